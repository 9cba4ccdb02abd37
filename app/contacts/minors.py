"""Minors: under fifteen a yes is the child's and the parent's together; from fifteen on it is their own, with care.

Loi Informatique et Libertés art. 45 and RGPD art. 8 speak of online services; by analogy the desk asks the same (MIN-01).
"""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta

from app.contacts.kinds import AgeGroup

_OF_AGE_ALONE, _ADULT = 15, 18
_YEAR_LENGTH = 4


def guardian_needed(age_group: AgeGroup) -> bool:
    """Say whether a yes of this person needs a holder of parental authority beside them."""
    return age_group is AgeGroup.UNDER_15


def is_minor_unprotected(age_group: AgeGroup, *, has_guardian_record: bool) -> bool:
    """Say whether no message that rests on consent may go to this person."""
    return guardian_needed(age_group) and not has_guardian_record


def needs_care(age_group: AgeGroup) -> bool:
    """Say whether a message may go with a warning and a plainer text: from fifteen to seventeen."""
    return age_group is AgeGroup.FROM_15


def heeding_birth(age_group: AgeGroup, born: str, today: date) -> AgeGroup:
    """Return the age group of somebody whose birth date, or year, the book holds: a child is one, whatever else was said.

    Of a year, the youngest that it may be; a day without its year says nothing, and neither does an adult's.
    """
    if not born or born.startswith("--"):
        return age_group
    born_on = date(int(born), 12, 31) if len(born) == _YEAR_LENGTH else date.fromisoformat(born)
    age = relativedelta(today, born_on).years if born_on <= today else 0
    if age < _OF_AGE_ALONE or age_group is AgeGroup.UNDER_15:
        return AgeGroup.UNDER_15
    return AgeGroup.FROM_15 if age < _ADULT else age_group
