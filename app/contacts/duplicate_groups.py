"""Cards of one person proposed together: where three or more are alike, they are one group and not as many pairs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.contacts.duplicate_kinds import Likeness, LikePair

# A longer chain is a crowd behind one address, which is looked at pair by pair.
MOST_IN_GROUP = 8
Pairs = tuple[LikePair, ...]


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Cards that may be one person's: two, or more that hang together; ``pairs`` are the likenesses among them."""

    ids: tuple[int, ...]
    pairs: Pairs

    @property
    def likeness(self) -> Likeness:
        """How sure the whole is: no surer than the least sure of what holds it together."""
        return min((pair.likeness for pair in self.pairs), key=lambda likeness: likeness.score)


def group_pairs(pairs: Sequence[LikePair], apart: frozenset[tuple[int, int]]) -> tuple[CardGroup, ...]:
    """Return the groups in the order of their likeliest pair.

    Where two cards of a chain were said to be two people (``apart``, the smaller id first), or where it is longer than
    ``MOST_IN_GROUP``, its pairs stay pairs: nobody is merged with somebody else by way of a third.
    """
    places = {pair: place for place, pair in enumerate(pairs)}
    found: list[CardGroup] = []
    for chain in (tuple(sorted(joined, key=places.__getitem__)) for joined in _chains(pairs)):
        ids = tuple(dict.fromkeys(one for pair in chain for one in (pair.first, pair.second)))
        if len(ids) > 2 and (len(ids) > MOST_IN_GROUP or _holds_two_people(ids, apart)):
            found.extend(CardGroup((pair.first, pair.second), (pair,)) for pair in chain)
        else:
            found.append(CardGroup(ids, chain))
    return tuple(sorted(found, key=lambda group: places[group.pairs[0]]))


def _chains(pairs: Iterable[LikePair]) -> list[Pairs]:
    """Return the pairs, those together that share a card, directly or by way of others."""
    chains: list[tuple[set[int], list[LikePair]]] = []
    for pair in pairs:
        ids, joined, others = {pair.first, pair.second}, [pair], []
        for chain in chains:
            if chain[0] & ids:
                ids |= chain[0]
                joined = [*chain[1], *joined]
            else:
                others.append(chain)
        chains = [*others, (ids, joined)]
    return [tuple(joined) for _, joined in chains]


def _holds_two_people(ids: Sequence[int], apart: frozenset[tuple[int, int]]) -> bool:
    return any((first, second) in apart for first in ids for second in ids if first < second)
