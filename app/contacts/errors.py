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


class NotAnOrganisation(UserError):
    """People are linked to an organisation, not to another person."""

    code = "contacts.not_an_organisation"


class NotAPerson(UserError):
    """An organisation is not the person of another."""

    code = "contacts.not_a_person"


class AffiliatedAlready(UserError):
    """The person has that role in that organisation already."""

    code = "contacts.affiliated_already"


class AffiliationUnknown(UserError):
    """The link was taken away meanwhile."""

    code = "contacts.affiliation_unknown"


class AffiliationDates(UserError):
    """Nobody leaves an organisation before joining it."""

    code = "contacts.affiliation_dates"


class AddressEmpty(UserError):
    """A postal address needs a street or a town."""

    code = "contacts.address_empty"


class AddressUnknown(UserError):
    """The address was taken away meanwhile."""

    code = "contacts.address_unknown"


class FollowUpPast(UserError):
    """What is still to be done is not for a day that is over."""

    code = "contacts.follow_up_past"


class FollowUpUnknown(UserError):
    """The follow-up went with its contact."""

    code = "contacts.follow_up_unknown"


class ReasonMissing(UserError):
    """A call is logged with its reason, from a list (MIN-06)."""

    code = "contacts.reason_missing"


class DirectionMissing(UserError):
    """Who called is said by whoever logs the call: a call received begins the retention term anew (RET-01)."""

    code = "contacts.direction_missing"


class ValueGone(UserError):
    """The value to be corrected is not on the page any more."""

    code = "contacts.value_gone"


class InTheFuture(UserError):
    """What passed between two people passed already."""

    code = "contacts.in_the_future"
