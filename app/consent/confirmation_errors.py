"""What can go wrong when a person is asked to confirm, as the person at the desk reads it."""

from __future__ import annotations

from app.errors import UserError


class NothingToConfirm(UserError):
    """No yes of this person waits for a confirmation."""

    code = "confirmation.nothing_to_confirm"


class NoAddressToAsk(UserError):
    """The person has no e-mail address."""

    code = "confirmation.no_address"


class MustNotBeAsked(UserError):
    """The person objected, has died, or their data are restricted: nothing is sent (RGPD art. 18 and 21)."""

    code = "confirmation.must_not_be_asked"


class AskedEnough(UserError):
    """A person is asked once and reminded once at most (CON-09)."""

    code = "confirmation.asked_enough"


class RequestUnknown(UserError):
    """The confirmation request does not exist."""

    code = "confirmation.request_unknown"


class RequestClosed(UserError):
    """The confirmation request is closed already; ``outcome`` says how it ended."""

    code = "confirmation.request_closed"


class AddressChanged(UserError):
    """The address that was asked is no longer the person's."""

    code = "confirmation.address_changed"


class CodeMistyped(UserError):
    """What was typed is no code."""

    code = "confirmation.code_mistyped"


class CodeUnknown(UserError):
    """The code is well formed, but none that this folder gave out."""

    code = "confirmation.code_unknown"


class ReplyTooLarge(UserError):
    """The message weighs more than 10 MB."""

    code = "confirmation.reply_too_large"


class ReplyUnreadable(UserError):
    """The file is no e-mail message."""

    code = "confirmation.reply_unreadable"


class ReplyProvesNothing(UserError):
    """The message cannot confirm anything, whatever is decided about it; ``reason`` says why."""

    code = "confirmation.reply_proves_nothing"


class WaitingDaysOutOfRange(UserError):
    """A confirmation is waited for between one week and three months."""

    code = "confirmation.waiting_days"
