"""Score two cards: names first, then what both can be reached at, each point with its clue.

Couples, families and shops share addresses, so that an address alone never makes two names one person; and a name alone
never makes two addresses one person either: namesakes exist.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from app.contacts.duplicate_kinds import PROBABLE, Clue, Likeness, Traits
from app.contacts.duplicate_names import (
    Closeness,
    Name,
    NameLikeness,
    company_words,
    compare_companies,
    compare_names,
    name_of,
)
from app.values import fold

_REMEMBERED = 100_000
_HIGHEST = 100
_TWO_PEOPLE = Likeness(0, ())
# Addresses that a whole team answers.
_TEAM_WORDS = (
    "contact info infos accueil bonjour hello secretariat commercial direction compta comptabilite administration admin "
    "magasin boutique mairie agence cabinet rdv reservation reservations service sav support bureau office commande "
    "commandes devis facturation communication recrutement webmaster"
)
_TEAM = frozenset(_TEAM_WORDS.split())
_POINTS: dict[Clue, int] = {
    Clue.SAME_NAME: 50,
    Clue.SWAPPED_NAMES: 45,
    Clue.CLOSE_NAME: 40,
    Clue.INITIAL: 30,
    Clue.PART_OF_NAME: 25,
    Clue.NO_NAME: 20,
    Clue.SAME_COMPANY_NAME: 50,
    Clue.CLOSE_COMPANY_NAME: 40,
    Clue.OTHER_FAMILY_NAME: -20,
    Clue.SAME_EMAIL: 45,
    Clue.CLOSE_EMAIL: 35,
    Clue.SHARED_EMAIL: 10,
    Clue.SAME_PHONE: 45,
    Clue.SHARED_PHONE: 10,
    Clue.CLOSE_PHONE: 25,
    Clue.SAME_STREET: 40,
    Clue.SAME_TOWN: 15,
    Clue.SAME_ORGANISATION: 20,
    Clue.OTHER_EMAIL: -10,
    Clue.OTHER_PHONE: -15,
    Clue.OTHER_TOWN: -15,
    Clue.OTHER_ORGANISATION: -10,
    Clue.OTHER_AGE: -60,
    Clue.COMMON_NAME: -10,
}
# However much else agrees, these leave a doubt that a person must settle.
_DOUBTFUL = frozenset({Clue.INITIAL, Clue.PART_OF_NAME, Clue.NO_NAME, Clue.OTHER_FAMILY_NAME})
# What hardly two namesakes share.
_OWN = frozenset({Clue.SAME_EMAIL, Clue.CLOSE_EMAIL, Clue.SAME_PHONE, Clue.SAME_STREET})
_NAMES = {
    NameLikeness.SAME: Clue.SAME_NAME,
    NameLikeness.SWAPPED: Clue.SWAPPED_NAMES,
    NameLikeness.CLOSE: Clue.CLOSE_NAME,
    NameLikeness.INITIAL: Clue.INITIAL,
    NameLikeness.PARTIAL: Clue.PART_OF_NAME,
    NameLikeness.OTHER_FAMILY: Clue.OTHER_FAMILY_NAME,
}
_COMPANIES = {Closeness.SAME: Clue.SAME_COMPANY_NAME, Closeness.CLOSE: Clue.CLOSE_COMPANY_NAME}


@dataclass(frozen=True, slots=True)
class Crowd:
    """What many cards of the book share and what therefore says little: addresses, numbers, whole names."""

    means: frozenset[str] = frozenset()
    names: frozenset[tuple[str, ...]] = frozenset()


NO_CROWD = Crowd()


def score(first: Traits, second: Traits, crowd: Crowd = NO_CROWD) -> Likeness:
    """Return how likely two cards are one person's, and why; 0 where the names contradict each other."""
    one, other = name_of(first.given_name, first.family_name), name_of(second.given_name, second.family_name)
    named = _name_clue(first, second, one, other)
    if named is None:
        return _TWO_PEOPLE
    clues = [named, *_means_clues(first, second, crowd), *_place_clues(first, second)]
    clues += _other_clues(first, second, named)
    if Clue.SAME_EMAIL not in clues and _are_apart(
        named, one_is_company=_is_company(first, one), other_is_company=_is_company(second, other)
    ):
        return _TWO_PEOPLE
    if _OWN.isdisjoint(clues) and tuple(sorted(one.words)) in crowd.names:
        clues.append(Clue.COMMON_NAME)
    total = sum(_POINTS[clue] for clue in clues)
    if not _DOUBTFUL.isdisjoint(clues):
        total = min(total, PROBABLE - 1)
    return Likeness(max(0, min(total, _HIGHEST)), tuple(clues))


