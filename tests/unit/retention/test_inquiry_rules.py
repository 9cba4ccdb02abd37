"""Who may be asked whether they wish to stay, and by what means."""

import pytest

from app.retention.anonymous_counts import shown_count
from app.retention.inquiry_rules import InquiryFacts, inquiry_means, inquiry_obstacle
from app.retention.kinds import InquiryMeans, InquiryObstacle

EMAIL, POST = InquiryMeans.EMAIL, InquiryMeans.POST
BOTH = frozenset({EMAIL, POST})


@pytest.mark.rule("RET-06")
@pytest.mark.parametrize(
    ("facts", "obstacle", "means"),
    [
        (InquiryFacts(BOTH), None, (EMAIL, POST)),
        (InquiryFacts(frozenset({POST})), None, (POST,)),
        (InquiryFacts(BOTH, refused=frozenset({EMAIL})), None, (POST,)),
        (InquiryFacts(BOTH, refused=BOTH), InquiryObstacle.OBJECTION, ()),
        (InquiryFacts(), InquiryObstacle.NO_ADDRESS, ()),
        (InquiryFacts(refused=BOTH), InquiryObstacle.NO_ADDRESS, ()),
        (InquiryFacts(BOTH, times_asked=1), InquiryObstacle.ASKED_ALREADY, (EMAIL, POST)),
        (InquiryFacts(BOTH, has_open_request=True), InquiryObstacle.REQUEST_OPEN, (EMAIL, POST)),
        (InquiryFacts(BOTH, is_deceased=True, times_asked=1), InquiryObstacle.DECEASED, (EMAIL, POST)),
        (InquiryFacts(BOTH, is_restricted=True, is_deceased=True), InquiryObstacle.RESTRICTED, (EMAIL, POST)),
    ],
)
def test_what_forbids_the_question(facts, obstacle, means):
    assert inquiry_obstacle(facts) is obstacle
    assert inquiry_means(facts) == means


@pytest.mark.rule("RET-11")
@pytest.mark.parametrize(("counted", "shown"), [(0, None), (1, None), (4, None), (5, 5), (120, 120)])
def test_a_number_too_small_is_not_shown(counted, shown):
    assert shown_count(counted) == shown
