"""A form that came back, as a PDF filled in or as a scan: read, matched, and refused with its reason where it must be."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import select

from app.accounts.roles import Permission
from app.consent.errors import (
    FormAltered,
    FormEmpty,
    FormNotOurs,
    FormOfAnother,
    FormOutdated,
    FormReturnedAlready,
)
from app.consent.evidence import EvidenceDraft
from app.consent.form_reading import FilledForm, read_filled_pdf, read_scan
from app.consent.forms import FormView, find_form
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, EvidenceKind, FormMedium
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.rules import NOES
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.workspace import UnitOfWork
from db.tables import ConsentEvent, ConsentForm
from resources import wording

_ANSWERS = {"oui": ConsentAnswer.YES, "non": ConsentAnswer.NO}


@dataclass(frozen=True, slots=True)
class ReturnedForm:
    """A form recognised: ``answers`` by text version, empty for a scan whose ticks the employee reads."""

    form: FormView
    file_name: str
    content: bytes = field(repr=False)
    answers: dict[int, ConsentAnswer]
    is_scan: bool
    typed_name: str = ""


def read_returned_form(
    uow: UnitOfWork, file_name: str, content: bytes, *, expected_contact: int | None = None
) -> ReturnedForm:
    """Recognise a form; nothing is recorded yet.

    Raises FormNotOurs, FormUnknown, FormReturnedAlready, FormOfAnother, FormOutdated, FormAltered, FormEmpty.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    filled = read_filled_pdf(content) if content[:1024].find(b"%PDF-") >= 0 else None
    token = filled.token if filled else read_scan(file_name, content)
    if not token:
        raise FormNotOurs(file=file_name)
    form = find_form(uow, token)
    _check(form, expected_contact)
    if filled is None or form.medium is FormMedium.PAPER:
        return ReturnedForm(form, file_name, content, {}, is_scan=True)
    return ReturnedForm(form, file_name, content, _answers(form, filled), is_scan=False, typed_name=filled.name)


def record_returned_form(
    uow: UnitOfWork,
    returned: ReturnedForm,
    answers: dict[int, ConsentAnswer],
    *,
    collected_at: datetime | None = None,
    guardian: str = "",
) -> tuple[int, ...]:
    """Record what the form says, with the file as evidence, and close the form; return the ids of the events.

    ``answers`` are by text version: those read, confirmed by the employee, or those the employee read on a scan. Nobody
    knows on what day a form was signed: a yes that a no may have followed counts from the day the form was made.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    form = find_form(uow, returned.form.token)
    _check(form, form.contact_id)
    cells: dict[tuple[int, Channel], ConsentAnswer] = {}
    texts: dict[tuple[int, Channel], int] = {}
    for one in form.questions:
        answer = answers.get(one.text.id, ConsentAnswer.UNASKED)
        if answer is not ConsentAnswer.UNASKED:
            cells[one.purpose_id, one.channel] = answer
            texts[one.purpose_id, one.channel] = one.text.id
    if not cells:
        raise FormEmpty
    on_paper = form.medium is FormMedium.PAPER
    row = uow.session.get_one(ConsentForm, form.id)
    late = _noes_since(uow, row) if collected_at is None else frozenset()
    draft = ConsentDraft(
        form.contact_id,
        {},
        ConsentMethod.SIGNED_FORM if on_paper else ConsentMethod.EMAIL_REPLY,
        collected_at=collected_at,
        evidence=EvidenceDraft(
            EvidenceKind.SCAN if on_paper else EvidenceKind.MESSAGE, returned.file_name, returned.content
        ),
        positive_act=wording(f"forms.act.{form.medium.value}", name=returned.typed_name or form.person),
        language=form.language,
        text_versions=texts,
        notice_version_id=row.notice_version_id,
        guardian=guardian,
    )
    doubtful = {cell for cell in late if cells.get(cell) is ConsentAnswer.YES}
    events: tuple[int, ...] = ()
    for moment, said in ((row.made_at, doubtful), (collected_at, cells.keys() - doubtful)):
        if said:
            answered = {cell: one for cell, one in cells.items() if cell in said}
            events += record_consents(uow, replace(draft, answers=answered, collected_at=moment))
    row.returned_at = uow.clock.now()
    row.evidence_id = uow.session.get_one(ConsentEvent, events[0]).evidence_id
    subject = contact_of(uow, form.contact_id).subject_id
    record(uow, Action.FORM_RETURNED, subject, {"form": form.id, "answers": len(events)}, signed=True)
    return events


def _noes_since(uow: UnitOfWork, form: ConsentForm) -> frozenset[tuple[int, Channel]]:
    """Return what the person refused or took back since a form was made."""
    noes = select(ConsentEvent.purpose_id, ConsentEvent.channel).where(
        ConsentEvent.contact_id == form.contact_id,
        ConsentEvent.event_type.in_([kind.value for kind in NOES]),
        ConsentEvent.collected_at >= form.made_at,
    )
    return frozenset((row.purpose_id, Channel(row.channel)) for row in uow.session.execute(noes))


def _check(form: FormView, expected_contact: int | None) -> None:
    if form.is_returned:
        raise FormReturnedAlready(name=form.person)
    if expected_contact is not None and form.contact_id != expected_contact:
        raise FormOfAnother(name=form.person)
    for one in form.questions:
        if one.text.retired_at is not None:
            channel = wording(f"consent.channel.{one.channel.value}")
            raise FormOutdated(version=one.text.version, channel=channel, purpose=one.purpose)


def _answers(form: FormView, filled: FilledForm) -> dict[int, ConsentAnswer]:
    asked = {f"q{one.text.id}": one.text.id for one in form.questions}
    shown = "".join(filled.text.split())
    texts_hold = all("".join(one.text.body.split()) in shown for one in form.questions)
    if filled.digest != form.digest or set(filled.answers) != set(asked) or not texts_hold:
        raise FormAltered(name=form.person)
    if any(answer not in ("", *_ANSWERS) for answer in filled.answers.values()):
        raise FormAltered(name=form.person)
    answers = {asked[name]: _ANSWERS[answer] for name, answer in filled.answers.items() if answer}
    if not answers:
        raise FormEmpty
    return answers
