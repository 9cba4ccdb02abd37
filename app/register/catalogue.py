"""The field catalogue: each field that holds personal data, once.

Form, search, import, export, access pack, erasure and retention read it; a test fails when a column of the database is
neither here nor in ``TECHNICAL``. To add a field: add its column and migration, its line here and its label in the
wording of ``register``.

What a business defines itself is no column: whoever reads the catalogue for a given folder takes ``entries_with_own``.
"""

from __future__ import annotations

from app.accounts.roles import Role
from app.contacts.kinds import LawfulBasis
from app.register.field_entry import DataCategory, ErasureRule, FieldEntry, FieldPurpose, RetentionFollows

_EVERYONE = frozenset(Role)
_DESK = frozenset({Role.OWNER, Role.CONTROLLER, Role.RECEPTION, Role.SALES})
_RESPONSIBLE = frozenset({Role.OWNER, Role.CONTROLLER})
_NOBODY: frozenset[Role] = frozenset()


def _contact(
    column: str,
    category: DataCategory,
    *flags: str,
    table: str = "contact",
    read: frozenset[Role] = _EVERYONE,
    write: frozenset[Role] = _DESK,
    basis: LawfulBasis = LawfulBasis.LEGITIMATE_INTEREST,
) -> FieldEntry:
    """Describe a field of the book itself, held for managing contacts and leaving with the contact."""
    return FieldEntry(
        table=table,
        column=column,
        category=category,
        purpose=FieldPurpose.CONTACT_MANAGEMENT,
        lawful_basis=basis,
        retention=RetentionFollows.CONTACT,
        readable_by=read,
        writable_by=write,
        searchable="search" in flags,
        importable="import" in flags,
        exportable="export" in flags,
        in_access_pack="hidden" not in flags,
        provided_by_person="provided" in flags,
        derived="hidden" in flags,
        erasure=ErasureRule.DELETED,
    )


def _dealing(table: str, column: str, *flags: str) -> FieldEntry:
    """Describe what a contract or a sale is about: it is held because it is performed (art. 6(1)(b))."""
    return _contact(column, DataCategory.RELATIONSHIP, *flags, table=table, read=_DESK, basis=LawfulBasis.CONTRACT)


def _duty(
    table: str,
    column: str,
    category: DataCategory,
    purpose: FieldPurpose,
    retention: RetentionFollows,
    *flags: str,
    erasure: ErasureRule = ErasureRule.DELETED,
    read: frozenset[Role] = _DESK,
) -> FieldEntry:
    """Describe a field that a legal duty asks to keep; nobody writes it by hand in a form."""
    return FieldEntry(
        table=table,
        column=column,
        category=category,
        purpose=purpose,
        lawful_basis=LawfulBasis.LEGAL_OBLIGATION,
        retention=retention,
        readable_by=read,
        writable_by=_NOBODY,
        searchable=False,
        importable=False,
        exportable=False,
        in_access_pack="hidden" not in flags,
        provided_by_person="provided" in flags,
        derived="hidden" in flags,
        erasure=erasure,
    )


_TYPED = ("search", "import", "export", "provided")
_PLAIN = ("import", "export", "provided")

