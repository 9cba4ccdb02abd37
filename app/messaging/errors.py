"""What can go wrong with lists, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class ListUnknown(UserError):
    """The list does not exist or is closed."""

    code = "messaging.list_unknown"


class NobodyToWrite(UserError):
    """No member of the list may be written to."""

    code = "messaging.nobody_to_write"


class NotInTheBookYet(UserError):
    """The contact was added after the day asked about."""

    code = "messaging.not_in_the_book_yet"


class NoAddressInFile(UserError):
    """A file of opted-out people holds neither an e-mail address nor a number."""

    code = "messaging.no_address_in_file"


class CallNotAllowed(UserError):
    """This person may not be called now; ``reason`` says why."""

    code = "messaging.call_not_allowed"


class SlotProofMissing(UserError):
    """A time agreed on gives a right only with its proof (PRO-11)."""

    code = "messaging.slot_proof_missing"


class SlotNotPrecise(UserError):
    """A time agreed on is to come, and precise: two hours at most."""

    code = "messaging.slot_not_precise"
