"""Purposes and texts in the window: made, changed, closed, and a telephone text that says what it lacks while typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from app.consent.kinds import Channel, OptInMode
from app.consent.phone_text import PhoneMention
from app.consent.purposes import read_purposes
from app.consent.texts import current_text, text_history
from app.contacts.kinds import LawfulBasis
from app.workspace import UnlockedWorkspace
from tests.gui.register.at_a_tab import AtATab
from ui.register.purpose_dialog import PurposeDialog
from ui.register.purposes_view import PurposesView
from ui.register.text_dialog import TextDialog


class Editor(AtATab[PurposesView]):
    """Someone at the tab of purposes."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        super().__init__(qtbot, workspace, PurposesView(workspace))

    def click(self, name: str, inside=None) -> None:
        widget = (inside or self.view).findChild(QAbstractButton, name)
        assert widget is not None, name
        assert widget.isEnabled(), name
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, inside, kind, name: str, text: str) -> None:
        field = inside.findChild(kind, name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def dialog(self, kind):
        found = [one for one in self.view.findChildren(kind) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def names(self) -> list[str]:
        shown = self.view.findChild(QListWidget, "purposeList")
        return [shown.item(row).text() for row in range(shown.count())]

    def choose(self, row: int) -> None:
        self.view.findChild(QListWidget, "purposeList").setCurrentRow(row)

    def pick(self, name: str, value: str) -> None:
        box = self.view.findChild(QComboBox, name)
        box.setCurrentIndex(box.findData(value))

    def text_of(self, name: str, inside=None) -> str:
        return (inside or self.view).findChild(QLabel, name).text()


@pytest.fixture
def editor(qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None) -> Editor:
    return Editor(qtbot, workspace)


def test_a_purpose_is_made_from_the_form(editor: Editor) -> None:
    editor.click("newPurpose")
    form = editor.dialog(PurposeDialog)
    save = form.findChild(QAbstractButton, "savePurpose")
    assert not save.isEnabled()
    editor.type(form, QLineEdit, "purposeName", "Club fidelite")
    for channel in ("email", "phone"):
        form.findChild(QCheckBox, f"purposeChannel_{channel}").setChecked(True)
    editor.type(form, QLineEdit, "purposeGoods", "nos lampes")
    editor.type(form, QLineEdit, "purposeGoodsEn", "our lamps")
    editor.type(form, QLineEdit, "purposeCaller", "Allo Services")
    editor.type(form, QPlainTextEdit, "purposeRecipients", "Le magasin")
    editor.type(form, QPlainTextEdit, "purposeRetention", "Trois ans")
    form.findChild(QRadioButton, "purposeMode_double").setChecked(True)
    editor.click("savePurpose", form)
    with editor.workspace.reading() as uow:
        made = read_purposes(uow)[-1]
    assert (made.name, made.channels) == ("Club fidelite", (Channel.EMAIL, Channel.PHONE))
    assert (made.opt_in_mode, made.third_party_caller) == (OptInMode.DOUBLE, "Allo Services")
    assert editor.view.chosen == made
    assert "Club fidelite" in editor.said[-1][0]


@pytest.mark.rule("CON-01")
def test_a_purpose_without_texts_says_so_and_proposes_them(editor: Editor) -> None:
    test_a_purpose_is_made_from_the_form(editor)
    assert "Téléphone en français" in editor.text_of("textsLacking")
    editor.click("publishAll")
    assert not editor.view.findChild(QLabel, "textsLacking").isVisible()
    editor.pick("textChannel", "phone")
    assert "Allo Services" in editor.text_of("shownText")


def test_only_rows_that_concern_the_purpose_are_shown(editor: Editor) -> None:
    editor.click("newPurpose")
    form = editor.dialog(PurposeDialog)
    interest, modes = (
        form.findChild(QPlainTextEdit, "purposeInterest"),
        form.findChild(QRadioButton, "purposeMode_hybrid"),
    )
    assert (interest.isVisible(), modes.isVisibleTo(form)) == (False, True)
    basis = form.findChild(QComboBox, "purposeBasis")
    basis.setCurrentIndex(basis.findData(LawfulBasis.LEGITIMATE_INTEREST.value))
    assert (interest.isVisible(), modes.isVisibleTo(form)) == (True, False)
    assert not form.findChild(QLineEdit, "purposeCaller").isVisibleTo(form)
    form.findChild(QCheckBox, "purposeChannel_phone").setChecked(True)
    assert form.findChild(QLineEdit, "purposeCaller").isVisibleTo(form)


@pytest.mark.rule("INF-08")
def test_a_period_that_the_schedule_does_not_apply_is_told_while_typing(editor: Editor) -> None:
    editor.click("newPurpose")
    form = editor.dialog(PurposeDialog)
    warning = form.findChild(QLabel, "retentionDisagreement")
    editor.type(form, QPlainTextEdit, "purposeRetention", "Trois ans")
    assert not warning.isVisibleTo(form)
    form.findChild(QPlainTextEdit, "purposeRetention").setPlainText("Dix ans")
    assert warning.isVisibleTo(form)


def test_each_mode_is_explained_in_words(editor: Editor) -> None:
    editor.click("editPurpose")
    form = editor.dialog(PurposeDialog)
    for mode in OptInMode:
        radio = form.findChild(QRadioButton, f"purposeMode_{mode.value}")
        assert len(radio.accessibleDescription()) > 40
        assert radio.accessibleDescription() in [one.text() for one in form.findChildren(QLabel)]


def test_a_purpose_is_closed_and_taken_back(editor: Editor) -> None:
    before = editor.names()
    editor.click("closePurpose")
    assert editor.names() == before[1:]
    _, undo = editor.said[-1]
    assert callable(undo)
    undo()
    assert editor.names() == before
    editor.click("closePurpose")
    editor.click("showClosed")
    assert editor.names()[0].endswith("(fermée)")
    editor.choose(0)
    editor.click("reopenPurpose")
    assert editor.names() == before


@pytest.mark.rule("CON-11")
def test_the_mentions_that_a_telephone_text_lacks_are_named_while_typing(editor: Editor) -> None:
    editor.pick("textChannel", "phone")
    editor.click("newText")
    dialog = editor.dialog(TextDialog)
    body, publish = dialog.findChild(QPlainTextEdit, "textBody"), dialog.findChild(QAbstractButton, "publishText")
    body.clear()
    assert set(dialog.missing) == set(PhoneMention)
    assert not publish.isEnabled()
    editor.type(dialog, QPlainTextEdit, "textBody", "J'accepte les appels pendant un an")
    assert set(dialog.missing) == {PhoneMention.IDENTITY_AND_GOODS, PhoneMention.WITHDRAWAL, PhoneMention.PROOF}
    assert editor.text_of("mention_choice", dialog).startswith("✓")
    assert editor.text_of("mention_proof", dialog).startswith("Il manque")
    editor.click("proposeText", dialog)
    assert dialog.missing == ()
    assert publish.isEnabled()


@pytest.mark.rule("CON-04")
def test_a_new_version_in_english_leaves_the_old_one_to_be_read(editor: Editor) -> None:
    editor.pick("textLanguage", "en")
    editor.click("newText")
    dialog = editor.dialog(TextDialog)
    dialog.findChild(QPlainTextEdit, "textBody").setPlainText("I agree to receive your letter by e-mail.")
    editor.click("publishText", dialog)
    chosen = editor.view.chosen
    assert chosen is not None
    with editor.workspace.reading() as uow:
        assert [one.version for one in text_history(uow, chosen.id, Channel.EMAIL, "en")] == [2, 1]
        french = current_text(uow, chosen.id, Channel.EMAIL)
    assert french is not None
    assert french.version == 1
    assert editor.text_of("shownText") == "I agree to receive your letter by e-mail."
    versions = editor.view.findChild(QComboBox, "textVersion")
    assert versions.count() == 2
    versions.setCurrentIndex(1)
    assert "Atelier Lumière" in editor.text_of("shownText")


@pytest.mark.rule("CON-11")
def test_a_text_that_no_longer_names_the_goods_is_pointed_out(editor: Editor) -> None:
    editor.pick("textChannel", "phone")
    assert not editor.view.findChild(QLabel, "textWarning").isVisible()
    editor.click("editPurpose")
    form = editor.dialog(PurposeDialog)
    form.findChild(QLineEdit, "purposeGoods").setText("des voyages en bateau")
    editor.click("savePurpose", form)
    assert editor.view.findChild(QLabel, "textWarning").isVisible()
    assert "nature des biens" in editor.text_of("textWarning")


def test_a_purpose_that_asks_nothing_has_no_text(editor: Editor) -> None:
    editor.choose(1)
    assert not editor.view.findChild(QAbstractButton, "newText").isVisible()
    assert not editor.view.findChild(QLabel, "textsLacking").isVisible()
