"""A message pasted, dropped or chosen, read, ticked and opened, as a person does it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from sqlalchemy import select

from app.consent.kinds import Channel
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.directives import record_death
from app.rights.kinds import HeirGround, IdentityMethod, RequestKind
from app.rights.read_message import MessageChoice
from app.rights.read_requests import list_requests, read_request
from app.values import EmailAddress
from db.tables import ObjectionEvent, RequestMessage
from resources import wording
from ui.consent.reply_dialog import ReplyDialog
from ui.rights.message_dialog import MessageDialog, open_message
from ui.rights.requests_page import RequestsPage
from ui.shell.main_window import MainWindow

THREE = "Bonjour,\nStop e-mails ! Supprimez-moi de vos fichiers. Où avez-vous eu mes données ? J'ai déménagé."
EML = (
    "From: =?utf-8?q?=C3=89lo=C3=AFse?= Martin <eloise@exemple.fr>\r\nDate: Fri, 20 Nov 2026 18:00:00 +0100\r\n"
    "Subject: Vos messages\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
)


@pytest.fixture
def eloise(workspace) -> int:
    draft = ContactDraft(given_name="Eloise", family_name="Martin", emails=(EmailAddress("eloise@exemple.fr"),))
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


@pytest.fixture
def host(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1200, 760)
    widget.show()
    return widget


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "demande.eml"
    path.write_bytes((EML + THREE.replace("\n", "\r\n")).encode())
    return path


def box(dialog, name: str) -> QCheckBox:
    return dialog.findChild(QCheckBox, name)


def ticked(dialog) -> set[str]:
    return {kind.value for kind in RequestKind if box(dialog, f"right_{kind.value}").isChecked()}


def click(qtbot, parent, name) -> None:
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def paste(qtbot, dialog: MessageDialog, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field = dialog.findChild(QPlainTextEdit, "messageText")
    field.setFocus()
    field.paste()


@pytest.mark.rule("DSR-01")
def test_a_pasted_message_is_read_by_itself_and_opens_its_requests(qtbot, workspace, eloise, host) -> None:
    dialog = open_message(host, workspace)
    assert not dialog.findChild(QPushButton, "openRequests").isEnabled()
    paste(qtbot, dialog, f"De : Eloise Martin <eloise@exemple.fr>\nDate : 20/11/2026\n\n{THREE}")
    qtbot.waitUntil(lambda: dialog.findChild(QCheckBox, "right_access") is not None)
    assert ticked(dialog) == {"access", "erasure", "objection"}
    assert dialog.findChild(QLabel, "quote_erasure").text() == "«\u00a0Supprimez-moi de vos fichiers.\u00a0»"
    assert dialog.findChild(QLabel, "certainty_rectification").text() == wording("received.certainty.likely")
    assert "21/12/2026" in dialog.findChild(QLabel, "deadline_access").text()
    assert "eloise@exemple.fr" in dialog.findChild(QLabel, "messageHead").text()
    assert dialog.findChild(QRadioButton, f"person_{eloise}").isChecked()
    assert dialog.findChild(QComboBox, "messageIdentity").currentData() == IdentityMethod.KNOWN_EMAIL
    assert box(dialog, "channel_email").isChecked()
    box(dialog, "right_rectification").click()
    chosen, announced = [], []
    dialog.chosen.connect(chosen.append)
    dialog.announced.connect(lambda said, _undo: announced.append(said))
    assert dialog.findChild(QPushButton, "openRequests").text() == "&Ouvrir 4 demandes"
    with qtbot.waitSignal(dialog.opened):
        click(qtbot, dialog, "openRequests")
    (choice,) = chosen
    assert isinstance(choice, MessageChoice)
    assert (choice.contact_id, choice.objection_channels) == (eloise, (Channel.EMAIL,))
    assert announced == ["4 demandes enregistrées, avec leur message."]
    with workspace.reading() as uow:
        lines = list_requests(uow, open_only=True)
        assert {line.kind for line in lines} == set(choice.kinds)
        assert {line.received_on for line in lines} == {date(2026, 11, 20)}
        assert uow.session.scalars(select(RequestMessage.body)).one() == THREE
        assert uow.session.scalars(select(ObjectionEvent.channel)).all() == ["email"]


def test_a_file_shows_its_head_and_cannot_be_edited(qtbot, workspace, eloise, host, file) -> None:
    dialog = open_message(host, workspace, file)
    text = dialog.findChild(QPlainTextEdit, "messageText")
    assert text.isReadOnly()
    assert "Stop e-mails" in text.toPlainText()
    assert (
        dialog.findChild(QLabel, "messageHead").text()
        == "Éloïse Martin <eloise@exemple.fr> · 20/11/2026 · Vos messages"
    )
    assert dialog.findChild(QDateEdit, "messageReceived").date().toPython() == date(2026, 11, 20)
    click(qtbot, dialog, "openRequests")
    with workspace.reading() as uow:
        assert uow.session.scalars(select(RequestMessage.content)).one() == file.read_bytes()


def test_a_file_dropped_on_the_window_is_read(qtbot, workspace, eloise, host, file) -> None:
    dialog = open_message(host, workspace)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
    assert ticked(dialog) == {"access", "erasure", "objection"}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.msg", bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 600, "outlook_message"),
        ("a.eml", b"%PDF-1.7", "message_unreadable"),
        ("absent.eml", None, "message_unreadable"),
    ],
)
def test_a_file_that_is_no_message_is_refused_and_one_may_still_paste(
    qtbot, workspace, eloise, host, tmp_path, name, content, code
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    dialog = open_message(host, workspace, path)
    assert dialog.findChild(QLabel, "messageProblem").text() == wording(f"received.errors.{code}")
    paste(qtbot, dialog, "Effacez mes donnees")
    click(qtbot, dialog, "readMessage")
    assert ticked(dialog) == {"erasure"}
    assert not dialog.findChild(QLabel, "messageProblem").isVisible()


@pytest.mark.rule("DSR-13")
def test_someone_outside_the_book_is_named_and_recorded(qtbot, workspace, eloise, host) -> None:
    dialog = open_message(host, workspace)
    paste(qtbot, dialog, "De : Ana <ana@exemple.fr>\nDate : 20/11/2026\n\nQuelles données avez-vous sur moi ?")
    click(qtbot, dialog, "readMessage")
    assert wording("received.doubt.nobody") in {one.text() for one in dialog.findChildren(QLabel, "messageDoubt")}
    assert not dialog.findChild(QPushButton, "openRequests").isEnabled()
    click(qtbot, dialog, "personOutside")
    assert dialog.findChild(QLineEdit, "outsiderName").text() == "Ana"
    dialog.findChild(QLineEdit, "outsiderName").clear()
    assert not dialog.findChild(QPushButton, "openRequests").isEnabled()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "outsiderName"), "Ana Roux")
    click(qtbot, dialog, "openRequests")
    with workspace.reading() as uow:
        (line,) = list_requests(uow, open_only=True)
        assert read_request(uow, line.id).requester == "Ana Roux"
        assert line.contact_id is None


def test_another_person_of_the_book_is_found_by_typing(qtbot, workspace, eloise, host) -> None:
    dialog = open_message(host, workspace)
    paste(qtbot, dialog, "Effacez mes donnees")
    click(qtbot, dialog, "readMessage")
    click(qtbot, dialog, "personOther")
    qtbot.keyClicks(dialog.findChild(QLineEdit, "personSearch"), "mart")
    found = dialog.findChild(QListView, "personFound")
    qtbot.waitUntil(lambda: found.model().rowCount() == 1)
    assert dialog.findChild(QPushButton, "openRequests").isEnabled()
    assert dialog.findChild(QComboBox, "messageIdentity").currentData() == IdentityMethod.DOUBT
    click(qtbot, dialog, "openRequests")
    with workspace.reading() as uow:
        assert [line.contact_id for line in list_requests(uow, open_only=True)] == [eloise]


def test_two_people_with_the_address_and_nobody_is_chosen_for_them(qtbot, workspace, eloise, host, file) -> None:
    with workspace.unit_of_work() as uow:
        paul = add_contact(uow, ContactDraft(family_name="Paul", emails=(EmailAddress("eloise@exemple.fr"),)))
    dialog = open_message(host, workspace, file)
    radios = [dialog.findChild(QRadioButton, f"person_{number}") for number in (eloise, paul)]
    assert not any(radio.isChecked() for radio in radios)
    assert not dialog.findChild(QPushButton, "openRequests").isEnabled()
    assert dialog.findChild(QLabel, "messageMissing").text() == "Dites qui demande."
    radios[1].click()
    assert dialog.findChild(QPushButton, "openRequests").isEnabled()


def test_nothing_doubtful_is_ticked_and_the_channels_follow_the_objection(qtbot, workspace, host) -> None:
    dialog = open_message(host, workspace)
    dialog.show()
    paste(qtbot, dialog, "STOP")
    click(qtbot, dialog, "readMessage")
    assert ticked(dialog) == set()
    assert not dialog.findChild(QWidget, "objectionChannels").isVisible()
    box(dialog, "right_objection").click()
    assert dialog.findChild(QWidget, "objectionChannels").isVisible()
    assert not any(
        box(dialog, f"channel_{one.value}").isChecked() for one in Channel if box(dialog, f"channel_{one.value}")
    )


def test_an_heir_is_asked_on_which_ground(qtbot, workspace, eloise, host, file) -> None:
    with workspace.unit_of_work() as uow:
        record_death(uow, eloise, date(2026, 10, 3))
    dialog = open_message(host, workspace, file)
    ground = dialog.findChild(QComboBox, "messageHeirGround")
    assert ground.isVisible()
    ground.setCurrentIndex(ground.findData(HeirGround.RECORD_DEATH.value))
    qtbot.keyClicks(dialog.findChild(QLineEdit, "messageHeir"), "Paul Martin")
    click(qtbot, dialog, "openRequests")
    with workspace.reading() as uow:
        files = [read_request(uow, line.id) for line in list_requests(uow, open_only=True)]
    assert {(one.requester, one.heir_ground) for one in files} == {("Paul Martin", HeirGround.RECORD_DEATH)}


def test_clearing_the_message_takes_the_proposal_away(qtbot, workspace, host) -> None:
    dialog = open_message(host, workspace)
    paste(qtbot, dialog, "Effacez mes donnees")
    click(qtbot, dialog, "readMessage")
    dialog.findChild(QPlainTextEdit, "messageText").clear()
    click(qtbot, dialog, "readMessage")
    assert box(dialog, "right_erasure") is None or not box(dialog, "right_erasure").isVisible()
    assert dialog.findChild(QLabel, "messageProblem").text() == wording("received.errors.message_empty")


def test_every_field_has_a_name_for_those_who_do_not_see(qtbot, workspace, eloise, host, file) -> None:
    dialog = open_message(host, workspace, file)
    fields = dialog.findChildren(QLineEdit) + dialog.findChildren(QComboBox) + dialog.findChildren(QPlainTextEdit)
    named = [one for one in fields if one.objectName() and not one.objectName().startswith("qt_")]
    assert [one.objectName() for one in named if not one.accessibleName()] == []
    marked = [
        one.text()[one.text().index("&") + 1].casefold()
        for one in dialog.findChildren(QAbstractButton) + dialog.findChildren(QLabel)
        if "&" in one.text()
    ]
    assert len(marked) == len(set(marked))


def test_the_desk_reads_a_message_and_shows_what_came_of_it(qtbot, workspace, eloise) -> None:
    page = RequestsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    said: list[str] = []
    page.announced.connect(lambda sentence, _undo: said.append(sentence))
    click(qtbot, page, "readRequest")
    dialog = page.findChild(MessageDialog)
    paste(qtbot, dialog, "Effacez mes donnees\neloise@exemple.fr")
    click(qtbot, dialog, "readMessage")
    dialog.findChild(QRadioButton, f"person_{eloise}").click()
    click(qtbot, dialog, "openRequests")
    assert page.model.rowCount() == 1
    assert said == ["Demande n°\u00a01 enregistrée, avec son message."]


@pytest.mark.parametrize(
    ("place", "body", "opens"),
    [
        ("home", THREE, MessageDialog),
        ("home", "Bonjour, merci", ReplyDialog),
        ("requests", "Bonjour, merci", MessageDialog),
        ("home", "OUI\r\nK7M2-9QTW-4XY7\r\net supprimez mes données", ReplyDialog),
    ],
)
def test_a_dropped_message_goes_where_it_belongs(qtbot, workspace, tmp_path, place, body, opens) -> None:
    window = MainWindow(workspace, business_name="Atelier")
    qtbot.addWidget(window)
    window.show()
    window.go(place)
    path = tmp_path / "recu.eml"
    path.write_bytes((EML + body).encode())
    window.take_in(path)
    assert [type(one) for one in window.findChildren(MessageDialog) + window.findChildren(ReplyDialog)] == [opens]
