"""
Interviews without marks and without labels: questions that are paragraphs, and what is answered between them.

The words are those of the only person whom the text names before the first question.
"""

import attrs

from belta_news.extract.quotes.lexicon import DASH
from belta_news.extract.quotes.tape import Tape

__all__ = ["LEAD", "Passage", "Passages", "find_answers"]

FEWEST = 2
"""How many questions an interview has at least."""
LONGEST = 60
"""How many words a question has at most."""


@attrs.frozen
class Passage:
    """One paragraph of a text."""

    tape: Tape
    bare: bool
    """Whether nobody is quoted in it, and no label opens it."""

    def is_question(self) -> bool:
        """Say whether the whole paragraph asks."""
        tape = self.tape
        if not self.bare or not tape.flags or len(tape.flags) > LONGEST:
            return False
        return tape.text[tape.starts[-1] : tape.ends[-1]] in {"?", "？"}

    def begins(self) -> int:
        """Return where the words begin, after the dash that may open a turn."""
        tape = self.tape
        return tape.starts[1] if tape.flags[0] & DASH and len(tape.flags) > 1 else tape.starts[0]


LEAD = 6
"""How many paragraphs before the first question of an interview say who is asked."""
KEPT = 100
"""How many paragraphs are kept at most while nothing tells that the text is an interview."""


@attrs.define(eq=False)
class Passages:
    """The paragraphs of a text that may be an interview."""

    kept: list[Passage] = attrs.field(factory=list)
    begun: bool = False
    """Whether a question or a label was met."""

    def note(self, passage: Passage) -> None:
        """Note the next paragraph; of what stands before an interview, only the end is kept."""
        self.kept.append(passage)
        self.begun = self.begun or passage.is_question()
        if not self.begun and len(self.kept) > KEPT:
            del self.kept[: -LEAD - 1]


def find_answers(passages: list[Passage]) -> tuple[int, list[list[Passage]]]:
    """
    Return the number of the first question, and the answers as their paragraphs, none where there is no interview.

    An answer goes on to the next question. The last one is one paragraph long, for the text may go on after it.
    """
    asked = [number for number, passage in enumerate(passages) if passage.is_question()]
    if len(asked) < FEWEST or not asked[0]:
        return 0, []
    answers: list[list[Passage]] = []
    for number, following in zip(asked, [*asked[1:], asked[-1] + 2], strict=True):
        answer = passages[number + 1 : following]
        if not answer or not all(passage.bare for passage in answer):
            return 0, []
        answers.append(answer)
    return asked[0], answers
