"""What a person takes along to another business (art. 20, DSR-10): only what they provided, by consent or contract."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.accounts.business import Business, read_business
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.history import current_states
from app.consent.kinds import ConsentState
from app.contacts.kinds import LawfulBasis, SourceKind
from app.register import FieldEntry, entries
from app.register.own_entries import OWN_VALUES, OwnFieldEntry, own_entries
from app.rights.access_pack import PackSection, require_register, section_of
from app.rights.erasure_preview import Addressee, addressee_of
from app.rights.errors import NothingPortable
from app.rights.holdings import HeldRow, Holdings, collect_holdings, require_closed_key
from app.rights.portable_fields import LeftOutReason, PortabilityFacts, why_left_out
from app.rights.readable import Reader
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Fields of one table that stay out, and why."""

    table: str
    title: str
    labels: tuple[str, ...]
    reason: LeftOutReason


@dataclass(frozen=True, slots=True)
class PortabilityPack:
    """The answer to a request of portability; ``rows`` hold nothing but what may be taken along."""

    business: Business
    addressee: Addressee
    subject_id: str
    made_at: datetime
    bases: tuple[LawfulBasis, ...]
    rows: tuple[HeldRow, ...]
    sections: tuple[PackSection, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def made_on(self) -> date:
        """The day on which the data were as they are given."""
        return self.made_at.astimezone(BUSINESS_ZONE).date()

    @property
    def left_out_by_reason(self) -> dict[LeftOutReason, str]:
        """What stays out, in words, for each reason."""
        reasons = dict.fromkeys(one.reason for one in self.left_out)
        return {why: ", ".join(one.title for one in self.left_out if one.reason is why) for why in reasons}

    @property
    def row_count(self) -> int:
        """How many rows are handed over."""
        return len(self.rows)


def build_portability(uow: UnitOfWork, contact_id: int) -> PortabilityPack:
    """Gather what a person may take along.

    Raises ContactUnknown, RegisterIncomplete, and NothingPortable where the right gives nothing: that is an answer too.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    business = read_business(uow)
    require_register(business)
    holdings = collect_holdings(uow.session, contact_id, access_pack_only=True)
    require_closed_key(uow.session, holdings)
    facts = _facts(uow, holdings)
    fields, reader = _fields(uow), Reader(uow.session)
    portable = Holdings(contact_id, holdings.subject_id, _portable_rows(fields, holdings, facts, reader))
    if not portable.rows:
        raise NothingPortable
    return PortabilityPack(
        business=business,
        addressee=addressee_of(holdings),
        subject_id=holdings.subject_id,
        made_at=uow.clock.now(),
        bases=facts.bases,
        rows=portable.rows,
        sections=tuple(section_of(reader, portable, table) for table in portable.tables),
        left_out=_left_out(fields, holdings, portable, facts),
    )


def _facts(uow: UnitOfWork, holdings: Holdings) -> PortabilityFacts:
    consents = ConsentState.GIVEN in current_states(uow, holdings.contact_id).values()
    bought = any(holdings.of(table) for table in ("contract", "sale"))
    bases = {row.values["basis"] for row in holdings.of("contact_lawful_basis")}
    return PortabilityFacts(
        consents=consents,
        has_contract=bought or LawfulBasis.CONTRACT.value in bases,
        is_indirect=SourceKind(str(holdings.contact.values["source_kind"])).is_indirect,
        has_dealt=consents or bought,
    )


def _fields(uow: UnitOfWork) -> tuple[FieldEntry, ...]:
    """Return the fields to judge: of each own field its own basis decides, not the one of the table that holds them all."""
    columns = (field for field in entries(in_access_pack=True) if field.table != OWN_VALUES)
    return (*columns, *own_entries(uow.session))


def _portable_rows(
    fields: tuple[FieldEntry, ...], holdings: Holdings, facts: PortabilityFacts, reader: Reader
) -> tuple[HeldRow, ...]:
    wanted = {field.name for field in fields if why_left_out(field, facts) is None}
    own = {field.own_field_id for field in fields if isinstance(field, OwnFieldEntry) and field.name in wanted}
    rows = (
        HeldRow(
            row.table,
            row.id,
            {column: value for column, value in row.values.items() if f"{row.table}.{column}" in wanted},
        )
        for row in holdings.rows
    )
    # Our numbers of fields mean nothing outside: they are said in words.
    own_rows = (
        HeldRow(row.table, row.id, dict(reader.cells(row.table, row.values)))
        for row in holdings.of(OWN_VALUES)
        if row.values["own_field_id"] in own
    )
    return (*(row for row in rows if any(row.values.values())), *own_rows)


def _left_out(
    fields: tuple[FieldEntry, ...], holdings: Holdings, portable: Holdings, facts: PortabilityFacts
) -> tuple[LeftOut, ...]:
    """Return what is held and stays out, table by table and reason by reason; of some tables it is a part only."""
    found: dict[tuple[str, LeftOutReason], list[str]] = {}
    for field in fields:
        reason = why_left_out(field, facts)
        if reason is not None and _is_held(field, holdings):
            found.setdefault((field.table, reason), []).append(field.label)
    titles = {table: wording(f"rights.table.{table}") for table, _ in found}
    titles |= {
        table: wording("portability.left_out.part", table=titles[table]) for table in portable.tables if table in titles
    }
    return tuple(LeftOut(table, titles[table], tuple(labels), reason) for (table, reason), labels in found.items())


def _is_held(field: FieldEntry, holdings: Holdings) -> bool:
    rows = holdings.of(field.table)
    if isinstance(field, OwnFieldEntry):
        return any(row.values["own_field_id"] == field.own_field_id for row in rows)
    return any(row.values[field.column] for row in rows)
