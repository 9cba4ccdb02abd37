"""May this message go to this person? One pure function over facts already gathered (decision table 2.5).

Rows are tried from the top and the first that matches speaks. Whatever is unknown counts for the person.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.consent.kinds import Channel, ConsentState
from app.contacts.kinds import ContactKind, most_protected
from app.messaging.kinds import Condition, HoldGround, MessageKind, Outcome, Reason
from resources import wording

_WRITTEN = (Condition.IDENTITY, Condition.OPT_OUT, Condition.HONEST_SUBJECT)
_CALLED = (Condition.IDENTITY, Condition.CALL_HOURS, Condition.CALL_FREQUENCY)


@dataclass(frozen=True, slots=True)
class SoftOptIn:
    """A sale on which e-mail about similar products may rest (CPCE L. 34-5), as it was recorded.

    ``same_company`` says that the text shown then named who would write now.
    """

    product_family: str
    refusal_offered: bool
    text_recorded: bool
    same_company: bool = True

    @property
    def was_refused(self) -> bool:
        """Say whether the person refused messages at the sale, which is then kept without the text of the offer."""
        return self.refusal_offered and not self.text_recorded


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """All that a decision needs of one person for one purpose and channel.

    ``objection`` covers the person's own objections, those made from a shared address and the suppression list.
    ``art14_pending`` says that data came from elsewhere and the person was not told yet. ``hold`` is what a merge of two
    cards left waiting for a new yes. ``behind_address`` is who stands behind the address itself, where somebody said it.
    """

    kind: ContactKind
    behind_address: ContactKind | None = None
    has_address: bool = True
    restricted: bool = False
    deceased: bool = False
    objection: bool = False
    minor_unprotected: bool = False
    minor_from_15: bool = False
    retention_due: bool = False
    asked_once: bool = False
    art14_pending: bool = False
    informed: bool = True
    has_lawful_basis: bool = True
    consent: ConsentState = ConsentState.NONE
    consent_same_company: bool = True
    consent_covers_object: bool = True
    sales: tuple[SoftOptIn, ...] = ()
    contract_families: frozenset[str] = frozenset()
    own_request_families: frozenset[str] = frozenset()
    hold: HoldGround | None = None

    @property
    def treated_as(self) -> ContactKind:
        """Who the law protects here: of the contact's kind and the address's own, the one protected most.

        A professional's private mailbox is a consumer's, and the named mailbox of a company is a professional's (PRO-07);
        what is said of an address never makes anyone more contactable.
        """
        return self.kind if self.behind_address is None else most_protected(self.kind, self.behind_address)

    @property
    def is_private_address(self) -> bool:
        """Say whether it is the address alone that makes a professional's or a company's contact a consumer's."""
        at_work = self.kind in (ContactKind.PROFESSIONAL, ContactKind.GENERIC)
        return at_work and self.treated_as is ContactKind.CONSUMER


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """All that a decision needs of the message and of who sends it."""

    kind: MessageKind
    channel: Channel
    product_family: str = ""
    job_related: bool = True
    embeds_art14_notice: bool = False
    sender_may_send: bool = True
    energy_renovation: bool = False
    promotional: bool = False
    calls_on_own_request: bool = True

    @property
    def prospects(self) -> bool:
        """Say whether it prospects: promotion slipped into a service message makes it prospecting (CPCE L. 34-5)."""
        return self.kind.is_commercial or self.promotional


@dataclass(frozen=True, slots=True)
class ContactDecision:
    """The answer, why, and on what text it rests."""

    outcome: Outcome
    reason: Reason
    conditions: tuple[Condition, ...] = ()

    @property
    def may_be_contacted(self) -> bool:
        """Say whether the message may go."""
        return self.outcome is not Outcome.BLOCK

    @property
    def sentence(self) -> str:
        """The reason for the person reading."""
        return wording(f"messaging.reason.{self.reason.name.lower()}")

    @property
    def article(self) -> str:
        """The text of law on which the answer rests."""
        return wording(f"messaging.article.{self.reason.name.lower()}")


def _block(reason: Reason) -> ContactDecision:
    return ContactDecision(Outcome.BLOCK, reason)


def _allow(reason: Reason, *conditions: Condition) -> ContactDecision:
    return ContactDecision(Outcome.ALLOW_IF if conditions else Outcome.ALLOW, reason, conditions)


