"""The values of the search for duplicates: what is compared of a card, and what a comparison answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from resources import wording


class Likelihood(StrEnum):
    """How sure it is that two cards are one person; a person decides either way."""

    PROBABLE = "probable"
    TO_CHECK = "to_check"

    @property
    def label(self) -> str:
        """The likelihood for the person reading."""
        return wording(f"duplicates.likelihood.{self.value}")


class Clue(StrEnum):
    """One thing that speaks for two cards being one person, or against it."""

    SAME_NAME = "same_name"
    SWAPPED_NAMES = "swapped_names"
    CLOSE_NAME = "close_name"
    INITIAL = "initial"
    PART_OF_NAME = "part_of_name"
    NO_NAME = "no_name"
    SAME_COMPANY_NAME = "same_company_name"
    CLOSE_COMPANY_NAME = "close_company_name"
    SAME_EMAIL = "same_email"
    CLOSE_EMAIL = "close_email"
    SHARED_EMAIL = "shared_email"
    SAME_PHONE = "same_phone"
    SHARED_PHONE = "shared_phone"
    CLOSE_PHONE = "close_phone"
    SAME_STREET = "same_street"
    SAME_TOWN = "same_town"
    SAME_ORGANISATION = "same_organisation"
    OTHER_FAMILY_NAME = "other_family_name"
    OTHER_EMAIL = "other_email"
    OTHER_PHONE = "other_phone"
    OTHER_TOWN = "other_town"
    OTHER_ORGANISATION = "other_organisation"
    OTHER_AGE = "other_age"
    COMMON_NAME = "common_name"

    @property
    def sentence(self) -> str:
        """The clue for the person reading."""
        return wording(f"duplicates.clue.{self.value}")

    @property
    def speaks_against(self) -> bool:
        """Say whether it makes one person less likely."""
        return self in _AGAINST


_AGAINST = frozenset(
    {
        Clue.OTHER_FAMILY_NAME,
        Clue.OTHER_EMAIL,
        Clue.OTHER_PHONE,
        Clue.OTHER_TOWN,
        Clue.OTHER_ORGANISATION,
        Clue.OTHER_AGE,
        Clue.COMMON_NAME,
    }
)


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared of one card; addresses normalised, numbers in E.164, texts as they were typed."""

    contact_id: int
    given_name: str = ""
    family_name: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    street: str = ""
    postcode: str = ""
    town: str = ""
    age_group: str = "unknown"


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a comparison answers: a score of 0 to 100, and why."""

    score: int
    clues: tuple[Clue, ...]

    @property
    def likelihood(self) -> Likelihood | None:
        """The score in words; none where the two are to be taken for two people."""
        if self.score >= PROBABLE:
            return Likelihood.PROBABLE
        return Likelihood.TO_CHECK if self.score >= TO_CHECK else None


@dataclass(frozen=True, slots=True)
class LikePair:
    """Two cards that may be one person's; ``first`` is the smaller id."""

    first: int
    second: int
    likeness: Likeness


PROBABLE, TO_CHECK = 85, 60
