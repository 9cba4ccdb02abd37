"""No undo and no redo makes anyone more contactable.

Exactly: for everyone in the book before and after it, each purpose and each channel, where an undo or a redo went through and
a message may go afterwards, it might go right before. What was said, asked or objected to meanwhile is among it, so that the
strictest state that was reached and not left by an act of its own holds. And an undo that is refused changes nothing.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.clock import FixedClock
from app.contacts.act_history import ActHistory
from app.contacts.acts import Act
from app.contacts.bulk_act import change_each
from app.contacts.bulk_change import BulkChange
from app.contacts.bulk_rules import BulkKind
from app.contacts.card_acts import add_undoably, edit_undoably
from app.contacts.kinds import AgeGroup, ContactCategory, ContactKind, InteractionKind
from app.contacts.small_acts import mark_undoably, note_undoably, put_tag_undoably, subscribe_undoably
from app.contacts.tags import create_tag
from app.contacts.write_contact import ContactDraft, draft_of
from app.errors import UserError
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from tests.usecases.contacts.two_cards import Decisions, Past, decisions, seed_book

# More on demand: UNDOS=200 pytest …
EXAMPLES = int(os.environ.get("UNDOS", "5"))
LIVES = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def book(workspace: UnlockedWorkspace) -> tuple[UnlockedWorkspace, int, int]:
    with workspace.unit_of_work() as uow:
        return workspace, seed_book(uow), create_tag(uow, "Salon")


class Life:
    """Somebody at the desk who does, undoes and does again, while people say what they say."""

    def __init__(self, workspace: UnlockedWorkspace, clock: FixedClock, seed: int, list_id: int, tag_id: int) -> None:
        self.workspace, self.clock, self.chance = workspace, clock, Random(seed)
        self.list_id, self.tag_id = list_id, tag_id
        self.history = ActHistory()
        with workspace.unit_of_work() as uow:
            past = Past(uow, clock, self.chance, list_id)
            self.people = [past.person("a"), past.person("b")]

    def grids(self) -> dict[int, Decisions]:
        with self.workspace.reading() as uow:
            there = [one for one in self.people if uow.session.get(Contact, one) is not None]
            return {one: decisions(uow, one) for one in there}

    def live(self) -> None:
        """The people of the book say and ask things, in acts that nobody takes back."""
        there = list(self.grids())
        with self.workspace.unit_of_work() as uow:
            past = Past(uow, self.clock, self.chance, self.list_id)
            past.live(self.chance.choice(there), self.chance.randrange(1, 3))

    def act(self) -> None:
        one = self.chance.choice(list(self.grids()))
        made = self.chance.choice([self.edit, self.edit, self.add, self.small, self.batch])(one)
        if made is not None:
            self.history.push(made)

    def edit(self, one: int) -> Act | None:
        chance = self.chance
        with self.workspace.unit_of_work() as uow:
            held = draft_of(uow.session.get_one(Contact, one))
            changes: list[dict[str, object]] = [
                {"emails": ()},
                {"emails": (EmailAddress.parse(f"n{chance.randrange(3)}@exemple.fr"),)},
                {"phones": ()},
                {"phones": (PhoneNumber.parse(f"06 12 34 58 1{chance.randrange(3)}"),)},
                {"kind": chance.choice(list(ContactKind))},
                {"age_group": chance.choice(list(AgeGroup))},
                {"category": chance.choice(list(ContactCategory))},
                {"address_line1": "", "town": ""},
                {"address_line1": "9 rue Basse", "town": "Nice"},
                {"given_name": "Camille-Rose"},
            ]
            return edit_undoably(uow, one, replace(held, **chance.choice(changes)))

    def add(self, _one: int) -> Act | None:
        with self.workspace.unit_of_work() as uow:
            mail = (EmailAddress.parse("c@exemple.fr"),) if self.chance.random() < 0.5 else ()
            act = add_undoably(uow, ContactDraft(family_name="Lefèvre", emails=mail))
        self.people.append(act.contact_id)
        return act

    def small(self, one: int) -> Act | None:
        with self.workspace.unit_of_work() as uow:
            match self.chance.randrange(4):
                case 0:
                    return put_tag_undoably(uow, one, f"mot {self.chance.randrange(3)}")
                case 1:
                    return subscribe_undoably(uow, one, self.list_id)
                case 2:
                    return mark_undoably(uow, one, is_marked=self.chance.random() < 0.5)
                case _:
                    kind = self.chance.choice([InteractionKind.PURCHASE, InteractionKind.INFORMATION_REQUEST])
                    return note_undoably(uow, one, kind, product_family="literie")

    def batch(self, _one: int) -> Act | None:
        change = self.chance.choice(
            [
                BulkChange(BulkKind.TAG, str(self.tag_id), "Salon"),
                BulkChange(BulkKind.JOIN, str(self.list_id), "Lettre"),
                BulkChange(BulkKind.OWNER, "zoe", "Zoé"),
                *(BulkChange(BulkKind.CATEGORY, one.value, one.value) for one in ContactCategory),
            ]
        )
        return change_each(self.workspace, change, self.people).act

    def turn(self) -> None:
        """Undo or redo, and compare."""
        undoes = self.chance.random() < 0.6
        act = self.history.next_undo if undoes else self.history.next_redo
        if act is None:
            return
        before = self.grids()
        try:
            taken = (act.undo if undoes else act.redo)(self.workspace)
        except UserError as error:
            self.history.refused(act, error)
            assert self.grids() == before
            return
        (self.history.undone if undoes else self.history.redone)(act, taken)
        after = self.grids()
        for one in before.keys() & after.keys():
            for cell, decision in after[one].items():
                if decision.may_be_contacted:
                    assert before[one][cell].may_be_contacted, (act.sentence, cell, before[one][cell].reason)


@pytest.mark.rule("PRO-01")
@LIVES
@given(seed=st.integers(0, 10**9))
def test_no_undo_and_no_redo_makes_anyone_more_contactable(
    book: tuple[UnlockedWorkspace, int, int], clock: FixedClock, seed: int
) -> None:
    life = Life(book[0], clock, seed, book[1], book[2])
    life.live()
    for _ in range(12):
        life.chance.choice([life.act, life.act, life.turn, life.turn, life.live])()
        if life.chance.random() < 0.15:
            clock.advance(timedelta(days=life.chance.choice([1, 40, 400, 1200])))
