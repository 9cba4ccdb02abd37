"""Forms, notices, confirmations, calls, campaigns and renewal notices: consent and messaging complete."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables
from db.ddl import GUARDS_OF_3

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "call_attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("purpose_id", sa.Integer(), nullable=True),
        sa.Column("e164", sa.String(length=20), nullable=False),
        sa.Column("called_at", tables.UtcDateTime(), nullable=False),
        sa.Column("outcome", sa.String(length=30), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_call_attempt_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["purpose_id"], ["purpose.id"], name=op.f("fk_call_attempt_purpose_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_attempt")),
    )
    with op.batch_alter_table("call_attempt", schema=None) as batch_op:
        batch_op.create_index("ix_call_attempt_contact_time", ["contact_id", "called_at"], unique=False)

    op.create_table(
        "campaign",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("purpose_id", sa.Integer(), nullable=False),
        sa.Column("message_kind", sa.String(length=20), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=True),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("promotion_reason", sa.Text(), nullable=False),
        sa.Column("embeds_notice", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("created_at", tables.UtcDateTime(), nullable=False),
        sa.Column("created_by", sa.String(length=40), nullable=False),
        sa.Column("closed_at", tables.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["subscription_list.id"], name=op.f("fk_campaign_list_id")),
        sa.ForeignKeyConstraint(["purpose_id"], ["purpose.id"], name=op.f("fk_campaign_purpose_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
    )
    op.create_table(
        "confirmation_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("sent_at", tables.UtcDateTime(), nullable=False),
        sa.Column("sent_by", sa.String(length=40), nullable=False),
        sa.Column("reminded_at", tables.UtcDateTime(), nullable=True),
        sa.Column("closed_at", tables.UtcDateTime(), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_confirmation_request_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmation_request")),
        sa.UniqueConstraint("code", name=op.f("uq_confirmation_request_code")),
    )
    with op.batch_alter_table("confirmation_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_confirmation_request_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "notice_given",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("text_version_id", sa.Integer(), nullable=False),
        sa.Column("given_at", tables.UtcDateTime(), nullable=False),
        sa.Column("how", sa.String(length=20), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_notice_given_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["text_version_id"], ["text_version.id"], name=op.f("fk_notice_given_text_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_given")),
    )
    with op.batch_alter_table("notice_given", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notice_given_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_notice_given_text_version_id"), ["text_version_id"], unique=False)

    op.create_table(
        "agreed_slot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("begins_at", tables.UtcDateTime(), nullable=False),
        sa.Column("ends_at", tables.UtcDateTime(), nullable=False),
        sa.Column("agreed_at", tables.UtcDateTime(), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.Column("evidence_id", sa.Integer(), nullable=True),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.Column("cancelled_at", tables.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_agreed_slot_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_agreed_slot_evidence_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreed_slot")),
    )
    with op.batch_alter_table("agreed_slot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreed_slot_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "consent_form",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=40), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("medium", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("notice_version_id", sa.Integer(), nullable=True),
        sa.Column("made_at", tables.UtcDateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=40), nullable=False),
        sa.Column("returned_at", tables.UtcDateTime(), nullable=True),
        sa.Column("evidence_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_consent_form_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_consent_form_evidence_id")),
        sa.ForeignKeyConstraint(
            ["notice_version_id"], ["text_version.id"], name=op.f("fk_consent_form_notice_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_form")),
        sa.UniqueConstraint("token", name=op.f("uq_consent_form_token")),
    )
    with op.batch_alter_table("consent_form", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_form_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "note_justification",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=True),
        sa.Column("term", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("written_at", tables.UtcDateTime(), nullable=False),
        sa.Column("written_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_note_justification_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["interaction.id"],
            name=op.f("fk_note_justification_interaction_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_justification")),
    )
    with op.batch_alter_table("note_justification", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_justification_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "renewal_notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("last_refusal_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("made_at", tables.UtcDateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=40), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_renewal_notice_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_renewal_notice_contract_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_renewal_notice")),
    )
    with op.batch_alter_table("renewal_notice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_renewal_notice_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_renewal_notice_contract_id"), ["contract_id"], unique=False)

    op.create_table(
        "confirmation_item",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["consent_event.id"], name=op.f("fk_confirmation_item_event_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["confirmation_request.id"],
            name=op.f("fk_confirmation_item_request_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("request_id", "event_id", name=op.f("pk_confirmation_item")),
    )
    op.create_table(
        "consent_form_question",
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("text_version_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_id"], ["consent_form.id"], name=op.f("fk_consent_form_question_form_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["text_version_id"], ["text_version.id"], name=op.f("fk_consent_form_question_text_version_id")
        ),
        sa.PrimaryKeyConstraint("form_id", "text_version_id", name=op.f("pk_consent_form_question")),
    )
    with op.batch_alter_table("mailing_list_export", schema=None) as batch_op:
        batch_op.add_column(sa.Column("campaign_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("purpose_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("form", sa.String(length=20), server_default="xlsx", nullable=False))
        batch_op.add_column(sa.Column("expires_on", sa.Date(), nullable=True))
        batch_op.alter_column("list_id", existing_type=sa.INTEGER(), nullable=True)
        batch_op.create_index(batch_op.f("ix_mailing_list_export_campaign_id"), ["campaign_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_mailing_list_export_purpose_id"), "purpose", ["purpose_id"], ["id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_mailing_list_export_campaign_id"), "campaign", ["campaign_id"], ["id"]
        )

    op.create_table(
        "mailing_recipient",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("export_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=30), nullable=False),
        sa.Column("conditions", sa.String(length=200), nullable=False),
        sa.Column("returned_at", tables.UtcDateTime(), nullable=True),
        sa.Column("return_kind", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_mailing_recipient_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["export_id"], ["mailing_list_export.id"], name=op.f("fk_mailing_recipient_export_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailing_recipient")),
        sa.UniqueConstraint("export_id", "contact_id", name=op.f("uq_mailing_recipient_export_id_contact_id")),
    )
    with op.batch_alter_table("mailing_recipient", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mailing_recipient_contact_id"), ["contact_id"], unique=False)

    with op.batch_alter_table("consent_event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("object", sa.String(length=80), server_default="", nullable=False))
        batch_op.add_column(sa.Column("opt_in_mode", sa.String(length=20), server_default="", nullable=False))
        batch_op.add_column(sa.Column("third_party_caller", sa.String(length=200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("guardian", sa.String(length=200), server_default="", nullable=False))

    # A batch would write the table anew and lose its triggers.
    op.execute("ALTER TABLE consent_event ADD COLUMN confirms_id INTEGER REFERENCES consent_event(id)")
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.add_column(sa.Column("age_group", sa.String(length=20), server_default="unknown", nullable=False))
        batch_op.add_column(sa.Column("age_checked_on", sa.Date(), nullable=True))

    with op.batch_alter_table("contract", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tacit_renewal", sa.Boolean(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("last_refusal_on", sa.Date(), nullable=True))

    with op.batch_alter_table("interaction", schema=None) as batch_op:
        batch_op.add_column(sa.Column("product_family", sa.String(length=80), server_default="", nullable=False))

    with op.batch_alter_table("purpose", schema=None) as batch_op:
        batch_op.add_column(sa.Column("product_family_en", sa.String(length=80), server_default="", nullable=False))
        batch_op.add_column(sa.Column("legitimate_interest", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("third_party_caller", sa.String(length=200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("job_related", sa.Boolean(), server_default="1", nullable=False))

    with op.batch_alter_table("suppression_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("source", sa.String(length=20), server_default="objection", nullable=False))
        batch_op.add_column(sa.Column("reviewed_on", sa.Date(), nullable=True))

    with op.batch_alter_table("text_version", schema=None) as batch_op:
        batch_op.add_column(sa.Column("facts_sha256", sa.String(length=64), server_default="", nullable=False))

    # Until now a yes was for what its purpose offered: say so once, before the guard is back.
    op.execute("DROP TRIGGER consent_event_no_update")
    op.execute(
        "UPDATE consent_event SET (object, opt_in_mode) = "
        "(SELECT product_family, opt_in_mode FROM purpose WHERE purpose.id = consent_event.purpose_id)"
    )
    op.create_table(
        "contact_fact_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("changed_at", tables.UtcDateTime(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_contact_fact_change_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_fact_change")),
    )
    op.create_index("ix_contact_fact_change_time", "contact_fact_change", ["contact_id", "changed_at"])
    op.create_table(
        "setting_fact_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(length=40), nullable=False),
        sa.Column("changed_at", tables.UtcDateTime(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting_fact_change")),
    )
    op.create_index("ix_setting_fact_change_time", "setting_fact_change", ["subject", "changed_at"])
    for statement in GUARDS_OF_3:
        op.execute(statement)
