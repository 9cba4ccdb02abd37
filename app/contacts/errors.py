"""What can go wrong with a contact, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class NothingToName(UserError):
    """A contact needs a name, an organisation or an address."""

    code = "contacts.nothing_to_name"


class ContactUnknown(UserError):
    """The contact was erased or never existed."""

    code = "contacts.unknown"


class ProcessingRestricted(UserError):
    """The person asked that their data be only stored (art. 18)."""

    code = "contacts.restricted"


class ContractDates(UserError):
    """A contract cannot end before it starts."""

    code = "contacts.contract_dates"


class InTheFuture(UserError):
    """What passed between two people passed already."""

    code = "contacts.in_the_future"
