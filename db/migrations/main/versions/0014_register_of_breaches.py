"""The register of breaches, and what the journal needs to let go of what routine lines said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables
from db.ddl import GUARDS_OF_14

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "breach_answer",
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("trigger", sa.String(length=30), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("answered_at", tables.UtcDateTime(), nullable=False),
        sa.Column("answered_by", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("line", name=op.f("pk_breach_answer")),
    )
    op.create_table(
        "breach_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("written_at", tables.UtcDateTime(), nullable=False),
        sa.Column("written_by", sa.String(length=40), nullable=False),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.Column("discovered_at", tables.UtcDateTime(), nullable=False),
        sa.Column("aware_at", tables.UtcDateTime(), nullable=False),
        sa.Column("occurred_from", tables.UtcDateTime(), nullable=True),
        sa.Column("occurred_to", tables.UtcDateTime(), nullable=True),
        sa.Column("reporter", sa.String(length=120), nullable=False),
        sa.Column("kinds", sa.String(length=60), nullable=False),
        sa.Column("cause", sa.String(length=30), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("data_categories", sa.String(length=200), nullable=False),
        sa.Column("has_sensitive", sa.Boolean(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=True),
        sa.Column("records", sa.Integer(), nullable=True),
        sa.Column("was_encrypted", sa.Boolean(), nullable=False),
        sa.Column("has_backup", sa.Boolean(), nullable=False),
        sa.Column("consequences", sa.Text(), nullable=False),
        sa.Column("risk", sa.String(length=10), nullable=False),
        sa.Column("reasoning", sa.Text(), nullable=False),
        sa.Column("measures_taken", sa.Text(), nullable=False),
        sa.Column("measures_planned", sa.Text(), nullable=False),
        sa.Column("authority", sa.String(length=20), nullable=False),
        sa.Column("notified_at", tables.UtcDateTime(), nullable=True),
        sa.Column("authority_reference", sa.String(length=60), nullable=False),
        sa.Column("not_notified_because", sa.Text(), nullable=False),
        sa.Column("late_because", sa.Text(), nullable=False),
        sa.Column("people_told", sa.String(length=20), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("told_text", sa.Text(), nullable=False),
        sa.Column("not_told_because", sa.Text(), nullable=False),
        sa.Column("processor", sa.String(length=120), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breach_version")),
    )
    with op.batch_alter_table("breach_version", schema=None) as batch_op:
        batch_op.create_index("ix_breach_version_number", ["number", "version"], unique=False)

    op.create_table(
        "breach_letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("means", sa.String(length=10), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("document_sha256", sa.String(length=64), nullable=False),
        sa.Column("written_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_breach_letter_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breach_letter")),
    )
    with op.batch_alter_table("breach_letter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_breach_letter_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_breach_letter_number"), ["number"], unique=False)

    with op.batch_alter_table("journal_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_entry_action"), ["action"], unique=False)

    for statement in GUARDS_OF_14:
        op.execute(statement)
