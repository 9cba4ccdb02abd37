"""Privacy notices: written from the register, published in versions, given to people and remembered (INF-01 to INF-08)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.kinds import NoticeMeans, TextKind
from app.contacts.kinds import SourceKind
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.register.errors import NoNotice, NoticeIncomplete
from app.register.notice_facts import default_answers, gather_notice_facts, read_answers, write_answers
from app.register.notice_items import NOTICE_KINDS, NoticeAnswers, facts_body, fingerprint, missing_items
from app.register.notice_text import first_level, write_notice
from app.workspace import UnitOfWork
from db.tables import NoticeGiven, TextVersion
from resources import LANGUAGES, wording


@dataclass(frozen=True, slots=True)
class NoticeVersion:
    """One published notice, frozen once someone was given it; ``facts`` (JSON) are what it was written from."""

    id: int
    kind: TextKind
    language: str
    version: int
    body: str
    sha256: str
    facts_sha256: str
    facts: str
    created_at: datetime
    retired_at: datetime | None

    @property
    def published_on(self) -> date:
        """The day it came into use."""
        return self.created_at.astimezone(BUSINESS_ZONE).date()

    @property
    def first_level(self) -> str:
        """The essential, for a form or a screen that has no room for everything."""
        return first_level(self.body)


@dataclass(frozen=True, slots=True)
class GivenNotice:
    """A notice that a person was given."""

    version: NoticeVersion
    given_at: datetime
    means: NoticeMeans
    recorded_by: str


def publish_notice(uow: UnitOfWork, kind: TextKind, language: str = "fr") -> int:
    """Write the notice from the register, put it in use, retire the one before; return the version's id.

    Raises NoticeIncomplete, which names what is lacking. A register that has not changed keeps its version.
    """
    uow.account.require(Permission.EDIT_PURPOSES)
    facts = gather_notice_facts(uow, language)
    missing = missing_items(facts, kind)
    if missing:
        raise NoticeIncomplete(missing=", ".join(wording(f"notices.item.{item.value}") for item in missing))
    body, facts_sha256 = write_notice(facts, kind, language), fingerprint(facts)
    current, now = _current(uow, kind, language), uow.clock.now()
    if current is not None:
        if (current.body, current.facts_sha256) == (body, facts_sha256):
            return current.id
        current.retired_at = now
    version = TextVersion(
        kind=kind.value,
        language=language,
        version=_latest(uow, kind, language) + 1,
        body=body,
        sha256=hashlib.sha256(body.encode()).hexdigest(),
        created_at=now,
        created_by=uow.account.id,
        facts_sha256=facts_sha256,
        facts=facts_body(facts),
    )
    uow.session.add(version)
    uow.session.flush()
    record(uow, Action.TEXT_PUBLISHED, details={"text": version.id, "sha256": version.sha256})
    return version.id


def current_notice(uow: UnitOfWork, kind: TextKind = TextKind.NOTICE_13, language: str = "fr") -> NoticeVersion | None:
    """Return the notice in use, if any."""
    row = _current(uow, kind, language)
    return None if row is None else _view(row)


def notice_versions(uow: UnitOfWork, kind: TextKind, language: str = "fr") -> tuple[NoticeVersion, ...]:
    """Return every version of a notice, newest first."""
    rows = uow.session.scalars(
        select(TextVersion)
        .where(TextVersion.kind == kind.value, TextVersion.language == language)
        .order_by(TextVersion.version.desc())
    )
    return tuple(_view(row) for row in rows)


def notice_is_stale(uow: UnitOfWork, kind: TextKind = TextKind.NOTICE_13, language: str = "fr") -> bool:
    """Say whether the register changed since the notice in use was written (INF-08); without one, nothing is stale."""
    current = _current(uow, kind, language)
    return current is not None and current.facts_sha256 != fingerprint(gather_notice_facts(uow, language))


def notice_kind_of(source: SourceKind) -> TextKind:
    """Return which notice a person is owed: data that did not come from them have their own (art. 14)."""
    return TextKind.NOTICE_14 if source.is_indirect else TextKind.NOTICE_13


def notice_for(uow: UnitOfWork, contact_id: int, language: str = "fr") -> NoticeVersion | None:
    """Return the notice in use that a contact is owed, if any; ContactUnknown."""
    return current_notice(uow, notice_kind_of(SourceKind(contact_of(uow, contact_id).source_kind)), language)


def give_notice(uow: UnitOfWork, contact_id: int, means: NoticeMeans, language: str = "fr") -> int:
    """Remember that a person was given the notice in use, when and how (INF-03); return the record's id.

    Those who welcome people and those who write to them may. Raises NoNotice, ContactUnknown. The day of the first
    information stays: a later version does not make the person informed later.
    """
    if not uow.account.may(Permission.EXPORT_MAILING_LIST):
        uow.account.require(Permission.RECORD_CONSENT)
    contact, now = contact_of(uow, contact_id), uow.clock.now()
    notice = notice_for(uow, contact_id, language)
    if notice is None:
        raise NoNotice
    given = NoticeGiven(
        contact_id=contact_id,
        text_version_id=notice.id,
        given_at=now,
        how=means.value,
        recorded_by=uow.account.id,
    )
    uow.session.add(given)
    if contact.informed_on is None:
        contact.informed_on = uow.clock.today()
    uow.session.flush()
    record(uow, Action.NOTICE_GIVEN, contact.subject_id, {"text": notice.id, "how": means.value})
    return given.id


def note_information(uow: UnitOfWork, contact_id: int, means: NoticeMeans, language: str = "fr") -> bool:
    """Remember the notice in use as given by another act, such as adding a contact; say whether it was noted.

    Nothing is noted twice of one version, and nothing where no notice is published: the act itself goes on.
    """
    notice = notice_for(uow, contact_id, language)
    if notice is None:
        return False
    had = select(NoticeGiven.id).where(NoticeGiven.contact_id == contact_id, NoticeGiven.text_version_id == notice.id)
    if uow.session.scalar(had.limit(1)) is not None:
        return False
    give_notice(uow, contact_id, means, language)
    return True


def give_notices(uow: UnitOfWork, contact_ids: Sequence[int], means: NoticeMeans, language: str = "fr") -> int:
    """Remember it for several people at once, all or none; return how many."""
    return len([give_notice(uow, contact_id, means, language) for contact_id in contact_ids])


def notices_given(uow: UnitOfWork, contact_id: int) -> tuple[GivenNotice, ...]:
    """Return the notices that a person was given, newest first (INF-03)."""
    uow.account.require(Permission.READ_CONTACTS)
    rows = uow.session.execute(
        select(NoticeGiven, TextVersion)
        .join(TextVersion, TextVersion.id == NoticeGiven.text_version_id)
        .where(NoticeGiven.contact_id == contact_id)
        .order_by(NoticeGiven.given_at.desc(), NoticeGiven.id.desc())
    )
    return tuple(
        GivenNotice(_view(version), given.given_at, NoticeMeans(given.how), given.recorded_by)
        for given, version in rows
    )


def seed_notice(uow: UnitOfWork) -> None:
    """Give a new folder its first notices in both languages, where what the business said of itself suffices."""
    for language in LANGUAGES:
        if read_answers(uow, language) == NoticeAnswers():
            write_answers(uow, default_answers(language), language)
        for kind in NOTICE_KINDS:
            if not missing_items(gather_notice_facts(uow, language), kind):
                publish_notice(uow, kind, language)


def _current(uow: UnitOfWork, kind: TextKind, language: str) -> TextVersion | None:
    return uow.session.scalar(
        select(TextVersion).where(
            TextVersion.kind == kind.value, TextVersion.language == language, TextVersion.retired_at.is_(None)
        )
    )


def _latest(uow: UnitOfWork, kind: TextKind, language: str) -> int:
    latest = select(func.max(TextVersion.version)).where(
        TextVersion.kind == kind.value, TextVersion.language == language
    )
    return uow.session.scalar(latest) or 0


def _view(row: TextVersion) -> NoticeVersion:
    return NoticeVersion(
        row.id,
        TextKind(row.kind),
        row.language,
        row.version,
        row.body,
        row.sha256,
        row.facts_sha256,
        row.facts,
        row.created_at,
        row.retired_at,
    )
