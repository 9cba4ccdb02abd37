"""The request desk in the window: list, new request, steps, extension, close."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
)

from app.accounts.roles import Role
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.kinds import IdentityMethod, LetterKind, RequestChannel, RequestKind, RequestStatus
from app.rights.open_request import RequestDraft, open_request
from app.rights.read_requests import list_requests, read_request
from app.rights.request_steps import extend_request
from ui.rights.access_wizard import AccessWizard
from ui.rights.close_dialog import CloseDialog
from ui.rights.erasure_wizard import ErasureWizard
from ui.rights.letter_dialog import LetterDialog
from ui.rights.new_request_dialog import NewRequestDialog
from ui.rights.rectify_dialog import RectifyDialog
from ui.rights.requests_page import RequestsPage


@pytest.fixture
def filled(workspace):
    """Three requests: late, soon and calm."""
    with workspace.unit_of_work() as uow:
        martin = add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin"))
        for kind, day in (
            (RequestKind.ERASURE, date(2026, 11, 20)),
            (RequestKind.ACCESS, date(2026, 10, 30)),
            (RequestKind.RECTIFICATION, date(2026, 10, 1)),
        ):
            open_request(uow, RequestDraft(kind, day, RequestChannel.EMAIL, IdentityMethod.CERTAIN, martin))
    return workspace


def show(qtbot, workspace):
    page = RequestsPage(workspace)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    return page


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def cells(page, column):
    model = page.findChild(QTableView, "requestTable").model()
    return [model.index(row, column).data() for row in range(model.rowCount(QModelIndex()))]


def test_the_most_pressing_comes_first_with_word_and_mark(qtbot, filled):
    page = show(qtbot, filled)
    assert cells(page, 1) == ["rectification", "accès", "effacement"]
    assert cells(page, 4) == ["21 jours de retard", "7 jours restants", "28 jours restants"]
    model = page.findChild(QTableView, "requestTable").model()
    marks = [model.index(row, 4).data(Qt.ItemDataRole.DecorationRole) for row in range(3)]
    assert all(not mark.isNull() for mark in marks)
    assert "en retard" not in page.findChild(QLabel, "panelDeadline").text()
    assert "21 jours de retard" in page.findChild(QLabel, "panelDeadline").text()


def test_a_request_of_a_known_contact_is_found_by_typing(qtbot, filled):
    page = show(qtbot, filled)
    click(qtbot, page, "newRequest")
    dialog = page.findChild(NewRequestDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "requestWho"), "mart")
    found = dialog.findChild(QListView, "requestContacts").model()
    qtbot.waitUntil(lambda: found.rowCount() == 2)
    assert "Éloïse Martin" in dialog.findChild(QLabel, "requestChosen").text()
    click(qtbot, dialog, "right_portability")
    with qtbot.waitSignal(page.announced):
        click(qtbot, dialog, "saveRequest")
    with filled.reading() as uow:
        (line,) = [line for line in list_requests(uow, open_only=True) if line.kind is RequestKind.PORTABILITY]
    assert (line.who, line.due_on) == ("Éloïse Martin", date(2026, 12, 23))


def test_someone_unknown_is_written_down_and_must_be_answered_too(qtbot, workspace):
    page = show(qtbot, workspace)
    click(qtbot, page, "newRequest")
    dialog = page.findChild(NewRequestDialog)
    click(qtbot, dialog, "saveRequest")
    assert "au moins un droit" in dialog.findChild(QLabel, "requestProblem").text()
    click(qtbot, dialog, "right_access")
    click(qtbot, dialog, "saveRequest")
    assert "qui fait la demande" in dialog.findChild(QLabel, "requestProblem").text()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "requestWho"), "Luc Inconnu")
    click(qtbot, dialog, "saveRequest")
    with workspace.reading() as uow:
        (line,) = list_requests(uow, open_only=True)
    assert (line.who, line.contact_id) == ("Luc Inconnu", None)


def test_what_was_typed_a_moment_ago_is_looked_up_before_it_is_saved(qtbot, filled):
    page = show(qtbot, filled)
    page.new_request()
    dialog = page.findChild(NewRequestDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "requestWho"), "martin")
    click(qtbot, dialog, "saveRequest")
    assert dialog.isVisible()
    assert "Éloïse Martin" in dialog.findChild(QLabel, "requestChosen").text()


def test_extending_and_closing_from_the_panel(qtbot, filled):
    page = show(qtbot, filled)
    page.findChild(QTableView, "requestTable").selectRow(1)
    click(qtbot, page, "extendRequest")
    letter = page.findChild(LetterDialog)
    assert letter._form.choices().kind is LetterKind.EXTENSION
    letter.reject()
    with filled.unit_of_work() as uow:
        extend_request(uow, page.panel._request.line.id, "Dix ans de courrier à relire")
    page.refresh()
    assert "01/02/2027" in page.findChild(QLabel, "panelDeadline").text()
    assert not page.findChild(QAbstractButton, "extendRequest").isVisible()
    click(qtbot, page, "closeRequest")
    click(qtbot, page.findChild(CloseDialog), "saveClosing")
    assert "accès" not in cells(page, 1)
    page.view.clearFocus()
    page.focus_search()
    assert page.focusWidget() is page.view
    page.filter.setCurrentIndex(1)
    assert "répondue" in cells(page, 3)


def test_answering_opens_the_wizard_of_the_right(qtbot, filled):
    page = show(qtbot, filled)
    view = page.findChild(QTableView, "requestTable")
    click(qtbot, page, "answerRequest")
    page.findChild(RectifyDialog).reject()
    view.selectRow(1)
    click(qtbot, page, "answerRequest")
    page.findChild(AccessWizard).reject()
    view.selectRow(2)
    click(qtbot, page, "answerRequest")
    page.findChild(ErasureWizard).reject()


@pytest.mark.rule("DSR-08")
@pytest.mark.parametrize(("row", "kind", "is_told"), [(1, RequestKind.ACCESS, False), (2, RequestKind.ERASURE, True)])
def test_closing_an_erasure_tells_that_the_person_is_still_there(qtbot, filled, row, kind, is_told):
    page = show(qtbot, filled)
    page.findChild(QTableView, "requestTable").selectRow(row)
    assert page.panel._request.line.kind is kind
    click(qtbot, page, "closeRequest")
    dialog = page.findChild(CloseDialog)
    assert ("rien n’a été effacé" in dialog.findChild(QLabel, "closeLeft").text()) is is_told
    dialog.reject()


@pytest.mark.rule("DSR-12")
def test_a_refusal_says_on_what_ground_and_why(qtbot, filled):
    page = show(qtbot, filled)
    click(qtbot, page, "closeRequest")
    dialog = page.findChild(CloseDialog)
    decision = dialog.findChild(QComboBox, "closeDecision")
    assert not dialog.findChild(QComboBox, "closeGround").isVisible()
    decision.setCurrentIndex(decision.findData("refused"))
    click(qtbot, dialog, "saveClosing")
    assert "fondement" in dialog.findChild(QLabel, "formProblem").text()
    ground = dialog.findChild(QComboBox, "closeGround")
    ground.setCurrentIndex(ground.findData("accurate"))
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "closeReason"), "Le nom est celui du contrat.")
    click(qtbot, dialog, "saveClosing")
    with filled.reading() as uow:
        closed = [line for line in list_requests(uow, open_only=False) if not line.is_open]
        assert [line.status for line in closed] == [RequestStatus.REFUSED]
        assert read_request(uow, closed[0].id).closed_at is not None


def test_reception_sees_and_records_but_does_not_answer(qtbot, filled, unlocked_as):
    page = show(qtbot, unlocked_as(Role.RECEPTION))
    assert page.findChild(QAbstractButton, "newRequest").isVisible()
    for name in ("answerRequest", "closeRequest", "writeLetter", "extendRequest"):
        assert not page.findChild(QAbstractButton, name).isVisible()
    page.close()


def test_an_empty_desk_says_what_will_be_there(qtbot, workspace):
    page = show(qtbot, workspace)
    assert not page.findChild(QTableView, "requestTable").isVisible()
