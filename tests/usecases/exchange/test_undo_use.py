"""An import is taken back whole, but nobody who has a history since goes with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from app.clock import FixedClock
from app.contacts.follow_ups import FollowUpDraft, add_follow_up
from app.contacts.kinds import ContactCategory, ContactKind, InteractionKind, LawfulBasis, SourceKind
from app.contacts.note_kinds import FollowUp
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.exchange.columns import guess_layout
from app.exchange.errors import BatchUndoneAlready, BatchUnknown
from app.exchange.import_batch import ImportedAs, ImportReport, import_batch
from app.exchange.past_batches import past_batches
from app.exchange.plan import BatchSource, DuplicatePolicy, ImportPlan
from app.exchange.preview import preview_file
from app.exchange.read_file import look_at
from app.exchange.undo_batch import KeepReason, UndoReport, undo_batch
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact, ImportBatch, JournalEntry, ObjectionEvent, SubjectRequest

DATA = Path(__file__).parents[2] / "data"
CONTACT_TABLES = ("contact", "contact_email", "contact_phone", "contact_text", "contact_lawful_basis", "interaction")


def import_file(
    workspace: UnlockedWorkspace, path: Path, policy: DuplicatePolicy = DuplicatePolicy.SKIP
) -> ImportReport:
    head = look_at(path)
    source = BatchSource(SourceKind.IMPORT, "", date(2026, 1, 5), LawfulBasis.LEGITIMATE_INTEREST)
    layout = guess_layout(head.rows)
    plan = ImportPlan(head.outline, layout, source, ContactKind.UNKNOWN, ContactCategory.PROSPECT, policy)
    with workspace.reading() as uow:
        preview = preview_file(uow, plan)
    with workspace.unit_of_work() as uow:
        return import_batch(uow, plan, preview)


def undo(workspace: UnlockedWorkspace, batch_id: int) -> UndoReport:
    with workspace.unit_of_work() as uow:
        return undo_batch(uow, batch_id)


def people_in(workspace: UnlockedWorkspace, *, but: tuple[str, ...] = ()) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table about people, with the columns that an undo gives back."""
    with workspace.reading() as uow:
        return {
            table: [
                {name: value for name, value in row.items() if name not in but}
                for row in uow.session.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2")).mappings()
            ]
            for table in CONTACT_TABLES
        }


def three_people(folder: Path) -> Path:
    path = folder / "a.csv"
    path.write_text("Nom;E-mail;Tél\nA;a@x.example;0612345678\nB;b@x.example;\nC;c@x.example;\n", "utf-8")
    return path


def test_undo_takes_everybody_though_the_clock_goes_on_meanwhile(
    workspace: UnlockedWorkspace, no_instant_twice: None, tmp_path: Path
) -> None:
    """All that an import writes bears one instant, by which the undo tells what was touched since."""
    path = tmp_path / "a.csv"
    path.write_text("Nom;E-mail;Notes\nA;a@x.example;chaudière gaz\nB;b@x.example;\n", "utf-8")
    report = import_file(workspace, path)
    with workspace.unit_of_work() as uow:
        # As an earlier version opened a batch: a moment before what it wrote.
        uow.session.get_one(ImportBatch, report.batch_id).imported_at -= timedelta(microseconds=7)
    undone = undo(workspace, report.batch_id)
    assert (undone.removed, undone.kept) == (2, ())


@pytest.mark.parametrize("name", ["clients_excel_fr.csv", "clients_libreoffice.xlsx"])
def test_undo_leaves_the_people_as_they_were(workspace: UnlockedWorkspace, name: str) -> None:
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Avant", emails=(EmailAddress("avant@x.example"),)))
    before = people_in(workspace)
    report = import_file(workspace, DATA / name)
    assert people_in(workspace) != before
    undone = undo(workspace, report.batch_id)
    assert undone.removed == report.counts[ImportedAs.CREATED]
    assert undone.kept == ()
    assert people_in(workspace) == before
    with workspace.reading() as uow:
        for index, word in (("contact_words", "courriel"), ("contact_trigrams", "courriel")):
            hits = text(f"SELECT count(*) FROM {index} WHERE {index} MATCH '{word}'")
            assert uow.session.scalar(hits) == 0
        assert past_batches(uow)[0].undone_at == workspace.clock.now()
        last = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert last is not None
        assert last.action == "import_undone"


def test_what_was_completed_is_emptied_again(workspace: UnlockedWorkspace, clock: FixedClock, tmp_path: Path) -> None:
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin", emails=(EmailAddress("zoe@x.example"),)))
    before = people_in(workspace, but=("updated_at",))
    clock.advance(timedelta(hours=1))
    path = tmp_path / "b.csv"
    path.write_text("Nom;Prénom;E-mail;Tél;Ville\nMartin;Zoé;zoe@x.example;0612345678;Lyon\n", "utf-8")
    report = import_file(workspace, path, DuplicatePolicy.COMPLETE)
    assert people_in(workspace, but=("updated_at",)) != before
    clock.advance(timedelta(hours=1))
    assert undo(workspace, report.batch_id).restored == 1
    assert people_in(workspace, but=("updated_at",)) == before


