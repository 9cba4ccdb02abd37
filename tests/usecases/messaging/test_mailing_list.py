"""A mailing list on a real file: only who may be written to, the others by reason, and nothing comes alive in Excel."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes, seed_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_consent
from app.consent.subscriptions import create_list, lists_of, read_lists, subscribe, unsubscribe
from app.contacts.kinds import ContactKind, SourceKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import SaveFailed
from app.messaging.decide_contact import decision_grid
from app.messaging.errors import NobodyToWrite
from app.messaging.kinds import Outcome, Reason
from app.messaging.mailing_list import build_mailing_list, export_mailing_list
from app.messaging.record_objection import record_objection
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        return next(purpose.id for purpose in read_purposes(uow) if purpose.rests_on_consent)


def person(workspace: UnlockedWorkspace, name: str, email: str = "", **fields: object) -> int:
    emails = (EmailAddress.parse(email),) if email else ()
    values: dict[str, object] = {"kind": ContactKind.CONSUMER, **fields}
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name=name, emails=emails, **values))  # type: ignore[arg-type]


def agrees(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    cells = {(purpose, Channel.EMAIL): ConsentAnswer.YES}
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))


@pytest.fixture
def newsletter(workspace: UnlockedWorkspace, purpose: int) -> int:
    """A list with one member of each sort."""
    members = {
        "Oui": "oui@exemple.fr",
        "=HYPERLINK(1)": "formule@exemple.fr",
        "Silence": "silence@exemple.fr",
        "Retrait": "retrait@exemple.fr",
        "Refus": "refus@exemple.fr",
        "Sans adresse": "",
        "Partage": "oui@exemple.fr",
    }
    ids = {name: person(workspace, name, email) for name, email in members.items()}
    for name in ("Oui", "=HYPERLINK(1)", "Retrait", "Refus", "Sans adresse"):
        agrees(workspace, ids[name], purpose)
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, ids["Retrait"], purpose, Channel.EMAIL)
        record_objection(uow, ids["Refus"])
        list_id = create_list(uow, "Lettre du mois", purpose)
        for contact in ids.values():
            subscribe(uow, contact, list_id)
    return list_id


@pytest.mark.rule("PRO-01")
def test_only_allowed_people_are_in_the_file(workspace: UnlockedWorkspace, newsletter: int, tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    with workspace.unit_of_work() as uow:
        export_mailing_list(uow, newsletter, Channel.EMAIL, path)
    rows = list(load_workbook(path).worksheets[0].iter_rows(min_row=2, values_only=True))
    assert sorted(str(row[2]) for row in rows) == ["formule@exemple.fr", "oui@exemple.fr"]


@pytest.mark.rule("PRO-01")
def test_the_others_are_counted_by_reason(workspace: UnlockedWorkspace, newsletter: int) -> None:
    with workspace.reading() as uow:
        found = build_mailing_list(uow, newsletter, Channel.EMAIL)
    assert found.excluded == {
        Reason.NO_ELECTRONIC_CONSENT: 2,
        Reason.CONSENT_WITHDRAWN: 1,
        Reason.OBJECTION: 1,
        Reason.NO_ADDRESS: 1,
    }


def test_a_name_that_looks_like_a_formula_stays_text(
    workspace: UnlockedWorkspace, newsletter: int, tmp_path: Path
) -> None:
    path = tmp_path / "liste.xlsx"
    with workspace.unit_of_work() as uow:
        export_mailing_list(uow, newsletter, Channel.EMAIL, path)
    cells = [cell for row in load_workbook(path).worksheets[0].iter_rows() for cell in row]
    assert "=HYPERLINK(1)" in [cell.value for cell in cells]
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)


@pytest.mark.rule("CON-06")
def test_whoever_withdraws_is_gone_from_the_next_list(
    workspace: UnlockedWorkspace, newsletter: int, purpose: int
) -> None:
    with workspace.reading() as uow:
        before = build_mailing_list(uow, newsletter, Channel.EMAIL)
    leaver = before.recipients[-1].contact_id
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, leaver, purpose, Channel.EMAIL)
        after = build_mailing_list(uow, newsletter, Channel.EMAIL)
    assert leaver not in [one.contact_id for one in after.recipients]
    assert len(after.recipients) == len(before.recipients) - 1


@pytest.mark.rule("DSR-11")
def test_an_objection_from_a_shared_address_stops_it_for_all(
    workspace: UnlockedWorkspace, newsletter: int, purpose: int
) -> None:
    twin = person(workspace, "Jumeau", "refus@exemple.fr")
    agrees(workspace, twin, purpose)
    with workspace.reading() as uow:
        decision = decision_grid(uow, twin).decisions[purpose, Channel.EMAIL]
    assert (decision.outcome, decision.reason) == (Outcome.BLOCK, Reason.OBJECTION)


@pytest.mark.rule("DSR-11")
def test_without_objection_the_same_person_may_be_written_to(workspace: UnlockedWorkspace, purpose: int) -> None:
    alone = person(workspace, "Seule", "seule@exemple.fr")
    agrees(workspace, alone, purpose)
    with workspace.reading() as uow:
        assert decision_grid(uow, alone).decisions[purpose, Channel.EMAIL].may_be_contacted


@pytest.mark.rule("REG-05")
def test_without_a_lawful_basis_nothing_commercial_goes(workspace: UnlockedWorkspace) -> None:
    early = person(workspace, "Avant", "avant@exemple.fr")
    with workspace.unit_of_work() as uow:
        seed_purposes(uow)
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
    agrees(workspace, early, purpose)
    with workspace.reading() as uow:
        assert decision_grid(uow, early).decisions[purpose, Channel.EMAIL].reason is Reason.NO_LAWFUL_BASIS


@pytest.mark.rule("REG-05")
def test_each_new_contact_has_one_basis_per_purpose(workspace: UnlockedWorkspace, purpose: int) -> None:
    from app.contacts.read_contact import read_contact

    contact = person(workspace, "Après", "apres@exemple.fr")
    with workspace.unit_of_work() as uow:
        assert all(line.basis is not None for line in read_contact(uow, contact).bases)


@pytest.mark.rule("INF-06")
def test_an_uninformed_person_from_a_bought_list_is_blocked(workspace: UnlockedWorkspace, purpose: int) -> None:
    bought = person(workspace, "Acheté", "achete@exemple.fr", source_kind=SourceKind.BOUGHT_LIST)
    agrees(workspace, bought, purpose)
    with workspace.reading() as uow:
        assert decision_grid(uow, bought).decisions[purpose, Channel.EMAIL].reason is Reason.ART14


def test_an_empty_list_writes_no_file(workspace: UnlockedWorkspace, purpose: int, tmp_path: Path) -> None:
    path = tmp_path / "vide.xlsx"
    with workspace.unit_of_work() as uow:
        empty = create_list(uow, "Vide", purpose)
    with pytest.raises(NobodyToWrite), workspace.unit_of_work() as uow:
        export_mailing_list(uow, empty, Channel.EMAIL, path)
    assert not path.exists()


def test_a_file_that_cannot_be_written_is_not_journalled(
    workspace: UnlockedWorkspace, newsletter: int, tmp_path: Path
) -> None:
    with pytest.raises(SaveFailed), workspace.unit_of_work() as uow:
        export_mailing_list(uow, newsletter, Channel.EMAIL, tmp_path / "absent" / "liste.xlsx")
    from app.journal import Action
    from app.journal.read import JournalFilter, count_rows

    with workspace.reading() as uow:
        assert count_rows(uow, JournalFilter(action=Action.MAILING_LIST_EXPORTED)) == 0


def test_people_join_and_leave(workspace: UnlockedWorkspace, newsletter: int) -> None:
    with workspace.unit_of_work() as uow:
        view = read_lists(uow)[0]
        assert view.members == 7
        member = build_mailing_list(uow, newsletter, Channel.EMAIL).recipients[0].contact_id
        unsubscribe(uow, member, newsletter)
        assert newsletter not in lists_of(uow, member)
        assert read_lists(uow)[0].members == 6
