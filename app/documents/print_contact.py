"""Print the sheet of one contact: what the role may read of it, and by what means the person may be contacted (SEC-08, REG-06)."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.consent.subscriptions import lists_of, read_lists
from app.contacts.read_contact import ContactCard, read_contact
from app.contacts.relationship import contact_of
from app.contacts.tags import tags_of
from app.documents.long_table import told_nobody
from app.documents.paper import Paper, PaperForm, WhatFor, put_on_record, settled
from app.documents.print_list import about, value_of
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.exchange.export_answers import asked_questions
from app.exchange.export_errors import NobodyToExport
from app.exchange.export_fields import exportable_fields
from app.exchange.export_rows import Outgoing, read_outgoing
from app.formats import format_date, format_instant
from app.register.field_access import live_fields
from app.workspace import UnitOfWork
from resources import language, wording


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """Whose sheet, and what for; exchanges and contracts are on it only where they were asked for."""

    contact_id: int
    what_for: WhatFor
    with_history: bool = False


def print_contact(uow: UnitOfWork, order: SheetOrder) -> Paper:
    """Make the sheet and note that this person leaves on paper.

    PermissionDenied, ContactUnknown, ProcessingRestricted, NobodyToExport where the record is frozen, and what
    ``settled`` raises.
    """
    uow.account.require(Permission.READ_CONTACTS)
    what_for = settled(order.what_for)
    card = read_contact(uow, order.contact_id)
    if card.restricted_since is not None:
        raise NobodyToExport
    fields = exportable_fields(uow.account.role, live_fields(uow.session))
    outgoing = read_outgoing(uow, [order.contact_id], fields, asked_questions(uow), told_nobody)
    paper = Paper(_write(uow, order, card, outgoing, what_for), wording("printing.contact.file_name"), 1)
    put_on_record(uow, PaperForm.SHEET, what_for, fields, paper, contact_of(uow, order.contact_id).subject_id)
    return paper


def _write(uow: UnitOfWork, order: SheetOrder, card: ContactCard, outgoing: Outgoing, what_for: WhatFor) -> bytes:
    person, words = next(outgoing.people), dict[tuple[str, object], str]()
    sheet = Sheet(card.name, read_business(uow), subtitle=about(uow, what_for, 1), lang=LANGUAGE_TAG[language()])
    told = [(field.label, value_of(field, person, words)) for field in outgoing.fields]
    sheet.facts([*((label, text) for label, text in told if text), *_belongs_to(uow, order.contact_id)])
    answers = zip(outgoing.questions, person.answers, strict=True)
    rows = [
        [
            question.purpose.name,
            wording(f"consent.channel.{question.channel.value}"),
            wording(f"messaging.outcome.{answer.outcome.value}"),
            answer.sentence,
        ]
        for question, answer in answers
    ]
    if rows:
        sheet.heading(wording("going_out.about.answers"))
        sheet.table(_titles("purpose", "channel", "answer", "reason"), rows, (0.24, 0.14, 0.16, 0.46))
        sheet.paragraph(wording("printing.list.answers_of_the_day"), muted=True, size=9)
    if order.with_history:
        _write_history(sheet, card)
    sheet.paragraph(wording("printing.about.keep_safe"), muted=True, size=9)
    return sheet.to_bytes()


def _belongs_to(uow: UnitOfWork, contact_id: int) -> list[tuple[str, str]]:
    tags = ", ".join(name for _, name in tags_of(uow, contact_id))
    on = lists_of(uow, contact_id)
    lists = ", ".join(one.name for one in read_lists(uow) if one.id in on)
    pairs = ((wording("printing.contact.tags"), tags), (wording("printing.contact.lists"), lists))
    return [(name, text) for name, text in pairs if text]


def _write_history(sheet: Sheet, card: ContactCard) -> None:
    """Write contracts and exchanges; a role that may not read them was given none."""
    if card.contracts:
        sheet.heading(wording("printing.contact.contracts"))
        sheet.table(
            _titles("contract", "from", "to"),
            [[one.label, format_date(one.started_on), format_date(one.ended_on)] for one in card.contracts],
            (0.6, 0.2, 0.2),
        )
    if card.timeline:
        sheet.heading(wording("printing.contact.exchanges"))
        sheet.table(
            _titles("day", "kind", "note"),
            [
                [format_instant(one.occurred_at), wording(f"contacts.interaction_kind.{one.kind.value}"), one.note]
                for one in card.timeline
            ],
            (0.22, 0.24, 0.54),
        )


def _titles(*names: str) -> list[str]:
    return [wording(f"printing.contact.{name}") for name in names]
