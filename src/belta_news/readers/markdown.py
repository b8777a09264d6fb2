"""
From Markdown to plain text, line by line: the marks go, the words stay, and so do the numbers of the lines.

A text is Markdown where its first visible line is a heading of the first level (`# Title`) or an HTML comment. Read are
the marks that `formats.markdown` writes and those of other tools that write articles: headings, lists, block
quotations, emphasis, links, images, footnotes, backslashes. Not read: tables, code, HTML, headings underlined by `===`.
"""

import re

__all__ = ["is_markdown", "without_marks"]

FIRST = re.compile(r"\s*(?:#[ \t]+\S|<!--[^\n]*-->[ \t]*\n)")
FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:.*")
COMMENT = re.compile(r"<!--.*-->")
HEADING = re.compile(r"#{1,6}(?:[ \t]+|\Z)")
QUOTATION = re.compile(r"(?:>[ \t]?)+")
ITEM = re.compile(r"[-+*][ \t]+(?=\S)")

# Each branch begins with another character, and none repeats a part that can match in two ways.
MARK = re.compile(
    r"""
      \\(?P<escaped>[!-/:-@\[-`{-~])
    | \[\^[^\]\s]{1,40}\]
    | !\[[^\[\]]{0,500}\]\([^()\s]{0,2000}\)
    | \[(?P<link>(?:[^\[\]\\]|\\.){1,1000})\]\([^()\s]{0,2000}\)
    | \*{1,3}
    """,
    re.VERBOSE,
)


def is_markdown(text: str) -> bool:
    """Say whether *text* is Markdown, by its first visible line."""
    return FIRST.match(text) is not None


def without_marks(text: str) -> str:
    """Return Markdown as plain text with as many lines."""
    return "\n".join(map(_plain, text.split("\n")))


def _plain(line: str) -> str:
    words = line.strip()
    if FOOTNOTE.fullmatch(words) or COMMENT.fullmatch(words):
        return ""
    if heading := HEADING.match(words):
        words = words[heading.end() :]
    elif quotation := QUOTATION.match(words):
        words = words[quotation.end() :]
    elif item := ITEM.match(words):
        words = f"• {words[item.end() :]}"
    return MARK.sub(_without_mark, words)


def _without_mark(found: re.Match[str]) -> str:
    link = found["link"]
    return found["escaped"] or ("" if link is None else MARK.sub(_without_mark, link))
