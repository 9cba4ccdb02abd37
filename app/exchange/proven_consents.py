"""Consents that a website's export can prove, row by row: the answer, its date and time, and one of our own texts.

A claim without all three makes no consent (CON-01, CON-14). What came by another way than the website, or under a purpose
that asks for it, waits for the person's confirmation.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sqlalchemy import select

from app.consent.errors import GuardianMissing
from app.consent.evidence import EvidenceDraft
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, EvidenceKind, TextKind
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import SourceKind
from app.exchange.plan import ImportPlan
from app.exchange.typed_row import TypedRow
from app.formats import format_instant, format_pair
from app.workspace import UnitOfWork
from db.tables import TextVersion
from resources import wording


@dataclass(frozen=True, slots=True)
class ShownText:
    """The version of a text that a row says was shown."""

    id: int
    purpose_id: int
    channel: Channel
    language: str


class ProvenConsents:
    """Records what the rows of one file prove.

    Attributes:
        recorded: how many answers were recorded.
    """

    def __init__(self, uow: UnitOfWork, plan: ImportPlan, file_sha256: str) -> None:
        self.recorded = 0
        self._uow, self._plan, self._sha256 = uow, plan, file_sha256
        self._texts = _texts_by_writing(uow)

    def take(self, contact_id: int, row: TypedRow) -> bool:
        """Record what a row proves of a contact; say whether it did."""
        text = self._texts.get(_written(row.consent_text))
        if row.consent_answer is None or row.consent_at is None or text is None:
            return False
        if row.consent_answer and row.consent_at > self._uow.clock.now():
            # A clock that cannot be right proves no yes.
            return False
        answer = ConsentAnswer.YES if row.consent_answer else ConsentAnswer.NO
        method = ConsentMethod.WEB_FORM if self._plan.source.kind is SourceKind.WEB_FORM else ConsentMethod.IMPORT
        draft = ConsentDraft(
            contact_id,
            {(text.purpose_id, text.channel): answer},
            method,
            collected_at=row.consent_at,
            evidence=EvidenceDraft(EvidenceKind.OTHER, f"ligne-{row.number}.txt", self._evidence(row)),
            language=text.language,
            text_versions={(text.purpose_id, text.channel): text.id},
        )
        try:
            record_consents(self._uow, draft)
        except GuardianMissing:
            # A file says nothing of a child's parents: the yes stays unproven (MIN-01).
            return False
        self.recorded += 1
        return True

    def _evidence(self, row: TypedRow) -> bytes:
        """Return the row as a file of its own: what it said, in which file, on which line."""
        assert row.consent_at is not None
        lines = (
            ("file", self._plan.file_name),
            ("file_sha256", self._sha256),
            ("row", str(row.number)),
            ("name", row.name),
            ("means", ", ".join([*(email.value for email in row.emails), *(one.e164 for one in row.phones)])),
            ("answered_at", f"{format_instant(row.consent_at)} ({row.consent_at.isoformat()})"),
            ("answer", wording(f"consent.consent_answer.{'yes' if row.consent_answer else 'no'}")),
            ("text", row.consent_text),
        )
        return "\n".join(format_pair(wording(f"exchange.web_proof.{name}"), value) for name, value in lines).encode()


def _texts_by_writing(uow: UnitOfWork) -> dict[str, ShownText]:
    """Return every version of every consent text, by its wording and by its fingerprint."""
    rows = uow.session.execute(
        select(
            TextVersion.id,
            TextVersion.purpose_id,
            TextVersion.channel,
            TextVersion.language,
            TextVersion.body,
            TextVersion.sha256,
        ).where(TextVersion.kind == TextKind.CONSENT.value)
    )
    found: dict[str, ShownText] = {}
    for row in rows:
        shown = ShownText(row.id, row.purpose_id, Channel(row.channel), row.language)
        found[_written(row.body)] = found[row.sha256] = shown
    return found


def _written(text: str) -> str:
    """Return a text as it is compared: a spreadsheet may have changed its spaces and apostrophes, nothing else."""
    plain = " ".join(text.replace("\u2019", "'").split())
    is_fingerprint = len(plain) == hashlib.sha256().digest_size * 2 and " " not in plain
    return plain.lower() if is_fingerprint else plain
