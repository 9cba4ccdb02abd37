"""Each field closed to each role is found by no reader of it, told by markers; what stays open is still read (REG-06)."""

import io
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from sqlalchemy import delete
from sqlalchemy.exc import DatabaseError

from app.accounts.roles import Account, Role
from app.clock import FixedClock
from app.consent.confirmation import preview_confirmation
from app.consent.kinds import Channel
from app.consent.preferences import read_preferences
from app.consent.purposes import PurposeDraft, read_purpose, save_purpose
from app.contacts.addresses import PostalDraft, add_address, read_addresses
from app.contacts.attachment_rules import attachable_file
from app.contacts.attachments import add_attachment, list_attachments
from app.contacts.card_acts import edit_undoably
from app.contacts.edit_value import CardValue, edit_value
from app.contacts.find_approximate import list_approximate
from app.contacts.find_duplicates import search_duplicates
from app.contacts.follow_ups import FollowUpDraft, add_follow_up, follow_ups_of
from app.contacts.kinds import AgeGroup, InteractionKind, LawfulBasis, SourceKind
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.note_kinds import FollowUp
from app.contacts.read_cards import preview_merge
from app.contacts.read_contact import ContactQuery, count_matching, find_same, list_contacts, read_contact
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.segments import read_segments, save_segment
from app.contacts.shared_means import shared_means
from app.contacts.tags import put_tag, tags_of
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.documents.paper import WhatFor
from app.documents.print_access import print_access
from app.documents.print_contact import SheetOrder, print_contact
from app.errors import PermissionDenied
from app.exchange.export_cards import write_cards, write_google, write_hubspot
from app.exchange.export_fields import exportable_fields
from app.exchange.export_json import write_json
from app.exchange.export_kinds import ExportPurpose
from app.exchange.export_rows import read_outgoing
from app.exchange.export_tables import write_csv
from app.exchange.export_workbook import write_workbook
from app.messaging.audience import Target, compose
from app.messaging.calls import prepare_call
from app.messaging.kinds import MessageKind
from app.register.access_errors import (
    AccessFixed,
    FieldClosed,
    GridOvertaken,
    OpenToAllUnexplained,
    ReasonNamesSomebody,
)
from app.register.access_kinds import Access, CellChange
from app.register.access_review import count_review_due, note_review, read_reviews
from app.register.access_rules import ADDRESS, CONTRACTS, EMAIL, FILES, FOLLOW_UPS, HISTORY, ORIGIN, PHONE, TAGS, TOWN
from app.register.change_access import access_history, change_access, undo_access
from app.register.data_map import effects, read_data_map
from app.register.field_access import access_of
from app.register.own_entries import entries_with_own, own_name
from app.retention.reminders import Topic, reminders
from app.values import EmailAddress, PhoneNumber, Siret
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import FieldAccessChange
from tests.usecases.register.own_field_cases import COLOUR, made

STAFF = (Role.RECEPTION, Role.SALES, Role.MARKETING)
# What a reader would show of a field, and only of that one; names of several are what the same words stand in.
MARKS = {
    EMAIL: ("zinnia@courriel.example",),
    PHONE: ("06 12 34 56 78", "+33612345678", "33612345678", "0612345678"),
    "contact.siret": ("732 829 320 00074", "73282932000074"),
    "contact.job_title": ("Luthière",),
    "contact.address_line1": ("7 rue Quincampoix", "Bâtiment Capucine"),
    "contact.postcode": ("38710",),
    "contact.town": ("Mens-en-Trièves",),
    "contact.country": ("Andorre",),
    "contact.age_group": (),
    "contact.relationship_ended_on": ("04/03/2025", "2025-03-04"),
    HISTORY: ("Gravure demandée",),
    CONTRACTS: ("Entretien annuel",),
    FILES: ("devis-pivoine.pdf",),
    FOLLOW_UPS: (),
    TAGS: ("Fidèle du samedi",),
    ORIGIN: ("salon-hortensia.csv",),
}
LETTER = PurposeDraft("Lettre", LawfulBasis.CONSENT, MessageKind.COMMERCIAL, tuple(Channel))
ABOUT: defaultdict[str, str] = defaultdict(str)
WORDS = {EMAIL: "zinnia", PHONE: "06 12 34", "contact.siret": "732829320", "contact.town": "Trieves"}


@contextmanager
def acting(workspace: UnlockedWorkspace, role: Role) -> Iterator[UnitOfWork]:
    """Be somebody of a role in the same open folder: a folder opened anew for each would take minutes."""
    with workspace.unit_of_work() as uow:
        uow.account = Account(uow.account.id, "Quelqu'un", role)
        yield uow


