"""The closed sets of the contacts room."""

from __future__ import annotations

from enum import StrEnum


class BasisState(StrEnum):
    """Whether a contact rests on a lawful basis."""

    MISSING = "missing"
    RECORDED = "recorded"


class ContactKind(StrEnum):
    """Who stands behind an address; UNKNOWN is treated as a consumer (PRO-05)."""

    CONSUMER = "consumer"
    PROFESSIONAL = "professional"
    GENERIC = "generic"
    UNKNOWN = "unknown"


# From the one that is protected most: whoever may be a consumer is treated as one (PRO-05).
_MOST_PROTECTED_FIRST = (ContactKind.CONSUMER, ContactKind.UNKNOWN, ContactKind.PROFESSIONAL, ContactKind.GENERIC)


def most_protected(*kinds: ContactKind) -> ContactKind:
    """Return the kind that the law protects most, of several that are said of one person or address."""
    return min(kinds, key=_MOST_PROTECTED_FIRST.index)


class EmailUsage(StrEnum):
    """Whose an e-mail address is said to be: the law treats a mailbox of a company and a person's own apart (L. 34-5)."""

    PRIVATE = "private"
    NAMED = "named"
    GENERIC = "generic"

    @property
    def kind(self) -> ContactKind:
        """Who stands behind such an address."""
        return _BEHIND_EMAIL[self]


_BEHIND_EMAIL = {
    EmailUsage.PRIVATE: ContactKind.CONSUMER,
    EmailUsage.NAMED: ContactKind.PROFESSIONAL,
    EmailUsage.GENERIC: ContactKind.GENERIC,
}


class PhoneUsage(StrEnum):
    """What line a number is said to be."""

    PRIVATE = "private"
    MOBILE = "mobile"
    DIRECT = "direct"
    SWITCHBOARD = "switchboard"

    @property
    def kind(self) -> ContactKind:
        """Who answers on such a line."""
        return _BEHIND_PHONE[self]


_BEHIND_PHONE = {
    PhoneUsage.PRIVATE: ContactKind.CONSUMER,
    PhoneUsage.MOBILE: ContactKind.PROFESSIONAL,
    PhoneUsage.DIRECT: ContactKind.PROFESSIONAL,
    PhoneUsage.SWITCHBOARD: ContactKind.GENERIC,
}


class AddressLabel(StrEnum):
    """What a postal address is for."""

    HEAD_OFFICE = "head_office"
    BILLING = "billing"
    DELIVERY = "delivery"
    SITE = "site"
    HOME = "home"


class ContactCategory(StrEnum):
    """The relation with the business, which decides how long data stay."""

    PROSPECT = "prospect"
    CUSTOMER = "customer"
    FORMER_CUSTOMER = "former_customer"
    SUPPLIER = "supplier"
    PROCESSOR = "processor"
    EMPLOYEE = "employee"


class LawfulBasis(StrEnum):
    """The six bases of RGPD art. 6(1)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTEREST = "legitimate_interest"


class SourceKind(StrEnum):
    """Where a contact's data come from; all but DIRECT and WEB_FORM are indirect (art. 14)."""

    DIRECT = "direct"
    WEB_FORM = "web_form"
    IMPORT = "import"
    BOUGHT_LIST = "bought_list"
    REFERRAL = "referral"
    PUBLIC_SOURCE = "public_source"

    @property
    def is_indirect(self) -> bool:
        """Say whether the data did not come from the person."""
        return self not in _FROM_THE_PERSON


_FROM_THE_PERSON = frozenset({SourceKind.DIRECT, SourceKind.WEB_FORM, SourceKind.IMPORT})


class InteractionKind(StrEnum):
    """What passed between the person and the business."""

    PURCHASE = "purchase"
    ORDER = "order"
    VISIT_WITH_INTEREST = "visit_with_interest"
    INCOMING_CALL = "incoming_call"
    INCOMING_EMAIL = "incoming_email"
    INCOMING_LETTER = "incoming_letter"
    INFORMATION_REQUEST = "information_request"
    LINK_CLICK = "link_click"
    POSITIVE_ANSWER = "positive_answer"
    OUTGOING_CALL = "outgoing_call"
    UNANSWERED_CALL = "unanswered_call"
    OUTGOING_EMAIL = "outgoing_email"
    OUTGOING_LETTER = "outgoing_letter"
    EMAIL_OPENED = "email_opened"
    DATA_EDIT = "data_edit"
    INTERNAL_NOTE = "internal_note"

    @property
    def from_person(self) -> bool:
        """Say whether it is the person's own act, which alone moves the retention clock (RET-01)."""
        return self in _OWN_ACTS


_OWN_ACTS = frozenset(
    {
        InteractionKind.PURCHASE,
        InteractionKind.ORDER,
        InteractionKind.VISIT_WITH_INTEREST,
        InteractionKind.INCOMING_CALL,
        InteractionKind.INCOMING_EMAIL,
        InteractionKind.INCOMING_LETTER,
        InteractionKind.INFORMATION_REQUEST,
        InteractionKind.LINK_CLICK,
        InteractionKind.POSITIVE_ANSWER,
    }
)


class AgeGroup(StrEnum):
    """What is known of a person's age, and no more than the law asks (LIL 45): a birth date is not needed for it."""

    UNKNOWN = "unknown"
    ADULT = "adult"
    FROM_15 = "from_15"
    UNDER_15 = "under_15"
