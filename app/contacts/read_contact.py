"""Read contacts: one page for the screen, and windows of the list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Integer, String, bindparam, join, outerjoin, select, type_coerce

from app.accounts.roles import Permission
from app.contacts.card_access import readable_draft, readable_name
from app.contacts.closed_search import readable_hits
from app.contacts.derived import display_name
from app.contacts.errors import ProcessingRestricted
from app.contacts.kinds import AgeGroup, ContactCategory, InteractionKind, LawfulBasis, SourceKind
from app.contacts.narrowers import narrowers_of
from app.contacts.narrowing import Narrowing
from app.contacts.own_values import OwnLine, own_lines
from app.contacts.relationship import contact_of
from app.contacts.write_contact import ContactDraft, whole_draft
from app.journal import Action, record
from app.register.access_kinds import RoleAccess
from app.register.access_rules import CONTRACTS, EMAIL, HISTORY, ORIGIN, PHONE, TOWN
from app.register.field_access import access_of, may_read
from app.retention.kinds import RetentionState
from app.retention.schedule import retention_state
from app.values import EmailAddress, PhoneNumber, fold, folded_words
from app.workspace import UnitOfWork
from db.prepared import Prepared
from db.search import ListFilter, ListSearch, count_contacts, find_contacts
from db.search_statements import each_of, listed
from db.tables import Contact, ContactEmail, ContactLawfulBasis, ContactPhone, Contract, Interaction, Purpose
from resources import wording

COUNT_CAP = 10_000
_TERM = "contact.retention_due_on"
_AT_HOME = "33"
_CATEGORIES = {one.value: one for one in ContactCategory}


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact as the list shows it, in two lines."""

    id: int
    name: str
    detail: str
    category: ContactCategory
    retention: RetentionState
    is_restricted: bool = False


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One interaction."""

    kind: InteractionKind
    occurred_at: datetime
    from_person: bool
    note: str


@dataclass(frozen=True, slots=True)
class ContractLine:
    """One contract; it runs where ``ended_on`` is empty or to come.

    ``last_refusal_on`` is the last day to refuse its tacit renewal, where it renews itself.
    """

    id: int
    label: str
    product_family: str
    started_on: date
    ended_on: date | None
    is_running: bool
    last_refusal_on: date | None = None


@dataclass(frozen=True, slots=True)
class BasisLine:
    """The lawful basis of one purpose; none where it is missing."""

    purpose_id: int
    purpose: str
    basis: LawfulBasis | None


@dataclass(frozen=True, slots=True)
class ContactCard:
    """All that the page of a contact shows of the book itself; what the role may not read is empty, as ``access`` says."""

    id: int
    name: str
    fields: ContactDraft
    access: RoleAccess
    source_kind: SourceKind | None
    source_label: str
    collected_on: date | None
    informed_on: date | None
    last_inbound_on: date | None
    retention_due_on: date | None
    retention: RetentionState
    restricted_since: date | None
    timeline: tuple[TimelineEntry, ...]
    contracts: tuple[ContractLine, ...]
    bases: tuple[BasisLine, ...]
    own: tuple[OwnLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactQuery:
    """What the list shows: words typed, and what narrows them; nothing means everyone."""

    words: str = ""
    narrowing: Narrowing = field(default_factory=Narrowing)

    def as_filter(self, uow: UnitOfWork, meant: tuple[str, ...] | None = None) -> ListFilter:
        """The same for the index, or with other words that were ``meant``; nobody finds by a field that they may not read.

        A restricted record is found only by those who answer requests (art. 18).
        """
        words = sought_words(self.words) if meant is None else meant
        return ListFilter(
            hides_restricted=not uow.account.may(Permission.ANSWER_REQUEST),
            words=words,
            beginning=fold(self.words) if meant is None else " ".join(meant),
            narrowers=(*narrowers_of(uow, self.narrowing), *readable_hits(uow, words)),
        )


def sought_words(typed: str) -> tuple[str, ...]:
    """Split what was typed into folded words; the digits of a telephone number, however spaced, are one word.

    +33 (0)6 and 0033 6 are 33 6. Signs alone are a word that nothing holds: they must not find everyone.
    """
    digits = "".join(letter for letter in typed if letter.isdecimal())
    if digits and not any(letter.isalpha() for letter in typed):
        return (_dialled(typed.strip(), digits),)
    return _with_numbers(folded_words(typed)) or tuple(fold(typed).split())


def _dialled(typed: str, digits: str) -> str:
    if typed.startswith("00"):
        digits = digits.removeprefix("00")
    elif not typed.startswith("+"):
        return digits
    # The national zero is not dialled after the code of the country, though many write it.
    return _AT_HOME + digits[len(_AT_HOME) + 1 :] if digits.startswith(f"{_AT_HOME}0") else digits


def _with_numbers(words: tuple[str, ...]) -> tuple[str, ...]:
    """Join the pairs of a telephone number that stands beside other words, as in "martin 06 12"."""
    joined: list[str] = []
    in_number = False
    for word in words:
        in_number = word.isdecimal() and (in_number or word.startswith("0"))
        if in_number and joined and joined[-1].startswith("0") and joined[-1].isdecimal():
            joined[-1] += word
        else:
            joined.append(word)
    return tuple(joined)


def list_contacts(uow: UnitOfWork, query: ContactQuery, *, limit: int, after: int | None = None) -> list[ContactLine]:
    """Return a window of the list: its first, or the one that follows the contact ``after``."""
    uow.account.require(Permission.READ_CONTACTS)
    ids = find_contacts(uow.session, query.as_filter(uow), limit=limit, after=after)
    return read_lines(uow, ids)


def search_contacts(uow: UnitOfWork, query: ContactQuery, *, limit: int) -> tuple[list[ContactLine], int | None]:
    """Return the first window of the list and how many the query finds; none where a keystroke may not wait for that."""
    uow.account.require(Permission.READ_CONTACTS)
    search = ListSearch(uow.session, query.as_filter(uow))
    ids = search.window(limit)
    total = len(ids) if len(ids) < limit else search.count_if_quick(COUNT_CAP)
    return read_lines(uow, ids), total


def count_matching(uow: UnitOfWork, query: ContactQuery) -> int:
    """Count what the query finds, at most ``COUNT_CAP``: a larger number is not worth a wait."""
    uow.account.require(Permission.READ_CONTACTS)
    return count_contacts(uow.session, query.as_filter(uow), cap=COUNT_CAP)


# One statement, and not three: each costs a keystroke more than what it reads.
_IDS = each_of(bindparam("ids", type_=String))
_ASKED = join(_IDS, Contact, Contact.id == _IDS.c.value)
_LINES = Prepared(
    select(
        Contact.id,
        Contact.given_name,
        Contact.family_name,
        Contact.organisation,
        Contact.town,
        Contact.category,
        Contact.retention_due_on,
        # A number, which needs no reading.
        type_coerce(Contact.restricted_since.is_not(None), Integer),
        ContactPhone.e164,
        ContactEmail.value,
    ).select_from(
        outerjoin(
            outerjoin(_ASKED, ContactPhone, (ContactPhone.contact_id == Contact.id) & (ContactPhone.position == 0)),
            ContactEmail,
            (ContactEmail.contact_id == Contact.id) & (ContactEmail.position == 0),
        )
    )
)


def read_lines(uow: UnitOfWork, ids: list[int]) -> list[ContactLine]:
    """Return the lines of some contacts, in the order given.

    A restricted record has a line only for those who answer requests (art. 18).
    """
    if not ids:
        return []
    sees_frozen, shown = uow.account.may(Permission.ANSWER_REQUEST), _Shown.of(uow)
    uow.session.flush()
    rows = _LINES.rows(uow.session.connection(), ids=listed(ids))
    # From the end: where two addresses stand first, the one that came first counts.
    found = {row[0]: row for row in reversed(rows)}
    lines = (shown.line(*found[contact_id]) for contact_id in ids if contact_id in found)
    return [line for line in lines if sees_frozen or not line.is_restricted]


@dataclass(frozen=True, slots=True)
class _Shown:
    """What of its columns a list may show to one role on one day: asked once, for fifty lines."""

    email: bool
    phone: bool
    town: bool
    term: bool
    today: date
    nameless: str

    @classmethod
    def of(cls, uow: UnitOfWork) -> _Shown:
        """Ask for the account's role."""
        email, phone, town, term = (access_of(uow).reads(one) for one in (EMAIL, PHONE, TOWN, _TERM))
        return cls(email, phone, town, term, uow.clock.today(), wording("data_map.said.nameless"))

    def line(
        self,
        contact_id: int,
        given_name: str,
        family_name: str,
        organisation: str,
        town: str,
        category: str,
        due_on: date | None,
        is_restricted: int,
        phone: str | None,
        email: str | None,
    ) -> ContactLine:
        """Return the line of a row, without what the role may not read."""
        means = PhoneNumber(phone).national if phone and self.phone else (email or "") if self.email else ""
        name = display_name(given_name, family_name, organisation, means or self.nameless)
        parts = (organisation, town if self.town else "", means)
        return ContactLine(
            contact_id,
            name,
            " · ".join([part for part in parts if part and part != name]),
            _CATEGORIES[category],
            retention_state(due_on, self.today) if self.term else RetentionState.KEPT,
            bool(is_restricted),
        )


