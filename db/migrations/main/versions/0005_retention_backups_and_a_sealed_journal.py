"""Announced erasures, the schedule's lines, backups and a sealed journal: retention complete."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "anonymous_count",
        sa.Column("category", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("collected_year", sa.Integer(), nullable=False),
        sa.Column("contacts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("category", "kind", "collected_year", name=op.f("pk_anonymous_count")),
    )
    op.create_table(
        "backup_copy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("folder", sa.String(length=400), nullable=False),
        sa.Column("is_removable", sa.Boolean(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("journal_seq", sa.Integer(), nullable=False),
        sa.Column("contacts", sa.Integer(), nullable=False),
        sa.Column("made_at", tables.UtcDateTime(), nullable=False),
        sa.Column("verified_at", tables.UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backup_copy")),
    )
    with op.batch_alter_table("backup_copy", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_backup_copy_file_name"), ["file_name"], unique=False)
        batch_op.create_index(batch_op.f("ix_backup_copy_made_at"), ["made_at"], unique=False)

    op.create_table(
        "journal_seal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_seq", sa.Integer(), nullable=False),
        sa.Column("next_seq", sa.Integer(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_seal")),
    )
    op.create_table(
        "purge_announcement",
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("announced_on", sa.Date(), nullable=False),
        sa.Column("purge_on", sa.Date(), nullable=False),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_purge_announcement_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("contact_id", name=op.f("pk_purge_announcement")),
    )
    with op.batch_alter_table("purge_announcement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_purge_announcement_purge_on"), ["purge_on"], unique=False)

    with op.batch_alter_table("journal_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tag", sa.String(length=64), server_default="", nullable=False))

    with op.batch_alter_table("purge_run", schema=None) as batch_op:
        batch_op.add_column(sa.Column("mode", sa.String(length=20), server_default="", nullable=False))

    with op.batch_alter_table("retention_inquiry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("means", sa.String(length=10), server_default="", nullable=False))
        batch_op.add_column(sa.Column("document_sha256", sa.String(length=64), server_default="", nullable=False))

    with op.batch_alter_table("retention_rule_change", schema=None) as batch_op:
        batch_op.add_column(sa.Column("start_event", sa.String(length=30), server_default="", nullable=False))
        batch_op.add_column(sa.Column("outcome", sa.String(length=30), server_default="", nullable=False))
