"""Whoever a file says wants nothing more is blocked at once, known already or not; no file can lift a refusal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.consent.kinds import Channel
from app.contacts.write_contact import ContactDraft, add_contact
from app.exchange.import_batch import ImportedAs
from app.exchange.undo_batch import KeepReason, undo_batch
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import MessageKind, Outcome, Reason
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ObjectionEvent
from tests.usecases.exchange.test_import_use import import_file, plan_of, preview_of, write_csv

pytestmark = pytest.mark.usefixtures("with_purposes")


def reasons(workspace: UnlockedWorkspace, contact_id: int, channel: Channel) -> set[Reason]:
    """Why offers may, or may not, go to a contact by a channel."""
    with workspace.reading() as uow:
        grid = decision_grid(uow, contact_id)
    offers = {purpose.id for purpose in grid.purposes if purpose.message_kind is MessageKind.COMMERCIAL}
    found = [one for (purpose, on), one in grid.decisions.items() if on is channel and purpose in offers]
    assert found
    assert all(one.outcome is Outcome.BLOCK for one in found if one.reason is Reason.OBJECTION)
    return {one.reason for one in found}


def id_of(workspace: UnlockedWorkspace, family_name: str) -> int:
    with workspace.reading() as uow:
        return uow.session.scalars(select(Contact.id).where(Contact.family_name == family_name)).one()


def objections(workspace: UnlockedWorkspace) -> list[tuple[int, str | None]]:
    with workspace.reading() as uow:
        rows = uow.session.execute(
            select(ObjectionEvent.contact_id, ObjectionEvent.channel).order_by(ObjectionEvent.id)
        )
        return [(row[0], row[1]) for row in rows]


@pytest.mark.rule("DSR-11")
@pytest.mark.rule("CON-14")
def test_refusals_of_a_file_block_and_agreements_free_nobody(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "clients.csv",
        "Nom;E-mail;Téléphone;Newsletter;Désinscrit;Ne plus appeler",
        "Un;un@x.example;01 99 00 00 01;oui;;",
        "Deux;deux@x.example;01 99 00 00 02;oui;2024-05-01;non",
        "Trois;trois@x.example;01 99 00 00 03;désinscrite;non;x",
        "Quatre;quatre@x.example;01 99 00 00 04;non;FAUX;0",
    )
    plan = plan_of(path)
    assert preview_of(workspace, plan).told_refusals == 2
    report = import_file(workspace, plan)
    assert (report.refusals, report.counts[ImportedAs.CREATED]) == (2, 4)
    two, three = id_of(workspace, "Deux"), id_of(workspace, "Trois")
    assert objections(workspace) == [
        (two, None),
        (three, Channel.EMAIL.value),
        (three, Channel.PHONE.value),
        (three, Channel.AUTOMATED_CALL.value),
    ]
    assert reasons(workspace, two, Channel.EMAIL) == {Reason.OBJECTION}
    assert Reason.OBJECTION in reasons(workspace, three, Channel.EMAIL)
    assert Reason.OBJECTION in reasons(workspace, three, Channel.PHONE)
    assert Reason.OBJECTION not in reasons(workspace, id_of(workspace, "Quatre"), Channel.EMAIL)


@pytest.mark.rule("DSR-11")
def test_known_contact_is_refused_even_where_duplicates_are_left_alone(
    workspace: UnlockedWorkspace, tmp_path: Path
) -> None:
    with workspace.unit_of_work() as uow:
        draft = ContactDraft(
            family_name="Martin", emails=(EmailAddress("m@x.example"),), phones=(PhoneNumber("+33199000001"),)
        )
        contact_id = add_contact(uow, draft)
    path = write_csv(tmp_path / "a.csv", "Nom;E-mail;Ne plus contacter", "Martin;m@x.example;VRAI")
    report = import_file(workspace, plan_of(path))
    assert (report.counts[ImportedAs.DUPLICATE], report.refusals) == (1, 1)
    assert objections(workspace) == [(contact_id, None)]
    assert reasons(workspace, contact_id, Channel.PHONE) == {Reason.OBJECTION}


def test_undo_keeps_whoever_refused(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", "Nom;E-mail;Désinscrit", "Un;un@x.example;oui", "Deux;deux@x.example;")
    report = import_file(workspace, plan_of(path))
    with workspace.unit_of_work() as uow:
        undone = undo_batch(uow, report.batch_id)
    assert undone.removed == 1
    assert [(kept.name, kept.reason) for kept in undone.kept] == [("Un", KeepReason.OBJECTION)]
    with workspace.reading() as uow:
        assert uow.session.scalar(select(func.count()).select_from(Contact)) == 1


@pytest.mark.rule("DSR-11")
def test_a_row_that_cannot_be_read_whole_still_says_no(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    with workspace.unit_of_work() as uow:
        held = ContactDraft(family_name="Martin", emails=(EmailAddress("m@x.example"),))
        contact_id, cousin = add_contact(uow, held), add_contact(uow, replace(held, family_name="Autre"))
    headings = "Nom;E-mail;Téléphone;Ne plus contacter"
    path = write_csv(tmp_path / "a.csv", headings, "Martin;m@x.example;à demander;oui", "Autre;a@x.example;12;non")
    report = import_file(workspace, plan_of(path))
    assert (report.counts, report.refusals) == ({ImportedAs.REFUSED: 2}, 1)
    assert objections(workspace) == [(contact_id, None)]
    assert cousin not in {one for one, _ in objections(workspace)}
