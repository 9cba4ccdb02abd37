"""What the register holds now, gathered for a notice: a notice is written from it and never typed beside it (INF-08)."""

from __future__ import annotations

from dataclasses import asdict, fields

from app.accounts.business import read_business, read_setting, write_setting
from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.read_purposes import PurposeView, read_purposes
from app.contacts.kinds import LawfulBasis
from app.journal import Action, record
from app.register.activity_events import outside_recipients
from app.register.catalogue import CATALOGUE
from app.register.field_entry import DataCategory, FieldPurpose
from app.register.notice_items import HeldFacts, NoticeAnswers, NoticeFacts, OwnFieldFacts, PurposeFacts
from app.register.read_own_fields import all_own_fields
from app.register.shipped_words import in_language, is_shipped
from app.retention.in_force import schedule_in_force
from app.values.text import LONG, clean_line, clean_text
from app.workspace import UnitOfWork
from resources import wording_in

_KEY = "notice"
_OFFICER = "dpo_contact"
_SAID = tuple(field.name for field in fields(NoticeAnswers) if field.name != _OFFICER)


def gather_notice_facts(uow: UnitOfWork, language: str) -> NoticeFacts:
    """Return all that a notice in this language is written from."""
    business, schedule = read_business(uow), schedule_in_force(uow.session)
    answers, outside = read_answers(uow, language), outside_recipients(uow.session)
    return NoticeFacts(
        controller=business.name,
        legal_form=business.legal_form,
        siret=business.siret,
        address=business.address_lines,
        email=business.email,
        phone=business.phone,
        rights_contact=business.rights_contact,
        purposes=tuple(_purpose(one, language) for one in read_purposes(uow)),
        held=_held(),
        months=tuple(schedule.months().items()),
        own_rules=schedule.deviations(),
        data_categories=tuple(one for one in DataCategory if any(field.category is one for field in CATALOGUE)),
        answers=answers,
        own_fields=_own_fields(uow),
        processors=outside.processors,
        other_recipients=outside.others,
        transfers_abroad=outside.transfers,
        denies_transfers=bool(outside.transfers) and is_shipped(answers.transfers),
    )


def read_answers(uow: UnitOfWork, language: str) -> NoticeAnswers:
    """Return what the business said itself, empty where it said nothing."""
    setting = read_setting(uow, _KEY, {})
    said = setting.get(language, {})
    return NoticeAnswers(dpo_contact=setting.get(_OFFICER, ""), **{name: said.get(name, "") for name in _SAID})


def write_answers(uow: UnitOfWork, answers: NoticeAnswers, language: str) -> None:
    """Keep what the business says; the officer's address is the same in every language."""
    uow.account.require(Permission.EDIT_PURPOSES)
    setting = read_setting(uow, _KEY, {})
    said = asdict(answers)
    setting[_OFFICER] = clean_line(said.pop(_OFFICER))
    setting[language] = {name: clean_text(text, LONG) for name, text in said.items()}
    write_setting(uow, _KEY, setting)
    record(uow, Action.SETTING_CHANGED, details={"key": _KEY})


def default_answers(language: str) -> NoticeAnswers:
    """Return the shipped answers: what is true of a folder of Aparté on a PC of the business."""
    return NoticeAnswers(**{name: wording_in(language, f"notices.default.{name}") for name in _SAID})


def _purpose(purpose: PurposeView, language: str) -> PurposeFacts:
    rests_on_interest = purpose.lawful_basis is LawfulBasis.LEGITIMATE_INTEREST
    return PurposeFacts(
        name=in_language(purpose.name, language),
        description=in_language(purpose.description, language),
        basis=purpose.lawful_basis,
        is_commercial=purpose.message_kind.is_commercial,
        channels=purpose.channels,
        recipients=in_language(purpose.recipients, language),
        retention=in_language(purpose.retention, language),
        legitimate_interest=in_language(purpose.legitimate_interest, language) if rests_on_interest else "",
        third_party_caller=purpose.third_party_caller if Channel.PHONE in purpose.channels else "",
    )


def _own_fields(uow: UnitOfWork) -> tuple[OwnFieldFacts, ...]:
    """Return the own fields in use, in the words of the business, which are the same in each language."""
    return tuple(
        OwnFieldFacts(
            label=one.label,
            purpose=one.said.purpose,
            necessity=one.said.necessity,
            basis=one.said.lawful_basis,
            months=one.said.retention_months or 0,
        )
        for one in all_own_fields(uow.session)
        if one.is_active and one.said.lawful_basis is not None
    )


def _held() -> tuple[HeldFacts, ...]:
    """Return the built-in purposes of the data map, once each."""
    found: dict[FieldPurpose, HeldFacts] = {}
    for field in CATALOGUE:
        found.setdefault(field.purpose, HeldFacts(field.purpose, field.lawful_basis, field.retention))
    return tuple(found[purpose] for purpose in FieldPurpose if purpose in found)
