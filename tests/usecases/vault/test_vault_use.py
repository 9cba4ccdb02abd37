"""The vault on real files: who may open it, what is taken in, what is asked before reading, what leaves at its term."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from app.accounts.errors import TooManyAttempts, WeakPassword
from app.accounts.roles import Role
from app.errors import DamagedFile, PermissionDenied
from app.journal.known_days import confirm_date
from app.vault.browse import ArchiveQuery, count_archives, list_archives
from app.vault.consult import consult_archive
from app.vault.counts import read_closed_door
from app.vault.create_vault import create_vault
from app.vault.errors import (
    ArchiveTermMissing,
    MotiveMissing,
    VaultClosed,
    VaultExists,
    VaultKeySwapped,
    VaultMissing,
    WrongVaultPassword,
)
from app.vault.kinds import ArchiveReason, ConsultationMotive
from app.vault.open_vault import OPEN_FOR, open_vault
from app.vault.seal import ArchiveContent, DepositOrder, FileContent, seal_archive
from db.tables import Consultation, JournalEntry, OutboxDeposit

LATER = DepositOrder(ArchiveReason.ACCOUNTING, date(2036, 12, 31))


def person(name="Éloïse Martin", note="MARQUE-NOTE", files=()):
    folded = f"{name} {note}".casefold().replace("é", "e").replace("ï", "i")
    return ArchiveContent("f" * 32, name, folded, folded, {"rows": [{"note": note}]}, files)


def deposit(unlocked, content=None, order=LATER):
    with unlocked.unit_of_work() as uow:
        return seal_archive(uow, content or person(), order)


@pytest.fixture
def controller(with_vault, unlocked_as):
    return unlocked_as(Role.CONTROLLER)


def test_what_reception_deposits_only_the_vault_password_reads(with_vault, unlocked_as, vault_password):
    reception = unlocked_as(Role.RECEPTION)
    deposit(reception, person(files=(FileContent("devis.pdf", "application/pdf", b"%PDF-MARQUE"),)))
    with pytest.raises(PermissionDenied):
        open_vault(reception, vault_password)
    controller = unlocked_as(Role.CONTROLLER)
    vault = open_vault(controller, vault_password)
    assert (vault.opening.drained.taken_in, vault.opening.drained.set_aside) == (2, 0)
    (line,) = list_archives(vault, ArchiveQuery("martin marque"), offset=0, limit=10)
    archive = consult_archive(vault, line.id, ConsultationMotive.TAX_AUDIT)
    assert archive.record == {"rows": [{"note": "MARQUE-NOTE"}]}
    assert [piece.content for piece in archive.files] == [b"%PDF-MARQUE"]
    vault.close()


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.CONTROLLER])
def test_no_other_role_passes_the_door_even_with_the_password(with_vault, unlocked_as, vault_password, role):
    unlocked = with_vault if role is Role.OWNER else unlocked_as(role)
    with pytest.raises(PermissionDenied):
        open_vault(unlocked, vault_password)
    with unlocked.reading() as uow, pytest.raises(PermissionDenied):
        read_closed_door(uow)


def test_the_outbox_empties_and_a_second_opening_doubles_nothing(controller, vault_password):
    deposit(controller)
    open_vault(controller, vault_password).close()
    with controller.reading() as uow:
        assert uow.session.scalars(select(OutboxDeposit)).all() == []
        assert read_closed_door(uow).archives == 1
    vault = open_vault(controller, vault_password)
    assert count_archives(vault, ArchiveQuery()) == 1
    vault.close()


def test_a_deposit_seen_in_both_files_after_a_crash_is_kept_once(controller, vault_password):
    deposit(controller)
    with controller.reading() as uow:
        row = uow.session.scalars(select(OutboxDeposit)).one()
        copy = OutboxDeposit(id=row.id, created_at=row.created_at, sha256=row.sha256, sealed=row.sealed)
    open_vault(controller, vault_password).close()
    with controller.unit_of_work() as uow:
        uow.session.add(copy)
    vault = open_vault(controller, vault_password)
    assert count_archives(vault, ArchiveQuery()) == 1
    vault.close()


def test_an_altered_deposit_is_set_aside_and_hides_no_other(controller, vault_password):
    deposit(controller, person("Zoé Altérée"))
    deposit(controller, person("Anne Saine"))
    with controller.unit_of_work() as uow:
        first = uow.session.scalars(select(OutboxDeposit).order_by(OutboxDeposit.created_at)).first()
        uow.session.execute(
            update(OutboxDeposit).where(OutboxDeposit.id == first.id).values(sealed=first.sealed[:-1] + b"\0")
        )
    vault = open_vault(controller, vault_password)
    assert (vault.opening.drained.taken_in, vault.opening.drained.set_aside) == (1, 1)
    vault.close()


def test_a_deposit_that_the_journal_does_not_know_is_set_aside(controller, vault_password):
    with controller.unit_of_work() as uow:
        uow.session.add(OutboxDeposit(id="0" * 32, created_at=uow.clock.now(), sha256="0" * 64, sealed=b"forged"))
    vault = open_vault(controller, vault_password)
    assert vault.opening.drained.set_aside == 1
    vault.close()


def test_a_deposit_removed_from_the_outbox_is_missed(controller, vault_password, unguarded):
    deposit(controller)
    unguarded(controller, "DELETE FROM outbox_deposit")
    vault = open_vault(controller, vault_password)
    assert vault.opening.drained.missing == 1
    vault.close()


def test_the_sheet_opens_too_and_a_wrong_password_waits(controller, vault_sheet, vault_password, clock):
    open_vault(controller, vault_sheet.lower().replace("-", " ")).close()
    for _ in range(4):
        with pytest.raises(WrongVaultPassword):
            open_vault(controller, "Glycine-9!mauve-Rhone")
    with pytest.raises(TooManyAttempts):
        open_vault(controller, vault_password)
    clock.advance(timedelta(seconds=6))
    open_vault(controller, vault_password).close()


def test_a_swapped_public_key_keeps_the_vault_closed(controller, vault_password):
    controller.keys.public_keys["vault"] = bytes(32)
    with pytest.raises(VaultKeySwapped):
        open_vault(controller, vault_password)


def test_after_three_minutes_the_vault_refuses_unless_asked_to_stay(controller, vault_password, clock):
    deposit(controller)
    vault = open_vault(controller, vault_password)
    clock.advance(OPEN_FOR - timedelta(seconds=1))
    vault.stay_open()
    clock.advance(OPEN_FOR - timedelta(seconds=1))
    assert count_archives(vault, ArchiveQuery()) == 1
    clock.advance(timedelta(seconds=1))
    with pytest.raises(VaultClosed):
        count_archives(vault, ArchiveQuery())
    vault.close()


@pytest.mark.rule("RET-08")
def test_a_consultation_leaves_its_motive_in_both_journals(controller, vault_password):
    archive_id = deposit(controller)
    vault = open_vault(controller, vault_password)
    consult_archive(vault, archive_id, ConsultationMotive.OTHER, "Relance de l’expert-comptable")
    with vault.session() as session:
        (told,) = session.scalars(select(Consultation)).all()
    assert (told.motive, told.motive_text) == ("other", "Relance de l’expert-comptable")
    with controller.reading() as uow:
        entry = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert (entry.action, entry.subject) == ("vault_consulted", "f" * 32)
        assert entry.signature
    vault.close()


@pytest.mark.rule("RET-08")
def test_without_a_written_motive_nothing_is_read(controller, vault_password):
    archive_id = deposit(controller)
    vault = open_vault(controller, vault_password)
    with pytest.raises(MotiveMissing):
        consult_archive(vault, archive_id, ConsultationMotive.OTHER, "  ")
    with vault.session() as session:
        assert session.scalars(select(Consultation)).all() == []
    vault.close()


@pytest.mark.rule("RET-09")
@pytest.mark.parametrize(("days", "left"), [(0, 1), (28, 1), (29, 0), (400, 0)])
def test_an_archive_leaves_on_its_end_date(controller, vault_password, clock, days, left):
    deposit(controller, order=DepositOrder(ArchiveReason.LITIGATION, date(2026, 12, 22)))
    clock.advance(timedelta(days=days))
    with controller.unit_of_work() as uow:
        confirm_date(uow)
    vault = open_vault(controller, vault_password)
    assert count_archives(vault, ArchiveQuery()) == left
    assert vault.opening.drained.missing == 0
    vault.close()
    vault = open_vault(controller, vault_password)
    assert vault.opening.drained.missing == 0
    vault.close()


@pytest.mark.rule("RET-07")
def test_an_archive_without_a_date_to_come_is_refused(controller):
    with pytest.raises(ArchiveTermMissing):
        deposit(controller, order=DepositOrder(ArchiveReason.TAX, date(2026, 11, 23)))
    with controller.reading() as uow:
        assert uow.session.scalars(select(OutboxDeposit)).all() == []


@pytest.mark.rule("RET-07")
def test_an_archive_with_reason_and_date_is_kept(controller, vault_password):
    deposit(controller, order=DepositOrder(ArchiveReason.TAX, date(2032, 11, 23)))
    vault = open_vault(controller, vault_password)
    (line,) = list_archives(vault, ArchiveQuery(reason=ArchiveReason.TAX), offset=0, limit=5)
    assert line.ends_on == date(2032, 11, 23)
    assert list_archives(vault, ArchiveQuery(reason=ArchiveReason.LITIGATION), offset=0, limit=5) == []
    vault.close()


def test_without_a_vault_nothing_is_deposited_nor_opened(workspace, unlocked_as, vault_password):
    with pytest.raises(VaultMissing):
        deposit(workspace)
    with pytest.raises(VaultMissing):
        open_vault(unlocked_as(Role.CONTROLLER), vault_password)


def test_a_second_vault_and_a_weak_password_are_refused(workspace, vault_password, vault_sheet, costs):
    with pytest.raises(WeakPassword):
        create_vault(workspace, "coffre2026", vault_sheet, costs=costs)
    create_vault(workspace, vault_password, vault_sheet, costs=costs)
    with pytest.raises(VaultExists):
        create_vault(workspace, vault_password, vault_sheet, costs=costs)


def test_a_vault_half_made_by_a_crash_is_made_anew(workspace, unlocked_as, vault_password, vault_sheet, costs):
    workspace.workspace.vault_database.write_bytes(b"half")
    workspace.workspace.vault_key_file.write_bytes(b"half")
    create_vault(workspace, vault_password, vault_sheet, costs=costs)
    open_vault(unlocked_as(Role.CONTROLLER), vault_password).close()


def test_a_damaged_vault_is_told_as_damage_not_as_a_wrong_password(controller, vault_password):
    path = controller.workspace.vault_database
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(bytes(content))
    with pytest.raises(DamagedFile):
        open_vault(controller, vault_password)


def test_the_vault_files_hold_no_name_in_clear(controller, vault_password):
    deposit(controller, person("Éloïse Introuvable", "MARQUE-CLAIRE"))
    vault = open_vault(controller, vault_password)
    vault.close()
    for path in controller.workspace.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"Introuvable" not in content
            assert b"MARQUE-CLAIRE" not in content