def read_contact(uow: UnitOfWork, contact_id: int) -> ContactCard:
    """Return a contact's page and note that it was read; ContactUnknown, ProcessingRestricted (art. 18)."""
    uow.account.require(Permission.READ_CONTACTS)
    contact = contact_of(uow, contact_id)
    if contact.restricted_since is not None and not uow.account.may(Permission.ANSWER_REQUEST):
        raise ProcessingRestricted
    record(uow, Action.CONTACT_CONSULTED, contact.subject_id)
    today = uow.clock.today()
    access = access_of(uow)
    fields = readable_draft(whole_draft(uow, contact), access)
    due_on = contact.retention_due_on if access.reads(_TERM) else None
    return ContactCard(
        id=contact.id,
        name=readable_name(uow, contact),
        fields=fields,
        access=access,
        source_kind=SourceKind(contact.source_kind) if access.reads(ORIGIN) else None,
        source_label=contact.source_label if access.reads(ORIGIN) else "",
        collected_on=contact.collected_on if access.reads("contact.collected_on") else None,
        informed_on=contact.informed_on if access.reads("contact.informed_on") else None,
        last_inbound_on=contact.last_inbound_on if access.reads("contact.last_inbound_on") else None,
        retention_due_on=due_on,
        retention=retention_state(due_on, today),
        restricted_since=contact.restricted_since,
        timeline=_timeline(uow, contact_id) if access.reads(HISTORY) else (),
        contracts=_contracts(uow, contact_id, today) if access.reads(CONTRACTS) else (),
        bases=_bases(uow, contact_id),
        own=own_lines(uow, contact_id),
    )


