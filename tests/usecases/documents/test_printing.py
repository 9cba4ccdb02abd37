"""Paper is an export: by role, for a purpose on record, and post only to whom it may reach."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from app.accounts.roles import Role
from app.consent.kinds import Channel
from app.consent.purposes import PurposeDraft, save_purpose
from app.contacts.kinds import ContactKind, InteractionKind, LawfulBasis, SourceKind
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.label_sheets import SHEETS, USUAL_SHEET, sheet_in_use
from app.documents.paper import (
    MOST_COLUMNS,
    MOST_PEOPLE,
    PAPER_PURPOSES,
    Paper,
    PurposeNotForPaper,
    TooManyColumns,
    TooManyForPaper,
    WhatFor,
)
from app.documents.print_contact import SheetOrder, print_contact
from app.documents.print_labels import (
    LabelOrder,
    PrintedLabels,
    StartOutsideSheet,
    count_labels,
    post_purposes,
    print_labels,
)
from app.documents.print_list import ListOrder, print_list, proposed_columns
from app.errors import PermissionDenied
from app.exchange.export_errors import FieldForbidden, FieldsMissing, NobodyToExport, WhyMissing, WhyNamesSomebody
from app.exchange.export_fields import exportable_fields
from app.exchange.export_kinds import ExportPurpose
from app.exchange.export_scope import ExportScope
from app.journal import Action
from app.messaging.campaign_errors import ChannelOutsidePurpose
from app.messaging.errors import NobodyToWrite
from app.messaging.kinds import MessageKind, Reason
from app.messaging.record_objection import record_objection
from app.register import CATALOGUE
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RestrictionGround
from app.rights.open_request import RequestDraft, open_request
from app.rights.restriction import restrict
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import JournalEntry, JournalPayload, MailingListExport, MailingRecipient

WORK = WhatFor(ExportPurpose.OWN_WORK)
NAMES = ("contact.family_name", "contact.town")
OpenFor = Callable[[Role], UnlockedWorkspace]


def quiet(_done: int, _total: int) -> None:
    """Tell nobody."""


def person(workspace: UnlockedWorkspace, name: str, **fields: Any) -> int:
    held: dict[str, Any] = {
        "kind": ContactKind.CONSUMER,
        "informed_on": date(2026, 1, 5),
        "address_line1": "12, rue des Tanneurs",
        "postcode": "69003",
        "town": "Lyon",
        "emails": (EmailAddress.parse(f"{name.lower()}@exemple.fr"),),
    }
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name=name, **(held | fields)))


@pytest.fixture
def book(workspace: UnlockedWorkspace, with_purposes: None) -> dict[str, int]:
    with workspace.unit_of_work() as uow:
        purposes = {one.message_kind: one.id for one in post_purposes(uow)}
    ids = {
        "aubert": person(workspace, "Aubert"),
        "opposed": person(workspace, "Benali"),
        "frozen": person(workspace, "Caron"),
        "nowhere": person(workspace, "Delmas", address_line1="", postcode="", town=""),
        "uninformed": person(workspace, "Esnault", informed_on=None, source_kind=SourceKind.DIRECT),
    }
    with workspace.unit_of_work() as uow:
        record_objection(uow, ids["opposed"])
        today, by, known = uow.clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN
        asked = open_request(uow, RequestDraft(RequestKind.RESTRICTION, today, by, known, contact_id=ids["frozen"]))
        restrict(uow, asked, RestrictionGround.ACCURACY_CONTESTED)
    return ids | {"offers": purposes[MessageKind.COMMERCIAL]}


def labels(
    workspace: UnlockedWorkspace, purpose: int, scope: ExportScope | None = None, **changes: Any
) -> PrintedLabels:
    order = LabelOrder(scope or ExportScope(), purpose, changes.get("sheet", USUAL_SHEET), changes.get("start", 1))
    with workspace.unit_of_work() as uow:
        return print_labels(uow, order, changes.get("told", quiet))


def listed(workspace: UnlockedWorkspace, scope: ExportScope | None = None, **changes: Any) -> Paper:
    order = ListOrder(scope or ExportScope(), changes.get("fields", NAMES), changes.get("what_for", WORK))
    with workspace.unit_of_work() as uow:
        return print_list(uow, order, changes.get("told", quiet))


def sheet(workspace: UnlockedWorkspace, contact_id: int, what_for: WhatFor = WORK, **changes: bool) -> Paper:
    with workspace.unit_of_work() as uow:
        return print_contact(uow, SheetOrder(contact_id, what_for, **changes))


def text(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def row_of(said: str, name: str) -> list[str]:
    """Return a row of the list: its cells are read one after the other."""
    words = said.split()
    place = words.index(name)
    return words[place : place + 3]


def noted(workspace: UnlockedWorkspace, action: Action = Action.CONTACTS_EXPORTED) -> list[dict[str, Any]]:
    with workspace.reading() as uow:
        bodies = uow.session.scalars(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.seq == JournalPayload.seq)
            .where(JournalEntry.action == action.value)
        )
        return [json.loads(body) for body in bodies]


@pytest.mark.rule("PRO-01")
def test_labels_are_for_whom_post_may_reach_and_the_others_are_counted(
    workspace: UnlockedWorkspace, book: dict[str, int]
) -> None:
    made = labels(workspace, book["offers"])
    assert text(made.content).split("\n")[:3] == ["Aubert", "12 rue des Tanneurs", "69003 LYON"]
    assert (made.people, made.pages, made.next_start) == (1, 1, 2)
    assert made.left_out == {
        Reason.OBJECTION: 1,
        Reason.RESTRICTED: 1,
        Reason.NO_ADDRESS: 1,
        Reason.NOT_INFORMED: 1,
    }
    with workspace.reading() as uow:
        counted = count_labels(uow, ExportScope(), book["offers"])
    assert (counted.allowed, counted.excluded) == (1, made.left_out)


@pytest.mark.rule("SEC-08", "PRO-01")
def test_labels_are_on_record_with_what_they_are_for(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    labels(workspace, book["offers"], start=3, sheet=SHEETS[1])
    (said,) = noted(workspace, Action.MAILING_LIST_EXPORTED)
    assert (said["purpose"], said["channel"], said["count"], said["excluded"]) == (book["offers"], "post", 1, 4)
    with workspace.reading() as uow:
        kept = uow.session.scalars(select(MailingListExport)).one()
        assert (kept.form, kept.recipients, kept.sha256) == ("labels", 1, said["sha256"])
        assert uow.session.scalars(select(MailingRecipient.contact_id)).all() == [book["aubert"]]
        assert sheet_in_use(uow) == SHEETS[1]


@pytest.mark.rule("PRO-02")
def test_a_purpose_that_does_not_write_by_post_makes_no_label(
    workspace: UnlockedWorkspace, book: dict[str, int]
) -> None:
    with workspace.unit_of_work() as uow:
        draft = PurposeDraft("Alertes", LawfulBasis.CONSENT, MessageKind.COMMERCIAL, (Channel.SMS,))
        sms = save_purpose(uow, draft)
        assert sms not in {one.id for one in post_purposes(uow)}
    with pytest.raises(ChannelOutsidePurpose):
        labels(workspace, sms)


def test_no_label_means_nothing_on_record(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    with pytest.raises(NobodyToWrite):
        labels(workspace, book["offers"], ExportScope(chosen=(book["opposed"],)))
    for start in (0, USUAL_SHEET.count + 1):
        with pytest.raises(StartOutsideSheet):
            labels(workspace, book["offers"], start=start)

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        labels(workspace, book["offers"], told=stop)
    assert noted(workspace, Action.MAILING_LIST_EXPORTED) == []


@pytest.mark.rule("REG-06", "SEC-08")
@pytest.mark.parametrize(
    ("role", "may_label", "may_list"),
    [
        (Role.OWNER, True, True),
        (Role.CONTROLLER, True, True),
        (Role.SALES, True, False),
        (Role.MARKETING, True, False),
        (Role.RECEPTION, False, False),
    ],
)
def test_who_may_print_what(
    unlocked_as: OpenFor, book: dict[str, int], role: Role, may_label: bool, may_list: bool
) -> None:
    here = unlocked_as(role)
    for may, act in (
        (may_label, lambda: labels(here, book["offers"])),
        (may_list, lambda: listed(here)),
    ):
        if may:
            assert act().people
        else:
            with pytest.raises(PermissionDenied):
                act()
    assert sheet(here, book["aubert"]).people == 1


@pytest.mark.rule("SEC-08", "REG-06")
def test_a_list_has_the_chosen_columns_and_says_who_may_be_contacted(
    workspace: UnlockedWorkspace, book: dict[str, int]
) -> None:
    made = listed(workspace, what_for=WhatFor(ExportPurpose.ACCOUNTING, "clôture de novembre"))
    said = text(made.content)
    assert "clôture de novembre" in said
    assert row_of(said, "Aubert") == ["Aubert", "Lyon", "Courrier"]
    assert row_of(said, "Benali") == ["Benali", "Lyon", "non"]
    assert "exemple.fr" not in said
    assert (made.people, made.frozen) == (4, 1)
    assert "Caron" not in said
    (line,) = noted(workspace)
    assert (line["purpose"], line["why"], line["form"]) == ("accounting", "clôture de novembre", "paper_list")
    assert (line["count"], line["frozen"], line["fields"]) == (4, 1, "contact.family_name,contact.town")


@pytest.mark.rule("SEC-08")
def test_what_is_asked_wrongly_is_refused_and_leaves_no_trace(
    workspace: UnlockedWorkspace, book: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = tuple(field.name for field in exportable_fields(Role.OWNER, CATALOGUE))[: MOST_COLUMNS + 1]
    for refusal, changes in (
        (WhyMissing, {"what_for": WhatFor(ExportPurpose.AUTHORITY)}),
        (WhyNamesSomebody, {"what_for": WhatFor(ExportPurpose.OTHER, "pour aubert@exemple.fr")}),
        (PurposeNotForPaper, {"what_for": WhatFor(ExportPurpose.PROSPECTING)}),
        (FieldsMissing, {"fields": ("contact.town",)}),
        (FieldForbidden, {"fields": ("contact.family_name", "interaction.note")}),
        (TooManyColumns, {"fields": many}),
        (NobodyToExport, {"scope": ExportScope(chosen=(book["frozen"],))}),
    ):
        with pytest.raises(refusal):
            listed(workspace, **changes)
    assert MOST_PEOPLE == 5_000
    monkeypatch.setattr("app.documents.print_list.MOST_PEOPLE", 3)
    with pytest.raises(TooManyForPaper):
        listed(workspace)
    assert noted(workspace) == []


def test_prospecting_and_address_books_are_no_purpose_of_paper() -> None:
    assert set(ExportPurpose) - set(PAPER_PURPOSES) == {
        ExportPurpose.PROSPECTING,
        ExportPurpose.ADDRESS_BOOK,
        ExportPurpose.OTHER_SOFTWARE,
    }


def test_a_list_that_is_stopped_was_never_made(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    seen: list[tuple[int, int]] = []
    listed(workspace, told=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (8, 8)

    def stop(done: int, _total: int) -> None:
        if done > 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        listed(workspace, told=stop)
    assert len(noted(workspace)) == 1


@pytest.mark.rule("REG-06")
@pytest.mark.parametrize(("role", "reads_notes"), [(Role.OWNER, True), (Role.RECEPTION, True), (Role.MARKETING, False)])
def test_a_sheet_has_what_the_role_reads(
    unlocked_as: OpenFor, workspace: UnlockedWorkspace, book: dict[str, int], role: Role, reads_notes: bool
) -> None:
    with workspace.unit_of_work() as uow:
        record_interaction(uow, book["aubert"], InteractionKind.PURCHASE, note="Préfère le matin.")
    here = unlocked_as(role)
    plain, whole = (text(sheet(here, book["aubert"], with_history=one).content) for one in (False, True))
    assert "aubert@exemple.fr" in plain
    assert "Courrier" in plain
    assert "Préfère le matin." not in plain
    assert ("Préfère le matin." in whole) is reads_notes


@pytest.mark.rule("SEC-08")
def test_a_sheet_is_on_record_and_a_frozen_record_stays(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    sheet(workspace, book["aubert"])
    (line,) = noted(workspace)
    assert (line["form"], line["count"], line["purpose"]) == ("paper_sheet", 1, "own_work")
    with pytest.raises(NobodyToExport):
        sheet(workspace, book["frozen"])
    with pytest.raises(PurposeNotForPaper):
        sheet(workspace, book["aubert"], WhatFor(ExportPurpose.PROSPECTING))
    assert len(noted(workspace)) == 1


def test_the_columns_proposed_may_all_be_read() -> None:
    for role in Role:
        readable = {field.name for field in exportable_fields(role, CATALOGUE)}
        assert set(proposed_columns(role, CATALOGUE)) <= readable
        assert len(proposed_columns(role, CATALOGUE)) <= MOST_COLUMNS
