"""Duplicates: who is never the same, merged cards with what moved, and what a merge must not allow."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables
from db.ddl import GUARDS_OF_8

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Go one version up."""

    op.create_table(
        "contact_merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("into_subject", sa.String(length=32), nullable=False),
        sa.Column("merged_subject", sa.String(length=32), nullable=False),
        sa.Column("merged_id", sa.Integer(), nullable=False),
        sa.Column("merged_created_at", tables.UtcDateTime(), nullable=False),
        sa.Column("merged_at", tables.UtcDateTime(), nullable=False),
        sa.Column("merged_by", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_contact_merge_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_merge")),
    )
    with op.batch_alter_table("contact_merge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_merge_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_merge_merged_subject"), ["merged_subject"], unique=False)

    op.create_table(
        "never_same",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("said_at", tables.UtcDateTime(), nullable=False),
        sa.Column("said_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_never_same_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["other_id"], ["contact.id"], name=op.f("fk_never_same_other_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_never_same")),
        sa.UniqueConstraint("contact_id", "other_id", name=op.f("uq_never_same_contact_id_other_id")),
    )
    with op.batch_alter_table("never_same", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_never_same_other_id"), ["other_id"], unique=False)

    op.create_table(
        "merge_hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("purpose_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("ground", sa.String(length=20), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("held_at", tables.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_merge_hold_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["merge_id"], ["contact_merge.id"], name=op.f("fk_merge_hold_merge_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["purpose_id"], ["purpose.id"], name=op.f("fk_merge_hold_purpose_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_hold")),
    )
    with op.batch_alter_table("merge_hold", schema=None) as batch_op:
        batch_op.create_index("ix_merge_hold_cell", ["purpose_id", "channel", "contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_merge_hold_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_merge_hold_merge_id"), ["merge_id"], unique=False)

    op.create_table(
        "merged_row",
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["merge_id"], ["contact_merge.id"], name=op.f("fk_merged_row_merge_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("merge_id", "table_name", "row_id", name=op.f("pk_merged_row")),
    )
    with op.batch_alter_table("merged_row", schema=None) as batch_op:
        batch_op.create_index("ix_merged_row_row", ["table_name", "row_id"], unique=False)

    for statement in GUARDS_OF_8:
        op.execute(statement)
