"""What remains of the anonymised: numbers, and none that is small enough to point at somebody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.formats import format_count
from app.retention.anonymous_counts import SAFE_FROM, ShownCount, read_anonymous
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.labels import card, label


class AnonymousCard(QWidget):
    """A heading, a sentence and one line per category, kind and year."""

    help_page = "retention#erase"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lines = label("")
        self._lines.setObjectName("anonymousLines")
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Ce qui reste des personnes anonymisées"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self._lines)
        layout = QVBoxLayout(self)
        layout.addWidget(
            card(
                label(self.tr("Ce qui reste des personnes anonymisées"), "heading"),
                label(self.tr("Ni nom, ni coordonnée, ni date exacte : un nombre seulement."), "muted"),
                area,
            )
        )

    def refresh(self) -> None:
        """Read again."""
        with self._workspace.reading() as uow:
            found = read_anonymous(uow)
        self._lines.setText("\n".join(self._line(one) for one in found) or self.tr("Personne n'a été anonymisé."))

    def _line(self, count: ShownCount) -> str:
        category = wording(f"contacts.contact_category.{count.category.value}")
        kind = wording(f"contacts.contact_kind.{count.kind.value}")
        few = self.tr("moins de {number}").format(number=format_count(SAFE_FROM))
        shown = few if count.contacts is None else format_count(count.contacts)
        text = self.tr("{category}, {kind}, recueillis en {year} : {count}")
        return text.format(category=category, kind=kind, year=count.collected_year, count=shown)
