"""What the main file holds beside tables: the search index and the triggers that keep history from being rewritten."""

from __future__ import annotations

# Both indexes read contact_text, so that a contact's text is stored once. `secure-delete` makes an erased word leave the
# index pages at once: without it old segments keep it.
SEARCH_INDEX = (
    "CREATE VIRTUAL TABLE contact_words USING fts5(folded, content='contact_text', content_rowid='contact_id', "
    "tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')",
    "CREATE VIRTUAL TABLE contact_trigrams USING fts5(folded, content='contact_text', content_rowid='contact_id', "
    "tokenize='trigram', detail='full')",
    "INSERT INTO contact_words(contact_words, rank) VALUES('secure-delete', 1)",
    "INSERT INTO contact_trigrams(contact_trigrams, rank) VALUES('secure-delete', 1)",
    """CREATE TRIGGER contact_text_inserted AFTER INSERT ON contact_text BEGIN
        INSERT INTO contact_words(rowid, folded) VALUES (new.contact_id, new.folded);
        INSERT INTO contact_trigrams(rowid, folded) VALUES (new.contact_id, new.folded);
    END""",
    """CREATE TRIGGER contact_text_deleted AFTER DELETE ON contact_text BEGIN
        INSERT INTO contact_words(contact_words, rowid, folded) VALUES ('delete', old.contact_id, old.folded);
        INSERT INTO contact_trigrams(contact_trigrams, rowid, folded) VALUES ('delete', old.contact_id, old.folded);
    END""",
    """CREATE TRIGGER contact_text_updated AFTER UPDATE ON contact_text BEGIN
        INSERT INTO contact_words(contact_words, rowid, folded) VALUES ('delete', old.contact_id, old.folded);
        INSERT INTO contact_trigrams(contact_trigrams, rowid, folded) VALUES ('delete', old.contact_id, old.folded);
        INSERT INTO contact_words(rowid, folded) VALUES (new.contact_id, new.folded);
        INSERT INTO contact_trigrams(rowid, folded) VALUES (new.contact_id, new.folded);
    END""",
)

# Every word of the index once: a view into its pages, which holds nothing of its own.
WORDS_OF_THE_INDEX = "CREATE VIRTUAL TABLE contact_words_known USING fts5vocab(contact_words, row)"

_NEVER_CHANGED = (
    "journal_entry",
    "journal_payload",
    "consent_event",
    "objection_event",
    "evidence",
    "request_step",
    "tombstone",
    "purge_run",
)
_NEVER_DELETED = ("journal_entry", "request_step", "tombstone", "purge_run")
# A person's own events go with the person, and only inside an erasure that is on record.
_DELETED_BY_ERASURE_ONLY = ("consent_event", "objection_event", "evidence")


def _refuse_update(table: str) -> str:
    return (
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )


def _refuse_delete(table: str, when: str = "") -> str:
    return (
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )


_NO_ERASURE_RUNS = "WHEN NOT EXISTS (SELECT 1 FROM erasure_job WHERE contact_id = old.contact_id AND state = 'running')"
_TEXT_IN_USE = (
    "WHEN EXISTS (SELECT 1 FROM consent_event WHERE text_version_id = old.id OR notice_version_id = old.id) "
    "OR EXISTS (SELECT 1 FROM sale WHERE text_version_id = old.id)"
)

HISTORY_GUARDS = (
    *(_refuse_update(table) for table in _NEVER_CHANGED),
    *(_refuse_delete(table) for table in _NEVER_DELETED),
    *(_refuse_delete(table, _NO_ERASURE_RUNS) for table in _DELETED_BY_ERASURE_ONLY),
    _refuse_delete("text_version", _TEXT_IN_USE),
    "CREATE TRIGGER text_version_frozen BEFORE UPDATE OF kind, purpose_id, channel, language, version, body, sha256 "
    f"ON text_version {_TEXT_IN_USE} BEGIN SELECT RAISE(ABORT, 'text_version is frozen once used'); END",
)

MAIN_DDL = (*SEARCH_INDEX, *HISTORY_GUARDS)

_TEXT_IN_USE_SINCE_3 = " OR ".join(
    (
        _TEXT_IN_USE,
        "EXISTS (SELECT 1 FROM notice_given WHERE text_version_id = old.id)",
        "EXISTS (SELECT 1 FROM consent_form WHERE notice_version_id = old.id)",
        "EXISTS (SELECT 1 FROM consent_form_question WHERE text_version_id = old.id)",
    )
)

