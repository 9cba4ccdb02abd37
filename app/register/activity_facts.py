"""What Aparté knows of each processing activity by itself: derived anew at each reading, never copied by hand (REG-01).

Purposes, the data map with own fields, the retention schedule, roles and the business's identity are its only sources.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.accounts.business import Business, read_business
from app.accounts.roles import ROLE_PERMISSIONS, Permission, Role
from app.consent.kinds import Channel
from app.consent.read_purposes import PurposeView, read_purposes
from app.register.activity_kinds import ActivityModel, LiveCells, RegisterCell
from app.register.field_entry import DataCategory, FieldEntry, FieldPurpose, RetentionFollows
from app.register.how_long import how_long_of
from app.register.notice_facts import read_answers
from app.register.notice_text import readable_phone
from app.register.own_entries import OwnFieldEntry, entries_with_own
from app.register.read_own_fields import all_own_fields
from app.register.shipped_words import in_language, is_shipped
from app.retention.in_force import schedule_in_force
from app.retention.lines import RetentionLine, Schedule
from app.values.text import capital
from app.workspace import UnitOfWork
from resources import language, wording

# Which fields of the data map each activity is about.
FIELD_PURPOSES: Mapping[ActivityModel, frozenset[FieldPurpose]] = {
    ActivityModel.CUSTOMERS: frozenset(
        {FieldPurpose.CONTACT_MANAGEMENT, FieldPurpose.OWN_FIELD, FieldPurpose.RETENTION_DUTY}
    ),
    ActivityModel.CONSENTS: frozenset({FieldPurpose.CONSENT_PROOF, FieldPurpose.SUPPRESSION}),
    ActivityModel.RIGHTS_REQUESTS: frozenset({FieldPurpose.SUBJECT_RIGHTS}),
}
# Which lines of the schedule each activity follows.
RETENTION_LINES: Mapping[ActivityModel, tuple[RetentionLine, ...]] = {
    ActivityModel.CUSTOMERS: (
        RetentionLine.CUSTOMER,
        RetentionLine.FORMER_CUSTOMER,
        RetentionLine.SUPPLIER,
        RetentionLine.PROCESSOR,
        RetentionLine.EMPLOYEE,
        RetentionLine.CONTRACT_FILE,
        RetentionLine.INVOICES,
        RetentionLine.TAX_RECORDS,
        RetentionLine.CONSUMER_CONTRACT,
        RetentionLine.FREE_NOTES,
    ),
    ActivityModel.PROSPECTING: (RetentionLine.PROSPECT, RetentionLine.CUSTOMER, RetentionLine.FORMER_CUSTOMER),
    ActivityModel.CONSENTS: (RetentionLine.PHONE_PROOF, RetentionLine.CONSENT_PROOF, RetentionLine.SUPPRESSION_LIST),
    ActivityModel.RIGHTS_REQUESTS: (RetentionLine.REQUEST_FILE, RetentionLine.IDENTITY_COPY),
    ActivityModel.BREACHES: (RetentionLine.BREACH_REGISTER,),
    ActivityModel.ACCOUNTS: (RetentionLine.JOURNAL,),
    ActivityModel.SUPPLIERS: (RetentionLine.SUPPLIER, RetentionLine.INVOICES),
    ActivityModel.ACCOUNTING: (RetentionLine.INVOICES, RetentionLine.TAX_RECORDS),
}
WITH_PURPOSES = (ActivityModel.CUSTOMERS, ActivityModel.PROSPECTING)
_REACHED_BY = frozenset({DataCategory.IDENTITY, DataCategory.CONTACT_DETAILS, DataCategory.CONSENT})
_SECURITY = ("encryption", "accounts", "journal", "backups", "vault", "refusal")


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """What the cells of every activity are derived from, read once."""

    business: Business
    officer: str
    transfers: str
    purposes: tuple[PurposeView, ...]
    fields: tuple[FieldEntry, ...]
    schedule: Schedule
    careful: tuple[str, ...]


def known_facts(uow: UnitOfWork) -> KnownFacts:
    """Read what Aparté knows, in the reader's language."""
    answers = read_answers(uow, language())
    own = all_own_fields(uow.session)
    return KnownFacts(
        business=read_business(uow),
        officer=answers.dpo_contact,
        transfers=answers.transfers,
        purposes=read_purposes(uow),
        fields=entries_with_own(uow.session),
        schedule=schedule_in_force(uow.session),
        careful=tuple(one.label for one in own if one.is_active and one.is_sensitive),
    )


def live_cells(model: ActivityModel, facts: KnownFacts) -> LiveCells:
    """Return what Aparté itself says in each column; a column where it knows nothing is not in it."""
    cells: dict[RegisterCell, tuple[str, ...]] = {
        RegisterCell.CONTROLLER: _controller(facts.business),
        RegisterCell.DPO: (facts.officer or _say("no_dpo"),),
        RegisterCell.RIGHTS: _rights(facts.business),
        RegisterCell.RETENTION: _retention(model, facts),
    }
    if model.is_shipped:
        cells |= {cell: write(model, facts) for cell, write in _OF_THE_BOOK.items()}
    return {cell: lines for cell, lines in cells.items() if lines}


def purposes_of(model: ActivityModel, purposes: Iterable[PurposeView]) -> tuple[PurposeView, ...]:
    """Return the purposes in use that an activity serves: those that offer something, or those that do not."""
    if model not in WITH_PURPOSES:
        return ()
    offers = model is ActivityModel.PROSPECTING
    return tuple(one for one in purposes if one.message_kind.is_commercial is offers)


