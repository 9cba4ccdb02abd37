"""A value with a term of its own goes alone, on its day, for good; whom the law keeps whole keeps it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.accounts.roles import Role
from app.clock import FixedClock
from app.contacts.form_drafts import keep_form_draft
from app.contacts.read_contact import ContactQuery, list_contacts, read_contact
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.errors import PermissionDenied
from app.register.own_entries import own_name
from app.register.own_errors import OwnTermsWait
from app.retention.announce import set_automatic
from app.retention.automatic_purge import pass_day
from app.retention.own_terms import clear_traces, count_due_values, due_values, erased_runs, purge_due_values
from app.retention.reminders import Topic, reminders
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.workspace import UnlockedWorkspace
from db.tables import Contact, FormDraft, JournalPayload, OwnValue, PurgeRun
from tests.usecases.clear_pages import clear_file
from tests.usecases.register.own_field_cases import COLOUR, SIZE, made

MARK = "Zinzolin-4711"
MONTH = replace(COLOUR, retention_months=1)


@pytest.fixture
def fields(workspace: UnlockedWorkspace) -> tuple[int, int]:
    """One field whose values stay a month, one whose values leave with the contact."""
    short, long = made(workspace, MONTH, SIZE)
    return short, long


@pytest.fixture
def person(workspace: UnlockedWorkspace, fields: tuple[int, int]) -> int:
    with workspace.unit_of_work() as uow:
        draft = ContactDraft(family_name="Martin", own_values={fields[0]: MARK, fields[1]: "38"})
        return add_contact(uow, draft)


def pages(workspace: UnlockedWorkspace) -> bytes:
    return clear_file(workspace.workspace.folder / "aparte.db", workspace.keys.base.key)


def held(workspace: UnlockedWorkspace) -> dict[tuple[int, int], str]:
    with workspace.reading() as uow:
        return {(row.contact_id, row.own_field_id): row.value for row in uow.session.query(OwnValue)}


@pytest.mark.rule("RET-01")
def test_the_value_goes_on_its_day_and_nothing_else_does(
    workspace: UnlockedWorkspace, clock: FixedClock, fields: tuple[int, int], person: int
) -> None:
    clock.advance(timedelta(days=29))
    with workspace.reading() as uow:
        assert due_values(uow) == {}
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        assert due_values(uow) == {fields[0]: [person]}
        assert [one.count for one in reminders(uow) if one.topic is Topic.OWN_VALUES_DUE] == [1]
        assert purge_due_values(uow).erased == 1
    assert held(workspace) == {(person, fields[1]): "38"}
    with workspace.unit_of_work() as uow:
        assert count_due_values(uow) == 0
        assert read_contact(uow, person).name == "Martin"


@pytest.mark.rule("RET-10")
def test_the_log_counts_and_names_nobody(
    workspace: UnlockedWorkspace, clock: FixedClock, fields: tuple[int, int], person: int
) -> None:
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        purge_due_values(uow)
        (run,) = uow.session.query(PurgeRun)
        assert (run.category, run.rule, run.erased) == ("own_field", f"own_field:{fields[0]}", 1)
        (told,) = erased_runs(uow, fields[0])
        assert (told.ran_on, told.erased) == (clock.today(), 1)
        bodies = [row.body for row in uow.session.query(JournalPayload)]
        assert not any("Martin" in body or MARK in body for body in bodies)


@pytest.mark.rule("RET-14")
def test_no_page_of_the_file_holds_it_any_more(
    workspace: UnlockedWorkspace, clock: FixedClock, fields: tuple[int, int], person: int
) -> None:
    with workspace.unit_of_work() as uow:
        keep_form_draft(uow, f"contact:{person}", f'{{"{own_name(fields[0])}": ["{MARK}"]}}')
    assert MARK.encode() in pages(workspace)
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        purge_due_values(uow)
        assert uow.session.query(FormDraft).count() == 0
    clear_traces(workspace)
    content = pages(workspace)
    assert MARK.encode() not in content
    assert MARK.split("-", maxsplit=1)[0].lower().encode() not in content


def test_it_is_not_found_by_its_words_any_more(
    workspace: UnlockedWorkspace, clock: FixedClock, fields: tuple[int, int], person: int
) -> None:
    query = ContactQuery(words="zinzolin")
    with workspace.reading() as uow:
        assert [line.id for line in list_contacts(uow, query, limit=10)] == [person]
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        purge_due_values(uow)
        assert list_contacts(uow, query, limit=10) == []


def test_a_value_typed_again_unchanged_keeps_its_day_and_a_new_one_begins_anew(
    workspace: UnlockedWorkspace, clock: FixedClock, fields: tuple[int, int], person: int
) -> None:
    clock.advance(timedelta(days=20))
    with workspace.unit_of_work() as uow:
        edit_contact(uow, person, ContactDraft(family_name="Martin", own_values={fields[0]: MARK}))
    clock.advance(timedelta(days=10))
    with workspace.reading() as uow:
        assert count_due_values(uow) == 1
    with workspace.unit_of_work() as uow:
        edit_contact(uow, person, ContactDraft(family_name="Martin", own_values={fields[0]: "Vert"}))
    with workspace.reading() as uow:
        assert count_due_values(uow) == 0


@pytest.mark.rule("DSR-07")
def test_whom_the_law_keeps_whole_keeps_it(
    workspace: UnlockedWorkspace, clock: FixedClock, fields: tuple[int, int], person: int
) -> None:
    with workspace.unit_of_work() as uow:
        frozen = add_contact(uow, ContactDraft(family_name="Benali", own_values={fields[0]: "Bleu", fields[1]: "40"}))
        uow.session.get_one(Contact, frozen).restricted_since = clock.today()
        open_request(
            uow,
            RequestDraft(
                RequestKind.ACCESS, clock.today(), RequestChannel.LETTER, IdentityMethod.DOCUMENT_SEEN, person
            ),
        )
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        assert due_values(uow) == {}
        assert purge_due_values(uow).erased == 0
    assert {one for one, _ in held(workspace)} == {person, frozen}


def test_nothing_goes_while_the_date_is_in_doubt(
    workspace: UnlockedWorkspace, clock: FixedClock, fields: tuple[int, int], person: int
) -> None:
    clock.advance(timedelta(days=-400))
    with pytest.raises(OwnTermsWait), workspace.unit_of_work() as uow:
        purge_due_values(uow)


@pytest.mark.rule("RET-15")
def test_where_the_business_chose_so_it_goes_by_itself(
    workspace: UnlockedWorkspace, clock: FixedClock, fields: tuple[int, int], person: int
) -> None:
    with workspace.unit_of_work() as uow:
        set_automatic(uow, is_on=True)
    clock.advance(timedelta(days=30))
    done = pass_day(workspace)
    assert done is not None
    assert (done.values, done.erased) == (1, 0)
    assert not done.wants_telling
    assert held(workspace) == {(person, fields[1]): "38"}


def test_the_desk_erases_nothing(
    fields: tuple[int, int], person: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with pytest.raises(PermissionDenied), unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        purge_due_values(uow)


def test_one_field_can_be_cleared_alone(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    first, second = made(workspace, MONTH, replace(SIZE, retention_months=1))
    with workspace.unit_of_work() as uow:
        person = add_contact(uow, ContactDraft(family_name="Martin", own_values={first: MARK, second: "38"}))
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        assert purge_due_values(uow, second).erased == 1
    assert held(workspace) == {(person, first): MARK}
