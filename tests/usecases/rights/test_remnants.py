"""What an erasure leaves on the disk: every page and every frame of the log, decrypted by code of the test's own.

SQLCipher's pages are AES-256-CBC with the vector in the page's reserved end; the raw key is the one that any account's
password opens, here the reception's.
"""

import shutil
from datetime import date

import pytest

from app.accounts.roles import Role
from app.rights.clean_remnants import clean_remnants, resume_erasures
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.errors import ErasedCameBack
from app.rights.tombstones import tombstone_alarms
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.consult import consult_archive
from app.vault.kinds import ArchiveReason, ConsultationMotive
from app.vault.open_vault import open_vault
from app.vault.seal import DepositOrder
from db.tables import FormDraft
from tests.usecases.clear_pages import clear_file

ARCHIVE = DepositOrder(ArchiveReason.LITIGATION, date(2031, 11, 23))


def found_in(content: bytes, marks) -> list[str]:
    lowered = content.lower()
    return sorted(mark for mark in marks if mark.lower().encode() in lowered)


def owned(person):
    """The markers that are the person's alone."""
    return person.secret - person.of_the_business


def sample(unlocked) -> None:
    """Run ANALYZE as a foreign tool would: an ordinary session may not."""
    connection = unlocked.engine.raw_connection()
    connection.driver_connection.set_authorizer(None)
    connection.driver_connection.execute("ANALYZE")
    connection.close()
    unlocked.engine.dispose()


@pytest.fixture
def erased(with_vault, marked_person):
    """Someone with a marker everywhere, sampled by ANALYZE, edited, then erased into the vault; and someone who stays."""
    with with_vault.unit_of_work() as uow:
        gone, stays = marked_person(uow, "Zqxvkj"), marked_person(uow, "Wjkqpz")
        body = f'{{"family_name": "{gone.shown["contact.family_name"]}", "note": "Zqxvkj-brouillon"}}'
        uow.session.add(FormDraft(account_id="a", form=f"contact:{gone.contact_id}", body=body))
    sample(with_vault)
    (with_vault.workspace.exports).mkdir()
    (with_vault.workspace.exports / "fiche.txt").write_text("Zqxvkj-export")
    with with_vault.unit_of_work() as uow:
        erase_contact(uow, gone.contact_id, ErasurePlan("DSR-08", ARCHIVE))
    assert clean_remnants(with_vault)
    return with_vault, gone, stays


@pytest.mark.rule("DSR-08")
def test_no_page_and_no_frame_holds_a_marker_whoever_has_the_files_and_the_reception_password(erased, unlocked_as):
    _, gone, stays = erased
    reception = unlocked_as(Role.RECEPTION)
    content = clear_file(reception.workspace.folder / "aparte.db", reception.keys.base.key)
    assert found_in(content, owned(stays)) == sorted(owned(stays))
    assert found_in(content, owned(gone) | {"Zqxvkj-brouillon"}) == []


@pytest.mark.rule("DSR-08")
def test_before_the_cleaning_the_search_does_find_the_markers(with_vault, marked_person):
    """The search itself is sound: right after the commit the log still holds what was erased."""
    with with_vault.unit_of_work() as uow:
        gone = marked_person(uow, "Zqxvkj")
    with with_vault.unit_of_work() as uow:
        erase_contact(uow, gone.contact_id, ErasurePlan("DSR-08"))
    content = clear_file(with_vault.workspace.folder / "aparte.db", with_vault.keys.base.key)
    assert found_in(content, owned(gone)) != []


def test_no_other_file_of_the_folder_holds_a_marker(erased):
    unlocked, gone, _ = erased
    for path in unlocked.workspace.folder.rglob("*"):
        if path.is_file():
            assert found_in(path.read_bytes(), owned(gone) | {"Zqxvkj-export"}) == []


def test_with_the_vault_password_all_are_there(erased, unlocked_as, vault_password):
    _, gone, _ = erased
    vault = open_vault(unlocked_as(Role.CONTROLLER), vault_password)
    (line,) = list_archives(vault, ArchiveQuery("zqxvkj"), offset=0, limit=5)
    archive = consult_archive(vault, line.id, ConsultationMotive.LITIGATION)
    content = str(archive.record).encode() + b"".join(piece.content for piece in archive.files)
    assert found_in(content, gone.secret) == sorted(gone.secret)
    vault.close()


def test_the_vault_is_another_key(erased, unlocked_as, vault_password):
    _, gone, _ = erased
    controller = unlocked_as(Role.CONTROLLER)
    open_vault(controller, vault_password).close()
    content = clear_file(controller.workspace.vault_database, controller.keys.base.key)
    assert found_in(content, owned(gone)) == []


def put_back(unlocked, marked_person, tmp_path):
    """Copy the closed folder's file, erase someone, then put the copy back in the erased file's place."""
    with unlocked.unit_of_work() as uow:
        gone, stays = marked_person(uow, "Zqxvkj"), marked_person(uow, "Wjkqpz")
    return gone, stays, unlocked.workspace.folder / "aparte.db", tmp_path / "ancien.db"


@pytest.mark.rule("RET-14")
@pytest.mark.parametrize("role", [Role.OWNER, Role.RECEPTION])
def test_an_older_file_put_back_brings_nobody_back(workspace, unlocked_as, marked_person, tmp_path, role):
    """E2: whoever opens it, the receptionist too, the person is gone from every page before any screen is shown."""
    gone, stays, path, older = put_back(workspace, marked_person, tmp_path)
    owner = unlocked_as(Role.OWNER)
    owner.close()
    shutil.copyfile(path, older)
    owner = unlocked_as(Role.OWNER)
    with owner.unit_of_work() as uow:
        erase_contact(uow, gone.contact_id, ErasurePlan("DSR-08"))
    assert clean_remnants(owner)
    owner.close()
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(older, path)
    assert found_in(clear_file(path, owner_key(older, unlocked_as)), owned(gone)) != []
    shutil.copyfile(older, path)
    opened = unlocked_as(role)
    resume_erasures(opened)
    content = clear_file(path, opened.keys.base.key)
    assert found_in(content, owned(stays)) == sorted(owned(stays))
    assert found_in(content, owned(gone)) == []
    (alarm,) = tombstone_alarms(opened)
    assert isinstance(alarm, ErasedCameBack)
    assert "(nombre\u00a0: 1)" in alarm.sentence
    assert opened.flaws


def owner_key(_path, unlocked_as):
    """Return the key of the daily file, which the older copy shares."""
    opened = unlocked_as(Role.OWNER)
    key = opened.keys.base.key
    opened.close()
    return key
