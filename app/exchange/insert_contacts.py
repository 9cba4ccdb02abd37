"""Write new contacts in bulk, with everything that is derived from them."""

from __future__ import annotations

import secrets
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import func, insert, select

from app.clock import BUSINESS_ZONE
from app.contacts.derived import sort_name
from app.contacts.kinds import AgeGroup, InteractionKind, LawfulBasis
from app.contacts.search_texts import search_text
from app.contacts.write_contact import SUBJECT_ID_BYTES, assign_default_bases
from app.exchange.columns import LAST_SIGN
from app.exchange.own_columns import age_told, births_among, own_columns
from app.exchange.plan import ImportPlan
from app.exchange.programs import folded
from app.exchange.typed_row import TypedRow
from app.messaging.kinds import MessageKind
from app.retention.in_force import schedule_in_force
from app.retention.schedule import RetentionFacts, retention_due
from app.workspace import UnitOfWork
from db.search_writing import write_search_texts
from db.tables import Base, Contact, ContactEmail, ContactPhone, Interaction, OwnValue, Purpose
from resources import wording

NAMED_FIELDS = (
    "given_name",
    "family_name",
    "organisation",
    "job_title",
    "siret",
    "address_line1",
    "address_line2",
    "postcode",
    "town",
    "country",
)
_TABLES: tuple[type[Base], ...] = (Contact, ContactEmail, ContactPhone, Interaction, OwnValue)
_SIGNS = (
    (InteractionKind.PURCHASE, frozenset({"achat", "commande", "vente", "facture", "order", "purchase"})),
    (InteractionKind.VISIT_WITH_INTEREST, frozenset({"visite", "passage", "visit"})),
)


