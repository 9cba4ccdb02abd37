"""Everything taken along in formats that any program reads, and a folder that opens for nobody afterwards."""

import csv
import io
import json

import pytest
import pyzipper
from sqlalchemy import select

from app.accounts.business import read_business
from app.accounts.roles import Role
from app.backup.back_up import back_up
from app.backup.kinds import SUFFIX
from app.backup.open_backup import open_backup
from app.backup.places import add_place
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.leaving.destroy_folder import destroy_folder, finish_destroying, reachable_backups
from app.leaving.errors import NameRefused, NotDestroyed
from app.leaving.open_tables import LEFT_OUT, written_tables
from app.leaving.take_everything import README, take_everything
from app.values import EmailAddress, PhoneNumber
from app.workspace import Workspace
from db.tables import Base, Contact, Evidence, JournalEntry
from resources import wording

pytestmark = pytest.mark.rule("SEC-13")
PHRASE = "pomme-lune-sable-radis-tulipe-nuage-cerf-brume"


@pytest.fixture
def book(workspace, with_purposes):
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(
            uow,
            ContactDraft(
                given_name="Éloïse",
                family_name="Martin",
                organisation='=HYPERLINK("http://x")',
                emails=(EmailAddress("eloise@martin.example"),),
                phones=(PhoneNumber.parse("06 12 34 56 78"),),
            ),
        )
        uow.session.add(
            Evidence(
                contact_id=contact_id,
                kind="scan",
                file_name="signature Éloïse.PDF",
                media_type="application/pdf",
                sha256="0" * 64,
                content=b"%PDF-1.7 une preuve",
                added_at=uow.clock.now(),
                added_by="x",
            )
        )
    return workspace


def opened(path, phrase=PHRASE):
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(phrase.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def table(files, name):
    return list(csv.DictReader(io.StringIO(files[f"tableaux/{name}.csv"].decode("utf-8-sig")), delimiter=";"))


def test_every_table_is_written_or_left_out_for_a_reason():
    written = {one.name for one in written_tables()}
    assert written | set(LEFT_OUT) == set(Base.metadata.tables)
    assert not written & set(LEFT_OUT)
    assert all(wording(f"leaving.left_out.{name}") for name in LEFT_OUT)


def test_the_archive_holds_each_row_exactly(book, tmp_path):
    take_everything(book, tmp_path / "tout.zip", PHRASE)
    files = opened(tmp_path / "tout.zip")
    for one in written_tables():
        lines = [json.loads(line) for line in files[f"donnees/{one.name}.jsonl"].splitlines()]
        with book.reading() as uow:
            rows = uow.session.execute(select(one)).mappings().all()
            # The journal has one line more since: that everything was taken.
            more = {"journal_entry": 1, "journal_payload": 1}.get(one.name, 0)
            assert len(lines) == len(rows) - more, one.name
            if one.name == "contact":
                assert lines[0]["family_name"] == rows[0]["family_name"] == "Martin"
                assert lines[0]["created_at"] == rows[0]["created_at"].isoformat()


def test_people_read_tables_under_french_titles(book, tmp_path):
    take_everything(book, tmp_path / "tout.zip", PHRASE)
    files = opened(tmp_path / "tout.zip")
    (card,) = table(files, "Fiche")
    assert (card["Prénom"], card["Nom"]) == ("Éloïse", "Martin")
    (phone,) = table(files, "Numéros de téléphone")
    assert (phone["Personne"], phone["Téléphone"]) == ("Éloïse Martin", "06 12 34 56 78")
    assert "Atelier Lumière" in files[README].decode("utf-8-sig")


def test_no_cell_is_a_formula(book, tmp_path):
    take_everything(book, tmp_path / "tout.zip", PHRASE)
    for name, content in opened(tmp_path / "tout.zip").items():
        if name.endswith(".csv"):
            rows = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
            assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_proofs_go_along_under_their_number_and_name_nobody(book, tmp_path):
    take_everything(book, tmp_path / "tout.zip", PHRASE)
    files = opened(tmp_path / "tout.zip")
    assert files["fichiers/evidence-1.pdf"] == b"%PDF-1.7 une preuve"
    (line,) = [json.loads(line) for line in files["donnees/evidence.jsonl"].splitlines()]
    assert line["content"] == "fichiers/evidence-1.pdf"
    assert not [name for name in files if "Éloïse" in name or "Martin" in name]


def test_it_is_encrypted_and_told_to_the_journal(book, tmp_path):
    take_everything(book, tmp_path / "tout.zip", PHRASE)
    assert b"Martin" not in (tmp_path / "tout.zip").read_bytes()
    with pytest.raises(RuntimeError):
        opened(tmp_path / "tout.zip", "une autre phrase")
    with book.reading() as uow:
        last = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc()).limit(1)).one()
        assert (last.action, bool(last.signature)) == ("everything_taken", True)