def objection(uow: UnitOfWork, contact_id: int) -> None:
    uow.session.add(
        ObjectionEvent(
            contact_id=contact_id, made_at=uow.clock.now(), recorded_by=uow.account.id, method="desk", channel=None
        )
    )


def request(uow: UnitOfWork, contact_id: int) -> None:
    uow.session.add(
        SubjectRequest(
            contact_id=contact_id,
            kind="access",
            status="open",
            channel="desk",
            received_on=date(2026, 11, 23),
            due_on=date(2026, 12, 23),
            created_at=uow.clock.now(),
            created_by=uow.account.id,
        )
    )


def contract(uow: UnitOfWork, contact_id: int) -> None:
    add_contract(uow, contact_id, "Entretien", date(2026, 11, 1))


def visit(uow: UnitOfWork, contact_id: int) -> None:
    record_interaction(uow, contact_id, InteractionKind.VISIT_WITH_INTEREST)


def call_back(uow: UnitOfWork, contact_id: int) -> None:
    add_follow_up(uow, contact_id, FollowUpDraft(FollowUp.CALL_BACK, date(2026, 12, 1)))


def edit(uow: UnitOfWork, contact_id: int) -> None:
    contact = uow.session.get(Contact, contact_id)
    assert contact is not None
    edit_contact(uow, contact_id, draft_of(contact))


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (objection, KeepReason.OBJECTION),
        (request, KeepReason.REQUEST),
        (contract, KeepReason.CONTRACT),
        (visit, KeepReason.INTERACTION),
        (call_back, KeepReason.INTERACTION),
        (edit, KeepReason.EDITED),
    ],
)
def test_who_has_a_history_since_stays_and_is_named(
    workspace: UnlockedWorkspace,
    clock: FixedClock,
    tmp_path: Path,
    act: Callable[[UnitOfWork, int], None],
    reason: KeepReason,
) -> None:
    report = import_file(workspace, three_people(tmp_path))
    clock.advance(timedelta(hours=1))
    with workspace.unit_of_work() as uow:
        chosen = uow.session.scalars(select(Contact.id).where(Contact.family_name == "B")).one()
        act(uow, chosen)
    undone = undo(workspace, report.batch_id)
    assert undone.removed == 2
    assert [(kept.contact_id, kept.name, kept.reason) for kept in undone.kept] == [(chosen, "B", reason)]
    assert undone.kept[0].reason.label
    with workspace.reading() as uow:
        assert list(uow.session.scalars(select(Contact.family_name))) == ["B"]


def test_undo_happens_once(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    report = import_file(workspace, three_people(tmp_path))
    undo(workspace, report.batch_id)
    with pytest.raises(BatchUndoneAlready):
        undo(workspace, report.batch_id)
    with pytest.raises(BatchUnknown):
        undo(workspace, 999)


class Stop(Exception):
    pass


def test_cancelled_undo_takes_nobody(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    report = import_file(workspace, three_people(tmp_path))
    before = people_in(workspace)

    def stop(done: int, total: int, label: str) -> None:
        raise Stop

    with pytest.raises(Stop), workspace.unit_of_work() as uow:
        undo_batch(uow, report.batch_id, stop)
    assert people_in(workspace) == before
    with workspace.reading() as uow:
        batch = uow.session.get(ImportBatch, report.batch_id)
        assert batch is not None
        assert batch.undone_at is None


def test_file_may_be_imported_again_after_an_undo(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    path = three_people(tmp_path)
    first = import_file(workspace, path)
    undo(workspace, first.batch_id)
    assert import_file(workspace, path).counts == first.counts
    assert isinstance(workspace.clock.now(), datetime)


@pytest.mark.rule("DSR-08")
def test_a_file_named_after_the_erased_does_not_keep_their_name(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    for place, name in enumerate(("Anne Zwylk.csv", "clients.csv")):
        path = tmp_path / name
        path.write_text(f"Nom;E-mail\nZwylk;zwylk{place}@x.example\n", encoding="utf-8")
        import_file(workspace, path)
    with workspace.unit_of_work() as uow:
        for contact_id in uow.session.scalars(select(Contact.id)).all():
            erase_contact(uow, contact_id, ErasurePlan("DSR-08"))
    with workspace.reading() as uow:
        assert [one.file_name for one in past_batches(uow)][::-1] == ["fichier au nom effacé.csv", "clients.csv"]
