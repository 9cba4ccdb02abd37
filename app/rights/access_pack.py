"""Everything that a person who asks must be told: art. 15, items 0 to 10, built by walking the field catalogue.

A table that is catalogued is in the pack without anybody thinking of it. Where the register lacks what the law asks to
tell, nothing is built and what is missing is named (DSR-05).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.business import Business, read_business
from app.accounts.roles import Permission, Role
from app.clock import BUSINESS_ZONE
from app.contacts.kinds import SourceKind
from app.contacts.merged_subjects import subjects_of
from app.formats import format_date
from app.register import FieldEntry, entries
from app.register.how_long import how_long_of
from app.register.notice_facts import read_answers
from app.register.notice_items import NoticeAnswers
from app.register.own_entries import OWN_VALUES, OwnFieldEntry, entries_with_own
from app.retention.explain import explain_due
from app.retention.in_force import schedule_in_force
from app.retention.lines import Schedule
from app.rights.archived_rows import archived_files, given_archive
from app.rights.erasure_preview import Addressee, addressee_of
from app.rights.errors import RegisterIncomplete
from app.rights.held_files import HeldFile, held_files
from app.rights.holdings import HeldRow, Holdings, collect_holdings, require_closed_key
from app.rights.readable import FOLLOWED, Reader
from app.rights.suppression_match import suppressed_channels
from app.rights.third_parties import mask_names
from app.rights.vault_part import vault_stand
from db.tables import JournalEntry, Purpose
from resources import wording

if TYPE_CHECKING:
    from app.rights.holdings import CellValue
    from app.vault.consult import Archive
    from app.workspace import UnitOfWork

# Where people write freely, and may name others.
FREE_TEXT = frozenset(
    {
        "interaction.note",
        "consent_event.comment",
        "subject_request.extension_reason",
        "subject_request.identity_reason",
        "subject_request.refusal_reason",
        "subject_request.fee_reason",
        "request_recipient.impossible_because",
    }
)


@dataclass(frozen=True, slots=True)
class PackRow:
    """One row held, in words: the name of each filled field and its value."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PackSection:
    """One table, as the person reads it."""

    table: str
    title: str
    rows: tuple[PackRow, ...]


@dataclass(frozen=True, slots=True)
class PackUse:
    """One purpose that the data serve: on what basis, how long, who receives them, which categories of data."""

    purpose: str
    basis: str
    retention: str
    recipients: str
    categories: str


@dataclass(frozen=True, slots=True)
class PackAct:
    """One act of the journal that concerns the person; it does not say who did it."""

    at: datetime
    act: str


@dataclass(frozen=True, slots=True)
class AccessPack:
    """The whole answer to a request of access."""

    business: Business
    addressee: Addressee
    subject_id: str
    made_at: datetime
    sections: tuple[PackSection, ...]
    uses: tuple[PackUse, ...]
    inside_recipients: tuple[str, ...]
    source: str
    decisions: str
    transfers: str
    acts: tuple[PackAct, ...]
    suppressed: tuple[str, ...]
    files: tuple[HeldFile, ...]
    holdings: Holdings
    archives: tuple[Archive, ...] = ()
    awaits_vault: bool = False

    @property
    def made_on(self) -> date:
        """The day on which the data were as they are told."""
        return self.made_at.astimezone(BUSINESS_ZONE).date()

    @property
    def row_count(self) -> int:
        """How many rows are handed over."""
        archived = sum(len(archive.record["tables"]) for archive in self.archives)
        return sum(len(section.rows) for section in self.sections) + archived


def build_access_pack(
    uow: UnitOfWork,
    contact_id: int,
    masked: frozenset[str] = frozenset(),
    archives: tuple[Archive, ...] | None = None,
) -> AccessPack:
    """Gather the answer; ``masked`` are names of third parties to hide in free notes (DSR-06).

    ``archives`` are the person's, as the controller found them; None where nobody looked, and the pack then says so.
    Raises ContactUnknown, RegisterIncomplete naming what the register lacks, and ClosedKeyNeeded where only somebody else can
    answer whole.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    business, session = read_business(uow), uow.session
    found, reader = collect_holdings(session, contact_id, access_pack_only=True), Reader(session)
    require_closed_key(session, found)
    purposes = _purposes_of(uow, found)
    answers = read_answers(uow, "fr")
    require_register(business, purposes, answers)
    holdings, schedule = _given(found, reader, masked), schedule_in_force(session)
    why = explain_due(uow, contact_id).sentence
    return AccessPack(
        business=business,
        addressee=addressee_of(holdings),
        subject_id=holdings.subject_id,
        made_at=uow.clock.now(),
        sections=tuple(section_of(reader, holdings, table) for table in holdings.tables),
        uses=(
            *_uses_of_fields(entries_with_own(session, in_access_pack=True), found, schedule, why),
            *(_use_of(purpose) for purpose in purposes),
        ),
        inside_recipients=tuple(role.label for role in Role if _reads_something(role)),
        source=_source(reader, holdings),
        decisions=answers.automated_decisions,
        transfers=answers.transfers,
        acts=_acts(uow, {*subjects_of(session, contact_id), *(archive.subject_id for archive in archives or ())}),
        suppressed=suppressed_channels(uow, holdings),
        files=(*held_files(session, contact_id), *archived_files(archives or ())),
        holdings=holdings,
        archives=tuple(given_archive(archive, FREE_TEXT, masked) for archive in archives or ()),
        awaits_vault=archives is None and vault_stand(uow, contact_id).must_be_searched,
    )


def _given(holdings: Holdings, reader: Reader, names: frozenset[str]) -> Holdings:
    """Return the rows as they are handed over: our numbers of purposes and texts said in words, names masked."""
    instead = wording("rights.pack.masked")

    def given(table: str, column: str, value: CellValue) -> CellValue:
        if column in FOLLOWED:
            return reader.read(table, column, value)
        if isinstance(value, str) and f"{table}.{column}" in FREE_TEXT:
            return mask_names(value, names, instead)
        return value

    rows = tuple(
        HeldRow(row.table, row.id, dict(reader.cells(row.table, row.values)))
        if row.table == OWN_VALUES
        else HeldRow(row.table, row.id, {name: given(row.table, name, value) for name, value in row.values.items()})
        for row in holdings.rows
    )
    return Holdings(holdings.contact_id, holdings.subject_id, rows)


def section_of(reader: Reader, holdings: Holdings, table: str) -> PackSection:
    """Return the rows of a table in words; an own field under the name that the business gave it."""
    if table == OWN_VALUES:
        cells = [reader.lines(row) for row in holdings.of(table)]
        own = tuple(PackRow(((one["own_field_id"], one["value"]),)) for one in cells)
        return PackSection(table, wording(f"rights.table.{table}"), own)
    labels = {field.column: field.label for field in entries(table)}
    rows = tuple(
        PackRow(tuple((labels[column], text) for column, text in reader.lines(row).items()))
        for row in holdings.of(table)
    )
    return PackSection(table, wording(f"rights.table.{table}"), rows)


def _purposes_of(uow: UnitOfWork, holdings: Holdings) -> list[Purpose]:
    """Return the purposes that the person's data serve, by basis or by consent."""
    ids = {
        row.values["purpose_id"] for table in ("contact_lawful_basis", "consent_event") for row in holdings.of(table)
    }
    return list(uow.session.scalars(select(Purpose).where(Purpose.id.in_(ids)).order_by(Purpose.id)))


