"""Where each imported value comes from, and what the columns of a shape of file become."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa
from alembic import op

from db import tables

revision = "0009"
down_revision = "0008"

_MEANS = {"emails": ("contact_email", "value"), "phones": ("contact_phone", "e164")}
_LETTERS = {
    "g": "given_name",
    "f": "family_name",
    "o": "organisation",
    "j": "job_title",
    "1": "address_line1",
    "2": "address_line2",
    "p": "postcode",
    "t": "town",
    "c": "country",
    "e": "emails",
    "n": "phones",
}


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "import_mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("shape", sa.String(length=64), nullable=False),
        sa.Column("targets", sa.String(), nullable=False),
        sa.Column("saved_at", tables.UtcDateTime(), nullable=False),
        sa.Column("saved_by", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_mapping")),
    )
    with op.batch_alter_table("import_mapping", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_mapping_shape"), ["shape"], unique=False)

    op.create_table(
        "field_origin",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("source_label", sa.String(length=200), nullable=False),
        sa.Column("source_row", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("recorded_at", tables.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], name=op.f("fk_field_origin_batch_id")),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_field_origin_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_origin")),
    )
    with op.batch_alter_table("field_origin", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_field_origin_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_field_origin_contact_id"), ["contact_id"], unique=False)

    _tell_earlier_completions()


def _tell_earlier_completions() -> None:
    """Say field by field what earlier imports filled, which they noted as one letter each; the letters are gone then.

    What was edited since has an origin that no value matches, so that an undo leaves it alone as it did.
    """
    bind = op.get_bind()
    filled = bind.execute(
        sa.text(
            "SELECT r.batch_id, r.row, r.reason, r.contact_id, b.file_name, b.imported_at, c.updated_at = b.imported_at "
            "FROM import_row r JOIN import_batch b ON b.id = r.batch_id JOIN contact c ON c.id = r.contact_id "
            "WHERE r.outcome = 'completed' AND b.undone_at IS NULL ORDER BY r.batch_id, r.row"
        )
    ).all()
    for batch_id, row, letters, contact_id, file_name, imported_at, is_untouched in filled:
        for letter in letters:
            name = _LETTERS.get(letter)
            if name is None:
                continue
            digest = hashlib.sha256(_value(bind, contact_id, name).encode()).hexdigest() if is_untouched else ""
            bind.execute(
                sa.text(
                    "INSERT INTO field_origin (contact_id, batch_id, field, source_label, source_row, before, sha256, recorded_at)"
                    " VALUES (:contact, :batch, :field, :label, :row, '', :digest, :at)"
                ),
                {
                    "contact": contact_id,
                    "batch": batch_id,
                    "field": name,
                    "label": file_name,
                    "row": row,
                    "digest": digest,
                    "at": imported_at,
                },
            )
    bind.execute(sa.text("UPDATE import_row SET reason = '' WHERE outcome = 'completed'"))


def _value(bind: sa.Connection, contact_id: int, name: str) -> str:
    if name in _MEANS:
        table, column = _MEANS[name]
        rows = sa.select(sa.column(column)).select_from(sa.table(table)).where(sa.column("contact_id") == contact_id)
        return "\n".join(bind.execute(rows.order_by(sa.column("position"))).scalars())
    row = sa.select(sa.column(name)).select_from(sa.table("contact")).where(sa.column("id") == contact_id)
    return str(bind.execute(row).scalar() or "")
