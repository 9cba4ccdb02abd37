"""Which cards are worth comparing: those that share a key. Comparing all with all would take days.

Each key survives another kind of slip: an address kept, a name spelt by ear, fields swapped, an initial, two letters that
changed places, a family name mangled but a given name and a postcode kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.contacts.duplicate_kinds import LikePair, Traits
from app.contacts.duplicate_names import company_words, family_sounds, name_of, skeleton, sound
from app.contacts.duplicate_score import Crowd, place_of, score

Progress = Callable[[int, int, str], None]
# A block above this is split by the sound of the family name, and what is still larger is left to the other keys.
LARGEST_BLOCK = 80
# As many cards with one address or number make it a team's, a building's or a placeholder.
_CROWDED = 4
_COMMON = 3
_STEP = 2_000
_HALF = 7


def _email_keys(card: Traits) -> Iterator[str]:
    yield from card.emails


def _user_keys(card: Traits) -> Iterator[str]:
    for email in card.emails:
        user = email.partition("@")[0]
        if len(user) > 4:
            yield user


def _phone_keys(card: Traits) -> Iterator[str]:
    yield from card.phones


def _name_keys(card: Traits) -> Iterator[str]:
    """The two names by ear, whichever field each stands in."""
    name = name_of(card.given_name, card.family_name)
    given = sound("".join(name.given))
    for family in family_sounds(name):
        yield "|".join(sorted((given, family)))
    if len(name.words) > 1 and not (name.given and name.family):
        # The whole name stands in one field.
        yield "|".join(sorted((sound(name.words[0]), sound("".join(name.words[1:])))))
        yield "|".join(sorted((sound(name.words[-1]), sound("".join(name.words[:-1])))))


def _initial_keys(card: Traits) -> Iterator[str]:
    name = name_of(card.given_name, card.family_name)
    for family in family_sounds(name):
        for place in place_of(card.postcode, card.town):
            yield f"{family}|{''.join(name.given)[:1]}|{place}"


def _letter_keys(card: Traits) -> Iterator[str]:
    name = name_of(card.given_name, card.family_name)
    family, given = "".join(name.family), "".join(name.given)
    if len(family) > 3 and given:
        yield f"{skeleton(family)}|{given[0]}"
        yield f"{family[:3]}|{sound(given)}"


def _given_keys(card: Traits) -> Iterator[str]:
    name = name_of(card.given_name, card.family_name)
    if name.given and name.family:
        for place in place_of(card.postcode, card.town):
            yield f"{sound(''.join(name.given))}|{name.family[0][0]}|{place}"


def _street_keys(card: Traits) -> Iterator[str]:
    name = name_of(card.given_name, card.family_name)
    if card.street:
        for place in place_of(card.postcode, card.town):
            yield f"{''.join(letter for letter in card.street.casefold() if letter.isalnum())}|{place}|{name.words[:1]}"


def _company_keys(card: Traits) -> Iterator[str]:
    words = company_words(card.organisation)
    if words and not name_of(card.given_name, card.family_name).words:
        yield sound("".join(words))
        yield skeleton("".join(words))


_KEYS: tuple[Callable[[Traits], Iterator[str]], ...] = (
    _email_keys,
    _phone_keys,
    _user_keys,
    _name_keys,
    _initial_keys,
    _letter_keys,
    _given_keys,
    _street_keys,
    _company_keys,
)


def find_like(cards: Sequence[Traits], progress: Progress = lambda done, total, text: None) -> list[LikePair]:
    """Return the pairs of cards that may be one person's, the most likely first; ``progress`` may raise to give up."""
    crowd, marks = crowd_of(cards), [_marks(card) for card in cards]
    seen: set[int] = set()
    found: list[LikePair] = []
    total = len(_KEYS) * len(cards)
    for number, keys in enumerate(_KEYS):
        base, done = number * len(cards), 0
        for block in _blocks(cards, keys):
            done += len(block)
            if done >= _STEP:
                base, done = base + done, 0
                progress(min(base, total), total, "")
            found.extend(_compare(cards, marks, block, seen, crowd))
        progress((number + 1) * len(cards), total, "")
    return sorted(found, key=lambda pair: (-pair.likeness.score, pair.first, pair.second))


def crowd_of(cards: Iterable[Traits]) -> Crowd:
    """Return what many cards share: an address of four people, a whole name of three."""
    means: Counter[str] = Counter()
    names: Counter[tuple[str, ...]] = Counter()
    for card in cards:
        means.update(card.emails)
        means.update(card.phones)
        names[tuple(sorted(name_of(card.given_name, card.family_name).words))] += 1
    return Crowd(
        frozenset(one for one, count in means.items() if count >= _CROWDED),
        frozenset(name for name, count in names.items() if name and count >= _COMMON),
    )


def _marks(card: Traits) -> frozenset[str]:
    """Return what besides a name may be shared, coarsely: two cards without a mark in common are not worth a look."""
    marks = {
        *place_of(card.postcode, card.town),
        *card.emails,
        *(f"={word}" for word in company_words(card.organisation)),
    }
    for email in card.emails:
        user, _, domain = email.partition("@")
        marks |= {user, f"{user[:4]}@{domain}"}
    for phone in card.phones:
        # One figure off leaves one half as it was.
        marks |= {phone[:_HALF], f"…{phone[_HALF:]}"}
    return frozenset(marks)


def _compare(
    cards: Sequence[Traits], marks: Sequence[frozenset[str]], block: list[int], seen: set[int], crowd: Crowd
) -> Iterator[LikePair]:
    count = len(cards)
    for place, one in enumerate(block):
        known = marks[one]
        for other in block[place + 1 :]:
            pair = one * count + other
            if known.isdisjoint(marks[other]) or pair in seen:
                continue
            seen.add(pair)
            likeness = score(cards[one], cards[other], crowd)
            if likeness.likelihood is not None:
                first, second = sorted((cards[one].contact_id, cards[other].contact_id))
                yield LikePair(first, second, likeness)


def _blocks(cards: Sequence[Traits], keys: Callable[[Traits], Iterator[str]]) -> Iterator[list[int]]:
    """Give the cards that share a key, by their places in ascending order; nobody is compared with five thousand others."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for place, card in enumerate(cards):
        for key in dict.fromkeys(keys(card)):
            by_key[key].append(place)
    for block in by_key.values():
        if len(block) <= LARGEST_BLOCK:
            if len(block) > 1:
                yield block
        else:
            yield from _split(cards, block)


def _split(cards: Sequence[Traits], block: list[int]) -> Iterator[list[int]]:
    by_name: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place in block:
        name = name_of(cards[place].given_name, cards[place].family_name)
        by_name[tuple(sorted((sound("".join(name.given)), sound("".join(name.family)))))].append(place)
    yield from (part for part in by_name.values() if 1 < len(part) <= LARGEST_BLOCK)
