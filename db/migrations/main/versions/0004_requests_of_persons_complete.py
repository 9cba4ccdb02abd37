"""Messages, letters, recipients, rectifications, restrictions and directives: requests of persons complete."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables
from db.ddl import GUARDS_OF_4

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "letter_template",
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("changed_at", tables.UtcDateTime(), nullable=False),
        sa.Column("changed_by", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_letter_template")),
    )
    op.create_table(
        "disclosure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.String(length=200), nullable=False),
        sa.Column("means", sa.String(length=320), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("disclosed_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_disclosure_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosure")),
    )
    with op.batch_alter_table("disclosure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_disclosure_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "post_mortem_directive",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.String(length=20), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("executor", sa.String(length=200), nullable=False),
        sa.Column("executor_means", sa.String(length=320), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("replaced_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_post_mortem_directive_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_mortem_directive")),
    )
    with op.batch_alter_table("post_mortem_directive", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_mortem_directive_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "request_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("sender", sa.String(length=320), nullable=False),
        sa.Column("subject", sa.String(length=300), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("media_type", sa.String(length=80), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("recorded_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_request_message_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_message")),
    )
    with op.batch_alter_table("request_message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_message_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_message_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "processing_restriction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("ground", sa.String(length=30), nullable=False),
        sa.Column("set_at", tables.UtcDateTime(), nullable=False),
        sa.Column("set_by", sa.String(length=40), nullable=False),
        sa.Column("lifted_at", tables.UtcDateTime(), nullable=True),
        sa.Column("lifted_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_processing_restriction_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["subject_request.id"], name=op.f("fk_processing_restriction_request_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_processing_restriction")),
    )
    with op.batch_alter_table("processing_restriction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_processing_restriction_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_processing_restriction_request_id"), ["request_id"], unique=False)

    op.create_table(
        "rectification",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=80), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("applied_at", tables.UtcDateTime(), nullable=False),
        sa.Column("applied_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_rectification_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["request_id"], ["subject_request.id"], name=op.f("fk_rectification_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rectification")),
    )
    with op.batch_alter_table("rectification", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rectification_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_rectification_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("media_type", sa.String(length=80), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("recorded_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_request_document_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["request_id"], ["subject_request.id"], name=op.f("fk_request_document_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_document")),
    )
    with op.batch_alter_table("request_document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_document_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_document_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("language", sa.String(length=5), server_default="fr", nullable=False),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("written_at", tables.UtcDateTime(), nullable=False),
        sa.Column("written_by", sa.String(length=40), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("sent_how", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_request_letter_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["request_id"], ["subject_request.id"], name=op.f("fk_request_letter_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_letter")),
    )
    with op.batch_alter_table("request_letter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_letter_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_letter_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_recipient",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.String(length=200), nullable=False),
        sa.Column("means", sa.String(length=320), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("impossible_because", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["subject_request.id"], name=op.f("fk_request_recipient_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_recipient")),
    )
    with op.batch_alter_table("request_recipient", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_recipient_request_id"), ["request_id"], unique=False)

    with op.batch_alter_table("request_step", schema=None) as batch_op:
        batch_op.add_column(sa.Column("detail", sa.String(length=200), server_default="", nullable=False))

    with op.batch_alter_table("subject_request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("identity_reason", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("identity_asked_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("identity_settled_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("case_id", sa.String(length=32), server_default="", nullable=False))
        batch_op.add_column(sa.Column("asked", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("heir_ground", sa.String(length=30), server_default="", nullable=False))
        batch_op.add_column(sa.Column("decision", sa.String(length=20), server_default="", nullable=False))
        batch_op.add_column(sa.Column("refusal_ground", sa.String(length=30), server_default="", nullable=False))
        batch_op.add_column(sa.Column("refusal_reason", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("fee_ground", sa.String(length=30), server_default="", nullable=False))
        batch_op.add_column(sa.Column("fee_reason", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("fee_cents", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("delivered_by", sa.String(length=20), server_default="", nullable=False))
        batch_op.create_index(batch_op.f("ix_subject_request_case_id"), ["case_id"], unique=False)

    op.create_index(
        "ix_contact_restricted", "contact", ["restricted_since"], sqlite_where=sa.text("restricted_since IS NOT NULL")
    )
    for statement in GUARDS_OF_4:
        op.execute(statement)
