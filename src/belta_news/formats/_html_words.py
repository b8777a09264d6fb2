"""What an article in HTML says besides its own words, which is English whatever the language of the article."""

from belta_news.model.quote import Resolution, Rule

__all__ = ["FOUND", "HEAD", "KEY", "UNDERSTOOD", "UNKNOWN", "UNTITLED"]

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

HEAD = f"""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<style>body{{margin:0}}.belta-news{{min-height:100vh}}</style>
"""

UNKNOWN = "Speaker unknown"

UNTITLED = "Without a title"

FOUND = {
    Rule.AFTER: "by a clause right after it",
    Rule.BEFORE: "by a clause before it",
    Rule.LATER: "by a clause later in its sentence",
    Rule.SUBJECT: "by the subject of its sentence",
    Rule.LABEL: "by a name and a colon",
    Rule.HEADLINE: "by the form of the headline",
    Rule.SHARED: "by the speaker of its paragraph",
    Rule.EARLIER: "by the speaker of a paragraph before",
    Rule.NEXT: "by the person whom the next paragraph names",
}
"""How the words were found that say who speaks."""

UNDERSTOOD = {
    Resolution.EXPLICIT: "named there",
    Resolution.TITLE: "part of a name, or an office, from before",
    Resolution.PRONOUN: "a pronoun for somebody named before",
    Resolution.EPITHET: "another word for somebody named before",
    Resolution.SAME_PARAGRAPH: "the only speaker of the paragraph",
    Resolution.CONTINUATION: "it goes on from the quotation before",
    Resolution.HEADLINE: "named in the headline",
    Resolution.LABEL: "named by a label",
}
"""How those words were understood."""

KEY = (
    '<ul class="bn-key"><li><mark class="bn-direct">direct</mark></li><li><mark class="bn-mixed">mixed</mark></li>'
    '<li><mark class="bn-indirect">indirect</mark></li><li><b class="bn-mention">who is said to speak</b></li>'
    '<li><i class="bn-cue">cue</i></li><li><b class="bn-source">whom the agency heard from</b></li></ul>'
)
"""What the looks of words mean."""
