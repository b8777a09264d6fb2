"""Who goes on speaking in the next paragraph, if nothing there says it."""

import attrs

from belta_news.extract.quotes.attribution import spoken_at_end
from belta_news.extract.quotes.clauses import Clause
from belta_news.extract.quotes.entities import Entity
from belta_news.extract.quotes.ledger import Ledger
from belta_news.extract.quotes.nouns import noun_after
from belta_news.extract.quotes.tape import Tape

__all__ = ["Talkers", "only_person"]

MOST = 50
"""How many paragraphs are kept unread at most."""


@attrs.define(eq=False)
class _Heard:
    """What was known of a paragraph when it had been read."""

    tape: Tape
    quoted: bool
    """Whether it holds a quotation."""
    clause: Clause | None
    """Who speaks the last one."""
    asks: bool
    """Whether that is a question."""
    persons: list[tuple[int, Entity]]
    """Whom it names."""


@attrs.define(eq=False)
class Talkers:
    """Who would speak next. Few paragraphs ask, so that most need not be looked at for it."""

    known: Clause | None = None
    heard: list[_Heard] = attrs.field(factory=list)

    def note(self, tape: Tape, ledger: Ledger | None) -> None:
        """Note a paragraph without quotations."""
        persons = [] if ledger is None or not tape.flags else ledger.persons_within(tape.starts[0], tape.ends[-1])
        self._note(_Heard(tape, quoted=False, clause=None, asks=False, persons=persons))

    def note_quoted(self, tape: Tape, clause: Clause | None, *, asks: bool) -> None:
        """
        Note a paragraph with quotations.

        Args:
            tape: The paragraph.
            clause: Who speaks the last of them.
            asks: Whether the words say that it is a question.
        """
        self._note(_Heard(tape, quoted=True, clause=clause, asks=asks, persons=[]))

    def _note(self, heard: _Heard) -> None:
        self.heard.append(heard)
        if len(self.heard) > MOST:
            self.next()

    def next(self) -> Clause | None:
        """Return who speaks in the next paragraph if nothing there says it."""
        found = self.known
        asker: Clause | None = None
        for heard in reversed(self.heard):
            tape = heard.tape
            if heard.asks:
                # What was asked is answered by another, if there is one.
                asker = spoken_at_end(tape) or heard.clause or asker
                continue
            if not heard.quoted and (not tape.flags or tape.text[tape.ends[-1] - 1] == "?"):
                # A question of an interview: the answer is by the one who is asked.
                continue
            found = spoken_at_end(tape)
            if found is not None or heard.quoted:
                found = found or heard.clause
                break
            found = only_person(tape, len(tape.flags), heard.persons)
            if found is not None:
                break
        else:
            found = self.known
        self.heard.clear()
        self.known = found or asker
        return self.known


def only_person(tape: Tape, high: int, persons: list[tuple[int, Entity]]) -> Clause | None:
    """
    Return the only person whom some words name, as one who may speak.

    Args:
        tape: The paragraph.
        high: Where the words end.
        persons: Whom they name, and where.
    """
    if len({id(person) for _, person in persons}) != 1:
        return None
    token = tape.starts.index(persons[-1][0])
    found = noun_after(tape, token, high)
    return None if found is None else Clause(tape, -1, None, found)