def _name_clue(first: Traits, second: Traits, one: Name, other: Name) -> Clue | None:
    """Return what the names say; none where they are two people's."""
    likeness = compare_names(one, other)
    if likeness is not NameLikeness.ABSENT:
        return _NAMES.get(likeness)
    if one.words or other.words:
        return Clue.NO_NAME
    companies = compare_companies(company_words(first.organisation), company_words(second.organisation))
    if companies is Closeness.MISSING:
        return Clue.NO_NAME
    return _COMPANIES.get(companies)


def _are_apart(named: Clue, *, one_is_company: bool, other_is_company: bool) -> bool:
    """Say whether only an address of one's own could tell that two cards are one: an employee's and the company's, say."""
    return named is Clue.OTHER_FAMILY_NAME or (named is Clue.NO_NAME and one_is_company != other_is_company)


def _is_company(card: Traits, name: Name) -> bool:
    """Say whether a card is an organisation's and names nobody: those who work there are not it."""
    return bool(card.organisation) and not name.words


def _means_clues(first: Traits, second: Traits, crowd: Crowd) -> Iterator[Clue]:
    if first.emails and second.emails:
        shared = set(first.emails) & set(second.emails)
        if shared:
            own = any(not is_shared(email, crowd) for email in shared)
            yield Clue.SAME_EMAIL if own else Clue.SHARED_EMAIL
        elif any(are_close_emails(one, other) for one in first.emails for other in second.emails):
            yield Clue.CLOSE_EMAIL
        else:
            yield Clue.OTHER_EMAIL
    if first.phones and second.phones:
        same = set(first.phones) & set(second.phones)
        if same:
            yield Clue.SHARED_PHONE if same <= crowd.means else Clue.SAME_PHONE
        elif any(are_close_phones(one, other) for one in first.phones for other in second.phones):
            yield Clue.CLOSE_PHONE
        else:
            yield Clue.OTHER_PHONE


def _place_clues(first: Traits, second: Traits) -> Iterator[Clue]:
    where, elsewhere = place_of(first.postcode, first.town), place_of(second.postcode, second.town)
    if not where or not elsewhere:
        return
    if where.isdisjoint(elsewhere):
        yield Clue.OTHER_TOWN
    elif _street(first.street) and _street(first.street) == _street(second.street):
        yield Clue.SAME_STREET
    else:
        yield Clue.SAME_TOWN


def _other_clues(first: Traits, second: Traits, named: Clue) -> Iterator[Clue]:
    if named not in (Clue.SAME_COMPANY_NAME, Clue.CLOSE_COMPANY_NAME):
        companies = compare_companies(company_words(first.organisation), company_words(second.organisation))
        if companies >= Closeness.CLOSE:
            yield Clue.SAME_ORGANISATION
        elif companies is Closeness.DIFFERENT:
            yield Clue.OTHER_ORGANISATION
    ages = {first.age_group, second.age_group} - {"unknown"}
    if len(ages) > 1 and "adult" in ages:
        yield Clue.OTHER_AGE


def is_shared(email: str, crowd: Crowd = NO_CROWD) -> bool:
    """Say whether an address is a team's, or many cards': it says little of who writes."""
    return email.partition("@")[0] in _TEAM or email in crowd.means


@lru_cache(_REMEMBERED)
def are_close_emails(one: str, other: str) -> bool:
    """Say whether one address is the other mistyped, before the sign or after it; other figures make another address."""
    (user, _, domain), (user2, _, domain2) = one.partition("@"), other.partition("@")
    if user == user2:
        return OSA.distance(domain, domain2, score_cutoff=2) <= 2
    if domain != domain2 or _figures(user) != _figures(user2):
        return False
    allowed = 2 if max(len(user), len(user2)) > 11 else 1
    return min(len(user), len(user2)) > 4 and OSA.distance(user, user2, score_cutoff=allowed) <= allowed


def are_close_phones(one: str, other: str) -> bool:
    """Say whether two numbers differ by one figure, or by two that changed places."""
    return len(one) == len(other) and OSA.distance(one, other, score_cutoff=1) <= 1


@lru_cache(_REMEMBERED)
def place_of(postcode: str, town: str) -> frozenset[str]:
    """Return what tells where somebody lives: either the postcode or the town is enough to agree."""
    code = "".join(letter for letter in postcode if letter.isalnum()).casefold()
    name = fold(town).replace("-", " ").replace("saint ", "st ").replace("cedex", "").strip()
    return frozenset(part for part in (code, name) if part)


@lru_cache(_REMEMBERED)
def _street(line: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in fold(line)).split()
    short = {
        "avenue": "av",
        "boulevard": "bd",
        "place": "pl",
        "chemin": "ch",
        "route": "rte",
        "rue": "r",
        "allee": "all",
    }
    return " ".join(short.get(word, word) for word in words)


def _figures(text: str) -> str:
    return "".join(letter for letter in text if letter.isdecimal())
