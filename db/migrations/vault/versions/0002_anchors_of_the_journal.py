"""Anchors of the daily file's journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "journal_anchor",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(length=64), nullable=False),
        sa.Column("anchored_at", tables.UtcDateTime(), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_anchor")),
    )
