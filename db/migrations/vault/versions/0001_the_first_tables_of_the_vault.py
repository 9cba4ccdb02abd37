"""The first tables of the vault."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "archived_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("archive_id", sa.String(length=32), nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("media_type", sa.String(length=80), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archived_file")),
    )
    with op.batch_alter_table("archived_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_archived_file_archive_id"), ["archive_id"], unique=False)

    op.create_table(
        "archived_record",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("subject_id", sa.String(length=32), nullable=False),
        sa.Column("display_name", sa.String(length=300), nullable=False),
        sa.Column("sort_name", sa.String(length=300), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=30), nullable=False),
        sa.Column("article", sa.String(length=120), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("deposited_at", tables.UtcDateTime(), nullable=False),
        sa.Column("deposited_by", sa.String(length=40), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archived_record")),
    )
    with op.batch_alter_table("archived_record", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_archived_record_ends_on"), ["ends_on"], unique=False)
        batch_op.create_index("ix_archived_record_order", ["sort_name", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_archived_record_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "consultation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("archive_id", sa.String(length=32), nullable=False),
        sa.Column("consulted_at", tables.UtcDateTime(), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("motive", sa.String(length=30), nullable=False),
        sa.Column("motive_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation")),
    )
    with op.batch_alter_table("consultation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consultation_archive_id"), ["archive_id"], unique=False)

    op.create_table(
        "vault_secret",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_vault_secret")),
    )
