"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import tables
from db.ddl import MAIN_DDL

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Go one version up."""
    op.create_table(
        "erasure_job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("subject_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("started_at", tables.UtcDateTime(), nullable=False),
        sa.Column("started_by", sa.String(length=40), nullable=False),
        sa.Column("finished_at", tables.UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure_job")),
    )
    with op.batch_alter_table("erasure_job", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_erasure_job_state"), ["state"], unique=False)

    op.create_table(
        "form_draft",
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("form", sa.String(length=80), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "form", name=op.f("pk_form_draft")),
    )
    op.create_table(
        "import_batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("file_sha256", sa.String(length=64), nullable=False),
        sa.Column("source_kind", sa.String(length=20), nullable=False),
        sa.Column("supplier", sa.String(length=200), nullable=False),
        sa.Column("obtained_on", sa.Date(), nullable=False),
        sa.Column("lawful_basis", sa.String(length=30), nullable=False),
        sa.Column("inform_by", sa.Date(), nullable=True),
        sa.Column("imported_at", tables.UtcDateTime(), nullable=False),
        sa.Column("imported_by", sa.String(length=40), nullable=False),
        sa.Column("undone_at", tables.UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
    )
    op.create_table(
        "journal_entry",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", tables.UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(length=40), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=40), nullable=False),
        sa.Column("commitment", sa.String(length=64), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("signature", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal_entry")),
    )
    with op.batch_alter_table("journal_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_entry_subject"), ["subject"], unique=False)

    op.create_table(
        "journal_payload",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal_payload")),
    )
    op.create_table(
        "outbox_deposit",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("created_at", tables.UtcDateTime(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox_deposit")),
    )
    op.create_table(
        "purge_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("technical_id", sa.String(length=32), nullable=False),
        sa.Column("ran_on", sa.Date(), nullable=False),
        sa.Column("category", sa.String(length=20), nullable=False),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("erased", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purge_run")),
    )
    op.create_table(
        "purpose",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("lawful_basis", sa.String(length=30), nullable=False),
        sa.Column("message_kind", sa.String(length=20), nullable=False),
        sa.Column("product_family", sa.String(length=80), nullable=False),
        sa.Column("recipients", sa.Text(), nullable=False),
        sa.Column("retention", sa.Text(), nullable=False),
        sa.Column("opt_in_mode", sa.String(length=20), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purpose")),
        sa.UniqueConstraint("code", name=op.f("uq_purpose_code")),
    )
    op.create_table(
        "reminder_snooze",
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("first_snoozed_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "topic", name=op.f("pk_reminder_snooze")),
    )
    op.create_table(
        "retention_rule_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(length=20), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("changed_at", tables.UtcDateTime(), nullable=False),
        sa.Column("changed_by", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_rule_change")),
    )
    with op.batch_alter_table("retention_rule_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_retention_rule_change_category"), ["category"], unique=False)

    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "suppression_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("added_at", tables.UtcDateTime(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppression_entry")),
        sa.UniqueConstraint("channel", "fingerprint", name=op.f("uq_suppression_entry_channel_fingerprint")),
    )
    op.create_table(
        "tombstone",
        sa.Column("subject_id", sa.String(length=32), nullable=False),
        sa.Column("erased_at", tables.UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("subject_id", name=op.f("pk_tombstone")),
    )
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("category", sa.String(length=20), nullable=False),
        sa.Column("given_name", sa.String(length=100), nullable=False),
        sa.Column("family_name", sa.String(length=100), nullable=False),
        sa.Column("organisation", sa.String(length=200), nullable=False),
        sa.Column("job_title", sa.String(length=100), nullable=False),
        sa.Column("address_line1", sa.String(length=200), nullable=False),
        sa.Column("address_line2", sa.String(length=200), nullable=False),
        sa.Column("postcode", sa.String(length=20), nullable=False),
        sa.Column("town", sa.String(length=100), nullable=False),
        sa.Column("country", sa.String(length=60), nullable=False),
        sa.Column("sort_name", sa.String(length=300), nullable=False),
        sa.Column("source_kind", sa.String(length=20), nullable=False),
        sa.Column("source_label", sa.String(length=200), nullable=False),
        sa.Column("source_row", sa.Integer(), nullable=True),
        sa.Column("collected_on", sa.Date(), nullable=False),
        sa.Column("informed_on", sa.Date(), nullable=True),
        sa.Column("relationship_ended_on", sa.Date(), nullable=True),
        sa.Column("last_inbound_on", sa.Date(), nullable=True),
        sa.Column("retention_due_on", sa.Date(), nullable=True),
        sa.Column("restricted_since", sa.Date(), nullable=True),
        sa.Column("deceased_on", sa.Date(), nullable=True),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("created_at", tables.UtcDateTime(), nullable=False),
        sa.Column("created_by", sa.String(length=40), nullable=False),
        sa.Column("updated_at", tables.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["import_batch_id"], ["import_batch.id"], name=op.f("fk_contact_import_batch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sa.UniqueConstraint("subject_id", name=op.f("uq_contact_subject_id")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index("ix_contact_category_due", ["category", "retention_due_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_import_batch_id"), ["import_batch_id"], unique=False)
        batch_op.create_index("ix_contact_order", ["sort_name", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_retention_due_on"), ["retention_due_on"], unique=False)

    op.create_table(
        "purpose_channel",
        sa.Column("purpose_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(["purpose_id"], ["purpose.id"], name=op.f("fk_purpose_channel_purpose_id")),
        sa.PrimaryKeyConstraint("purpose_id", "channel", name=op.f("pk_purpose_channel")),
    )
    op.create_table(
        "subscription_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("purpose_id", sa.Integer(), nullable=False),
        sa.Column("created_at", tables.UtcDateTime(), nullable=False),
        sa.Column("closed_at", tables.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["purpose_id"], ["purpose.id"], name=op.f("fk_subscription_list_purpose_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscription_list")),
        sa.UniqueConstraint("name", name=op.f("uq_subscription_list_name")),
    )
    with op.batch_alter_table("subscription_list", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_subscription_list_purpose_id"), ["purpose_id"], unique=False)

    op.create_table(
        "text_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("purpose_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=True),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("created_at", tables.UtcDateTime(), nullable=False),
        sa.Column("created_by", sa.String(length=40), nullable=False),
        sa.Column("retired_at", tables.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["purpose_id"], ["purpose.id"], name=op.f("fk_text_version_purpose_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_version")),
        sa.UniqueConstraint(
            "kind",
            "purpose_id",
            "channel",
            "language",
            "version",
            name=op.f("uq_text_version_kind_purpose_id_channel_language_version"),
        ),
    )
    op.create_table(
        "contact_email",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(length=320), nullable=False),
        sa.Column("normalised", sa.String(length=320), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_contact_email_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_email")),
    )
    with op.batch_alter_table("contact_email", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_email_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_email_normalised"), ["normalised"], unique=False)

    op.create_table(
        "contact_lawful_basis",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("purpose_id", sa.Integer(), nullable=False),
        sa.Column("basis", sa.String(length=30), nullable=False),
        sa.Column("assigned_at", tables.UtcDateTime(), nullable=False),
        sa.Column("assigned_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_contact_lawful_basis_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["purpose_id"], ["purpose.id"], name=op.f("fk_contact_lawful_basis_purpose_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_lawful_basis")),
        sa.UniqueConstraint("contact_id", "purpose_id", name=op.f("uq_contact_lawful_basis_contact_id_purpose_id")),
    )
    with op.batch_alter_table("contact_lawful_basis", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_lawful_basis_purpose_id"), ["purpose_id"], unique=False)

    op.create_table(
        "contact_phone",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("e164", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_contact_phone_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_phone")),
    )
    with op.batch_alter_table("contact_phone", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_phone_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_phone_e164"), ["e164"], unique=False)

    op.create_table(
        "contact_text",
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_contact_text_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("contact_id", name=op.f("pk_contact_text")),
    )
    op.create_table(
        "contract",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("product_family", sa.String(length=80), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_contract_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contract")),
    )
    with op.batch_alter_table("contract", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contract_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("media_type", sa.String(length=80), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", tables.UtcDateTime(), nullable=False),
        sa.Column("added_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_evidence_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evidence_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "import_row",
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=60), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], name=op.f("fk_import_row_batch_id")),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_import_row_contact_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("batch_id", "row", name=op.f("pk_import_row")),
    )
    with op.batch_alter_table("import_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_row_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "interaction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("from_person", sa.Boolean(), nullable=False),
        sa.Column("occurred_at", tables.UtcDateTime(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_interaction_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interaction")),
    )
    with op.batch_alter_table("interaction", schema=None) as batch_op:
        batch_op.create_index("ix_interaction_contact_time", ["contact_id", "occurred_at"], unique=False)

    op.create_table(
        "mailing_list_export",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("exported_at", tables.UtcDateTime(), nullable=False),
        sa.Column("exported_by", sa.String(length=40), nullable=False),
        sa.Column("recipients", sa.Integer(), nullable=False),
        sa.Column("excluded", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["subscription_list.id"], name=op.f("fk_mailing_list_export_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailing_list_export")),
    )
    op.create_table(
        "objection_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=True),
        sa.Column("lifted", sa.Boolean(), nullable=False),
        sa.Column("made_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_objection_event_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection_event")),
    )
    with op.batch_alter_table("objection_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_objection_event_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "retention_inquiry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answer_due_on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("wants_to_stay", sa.Boolean(), nullable=True),
        sa.Column("asked_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_retention_inquiry_contact_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_inquiry")),
    )
    with op.batch_alter_table("retention_inquiry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_retention_inquiry_answer_due_on"), ["answer_due_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_retention_inquiry_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "sale",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("sold_on", sa.Date(), nullable=False),
        sa.Column("product_family", sa.String(length=80), nullable=False),
        sa.Column("refusal_offered", sa.Boolean(), nullable=False),
        sa.Column("text_version_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_sale_contact_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["text_version_id"], ["text_version.id"], name=op.f("fk_sale_text_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sale")),
    )
    with op.batch_alter_table("sale", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sale_contact_id"), ["contact_id"], unique=False)

    op.create_table(
        "subject_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("subject_id", sa.String(length=32), nullable=True),
        sa.Column("requester", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("extended_until", sa.Date(), nullable=True),
        sa.Column("extension_reason", sa.Text(), nullable=False),
        sa.Column("identity_method", sa.String(length=30), nullable=False),
        sa.Column("closed_at", tables.UtcDateTime(), nullable=True),
        sa.Column("created_at", tables.UtcDateTime(), nullable=False),
        sa.Column("created_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_subject_request_contact_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subject_request")),
    )
    with op.batch_alter_table("subject_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_subject_request_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_subject_request_due_on"), ["due_on"], unique=False)

    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("subscribed_at", tables.UtcDateTime(), nullable=False),
        sa.Column("subscribed_by", sa.String(length=40), nullable=False),
        sa.Column("unsubscribed_at", tables.UtcDateTime(), nullable=True),
        sa.Column("unsubscribed_by", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_subscription_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["list_id"], ["subscription_list.id"], name=op.f("fk_subscription_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscription")),
    )
    with op.batch_alter_table("subscription", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_subscription_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index("ix_subscription_list_contact", ["list_id", "contact_id"], unique=False)

    op.create_table(
        "consent_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("purpose_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("event_type", sa.String(length=20), nullable=False),
        sa.Column("controller_identity", sa.String(length=200), nullable=False),
        sa.Column("collected_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_at", tables.UtcDateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=40), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.Column("positive_act", sa.String(length=200), nullable=False),
        sa.Column("text_version_id", sa.Integer(), nullable=True),
        sa.Column("notice_version_id", sa.Integer(), nullable=True),
        sa.Column("evidence_id", sa.Integer(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_consent_event_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_consent_event_evidence_id")),
        sa.ForeignKeyConstraint(
            ["notice_version_id"], ["text_version.id"], name=op.f("fk_consent_event_notice_version_id")
        ),
        sa.ForeignKeyConstraint(["purpose_id"], ["purpose.id"], name=op.f("fk_consent_event_purpose_id")),
        sa.ForeignKeyConstraint(
            ["text_version_id"], ["text_version.id"], name=op.f("fk_consent_event_text_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_event")),
    )
    with op.batch_alter_table("consent_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_event_purpose_id"), ["purpose_id"], unique=False)
        batch_op.create_index(
            "ix_consent_event_state", ["contact_id", "purpose_id", "channel", "collected_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_consent_event_text_version_id"), ["text_version_id"], unique=False)

    op.create_table(
        "request_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("taken_at", tables.UtcDateTime(), nullable=False),
        sa.Column("taken_by", sa.String(length=40), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("file_sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["subject_request.id"], name=op.f("fk_request_step_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_step")),
    )
    with op.batch_alter_table("request_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_step_request_id"), ["request_id"], unique=False)

    op.create_table(
        "retention_decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("choice", sa.String(length=20), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", tables.UtcDateTime(), nullable=False),
        sa.Column("decided_by", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_retention_decision_contact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_retention_decision_contract_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_decision")),
    )
    with op.batch_alter_table("retention_decision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_retention_decision_contact_id"), ["contact_id"], unique=False)
    for statement in MAIN_DDL:
        op.get_bind().exec_driver_sql(statement)
