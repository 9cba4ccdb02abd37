"""The windows of double opt-in, clicked and typed in: prepare a draft, read a reply, type a code heard on the telephone."""

from collections.abc import Callable
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.confirmation import prepare_confirmation
from app.consent.confirmation_mail import ConfirmationMail
from app.consent.confirmation_period import read_waiting_days
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, ConsentState, OptInMode
from app.consent.purposes import PurposeDraft, read_purposes, save_purpose
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.waiting_confirmations import count_waiting
from app.contacts.write_contact import ContactDraft, add_contact
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from ui.consent.confirmations_dialog import ConfirmationsDialog, open_confirmations
from ui.consent.prepare_confirmation import open_prepare_confirmation
from ui.consent.reply_dialog import open_reply

ADDRESS = "eloise@exemple.fr"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that the mail program was asked to open."""
    files: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", staticmethod(lambda url: bool(files.append(Path(url.toLocalFile())) or True))
    )
    return files


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def contact(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        view = next(one for one in read_purposes(uow) if one.rests_on_consent)
        draft = PurposeDraft(
            view.name, view.lawful_basis, view.message_kind, view.channels, opt_in_mode=OptInMode.DOUBLE
        )
        save_purpose(uow, draft, view.id)
        names = ContactDraft(given_name="Éloïse", family_name="Martin", emails=(EmailAddress.parse(ADDRESS),))
        found = add_contact(uow, names)
        record_consents(
            uow, ConsentDraft(found, {(view.id, Channel.EMAIL): ConsentAnswer.YES}, ConsentMethod.PHONE_CALL)
        )
        return found


def state(workspace: UnlockedWorkspace, contact: int) -> ConsentState:
    with workspace.reading() as uow:
        return next(iter(current_states(uow, contact).values()))


def prepared(workspace: UnlockedWorkspace, contact: int) -> ConfirmationMail:
    with workspace.unit_of_work() as uow:
        return prepare_confirmation(uow, contact)


def click(qtbot: QtBot, dialog: QWidget, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None, name
    assert found.isEnabled(), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def text(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def reply_file(folder: Path, words: str, sender: str = ADDRESS) -> Path:
    path = folder / "reponse.eml"
    path.write_bytes(f"From: {sender}\nTo: contact@a.example\nSubject: Re: accord\n\n{words}\n".encode())
    return path


@pytest.mark.rule("CON-09")
def test_the_message_is_seen_before_a_draft_is_made_of_it(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int, opened: list[Path]
) -> None:
    dialog = open_prepare_confirmation(parent, workspace, contact)
    said: list[tuple[str, Callable[[], None]]] = []
    dialog.announced.connect(lambda sentence, undo: said.append((sentence, undo)))
    preview = dialog.findChild(QPlainTextEdit, "confirmationPreview")
    assert preview is not None
    assert ADDRESS in preview.toPlainText()
    with workspace.reading() as uow:
        assert count_waiting(uow) == 0
    click(qtbot, dialog, "prepareDraft")
    message = message_from_bytes(opened[0].read_bytes(), policy=policy.default)
    assert opened[0].parent == workspace.workspace.exports
    assert (message["X-Unsent"], message["to"]) == ("1", ADDRESS)
    assert message["subject"] in preview.toPlainText()
    click(qtbot, dialog, "prepareDraft")
    with workspace.reading() as uow:
        assert count_waiting(uow) == 1
    click(qtbot, dialog, "copyConfirmation")
    assert QGuiApplication.clipboard().text().replace("\u00a0", " ") == preview.toPlainText()
    assert "Éloïse Martin" in said[0][0]
    said[0][1]()
    with workspace.reading() as uow:
        assert count_waiting(uow) == 0


def test_without_a_mail_program_the_way_out_is_said(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: False))
    dialog = open_prepare_confirmation(parent, workspace, contact)
    click(qtbot, dialog, "prepareDraft")
    assert "confirmation-1.eml" in text(dialog, "prepareStatus")


def test_who_must_not_be_asked_is_said_at_once(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int
) -> None:
    with workspace.unit_of_work() as uow:
        nobody = add_contact(uow, ContactDraft(given_name="Paul"))
    dialog = open_prepare_confirmation(parent, workspace, nobody)
    assert "n’attend de confirmation" in text(dialog, "whyNot")
    assert dialog.findChild(QPushButton, "prepareDraft") is None
    click(qtbot, dialog, "closeWhyNot")
    assert not dialog.isVisible()


@pytest.mark.rule("CON-09")
def test_a_clear_reply_is_confirmed_by_one_click(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int, tmp_path: Path
) -> None:
    mail = prepared(workspace, contact)
    dialog = open_reply(parent, workspace, reply_file(tmp_path, f"OUI {mail.code}"))
    assert text(dialog, "replyVerdict") == "La personne confirme son accord"
    assert dialog.findChild(QPushButton, "recordYes").property("role") == "primary"
    with qtbot.waitSignal(dialog.announced) as heard:
        click(qtbot, dialog, "recordYes")
    assert "Éloïse Martin" in heard.args[0]
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert state(workspace, contact) is ConsentState.GIVEN


@pytest.mark.rule("CON-09")
def test_a_doubtful_reply_has_no_first_choice(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int, tmp_path: Path
) -> None:
    mail = prepared(workspace, contact)
    dialog = open_reply(parent, workspace, reply_file(tmp_path, f"OUI {mail.code}", "autre@exemple.fr"))
    assert text(dialog, "replyVerdict") == "À vous de juger"
    assert [one.property("role") for one in dialog.findChildren(QPushButton)] == [None, None, None]
    click(qtbot, dialog, "closeReply")
    assert state(workspace, contact) is ConsentState.PENDING


@pytest.mark.rule("CON-09")
def test_a_no_is_recorded_and_cannot_be_counted_as_a_yes(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int, tmp_path: Path
) -> None:
    prepared(workspace, contact)
    dialog = open_reply(parent, workspace, reply_file(tmp_path, "NON"))
    assert dialog.findChild(QPushButton, "recordYes") is None
    click(qtbot, dialog, "recordNo")
    assert state(workspace, contact) is ConsentState.REFUSED


def test_what_is_no_reply_is_said(parent: QWidget, workspace: UnlockedWorkspace, contact: int, tmp_path: Path) -> None:
    path = tmp_path / "x.eml"
    for content, words in ((b"\x00\x01", "n’est pas un e-mail"), (b"x" * (10 * 1024 * 1024 + 1), "10 Mo")):
        path.write_bytes(content)
        assert words in text(open_reply(parent, workspace, path), "whyNot")
    assert "n’est pas un e-mail" in text(open_reply(parent, workspace, tmp_path / "absent.eml"), "whyNot")
    stranger = open_reply(parent, workspace, reply_file(tmp_path, "Bonjour", "inconnu@exemple.fr"))
    assert text(stranger, "replyVerdict") == "Cette réponse ne compte pas"
    assert [one.objectName() for one in stranger.findChildren(QPushButton)] == ["closeReply"]


def waiting(parent: QWidget, workspace: UnlockedWorkspace) -> ConfirmationsDialog:
    dialog = open_confirmations(parent, workspace)
    assert isinstance(dialog, ConfirmationsDialog)
    return dialog


@pytest.mark.rule("CON-09")
def test_a_code_heard_is_typed_and_confirms(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int
) -> None:
    mail = prepared(workspace, contact)
    dialog = waiting(parent, workspace)
    assert dialog.model.cells(dialog.model.line(0))[:3] == ("Éloïse Martin", ADDRESS, "E-mail")
    line = dialog.findChild(QLineEdit, "spokenCode")
    assert line is not None
    qtbot.keyClicks(line, mail.code.lower().replace("-", " "))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "Éloïse Martin" in text(dialog, "confirmationsSaid")
    assert state(workspace, contact) is ConsentState.GIVEN
    assert (dialog.model.rowCount(), line.text()) == (0, "")


def test_a_wrong_code_is_said_and_kept_to_be_mended(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int
) -> None:
    prepared(workspace, contact)
    dialog = waiting(parent, workspace)
    qtbot.keyClicks(dialog.code, "K7M2")
    click(qtbot, dialog, "confirmCode")
    box = dialog.findChild(QMessageBox, "errorBox")
    assert box is not None
    assert "code complet" in box.text()
    assert dialog.code.text() == "K7M2"


@pytest.mark.rule("CON-09")
def test_one_reminder_can_be_sent_from_the_list(
    qtbot: QtBot,
    parent: QWidget,
    workspace: UnlockedWorkspace,
    contact: int,
    clock: FixedClock,
    opened: list[Path],
) -> None:
    prepared(workspace, contact)
    clock.advance(timedelta(days=27))
    dialog = waiting(parent, workspace)
    assert dialog.model.mark(dialog.model.line(0), 5) == ("clock", "warn")
    click(qtbot, dialog, "remind")
    assert "seul rappel" in message_from_bytes(opened[0].read_bytes(), policy=policy.default).get_content()
    assert not dialog.findChild(QPushButton, "remind").isEnabled()
    click(qtbot, dialog, "reopenDraft")
    click(qtbot, dialog, "cancelRequest")
    assert dialog.model.rowCount() == 0
    assert state(workspace, contact) is ConsentState.PENDING


@pytest.mark.rule("CON-09")
def test_opening_the_list_closes_what_is_over(
    parent: QWidget, workspace: UnlockedWorkspace, contact: int, clock: FixedClock
) -> None:
    prepared(workspace, contact)
    clock.advance(timedelta(days=31))
    dialog = waiting(parent, workspace)
    assert "1 demande restée sans suite" in text(dialog, "confirmationsSaid")
    assert state(workspace, contact) is ConsentState.EXPIRED


def test_a_reply_read_from_the_list_takes_its_line_away(
    qtbot: QtBot, parent: QWidget, workspace: UnlockedWorkspace, contact: int, tmp_path: Path
) -> None:
    mail = prepared(workspace, contact)
    dialog = waiting(parent, workspace)
    dialog.show_reply(reply_file(tmp_path, f"Oui\n\n> {mail.code}"))
    click(qtbot, dialog, "recordYes")
    assert dialog.model.rowCount() == 0


def test_the_period_is_chosen_by_who_may(
    parent: QWidget,
    workspace: UnlockedWorkspace,
    contact: int,
    unlocked_as: Callable[[Role], UnlockedWorkspace],
) -> None:
    dialog = waiting(parent, workspace)
    dialog.days.setCurrentIndex(dialog.days.findData("15"))
    with workspace.reading() as uow:
        assert read_waiting_days(uow) == 15
    dialog.close()
    reception = unlocked_as(Role.RECEPTION)
    dialog = waiting(parent, reception)
    assert not dialog.days.isEnabled()
    assert dialog.findChild(QPushButton, "openReply").isEnabled()


def test_no_shortcut_is_taken_twice(
    parent: QWidget, workspace: UnlockedWorkspace, contact: int, tmp_path: Path
) -> None:
    mail = prepared(workspace, contact)
    reply = open_reply(parent, workspace, reply_file(tmp_path, mail.code))
    for dialog in (waiting(parent, workspace), open_prepare_confirmation(parent, workspace, contact), reply):
        texts = [one.text() for one in dialog.findChildren(QPushButton)] + [
            one.text() for one in dialog.findChildren(QLabel) if one.buddy()
        ]
        letters = [one[one.index("&") + 1].lower() for one in texts if "&" in one]
        assert len(letters) == len(set(letters)), letters