# Decisions are values: made once, they are handed out a hundred thousand times.
_BLOCKED = {reason: _block(reason) for reason in Reason}
_SERVICE, _LEGAL = _allow(Reason.SERVICE), _allow(Reason.LEGAL)
_BY_CONSENT_WRITTEN = _allow(Reason.CONSENT, *_WRITTEN)
_BY_CONSENT_CALLED = _allow(Reason.CONSENT, *_CALLED)
_BY_SALE = _allow(Reason.SOFT_OPT_IN, *_WRITTEN)
_TO_PROFESSIONAL = _allow(Reason.PROFESSIONAL, *_WRITTEN, Condition.SOURCE_AT_FIRST)
_CALL_PROFESSIONAL = _allow(Reason.PROFESSIONAL, Condition.IDENTITY)
_TO_GENERIC = _allow(Reason.GENERIC, Condition.IDENTITY, Condition.OPT_OUT)
_BY_POST = _allow(Reason.POST, Condition.IDENTITY, Condition.OPT_OUT)
_IN_CONTRACT = _allow(Reason.RUNNING_CONTRACT, *_CALLED)
_AS_ASKED = _allow(Reason.ANSWER_TO_REQUEST, *_CALLED)


def decide(contact: ContactFacts, message: MessageFacts) -> ContactDecision:
    """Answer for one person and one message."""
    if not contact.has_address:
        return _BLOCKED[Reason.NO_ADDRESS]
    if not message.prospects:
        return _service(contact, message)
    reason = _obstacle(contact, message) or _own_no(contact, message)
    if reason is not None:
        return _BLOCKED[reason]
    decision = _by_address(contact, message)
    if contact.minor_from_15 and decision.may_be_contacted:
        return ContactDecision(Outcome.ALLOW_IF, decision.reason, (*decision.conditions, Condition.MINOR_CARE))
    return decision


def _by_address(contact: ContactFacts, message: MessageFacts) -> ContactDecision:
    """Return what the channel's rows say; what is said of an address may forbid, and never allows what was forbidden."""
    decision = _BY_CHANNEL[message.channel](contact, message)
    if contact.behind_address is None or not decision.may_be_contacted:
        return decision
    unsaid = _BY_CHANNEL[message.channel](replace(contact, behind_address=None), message)
    return decision if unsaid.may_be_contacted else unsaid


def _service(contact: ContactFacts, message: MessageFacts) -> ContactDecision:
    """Row 0: what performing a contract or the law asks for goes whatever the preferences, but not to the dead.

    Frozen data may only be kept (art. 18(2)): of a restricted contact, no more than what the law compels is used.
    """
    if contact.deceased:
        return _BLOCKED[Reason.DECEASED]
    if contact.restricted and message.kind is not MessageKind.LEGAL:
        return _BLOCKED[Reason.RESTRICTED]
    if not message.sender_may_send:
        return _BLOCKED[Reason.ROLE]
    return _SERVICE if message.kind is MessageKind.SERVICE else _LEGAL


def _obstacle(contact: ContactFacts, message: MessageFacts) -> Reason | None:
    """Rows 1 to 7: what blocks every commercial message, whatever the channel; and what a merge must not allow."""
    obstacles = (
        (contact.restricted, Reason.RESTRICTED),
        (contact.deceased, Reason.DECEASED),
        (contact.objection, Reason.OBJECTION),
        (contact.hold is HoldGround.SAID_NO, Reason.MERGED_NO),
        (contact.minor_unprotected, Reason.MINOR),
        (contact.asked_once, Reason.ASKED_ONCE),
        (contact.retention_due, Reason.RETENTION),
        (contact.art14_pending and not message.embeds_art14_notice, Reason.ART14),
        (not message.sender_may_send, Reason.ROLE),
        (_is_barred_by_sector(contact, message), Reason.ENERGY_SECTOR),
        (not contact.has_lawful_basis, Reason.NO_LAWFUL_BASIS),
        (contact.hold is HoldGround.OTHER_ADDRESS, Reason.MERGED_ADDRESS),
    )
    return next((reason for applies, reason in obstacles if applies), None)


def _is_barred_by_sector(contact: ContactFacts, message: MessageFacts) -> bool:
    return (
        message.energy_renovation
        and _is_consumer(contact)
        and message.channel is not Channel.POST
        and not contact.contract_families
    )


def _is_consumer(contact: ContactFacts) -> bool:
    """Row 21: an unknown kind is treated as a consumer."""
    return contact.treated_as in (ContactKind.CONSUMER, ContactKind.UNKNOWN)


def _is_informed(contact: ContactFacts, message: MessageFacts) -> bool:
    """A message that holds the notice of art. 14 informs by itself those whose data came from elsewhere (INF-06)."""
    return contact.informed or (contact.art14_pending and message.embeds_art14_notice)


def _electronic(contact: ContactFacts, message: MessageFacts) -> ContactDecision:
    """Rows 8 to 10 and 12 to 14 (CPCE L. 34-5)."""
    if contact.treated_as is ContactKind.GENERIC:
        return _TO_GENERIC
    if contact.treated_as is ContactKind.PROFESSIONAL and message.job_related:
        return _TO_PROFESSIONAL if _is_informed(contact, message) else _BLOCKED[Reason.NOT_INFORMED]
    elsewhere = _said_elsewhere(contact)
    if elsewhere is not None:
        return elsewhere
    if contact.consent is ConsentState.GIVEN:
        return _BY_CONSENT_WRITTEN
    complete = _complete_sales(contact, message)
    if any(_same_family(message.product_family, sale.product_family) for sale in complete):
        return _BY_SALE
    return _BLOCKED[Reason.NOT_SIMILAR if complete else _electronic_lack(contact)]