def age_group_of(uow: UnitOfWork, contact_id: int) -> AgeGroup:
    """Return what is known of a contact's age, for the questions that the law asks of a child; ContactUnknown."""
    uow.account.require(Permission.READ_CONTACTS)
    return AgeGroup(contact_of(uow, contact_id).age_group)


def _timeline(uow: UnitOfWork, contact_id: int) -> tuple[TimelineEntry, ...]:
    rows = uow.session.scalars(
        select(Interaction)
        .where(Interaction.contact_id == contact_id)
        .order_by(Interaction.occurred_at.desc(), Interaction.id.desc())
    )
    return tuple(TimelineEntry(InteractionKind(row.kind), row.occurred_at, row.from_person, row.note) for row in rows)


def _contracts(uow: UnitOfWork, contact_id: int, today: date) -> tuple[ContractLine, ...]:
    rows = uow.session.scalars(
        select(Contract).where(Contract.contact_id == contact_id).order_by(Contract.started_on.desc())
    )
    return tuple(
        ContractLine(
            row.id,
            row.label,
            row.product_family,
            row.started_on,
            row.ended_on,
            row.started_on <= today and (row.ended_on is None or row.ended_on >= today),
            row.last_refusal_on if row.tacit_renewal else None,
        )
        for row in rows
    )


def _bases(uow: UnitOfWork, contact_id: int) -> tuple[BasisLine, ...]:
    rows = uow.session.execute(
        select(Purpose.id, Purpose.name, ContactLawfulBasis.basis)
        .join(
            ContactLawfulBasis,
            (ContactLawfulBasis.purpose_id == Purpose.id) & (ContactLawfulBasis.contact_id == contact_id),
            isouter=True,
        )
        .where(Purpose.active)
        .order_by(Purpose.id)
    )
    return tuple(BasisLine(row.id, row.name, LawfulBasis(row.basis) if row.basis else None) for row in rows)


def find_same(uow: UnitOfWork, emails: tuple[EmailAddress, ...], phones: tuple[PhoneNumber, ...]) -> list[ContactLine]:
    """Return the contacts that already have one of these addresses or numbers, of those that the account may read."""
    uow.account.require(Permission.READ_CONTACTS)
    emails, phones = emails if may_read(uow, EMAIL) else (), phones if may_read(uow, PHONE) else ()
    by_email = select(ContactEmail.contact_id).where(ContactEmail.normalised.in_([mail.normalised for mail in emails]))
    by_phone = select(ContactPhone.contact_id).where(ContactPhone.e164.in_([phone.e164 for phone in phones]))
    ids = dict.fromkeys([*uow.session.scalars(by_email.limit(20)), *uow.session.scalars(by_phone.limit(20))])
    return read_lines(uow, list(ids))