_IDENTITY = (
    _contact("kind", DataCategory.IDENTITY, "import", "export"),
    _contact("category", DataCategory.RELATIONSHIP, "import", "export"),
    _contact("given_name", DataCategory.IDENTITY, *_TYPED),
    _contact("family_name", DataCategory.IDENTITY, *_TYPED),
    _contact("organisation", DataCategory.PROFESSIONAL_LIFE, *_TYPED),
    _contact("job_title", DataCategory.PROFESSIONAL_LIFE, *_PLAIN),
    _contact("siret", DataCategory.PROFESSIONAL_LIFE, *_TYPED),
    _contact("value", DataCategory.CONTACT_DETAILS, *_TYPED, table="contact_email"),
    _contact("e164", DataCategory.CONTACT_DETAILS, *_TYPED, table="contact_phone"),
    _contact("usage", DataCategory.CONTACT_DETAILS, table="contact_email"),
    _contact("usage", DataCategory.CONTACT_DETAILS, table="contact_phone"),
    _contact("address_label", DataCategory.CONTACT_DETAILS),
    _contact("address_line1", DataCategory.CONTACT_DETAILS, *_PLAIN),
    _contact("address_line2", DataCategory.CONTACT_DETAILS, *_PLAIN),
    _contact("postcode", DataCategory.CONTACT_DETAILS, *_PLAIN),
    _contact("town", DataCategory.CONTACT_DETAILS, *_TYPED),
    _contact("country", DataCategory.CONTACT_DETAILS, *_PLAIN),
    _contact("address_label", DataCategory.CONTACT_DETAILS, table="contact_address"),
    *(
        _contact(column, DataCategory.CONTACT_DETAILS, *flags, table="contact_address")
        for column, *flags in (
            ("address_line1", "provided"),
            ("address_line2", "provided"),
            ("postcode", "provided"),
            ("town", "search", "provided"),
            ("country", "provided"),
        )
    ),
    _contact("organisation_id", DataCategory.PROFESSIONAL_LIFE, table="affiliation"),
    _contact("role", DataCategory.PROFESSIONAL_LIFE, table="affiliation"),
    _contact("started_on", DataCategory.PROFESSIONAL_LIFE, table="affiliation"),
    _contact("ended_on", DataCategory.PROFESSIONAL_LIFE, table="affiliation"),
    _contact("sort_name", DataCategory.IDENTITY, "hidden", write=_NOBODY),
    _contact("normalised", DataCategory.CONTACT_DETAILS, "hidden", table="contact_email", write=_NOBODY),
    _contact("folded", DataCategory.IDENTITY, "hidden", table="contact_text", write=_NOBODY),
    _contact("body", DataCategory.IDENTITY, "hidden", table="form_draft", write=_NOBODY),
)

_ORIGIN = (
    _contact("source_kind", DataCategory.ORIGIN, "export", write=_NOBODY),
    _contact("source_label", DataCategory.ORIGIN, "export", write=_NOBODY),
    _contact("source_row", DataCategory.ORIGIN, write=_NOBODY),
    _contact("collected_on", DataCategory.ORIGIN, "import", "export", write=_NOBODY),
    _contact("informed_on", DataCategory.ORIGIN, write=_NOBODY),
    _contact("field", DataCategory.ORIGIN, table="field_origin", write=_NOBODY),
    _contact("source_label", DataCategory.ORIGIN, table="field_origin", write=_NOBODY),
    _contact("source_row", DataCategory.ORIGIN, table="field_origin", write=_NOBODY),
    # What an import replaced stays as long as the import can be taken back.
    _contact("before", DataCategory.ORIGIN, table="field_origin", read=_RESPONSIBLE, write=_NOBODY),
)