def require_register(
    business: Business, purposes: Iterable[Purpose] = (), answers: NoticeAnswers | None = None
) -> None:
    """Raise RegisterIncomplete where the business, a purpose or the business's own words lack what an answer must say."""
    missing = [
        wording(f"rights.missing.{what}")
        for what in ("transfers", "automated_decisions")
        if answers is not None and not getattr(answers, what).strip()
    ]
    if not business.name:
        missing.append(wording("rights.missing.business"))
    if not business.rights_contact:
        missing.append(wording("rights.missing.rights_contact"))
    for purpose in purposes:
        missing.extend(
            wording(f"rights.missing.{what}", purpose=purpose.name)
            for what in ("lawful_basis", "retention", "recipients")
            if not getattr(purpose, what).strip()
        )
    if missing:
        raise RegisterIncomplete(missing=", ".join(missing))


def _uses_of_fields(fields: Iterable[FieldEntry], holdings: Holdings, schedule: Schedule, why: str) -> list[PackUse]:
    """Return why the fields held are held, one line per purpose, basis and period of the catalogue.

    ``why`` explains the day until which the contact stays.
    """
    groups: dict[tuple[str, str, str], list[FieldEntry]] = {}
    own = {row.values["own_field_id"] for row in holdings.of(OWN_VALUES)}
    for field in fields:
        if field.own_field_id in own if isinstance(field, OwnFieldEntry) else field.table in holdings.tables:
            key = (
                field.purpose_words,
                wording(f"contacts.lawful_basis.{field.lawful_basis}"),
                how_long_of(field, lambda line: schedule.of(line).months),
            )
            groups.setdefault(key, []).append(field)
    return [_grouped(*key, fields, holdings, why) for key, fields in groups.items()]


def _grouped(
    purpose: str, basis: str, retention: str, fields: list[FieldEntry], holdings: Holdings, why: str
) -> PackUse:
    categories = dict.fromkeys(wording(f"register.data_category.{field.category}") for field in fields)
    readers = {role for field in fields for role in field.readable_by}
    due = holdings.contact.values.get("retention_due_on")
    if isinstance(due, date) and any(field.table == "contact" for field in fields):
        retention = wording("rights.pack.retention_until", retention=retention, day=format_date(due), why=why)
    inside = wording("rights.pack.accounts", roles=", ".join(role.label for role in Role if role in readers))
    return PackUse(purpose, basis, retention, inside, ", ".join(categories))


def _use_of(purpose: Purpose) -> PackUse:
    basis = wording(f"contacts.lawful_basis.{purpose.lawful_basis}")
    identity, means = (wording(f"register.data_category.{name}") for name in ("identity", "contact_details"))
    return PackUse(purpose.name, basis, purpose.retention, purpose.recipients, f"{identity}, {means}")


def _reads_something(role: Role) -> bool:
    return any(role in field.readable_by for field in entries(in_access_pack=True))


def _source(reader: Reader, holdings: Holdings) -> str:
    values = holdings.contact.values
    kind, day = SourceKind(str(values["source_kind"])), format_date(_day(values["collected_on"]))
    if not kind.is_indirect and not values["source_label"]:
        return wording("rights.pack.source_person", day=day)
    where = " · ".join(text for text in (_code(reader, "source_kind", kind), str(values["source_label"])) if text)
    return wording("rights.pack.source_elsewhere", where=where, day=day)


def _code(reader: Reader, column: str, value: str) -> str:
    return reader.read("contact", column, value)


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _acts(uow: UnitOfWork, subject_ids: set[str]) -> tuple[PackAct, ...]:
    """Return when the record was read or changed, which is the person's data too (CJUE C-579/21); not by whom."""
    rows = uow.session.execute(
        select(JournalEntry.at, JournalEntry.action)
        .where(JournalEntry.subject.in_(subject_ids))
        .order_by(JournalEntry.seq)
    )
    return tuple(PackAct(row.at, wording(f"journal.action.{row.action}")) for row in rows)
