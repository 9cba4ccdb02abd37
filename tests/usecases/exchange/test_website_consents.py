"""A website's export brings consents in, each with its own proof; a mere yes brings none (CON-14)."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.consent.history import consent_history, current_states
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod, ConsentState, OptInMode
from app.consent.purposes import PurposeDraft, read_purposes, save_purpose
from app.consent.texts import current_text
from app.contacts.kinds import ContactCategory, ContactKind, LawfulBasis, SourceKind
from app.contacts.read_contact import read_contact
from app.exchange.columns import guess_layout
from app.exchange.import_batch import ImportReport, import_batch
from app.exchange.plan import BatchSource, ImportPlan
from app.exchange.preview import preview_file
from app.exchange.read_file import look_at
from app.exchange.undo_batch import KeepReason, undo_batch
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import Reason
from app.workspace import UnlockedWorkspace
from db.tables import Contact, Evidence

HEAD = "Nom;E-mail;Consentement;Date du consentement;Texte présenté\n"


@pytest.fixture
def texts(workspace: UnlockedWorkspace, with_purposes: None) -> dict[Channel, str]:
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        return {channel: current_text(uow, purpose.id, channel).body for channel in purpose.channels}


def bring_in(
    workspace: UnlockedWorkspace, folder: Path, lines: list[str], kind: SourceKind = SourceKind.WEB_FORM
) -> ImportReport:
    path = folder / "site.csv"
    path.write_text(HEAD + "\n".join(lines) + "\n", "utf-8")
    head = look_at(path)
    source = BatchSource(kind, "", date(2026, 11, 20), LawfulBasis.CONSENT)
    plan = ImportPlan(head.outline, guess_layout(head.rows), source, ContactKind.CONSUMER, ContactCategory.PROSPECT)
    with workspace.unit_of_work() as uow:
        return import_batch(uow, plan, preview_file(uow, plan))


def states(workspace: UnlockedWorkspace, name: str) -> dict[Channel, ConsentState]:
    with workspace.reading() as uow:
        contact = uow.session.scalar(select(Contact.id).where(Contact.family_name == name))
        return {channel: state for (_, channel), state in current_states(uow, contact).items()}


@pytest.mark.rule("CON-14")
def test_each_proven_answer_is_an_event_with_its_row_as_evidence(
    workspace: UnlockedWorkspace, tmp_path: Path, texts: dict[Channel, str]
) -> None:
    report = bring_in(
        workspace,
        tmp_path,
        [
            f"Roy;roy@exemple.fr;oui;20/11/2026 10:15;{texts[Channel.EMAIL]}",
            f"Roy;roy@exemple.fr;non;20/11/2026 10:15;{texts[Channel.SMS]}",
            f"Blin;blin@exemple.fr;oui;2026-11-20T10:15:30Z;{texts[Channel.EMAIL]}",
        ],
    )
    assert (report.proven_consents, report.unproven_consents) == (3, 0)
    assert states(workspace, "Roy") == {Channel.EMAIL: ConsentState.GIVEN, Channel.SMS: ConsentState.REFUSED}
    assert states(workspace, "Blin") == {Channel.EMAIL: ConsentState.GIVEN}
    with workspace.reading() as uow:
        pieces = [piece.decode() for piece in uow.session.scalars(select(Evidence.content).order_by(Evidence.id))]
        line = consent_history(uow, uow.session.scalar(select(Contact.id).where(Contact.family_name == "Blin")))[0]
    assert line.method is ConsentMethod.WEB_FORM
    assert line.event_type is ConsentEventType.GRANTED
    assert line.collected_at.isoformat() == "2026-11-20T10:15:30+00:00"
    assert "site.csv" in pieces[0]
    assert "roy@exemple.fr" in pieces[0]
    assert "blin" not in pieces[0]


@pytest.mark.rule("CON-14")
@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("", "{text}"),
        ("20/11/2026", "{text}"),
        ("20/11/2099 10:15", "{text}"),
        # Later on the day of the import: it would outlive a no said meanwhile.
        ("23/11/2026 23:30", "{text}"),
        ("hier", "{text}"),
        ("20/11/2026 10:15", ""),
        ("20/11/2026 10:15", "J’accepte tout."),
        ("20/11/2026 10:15", "{text} Et le reste."),
    ],
)
def test_a_yes_without_its_proof_is_none(
    workspace: UnlockedWorkspace, tmp_path: Path, texts: dict[Channel, str], when: str, text: str
) -> None:
    line = f"Roy;roy@exemple.fr;oui;{when};{text.format(text=texts[Channel.EMAIL])}"
    report = bring_in(workspace, tmp_path, [line])
    assert (report.proven_consents, report.unproven_consents) == (0, 1)
    assert states(workspace, "Roy") == {}


@pytest.mark.rule("CON-09")
def test_another_file_than_the_websites_waits_for_confirmation(
    workspace: UnlockedWorkspace, tmp_path: Path, texts: dict[Channel, str]
) -> None:
    line = f"Roy;roy@exemple.fr;oui;20/11/2026 10:15;{texts[Channel.EMAIL]}"
    bring_in(workspace, tmp_path, [line], SourceKind.IMPORT)
    assert states(workspace, "Roy") == {Channel.EMAIL: ConsentState.PENDING}


@pytest.mark.rule("CON-09")
def test_a_website_waits_for_confirmation_where_the_purpose_asks(
    workspace: UnlockedWorkspace, tmp_path: Path, texts: dict[Channel, str]
) -> None:
    with workspace.unit_of_work() as uow:
        one = next(one for one in read_purposes(uow) if one.rests_on_consent)
        draft = PurposeDraft(one.name, one.lawful_basis, one.message_kind, one.channels, opt_in_mode=OptInMode.HYBRID)
        save_purpose(uow, draft, one.id)
    bring_in(workspace, tmp_path, [f"Roy;roy@exemple.fr;oui;20/11/2026 10:15;{texts[Channel.EMAIL]}"])
    assert states(workspace, "Roy") == {Channel.EMAIL: ConsentState.PENDING}


@pytest.mark.rule("CON-05")
def test_who_answered_stays_when_the_import_is_undone(
    workspace: UnlockedWorkspace, tmp_path: Path, texts: dict[Channel, str]
) -> None:
    lines = [f"Roy;roy@exemple.fr;oui;20/11/2026 10:15;{texts[Channel.EMAIL]}", "Blin;blin@exemple.fr;;;"]
    report = bring_in(workspace, tmp_path, lines)
    with workspace.unit_of_work() as uow:
        undone = undo_batch(uow, report.batch_id)
    assert undone.removed == 1
    assert [kept.reason for kept in undone.kept] == [KeepReason.CONSENT]


@pytest.mark.rule("PRO-18")
def test_a_former_register_check_is_history_and_no_right(
    workspace: UnlockedWorkspace, tmp_path: Path, with_purposes: None
) -> None:
    path = tmp_path / "clients.csv"
    path.write_text("Nom;Tel;Bloctel vérifié le\nRoy;0612345678;12/03/2026\n", "utf-8")
    head = look_at(path)
    source = BatchSource(SourceKind.IMPORT, "", date(2026, 11, 20), LawfulBasis.LEGITIMATE_INTEREST)
    plan = ImportPlan(head.outline, guess_layout(head.rows), source, ContactKind.CONSUMER, ContactCategory.PROSPECT)
    with workspace.unit_of_work() as uow:
        import_batch(uow, plan, preview_file(uow, plan))
        contact = uow.session.scalar(select(Contact.id))
        notes = [one.note for one in read_contact(uow, contact).timeline]
        grid = decision_grid(uow, contact)
    assert notes == ["Bloctel vérifié le : 12/03/2026"]
    reasons = {one.reason for (_, channel), one in grid.decisions.items() if channel is Channel.PHONE}
    assert Reason.NO_PHONE_CONSENT in reasons
    assert Reason.CONSENT not in reasons