_RELATIONSHIP = (
    _contact("relationship_ended_on", DataCategory.RELATIONSHIP, "export"),
    _contact("last_inbound_on", DataCategory.RELATIONSHIP, "import", "export", write=_NOBODY),
    _contact("retention_due_on", DataCategory.RELATIONSHIP, "export", write=_NOBODY),
    _contact("tag_id", DataCategory.RELATIONSHIP, table="contact_tag"),
    _contact("value", DataCategory.RELATIONSHIP, "provided", table="own_value", read=_DESK),
    _contact("own_field_id", DataCategory.RELATIONSHIP, table="own_value", read=_DESK),
    _contact("file_name", DataCategory.RELATIONSHIP, table="attachment", read=_DESK),
    _contact("content", DataCategory.RELATIONSHIP, table="attachment", read=_DESK),
    _contact("restricted_since", DataCategory.RIGHTS, write=_NOBODY),
    _contact("deceased_on", DataCategory.IDENTITY, write=_NOBODY),
    _contact("age_group", DataCategory.IDENTITY),
    _contact("age_checked_on", DataCategory.IDENTITY, write=_NOBODY),
    _contact("purpose_id", DataCategory.RELATIONSHIP, table="contact_lawful_basis", write=_NOBODY),
    _contact("basis", DataCategory.RELATIONSHIP, table="contact_lawful_basis"),
    _contact("kind", DataCategory.RELATIONSHIP, table="interaction", read=_DESK),
    _contact("from_person", DataCategory.RELATIONSHIP, table="interaction", read=_DESK, write=_NOBODY),
    _contact("occurred_at", DataCategory.RELATIONSHIP, table="interaction", read=_DESK),
    _contact("note", DataCategory.RELATIONSHIP, "import", table="interaction", read=_DESK),
    _contact("product_family", DataCategory.RELATIONSHIP, table="interaction", read=_DESK),
    _contact("kind", DataCategory.RELATIONSHIP, table="follow_up", read=_DESK),
    _contact("due_on", DataCategory.RELATIONSHIP, table="follow_up", read=_DESK),
    _contact("done_at", DataCategory.RELATIONSHIP, table="follow_up", read=_DESK, write=_NOBODY),
    _contact("term", DataCategory.RELATIONSHIP, table="note_justification", read=_RESPONSIBLE, write=_NOBODY),
    _contact("reason", DataCategory.RELATIONSHIP, table="note_justification", read=_RESPONSIBLE, write=_NOBODY),
    _contact("written_at", DataCategory.RELATIONSHIP, table="note_justification", read=_RESPONSIBLE, write=_NOBODY),
    _dealing("contract", "label", "provided"),
    _dealing("contract", "product_family", "provided"),
    _dealing("contract", "started_on", "provided"),
    _dealing("contract", "ended_on", "provided"),
    _dealing("contract", "tacit_renewal"),
    _contact("last_refusal_on", DataCategory.RELATIONSHIP, table="contract", read=_DESK),
    _contact("last_refusal_on", DataCategory.RELATIONSHIP, table="renewal_notice", read=_DESK, write=_NOBODY),
    _contact("channel", DataCategory.RELATIONSHIP, table="renewal_notice", read=_DESK, write=_NOBODY),
    _contact("made_at", DataCategory.RELATIONSHIP, table="renewal_notice", read=_DESK, write=_NOBODY),
    _contact("purpose_id", DataCategory.RELATIONSHIP, table="call_attempt", read=_DESK, write=_NOBODY),
    _contact("e164", DataCategory.CONTACT_DETAILS, table="call_attempt", read=_DESK, write=_NOBODY),
    _contact("called_at", DataCategory.RELATIONSHIP, table="call_attempt", read=_DESK, write=_NOBODY),
    _contact("outcome", DataCategory.RELATIONSHIP, table="call_attempt", read=_DESK, write=_NOBODY),
    _contact("export_id", DataCategory.RELATIONSHIP, table="mailing_recipient", write=_NOBODY),
    _contact("reason", DataCategory.RELATIONSHIP, table="mailing_recipient", write=_NOBODY),
    _contact("conditions", DataCategory.RELATIONSHIP, table="mailing_recipient", write=_NOBODY),
    _contact("returned_at", DataCategory.RELATIONSHIP, table="mailing_recipient", write=_NOBODY),
    _contact("return_kind", DataCategory.RELATIONSHIP, table="mailing_recipient", write=_NOBODY),
    _contact("facts", DataCategory.RELATIONSHIP, table="contact_fact_change", read=_RESPONSIBLE, write=_NOBODY),
    _contact("changed_at", DataCategory.RELATIONSHIP, table="contact_fact_change", read=_RESPONSIBLE, write=_NOBODY),
    _dealing("sale", "sold_on", "provided"),
    _dealing("sale", "product_family", "provided"),
    _contact("refusal_offered", DataCategory.CONSENT, table="sale", read=_DESK),
    _contact("text_version_id", DataCategory.CONSENT, table="sale", read=_DESK, write=_NOBODY),
    _contact("list_id", DataCategory.CONSENT, table="subscription", write=_NOBODY),
    _contact("subscribed_at", DataCategory.CONSENT, table="subscription", write=_NOBODY),
    _contact("unsubscribed_at", DataCategory.CONSENT, table="subscription", write=_NOBODY),
    _contact("choice", DataCategory.RELATIONSHIP, table="retention_decision", read=_RESPONSIBLE, write=_NOBODY),
    _contact("decided_at", DataCategory.RELATIONSHIP, table="retention_decision", read=_RESPONSIBLE, write=_NOBODY),
    _contact("reason", DataCategory.RELATIONSHIP, table="retention_decision", read=_RESPONSIBLE, write=_NOBODY),
    _contact("asked_on", DataCategory.RELATIONSHIP, table="retention_inquiry", write=_NOBODY),
    _contact("answer_due_on", DataCategory.RELATIONSHIP, table="retention_inquiry", write=_NOBODY),
    _contact("answered_on", DataCategory.RELATIONSHIP, "provided", table="retention_inquiry", write=_NOBODY),
    _contact("wants_to_stay", DataCategory.RELATIONSHIP, "provided", table="retention_inquiry", write=_NOBODY),
    _contact("means", DataCategory.RELATIONSHIP, table="retention_inquiry", write=_NOBODY),
    _contact("announced_on", DataCategory.RELATIONSHIP, table="purge_announcement", write=_NOBODY),
    _contact("purge_on", DataCategory.RELATIONSHIP, table="purge_announcement", write=_NOBODY),
    _contact("rule", DataCategory.RELATIONSHIP, table="purge_announcement", write=_NOBODY),
    _contact("merged_at", DataCategory.ORIGIN, table="contact_merge", read=_DESK, write=_NOBODY),
    _contact("snapshot", DataCategory.IDENTITY, table="contact_merge", read=_RESPONSIBLE, write=_NOBODY),
)