class _Cancelled(Exception):
    pass


def test_cancelled_it_leaves_nothing(book, tmp_path):
    def cancel(done, _total):
        if done == 10:
            raise _Cancelled

    with pytest.raises(_Cancelled):
        take_everything(book, tmp_path / "tout.zip", PHRASE, cancel)
    assert not list(tmp_path.glob("tout.zip*"))


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_only_those_who_manage_accounts_take_or_destroy(unlocked_as, tmp_path, role):
    unlocked = unlocked_as(role)
    with pytest.raises(PermissionDenied):
        take_everything(unlocked, tmp_path / "tout.zip", PHRASE)
    with pytest.raises(PermissionDenied):
        destroy_folder(unlocked, "Atelier Lumière", with_backups=False)
    assert unlocked.is_open


@pytest.mark.parametrize("typed", ["", "Atelier", "oui", "Atelier Lumiere SARL"])
def test_another_name_destroys_nothing(book, typed):
    with pytest.raises(NameRefused):
        destroy_folder(book, typed, with_backups=True)
    with book.reading() as uow:
        assert uow.session.scalars(select(Contact)).all()


def test_nothing_of_the_folder_is_left(with_vault, tmp_path):
    folder = with_vault.workspace.folder
    back_up(with_vault)
    destroy_folder(with_vault, "atelier lumiere", with_backups=False)
    assert not folder.exists()
    assert not finish_destroying(Workspace(folder))


def test_what_somebody_else_put_there_stays(book):
    folder = book.workspace.folder
    (folder / "mes vacances.jpg").write_bytes(b"photo")
    destroy_folder(book, "Atelier Lumière", with_backups=False)
    assert [path.name for path in folder.iterdir()] == ["mes vacances.jpg"]


def test_backups_elsewhere_are_named_and_go_only_when_asked(book, tmp_path, draft):
    stick = tmp_path / "clé"
    stick.mkdir()
    (stick / "photo.jpg").write_bytes(b"photo")
    add_place(book, stick)
    back_up(book)
    (backup,) = reachable_backups(book)
    assert backup.suffix == SUFFIX
    destroy_folder(book, "Atelier Lumière", with_backups=False)
    # What the screen warns of: this one still opens.
    assert open_backup(backup, draft.recovery, scratch=tmp_path).raw_key


def test_backups_elsewhere_go_along_when_asked(book, tmp_path):
    stick = tmp_path / "clé"
    stick.mkdir()
    (stick / "photo.jpg").write_bytes(b"photo")
    add_place(book, stick)
    back_up(book)
    destroy_folder(book, "Atelier Lumière", with_backups=True)
    assert [path.name for path in stick.iterdir()] == ["photo.jpg"]


def test_a_crash_after_the_keys_is_ended_by_the_next_start(book, monkeypatch):
    class PulledPlug(BaseException):
        pass

    def pull(_workspace):
        raise PulledPlug

    folder = book.workspace.folder
    with monkeypatch.context() as patch:
        patch.setattr("app.leaving.destroy_folder._remove_rest", pull)
        with pytest.raises(PulledPlug):
            destroy_folder(book, "Atelier Lumière", with_backups=False)
    assert not Workspace(folder).exists()
    assert (folder / "aparte.db").exists()
    assert finish_destroying(Workspace(folder))
    assert not folder.exists()


def test_a_key_file_that_resists_leaves_everything(book, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "refusé", str(path))

    folder = book.workspace.folder
    with monkeypatch.context() as patch:
        patch.setattr("app.leaving.destroy_folder._overwrite", refuse)
        with pytest.raises(NotDestroyed):
            destroy_folder(book, "Atelier Lumière", with_backups=False)
    assert Workspace(folder).exists()
    assert not finish_destroying(Workspace(folder))


def test_the_name_asked_for_is_the_one_of_the_settings(book):
    with book.reading() as uow:
        assert read_business(uow).name == "Atelier Lumière"
