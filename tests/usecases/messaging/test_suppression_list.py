"""The *liste repoussoir*: taken in from another tool, compared everywhere, reviewed, and never given back."""

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import ContactKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.messaging import suppression_list
from app.messaging.decide_contact import decision_grid
from app.messaging.errors import NoAddressInFile
from app.messaging.kinds import Reason
from app.messaging.record_objection import record_objection
from app.messaging.suppression_list import (
    count_due,
    count_suppressions,
    drop_reviewed,
    keep_reviewed,
    read_addresses,
    take_in,
)
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace

THREE_YEARS = timedelta(days=3 * 366)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    book = Workbook()
    for row in (
        ("Désinscrits de l'ancien outil", None, None),
        ("Adresse", "Tel", "Remarque"),
        ("Jean@X.fr ", "06 12 34 56 78", "ne veut plus"),
        ("pas une adresse@", "12", "2024-01-01"),
        ("jean@x.fr", None, "zoe@exemple.fr"),
    ):
        book.active.append(row)
    path = tmp_path / "desinscrits.xlsx"
    book.save(path)
    return path


@pytest.fixture
def jean(workspace: UnlockedWorkspace, with_purposes: None) -> tuple[int, int]:
    with workspace.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        draft = ContactDraft(
            kind=ContactKind.CONSUMER,
            family_name="Petit",
            emails=(EmailAddress.parse("jean@x.fr"),),
            phones=(PhoneNumber.parse("0612345678"),),
        )
        contact = add_contact(uow, draft)
        answers = {(purpose, one): ConsentAnswer.YES for one in (Channel.EMAIL, Channel.SMS)}
        record_consents(uow, ConsentDraft(contact, answers, ConsentMethod.DESK))
    return contact, purpose


def test_addresses_are_found_wherever_they_stand(file: Path) -> None:
    found = read_addresses(file)
    assert found.emails == {"jean@x.fr", "zoe@exemple.fr"}
    assert found.phones == {"+33612345678"}


def test_a_file_without_addresses_says_so(tmp_path: Path) -> None:
    path = tmp_path / "vide.csv"
    path.write_text("Nom;Ville\nRoy;Lyon\n", "utf-8")
    with pytest.raises(NoAddressInFile):
        read_addresses(path)


@pytest.mark.rule("RET-12")
def test_who_left_elsewhere_is_refused_here(workspace: UnlockedWorkspace, file: Path, jean: tuple[int, int]) -> None:
    contact, purpose = jean
    with workspace.unit_of_work() as uow:
        assert decision_grid(uow, contact).decisions[purpose, Channel.EMAIL].reason is Reason.CONSENT
        assert take_in(uow, read_addresses(file), [Channel.EMAIL]) == 2
        assert take_in(uow, read_addresses(file), [Channel.EMAIL]) == 0
        grid = decision_grid(uow, contact).decisions
    assert grid[purpose, Channel.EMAIL].reason is Reason.OBJECTION
    assert grid[purpose, Channel.SMS].reason is Reason.CONSENT


def test_counts_tell_where_entries_come_from(workspace: UnlockedWorkspace, file: Path, jean: tuple[int, int]) -> None:
    with workspace.unit_of_work() as uow:
        take_in(uow, read_addresses(file), [Channel.EMAIL, Channel.SMS])
        record_objection(uow, jean[0], Channel.PHONE)
        counts = {one.channel: (one.entries, one.imported, one.due) for one in count_suppressions(uow)}
    assert counts == {Channel.EMAIL: (2, 2, 0), Channel.SMS: (1, 1, 0), Channel.PHONE: (1, 0, 0)}


@pytest.mark.rule("RET-12")
def test_after_three_years_entries_are_reviewed(
    workspace: UnlockedWorkspace, clock: FixedClock, file: Path, jean: tuple[int, int]
) -> None:
    contact, purpose = jean
    with workspace.unit_of_work() as uow:
        take_in(uow, read_addresses(file), [Channel.EMAIL])
        assert count_due(uow) == 0
        clock.advance(THREE_YEARS)
        assert count_due(uow) == 2
        assert keep_reviewed(uow) == 2
        assert count_due(uow) == 0
        assert decision_grid(uow, contact).decisions[purpose, Channel.EMAIL].reason is Reason.OBJECTION
        clock.advance(THREE_YEARS)
        assert drop_reviewed(uow) == 2
        assert count_suppressions(uow) == ()


@pytest.mark.rule("RET-12")
def test_dropping_entries_lifts_no_objection_of_a_contact(
    workspace: UnlockedWorkspace, clock: FixedClock, jean: tuple[int, int]
) -> None:
    contact, purpose = jean
    with workspace.unit_of_work() as uow:
        record_objection(uow, contact, Channel.EMAIL)
        clock.advance(THREE_YEARS)
        drop_reviewed(uow)
        assert decision_grid(uow, contact).decisions[purpose, Channel.EMAIL].reason is Reason.OBJECTION


@pytest.mark.rule("RET-13")
def test_only_counts_come_out(workspace: UnlockedWorkspace, file: Path) -> None:
    with workspace.unit_of_work() as uow:
        take_in(uow, read_addresses(file), Channel)
        assert "x.fr" not in repr(count_suppressions(uow))
    public = {name for name in vars(suppression_list) if not name.startswith("_")}
    assert not {name for name in public if "export" in name or "recipients" in name}


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_other_roles_do_not_change_the_list(unlocked_as, role: Role, file: Path) -> None:
    found = read_addresses(file)
    with unlocked_as(role).unit_of_work() as uow, pytest.raises(PermissionDenied):
        take_in(uow, found, [Channel.EMAIL])


@pytest.mark.rule("RET-12")
def test_who_refuses_again_is_kept_from_that_day(
    workspace: UnlockedWorkspace, clock: FixedClock, jean: tuple[int, int]
) -> None:
    contact, _ = jean
    with workspace.unit_of_work() as uow:
        record_objection(uow, contact, Channel.EMAIL)
        clock.advance(THREE_YEARS)
        assert count_due(uow) == 1
        record_objection(uow, contact, Channel.EMAIL)
        assert count_due(uow) == 0
        assert drop_reviewed(uow) == 0