def _proof(table: str, column: str, *flags: str) -> FieldEntry:
    return _duty(
        table, column, DataCategory.CONSENT, FieldPurpose.CONSENT_PROOF, RetentionFollows.CONSENT_PROOF, *flags
    )


# What a person says or hands over when they exercise a right; the rest is how the business answered.
_SAID_IN_A_REQUEST = frozenset(
    {
        *("subject_request.requester", "subject_request.asked"),
        *(f"request_message.{column}" for column in ("sender", "subject", "body", "file_name", "content")),
        *("request_document.file_name", "request_document.content"),
        "rectification.after",
        *(f"post_mortem_directive.{column}" for column in ("scope", "body", "executor", "executor_means", "given_on")),
    }
)


def _right(column: str, *, table: str = "subject_request", erasure: ErasureRule = ErasureRule.DELETED) -> FieldEntry:
    return _duty(
        table,
        column,
        DataCategory.RIGHTS,
        FieldPurpose.SUBJECT_RIGHTS,
        RetentionFollows.REQUEST_FILE,
        *(["provided"] if f"{table}.{column}" in _SAID_IN_A_REQUEST else []),
        erasure=erasure,
    )


_CONSENT = (
    *(
        _proof("consent_event", column, *flags)
        for column, *flags in (
            ("purpose_id", "provided"),
            ("channel", "provided"),
            ("event_type", "provided"),
            ("collected_at", "provided"),
            ("controller_identity",),
            ("method",),
            ("positive_act",),
            ("text_version_id",),
            ("notice_version_id",),
            ("valid_until",),
            ("comment",),
            ("third_party_caller",),
            ("guardian", "provided"),
            ("object",),
            ("opt_in_mode",),
        )
    ),
    *(
        _proof(table, column)
        for table, columns in (
            ("notice_given", ("text_version_id", "given_at", "how")),
            ("merge_hold", ("purpose_id", "channel", "ground", "held_at")),
            ("confirmation_request", ("address", "sent_at", "reminded_at", "closed_at", "outcome")),
            ("consent_form", ("medium", "language", "made_at", "returned_at")),
        )
        for column in columns
    ),
    *(_proof("agreed_slot", column, "provided") for column in ("begins_at", "ends_at", "agreed_at")),
    *(_proof("agreed_slot", column) for column in ("method", "cancelled_at")),
    _proof("evidence", "kind"),
    _proof("evidence", "file_name"),
    _proof("evidence", "content", "provided"),
    _proof("objection_event", "channel", "provided"),
    _proof("objection_event", "made_at", "provided"),
    _proof("objection_event", "method"),
    _proof("objection_event", "lifted"),
)

