"""The notice of tacit renewal on a real folder: its window, its letter, its record, and no regard for preferences."""

import io
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.policy import default

import pytest
from pypdf import PdfReader

from app.accounts.roles import Role
from app.consent.kinds import Channel
from app.contacts.kinds import ContactKind
from app.contacts.relationship import add_contract, set_tacit_renewal
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal import Action
from app.journal.read import JournalFilter, count_rows
from app.messaging.campaign_errors import (
    ContractUnknown,
    NoTacitRenewal,
    NoticeAddressMissing,
    NoticeToNobody,
    NoticeTooEarly,
)
from app.messaging.promotion import promotion_markers
from app.messaging.record_objection import record_objection
from app.messaging.renewal_notice import WindowState, count_due, due_renewal_notices, make_renewal_notice
from app.values import EmailAddress
from db.tables import Contact

LAST = date(2027, 1, 31)


def customer(workspace, last=LAST, **fields):
    values = {
        "kind": ContactKind.CONSUMER,
        "family_name": "Martin",
        "emails": (EmailAddress.parse("martin@exemple.fr"),),
        "address_line1": "3 rue du Lac",
        "postcode": "69003",
        "town": "Lyon",
        **fields,
    }
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(**values))
        contract = add_contract(uow, contact, "Entretien chaudière", date(2024, 3, 1), last_refusal_on=last)
    return contact, contract


def due(workspace):
    with workspace.reading() as uow:
        return due_renewal_notices(uow)


@pytest.mark.rule("PRO-15")
def test_a_contract_whose_window_is_open_is_listed_until_its_notice_is_made(workspace, tmp_path):
    contact, contract = customer(workspace)
    assert [(line.contract_id, line.state) for line in due(workspace)] == [(contract, WindowState.OPEN)]
    with workspace.unit_of_work() as uow:
        record_objection(uow, contact)
        make_renewal_notice(uow, contract, Channel.POST, tmp_path / "lettre.pdf")
    assert due(workspace) == ()
    with workspace.reading() as uow:
        assert count_due(uow) == 0
        assert count_rows(uow, JournalFilter(action=Action.RENEWAL_NOTICE_MADE)) == 1


@pytest.mark.rule("PRO-15")
def test_the_letter_boxes_the_deadline_and_offers_nothing(workspace, tmp_path):
    _, contract = customer(workspace)
    with workspace.unit_of_work() as uow:
        make_renewal_notice(uow, contract, Channel.POST, tmp_path / "lettre.pdf")
    text = " ".join(PdfReader(tmp_path / "lettre.pdf").pages[0].extract_text().split())
    assert "Date limite pour refuser la reconduction : 31/01/2027" in text.replace("\u00a0", " ")
    assert "L. 215-1" in text
    assert promotion_markers(text) == ()


@pytest.mark.rule("PRO-15")
def test_the_email_is_one_of_its_own_with_the_letter(workspace, tmp_path):
    _, contract = customer(workspace)
    with workspace.unit_of_work() as uow:
        make_renewal_notice(uow, contract, Channel.EMAIL, tmp_path / "lettre.eml")
    message = message_from_bytes((tmp_path / "lettre.eml").read_bytes(), policy=default)
    body, attached = message.iter_parts()
    assert message["X-Unsent"] == "1"
    assert "31/01/2027" in message["Subject"]
    assert "=====\nDate limite" in body.get_content().replace("\r\n", "\n")
    assert len(PdfReader(io.BytesIO(attached.get_content())).pages) == 1


@pytest.mark.rule("PRO-15")
@pytest.mark.parametrize(
    ("last", "state"),
    [
        (date(2027, 3, 31), None),
        (date(2027, 2, 24), None),
        (date(2027, 2, 23), WindowState.OPEN),
        (date(2026, 12, 23), WindowState.OPEN),
        (date(2026, 12, 22), WindowState.LATE),
        (date(2026, 11, 22), WindowState.MISSED),
    ],
)
def test_the_list_alerts_outside_the_window(workspace, last, state):
    customer(workspace, last)
    assert [line.state for line in due(workspace)] == ([state] if state else [])


@pytest.mark.rule("PRO-15")
def test_too_early_is_refused_and_too_late_says_what_the_person_gains(workspace, tmp_path):
    _, early = customer(workspace, date(2027, 3, 31))
    with pytest.raises(NoticeTooEarly) as refused, workspace.unit_of_work() as uow:
        make_renewal_notice(uow, early, Channel.POST, tmp_path / "tot.pdf")
    assert "31/12/2026" in refused.value.sentence
    _, late = customer(workspace, date(2026, 12, 1))
    with workspace.unit_of_work() as uow:
        make_renewal_notice(uow, late, Channel.POST, tmp_path / "tard.pdf")
    assert "gratuitement" in PdfReader(tmp_path / "tard.pdf").pages[0].extract_text()


@pytest.mark.rule("PRO-15")
def test_professionals_and_ended_contracts_are_not_listed(workspace):
    customer(workspace, kind=ContactKind.PROFESSIONAL)
    _, contract = customer(workspace)
    with workspace.unit_of_work() as uow:
        set_tacit_renewal(uow, contract, None)
    assert due(workspace) == ()


def test_a_notice_needs_a_contract_an_address_and_someone_alive(workspace, tmp_path):
    path = tmp_path / "lettre.pdf"
    with pytest.raises(ContractUnknown), workspace.unit_of_work() as uow:
        make_renewal_notice(uow, 99, Channel.POST, path)
    _, plain = customer(workspace, None)
    with pytest.raises(NoTacitRenewal), workspace.unit_of_work() as uow:
        make_renewal_notice(uow, plain, Channel.POST, path)
    contact, contract = customer(workspace, emails=())
    with pytest.raises(NoticeAddressMissing), workspace.unit_of_work() as uow:
        make_renewal_notice(uow, contract, Channel.EMAIL, path)
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, contact).deceased_on = datetime.now(UTC).date()
    with pytest.raises(NoticeToNobody), workspace.unit_of_work() as uow:
        make_renewal_notice(uow, contract, Channel.POST, path)
    assert not path.exists()


def test_the_desk_makes_no_notice(workspace, tmp_path, unlocked_as):
    _, contract = customer(workspace)
    with pytest.raises(PermissionDenied), unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        make_renewal_notice(uow, contract, Channel.POST, tmp_path / "lettre.pdf")
