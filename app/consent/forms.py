"""Forms that go out to one person and come back: the exact texts asked, under a token that finds them again once."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from app.accounts.roles import Permission
from app.consent.errors import FormUnknown, NothingToAsk
from app.consent.kinds import Channel, FormMedium, TextKind
from app.consent.purposes import read_purposes
from app.consent.texts import TextView, current_text, read_text
from app.contacts.card_access import readable_means
from app.contacts.derived import display_name
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.register.notice_text import first_level
from app.workspace import UnitOfWork
from db.tables import ConsentForm, ConsentFormQuestion, TextVersion

_TOKEN_BYTES = 20


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """One question: the text that counts, and the same in the other language where there is one."""

    purpose_id: int
    purpose: str
    channel: Channel
    text: TextView
    translation: str


@dataclass(frozen=True, slots=True)
class FormView:
    """A form as it was made; ``data`` are the person's own coordinates as they are printed on it."""

    id: int
    token: str
    contact_id: int
    person: str
    data: tuple[str, ...]
    medium: FormMedium
    language: str
    questions: tuple[FormQuestion, ...]
    notice: str
    is_returned: bool

    @property
    def digest(self) -> str:
        """The fingerprint of what the form asks: any question changed, added or taken away changes it."""
        asked = ",".join(f"{one.text.id}:{one.text.sha256}" for one in self.questions)
        return hashlib.sha256(f"{self.token}|{asked}".encode()).hexdigest()


def make_form(uow: UnitOfWork, contact_id: int, medium: FormMedium, language: str = "fr") -> FormView:
    """Make a form of every question that may be asked now, and note it; NothingToAsk where no purpose rests on consent."""
    uow.account.require(Permission.RECORD_CONSENT)
    contact = contact_of(uow, contact_id)
    texts = [
        text
        for purpose in read_purposes(uow)
        for channel in (purpose.channels if purpose.rests_on_consent else ())
        if (text := current_text(uow, purpose.id, channel, language)) is not None
    ]
    if not texts:
        raise NothingToAsk
    notice = _notice(uow, language)
    form = ConsentForm(
        token=base64.b32encode(secrets.token_bytes(_TOKEN_BYTES)).decode(),
        contact_id=contact_id,
        medium=medium.value,
        language=language,
        notice_version_id=notice.id if notice else None,
        made_at=uow.clock.now(),
        made_by=uow.account.id,
    )
    uow.session.add(form)
    uow.session.flush()
    uow.session.add_all(ConsentFormQuestion(form_id=form.id, text_version_id=text.id) for text in texts)
    uow.session.flush()
    record(uow, Action.FORM_MADE, contact.subject_id, {"form": form.id, "medium": medium.value})
    return _view(uow, form)


def find_form(uow: UnitOfWork, token: str) -> FormView:
    """Return the form of a token; FormUnknown."""
    uow.account.require(Permission.RECORD_CONSENT)
    form = uow.session.scalar(select(ConsentForm).where(ConsentForm.token == token))
    if form is None:
        raise FormUnknown
    return _view(uow, form)


def _view(uow: UnitOfWork, form: ConsentForm) -> FormView:
    contact = contact_of(uow, form.contact_id)
    ids = uow.session.scalars(
        select(ConsentFormQuestion.text_version_id)
        .where(ConsentFormQuestion.form_id == form.id)
        .order_by(ConsentFormQuestion.text_version_id)
    )
    notice = uow.session.get(TextVersion, form.notice_version_id) if form.notice_version_id else None
    data = readable_means(uow, contact)
    return FormView(
        id=form.id,
        token=form.token,
        contact_id=form.contact_id,
        person=display_name(contact.given_name, contact.family_name, contact.organisation, next(iter(data), "")),
        data=data,
        medium=FormMedium(form.medium),
        language=form.language,
        questions=_questions(uow, ids, form.language),
        notice=first_level(notice.body) if notice else "",
        is_returned=form.returned_at is not None,
    )


def _questions(uow: UnitOfWork, ids: Iterable[int], language: str) -> tuple[FormQuestion, ...]:
    names = {one.id: one.name for one in read_purposes(uow, active_only=False)}
    other = "en" if language == "fr" else "fr"
    found = []
    for text in (read_text(uow, text_id) for text_id in ids):
        if text.purpose_id is None or text.channel is None:
            continue
        translated = current_text(uow, text.purpose_id, text.channel, other)
        name = names[text.purpose_id]
        found.append(FormQuestion(text.purpose_id, name, text.channel, text, translated.body if translated else ""))
    return tuple(found)


def _notice(uow: UnitOfWork, language: str) -> TextVersion | None:
    return uow.session.scalar(
        select(TextVersion).where(
            TextVersion.kind == TextKind.NOTICE_13.value,
            TextVersion.language == language,
            TextVersion.retired_at.is_(None),
        )
    )