# What remains of a request after an erasure is its kind and its dates: the duty to show it was answered in time.
_RIGHTS = (
    *(
        _right(column, erasure=ErasureRule.EMPTIED)
        for column in ("requester", "asked", "extension_reason", "identity_reason", "refusal_reason", "fee_reason")
    ),
    *(
        _right(column, erasure=ErasureRule.PSEUDONYM_STAYS)
        for column in (
            *("kind", "status", "channel", "received_on", "due_on", "extended_until"),
            *("identity_method", "identity_asked_on", "identity_settled_on", "heir_ground"),
            *("decision", "refusal_ground", "fee_ground", "fee_cents", "delivered_by"),
        )
    ),
    *(
        _right(column, table=table)
        for table, columns in (
            ("request_message", ("sender", "subject", "body", "file_name", "content")),
            ("request_letter", ("kind", "language", "addressee", "body", "written_at", "sent_on", "sent_how")),
            ("request_document", ("file_name", "content")),
            ("disclosure", ("recipient", "means", "what", "disclosed_on")),
            ("rectification", ("field", "before", "after", "applied_at")),
            ("processing_restriction", ("ground", "set_at", "lifted_at")),
            ("post_mortem_directive", ("scope", "body", "executor", "executor_means", "given_on", "replaced_on")),
        )
        for column in columns
    ),
    # Who was told of what a request changed outlives the erasure that they are told of (art. 19).
    *(
        _right(column, table="request_recipient", erasure=ErasureRule.PSEUDONYM_STAYS)
        for column in ("recipient", "means", "told_on")
    ),
    *(
        _duty("breach_letter", column, DataCategory.RIGHTS, FieldPurpose.SUBJECT_RIGHTS, RetentionFollows.CONTACT)
        for column in ("means", "told_on")
    ),
    _right("impossible_because", table="request_recipient", erasure=ErasureRule.EMPTIED),
    _duty(
        "suppression_entry",
        "fingerprint",
        DataCategory.RIGHTS,
        FieldPurpose.SUPPRESSION,
        RetentionFollows.SUPPRESSION,
        "hidden",
        erasure=ErasureRule.PSEUDONYM_STAYS,
        read=_NOBODY,
    ),
    _duty(
        "outbox_deposit",
        "sealed",
        DataCategory.RIGHTS,
        FieldPurpose.RETENTION_DUTY,
        RetentionFollows.CONTACT,
        "hidden",
        erasure=ErasureRule.SEALED_ALREADY,
        read=_NOBODY,
    ),
)

CATALOGUE: tuple[FieldEntry, ...] = (*_IDENTITY, *_ORIGIN, *_RELATIONSHIP, *_CONSENT, *_RIGHTS)

_LINKS = frozenset({"id", "contact_id", "subject_id", "position", "import_batch_id", "request_id"})
_BOOKKEEPING = frozenset(
    {"created_at", "created_by", "updated_at", "recorded_at", "recorded_by", "assigned_at", "assigned_by"}
)

