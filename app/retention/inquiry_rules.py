"""Whether somebody may be asked, once, if they wish to stay; and by what means (RET-06)."""

from __future__ import annotations

from dataclasses import dataclass

from app.retention.kinds import InquiryMeans, InquiryObstacle
from app.retention.schedule import may_ask


@dataclass(frozen=True, slots=True)
class InquiryFacts:
    """What decides: ``addresses`` are the means by which the person can be reached, ``refused`` those objected to."""

    addresses: frozenset[InquiryMeans] = frozenset()
    refused: frozenset[InquiryMeans] = frozenset()
    is_restricted: bool = False
    is_deceased: bool = False
    has_open_request: bool = False
    times_asked: int = 0


def inquiry_means(facts: InquiryFacts) -> tuple[InquiryMeans, ...]:
    """Return the means that are left, e-mail first."""
    return tuple(means for means in InquiryMeans if means in facts.addresses - facts.refused)


def inquiry_obstacle(facts: InquiryFacts) -> InquiryObstacle | None:
    """Return what forbids asking, in the order of the decision table; none where one may.

    Whoever objected is not written to, not even neutrally: the question serves to go on writing (RGPD art. 21(3)). Whoever
    waits for the answer to a request is left alone until then (DSR-07).
    """
    obstacles = (
        (facts.is_restricted, InquiryObstacle.RESTRICTED),
        (facts.is_deceased, InquiryObstacle.DECEASED),
        (not may_ask(facts.times_asked), InquiryObstacle.ASKED_ALREADY),
        (facts.has_open_request, InquiryObstacle.REQUEST_OPEN),
        (not facts.addresses, InquiryObstacle.NO_ADDRESS),
        (not inquiry_means(facts), InquiryObstacle.OBJECTION),
    )
    return next((obstacle for applies, obstacle in obstacles if applies), None)
