"""Colours and size of text: changed at once, kept for the account that chose them, taken back by one click."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from app.accounts.business import read_setting, write_setting
from app.accounts.looks import ColourChoice, Looks, keep_looks, read_looks, settled_looks
from app.accounts.roles import Role
from app.consent.purposes import seed_purposes
from ui.accounts.looks_tab import LooksTab
from ui.kit import theme
from ui.kit.icons import draw, dress, sign_in
from ui.kit.scrolled import scrolled
from ui.program import apply_looks
from ui.shell import places
from ui.shell.main_window import MainWindow
from ui.shell.sidebar import Sidebar

PLACES = tuple(one.id for one in (*places.PLACES, *places.BOTTOM_PLACES))


@pytest.fixture(autouse=True)
def usual_looks(qapp):
    # Windows that still stand, of this test or of others, would be dressed again widget by widget.
    gc.collect()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if not is_usual(qapp):
        theme.apply(qapp, ColourChoice.LIGHT, 100)
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if not is_usual(qapp):
        theme.apply(qapp, ColourChoice.LIGHT, 100)


def is_usual(qapp):
    return bool(qapp.styleSheet()) and theme.scheme() is theme.LIGHT and theme.text_scale() == 100


def choose(tab, name, value):
    box = tab.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def looks_of(workspace):
    with workspace.reading() as uow:
        return read_looks(uow)


@pytest.mark.parametrize(
    ("scheme", "scale", "shown"),
    [
        (None, None, Looks(ColourChoice.SYSTEM, 100)),
        ("dark", 150, Looks(ColourChoice.DARK, 150)),
        ("dark", "125", Looks(ColourChoice.DARK, 125)),
        ("violet", 90, Looks(ColourChoice.SYSTEM, 100)),
        ("light", 500, Looks(ColourChoice.LIGHT, 200)),
        ("light", "énorme", Looks(ColourChoice.LIGHT, 100)),
    ],
)
def test_whatever_was_written_can_be_shown(scheme, scale, shown):
    assert settled_looks(scheme, scale) == shown


def middle(picture):
    """The opaque colours of a sign."""
    image = picture.toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in spots if image.pixelColor(x, y).alpha() == 255}


def test_signs_follow_the_colours_wherever_they_stand(qtbot, qapp):
    mark, line, act = QLabel(), QLineEdit(), QPushButton("Noter")
    for one in (mark, line, act):
        qtbot.addWidget(one)
    draw(mark, "circle-check", "good")
    dress(act, "history", "accent")
    sign = sign_in(line, "search", QLineEdit.ActionPosition.LeadingPosition)
    for choice, scheme in ((ColourChoice.DARK, theme.DARK), (ColourChoice.LIGHT, theme.LIGHT)):
        theme.apply(qapp, choice, 100)
        assert scheme.good in middle(mark.pixmap())
        assert scheme.accent in middle(act.icon().pixmap(64, 64))
        assert scheme.muted in middle(sign.icon().pixmap(64, 64))


def test_what_is_chosen_is_seen_at_once_and_kept(qtbot, workspace, qapp):
    tab = LooksTab(workspace)
    qtbot.addWidget(tab)
    choose(tab, "schemeChoice", "dark")
    choose(tab, "scaleChoice", "200")
    assert theme.scheme() is theme.DARK
    assert theme.text_scale() == 200
    assert qapp.font().pointSize() == 20
    assert looks_of(workspace) == Looks(ColourChoice.DARK, 200)
    again = LooksTab(workspace)
    qtbot.addWidget(again)
    assert again.findChild(QComboBox, "scaleChoice").currentData() == "200"


def test_one_click_takes_it_back(qtbot, workspace):
    tab = LooksTab(workspace)
    qtbot.addWidget(tab)
    with qtbot.waitSignal(tab.announced) as said:
        choose(tab, "schemeChoice", "dark")
    said.args[1]()
    assert looks_of(workspace).scheme is ColourChoice.SYSTEM
    assert tab.findChild(QComboBox, "schemeChoice").currentData() == "system"


def test_each_account_has_its_own(workspace, unlocked_as, qapp):
    with workspace.unit_of_work() as uow:
        write_setting(uow, "look.scheme", "light")
        write_setting(uow, "look.scale", 125)
        assert read_looks(uow) == Looks(ColourChoice.LIGHT, 125), "what the whole folder chose before"
        keep_looks(uow, Looks(ColourChoice.DARK, 175))
    other = unlocked_as(Role.RECEPTION)
    assert looks_of(other) == Looks(ColourChoice.LIGHT, 125)
    owner = unlocked_as(Role.OWNER)
    apply_looks(qapp, looks_of(owner), None)
    assert (theme.scheme(), theme.text_scale()) == (theme.DARK, 175)


def test_the_language_is_saved_for_all(qtbot, workspace, unlocked_as):
    tab = LooksTab(workspace)
    qtbot.addWidget(tab)
    choose(tab, "languageChoice", "en")
    tab.findChild(QPushButton, "saveLooks").click()
    sales = unlocked_as(Role.SALES)
    theirs = LooksTab(sales)
    qtbot.addWidget(theirs)
    theirs.show()
    assert not theirs.findChild(QPushButton, "saveLooks").isVisible()
    with sales.reading() as uow:
        assert read_setting(uow, "look.language", "") == "en"


def test_a_widget_that_is_gone_is_told_nothing_any_more(qtbot, qapp):
    told = []

    class Listener(QWidget):
        def hear(self):
            told.append(self.objectName())

    listener = Listener()
    theme.after_change(listener.hear)
    theme.apply(qapp, ColourChoice.DARK, 100)
    assert len(told) == 1
    with qtbot.waitSignal(listener.destroyed):
        listener.deleteLater()
    theme.apply(qapp, ColourChoice.LIGHT, 100)
    assert len(told) == 1


@pytest.mark.parametrize(("scale", "folds"), [(100, False), (150, False), (200, True)])
def test_no_place_is_wider_than_the_smallest_screen(qtbot, with_vault, unlocked_as, qapp, scale, folds):
    theme.apply(qapp, ColourChoice.LIGHT, scale)
    with with_vault.unit_of_work() as uow:
        seed_purposes(uow)
    window = MainWindow(unlocked_as(Role.CONTROLLER), business_name="Atelier Lumière")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    sidebar = window.findChild(Sidebar)
    assert (sidebar.width() < 100) is folds
    room = window.width() - sidebar.width()
    for place in PLACES:
        window.go(place)
        assert window.page(place).minimumSizeHint().width() <= room, place
    window.close()


def test_the_sidebar_stays_as_the_person_left_it(qtbot, workspace, qapp):
    window = MainWindow(workspace, business_name="Atelier Lumière")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    sidebar = window.findChild(Sidebar)
    window.findChild(QWidget, "foldSidebar").click()
    window.findChild(QWidget, "foldSidebar").click()
    theme.apply(qapp, ColourChoice.LIGHT, 200)
    assert sidebar.width() == 400
    window.close()


def test_a_frame_follows_what_its_parts_need(qtbot):
    inside = QWidget()
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()
    inside.setMinimumWidth(900)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().isVisible())
    inside.setMinimumWidth(100)
    qtbot.waitUntil(lambda: not area.horizontalScrollBar().isVisible() and inside.width() <= 300)
