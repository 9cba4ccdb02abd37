"""A merge undone after something else went: what was deleted, erased or cut down since does not come back, nor frees anyone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.accounts.closed_key_changes import ready_closed_key
from app.accounts.closed_keys import HOLDERS
from app.clock import FixedClock
from app.contacts.kinds import ContactKind, EmailUsage
from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_kinds import MergeOrder
from app.contacts.own_values import own_values_of
from app.contacts.tags import create_tag, delete_tag, put_tag, restore_tag, tags_of
from app.contacts.undo_merge import undo_merge
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.exchange.import_batch import import_batch
from app.exchange.plan import DuplicatePolicy
from app.exchange.undo_batch import undo_batch
from app.messaging.decide_contact import decision_grid
from app.register.define_own_field import deactivate_own_field, forget_own_field, save_own_field
from app.register.own_kinds import OwnFieldKind
from app.values import EmailAddress
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact, ContactMerge, FieldOrigin, OwnValue
from tests.usecases.exchange.test_own_columns import planned, previewed
from tests.usecases.register.own_field_cases import SECRET, SIZE, made

BIRTH = replace(SIZE, label="Date de naissance", kind=OwnFieldKind.BIRTH_DATE)
HERS, ITS = EmailAddress("hers@x.example"), EmailAddress("its@x.example")


def merge_two(uow: UnitOfWork, draft: ContactDraft, own: dict[int, str] | None = None) -> tuple[int, int]:
    """Return the card of two that stays, and the merge; the own values were those of the other."""
    first = add_contact(uow, replace(draft, family_name="Martin", emails=(ITS,)))
    other = add_contact(uow, replace(draft, family_name="Martin", emails=(HERS,), own_values=own or {}))
    return first, merge_contacts(uow, MergeOrder(first, other)).merge_id


def values_of(uow: UnitOfWork) -> dict[int, str]:
    return {row.contact_id: row.value for row in uow.session.scalars(select(OwnValue))}


def test_a_tag_deleted_since_stays_deleted_and_its_number_is_nobody_elses(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        first, second = (add_contact(uow, ContactDraft(family_name=name)) for name in ("Roy", "Roi"))
        tag = put_tag(uow, second, "fidèle")
        merge = merge_contacts(uow, MergeOrder(first, second)).merge_id
        delete_tag(uow, tag)
        # SQLite would give it again: whatever still names it, a segment for one, would mean another tag.
        assert create_tag(uow, "grossiste") > tag
        back = undo_merge(uow, merge)
        assert tags_of(uow, back) == tags_of(uow, first) == ()


def test_a_tag_deleted_by_a_slip_and_put_back_is_the_same_one(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        first, second = (add_contact(uow, ContactDraft(family_name=name)) for name in ("Roy", "Roi"))
        tag = put_tag(uow, second, "fidèle")
        merge = merge_contacts(uow, MergeOrder(first, second)).merge_id
        restore_tag(uow, delete_tag(uow, tag))
        assert (tags_of(uow, undo_merge(uow, merge)), tags_of(uow, first)) == (((tag, "fidèle"),), ())


@pytest.mark.rule("REG-03")
def test_values_erased_since_do_not_come_back(workspace: UnlockedWorkspace) -> None:
    (size,) = made(workspace, SIZE)
    with workspace.unit_of_work() as uow:
        _, merge = merge_two(uow, ContactDraft(), {size: "44"})
        deactivate_own_field(uow, size, erases_values=True)
        assert '"44"' not in uow.session.get_one(ContactMerge, merge).snapshot
        forget_own_field(uow, size)
        assert save_own_field(uow, SIZE) > size
        undo_merge(uow, merge)
        assert values_of(uow) == {}


@pytest.mark.rule("REG-04")
def test_a_birth_date_cut_down_since_is_whole_nowhere(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    (birth,) = made(workspace, BIRTH)
    with workspace.unit_of_work() as uow:
        first, merge = merge_two(uow, ContactDraft(), {birth: "1980-05-14"})
    file = tmp_path / "suite.csv"
    file.write_text("Nom;E-mail;Date de naissance\nMartin;its@x.example;24/12/1981\n", encoding="utf-8")
    plan = replace(planned(workspace, file), duplicates=DuplicatePolicy.UPDATE)
    seen = previewed(workspace, plan)
    with workspace.unit_of_work() as uow:
        batch = import_batch(uow, plan, seen).batch_id
        save_own_field(uow, replace(BIRTH, kind=OwnFieldKind.BIRTH_YEAR), birth)
        assert [one.before for one in uow.session.scalars(select(FieldOrigin))] == ["1980"]
        assert values_of(uow) == {first: "1981"}
        undo_batch(uow, batch)
        assert values_of(uow) == {first: "1980"}
        assert "05-14" not in uow.session.get_one(ContactMerge, merge).snapshot
        back = undo_merge(uow, merge)
        assert values_of(uow)[back] == "1980"


def test_what_a_key_closes_is_cut_down_under_it_and_does_not_come_back_as_its_seal(
    workspace: UnlockedWorkspace,
) -> None:
    ready_closed_key(workspace)
    closed = replace(BIRTH, readable_by=HOLDERS, writable_by=HOLDERS, is_closed=True)
    birth, opened = made(workspace, closed, replace(SECRET, is_closed=True))
    with workspace.unit_of_work() as uow:
        first, merge = merge_two(uow, ContactDraft(), {birth: "1980-05-14", opened: "dix pour cent"})
        save_own_field(uow, replace(closed, kind=OwnFieldKind.BIRTH_YEAR), birth)
        save_own_field(uow, replace(SECRET, is_closed=False), opened)
        back = undo_merge(uow, merge)
        assert own_values_of(uow, back) == {birth: "1980"}
        assert own_values_of(uow, first) == {opened: "dix pour cent"}


@pytest.mark.rule("PRO-05")
def test_what_became_known_of_the_person_since_protects_both_cards(
    workspace: UnlockedWorkspace, with_purposes: None, clock: FixedClock
) -> None:
    draft = ContactDraft(kind=ContactKind.PROFESSIONAL, informed_on=clock.today())
    with workspace.unit_of_work() as uow:
        first, merge = merge_two(uow, draft)
        held = draft_of(uow.session.get_one(Contact, first))
        private = replace(held, kind=ContactKind.CONSUMER, usages={HERS: EmailUsage.PRIVATE})
        edit_contact(uow, first, private)
        before = decision_grid(uow, first).decisions
        back = undo_merge(uow, merge)
        after = decision_grid(uow, back).decisions
        assert [one for one in after if after[one].may_be_contacted and not before[one].may_be_contacted] == []
        assert [email.usage for email in uow.session.get_one(Contact, back).emails] == [EmailUsage.PRIVATE]
