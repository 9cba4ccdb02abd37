"""Before an erasure: what goes, what stays and why, what would go to the vault (RET-15, DSR-08)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.contacts.derived import has_running_contract
from app.contacts.kinds import InteractionKind
from app.retention.in_force import schedule_in_force
from app.retention.lines import Schedule
from app.rights.already_gone import AlreadyGone, already_gone
from app.rights.holdings import Holdings, collect_holdings
from app.rights.kinds import IdentityMethod, RequestKind
from app.rights.open_requests import is_open, requests_of
from app.rights.retention_split import ErasureFacts, RetentionSplit, split
from db.tables import ConsentEvent, Contact, Contract, Interaction, ObjectionEvent, Sale, SubjectRequest
from resources import wording

if TYPE_CHECKING:
    from datetime import date

    from app.workspace import UnitOfWork

_BUYING = (InteractionKind.PURCHASE.value, InteractionKind.ORDER.value)
# What a person reads the pack for must still be there when it is made (EDPB-ACC).
_ANSWER_FIRST = (RequestKind.ACCESS, RequestKind.PORTABILITY)
# The index repeats the record; of requests, kind and dates stay.
_NOT_TOLD = frozenset({"contact_text", "subject_request"})


@dataclass(frozen=True, slots=True)
class Going:
    """A table from which rows go."""

    table: str
    rows: int

    @property
    def label(self) -> str:
        """The table's name for the person reading."""
        return wording(f"rights.table.{self.table}")


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom the letter goes, kept in memory until it is written: the file no longer knows."""

    name: str
    address_lines: tuple[str, ...]
    email: str


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What an erasure would do; ``must_answer_first`` is a request that has to be answered before.

    ``is_doubted`` says that nobody is sure that who asked for it is the person: what is erased cannot be given back.

    ``already_gone`` is what had left the file before, so far as it is on record; ``schedule`` gives each archive's usual end.
    """

    contact_id: int
    subject_id: str
    addressee: Addressee
    category: str
    going: tuple[Going, ...]
    split: RetentionSplit
    schedule: Schedule
    has_objected: bool
    must_answer_first: RequestKind | None
    erasure_request_id: int | None
    already_gone: tuple[AlreadyGone, ...] = ()
    is_doubted: bool = False

    @property
    def is_possible(self) -> bool:
        """Say whether the whole may be erased now."""
        return self.must_answer_first is None and self.split.blocked_by is None and not self.is_doubted


def preview_erasure(uow: UnitOfWork, contact_id: int) -> ErasurePreview:
    """Return what an erasure would do, without doing it; PermissionDenied, ContactUnknown."""
    uow.account.require(Permission.ERASE)
    return foresee_erasure(uow, collect_holdings(uow.session, contact_id))


def foresee_erasure(uow: UnitOfWork, holdings: Holdings) -> ErasurePreview:
    """Return the same to whoever opened the file: an erasure decided before is done again by any account (RET-14)."""
    contact_id, schedule = holdings.contact_id, schedule_in_force(uow.session)
    waiting = [request for request in requests_of(uow.session, contact_id) if is_open(request)]
    first = next((RequestKind(request.kind) for request in waiting if request.kind in _ANSWER_FIRST), None)
    erasures = [request for request in waiting if request.kind == RequestKind.ERASURE]
    sure = [request for request in erasures if request.identity_method != IdentityMethod.DOUBT]
    counts = {table: len(holdings.of(table)) for table in holdings.tables if table not in _NOT_TOLD}
    return ErasurePreview(
        contact_id=contact_id,
        subject_id=holdings.subject_id,
        addressee=addressee_of(holdings),
        category=str(holdings.contact.values["category"]),
        going=tuple(Going(table, rows) for table, rows in counts.items()),
        split=split(read_facts(uow, contact_id), schedule),
        schedule=schedule,
        has_objected=_has_objected(uow, contact_id),
        must_answer_first=first,
        erasure_request_id=next((request.id for request in (*sure, *erasures)), None),
        already_gone=already_gone(uow.session, contact_id, holdings.subject_id),
        is_doubted=bool(erasures) and not sure,
    )


def addressee_of(holdings: Holdings) -> Addressee:
    """Return the name and address to write to."""
    values = {column: str(value or "") for column, value in holdings.contact.values.items()}
    town = f"{values['postcode']} {values['town']}".strip()
    organisation = values["organisation"] if values["organisation"] != holdings.display_name else ""
    lines = (organisation, values["address_line1"], values["address_line2"], town, values["country"])
    email = next((str(row.values["value"]) for row in holdings.of("contact_email")), "")
    return Addressee(holdings.display_name, tuple(line for line in lines if line), email)


def read_facts(uow: UnitOfWork, contact_id: int) -> ErasureFacts:
    """Return the facts that decide what must stay."""
    session, today = uow.session, uow.clock.today()
    has_events = session.scalar(select(ConsentEvent.id).where(ConsentEvent.contact_id == contact_id).limit(1))
    has_requests = session.scalar(select(SubjectRequest.id).where(SubjectRequest.contact_id == contact_id).limit(1))
    ended = select(func.max(Contract.ended_on)).where(Contract.contact_id == contact_id, Contract.ended_on <= today)
    return ErasureFacts(
        today=today,
        has_running_contract=has_running_contract(session, contact_id, today),
        is_restricted=_is_frozen(uow, contact_id),
        last_sale_on=_last_sale(uow, contact_id),
        last_contract_end=session.scalar(ended),
        has_consent_events=has_events is not None,
        has_requests=has_requests is not None,
        keeps_suppression=_has_objected(uow, contact_id),
    )


def _last_sale(uow: UnitOfWork, contact_id: int) -> date | None:
    sold = uow.session.scalar(select(func.max(Sale.sold_on)).where(Sale.contact_id == contact_id))
    bought = uow.session.scalar(
        select(func.max(Interaction.occurred_at)).where(
            Interaction.contact_id == contact_id, Interaction.kind.in_(_BUYING)
        )
    )
    days = [sold, bought.astimezone(BUSINESS_ZONE).date() if bought else None]
    return max((day for day in days if day is not None), default=None)


def _is_frozen(uow: UnitOfWork, contact_id: int) -> bool:
    """Say whether the record may only be stored: not where the person has since asked for its erasure."""
    restricted = uow.session.scalar(select(Contact.restricted_since).where(Contact.id == contact_id))
    asked = (request for request in requests_of(uow.session, contact_id) if request.kind == RequestKind.ERASURE)
    return restricted is not None and not any(is_open(request) for request in asked)


def _has_objected(uow: UnitOfWork, contact_id: int) -> bool:
    objection = select(ObjectionEvent.id).where(ObjectionEvent.contact_id == contact_id, ~ObjectionEvent.lifted)
    return uow.session.scalar(objection.limit(1)) is not None
