"""The register and the notices as files, opened again by other programs' readers: nothing calculates, all of it is said."""

import csv
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO, StringIO

import pikepdf
import pytest
from openpyxl import load_workbook
from pypdf import PageObject, PdfReader

from app.accounts.business import read_business, write_business
from app.accounts.roles import Role
from app.consent.kinds import TextKind
from app.consent.purposes import seed_purposes
from app.documents.notice_poster import Paper, notice_poster
from app.errors import PermissionDenied
from app.exchange.export_register import RegisterFormat, export_register
from app.exchange.ods_reading import sheet_names, sheet_rows
from app.register.activity_kinds import ActivityDraft, ActivityModel, RegisterCell
from app.register.notice import publish_notice
from app.register.notice_facts import read_answers, write_answers
from app.register.web_notice import derived_notice, web_text
from app.register.write_activity import add_activity
from app.retention.change_rule import change_rule
from app.retention.lines import Outcome, RetentionLine, StartEvent
from app.retention.rule_bounds import RuleDraft
from app.workspace import UnlockedWorkspace
from resources import LANGUAGES

_FORMULA = '=HYPERLINK("http://exemple.fr";"Ici")'
_ODD = "Fiche [1]: a/b*c? d’un nom très très long <b>&"


@pytest.fixture
def seeded(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        seed_purposes(uow)
    return workspace


@pytest.fixture
def exported(seeded: UnlockedWorkspace) -> dict[RegisterFormat, bytes]:
    with seeded.unit_of_work() as uow:
        words = {RegisterCell.PURPOSE: _FORMULA, RegisterCell.DATA: "Nom\nPrénom"}
        add_activity(uow, ActivityModel.BLANK, ActivityDraft(_ODD, words))
        return {form: export_register(uow, form) for form in RegisterFormat}


def largest_type(page: PageObject) -> float:
    sizes: list[float] = []
    page.extract_text(visitor_text=lambda _text, cm, tm, _font, size: sizes.append(size * tm[0] * cm[0]))
    return max(sizes)


def all_text(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages)


@pytest.mark.rule("REG-02")
def test_the_workbooks_hold_the_list_and_one_sheet_an_activity_and_calculate_nothing(
    exported: dict[RegisterFormat, bytes],
) -> None:
    book = load_workbook(BytesIO(exported[RegisterFormat.XLSX]))
    ods = BytesIO(exported[RegisterFormat.ODS])
    names = sheet_names(ods)
    assert book.sheetnames == names
    assert (len(names), names[0], names[1]) == (8, "Liste des traitements", "1 Gestion des contacts et des c")
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    for name in names:
        read = [[str(cell or "") for cell in row] for row in book[name].iter_rows(values_only=True)]
        # Empty cells at the end of a row are not told by the other reader.
        padded = [[*row, *[""] * (len(read[0]) - len(row))] for row in sheet_rows(ods, name)]
        assert padded == read, name
    mine = list(sheet_rows(ods, names[-1]))
    assert ["Finalité principale", _FORMULA, "l’entreprise"] in mine
    assert ["Catégories de données", "Nom\nPrénom", "l’entreprise"] in mine
    assert ["Sous-traitants", "À COMPLÉTER", "l’entreprise"] in mine
    assert any(row[0] == "Responsable du traitement" and row[2] == "Aparté" for row in mine)
    listed = list(sheet_rows(ods, names[0]))[-1]
    assert listed[1] == _ODD
    assert "incomplète" in listed[-1]
    # LibreOffice knows the file by its first entry, which is not packed.
    assert exported[RegisterFormat.ODS][30:].startswith(b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet")


@pytest.mark.rule("REG-02")
def test_the_table_of_text_has_every_column_and_guards_its_cells(exported: dict[RegisterFormat, bytes]) -> None:
    text = exported[RegisterFormat.CSV].decode("utf-8-sig")
    first, *rows = csv.reader(StringIO(text), delimiter=";")
    assert first[6:] == [cell.label for cell in RegisterCell]
    assert len(rows) == 7
    assert all(len(row) == len(first) for row in rows)
    last = dict(zip(first, rows[-1], strict=True))
    assert last["Finalité principale"] == f"'{_FORMULA}"
    assert last["Mesures de sécurité"] == "À COMPLÉTER"
    assert "Clients\u00a0: 3 ans" in dict(zip(first, rows[0], strict=True))["Durées de conservation"]


@pytest.mark.rule("REG-02")
def test_the_paper_is_tagged_and_says_what_each_sheet_says(exported: dict[RegisterFormat, bytes]) -> None:
    content = exported[RegisterFormat.PDF]
    with pikepdf.open(BytesIO(content)) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "fr-FR"
        assert "Registre des activités de traitement" in str(document.docinfo.Title)
        assert document.Root.StructTreeRoot is not None
    text = all_text(content)
    for said in ("Gestion des contacts et des clients", "Violations de données", _FORMULA, "À COMPLÉTER", "AES-256"):
        assert said in text, said


def test_only_those_who_answer_for_the_data_take_the_register_out(
    seeded: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with pytest.raises(PermissionDenied), unlocked_as(Role.SALES).reading() as uow:
        export_register(uow, RegisterFormat.CSV)


@pytest.mark.rule("INF-01", "INF-08")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_poster_and_the_text_of_a_site_follow_the_notice_or_are_drafts(
    seeded: UnlockedWorkspace, language: str
) -> None:
    stamp = {"fr": "PROJET", "en": "DRAFT"}[language]
    period = {"fr": "2 ans", "en": "2 years"}[language]
    rule = RuleDraft(RetentionLine.PROSPECT, 24, StartEvent.LAST_SIGN, Outcome.ERASE, "Deux ans suffisent.")
    with seeded.unit_of_work() as uow:
        good = notice_poster(uow, Paper.A4, language)
        text = web_text(uow, language)
        for said in ("Atelier Lumière", "contact@atelier-lumiere.example", "cnil.fr/plaintes", "L. 223-2"):
            assert said in text, said
        assert not derived_notice(uow, language).is_draft
        assert (good.is_draft, stamp in all_text(good.content), stamp in text) == (False, False, False)
        change_rule(uow, rule)
        stale = notice_poster(uow, Paper.A3, language)
        assert (stale.is_draft, stamp in all_text(stale.content)) == (True, True)
        text = web_text(uow, language)
        assert text.startswith(stamp)
        assert period in text
        # A purpose that states another period than the schedule leaves the notice incomplete.
        write_answers(uow, replace(read_answers(uow, language), minors=""), language)
        assert web_text(uow, language).startswith(stamp)


@pytest.mark.rule("INF-08")
def test_the_poster_is_one_page_in_large_type_whatever_it_has_to_say(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        posters = {paper: notice_poster(uow, paper).content for paper in Paper}
        long = replace(read_business(uow), name="Société " + "très " * 20 + "longue", address="1 rue " + "x " * 80)
        write_business(uow, long)
        publish_notice(uow, TextKind.NOTICE_13)
        crowded = PdfReader(BytesIO(notice_poster(uow, Paper.A4).content))
    assert len(crowded.pages) == 1
    for paper, wide in ((Paper.A4, 210), (Paper.A3, 297)):
        reader = PdfReader(BytesIO(posters[paper]))
        (page,) = reader.pages
        assert round(float(page.mediabox.width) / 72 * 25.4) == wide
        assert largest_type(page) > (30 if paper is Paper.A4 else 45)
    with pikepdf.open(BytesIO(posters[Paper.A3])) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "fr-FR"
        kinds = [str(one.S) for one in document.Root.StructTreeRoot.K[0].K]
    assert kinds[0] == "/H1"
    assert "/L" in kinds
