"""What can go wrong when data come to their term, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class AskedAlready(UserError):
    """The one question was put already (RET-06)."""

    code = "retention.asked_already"


class NoRunningContract(UserError):
    """Nothing runs that would keep the data."""

    code = "retention.no_running_contract"


class NoAddress(UserError):
    """There is no address to ask at."""

    code = "retention.no_address"


class PeriodRefused(UserError):
    """A period is between one month and ten years, and has its reason."""

    code = "retention.period_refused"


class InquiryForbidden(UserError):
    """The person may not be asked: frozen, deceased, objecting, or waiting for an answer."""

    code = "retention.inquiry_forbidden"


class NothingAsked(UserError):
    """None of the people chosen may be asked."""

    code = "retention.nothing_asked"


class AnswerDayRefused(UserError):
    """An answer comes after its question, and not after today."""

    code = "retention.answer_day_refused"
