"""The years to come in one picture: how many archives end in each, of the reason chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.formats import format_count
from app.vault.categories import EndsByYear
from app.vault.kinds import ArchiveReason
from ui.kit.bar_chart import BarChart
from ui.kit.labels import card, label


class YearsView(QWidget):
    """A chart, and the sentence that says what it does not show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = BarChart(self.tr("Archives arrivant à leur fin, année par année"))
        self.chart.setObjectName("yearsChart")
        self._heading, self._later = label("", "heading"), label("", "muted")
        self._later.setObjectName("yearsLater")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card(self._heading, self.chart, self._later))
        layout.addStretch(1)

    def show_years(self, found: EndsByYear, reason: ArchiveReason | None) -> None:
        """Draw these."""
        which = self.tr("toutes les raisons") if reason is None else reason.label
        self._heading.setText(self.tr("Combien d'archives arrivent à leur fin\u00a0: {which}").format(which=which))
        self.chart.show_bars(tuple((str(year), count) for year, count in found.years))
        self._later.setText(self.tr("Plus tard\u00a0: {count}.").format(count=format_count(found.later)))

    def forget(self) -> None:
        """Show nothing more."""
        self._heading.clear()
        self._later.clear()
        self.chart.show_bars(())
