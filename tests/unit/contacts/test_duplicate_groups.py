"""Three cards that hang together are one group; whoever was said to be somebody else keeps them pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contacts.duplicate_groups import MOST_IN_GROUP, group_pairs
from app.contacts.duplicate_kinds import Likeness, LikePair


def pair(first: int, second: int, score: int = 90) -> LikePair:
    return LikePair(first, second, Likeness(score, ()))


@pytest.mark.parametrize(
    ("pairs", "groups"),
    [
        ([], []),
        ([pair(1, 2)], [(1, 2)]),
        ([pair(1, 2), pair(3, 4)], [(1, 2), (3, 4)]),
        ([pair(1, 2), pair(2, 3)], [(1, 2, 3)]),
        ([pair(1, 2), pair(3, 4), pair(2, 3)], [(1, 2, 3, 4)]),
        ([pair(1, 2), pair(5, 6), pair(1, 3), pair(2, 3)], [(1, 2, 3), (5, 6)]),
    ],
)
def test_cards_that_hang_together_are_one_group(pairs: list[LikePair], groups: list[tuple[int, ...]]) -> None:
    assert [group.ids for group in group_pairs(pairs, frozenset())] == groups


def test_a_group_is_no_surer_than_the_least_sure_of_it() -> None:
    (group,) = group_pairs([pair(1, 2, 95), pair(2, 3, 61)], frozenset())
    assert group.likeness.score == 61


def test_two_people_are_not_brought_together_by_a_third() -> None:
    groups = group_pairs([pair(1, 2), pair(2, 3)], frozenset({(1, 3)}))
    assert [group.ids for group in groups] == [(1, 2), (2, 3)]


def test_a_crowd_is_looked_at_pair_by_pair() -> None:
    chain = [pair(one, one + 1) for one in range(1, MOST_IN_GROUP + 1)]
    assert len(group_pairs(chain, frozenset())) == len(chain)
    assert len(group_pairs(chain[:-1], frozenset())) == 1


PAIRS = st.lists(
    st.tuples(st.integers(1, 12), st.integers(1, 12)).filter(lambda ids: ids[0] < ids[1]), unique=True, max_size=14
)


@given(PAIRS, st.frozensets(st.tuples(st.integers(1, 12), st.integers(1, 12)), max_size=4))
def test_every_pair_is_proposed_once_and_no_card_in_two_groups_of_three(
    ids: list[tuple[int, int]], apart: frozenset[tuple[int, int]]
) -> None:
    pairs = [pair(*both) for both in ids]
    groups = group_pairs(pairs, apart)
    told = [one for group in groups for one in group.pairs]
    assert sorted(told, key=repr) == sorted(pairs, key=repr)
    large = [one for group in groups if len(group.ids) > 2 for one in group.ids]
    assert len(large) == len(set(large))
