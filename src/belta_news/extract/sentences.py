"""Where sentences of a paragraph begin and end."""

import re

__all__ = ["sentence_around"]

# A full stop, question or exclamation mark, with the marks that close behind it, before white space and something
# that can begin a sentence; or a Chinese stop. An initial ("A. Ivanov") or a short form ("Mr. X") ends none.
END = re.compile(
    r"""
      # The mark comes first, and what stands before it is looked at after: a pattern that begins with a look back is
      # tried at every character.
      [.!?…]
      (?<![\s.(«“„"][A-ZА-ЯЁІЎ].)(?<!^[A-ZА-ЯЁІЎ].)           # not an initial
      (?<!\b(?:Mr|Dr|St|No|Jr|Sr|им|ул|пр|гг|см|св|ст).)(?<!\b(?:Mrs|Gen|Col|Maj|тыс|млн|руб|обл|мин|чел|вул).)
      (?<!\b[гвд].)
      [.!?…]*[”“"»’')\]]*(?=\s+[^\s\da-zа-яёіў,;:–—-]|\s+\d|\s*$)
    | [。！？][”“"»’')\]」』]*
    """,
    re.VERBOSE,
)

LONGEST = 1000
"""How far a sentence reaches at most on either side of a place, so that no text makes this slow."""


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """
    Return where the sentence begins and ends that holds *start* to *end* of *text*.

    A sentence never reaches over a line break, nor further than 1,000 characters to either side.
    """
    line_start = text.rfind("\n", max(0, start - LONGEST), start) + 1 or max(0, start - LONGEST)
    line_end = text.find("\n", end, end + LONGEST)
    line_end = min(end + LONGEST, len(text)) if line_end < 0 else line_end
    first = line_start
    last = line_end
    for match in END.finditer(text, line_start, line_end):
        if match.end() <= start:
            first = match.end()
        elif match.end() >= end:
            last = match.end()
            break
    while first < start and text[first].isspace():
        first += 1
    return first, last
