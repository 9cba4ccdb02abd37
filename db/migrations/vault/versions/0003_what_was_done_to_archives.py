"""What was done with each archive: its end moved, its person restored, an extract made."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "archive_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("archive_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("done_at", tables.UtcDateTime(), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("motive", sa.String(length=30), nullable=False),
        sa.Column("motive_text", sa.Text(), nullable=False),
        sa.Column("ends_before", sa.Date(), nullable=True),
        sa.Column("ends_after", sa.Date(), nullable=True),
        sa.Column("restored_subject", sa.String(length=32), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("journal_seq", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archive_event")),
    )
    with op.batch_alter_table("archive_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_archive_event_archive_id"), ["archive_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_archive_event_restored_subject"), ["restored_subject"], unique=False)