def _complete_sales(contact: ContactFacts, message: MessageFacts) -> list[SoftOptIn]:
    """Return the sales that meet the conditions: the refusal was offered for e-mail, by the same company, and nothing else."""
    if message.channel is not Channel.EMAIL:
        return []
    return [sale for sale in contact.sales if sale.refusal_offered and sale.text_recorded and sale.same_company]


def _electronic_lack(contact: ContactFacts) -> Reason:
    named = {ConsentState.PENDING: Reason.CONSENT_PENDING, ConsentState.EXPIRED: Reason.CONSENT_EXPIRED}
    unsaid = Reason.PRIVATE_ADDRESS if contact.is_private_address else Reason.NO_ELECTRONIC_CONSENT
    return named.get(contact.consent, unsaid)


def _own_no(contact: ContactFacts, message: MessageFacts) -> Reason | None:
    """A no, or a yes taken back, stops the channel whatever else would allow it, for professionals too (CON-06)."""
    if contact.consent is ConsentState.WITHDRAWN:
        return Reason.CONSENT_WITHDRAWN
    refused = contact.consent is ConsentState.REFUSED or _refused_at_a_sale(contact, message)
    return Reason.CONSENT_REFUSED if refused else None


def _refused_at_a_sale(contact: ContactFacts, message: MessageFacts) -> bool:
    """Say whether e-mails about these products were refused where they were bought, and no yes was said (PRO-06)."""
    if contact.consent is ConsentState.GIVEN or message.channel not in (Channel.EMAIL, Channel.SMS):
        return False
    return any(sale.was_refused and _same_family(message.product_family, sale.product_family) for sale in contact.sales)


def _said_elsewhere(contact: ContactFacts) -> ContactDecision | None:
    """A yes said to another company, or for other goods, is none (CON-15, RGPD art. 6(1)(a), R. 223-1)."""
    if contact.consent is not ConsentState.GIVEN:
        return None
    if not contact.consent_same_company:
        return _BLOCKED[Reason.OTHER_COMPANY]
    return None if contact.consent_covers_object else _BLOCKED[Reason.OTHER_OBJECT]


def _same_family(wanted: str, known: str) -> bool:
    """Products are similar when both families are named, and alike (PRO-06)."""
    return bool(wanted) and wanted == known


def _automatic(contact: ContactFacts, message: MessageFacts) -> ContactDecision:
    """Row 11: robocalls and fax need consent of an individual, information and opposition of a professional."""
    if not _is_consumer(contact) and message.job_related:
        return _TO_PROFESSIONAL if _is_informed(contact, message) else _BLOCKED[Reason.NOT_INFORMED]
    elsewhere = _said_elsewhere(contact)
    if elsewhere is not None:
        return elsewhere
    if contact.consent is ConsentState.GIVEN:
        return _BY_CONSENT_WRITTEN
    return _BLOCKED[_electronic_lack(contact)]


def _post(contact: ContactFacts, message: MessageFacts) -> ContactDecision:
    """Row 15."""
    elsewhere = _said_elsewhere(contact)
    if elsewhere is not None:
        return elsewhere
    return _BY_POST if _is_informed(contact, message) else _BLOCKED[Reason.NOT_INFORMED]


def _phone(contact: ContactFacts, message: MessageFacts) -> ContactDecision:
    """Rows 16 to 20 (C. conso L. 223-1 since 11 August 2026)."""
    if not _is_consumer(contact) and message.job_related:
        return _CALL_PROFESSIONAL
    elsewhere = _said_elsewhere(contact)
    if elsewhere is not None:
        return elsewhere
    if message.product_family and message.product_family in contact.contract_families:
        return _IN_CONTRACT
    if contact.consent is ConsentState.GIVEN:
        return _BY_CONSENT_CALLED
    if message.calls_on_own_request and message.product_family in contact.own_request_families - {""}:
        return _AS_ASKED
    named = {ConsentState.PENDING: Reason.CONSENT_PENDING, ConsentState.EXPIRED: Reason.CONSENT_EXPIRED}
    unsaid = Reason.PRIVATE_NUMBER if contact.is_private_address else Reason.NO_PHONE_CONSENT
    return _BLOCKED[named.get(contact.consent, unsaid)]


_BY_CHANNEL: dict[Channel, Callable[[ContactFacts, MessageFacts], ContactDecision]] = {
    Channel.EMAIL: _electronic,
    Channel.SMS: _electronic,
    Channel.PHONE: _phone,
    Channel.POST: _post,
    Channel.FAX: _automatic,
    Channel.AUTOMATED_CALL: _automatic,
}
