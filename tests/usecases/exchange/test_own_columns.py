"""A column becomes an own field: recognised by its name, read as its kind, refused cell by cell, taken back with its import."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from app.accounts.roles import Role
from app.contacts.read_contact import ContactQuery, list_contacts, read_contact
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.exchange.batch_report import read_report
from app.exchange.columns import guess_layout, target_label, targets
from app.exchange.errors import ColumnTwice
from app.exchange.field_origins import read_origins
from app.exchange.import_batch import import_batch
from app.exchange.own_columns import own_columns, with_own
from app.exchange.plan import DuplicatePolicy, ImportPlan
from app.exchange.preview import Preview, preview_file
from app.exchange.saved_mappings import mapping_for, save_mapping
from app.exchange.typed_row import RefusalReason
from app.exchange.undo_batch import undo_batch
from app.exchange.update_contact import read_differences
from app.register.define_own_field import deactivate_own_field
from app.register.own_entries import own_name
from app.rights.holdings import collect_holdings
from app.rights.readable import Reader
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import Contact, FieldOrigin, OwnValue
from tests.usecases.exchange.test_import_use import plan_of
from tests.usecases.register.own_field_cases import BIRTH, COLOUR, LOYAL, SHOP, SIZE, made

HEADINGS = ("Nom", "POINTURE", "Boutique habituelle", "Couleur préférée", "Carte de fidélité", "Date de naissance")
ROWS = (
    ("Martin", "38,5", "lyon", "Bleu nuit", "oui", "14/05/1980"),
    ("Benali", "grande", "Paris", "Vert, a un cancer", "peut-être", "31/02"),
    ("Roux", "", "", "", "", ""),
)


@pytest.fixture
def ids(workspace: UnlockedWorkspace) -> list[int]:
    return made(workspace, SIZE, SHOP, COLOUR, LOYAL, BIRTH)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clients.csv"
    with path.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened, delimiter=";").writerows([HEADINGS, *ROWS])
    return path


def planned(workspace: UnlockedWorkspace, file: Path) -> ImportPlan:
    plan = plan_of(file)
    with workspace.reading() as uow:
        return replace(plan, layout=with_own(plan.layout, own_columns(uow)))


def previewed(workspace: UnlockedWorkspace, plan: ImportPlan) -> Preview:
    with workspace.reading() as uow:
        return preview_file(uow, plan)


def held(workspace: UnlockedWorkspace) -> dict[tuple[str, int], str]:
    with workspace.reading() as uow:
        rows = uow.session.query(Contact.family_name, OwnValue.own_field_id, OwnValue.value).join(
            OwnValue, OwnValue.contact_id == Contact.id
        )
        return {(row[0], row[1]): row[2] for row in rows}


def test_a_heading_that_is_a_field_s_name_becomes_it(workspace: UnlockedWorkspace, ids: list[int], file: Path) -> None:
    layout = planned(workspace, file).layout
    assert [column.target for column in layout.columns][1:] == [own_name(one) for one in ids]
    assert target_label(own_name(ids[0]), layout.own) == "Pointure"
    assert set(map(own_name, ids)) <= set(targets(layout.own))
    twice = replace(layout, columns=(*layout.columns[:2], replace(layout.columns[2], target=own_name(ids[0]))))
    with pytest.raises(ColumnTwice) as told:
        twice.check()
    assert "Pointure" in told.value.sentence


@pytest.mark.rule("MIN-04")
def test_cells_are_read_as_their_kind_and_what_does_not_fit_is_told(
    workspace: UnlockedWorkspace, ids: list[int], file: Path
) -> None:
    plan = planned(workspace, file)
    preview = previewed(workspace, plan)
    reasons = [one.reason for row in preview.rows if row.typed for one in row.typed.left_out]
    assert reasons == [RefusalReason.INVALID_OWN_VALUE] * 5
    assert "Paris" in preview.rows[1].remark
    assert "santé" in preview.rows[1].remark
    assert "cancer" not in preview.rows[1].remark
    with workspace.unit_of_work() as uow:
        import_batch(uow, plan, preview)
    size, shop, colour, loyal, birth = ids
    assert held(workspace) == {
        ("Martin", size): "38.5",
        ("Martin", shop): "Lyon",
        ("Martin", colour): "Bleu nuit",
        ("Martin", loyal): "yes",
        ("Martin", birth): "--05-14",
    }
    with workspace.reading() as uow:
        assert [line.name for line in list_contacts(uow, ContactQuery("bleu nuit"), limit=5)] == ["Martin"]


def test_taking_the_import_back_takes_the_values_too(workspace: UnlockedWorkspace, ids: list[int], file: Path) -> None:
    plan = planned(workspace, file)
    with workspace.unit_of_work() as uow:
        report = import_batch(uow, plan, previewed(workspace, plan))
    with workspace.unit_of_work() as uow:
        undo_batch(uow, report.batch_id)
    assert held(workspace) == {}


def test_a_field_switched_off_meanwhile_takes_nothing(workspace: UnlockedWorkspace, ids: list[int], file: Path) -> None:
    plan = planned(workspace, file)
    preview = previewed(workspace, plan)
    with workspace.unit_of_work() as uow:
        deactivate_own_field(uow, ids[0], erases_values=False)
        import_batch(uow, plan, preview)
    assert ("Martin", ids[0]) not in held(workspace)
    assert ("Martin", ids[1]) in held(workspace)


@pytest.mark.rule("REG-06")
def test_no_column_becomes_a_field_that_the_role_may_not_write(workspace: UnlockedWorkspace, file: Path) -> None:
    made(workspace, replace(SIZE, writable_by=frozenset({Role.RECEPTION})))
    layout = planned(workspace, file).layout
    assert layout.own == ()
    assert "own_value" not in str([column.target for column in layout.columns])


def test_a_saved_mapping_comes_back_with_the_field(workspace: UnlockedWorkspace, ids: list[int], file: Path) -> None:
    with workspace.unit_of_work() as uow:
        guessed = with_own(guess_layout([("Nom", "Taille"), ("Martin", "38")]), own_columns(uow))
        assert guessed.columns[1].target == ""
        settled = replace(guessed, columns=(guessed.columns[0], replace(guessed.columns[1], target=own_name(ids[0]))))
        save_mapping(uow, settled, "clients")
        mapping = mapping_for(uow, guessed)
        assert mapping is not None
        assert mapping.apply(guessed).columns[1].target == own_name(ids[0])


@pytest.fixture
def known(workspace: UnlockedWorkspace, ids: list[int]) -> int:
    """Someone who is in the book already, with a shop and without a size."""
    with workspace.unit_of_work() as uow:
        draft = ContactDraft(
            family_name="Martin", emails=(EmailAddress("martin@courriel.example"),), own_values={ids[1]: "Vienne"}
        )
        return add_contact(uow, draft)


@pytest.fixture
def same(tmp_path: Path) -> Path:
    """A file that says her size, another shop, and a colour of which she had none."""
    path = tmp_path / "tailles.csv"
    with path.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened, delimiter=";").writerows(
            [
                ("Nom", "E-mail", "Pointure", "Boutique habituelle", "Couleur préférée"),
                ("Martin", "martin@courriel.example", "38,5", "Lyon", "Bleu nuit"),
            ]
        )
    return path


@pytest.mark.parametrize(("policy", "shop"), [(DuplicatePolicy.COMPLETE, "Vienne"), (DuplicatePolicy.UPDATE, "Lyon")])
def test_someone_known_gets_the_values_and_they_are_taken_back(
    workspace: UnlockedWorkspace, ids: list[int], known: int, same: Path, policy: DuplicatePolicy, shop: str
) -> None:
    plan = replace(planned(workspace, same), duplicates=policy)
    preview = previewed(workspace, plan)
    typed = preview.rows[0].typed
    assert typed is not None
    with workspace.unit_of_work() as uow:
        told = {one.label: (one.held, one.given) for one in read_differences(uow, known, typed)}
        report = import_batch(uow, plan, preview)
    assert told == {
        "Pointure": ("", "38,5"),
        "Boutique habituelle": ("Vienne", "Lyon"),
        "Couleur préférée": ("", "Bleu nuit"),
    }
    assert [held(workspace)["Martin", one] for one in ids[:3]] == ["38.5", shop, "Bleu nuit"]
    with workspace.reading() as uow:
        assert "Pointure" in read_origins(uow, known)[0].sentence
        assert "Couleur préférée" in read_report(uow, report.batch_id)[0].why
        reader = Reader(uow.session)
        rows = [reader.lines(row) for row in collect_holdings(uow.session, known).of("field_origin")]
        assert "Pointure" in {row["field"] for row in rows}
        assert [line.id for line in list_contacts(uow, ContactQuery("bleu nuit"), limit=5)] == [known]
    with workspace.unit_of_work() as uow:
        assert undo_batch(uow, report.batch_id).restored == 1
    assert held(workspace) == {("Martin", ids[1]): "Vienne"}
    with workspace.reading() as uow:
        assert list_contacts(uow, ContactQuery("bleu nuit"), limit=5) == []


def test_what_was_typed_since_the_import_stays(
    workspace: UnlockedWorkspace, ids: list[int], known: int, same: Path
) -> None:
    plan = replace(planned(workspace, same), duplicates=DuplicatePolicy.COMPLETE)
    preview = previewed(workspace, plan)
    with workspace.unit_of_work() as uow:
        report = import_batch(uow, plan, preview)
    with workspace.unit_of_work() as uow:
        fields = read_contact(uow, known).fields
        edit_contact(uow, known, replace(fields, own_values={ids[0]: "40"}))
    with workspace.unit_of_work() as uow:
        kept = undo_batch(uow, report.batch_id).kept
    assert [one.fields for one in kept] == [("Pointure",)]
    assert held(workspace) == {("Martin", ids[0]): "40", ("Martin", ids[1]): "Vienne"}


def test_erasing_a_field_s_values_forgets_what_an_import_replaced(
    workspace: UnlockedWorkspace, ids: list[int], known: int, same: Path
) -> None:
    plan = replace(planned(workspace, same), duplicates=DuplicatePolicy.UPDATE)
    preview = previewed(workspace, plan)
    with workspace.unit_of_work() as uow:
        import_batch(uow, plan, preview)
        deactivate_own_field(uow, ids[1], erases_values=True)
        assert "Vienne" not in {row.before for row in uow.session.query(FieldOrigin)}
        assert uow.session.query(FieldOrigin).count() == 2
