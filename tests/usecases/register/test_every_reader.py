"""Each reader of the catalogue knows an own field, told by a marker; a role without the right finds it nowhere."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import select

from app.accounts.roles import Role
from app.consent.kinds import TextKind
from app.contacts.kinds import LawfulBasis
from app.contacts.own_value_errors import OwnFieldClosed, OwnValueMissing
from app.contacts.own_values import own_lines, own_values_of
from app.contacts.read_contact import ContactQuery, list_contacts, read_contact
from app.contacts.relationship import add_contract
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.exchange.export_contacts import ExportOrder, export_contacts
from app.exchange.export_errors import FieldForbidden
from app.exchange.export_fields import exportable_fields
from app.exchange.export_kinds import ExportPurpose, FileFormat
from app.exchange.export_scope import ExportScope
from app.leaving.open_tables import open_files
from app.register import entries
from app.register.define_own_field import deactivate_own_field
from app.register.how_long import how_long_of
from app.register.notice_facts import default_answers, gather_notice_facts, write_answers
from app.register.notice_items import fingerprint
from app.register.notice_text import write_notice
from app.register.own_entries import OWN_VALUES, entries_with_own, own_entries, own_name
from app.register.read_own_fields import form_fields
from app.retention.read_schedule import read_schedule
from app.rights.access_pack import build_access_pack
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.holdings import personal_tables
from app.rights.portability import build_portability
from app.rights.portability_files import portability_json
from app.rights.portable_fields import LeftOutReason
from app.rights.published_schema import PORTABILITY_SCHEMA, published_schema
from app.values import folded_words
from app.workspace import UnlockedWorkspace
from db.tables import ContactText, OwnValue
from tests.usecases.register.own_field_cases import BIRTH, COLOUR, DELIVERY, LOYAL, SECRET, SHOP, SIZE, made

MARKS = {
    COLOUR: ("Zinzolin-4711", "Zinzolin-4711"),
    SIZE: ("38.5", "38,5"),
    SHOP: ("Vienne", "Vienne"),
    LOYAL: ("no", "non"),
    DELIVERY: ("2027-02-03", "03/02/2027"),
    BIRTH: ("--05-14", "14/05"),
    SECRET: ("Remise-8128", "Remise-8128"),
}


@pytest.fixture
def ids(workspace: UnlockedWorkspace) -> dict[str, int]:
    """The fields by their label."""
    return dict(zip((one.label for one in MARKS), made(workspace, *MARKS), strict=True))


@pytest.fixture
def person(workspace: UnlockedWorkspace, ids: dict[str, int]) -> int:
    values = {ids[field.label]: kept for field, (kept, _) in MARKS.items()}
    with workspace.unit_of_work() as uow:
        write_answers(uow, default_answers("fr"), "fr")
        return add_contact(uow, ContactDraft(family_name="Martin", own_values=values))


def export(workspace: UnlockedWorkspace, ids: dict[str, int], path: Path, form: FileFormat) -> str:
    fields = ("contact.family_name", *map(own_name, ids.values()))
    order = ExportOrder(ExportScope(), fields, ExportPurpose.OWN_WORK, form, path, is_clear_confirmed=True)
    with workspace.unit_of_work() as uow:
        export_contacts(uow, order)
    return path.read_text("utf-8-sig")


@pytest.mark.rule("REG-03")
def test_the_catalogue_has_a_line_for_each_in_place_of_the_generic_ones(
    workspace: UnlockedWorkspace, ids: dict[str, int]
) -> None:
    with workspace.reading() as uow:
        found = entries_with_own(uow.session)
        assert len(found) == len(entries()) - len(entries(OWN_VALUES)) + len(ids)
        lines = {one.label: one for one in found if one.table == OWN_VALUES}
        assert lines.keys() == ids.keys()
        size = lines[SIZE.label]
        assert size.purpose_words == SIZE.purpose
        assert size.lawful_basis is SIZE.lawful_basis
        assert size.readable_by == SIZE.readable_by
        schedule = read_schedule(uow)
        assert how_long_of(size, lambda line: schedule.of(line).months).startswith("la durée prévue")
    assert OWN_VALUES in personal_tables()


@pytest.mark.rule("RET-01")
def test_the_data_map_says_an_own_term(workspace: UnlockedWorkspace) -> None:
    made(workspace, replace(SIZE, retention_months=6))
    with workspace.reading() as uow:
        (line,) = own_entries(uow.session)
        assert how_long_of(line, lambda _line: 0).startswith("6 mois après")


def test_the_page_says_each_in_words(workspace: UnlockedWorkspace, ids: dict[str, int], person: int) -> None:
    with workspace.unit_of_work() as uow:
        told = {line.label: line.words for line in read_contact(uow, person).own}
    assert told == {field.label: words for field, (_, words) in MARKS.items()}


def test_the_search_finds_what_every_role_may_read(
    workspace: UnlockedWorkspace, ids: dict[str, int], person: int
) -> None:
    with workspace.reading() as uow:
        for words, finds in (("zinzolin", True), ("vienne", True), ("Remise-8128", False), ("38.5", False)):
            found = [line.id for line in list_contacts(uow, ContactQuery(words), limit=5)]
            assert found == ([person] if finds else []), words


@pytest.mark.rule("DSR-04")
def test_the_access_pack_holds_each_by_its_marker(
    workspace: UnlockedWorkspace, ids: dict[str, int], person: int
) -> None:
    with workspace.unit_of_work() as uow:
        deactivate_own_field(uow, ids[SIZE.label], erases_values=False)
        pack = build_access_pack(uow, person)
    (section,) = (one for one in pack.sections if one.table == OWN_VALUES)
    assert dict(line for row in section.rows for line in row.lines) == {
        field.label: words for field, (_, words) in MARKS.items()
    }
    assert SIZE.purpose in {use.purpose for use in pack.uses}
    assert len([use for use in pack.uses if use.purpose == SIZE.purpose]) == 1


@pytest.mark.rule("DSR-10")
def test_portability_judges_each_by_its_own_basis(workspace: UnlockedWorkspace) -> None:
    interest = replace(COLOUR, lawful_basis=LawfulBasis.LEGITIMATE_INTEREST)
    size, colour = made(workspace, SIZE, interest)
    with workspace.unit_of_work() as uow:
        person = add_contact(uow, ContactDraft(family_name="Martin", own_values={size: "38", colour: "Bleu"}))
        add_contract(uow, person, "Abonnement", uow.clock.today())
        pack = build_portability(uow, person)
    schema = json.loads(published_schema(PORTABILITY_SCHEMA))
    Draft202012Validator(schema).validate(json.loads(portability_json(pack)))
    given = [row.values for row in pack.rows if row.table == OWN_VALUES]
    assert given == [{"own_field_id": SIZE.label, "value": "38"}]
    (out,) = (one for one in pack.left_out if one.table == OWN_VALUES)
    assert (out.labels, out.reason) == ((COLOUR.label,), LeftOutReason.OTHER_BASIS)


def test_exports_hold_each(workspace: UnlockedWorkspace, ids: dict[str, int], person: int, tmp_path: Path) -> None:
    table = export(workspace, ids, tmp_path / "liste.csv", FileFormat.CSV)
    for field, (_, words) in MARKS.items():
        assert f'"{field.label}"' in table
        assert f'"{words}"' in table
    (held,) = json.loads(export(workspace, ids, tmp_path / "liste.json", FileFormat.JSON))["contacts"]
    assert {held[own_name(ids[field.label])] for field in MARKS} == {kept for kept, _ in MARKS.values()}


def test_whoever_leaves_takes_them_along(workspace: UnlockedWorkspace, ids: dict[str, int], person: int) -> None:
    with workspace.reading() as uow:
        files = dict(open_files(uow.session, lambda _done, _total: None))
    sheet = next(content for name, content in files.items() if name.startswith("tableaux/Champs propres"))
    for field, (_, words) in MARKS.items():
        assert field.label in sheet.decode("utf-8-sig")
        assert words in sheet.decode("utf-8-sig")


@pytest.mark.rule("DSR-08")
def test_an_erasure_takes_them_all(workspace: UnlockedWorkspace, ids: dict[str, int], person: int) -> None:
    with workspace.unit_of_work() as uow:
        erase_contact(uow, person, ErasurePlan("DSR-08"))
        assert uow.session.scalars(select(OwnValue)).all() == []


@pytest.mark.rule("REG-06")
def test_a_role_without_the_right_finds_it_nowhere(
    ids: dict[str, int], person: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    secret = ids[SECRET.label]
    desk = unlocked_as(Role.RECEPTION)
    with desk.unit_of_work() as uow:
        assert SECRET.label not in {one.label for one in form_fields(uow)}
        assert SECRET.label not in {line.label for line in own_lines(uow, person)}
        assert secret not in own_values_of(uow, person)
        assert "Remise" not in str(read_contact(uow, person))
        assert SECRET.label not in {one.label for one in own_entries(uow.session, Role.RECEPTION)}
        own = entries_with_own(uow.session)
        assert own_name(secret) not in {one.name for one in exportable_fields(Role.RECEPTION, own)}
        folded = uow.session.scalars(select(ContactText.folded)).one()
        assert not set(folded_words("Remise-8128")) & set(folded.split())
        with pytest.raises(OwnFieldClosed):
            edit_contact(uow, person, ContactDraft(family_name="Martin", own_values={secret: "0"}))


@pytest.mark.rule("REG-06")
def test_a_save_by_the_desk_leaves_what_it_does_not_see(
    ids: dict[str, int], person: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    desk = unlocked_as(Role.RECEPTION)
    with desk.unit_of_work() as uow:
        fields = read_contact(uow, person).fields
        edit_contact(uow, person, replace(fields, town="Lyon"))
        kept = uow.session.get_one(OwnValue, (person, ids[SECRET.label]))
        assert kept.value == "Remise-8128"


@pytest.mark.rule("REG-06")
def test_a_field_that_is_off_leaves_in_no_file(
    workspace: UnlockedWorkspace, ids: dict[str, int], person: int, tmp_path: Path
) -> None:
    with workspace.unit_of_work() as uow:
        deactivate_own_field(uow, ids[COLOUR.label], erases_values=False)
        assert list_contacts(uow, ContactQuery("zinzolin"), limit=5) == []
    with pytest.raises(FieldForbidden):
        export(workspace, ids, tmp_path / "liste.csv", FileFormat.CSV)


def test_what_must_be_filled_is_asked_and_only_by_the_form(workspace: UnlockedWorkspace) -> None:
    (field_id,) = made(workspace, replace(SIZE, is_required=True))
    with pytest.raises(OwnValueMissing), workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin", own_values={field_id: ""}))
    with workspace.unit_of_work() as uow:
        assert add_contact(uow, ContactDraft(family_name="Martin"))


@pytest.mark.rule("REG-09")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_notice_says_each_and_is_out_of_date_until_it_does(workspace: UnlockedWorkspace, language: str) -> None:
    with workspace.reading() as uow:
        before = fingerprint(gather_notice_facts(uow, language))
    made(workspace, SIZE, replace(COLOUR, retention_months=6, lawful_basis=LawfulBasis.LEGITIMATE_INTEREST))
    with workspace.reading() as uow:
        facts = gather_notice_facts(uow, language)
        assert fingerprint(facts) != before
        body = write_notice(facts, TextKind.NOTICE_13, language)
    for words in (SIZE.label, SIZE.purpose, COLOUR.label, COLOUR.necessity):
        assert words in body
    assert ("6 mois" if language == "fr" else "6 months") in body
