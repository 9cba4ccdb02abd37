"""The year in one picture: since when people have given no sign, and how many go in each month to come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.formats import format_count
from app.retention.yearly_picture import YearlyPicture, read_yearly_picture
from app.workspace import UnlockedWorkspace
from ui.kit.bar_chart import BarChart
from ui.kit.labels import card, label
from ui.kit.latest import Latest
from ui.kit.tasks import Progress
from ui.kit.theme import SPACE_M


class YearlyView(QWidget):
    """Two charts and the sentence that says what they do not show.

    Signals:
        counted(): what was counted is on the screen.
    """

    counted = Signal()
    help_page = "retention#year"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reading = Latest(self)
        self.ages = BarChart(self.tr("Contacts selon leur dernier signe"))
        self.months = BarChart(self.tr("Contacts arrivant à échéance, mois par mois"))
        self._besides = label("", "muted")
        self._besides.setObjectName("yearlyBesides")
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addWidget(card(label(self.tr("Depuis quand vos contacts n'ont plus donné signe"), "heading"), self.ages))
        layout.addWidget(
            card(label(self.tr("Combien arrivent à échéance, et quand"), "heading"), self.months, self._besides)
        )
        layout.addStretch(1)

    def refresh(self) -> None:
        """Count again beside the window; what was shown stays until then."""

        def read(_progress: Progress) -> YearlyPicture:
            with self._workspace.reading() as uow:
                return read_yearly_picture(uow)

        self._reading.ask(read, self._show)

    def _show(self, found: YearlyPicture) -> None:
        names = (
            self.tr("moins d'un an"),
            self.tr("1 à 2 ans"),
            self.tr("2 à 3 ans"),
            self.tr("3 ans et plus"),
        )
        self.ages.show_bars(tuple(zip(names, found.by_age, strict=True)))
        self.months.show_bars(tuple((f"{day:%m/%Y}", count) for day, count in found.due_by_month))
        self._besides.setText(
            self.tr("Déjà échus\u00a0: {due}. Gardés par un contrat en cours\u00a0: {kept}.").format(
                due=format_count(found.due), kept=format_count(found.kept)
            )
        )
        self.counted.emit()
