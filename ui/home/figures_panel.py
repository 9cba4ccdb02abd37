"""The business's figures month by month, read beside the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.register.figures_over_time import SPANS, Figure, FigureKind, figures_over_time
from app.workspace import UnlockedWorkspace
from ui.kit.chart_card import ChartCard
from ui.kit.labels import button, label, one_of_several
from ui.kit.latest import Latest
from ui.kit.line_drawing import LineContent, Series
from ui.kit.tasks import Progress
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S, text_scale
from ui.kit.turns import Turns

_LARGE_TEXT = 130


class FiguresPanel(QWidget):
    """Up to four charts, as the account's role allows, over one year or three.

    Signals:
        announced(str, object): an image was copied or kept.
        read(): the figures were read and are shown.
    """

    announced = Signal(str, object)
    read = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._span = SPANS[0]
        self._reading = Latest(self)
        self._drawing: Turns | None = None
        # As the charts stand now; zero where one of them has no place yet.
        self._per_row = 0
        self.cards: dict[FigureKind, ChartCard] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE_L)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addLayout(self._make_head())
        layout.addLayout(self._grid)
        self.hide()

    def refresh(self) -> None:
        """Read the figures again in the background; what was shown stays until then."""
        span = self._span

        def read(progress: Progress) -> tuple[Figure, ...]:
            with self._workspace.reading() as uow:
                return figures_over_time(uow, span, progress)

        self._reading.ask(read, self._show)

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(self.tr("Au fil des mois"), "heading", wrap=False))
        row.addStretch(1)
        self._choice = QButtonGroup(self)
        for span in SPANS:
            row.addWidget(self._make_span(span))
        return row

    def _make_span(self, span: int) -> QPushButton:
        made = button(self.tr("{count} mois").format(count=span), name=f"span_{span}", role="chip")
        one_of_several(made)
        made.setChecked(span == self._span)
        made.setAccessibleName(self.tr("Courbes sur {count} mois").format(count=span))
        made.toggled.connect(lambda is_chosen: self._on_span(span) if is_chosen else None)
        self._choice.addButton(made)
        return made

    def _on_span(self, span: int) -> None:
        self._span = span
        self.refresh()

    def _show(self, figures: tuple[Figure, ...]) -> None:
        """Draw each chart in a turn of its own."""
        if self._drawing is not None:
            self._drawing.stop()
            self._drawing.deleteLater()
        self._drawing = Turns([*(partial(self._draw, one) for one in figures), self._lay_out], self)
        self._drawing.completed.connect(self._on_drawn)
        self._drawing.begin()

    def _on_drawn(self) -> None:
        self.show()
        self.read.emit()

    def _draw(self, figure: Figure) -> None:
        if figure.kind not in self.cards:
            card = ChartCard(f"figure_{figure.kind.value}", figure.kind.heading, figure.kind.note, self)
            card.announced.connect(self.announced)
            self.cards[figure.kind] = card
            self._per_row = 0
        self.cards[figure.kind].show_content(_content(figure))

    def _lay_out(self) -> None:
        """Two charts a row, or one where the text is large."""
        per_row = 2 if text_scale() <= _LARGE_TEXT else 1
        if per_row == self._per_row:
            return
        self._per_row = per_row
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // per_row, place % per_row)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < per_row))


def _content(figure: Figure) -> LineContent:
    return LineContent(
        labels=tuple(f"{month:%m/%y}" for month in figure.months),
        lines=tuple(Series(line.label, counts) for line, counts in figure.lines),
        nothing=figure.kind.nothing,
    )
