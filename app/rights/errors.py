"""What may go wrong while a person's right is being answered."""

from __future__ import annotations

from app.errors import UserError


class RightsError(UserError):
    """Any refusal of the rights room."""


class RequestUnknown(RightsError):
    """The request does not exist."""

    code = "rights.request_unknown"


class RequestClosed(RightsError):
    """The request was answered already."""

    code = "rights.request_closed"


class RequesterMissing(RightsError):
    """A request needs a contact of the book or a name."""

    code = "rights.requester_missing"


class ReceivedInFuture(RightsError):
    """A request cannot have been received after today."""

    code = "rights.received_in_future"


class ExtensionTooLate(RightsError):
    """An extension must be told within the first month (art. 12(3))."""

    code = "rights.extension_too_late"


class ExtendedAlready(RightsError):
    """A request is extended once only (art. 12(3))."""

    code = "rights.extended_already"


class ExtensionReasonMissing(RightsError):
    """An extension needs its reason (art. 12(3))."""

    code = "rights.extension_reason_missing"


class RegisterIncomplete(RightsError):
    """The register lacks what an access answer must say (DSR-05); ``missing`` names it."""

    code = "rights.register_incomplete"


class AccessRequestOpen(RightsError):
    """The person's open request must be answered before anything is erased (DSR-07)."""

    code = "rights.access_request_open"


class ErasureBlocked(RightsError):
    """Something in force forbids erasing the whole record; ``reason`` says what."""

    code = "rights.erasure_blocked"
