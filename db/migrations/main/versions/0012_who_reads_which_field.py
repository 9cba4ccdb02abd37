"""The grid of fields and roles as a business changes it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables
from db.ddl import GUARDS_OF_12

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "field_access_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch", sa.String(length=40), nullable=False),
        sa.Column("field", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("before", sa.String(length=10), nullable=False),
        sa.Column("after", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("changed_at", tables.UtcDateTime(), nullable=False),
        sa.Column("changed_by", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_access_change")),
    )
    for statement in GUARDS_OF_12:
        op.execute(statement)
