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


class NothingPortable(RightsError):
    """Nothing held was provided by the person for a use that rests on consent or contract (art. 20(1))."""

    code = "portability.nothing_portable"


class AccessRequestOpen(RightsError):
    """The person's open request must be answered before anything is erased (DSR-07)."""

    code = "rights.access_request_open"


class ErasureBlocked(RightsError):
    """Something in force forbids erasing the whole record; ``reason`` says what."""

    code = "rights.erasure_blocked"


class HeirGroundMissing(RightsError):
    """After a death, an heir acts on one of two grounds, or by directives (LIL art. 85)."""

    code = "requests.heir_ground_missing"


class DoubtReasonMissing(RightsError):
    """A paper may be asked only where a reasonable doubt is written down (art. 12(6))."""

    code = "requests.doubt_reason_missing"


class IdentityUnsettled(RightsError):
    """The answer would go to somebody of whom nobody is sure, or their data be changed or erased on that word."""

    code = "requests.identity_unsettled"


class RefusalGroundMissing(RightsError):
    """A refusal says its ground and its reason (art. 12(4))."""

    code = "requests.refusal_ground_missing"


class RefusalGroundUnfit(RightsError):
    """The ground is not one of those that the law gives for this right."""

    code = "requests.refusal_ground_unfit"


class FeeRefused(RightsError):
    """A fee may be asked in two cases only, with its justification (art. 12(5), 15(3))."""

    code = "requests.fee_refused"


class RestrictedAlready(RightsError):
    """The record is frozen already."""

    code = "requests.restricted_already"


class NotRestricted(RightsError):
    """The record is not frozen."""

    code = "requests.not_restricted"


class LiftingLetterMissing(RightsError):
    """The person is told before the restriction ends (art. 18(3))."""

    code = "requests.lifting_letter_missing"


class NothingRectified(RightsError):
    """No field differs from what stood there."""

    code = "requests.nothing_rectified"


class DirectivesMissing(RightsError):
    """Directives without a text."""

    code = "requests.directives_missing"


class DeathInFuture(RightsError):
    """A death, or directives, cannot date from tomorrow."""

    code = "requests.death_in_future"


class RecipientMissing(RightsError):
    """A recipient has a name."""

    code = "requests.recipient_missing"


class RecipientUnknown(RightsError):
    """The recipient does not exist."""

    code = "requests.recipient_unknown"


class DisclosureInFuture(RightsError):
    """Nothing was given, nobody told, after today."""

    code = "requests.disclosure_in_future"


class VaultNotSearched(RightsError):
    """The vault may hold archives of the person, which belong to the answer (art. 15; RET-08)."""

    code = "rights.vault_not_searched"


class VaultHoldsData(RightsError):
    """The vault holds archives of the person: "no data held" would be false."""

    code = "rights.vault_holds_data"


class ErasedCameBack(RightsError):
    """An older file held ``count`` people who had been erased; they were erased again (RET-14)."""

    code = "erasure.erased_came_back"


class TombstonesRefused(RightsError):
    """The list of the erased kept beside the file was changed by something else than the program."""

    code = "erasure.tombstones_refused"


class CertificateUnknown(RightsError):
    """No erasure is on record for this request or id."""

    code = "erasure.certificate_unknown"


class TooManyAtOnce(RightsError):
    """More people were chosen than can be decided on with care, ``most`` at a time."""

    code = "erasure.too_many_at_once"
