"""What the database is asked of many people is what the rule says of one, over random histories."""

import random
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert, select, update

from app.consent.history import states_of
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod, ConsentState, OptInMode
from app.consent.rules import NOES
from app.consent.state_condition import state_narrower
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import ConsentEvent, Contact, Purpose

PEOPLE = 60


@pytest.fixture
def book(workspace: UnlockedWorkspace, with_purposes: None) -> UnlockedWorkspace:
    chance = random.Random(11)
    with workspace.unit_of_work() as uow:
        purposes = list(uow.session.scalars(select(Purpose.id)))
        for place, purpose in enumerate(purposes):
            mode = list(OptInMode)[place % len(OptInMode)]
            uow.session.execute(update(Purpose).where(Purpose.id == purpose).values(opt_in_mode=mode.value))
        for number in range(PEOPLE):
            person = add_contact(uow, ContactDraft(family_name=f"Nom {number:02d}"))
            for purpose in chance.sample(purposes, 2):
                _live(uow, chance, person, purpose)
    return workspace


def _live(uow: UnitOfWork, chance: random.Random, person: int, purpose: int) -> None:
    """Say a few things, one after the other or at one instant; a history begins with a word of the person."""
    begin = [ConsentEventType.GRANTED, ConsentEventType.REFUSED]
    day, channel = uow.clock.now() - timedelta(days=400), chance.choice([Channel.EMAIL, Channel.SMS])
    for place in range(chance.randrange(5)):
        day += timedelta(days=chance.choice((0, 1, 90, 200)))
        kind = chance.choice(begin if place == 0 else list(ConsentEventType))
        said = _event(chance, day, kind) | {"channel": channel.value, "contact_id": person, "purpose_id": purpose}
        uow.session.execute(insert(ConsentEvent).values(**said))


def _event(chance: random.Random, day: datetime, kind: ConsentEventType) -> dict[str, object]:
    term = (day + timedelta(days=chance.randrange(1, 500))).date()
    return {
        "event_type": kind.value,
        "controller_identity": "Atelier",
        "collected_at": day,
        "recorded_at": day,
        "recorded_by": "x",
        "method": chance.choice(list(ConsentMethod)).value,
        "positive_act": "",
        "comment": "",
        "valid_until": term if chance.random() < 0.4 else None,
        "opt_in_mode": chance.choice(["", *(mode.value for mode in OptInMode)]),
    }


@pytest.mark.rule("CON-06")
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.SMS, Channel.PHONE])
def test_each_state_is_found_as_the_rule_tells_it(book: UnlockedWorkspace, channel: Channel) -> None:
    with book.reading() as uow:
        for state in ConsentState:
            expected = _told(uow, channel, state)
            found = state_narrower(channel, [state], uow.clock.now())
            assert found.among is not None
            assert set(uow.session.scalars(found.among)) == expected
            assert set(uow.session.scalars(select(Contact.id).where(found.holds))) == expected
            assert expected or channel is Channel.PHONE


def _told(uow: UnitOfWork, channel: Channel, state: ConsentState) -> set[int]:
    """Say who has a state, by the rule itself; whoever said nothing on a channel has none."""
    if state is not ConsentState.NONE:
        return {key[0] for key, one in states_of(uow, None, channel=channel).items() if one is state}
    spoke = select(ConsentEvent.contact_id).where(
        ConsentEvent.channel == channel.value,
        (ConsentEvent.collected_at <= uow.clock.now()) | ConsentEvent.event_type.in_([kind.value for kind in NOES]),
    )
    return set(uow.session.scalars(select(Contact.id).where(Contact.id.not_in(spoke))))
