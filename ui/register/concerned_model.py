"""The people concerned by a breach: by what means each is written to and why, or why not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.register.breach_people import ConcernedPerson
from app.retention.kinds import InquiryMeans
from resources import wording
from ui.kit.window_table import WINDOW, WindowTable

_MEANS = 1


class ConcernedModel(WindowTable[ConcernedPerson]):
    """Name, means, reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[ConcernedPerson, ...] = ()
        self.preferred = InquiryMeans.EMAIL

    def show(self, people: Iterable[ConcernedPerson], preferred: InquiryMeans) -> None:
        """Show these people, written to by a means where there is one."""
        self.people, self.preferred = tuple(people), preferred
        self.reload()

    def count(self, means: InquiryMeans | None) -> int:
        """Count who is written to by a means, or by none."""
        return sum(one.by(self.preferred) is means for one in self.people)

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (self.tr("Personne"), self.tr("Lettre"), self.tr("Pourquoi"))

    def cells(self, row: ConcernedPerson) -> tuple[str, ...]:
        """The texts of a person."""
        means = row.by(self.preferred)
        said = self.tr("non") if means is None else wording(f"retention.inquiry_means.{means.value}")
        return row.to.name, said, row.reason

    def mark(self, row: ConcernedPerson, column: int) -> tuple[str, str] | None:
        """The mark of who is written to."""
        if column != _MEANS:
            return None
        return ("x", "bad") if row.by(self.preferred) is None else ("check", "good")

    def tool_tip(self, row: ConcernedPerson, column: int) -> str:
        """The whole reason."""
        return row.reason

    def read_window(self, offset: int) -> list[ConcernedPerson]:
        """Read people from a place on."""
        return list(self.people[offset : offset + WINDOW])
