"""What a person sees of their own choices when the screen is turned to them, and what they change there."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import select

from app.accounts.business import Business, read_business
from app.accounts.roles import Permission
from app.consent.evidence import EvidenceDraft
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, ConsentState, EvidenceKind, NoticeMeans
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_all
from app.consent.subscriptions import lists_of, read_lists, subscribe, unsubscribe
from app.consent.texts import TextView, current_text
from app.contacts.card_access import readable_means
from app.contacts.derived import display_name
from app.contacts.kinds import AgeGroup
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.messaging.record_objection import record_objection
from app.register.notice import NoticeVersion, note_information, notice_for
from app.workspace import UnitOfWork
from db.tables import SubscriptionList
from resources import wording_in

_NEAREST = ("fr", "en")


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked: the exact text, and what the person said of it before."""

    purpose_id: int
    purpose: str
    channel: Channel
    text: TextView
    state: ConsentState


@dataclass(frozen=True, slots=True)
class ListChoice:
    """A list that the person is on, or may join."""

    list_id: int
    name: str
    description: str
    joined: bool


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that the person sees: their own data and choices, and nothing of anybody else."""

    contact_id: int
    name: str
    data: tuple[str, ...]
    business: Business
    notice: str
    notice_version_id: int | None
    questions: tuple[Question, ...]
    lists: tuple[ListChoice, ...]
    needs_guardian: bool


@dataclass(frozen=True, slots=True)
class PreferenceDraft:
    """What the person chose: answers by (purpose, channel), lists to be on or off, and how they signed.

    ``stops_all`` takes back every agreement, leaves every list and objects on every channel, whatever else was chosen: the
    screen promises that nothing more comes, and a sale or a profession allows messages without any agreement (art. 21).
    """

    contact_id: int
    language: str
    answers: dict[tuple[int, Channel], ConsentAnswer] = field(default_factory=dict)
    lists: dict[int, bool] = field(default_factory=dict)
    stops_all: bool = False
    signature: bytes | None = field(default=None, repr=False)
    signed_name: str = ""
    guardian: str = ""


def read_preferences(uow: UnitOfWork, contact_id: int, language: str = "fr") -> Preferences:
    """Return what to show; a text that does not exist in the language is shown in French."""
    uow.account.require(Permission.RECORD_CONSENT)
    contact = contact_of(uow, contact_id)
    states = current_states(uow, contact_id)
    questions = []
    for purpose in read_purposes(uow):
        for channel in purpose.channels if purpose.rests_on_consent else ():
            text = _text(uow, (purpose.id, channel), language)
            if text is not None:
                state = states.get((purpose.id, channel), ConsentState.NONE)
                questions.append(Question(purpose.id, purpose.name, channel, text, state))
    joined = lists_of(uow, contact_id)
    business, notice = read_business(uow), _notice(uow, contact_id, language)
    return Preferences(
        contact_id=contact_id,
        name=display_name(contact.given_name, contact.family_name, contact.organisation),
        data=readable_means(uow, contact),
        business=business,
        notice=notice.body if notice else _first_level(business, language),
        notice_version_id=notice.id if notice else None,
        questions=tuple(questions),
        lists=tuple(ListChoice(one.id, one.name, one.description, one.id in joined) for one in read_lists(uow)),
        needs_guardian=contact.age_group == AgeGroup.UNDER_15.value,
    )


def turn_screen(uow: UnitOfWork, contact_id: int) -> None:
    """Note that the screen was turned to the person."""
    uow.account.require(Permission.RECORD_CONSENT)
    record(uow, Action.SCREEN_TURNED, contact_of(uow, contact_id).subject_id)


def record_preferences(uow: UnitOfWork, draft: PreferenceDraft) -> tuple[int, ...]:
    """Record what the person touched, in one transaction; return the ids of the consent events.

    What was not touched stays as it was. GuardianMissing where a child says yes alone (MIN-01).
    """
    uow.account.require(Permission.RECORD_CONSENT)
    if draft.stops_all:
        return _stop_all(uow, draft)
    for list_id, joins in draft.lists.items():
        (subscribe if joins else unsubscribe)(uow, draft.contact_id, list_id)
    answered: dict[tuple[int, Channel], ConsentAnswer] = {
        cell: answer for cell, answer in draft.answers.items() if answer is not ConsentAnswer.UNASKED
    }
    notice = _notice(uow, draft.contact_id, draft.language)
    if notice is not None:
        note_information(uow, draft.contact_id, NoticeMeans.SHOWN, notice.language)
    if not answered:
        return ()
    return record_consents(uow, _consents(uow, draft, answered, notice))


def _consents(
    uow: UnitOfWork,
    draft: PreferenceDraft,
    answered: dict[tuple[int, Channel], ConsentAnswer],
    notice: NoticeVersion | None,
) -> ConsentDraft:
    evidence = None
    if draft.signature:
        evidence = EvidenceDraft(EvidenceKind.SIGNATURE, "signature.png", draft.signature)
    act = wording_in("fr", "consent.positive_act.screen_signature")
    if draft.signed_name:
        act = wording_in("fr", "consent.preferences.typed_name", name=draft.signed_name)
    return ConsentDraft(
        draft.contact_id,
        answered,
        ConsentMethod.SCREEN_SIGNATURE,
        evidence=evidence,
        positive_act=act,
        language=draft.language,
        text_versions={cell: text.id for cell in answered if (text := _text(uow, cell, draft.language)) is not None},
        notice_version_id=notice.id if notice else None,
        guardian=draft.guardian,
    )


def _stop_all(uow: UnitOfWork, draft: PreferenceDraft) -> tuple[int, ...]:
    open_lists = set(uow.session.scalars(select(SubscriptionList.id)))
    for list_id in lists_of(uow, draft.contact_id) & open_lists:
        unsubscribe(uow, draft.contact_id, list_id)
    record_objection(uow, draft.contact_id, method=ConsentMethod.SCREEN_SIGNATURE)
    return withdraw_all(uow, draft.contact_id, method=ConsentMethod.SCREEN_SIGNATURE)


def _notice(uow: UnitOfWork, contact_id: int, language: str) -> NoticeVersion | None:
    """Return the notice in use that the person is owed, in the language or the nearest one."""
    found = (notice_for(uow, contact_id, code) for code in (language, *_NEAREST))
    return next((notice for notice in found if notice is not None), None)


def _text(uow: UnitOfWork, cell: tuple[int, Channel], language: str) -> TextView | None:
    """Return the text that is shown for a question, in the language or else in French."""
    return current_text(uow, *cell, language) or current_text(uow, *cell)


def _first_level(business: Business, language: str) -> str:
    """Return the first level of information: who, why, rights, where to find the rest (RGPD art. 13)."""
    key = "consent.preferences.first_level"
    return wording_in(language, key, business=business.name, contact=business.rights_contact)
