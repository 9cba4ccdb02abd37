"""The kits made for the business's site, and the fingerprints of the answers recorded from it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables
from db.ddl import GUARDS_OF_15

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "web_kit",
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("shown_sha256", sa.String(length=64), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("written_at", tables.UtcDateTime(), nullable=False),
        sa.Column("written_by", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_web_kit")),
    )
    op.create_table(
        "web_answer",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("kit_version", sa.Integer(), nullable=False),
        sa.Column("recorded_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["kit_version"], ["web_kit.version"], name=op.f("fk_web_answer_kit_version")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_web_answer")),
    )
    for statement in GUARDS_OF_15:
        op.execute(statement)