# Columns that hold no personal data of a contact: keys, the accounts' own bookkeeping, and the tables of the business.
TECHNICAL_COLUMNS = _LINKS | _BOOKKEEPING
TECHNICAL: dict[str, frozenset[str]] = {
    "contact": frozenset({"owner_id"}),
    "attachment": frozenset({"media_type", "size", "sha256", "added_at", "added_by"}),
    "own_value": frozenset({"written_at", "written_by"}),
    "follow_up": frozenset({"interaction_id", "assigned_to", "done_by"}),
    "favourite_contact": frozenset({"account_id"}),
    "recent_contact": frozenset({"account_id", "opened_at"}),
    "form_draft": frozenset({"account_id", "form"}),
    "field_origin": frozenset({"batch_id", "sha256"}),
    "evidence": frozenset({"media_type", "sha256", "added_at", "added_by"}),
    "consent_event": frozenset({"evidence_id", "confirms_id"}),
    "confirmation_request": frozenset({"code", "sent_by"}),
    "consent_form": frozenset({"token", "notice_version_id", "evidence_id", "made_by"}),
    "agreed_slot": frozenset({"evidence_id"}),
    "note_justification": frozenset({"interaction_id", "written_by"}),
    "renewal_notice": frozenset({"contract_id", "made_by", "sha256"}),
    "subscription": frozenset({"subscribed_by", "unsubscribed_by"}),
    "contact_merge": frozenset(
        {"into_subject", "merged_subject", "merged_id", "merged_created_at", "merged_by", "state"}
    ),
    "merge_hold": frozenset({"merge_id", "fingerprint"}),
    "subject_request": frozenset({"closed_at", "case_id"}),
    "request_message": frozenset({"case_id", "media_type", "sha256"}),
    "request_letter": frozenset({"sha256", "written_by"}),
    "request_document": frozenset({"media_type"}),
    "rectification": frozenset({"applied_by"}),
    "processing_restriction": frozenset({"set_by", "lifted_by"}),
    "retention_decision": frozenset({"contract_id", "decided_by"}),
    "retention_inquiry": frozenset({"asked_by", "document_sha256"}),
    "breach_letter": frozenset({"number", "document_sha256", "written_by"}),
    "suppression_entry": frozenset({"channel", "added_at", "review_on", "source", "reviewed_on"}),
    "outbox_deposit": frozenset({"sha256"}),
}
TABLES_WITHOUT_PERSONAL_FIELDS = frozenset(
    {
        "setting",
        "purpose",
        "purpose_channel",
        "text_version",
        "subscription_list",
        "mailing_list_export",
        "campaign",
        "setting_fact_change",
        "confirmation_item",
        "consent_form_question",
        "request_step",
        "letter_template",
        "erasure_job",
        "tombstone",
        "retention_rule_change",
        "purge_run",
        "anonymous_count",
        "backup_copy",
        "journal_seal",
        "reminder_snooze",
        "tag",
        "segment",
        "own_field",
        "field_access_change",
        "journal_entry",
        "journal_payload",
        "breach_version",
        "breach_answer",
        "import_batch",
        "import_row",
        "never_same",
        "merged_row",
        "import_mapping",
        "processing_activity_event",
        "web_kit",
        "web_answer",
    }
)


def entries(table: str | None = None, **flags: bool) -> tuple[FieldEntry, ...]:
    """Return the entries of a table, or of all, whose boolean attributes have the values asked for."""
    return tuple(
        field
        for field in CATALOGUE
        if table in (None, field.table) and all(getattr(field, flag) is value for flag, value in flags.items())
    )


def entry(table: str, column: str) -> FieldEntry:
    """Return the entry of one column; KeyError where there is none."""
    for field in CATALOGUE:
        if (field.table, field.column) == (table, column):
            return field
    raise KeyError(f"{table}.{column}")
