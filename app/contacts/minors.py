"""Minors: under fifteen a yes is the child's and the parent's together; from fifteen on it is their own, with care.

Loi Informatique et Libertés art. 45 and RGPD art. 8 speak of online services; by analogy the desk asks the same (MIN-01).
"""

from __future__ import annotations

from app.contacts.kinds import AgeGroup


def guardian_needed(age_group: AgeGroup) -> bool:
    """Say whether a yes of this person needs a holder of parental authority beside them."""
    return age_group is AgeGroup.UNDER_15


def is_minor_unprotected(age_group: AgeGroup, *, has_guardian_record: bool) -> bool:
    """Say whether no message that rests on consent may go to this person."""
    return guardian_needed(age_group) and not has_guardian_record


def needs_care(age_group: AgeGroup) -> bool:
    """Say whether a message may go with a warning and a plainer text: from fifteen to seventeen."""
    return age_group is AgeGroup.FROM_15
