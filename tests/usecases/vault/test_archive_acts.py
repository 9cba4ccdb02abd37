"""What may be done with an archive besides reading it: its end, an extract, and the counts beside the list."""

from datetime import date
from hashlib import sha256
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import delete, select, update

from app.journal import Action
from app.journal.verify import verify
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.categories import read_categories, read_ends_by_year
from app.vault.change_end import EndChange, change_end, read_term
from app.vault.counts import read_closed_door
from app.vault.errors import ActReasonMissing, EndBeyondReason, EndInThePast, ExtractEmpty, MotiveMissing, VaultClosed
from app.vault.extract_archive import ExtractOrder, extract_archive, fields_in, fields_proposed
from app.vault.history import read_history
from app.vault.kinds import ArchiveAct, ArchiveReason, ConsultationMotive, EndMotive
from app.vault.open_vault import open_vault
from app.vault.told_acts import told_acts
from db.tables import ArchivedRecord, ArchiveEvent, JournalEntry, JournalPayload
from tests.usecases.vault.conftest import archive_person, consulted, make_person

SOONER = EndChange(date(2030, 1, 1), EndMotive.TYPING_ERROR, "Deux chiffres inversés pour Mme Martin")


@pytest.fixture
def archived(controller):
    with controller.unit_of_work() as uow:
        contact_id = make_person(uow)
    return archive_person(controller, contact_id, ArchiveReason.TAX, ends_on=date(2032, 11, 1))


@pytest.fixture
def three(controller):
    for family, reason, ends_on in (
        ("Adam", ArchiveReason.TAX, date(2026, 12, 1)),
        ("Blanc", ArchiveReason.TAX, date(2030, 6, 1)),
        ("Colin", ArchiveReason.LITIGATION, date(2040, 6, 1)),
    ):
        with controller.unit_of_work() as uow:
            contact_id = make_person(uow, family)
        archive_person(controller, contact_id, reason, ends_on=ends_on)


def ends_on(vault):
    (line,) = list_archives(vault, ArchiveQuery(), offset=0, limit=5)
    return line.ends_on


@pytest.mark.rule("RET-07")
def test_an_end_is_moved_with_its_reason_kept_and_ids_told(controller, archived, opened):
    vault = opened()
    change_end(vault, archived, SOONER)
    assert ends_on(vault) == SOONER.ends_on
    (past,) = read_history(vault, archived)
    assert (past.act, past.ends_before, past.ends_after) == (
        ArchiveAct.END_CHANGED,
        date(2032, 11, 1),
        date(2030, 1, 1),
    )
    assert (past.motive, past.text) == ("erreur de saisie", SOONER.text)
    with controller.reading() as uow:
        (told,) = told_acts(uow.session, Action.ARCHIVE_END_CHANGED)
        bodies = " ".join(uow.session.scalars(select(JournalPayload.body)))
        assert verify(uow).is_intact
    assert told.details == {"archive": archived, "motive": "typing_error", "ends_on": "2030-01-01"}
    assert "Martin" not in bodies


@pytest.mark.rule("RET-07")
def test_an_end_needs_a_written_reason_and_the_law(archived, opened):
    vault = opened()
    for change, refused in (
        (EndChange(date(2030, 1, 1), EndMotive.TYPING_ERROR, "  "), ActReasonMissing),
        (EndChange(date(2026, 11, 22), EndMotive.TYPING_ERROR, "x"), EndInThePast),
        (EndChange(date(2032, 11, 24), EndMotive.TAX_AUDIT, "x"), EndBeyondReason),
    ):
        with pytest.raises(refused):
            change_end(vault, archived, change)
    assert ends_on(vault) == date(2032, 11, 1)
    assert read_history(vault, archived) == ()
    change_end(vault, archived, EndChange(date(2032, 11, 23), EndMotive.TAX_AUDIT, "Vérification en cours"))
    assert read_term(vault, archived).ends_on == date(2032, 11, 23)


@pytest.mark.rule("RET-09")
def test_an_end_moved_to_today_goes_at_the_next_opening_with_its_history(archived, opened, clock):
    vault = opened()
    change_end(vault, archived, EndChange(clock.today(), EndMotive.NO_LONGER_NEEDED, "Litige clos"))
    assert ends_on(vault) == clock.today()
    vault.close()
    vault = opened()
    assert vault.opening.purged == 1
    with vault.session() as session:
        assert session.scalars(select(ArchivedRecord)).all() == []
        assert session.scalars(select(ArchiveEvent)).all() == []


def test_the_door_knows_the_new_year_at_once(controller, archived, opened, clock):
    change_end(opened(), archived, EndChange(date(2026, 12, 31), EndMotive.TYPING_ERROR, "Erreur d’année"))
    with controller.reading() as uow:
        assert read_closed_door(uow).ending_this_year == 1


