"""What stands between quotation marks and is no quotation: names, titles of works, words used oddly."""

from belta_news.extract.quotes.lexicon import CAP, CLAUSE_ENDS, COMMA, DASH, NAMED, QUOTE
from belta_news.extract.quotes.tape import Tape

__all__ = ["take_names"]

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
        tape.flags[token] = CAP
    return names


def _is_name(tape: Tape, token: int) -> bool:
    """Say whether the words in marks at *token* are the name of something."""
    flags = tape.flags
    region = tape.regions[token]
    words = tape.text[region.inner_start : region.inner_end]
    if not any(character.isalnum() for character in words):
        return True
    if len(words) > SHORT or words[-1] in CLAUSE_ENDS or not token:
        return False
    before = flags[token - 1]
    following = flags[token + 1] if token + 1 < len(flags) else 0
    if following & (COMMA | DASH) and not before & NAMED:
        return False
    if before & NAMED:
        return words[0].isupper()
    return bool(before & CAP and following & CAP and not following & QUOTE)