_KEPT_SINCE_3 = ("notice_given", "call_attempt", "contact_fact_change")
# What version 0003 brought: a text handed out on a form or as a notice is in use, and more histories are kept.
GUARDS_OF_3 = (
    "DROP TRIGGER text_version_no_delete",
    "DROP TRIGGER text_version_frozen",
    _refuse_delete("text_version", _TEXT_IN_USE_SINCE_3),
    "CREATE TRIGGER text_version_frozen BEFORE UPDATE OF kind, purpose_id, channel, language, version, body, sha256 "
    f"ON text_version {_TEXT_IN_USE_SINCE_3} BEGIN SELECT RAISE(ABORT, 'text_version is frozen once used'); END",
    _refuse_update("consent_event"),
    *(_refuse_update(table) for table in _KEPT_SINCE_3),
    *(_refuse_delete(table, _NO_ERASURE_RUNS) for table in _KEPT_SINCE_3),
    _refuse_update("setting_fact_change"),
    _refuse_delete("setting_fact_change"),
)

_WHILE_ITS_FILE_IS_KEPT = (
    "WHEN NOT EXISTS (SELECT 1 FROM subject_request WHERE id = old.request_id AND status = 'at_term')"
)
# What version 0004 brought: corrections are never rewritten, and a request's steps end with its file, at its term only.
GUARDS_OF_4 = (
    "DROP TRIGGER request_step_no_delete",
    _refuse_delete("request_step", _WHILE_ITS_FILE_IS_KEPT),
    _refuse_update("rectification"),
    _refuse_delete("processing_restriction", _NO_ERASURE_RUNS),
)

# What version 0006 brought: while two cards are being merged or parted again, and between those two alone, a row may pass
# from one to the other; nothing else of it changes, then or ever.
_MOVED_BY_A_MERGE: dict[str, str] = {
    "consent_event": "id purpose_id channel event_type controller_identity collected_at recorded_at recorded_by method "
    "positive_act text_version_id notice_version_id evidence_id valid_until comment object opt_in_mode third_party_caller "
    "guardian confirms_id",
    "objection_event": "id channel lifted made_at recorded_by method",
    "evidence": "id kind file_name media_type sha256 content added_at added_by",
    "notice_given": "id text_version_id given_at how recorded_by",
    "call_attempt": "id purpose_id e164 called_at outcome recorded_by",
    "contact_fact_change": "id changed_at facts",
    "rectification": "id request_id field before after applied_at applied_by",
}
_BETWEEN_THE_TWO = (
    "EXISTS (SELECT 1 FROM contact_merge AS merge WHERE merge.state = 'running' AND "
    "((old.contact_id = merge.merged_id AND new.contact_id = merge.contact_id) "
    "OR (old.contact_id = merge.contact_id AND new.contact_id = merge.merged_id)))"
)


def _refuse_all_but_a_merge(table: str, columns: str) -> str:
    unchanged = " AND ".join(f"old.{column} IS new.{column}" for column in columns.split())
    return (
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} WHEN NOT ({_BETWEEN_THE_TWO} AND {unchanged}) "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )


GUARDS_OF_8 = (
    *(f"DROP TRIGGER {table}_no_update" for table in _MOVED_BY_A_MERGE),
    *(_refuse_all_but_a_merge(table, columns) for table, columns in _MOVED_BY_A_MERGE.items()),
)

# What version 0012 brought: what was said of who reads which field stays said.
GUARDS_OF_12 = (_refuse_update("field_access_change"), _refuse_delete("field_access_change"))

# What version 0013 brought: the register of processing activities is only ever added to.
GUARDS_OF_13 = (_refuse_update("processing_activity_event"), _refuse_delete("processing_activity_event"))

# What version 0014 brought: the register of breaches is never rewritten, and a routine line of the journal may lose what it said,
# once it is some six months old, never a signed one, and only while the journal's last line is the one that tells so.
_SAYS_NOTHING = " AND ".join(
    f"new.{column} = ''" for column in ("actor", "action", "subject", "commitment", "signature")
)
_KEEPS_ITS_PLACE = " AND ".join(f"new.{column} IS old.{column}" for column in ("seq", "previous", "hash", "tag"))
_IS_TOLD = (
    "EXISTS (SELECT 1 FROM journal_entry AS told WHERE told.seq = (SELECT MAX(seq) FROM journal_entry) "
    "AND told.action = 'lines_let_go' AND old.at < datetime(told.at, '-180 days'))"
)
GUARDS_OF_14 = (
    "DROP TRIGGER journal_entry_no_update",
    "CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry "
    f"WHEN NOT ({_KEEPS_ITS_PLACE} AND {_SAYS_NOTHING} AND old.signature = '' AND {_IS_TOLD}) "
    "BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END",
    *(_refuse_update(table) for table in ("breach_version", "breach_answer")),
    *(_refuse_delete(table) for table in ("breach_version", "breach_answer")),
)

# What version 0015 brought: a kit that was handed over says for ever what it showed, and an answer recorded counts once.
GUARDS_OF_15 = (
    *(_refuse_update(table) for table in ("web_kit", "web_answer")),
    *(_refuse_delete(table) for table in ("web_kit", "web_answer")),
)