def fields_of(model: ActivityModel, fields: Iterable[FieldEntry]) -> tuple[FieldEntry, ...]:
    """Return the fields of the data map that an activity is about, without those that repeat others."""
    if model is ActivityModel.PROSPECTING:
        return tuple(one for one in fields if one.category in _REACHED_BY and one.exportable and not one.derived)
    wanted = FIELD_PURPOSES.get(model, frozenset())
    return tuple(one for one in fields if one.purpose in wanted and not one.derived)


def _controller(business: Business) -> tuple[str, ...]:
    who = (business.name, business.legal_form, _say("siret", number=business.siret) if business.siret else "")
    where = (*business.address_lines, business.email, readable_phone(business.phone))
    return tuple(", ".join(part for part in line if part) for line in (who, where) if any(line))


def _rights(business: Business) -> tuple[str, ...]:
    return (_say("rights", contact=business.rights_contact),) if business.rights_contact else ()


def _purpose(model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    own = [one for one in fields_of(model, facts.fields) if isinstance(one, OwnFieldEntry)]
    return (
        *(_named(_in(one.name), _in(one.description)) for one in purposes_of(model, facts.purposes)),
        *(_named(_say("own_name", name=one.label), one.own_purpose) for one in own),
    )


def _basis(model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    stated = [(_in(one.name), _basis_words(one.lawful_basis.value)) for one in purposes_of(model, facts.purposes)]
    if model in FIELD_PURPOSES:
        stated += [
            (
                _say("own_name", name=one.label) if isinstance(one, OwnFieldEntry) else capital(one.purpose_words),
                _basis_words(one.lawful_basis.value),
            )
            for one in fields_of(model, facts.fields)
        ]
    return tuple(dict.fromkeys(_named(name, basis) for name, basis in stated))


def _data(model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    """Return each category with the names of its fields: those that people give, where it has any, else all."""
    named: dict[DataCategory, list[FieldEntry]] = {}
    for one in fields_of(model, facts.fields):
        named.setdefault(one.category, []).append(one)
    return tuple(
        _named(capital(wording(f"register.data_category.{category.value}")), _labels(named[category]))
        for category in DataCategory
        if category in named
    )


def _labels(fields: list[FieldEntry]) -> str:
    given = [one for one in fields if one.provided_by_person]
    return ", ".join(dict.fromkeys(one.label for one in given or fields))


def _sensitive(model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    return tuple(_say("careful", name=one) for one in facts.careful) if model is ActivityModel.CUSTOMERS else ()


def _inside(model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    if model is ActivityModel.PROSPECTING:
        roles = {role for role, may in ROLE_PERMISSIONS.items() if Permission.EXPORT_MAILING_LIST in may}
    else:
        roles = {role for one in fields_of(model, facts.fields) for role in one.readable_by}
    listed = ", ".join(role.label for role in Role if role in roles)
    return (_say("roles", roles=listed),) if listed else ()


def _processors(model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    return tuple(
        _say("caller", caller=one.third_party_caller, purpose=_in(one.name))
        for one in purposes_of(model, facts.purposes)
        if one.third_party_caller and Channel.PHONE in one.channels
    )


def _others(model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    """Return who receives the data of a purpose in the business's words; the ready words name nobody outside."""
    return tuple(
        _named(_in(one.name), one.recipients)
        for one in purposes_of(model, facts.purposes)
        if one.recipients and not is_shipped(one.recipients)
    )


def _transfers(_model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    return (facts.transfers,) if facts.transfers else ()


def _security(_model: ActivityModel, _facts: KnownFacts) -> tuple[str, ...]:
    return tuple(_say(f"security_{one}") for one in _SECURITY)


def _retention(model: ActivityModel, facts: KnownFacts) -> tuple[str, ...]:
    lines = (facts.schedule.of(line) for line in RETENTION_LINES.get(model, ()))
    own = [
        _named(_say("own_name", name=one.label), how_long_of(one, lambda line: facts.schedule.of(line).months))
        for one in fields_of(model, facts.fields)
        if isinstance(one, OwnFieldEntry) and one.retention is RetentionFollows.OWN_TERM
    ]
    return (*(_named(capital(rule.line.label), rule.period) for rule in lines), *own)


def _say(key: str, **params: object) -> str:
    return wording(f"processing.live.{key}", **params)


def _named(name: str, text: str) -> str:
    return _say("named", name=name, text=text) if text else name


def _in(text: str) -> str:
    return in_language(text, language())


def _basis_words(basis: str) -> str:
    return wording(f"contacts.lawful_basis.{basis}")


# What only concerns the data that Aparté holds itself.
_OF_THE_BOOK: Mapping[RegisterCell, Callable[[ActivityModel, KnownFacts], tuple[str, ...]]] = {
    RegisterCell.PURPOSE: _purpose,
    RegisterCell.LAWFUL_BASIS: _basis,
    RegisterCell.DATA: _data,
    RegisterCell.SENSITIVE: _sensitive,
    RegisterCell.INSIDE: _inside,
    RegisterCell.PROCESSORS: _processors,
    RegisterCell.OTHERS: _others,
    RegisterCell.TRANSFERS: _transfers,
    RegisterCell.SECURITY: _security,
}