def put(
    workspace: UnlockedWorkspace, access: Access, *names: str, roles: tuple[Role, ...] = STAFF, why: str = ""
) -> None:
    with workspace.unit_of_work() as uow:
        change_access(uow, [CellChange(name, role, access) for name in names for role in roles], why)


def marked_draft() -> ContactDraft:
    return ContactDraft(
        given_name="Éloïse",
        family_name="Martin",
        emails=(EmailAddress.parse("zinnia@courriel.example"),),
        phones=(PhoneNumber.parse("06 12 34 56 78"),),
        siret=Siret.parse("73282932000074"),
        job_title="Luthière",
        address_line1="7 rue Quincampoix",
        address_line2="Bâtiment Capucine",
        postcode="38710",
        town="Mens-en-Trièves",
        country="Andorre",
        age_group=AgeGroup.ADULT,
        relationship_ended_on=date(2025, 3, 4),
        source_kind=SourceKind.DIRECT,
        source_label="salon-hortensia.csv",
    )


@pytest.fixture
def person(workspace: UnlockedWorkspace) -> int:
    with workspace.unit_of_work() as uow:
        one = add_contact(uow, marked_draft())
        add_contact(uow, replace(ContactDraft(family_name="Durand"), emails=marked_draft().emails))
        record_interaction(uow, one, InteractionKind.INTERNAL_NOTE, note="Gravure demandée")
        add_contract(uow, one, "Entretien annuel", date(2024, 3, 4))
        add_attachment(uow, one, attachable_file("devis-pivoine.pdf", b"%PDF-1.4\n%%EOF\n"))
        add_follow_up(uow, one, FollowUpDraft(FollowUp.CALL_BACK, date(2026, 11, 23)))
        put_tag(uow, one, "Fidèle du samedi")
    return one


def screen(uow: UnitOfWork, one: int) -> str:
    """All that the windows show of a contact and of its line."""
    card = read_contact(uow, one)
    said: list[object] = [card, list_contacts(uow, ContactQuery("Martin"), limit=5), tags_of(uow, one)]
    said += [read_addresses(uow, one), follow_ups_of(uow, one), shared_means(uow, one)]
    said.append(read_preferences(uow, one).data if uow.account.role is not Role.MARKETING else "")
    try:
        said.append(list_attachments(uow, one))
    except PermissionDenied:
        said.append("")
    return repr(said)


def files(uow: UnitOfWork, one: int) -> str:
    """What every format would write for the role, were it to export."""
    fields, texts = exportable_fields(uow.account.role, entries_with_own(uow.session)), []
    outgoing = lambda: read_outgoing(uow, [one], fields, (), lambda _done, _total: None)  # noqa: E731 - read once each
    for write in (
        write_csv,
        lambda file, out: write_json(file, out, ABOUT),
        lambda file, out: write_workbook(file, out, ABOUT),
        lambda file, out: write_cards(file, out, uow.clock.now(), "3.0"),
        lambda file, out: write_google(file, out, uow.clock.now()),
        lambda file, out: write_hubspot(file, out, uow.clock.now()),
    ):
        file = io.BytesIO()
        write(file, outgoing())
        # Cards fold their lines; what a leak would show stands whole again.
        texts.append(_text(file.getvalue()).replace("\r\n ", ""))
    file = io.BytesIO()
    write_cards(file, outgoing(), uow.clock.now(), "4.0")
    return "\n".join([*texts, _text(file.getvalue()).replace("\r\n ", "")])


