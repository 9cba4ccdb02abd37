"""What the business says of its processing activities, and the facts that each notice was written from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables
from db.ddl import GUARDS_OF_13

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "processing_activity_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity", sa.String(length=40), nullable=False),
        sa.Column("model", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("made_at", tables.UtcDateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_processing_activity_event")),
    )
    with op.batch_alter_table("processing_activity_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_processing_activity_event_activity"), ["activity"], unique=False)

    op.execute("ALTER TABLE text_version ADD COLUMN facts TEXT DEFAULT '' NOT NULL")
    for statement in GUARDS_OF_13:
        op.execute(statement)
