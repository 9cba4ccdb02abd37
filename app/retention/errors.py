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


class ReasonMissing(UserError):
    """A line of the schedule changes for a written reason."""

    code = "retention.reason_missing"


class RuleUnchanged(UserError):
    """The line says that already."""

    code = "retention.rule_unchanged"


class PeriodTooShort(UserError):
    """The law asks for longer."""

    code = "retention.period_too_short"


class PeriodTooLong(UserError):
    """Nothing justifies that long."""

    code = "retention.period_too_long"


class StartRefused(UserError):
    """The line does not count from that event."""

    code = "retention.start_refused"


class OutcomeRefused(UserError):
    """The line does not end that way."""

    code = "retention.outcome_refused"


class LineFixed(UserError):
    """The law leaves no choice."""

    code = "retention.line_fixed"


class LineInformative(UserError):
    """Nothing follows that line yet."""

    code = "retention.line_informative"


class InquiryForbidden(UserError):
    """The person may not be asked: frozen, deceased, objecting, or waiting for an answer."""

    code = "retention.inquiry_forbidden"


class NothingAsked(UserError):
    """None of the people chosen may be asked."""

    code = "retention.nothing_asked"


class AnswerDayRefused(UserError):
    """An answer comes after its question, and not after today."""

    code = "retention.answer_day_refused"


class SpareReasonMissing(UserError):
    """Nobody is spared an announced erasure without a reason."""

    code = "purge.reason_missing"