class ContactInsertion:
    """Gathers the rows of every table for some contacts and writes them together.

    Attributes:
        imported_at: the instant at which all of the batch was written; an edit since then shows by a later one.
        unproven_consents: how many contacts the file says consented, none of whom did as far as we can show.
        past_term: how many contacts are kept too long already.
    """

    def __init__(self, uow: UnitOfWork, plan: ImportPlan, batch_id: int, imported_at: datetime) -> None:
        self.imported_at = imported_at
        self.unproven_consents = 0
        self.past_term = 0
        self._uow, self._plan, self._batch_id = uow, plan, batch_id
        self._schedule = schedule_in_force(uow.session)
        self._next_id = (uow.session.scalar(select(func.max(Contact.id))) or 0) + 1
        self._bases = _service_bases(uow, plan.source.lawful_basis)
        self._sign = _kind_of_sign(plan)
        # A field may have been switched off since the columns were settled: then nothing is written in it.
        fields = own_columns(uow)
        self._own, self._births = {one.own_field_id: one.searchable for one in fields}, births_among(fields)
        self._id_of_row: dict[int, int] = {}
        self._gathered: dict[type[Base], list[dict[str, Any]]] = {table: [] for table in _TABLES}
        self._texts: dict[int, str] = {}

    def contact_of_row(self, row: int) -> int | None:
        """Return the id of the contact that a row became."""
        return self._id_of_row.get(row)

    def add(self, row: TypedRow) -> int:
        """Take a row in, to be written at the next ``flush``; return its contact's id."""
        contact_id = self._next_id
        self._next_id += 1
        self._id_of_row[row.number] = contact_id
        values = {name: getattr(row, name) for name in NAMED_FIELDS}
        emails, phones = [email.value for email in row.emails], [phone.e164 for phone in row.phones]
        self._gather(Contact, values | self._contact_values(contact_id, row, sort_name(values, [*emails, *phones])))
        for place, email in enumerate(row.emails):
            means = {"contact_id": contact_id, "position": place}
            self._gather(ContactEmail, means | {"value": email.value, "normalised": email.normalised})
        for place, number in enumerate(phones):
            self._gather(ContactPhone, {"contact_id": contact_id, "position": place, "e164": number})
        own = [(field_id, value) for field_id, value in row.own_values if field_id in self._own]
        searched = [value for field_id, value in own if self._own[field_id]]
        self._texts[contact_id] = search_text(values, emails, phones, searched)
        for field_id, value in own:
            self._gather(OwnValue, self._own_value(contact_id, field_id, value))
        self._add_interactions(contact_id, row)
        return contact_id

    def flush(self) -> None:
        """Write what was taken in."""
        ids = [values["id"] for values in self._gathered[Contact]]
        connection = self._uow.session.connection()
        for table, rows in self._gathered.items():
            if rows:
                connection.execute(insert(table), rows)
                rows.clear()
        write_search_texts(self._uow.session, self._texts)
        self._texts.clear()
        if ids:
            assign_default_bases(self._uow, ids, self._bases)

    def _gather(self, table: type[Base], values: dict[str, Any]) -> None:
        self._gathered[table].append(values)

    def _contact_values(self, contact_id: int, row: TypedRow, sorted_as: str) -> dict[str, Any]:
        due_on = retention_due(RetentionFacts(row.category, row.collected_on, row.last_sign_on), self._schedule)
        self.past_term += due_on is not None and due_on <= self._uow.clock.today()
        today = self._uow.clock.today()
        age_group = age_told(AgeGroup.UNKNOWN, row, self._births, today)
        return {
            "age_group": age_group.value,
            "age_checked_on": None if age_group is AgeGroup.UNKNOWN else today,
            "id": contact_id,
            "subject_id": secrets.token_hex(SUBJECT_ID_BYTES),
            "kind": row.kind.value,
            "category": row.category.value,
            "sort_name": sorted_as,
            "source_kind": self._plan.source.kind.value,
            "source_label": self._plan.source_label(row),
            "source_row": row.number,
            "collected_on": row.collected_on,
            "last_inbound_on": row.last_sign_on,
            "retention_due_on": due_on,
            "import_batch_id": self._batch_id,
            "created_at": self.imported_at,
            "created_by": self._uow.account.id,
            "updated_at": self.imported_at,
        }

    def _own_value(self, contact_id: int, field_id: int, value: str) -> dict[str, Any]:
        return {
            "contact_id": contact_id,
            "own_field_id": field_id,
            "value": value,
            "written_at": self.imported_at,
            "written_by": self._uow.account.id,
        }

    def _add_interactions(self, contact_id: int, row: TypedRow) -> None:
        if row.last_sign_on is not None:
            note = wording("exchange.note.last_sign", file=self._plan.file_name, row=row.number)
            self._interaction(contact_id, self._sign, min(_noon(row.last_sign_on), self.imported_at), note)
        if row.note:
            self._interaction(contact_id, InteractionKind.INTERNAL_NOTE, self.imported_at, row.note)

    def note_unproven(self, contact_id: int, row: TypedRow) -> None:
        """Note on a contact that its file claims a consent which nothing proves (CON-14)."""
        self.unproven_consents += 1
        note = wording("exchange.note.consent_not_established", file=self._plan.file_name, row=row.number)
        self._interaction(contact_id, InteractionKind.INTERNAL_NOTE, self.imported_at, note)

    def _interaction(self, contact_id: int, kind: InteractionKind, at: datetime, note: str) -> None:
        self._gather(
            Interaction,
            {
                "contact_id": contact_id,
                "kind": kind.value,
                "from_person": kind.from_person,
                "occurred_at": at,
                "note": note,
                "recorded_at": self.imported_at,
                "recorded_by": self._uow.account.id,
            },
        )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), BUSINESS_ZONE)


def _kind_of_sign(plan: ImportPlan) -> InteractionKind:
    """Return what the file's « dernier … » was, by its heading."""
    words = {
        word for column in plan.layout.columns if column.target == LAST_SIGN for word in folded(column.heading).split()
    }
    return next((kind for kind, known in _SIGNS if known & words), InteractionKind.INFORMATION_REQUEST)


def _service_bases(uow: UnitOfWork, basis: LawfulBasis) -> dict[int, LawfulBasis]:
    """Return the batch's basis for the purposes of service; a purpose of prospecting keeps its own, stricter or not.

    A consent that nobody can show is no basis, so a batch said to rest on consent keeps each purpose's own.
    """
    if basis is LawfulBasis.CONSENT:
        return {}
    served = uow.session.scalars(select(Purpose.id).where(Purpose.message_kind == MessageKind.SERVICE.value))
    return dict.fromkeys(served, basis)
