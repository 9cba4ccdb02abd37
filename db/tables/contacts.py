"""People and organisations, what is known of them and what passed between them and the business."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.tables.base import Base, UtcDateTime


class Contact(Base):
    """One person or address of the book.

    ``subject_id`` is random and is all that journal and tombstones know of the person. ``sort_name`` is folded for
    ordering. ``last_inbound_on`` and ``retention_due_on`` are derived from the events, kept for fast reviews. ``siret`` is
    a SIRET, or a SIREN where the establishment is not known; ``owner_id`` is the account that looks after the contact. The
    ``address_…`` columns are the main postal address; others stand in ``contact_address``.
    """

    __tablename__ = "contact"
    __table_args__ = (
        Index("ix_contact_order", "sort_name", "id"),
        Index("ix_contact_category_order", "category", "sort_name", "id"),
        Index("ix_contact_kind_order", "kind", "sort_name", "id"),
        Index("ix_contact_category_due", "category", "retention_due_on"),
        Index("ix_contact_owner_order", "owner_id", "sort_name", "id"),
        Index("ix_contact_town_order", "town", "sort_name", "id"),
        Index("ix_contact_restricted", "restricted_since", sqlite_where=text("restricted_since IS NOT NULL")),
        Index("ix_contact_not_informed", "source_kind", "collected_on", sqlite_where=text("informed_on IS NULL")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    subject_id: Mapped[str] = mapped_column(String(32), unique=True)
    kind: Mapped[str] = mapped_column(String(20))
    category: Mapped[str] = mapped_column(String(20))
    given_name: Mapped[str] = mapped_column(String(100), default="")
    family_name: Mapped[str] = mapped_column(String(100), default="")
    organisation: Mapped[str] = mapped_column(String(200), default="")
    job_title: Mapped[str] = mapped_column(String(100), default="")
    siret: Mapped[str] = mapped_column(String(14), default="", server_default="")
    owner_id: Mapped[str] = mapped_column(String(40), default="", server_default="")
    address_label: Mapped[str] = mapped_column(String(20), default="", server_default="")
    address_line1: Mapped[str] = mapped_column(String(200), default="")
    address_line2: Mapped[str] = mapped_column(String(200), default="")
    postcode: Mapped[str] = mapped_column(String(20), default="")
    town: Mapped[str] = mapped_column(String(100), default="")
    country: Mapped[str] = mapped_column(String(60), default="")
    sort_name: Mapped[str] = mapped_column(String(300))
    source_kind: Mapped[str] = mapped_column(String(20))
    source_label: Mapped[str] = mapped_column(String(200), default="")
    source_row: Mapped[int | None]
    collected_on: Mapped[date]
    informed_on: Mapped[date | None]
    relationship_ended_on: Mapped[date | None]
    last_inbound_on: Mapped[date | None]
    retention_due_on: Mapped[date | None] = mapped_column(index=True)
    restricted_since: Mapped[date | None]
    deceased_on: Mapped[date | None]
    age_group: Mapped[str] = mapped_column(String(20), default="unknown", server_default="unknown")
    age_checked_on: Mapped[date | None]
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(String(40))
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    emails: Mapped[list[ContactEmail]] = relationship(
        cascade="all, delete-orphan", order_by="ContactEmail.position", passive_deletes=True
    )
    phones: Mapped[list[ContactPhone]] = relationship(
        cascade="all, delete-orphan", order_by="ContactPhone.position", passive_deletes=True
    )


class ContactEmail(Base):
    """An e-mail address of a contact; ``normalised`` serves matching, and several people may share it.

    ``usage`` says whose address it is said to be, empty where nobody said; decisions read it.
    """

    __tablename__ = "contact_email"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    value: Mapped[str] = mapped_column(String(320))
    normalised: Mapped[str] = mapped_column(String(320), index=True)
    usage: Mapped[str] = mapped_column(String(20), default="", server_default="")


class ContactPhone(Base):
    """A telephone number of a contact, in E.164; ``usage`` says what line it is said to be, empty where nobody said."""

    __tablename__ = "contact_phone"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    e164: Mapped[str] = mapped_column(String(20), index=True)
    usage: Mapped[str] = mapped_column(String(20), default="", server_default="")


class ContactText(Base):
    """What the search index reads of a contact, folded (no accents, no case); rebuilt at every change."""

    __tablename__ = "contact_text"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True)
    folded: Mapped[str] = mapped_column(Text)


class ContactLawfulBasis(Base):
    """The one lawful basis on which a contact's data serve a purpose."""

    __tablename__ = "contact_lawful_basis"
    __table_args__ = (UniqueConstraint("contact_id", "purpose_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    purpose_id: Mapped[int] = mapped_column(ForeignKey("purpose.id"), index=True)
    basis: Mapped[str] = mapped_column(String(30))
    assigned_at: Mapped[datetime] = mapped_column(UtcDateTime)
    assigned_by: Mapped[str] = mapped_column(String(40))


class Interaction(Base):
    """Something that passed between the person and the business; ``from_person`` alone moves the retention clock."""

    __tablename__ = "interaction"
    __table_args__ = (Index("ix_interaction_contact_time", "contact_id", "occurred_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(30))
    from_person: Mapped[bool]
    occurred_at: Mapped[datetime] = mapped_column(UtcDateTime)
    note: Mapped[str] = mapped_column(Text, default="")
    product_family: Mapped[str] = mapped_column(String(80), default="", server_default="")
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(String(40))


class Contract(Base):
    """A contract with the person; it runs from its start until its end day, which may not be known yet."""

    __tablename__ = "contract"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    label: Mapped[str] = mapped_column(String(200))
    product_family: Mapped[str] = mapped_column(String(80), default="")
    started_on: Mapped[date]
    ended_on: Mapped[date | None]
    tacit_renewal: Mapped[bool] = mapped_column(default=False, server_default="0")
    last_refusal_on: Mapped[date | None]


class Sale(Base):
    """A sale on the occasion of which an address was given: the ground of the soft opt-in (CPCE L. 34-5)."""

    __tablename__ = "sale"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    sold_on: Mapped[date]
    product_family: Mapped[str] = mapped_column(String(80))
    refusal_offered: Mapped[bool]
    text_version_id: Mapped[int | None] = mapped_column(ForeignKey("text_version.id"))


class NoteJustification(Base):
    """Why a term that must be looked at may stand in a note: the term's id and a reason, never the sentence."""

    __tablename__ = "note_justification"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"))
    term: Mapped[str] = mapped_column(String(60))
    reason: Mapped[str] = mapped_column(String(200))
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    written_by: Mapped[str] = mapped_column(String(40))


class Attachment(Base):
    """A file kept with a contact; the bytes are in the encrypted database, never beside it."""

    __tablename__ = "attachment"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    file_name: Mapped[str] = mapped_column(String(120))
    media_type: Mapped[str] = mapped_column(String(80))
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    added_by: Mapped[str] = mapped_column(String(40))
