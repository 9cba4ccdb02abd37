"""Lines over months: told in words, walked by the keyboard, told apart in grey, copied as an image."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from ui.kit import theme
from ui.kit.chart_card import ChartCard
from ui.kit.line_chart import LineChart
from ui.kit.line_drawing import LineContent, LineDrawing, Series, top_of

MONTHS = tuple(f"{month:02}/26" for month in range(1, 13))
GIVEN = (3, 5, 9, 4, 0, 1, 2, 8, 7, 6, 5, 4)
TAKEN = (0, 0, 1, 0, 2, 0, 0, 0, 1, 0, 0, 4)
CONTENT = LineContent(MONTHS, (Series("donnés", GIVEN), Series("retirés", TAKEN)), "Rien encore.")


@pytest.fixture
def card(qtbot: QtBot) -> ChartCard:
    made = ChartCard("figure", "Consentements donnés", "Par mois.")
    qtbot.addWidget(made)
    made.resize(560, 320)
    made.show_content(CONTENT)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def light() -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    yield
    theme.apply(application)


@pytest.mark.parametrize(
    ("highest", "top"),
    [(0, 2), (1, 2), (2, 2), (3, 4), (10, 10), (11, 20), (81, 100), (1284, 2000), (100_000, 100_000)],
)
def test_the_scale_ends_at_a_round_number_with_a_whole_half(highest: int, top: int) -> None:
    assert top_of(highest) == top


def test_points_stand_where_their_numbers_are(qtbot: QtBot) -> None:
    drawing = LineDrawing(CONTENT, QRectF(0, 0, 500, 200), QGuiApplication.font(), theme.LIGHT)
    assert drawing.point(0, 0).y() == drawing.plot.bottom()
    assert drawing.point(0, 10).y() == drawing.plot.top()
    assert drawing.point(11, 5).x() == drawing.plot.right()
    assert [drawing.nearest(drawing.point(place, 0).x() + 4) for place in range(12)] == list(range(12))
    assert (drawing.nearest(-50), drawing.nearest(9999)) == (0, 11)


def test_it_says_where_lines_begin_end_and_were_highest(card: ChartCard) -> None:
    said = card.chart.accessibleDescription()
    assert "donnés\u00a0: 3 en 01/26, 4 en 12/26, au plus 9 en 03/26." in said
    assert "retirés\u00a0: 0 en 01/26, 4 en 12/26, au plus 4 en 12/26." in said
    assert card.chart.accessibleName() == "Consentements donnés"


def test_arrows_walk_the_months_and_each_is_told(qtbot: QtBot, card: ChartCard) -> None:
    card.activateWindow()
    card.chart.setFocus()
    told = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End):
        qtbot.keyClick(card.chart, key)
        told.append(card.chart.reading().split("\u00a0")[0])
    assert told == ["12/26", "11/26", "01/26", "01/26", "02/26", "12/26"]
    assert card.chart.reading() == "12/26\u00a0: donnés 4, retirés 4"
    assert card.chart.accessibleDescription().startswith(card.chart.reading())
    qtbot.keyClick(card.chart, Qt.Key.Key_Escape)
    assert card.chart.reading() == ""


def test_the_mouse_reads_the_month_under_it_and_lets_go(qtbot: QtBot, card: ChartCard) -> None:
    card.chart.clearFocus()
    at = card.chart._drawing().point(2, 0)
    # Sent, not moved: another window under the pointer, or a pointer that is there already, would get no event.
    here, none = QPointF(round(at.x()), 60), Qt.MouseButton.NoButton
    there = card.chart.mapToGlobal(here)
    moved = QMouseEvent(QEvent.Type.MouseMove, here, there, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(card.chart, moved)
    assert card.chart.reading() == "03/26\u00a0: donnés 9, retirés 1"
    QApplication.sendEvent(card.chart, QEvent(QEvent.Type.Leave))
    assert card.chart.reading() == ""


def test_the_table_is_one_click_away_and_holds_every_number(qtbot: QtBot, card: ChartCard) -> None:
    table = card.findChild(QTableView, "chartNumbers")
    turn = card.findChild(QPushButton, "chartTurn")
    assert not table.isVisible()
    qtbot.mouseClick(turn, Qt.MouseButton.LeftButton)
    assert table.isVisible()
    assert not card.chart.isVisible()
    model = table.model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert titles == ["Mois", "donnés", "retirés"]
    held = [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]
    assert held == list(zip(MONTHS, map(str, GIVEN), map(str, TAKEN), strict=True))
    qtbot.mouseClick(turn, Qt.MouseButton.LeftButton)
    assert card.chart.isVisible()


def test_the_image_is_copied_twice_as_fine_and_on_white_whatever_the_scheme(qtbot: QtBot, card: ChartCard) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "dark")
    try:
        with qtbot.waitSignal(card.announced):
            qtbot.mouseClick(card.findChild(QPushButton, "chartCopy"), Qt.MouseButton.LeftButton)
    finally:
        theme.apply(application)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1520, 680)
    assert image.pixelColor(2, 2) == QColor("white")
    assert colours(image) >= {theme.LIGHT.accent, theme.LIGHT.warn}


def test_the_image_is_kept_as_a_file(qtbot: QtBot, card: ChartCard, tmp_path: Path) -> None:
    qtbot.mouseClick(card.findChild(QPushButton, "chartSave"), Qt.MouseButton.LeftButton)
    dialog = card.findChild(QFileDialog, "fileDialog")
    assert dialog.selectedFiles()[0].endswith("consentements-donnes.png")
    path = tmp_path / "courbe.png"
    with qtbot.waitSignal(card.announced):
        dialog.fileSelected.emit(str(path))
    dialog.close()
    image = QImage(str(path))
    assert (image.width(), image.dotsPerMeterX()) == (1520, 7559)


def test_the_menu_offers_what_the_buttons_do(card: ChartCard) -> None:
    texts = [action.text() for action in card.chart.actions()]
    assert texts == ["Voir les chiffres", "Copier l'image", "Enregistrer l'image…"]
    card.chart.actions()[0].trigger()
    assert card.findChild(QTableView, "chartNumbers").isVisible()


def test_nothing_to_draw_says_so_and_offers_nothing_to_copy(qtbot: QtBot, card: ChartCard) -> None:
    card.show_content(LineContent(MONTHS, (Series("donnés", (0,) * 12),), "Rien encore."))
    assert card.chart.accessibleDescription() == "Rien encore."
    assert not card.findChild(QPushButton, "chartCopy").isVisible()
    assert not any(action.isEnabled() for action in card.chart.actions())
    card.chart.setFocus()
    qtbot.keyClick(card.chart, Qt.Key.Key_Left)
    assert card.chart.reading() == ""


@pytest.mark.usefixtures("light")
def test_in_grey_the_lines_still_differ(qtbot: QtBot) -> None:
    """The same numbers as the first line and as the second: alone, each is drawn otherwise than the other."""
    first, second = LineChart("a"), LineChart("a")
    flat = Series("x", (5,) * 12)
    none = Series("x", (0,) * 12)
    for chart, lines in ((first, (flat, none)), (second, (none, flat))):
        qtbot.addWidget(chart)
        chart.show_lines(LineContent(MONTHS, lines))
    grey = [chart.picture().convertToFormat(QImage.Format.Format_Mono) for chart in (first, second)]
    assert grey[0] != grey[1]


def colours(image: QImage) -> set[str]:
    step = range(0, image.width(), 1)
    return {image.pixelColor(x, y).name() for x in step for y in range(0, image.height(), 7)}
