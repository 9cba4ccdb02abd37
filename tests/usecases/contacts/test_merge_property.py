"""No merge and no undo makes anyone more contactable.

Exactly: for each purpose and channel, where the merged card may be contacted,

1. no side's decision was a refusal of the person's own or one that protects them (``OWN_REFUSALS``: a withdrawal, a refusal,
   an objection, the suppression list, a minor without a parent's yes, a death, a freeze, a question that waits), and
2. some side that held the very address now written to might have been contacted before.

So a side that merely lacks a yes forbids nothing, a side that refuses does, and a yes said with one card's address does not
reach the other card's.
"""

import os
from datetime import timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.clock import FixedClock
from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_kinds import MergeField, MergeOrder
from app.contacts.undo_merge import undo_merge
from app.messaging.decide_then import decision_grid_at
from app.messaging.kinds import OWN_REFUSALS
from app.workspace import UnlockedWorkspace
from tests.usecases.contacts.two_cards import Past, addresses, decisions, seed_book

# More on demand: MERGES=200 pytest …
EXAMPLES = int(os.environ.get("MERGES", "6"))
LIVES = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    # A seed has nothing to shrink.
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


class Rolled(Exception):
    """Ends a life without keeping it."""


@pytest.fixture
def list_id(workspace: UnlockedWorkspace) -> int:
    with workspace.unit_of_work() as uow:
        return seed_book(uow)


def two_lives(uow, clock: FixedClock, seed: int, list_id: int):
    chance = Random(seed)
    past = Past(uow, clock, chance, list_id)
    pair = [past.person("a"), past.person("b")]
    for _ in range(chance.randrange(1, 5)):
        past.live(chance.choice(pair), chance.randrange(1, 4))
    from_goes = frozenset(field for field in MergeField if chance.random() < 0.5)
    return past, pair, MergeOrder(pair[0], pair[1], from_goes)


@LIVES
@given(seed=st.integers(0, 10**9))
def test_a_merge_makes_nobody_more_contactable(
    workspace: UnlockedWorkspace, clock: FixedClock, list_id: int, seed: int
) -> None:
    try:
        with workspace.unit_of_work() as uow:
            _, pair, order = two_lives(uow, clock, seed, list_id)
            before = [decisions(uow, one) for one in pair]
            held = {(one, channel): addresses(uow, one, channel) for one in pair for _, channel in before[0]}
            merge_contacts(uow, order)
            for (purpose, channel), decision in decisions(uow, pair[0]).items():
                if not decision.may_be_contacted:
                    continue
                sides = [side[purpose, channel] for side in before]
                assert not {side.reason for side in sides} & OWN_REFUSALS
                here = addresses(uow, pair[0], channel)[0]
                holders = [side for side, one in zip(sides, pair, strict=True) if here in held[one, channel]]
                assert any(side.may_be_contacted for side in holders)
            raise Rolled
    except Rolled:
        pass


@LIVES
@given(seed=st.integers(0, 10**9))
def test_an_undo_gives_back_both_and_what_was_refused_since_holds_for_both(
    workspace: UnlockedWorkspace, clock: FixedClock, list_id: int, seed: int
) -> None:
    try:
        with workspace.unit_of_work() as uow:
            past, pair, order = two_lives(uow, clock, seed, list_id)
            before = [decisions(uow, one) for one in pair]
            receipt = merge_contacts(uow, order)
            at_first, since = decisions(uow, pair[0]), Random(seed).randrange(0, 4)
            # An address refused by whoever has it is not what the person of this card said.
            past.suppress = past.ask
            past.live(pair[0], since)
            merged = decisions(uow, pair[0])
            back = undo_merge(uow, receipt.merge_id)
            after = [decisions(uow, one) for one in (pair[0], back)]
            if not since:
                assert [{cell: one.reason for cell, one in side.items()} for side in after] == [
                    {cell: one.reason for cell, one in side.items()} for side in before
                ]
            for cell, decision in merged.items():
                if after[1][cell].may_be_contacted:
                    assert before[1][cell].may_be_contacted
                if decision.reason in OWN_REFUSALS and at_first[cell].reason not in OWN_REFUSALS:
                    assert not after[0][cell].may_be_contacted
                    assert not after[1][cell].may_be_contacted
            raise Rolled
    except Rolled:
        pass


@LIVES
@given(seed=st.integers(0, 10**9))
def test_what_was_true_before_a_merge_can_still_be_told(
    workspace: UnlockedWorkspace, clock: FixedClock, list_id: int, seed: int
) -> None:
    """A no of either card is the person's; else what one of the cards allowed that day."""
    try:
        with workspace.unit_of_work() as uow:
            past, pair, order = two_lives(uow, clock, seed, list_id)
            uow.session.flush()
            before, at = [decisions(uow, one) for one in pair], clock.now()
            clock.advance(timedelta(minutes=5))
            merge_contacts(uow, order)
            clock.advance(timedelta(days=3))
            past.live(pair[0], 2)
            then = decision_grid_at(uow, pair[0], at).decisions
            for cell, decision in then.items():
                sides = [side[cell] for side in before]
                refused = [side.reason for side in sides if side.reason in OWN_REFUSALS]
                if refused:
                    assert decision.reason is refused[0]
                else:
                    assert decision.may_be_contacted is any(side.may_be_contacted for side in sides)
            raise Rolled
    except Rolled:
        pass
