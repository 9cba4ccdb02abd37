"""One change over several people on a real file: who changes, who not and why, stopped on the way, taken back at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import delete, insert, inspect, select

from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.consent.subscriptions import create_list, lists_of, read_lists, subscribe, unsubscribe
from app.contacts.acts import TakenBack
from app.contacts.bulk_act import BulkReport, change_each
from app.contacts.bulk_change import AT_ONCE, BulkChange, everyone_found, kinds_open_to, preview_change
from app.contacts.bulk_rules import BulkKind, Left
from app.contacts.kinds import ContactCategory, ContactKind
from app.contacts.read_contact import ContactQuery
from app.contacts.tags import create_tag, put_tag, read_tags, tags_of, take_tag_off
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.errors import DiskFull, PermissionDenied
from app.journal import Action
from app.messaging.decide_then import decision_grid_at
from app.messaging.errors import ListUnknown
from app.messaging.kinds import Reason
from app.messaging.record_objection import record_objection
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ContactTag, JournalEntry, Tag

SHOP = ContactDraft(
    kind=ContactKind.PROFESSIONAL, informed_on=date(2026, 11, 23), address_line1="1 rue Haute", town="Lyon"
)


@pytest.fixture
def people(workspace: UnlockedWorkspace, with_purposes: None) -> list[int]:
    with workspace.unit_of_work() as uow:
        return [
            add_contact(
                uow, replace(SHOP, organisation=f"Garage {n}", emails=(EmailAddress.parse(f"g{n}@exemple.fr"),))
            )
            for n in range(5)
        ]


def make_crowd(workspace: UnlockedWorkspace, count: int) -> tuple[list[int], int]:
    """Many people who have nothing but a name, and a tag."""
    with workspace.unit_of_work() as uow:
        pattern = add_contact(uow, ContactDraft(family_name="Martin"))
        held = uow.session.get_one(Contact, pattern)
        row = {name.key: getattr(held, name.key) for name in inspect(Contact).column_attrs if name.key != "id"}
        rows = [row | {"subject_id": f"{number:032x}"} for number in range(count)]
        uow.session.execute(insert(Contact), rows)
        return list(uow.session.scalars(select(Contact.id).where(Contact.id > pattern))), create_tag(uow, "Salon")


def freeze(workspace: UnlockedWorkspace, contact_id: int) -> None:
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, contact_id).restricted_since = uow.clock.today()


def worn(workspace: UnlockedWorkspace, ids: list[int]) -> list[int]:
    with workspace.reading() as uow:
        return [one for one in ids if tags_of(uow, one)]


def column(workspace: UnlockedWorkspace, name: str, ids: list[int]) -> list[object]:
    with workspace.reading() as uow:
        return [getattr(uow.session.get_one(Contact, one), name) for one in ids]


def undone(workspace: UnlockedWorkspace, report: BulkReport) -> TakenBack:
    assert report.act is not None
    return report.act.undo(workspace)


def redone(workspace: UnlockedWorkspace, report: BulkReport) -> TakenBack:
    assert report.act is not None
    return report.act.redo(workspace)


def test_a_new_tag_on_several_and_off_again(workspace: UnlockedWorkspace, people: list[int]) -> None:
    freeze(workspace, people[1])
    change = BulkChange(BulkKind.TAG, "", "Salon 2026")
    with workspace.reading() as uow:
        preview = preview_change(uow, change, [*people, 999], lambda _done, _total: None)
        assert read_tags(uow) == ()
    assert (len(preview.changing), preview.left) == (4, {Left.FROZEN: [people[1]], Left.GONE: [999]})
    report = change_each(workspace, change, people)
    assert report.done == 4
    assert report.act is not None
    assert report.act.sentence == "4 contacts · étiquette «\u00a0Salon 2026\u00a0» posée"
    assert worn(workspace, people) == [people[0], *people[2:]]
    again = change_each(workspace, BulkChange(BulkKind.TAG, "", "salon 2026"), people)
    assert again.change.target == report.change.target
    assert (again.done, again.act, set(again.left)) == (0, None, {Left.ALREADY, Left.FROZEN})
    with workspace.unit_of_work() as uow:
        take_tag_off(uow, people[0], int(report.change.target))
    taken = undone(workspace, report)
    assert (taken.done, taken.left, taken.is_whole) == (3, {Left.ALREADY: (people[0],)}, True)
    assert worn(workspace, people) == []
    assert redone(workspace, report).done == 3
    assert worn(workspace, people) == people[2:]
    with workspace.reading() as uow:
        lines = [
            JournalEntry.action == one.value for one in (Action.CONTACTS_CHANGED, Action.ACT_UNDONE, Action.ACT_REDONE)
        ]
        assert [len(uow.session.scalars(select(JournalEntry.seq).where(one)).all()) for one in lines] == [1, 1, 1]
        tagged = select(JournalEntry.subject).where(JournalEntry.action == Action.CONTACT_TAGGED.value)
        assert len(uow.session.scalars(tagged).all()) == 4 + 1 + 3 + 3


def test_untagged_and_back(workspace: UnlockedWorkspace, people: list[int]) -> None:
    with workspace.unit_of_work() as uow:
        tag = create_tag(uow, "Salon")
        for one in people[:3]:
            put_tag(uow, one, "Salon")
    report = change_each(workspace, BulkChange(BulkKind.UNTAG, str(tag), "Salon"), people)
    assert (report.done, report.left) == (3, {Left.ALREADY: people[3:]})
    assert undone(workspace, report).done == 3
    assert worn(workspace, people) == people[:3]


@pytest.mark.rule("PRO-01")
def test_a_list_takes_those_its_purpose_may_reach_and_leaving_it_is_for_good(
    workspace: UnlockedWorkspace, people: list[int]
) -> None:
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        letter = create_list(uow, "Lettre", purpose.id)
        record_objection(uow, people[0], None)
        subscribe(uow, people[1], letter)
        subscribe(uow, people[2], letter)
        unsubscribe(uow, people[2], letter)
    report = change_each(workspace, BulkChange(BulkKind.JOIN, str(letter), "Lettre"), people)
    assert report.left == {
        Reason.OBJECTION: [people[0]],
        Left.ALREADY: [people[1]],
        Left.LEFT_BEFORE: [people[2]],
    }
    assert undone(workspace, report).done == 2
    with workspace.reading() as uow:
        assert [bool(lists_of(uow, one)) for one in people] == [False, True, False, False, False]
    left = change_each(workspace, BulkChange(BulkKind.LEAVE, str(letter), "Lettre"), people)
    assert (left.done, left.act) == (1, None)
    with workspace.reading() as uow:
        assert [one.members for one in read_lists(uow)] == [0]
    with workspace.reading() as uow, pytest.raises(ListUnknown):
        preview_change(uow, BulkChange(BulkKind.JOIN, "999", ""), people, lambda _done, _total: None)


def test_who_looks_after_them(workspace: UnlockedWorkspace, people: list[int]) -> None:
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, people[0]).owner_id = "zoe"
        people[4] = add_contact(uow, ContactDraft(family_name="Parti"))
    report = change_each(workspace, BulkChange(BulkKind.OWNER, "ines", "Inès"), people)
    with workspace.unit_of_work() as uow:
        card = draft_of(uow.session.get_one(Contact, people[3]))
        edit_contact(uow, people[3], replace(card, owner_id="hugo"))
        uow.session.delete(uow.session.get_one(Contact, people[4]))
        uow.session.flush()
        # Somebody else gets the number.
        assert add_contact(uow, replace(SHOP, organisation="Autre", owner_id="ines")) == people[4]
    taken = undone(workspace, report)
    assert (taken.done, taken.left) == (3, {Left.OVERTAKEN: (people[3],), Left.GONE: (people[4],)})
    assert column(workspace, "owner_id", people) == ["zoe", "", "", "hugo", "ines"]
    assert redone(workspace, report).done == 3
    assert column(workspace, "owner_id", people) == ["ines", "ines", "ines", "hugo", "ines"]


@pytest.mark.rule("RET-02")
def test_a_category_counts_the_terms_and_frees_nobody(
    workspace: UnlockedWorkspace, clock: FixedClock, people: list[int]
) -> None:
    """A supplier is kept ten years, a prospect three."""
    change_each(workspace, BulkChange(BulkKind.CATEGORY, ContactCategory.SUPPLIER.value, "fournisseur"), people)
    clock.advance(timedelta(days=4 * 366))
    with workspace.unit_of_work() as uow:
        young = add_contact(uow, replace(SHOP, organisation="Neuf", category=ContactCategory.SUPPLIER))
    everyone, before = [*people, young], clock.now()
    change = BulkChange(BulkKind.CATEGORY, ContactCategory.PROSPECT.value, "prospect")
    with workspace.reading() as uow:
        preview = preview_change(uow, change, everyone, lambda _done, _total: None)
    assert (len(preview.changing), preview.becoming_due) == (6, 5)
    clock.advance(timedelta(minutes=1))
    report = change_each(workspace, change, everyone)
    assert column(workspace, "retention_due_on", people)[0] == date(2029, 11, 23)
    with workspace.reading() as uow:
        # What could be sent before the change is still known.
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        then = decision_grid_at(uow, people[0], before).decisions
        assert then[purpose.id, Channel.POST].may_be_contacted
    taken = undone(workspace, report)
    assert (taken.done, taken.left) == (1, {Left.TERM_REACHED: tuple(people)})
    assert column(workspace, "category", everyone) == ["prospect"] * 5 + ["supplier"]


def test_stopped_on_the_way_and_undone_for_as_many(workspace: UnlockedWorkspace, people: list[int]) -> None:
    crowd, tag = make_crowd(workspace, AT_ONCE + 1)
    report = change_each(
        workspace, BulkChange(BulkKind.TAG, str(tag), "Salon"), crowd, lambda done, _total: done < AT_ONCE
    )
    assert (report.done, report.not_reached) == (AT_ONCE, 1)
    rest = change_each(workspace, BulkChange(BulkKind.TAG, str(tag), "Salon"), crowd)
    assert (rest.done, rest.left) == (1, {Left.ALREADY: crowd[:AT_ONCE]})
    assert report.act is not None
    stopped = report.act.undo(workspace, lambda _done, _total: False)
    assert (stopped.done, stopped.is_whole) == (0, False)
    assert undone(workspace, report).done == AT_ONCE
    assert worn(workspace, crowd) == [crowd[-1]]


def test_what_the_machine_does_in_the_middle_is_told_with_what_is_done(
    workspace: UnlockedWorkspace, people: list[int]
) -> None:
    crowd, tag = make_crowd(workspace, AT_ONCE + 1)

    def full(done: int, _total: int) -> bool:
        if done:
            # From here on the tag cannot be put on: as if somebody had deleted it.
            with workspace.unit_of_work() as uow:
                uow.session.execute(delete(ContactTag))
                uow.session.execute(delete(Tag))
        return True

    report = change_each(workspace, BulkChange(BulkKind.TAG, str(tag), "Salon"), crowd, full)
    assert (report.done, report.not_reached) == (AT_ONCE, 1)
    assert report.problem is not None
    assert not isinstance(report.problem, DiskFull)


def test_everyone_found_in_the_order_of_the_list(workspace: UnlockedWorkspace, people: list[int]) -> None:
    with workspace.reading() as uow:
        assert everyone_found(uow, ContactQuery("garage")) == people
        assert everyone_found(uow, ContactQuery("garage"), after=people[1]) == people[2:]
        assert everyone_found(uow, ContactQuery("personne")) == []


@pytest.mark.rule("REG-06")
def test_a_role_changes_what_it_may(
    workspace: UnlockedWorkspace, people: list[int], unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    assert len(kinds_open_to(workspace.account)) == len(BulkKind)
    desk = unlocked_as(Role.RECEPTION)
    assert kinds_open_to(desk.account) == (BulkKind.TAG, BulkKind.UNTAG, BulkKind.OWNER, BulkKind.CATEGORY)
    with desk.reading() as uow, pytest.raises(PermissionDenied):
        preview_change(uow, BulkChange(BulkKind.LEAVE, "1"), people, lambda _done, _total: None)
    letters = unlocked_as(Role.MARKETING)
    assert kinds_open_to(letters.account) == (BulkKind.JOIN, BulkKind.LEAVE)
    with pytest.raises(PermissionDenied):
        change_each(letters, BulkChange(BulkKind.OWNER, "ines"), people)
