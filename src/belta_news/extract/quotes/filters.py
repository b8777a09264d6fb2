"""What stands between quotation marks and is no quotation: names, titles of works, words used oddly."""

from belta_news.extract.quotes.lexicon import (
    ANY_CUE,
    CAP,
    CLAUSE_ENDS,
    COLON,
    COMMA,
    DASH,
    DET,
    DOC,
    MARK,
    NAMED,
    ODDLY,
    PREP,
    QUOTE,
)
from belta_news.extract.quotes.nouns import (
    is_noun,
)
from belta_news.extract.quotes.tape import Tape

__all__ = ["take_names"]

FEW = 4
"""How many words a name in marks has at most where nothing says what it names."""
SIGNS = 12
"""How many signs a name has at most where a word has about two."""
SHORT = 60
"""How many characters a name in marks has at most."""


def take_names(tape: Tape) -> list[int]:
    """
    Turn the regions that are names into plain words of the tape, before anything is attributed.

    Returns:
        Their tokens.
    """
    names = [token for token in tape.regions if _is_name(tape, token)]
    for token in names:
        tape.put(token, CAP)
    return names


def _is_name(tape: Tape, token: int) -> bool:  # noqa: C901, PLR0911
    """Say whether the words in marks at *token* are the name of something."""
    flags = tape.flags
    region = tape.regions[token]
    words = tape.text[region.inner_start : region.inner_end]
    if not any(character.isalnum() for character in words):
        return True
    if region.start and tape.text[region.start - 1] == "=":
        return True
    if len(words) > SHORT or not token or words[-1] in "!?…！？。":
        return False
    before = flags[token - 1]
    following = flags[token + 1] if token + 1 < len(flags) else 0
    if before & ODDLY:
        return True
    if tape.lexicon.speech.title_case:
        aside = before & COMMA and token > 1 and flags[token - 2] & (NAMED | DOC)
        kind = before & DET and is_noun(following) and not following & ANY_CUE
        named = before & (NAMED | CAP | PREP) or (is_noun(before) and not before & MARK)
        return bool(aside or kind or named) and _is_title(words)
    if words[-1] in CLAUSE_ENDS:
        return False
    if tape.lexicon.speech.spaceless:
        # What goes on behind the marks as one phrase is a name: the “X” company.
        return len(words) <= SIGNS and not before & (COLON | ANY_CUE) and bool(before & NAMED or not following & MARK)
    if words[0].isupper() and words.count(" ") < FEW and (before & PREP or (is_noun(before) and not before & ANY_CUE)):
        return True
    if following & (COMMA | DASH) and not before & NAMED:
        return False
    if before & NAMED:
        return words[0].isupper()
    return bool(before & CAP and following & CAP and not following & QUOTE)


def _is_title(words: str) -> bool:
    """Say whether every word has a capital that can have one in a title."""
    parts = words.strip(".,").split()
    return all(part[0].isupper() or part[0].isdigit() or len(part) < LITTLE for part in parts) and parts[0][0].isupper()


LITTLE = 5
"""From how many letters on a word has a capital in a title."""