def paper(uow: UnitOfWork, one: int) -> str:
    made_paper = print_contact(uow, SheetOrder(one, WhatFor(ExportPurpose.OWN_WORK), with_history=True))
    pages = PdfReader(io.BytesIO(made_paper.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split()).replace("\u00a0", " ")


def _text(content: bytes) -> str:
    if content[:2] == b"PK":
        with ZipFile(io.BytesIO(content)) as book:
            return "\n".join(book.read(name).decode("utf-8") for name in book.namelist())
    return content.decode("utf-8-sig")


READERS = {"screen": screen, "files": files, "paper": paper}


@pytest.mark.rule("REG-06")
def test_what_is_closed_to_a_role_is_in_none_of_its_readers(workspace: UnlockedWorkspace, person: int) -> None:
    """Every other field closed to all of the staff, then the ones between: none is told, and those left open still are."""
    fields = tuple(MARKS)
    open_before = {}
    for role in STAFF:
        with acting(workspace, role) as uow:
            open_before[role] = {name: read(uow, person) for name, read in READERS.items()}
    leaks, lost = [], []
    for closed in (fields[::2], fields[1::2]):
        put(workspace, Access.NONE, *closed)
        for role in STAFF:
            with acting(workspace, role) as uow:
                told = {name: read(uow, person) for name, read in READERS.items()}
            for name, text in told.items():
                leaks += [(field, role, name) for field in closed if any(mark in text for mark in MARKS[field])]
                left = [mark for field in fields if field not in closed for mark in MARKS[field]]
                lost += [(role, name, mark) for mark in left if mark in open_before[role][name] and mark not in text]
        put(workspace, Access.READ, *closed, why="Essai")
    assert leaks == []
    assert lost == []
    shown = open_before[Role.RECEPTION]["screen"] + open_before[Role.RECEPTION]["paper"]
    assert all(any(mark in shown for mark in marks) for marks in MARKS.values() if marks)


@pytest.mark.rule("REG-06")
def test_nobody_finds_by_a_field_that_they_do_not_read(workspace: UnlockedWorkspace, person: int) -> None:
    def found(role: Role, words: str) -> tuple[int, int]:
        with acting(workspace, role) as uow:
            query = ContactQuery(words)
            return len(list_contacts(uow, query, limit=9)), count_matching(uow, query)

    for field, words in WORDS.items():
        assert found(Role.RECEPTION, words)[0] >= 1, field
        put(workspace, Access.NONE, field, roles=(Role.RECEPTION,))
        assert found(Role.RECEPTION, words) == (0, 0), field
        assert found(Role.RECEPTION, "Eloise Martin") == (1, 1), field
        assert found(Role.SALES, words)[0] >= 1, field
        assert found(Role.OWNER, words)[0] >= 1, field
    with acting(workspace, Role.RECEPTION) as uow:
        assert list_approximate(uow, ContactQuery("zinia"), limit=9) == []
        assert find_same(uow, marked_draft().emails, marked_draft().phones) == []
        with pytest.raises(PermissionDenied):
            list_contacts(uow, ContactQuery("", Narrowing().with_values(FilterField.TOWN, ("lyon",))), limit=9)


@pytest.mark.rule("REG-06")
def test_neither_a_shared_segment_nor_an_undo_tells_a_closed_field(workspace: UnlockedWorkspace, person: int) -> None:
    with workspace.unit_of_work() as uow:
        save_segment(uow, "Zinnia", ContactQuery("zinnia"), for_everyone=True)
        save_segment(
            uow, "De Mens", ContactQuery("", Narrowing().with_values(FilterField.TOWN, ("mens",))), for_everyone=True
        )
    put(workspace, Access.NONE, EMAIL, TOWN)
    with acting(workspace, Role.RECEPTION) as uow:
        # A segment about a closed field is not there; one whose words stand in it finds nobody.
        counts = {one.name: count_matching(uow, one.query) for one in read_segments(uow)}
        act = edit_undoably(uow, person, replace(read_contact(uow, person).fields, job_title="Archetière"))
    assert counts == {"Zinnia": 0}
    assert act is not None
    assert not any(mark in act.sentence for mark in (*MARKS[EMAIL], *MARKS[TOWN]))
    reception = Account(workspace.account.id, "Quelqu'un", Role.RECEPTION)
    holder, workspace.account = workspace.account, reception
    act.undo(workspace)
    workspace.account = holder
    with workspace.reading() as uow:
        assert read_contact(uow, person).fields == replace(marked_draft(), informed_on=None)


@pytest.mark.rule("REG-06")
def test_a_contact_without_a_name_is_not_named_by_a_closed_address(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        one = add_contact(uow, ContactDraft(emails=(EmailAddress.parse("zinnia@courriel.example"),)))
    put(workspace, Access.NONE, EMAIL)
    with acting(workspace, Role.RECEPTION) as uow:
        assert "zinnia" not in repr(read_contact(uow, one))
        assert [line.name for line in list_contacts(uow, ContactQuery(), limit=9)] == ["Fiche sans nom"]
        assert list_contacts(uow, ContactQuery("zinnia"), limit=9) == []


@pytest.mark.rule("REG-06")
def test_acts_that_would_show_a_closed_field_are_refused_whole(workspace: UnlockedWorkspace, person: int) -> None:
    with workspace.unit_of_work() as uow:
        purpose = read_purpose(uow, save_purpose(uow, LETTER))
        other = add_contact(uow, replace(marked_draft(), given_name="Éloise"))
    put(workspace, Access.NONE, EMAIL, PHONE, *ADDRESS)
    refused = (
        lambda uow: preview_confirmation(uow, person),
        search_duplicates,
        lambda uow: preview_merge(uow, person, other),
        lambda uow: prepare_call(uow, person, purpose.id),
        *(
            lambda uow, channel=channel: compose(
                uow, Target("Lettre", purpose, purpose.message_kind, channel), [person]
            )
            for channel in (Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)
        ),
    )
    for act in refused:
        with acting(workspace, Role.SALES) as uow, pytest.raises(FieldClosed):
            act(uow)


@pytest.mark.rule("REG-06")
def test_who_saves_a_card_neither_empties_nor_changes_what_they_may_not_write(
    workspace: UnlockedWorkspace, person: int
) -> None:
    put(workspace, Access.NONE, EMAIL, "contact.siret")
    put(workspace, Access.READ, PHONE)
    with acting(workspace, Role.RECEPTION) as uow:
        shown = read_contact(uow, person).fields
        assert (shown.emails, shown.siret) == ((), None)
        assert shown.phones
        edit_contact(uow, person, replace(shown, phones=(), town="Lyon"))
    with workspace.reading() as uow:
        assert access_of(uow).writes(EMAIL, PHONE)
    with workspace.unit_of_work() as uow:
        after = read_contact(uow, person).fields
    assert replace(after, town=marked_draft().town, informed_on=None) == marked_draft()
    assert after.town == "Lyon"
    with acting(workspace, Role.RECEPTION) as uow, pytest.raises(FieldClosed):
        edit_contact(uow, person, replace(shown, emails=(EmailAddress.parse("autre@courriel.example"),)))
    with acting(workspace, Role.RECEPTION) as uow, pytest.raises(FieldClosed):
        edit_value(uow, person, CardValue.PHONE, ("06 98 76 54 32",), was=(shown.phones[0].national,))
    with acting(workspace, Role.RECEPTION) as uow, pytest.raises(FieldClosed):
        add_contact(uow, ContactDraft(family_name="Petit", phones=shown.phones))
    put(workspace, Access.READ, *ADDRESS, TAGS, HISTORY, why="Essai")
    for act in (
        lambda uow: add_address(uow, person, PostalDraft(address_line1="1 rue Neuve", town="Lyon")),
        lambda uow: put_tag(uow, person, "Autre"),
    ):
        with acting(workspace, Role.RECEPTION) as uow, pytest.raises(FieldClosed):
            act(uow)


@pytest.mark.rule("REG-06")
def test_the_grid_keeps_whom_it_must(workspace: UnlockedWorkspace) -> None:
    fixed = (
        CellChange(EMAIL, Role.CONTROLLER, Access.NONE),
        CellChange(EMAIL, Role.OWNER, Access.READ),
        CellChange("contact.family_name", Role.RECEPTION, Access.NONE),
        CellChange("contact.retention_due_on", Role.RECEPTION, Access.WRITE),
        CellChange(TOWN, Role.MARKETING, Access.WRITE),
        CellChange("consent_event.event_type", Role.RECEPTION, Access.NONE),
        CellChange("contact.nothing", Role.RECEPTION, Access.NONE),
    )
    for change in fixed:
        with workspace.unit_of_work() as uow, pytest.raises(AccessFixed):
            change_access(uow, [change])
    for role in STAFF:
        with acting(workspace, role) as uow, pytest.raises(PermissionDenied):
            change_access(uow, [CellChange(HISTORY, role, Access.READ)])
    (field,) = made(workspace, COLOUR)
    with workspace.unit_of_work() as uow, pytest.raises(AccessFixed):
        change_access(uow, [CellChange(own_name(field), Role.CONTROLLER, Access.NONE)])


@pytest.mark.rule("REG-06")
def test_very_sensitive_data_are_opened_to_all_only_with_a_reason(workspace: UnlockedWorkspace) -> None:
    opened = [CellChange(HISTORY, Role.MARKETING, Access.READ)]
    with workspace.unit_of_work() as uow, pytest.raises(OpenToAllUnexplained):
        change_access(uow, opened)
    for named in ("Demandé par zoe@x.example", "Voir FR7630006000011234567890189"):
        with workspace.unit_of_work() as uow, pytest.raises(ReasonNamesSomebody):
            change_access(uow, opened, named)
    with workspace.unit_of_work() as uow:
        told = effects(read_data_map(uow), opened)
        assert any("marketing" in sentence.lower() and "verra" in sentence for sentence in told)
        assert any("écrivez pourquoi" in sentence for sentence in told)
        change_access(uow, opened, "Lettre écrite d'après les échanges")
        assert access_of(uow, Role.MARKETING).reads(HISTORY, "interaction.kind")
        assert not access_of(uow, Role.MARKETING).reads("note_justification.reason")


@pytest.mark.rule("REG-06")
def test_each_change_stays_on_record_and_can_be_taken_back(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    after = [CellChange(EMAIL, Role.SALES, Access.NONE), CellChange(PHONE, Role.SALES, Access.READ)]
    with workspace.unit_of_work() as uow:
        before = change_access(uow, after, "Le commercial appelle, il n'écrit pas")
        assert change_access(uow, after) == ()
    with workspace.unit_of_work() as uow:
        undo_access(uow, before, after)
        assert access_of(uow, Role.SALES).writes(EMAIL, PHONE)
    with workspace.unit_of_work() as uow, pytest.raises(GridOvertaken):
        undo_access(uow, before, after)
    with workspace.reading() as uow:
        history = access_history(uow, EMAIL)
    assert [(one.before, one.after) for one in history] == [(Access.NONE, Access.WRITE), (Access.WRITE, Access.NONE)]
    assert history[1].reason == "Le commercial appelle, il n'écrit pas"
    assert history[0].changed_by == workspace.account.id
    with pytest.raises(DatabaseError), workspace.unit_of_work() as uow:
        uow.session.execute(delete(FieldAccessChange))


@pytest.mark.rule("REG-06")
def test_an_own_field_says_its_own_grid_wherever_it_is_changed(workspace: UnlockedWorkspace) -> None:
    (field,) = made(workspace, COLOUR)
    with workspace.unit_of_work() as uow:
        one = add_contact(uow, ContactDraft(family_name="Roux", own_values={field: "Zinzolin"}))
        assert list_contacts(uow, ContactQuery("zinzolin"), limit=3)
        told = effects(read_data_map(uow), [CellChange(own_name(field), Role.MARKETING, Access.NONE)])
        assert any("pour personne" in sentence for sentence in told)
    put(workspace, Access.NONE, own_name(field), roles=(Role.MARKETING, Role.OWNER))
    for role in (Role.MARKETING, Role.OWNER):
        with acting(workspace, role) as uow:
            assert "Zinzolin" not in screen(uow, one) + files(uow, one)
    with acting(workspace, Role.CONTROLLER) as uow:
        assert "Zinzolin" in screen(uow, one)
        assert list_contacts(uow, ContactQuery("zinzolin"), limit=3) == []


@pytest.mark.rule("REG-03")
def test_of_every_field_all_is_said_in_both_languages(workspace: UnlockedWorkspace) -> None:
    made(workspace, COLOUR)
    with workspace.reading() as uow:
        lines = read_data_map(uow)
    assert len(lines) == len({line.field.name for line in lines})
    for line in lines:
        assert all((line.field.purpose_words, line.necessity, line.how_long, line.sensitivity.label)), line.field.name
        assert all(line.cells[role] in line.choices[role] for role in Role), line.field.name
        assert all(bool(line.why_fixed(role)) is (len(line.choices[role]) == 1) for role in Role), line.field.name


@pytest.mark.rule("REG-07")
def test_the_document_says_the_grid_in_force_and_names_nobody(workspace: UnlockedWorkspace, person: int) -> None:
    put(workspace, Access.NONE, EMAIL, roles=(Role.SALES,), why="Il appelle, il n'écrit pas")
    reader = PdfReader(io.BytesIO(print_access(workspace)))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split()).replace("\u00a0", " ")
    assert "Qui a accès à quoi, et pourquoi" in text
    assert "E-mail, commercial : lecture et saisie, puis aucun accès. Motif : Il appelle" in text
    assert "Répondre, confirmer, et écrire si la personne l’accepte." in text
    assert "Aucune revue n’a encore été faite" in text
    assert "Martin" not in text
    assert "Inès" not in text
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    with acting(workspace, Role.RECEPTION) as uow, pytest.raises(PermissionDenied):
        read_data_map(uow)


@pytest.mark.rule("REG-08")
def test_a_review_is_asked_for_once_a_year_and_its_day_is_kept(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    def asked() -> bool:
        with workspace.reading() as uow:
            return Topic.ACCESS_REVIEW in {one.topic for one in reminders(uow)}

    assert not asked()
    clock.advance(timedelta(days=366))
    assert asked()
    with workspace.unit_of_work() as uow:
        note_review(uow)
        assert [one.on for one in read_reviews(uow)] == [clock.today()]
        assert count_review_due(uow) == 0
    assert not asked()
    with acting(workspace, Role.SALES) as uow, pytest.raises(PermissionDenied):
        note_review(uow)