def test_a_crash_before_the_journal_is_told_at_the_next_opening(controller, archived, opened):
    vault = opened()
    change_end(vault, archived, SOONER)
    with vault.session(writes=True) as session:
        session.execute(update(ArchiveEvent).values(journal_seq=None))
    vault.close()
    opened()
    with controller.reading() as uow:
        assert len(told_acts(uow.session, Action.ARCHIVE_END_CHANGED)) == 2


def test_an_older_vault_put_back_takes_the_last_end_that_the_journal_tells(archived, opened):
    vault = opened()
    change_end(vault, archived, SOONER)
    change_end(vault, archived, EndChange(date(2029, 1, 1), EndMotive.NO_LONGER_NEEDED, "Soldé"))
    with vault.session(writes=True) as session:
        session.execute(update(ArchivedRecord).values(ends_on=date(2032, 11, 1)))
        session.execute(delete(ArchiveEvent))
    vault.close()
    vault = opened()
    assert ends_on(vault) == date(2029, 1, 1)
    (past,) = read_history(vault, archived)
    assert (past.ends_before, past.ends_after, past.text) == (date(2032, 11, 1), date(2029, 1, 1), "")


def test_the_list_counts_each_reason_and_an_empty_one(three, opened):
    found = {one.reason: one for one in read_categories(opened())}
    every = found[None]
    assert (every.archives, every.ending_this_year, every.next_end) == (3, 1, date(2026, 12, 1))
    tax = found[ArchiveReason.TAX]
    assert (tax.archives, tax.ending_this_year, tax.next_end) == (2, 1, date(2026, 12, 1))
    empty = found[ArchiveReason.ACCOUNTING]
    assert (empty.archives, empty.ending_this_year, empty.next_end) == (0, 0, None)


def test_the_years_to_come_by_reason(three, opened):
    vault = opened()
    every = read_ends_by_year(vault)
    assert dict(every.years)[2026] == dict(every.years)[2030] == 1
    assert (every.years[0][0], every.years[-1][0], every.later) == (2026, 2036, 1)
    litigation = read_ends_by_year(vault, ArchiveReason.LITIGATION)
    assert (sum(count for _, count in litigation.years), litigation.later) == (0, 1)


def pdf_text(content):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


@pytest.mark.rule("RET-08")
def test_an_extract_holds_what_was_chosen_and_is_told_with_its_fingerprint(controller, archived, opened):
    vault = opened()
    archive = consulted(vault, archived)
    chosen = frozenset({"contact.family_name", "contact.town"})
    content = extract_archive(vault, archive, ExtractOrder(chosen, ConsultationMotive.OTHER, "Avocat, dossier 12"))
    text = pdf_text(content)
    for shown in ("Extrait du coffre d’archives", "Confidentiel", "Paul Mercier", "Avocat, dossier 12", "Lyon"):
        assert shown in text
    assert "martin@exemple.fr" not in text
    assert "/StructTreeRoot" in PdfReader(BytesIO(content)).trailer["/Root"]
    (past,) = read_history(vault, archived)
    assert (past.act, past.motive, past.text) == (ArchiveAct.EXTRACTED, "autre motif (à écrire)", "Avocat, dossier 12")
    with controller.reading() as uow:
        (told,) = told_acts(uow.session, Action.ARCHIVE_EXTRACTED)
        last = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert last.signature
    assert told.details["sha256"] == sha256(content).hexdigest()
    assert set(told.details) == {"archive", "motive", "sha256"}


def test_nothing_chosen_makes_no_extract(archived, opened):
    vault = opened()
    archive = consulted(vault, archived)
    with pytest.raises(ExtractEmpty):
        extract_archive(vault, archive, ExtractOrder(frozenset({"contact.nothing"}), ConsultationMotive.LITIGATION))
    with pytest.raises(MotiveMissing):
        extract_archive(vault, archive, ExtractOrder(frozenset(fields_in(archive)), ConsultationMotive.OTHER, " "))
    assert read_history(vault, archived) == ()


@pytest.mark.parametrize(
    ("motive", "proposed"),
    [
        (ConsultationMotive.OTHER, {"contact.family_name"}),
        (ConsultationMotive.TAX_AUDIT, {"contact.family_name", "contact.town", "sale.sold_on"}),
        (
            ConsultationMotive.LITIGATION,
            {"contact.family_name", "contact.town", "sale.sold_on", "interaction.note", "consent_event.channel"},
        ),
        (
            ConsultationMotive.SUBJECT_REQUEST,
            {
                "contact.family_name",
                "contact.town",
                "contact.age_group",
                "sale.sold_on",
                "interaction.note",
                "consent_event.channel",
            },
        ),
    ],
)
def test_a_motive_proposes_the_least_that_it_needs(motive, proposed):
    held = {
        "contact.family_name",
        "contact.town",
        "contact.age_group",
        "sale.sold_on",
        "interaction.note",
        "consent_event.channel",
    }
    assert fields_proposed(motive, held) == proposed


def test_nothing_is_done_once_the_time_is_over(controller, archived, vault_password):
    vault = open_vault(controller, vault_password)
    vault.close()
    with pytest.raises(VaultClosed):
        change_end(vault, archived, SOONER)
