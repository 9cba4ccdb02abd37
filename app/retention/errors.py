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
    """Nobody is spared an announced erasure without a reason."""

    code = "purge.reason_missing"


class PeriodRefused(UserError):
    """A period is between one month and ten years, and has its reason."""

    code = "retention.period_refused"
