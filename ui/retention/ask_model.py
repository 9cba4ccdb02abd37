"""The people chosen to be asked: by what means each would be, or why not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.retention.ask_people import InquiryProposal
from app.retention.kinds import InquiryMeans
from resources import wording
from ui.kit.window_table import WINDOW, WindowTable

_MEANS = 1


class AskModel(WindowTable[InquiryProposal]):
    """Name and means."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.proposals: list[InquiryProposal] = []
        self.preferred = InquiryMeans.EMAIL

    def show(self, proposals: Iterable[InquiryProposal], preferred: InquiryMeans) -> None:
        """Show these people, asked by a means where there is one."""
        self.proposals, self.preferred = list(proposals), preferred
        self.reload()

    def count(self, means: InquiryMeans | None) -> int:
        """Count who would be asked by a means, or nobody."""
        return sum(one.by(self.preferred) is means for one in self.proposals)

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (self.tr("Personne"), self.tr("Comment, ou pourquoi pas"))

    def cells(self, row: InquiryProposal) -> tuple[str, ...]:
        """The texts of a person."""
        means = row.by(self.preferred)
        if means is not None:
            return (row.name, wording(f"retention.inquiry_means.{means.value}"))
        return (row.name, row.obstacle.label if row.obstacle is not None else "—")

    def mark(self, row: InquiryProposal, column: int) -> tuple[str, str] | None:
        """The mark of who may be asked."""
        if column != _MEANS:
            return None
        return ("x", "bad") if row.by(self.preferred) is None else ("check", "good")

    def read_window(self, offset: int) -> list[InquiryProposal]:
        """Read people from a place on."""
        return self.proposals[offset : offset + WINDOW]
