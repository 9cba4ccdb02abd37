"""The first hour lived: from a folder just made, through the five questions and a file of own customers, to a lawful list."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.accounts.business import read_business, write_business
from app.accounts.lock_delay import read_lock_delay
from app.accounts.roles import Role
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, NoticeMeans
from app.consent.purposes import read_purposes, texts_lacking
from app.consent.read_purposes import purpose_of_code
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.soft_opt_in import RefusalOffer, SaleDraft, record_sale
from app.consent.subscriptions import create_list, subscribe_each
from app.contacts.first_kind import first_kind
from app.contacts.kinds import ContactCategory, ContactKind, LawfulBasis, SourceKind
from app.contacts.relationship import add_contract
from app.errors import PermissionDenied
from app.exchange.columns import guess_layout
from app.exchange.import_batch import import_batch
from app.exchange.plan import BatchSource, ImportPlan
from app.exchange.preview import preview_file
from app.exchange.read_file import look_at
from app.first_hour.answers import Answers, Clientele, HeldFile, Staff, Trade
from app.first_hour.apply_answers import apply_answers, propose_defaults
from app.first_hour.keep_answers import keep_answers, read_answers
from app.first_hour.rules import DefaultSetting
from app.journal import Action
from app.journal.read import JournalFilter, read_rows
from app.messaging.audience import MailingList
from app.messaging.kinds import Reason
from app.messaging.mailing_list import build_mailing_list
from app.register.activity_kinds import ActivityModel
from app.register.notice import give_notices
from app.register.read_activities import read_activities
from app.workspace import UnlockedWorkspace
from db.tables import Contact

SHOP = Answers(
    Trade.SHOP,
    Clientele.BOTH,
    frozenset({Channel.EMAIL, Channel.POST}),
    Staff.TEAM,
    frozenset({HeldFile.SPREADSHEET}),
)
CUSTOMERS = """Nom;E-mail;Type
Roy;roy@exemple.fr;particulier
Blin;blin@exemple.fr;particulier
Petit;petit@exemple.fr;particulier
Muet;muet@exemple.fr;particulier
Garage;jean.garage@garage.example;professionnel
"""


def bring_customers(workspace: UnlockedWorkspace, folder: Path) -> list[int]:
    """Import the owner's own customers and inform them; then one says yes, one no, and one buys and does not refuse."""
    path = folder / "clients.csv"
    path.write_text(CUSTOMERS, "utf-8")
    head = look_at(path)
    with workspace.unit_of_work() as uow:
        source = BatchSource(SourceKind.IMPORT, "", date(2026, 11, 20), LawfulBasis.CONTRACT)
        plan = ImportPlan(head.outline, guess_layout(head.rows), source, first_kind(uow), ContactCategory.CUSTOMER)
        import_batch(uow, plan, preview_file(uow, plan))
        people = {name: id_ for id_, name in uow.session.execute(select(Contact.id, Contact.family_name))}
        give_notices(uow, list(people.values()), NoticeMeans.PRINTED)
        offers = purpose_of_code(uow, "newsletter")
        assert offers is not None
        for name, answer in (("Roy", ConsentAnswer.YES), ("Petit", ConsentAnswer.NO)):
            cells = {(offers.id, Channel.EMAIL): answer}
            record_consents(uow, ConsentDraft(people[name], cells, ConsentMethod.DESK))
        sale = SaleDraft(people["Blin"], date(2026, 11, 20), offers.product_family, RefusalOffer.NOT_REFUSED)
        record_sale(uow, sale)
    return list(people.values())


def list_for(workspace: UnlockedWorkspace, code: str, people: list[int]) -> MailingList:
    with workspace.unit_of_work() as uow:
        purpose = purpose_of_code(uow, code)
        assert purpose is not None
        list_id = create_list(uow, f"Envoi {code}", purpose.id)
        subscribe_each(uow, list_id, people)
        return build_mailing_list(uow, list_id, Channel.EMAIL)


@pytest.mark.rule("PRO-01")
@pytest.mark.rule("PRO-06")
def test_from_an_empty_folder_to_a_lawful_list(
    workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path
) -> None:
    with workspace.unit_of_work() as uow:
        changed = {one.setting for one in apply_answers(uow, SHOP)}
    assert changed == {
        DefaultSetting.OFFERS_CHANNELS,
        DefaultSetting.PROFESSIONALS_CHANNELS,
        DefaultSetting.CALLS_ON_REQUEST,
        DefaultSetting.IDLE_MINUTES,
        DefaultSetting.PAYROLL_SHEET,
    }
    with workspace.reading() as uow:
        assert read_answers(uow).unanswered == ()
        assert not propose_defaults(uow, SHOP).changes
        assert (read_lock_delay(uow), read_business(uow).calls_on_own_request) == (5, False)
        purposes = {one.lawful_basis: one for one in read_purposes(uow) if one.message_kind.is_commercial}
        assert all(one.channels == (Channel.EMAIL, Channel.POST) for one in purposes.values())
        assert purposes[LawfulBasis.LEGITIMATE_INTEREST].legitimate_interest
        assert not texts_lacking(uow, purposes[LawfulBasis.CONSENT].id)
        assert any(one.model is ActivityModel.PAYROLL for one in read_activities(uow))
        told = read_rows(uow, JournalFilter(action=Action.FIRST_HOUR_APPLIED), limit=9)
        assert [row.details for row in told] == [
            '{"settings":"offers_channels,professionals_channels,calls_on_request,idle_minutes,payroll_sheet"}'
        ]
    people = bring_customers(workspace, tmp_path)
    written = list_for(workspace, "newsletter", people)
    assert {one.name: one.reason for one in written.recipients} == {
        "Blin": Reason.SOFT_OPT_IN,
        "Roy": Reason.CONSENT,
        "Garage": Reason.PROFESSIONAL,
    }
    assert written.excluded == {Reason.CONSENT_REFUSED: 1, Reason.NO_ELECTRONIC_CONSENT: 1}
    at_work = list_for(workspace, "professionals", people)
    # Whoever bought the same goods and did not refuse may be written to, consumer or not: under any purpose, by the one decision.
    assert {one.name: one.reason for one in at_work.recipients} == {
        "Garage": Reason.PROFESSIONAL,
        "Blin": Reason.SOFT_OPT_IN,
    }


@pytest.mark.rule("PRO-01")
def test_energy_works_reach_no_consumer_without_a_running_contract(
    workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path
) -> None:
    answers = Answers(trade=Trade.ENERGY_RENOVATION, clientele=Clientele.CONSUMERS)
    with workspace.unit_of_work() as uow:
        changed = {one.setting for one in apply_answers(uow, answers)}
        assert changed == {DefaultSetting.ENERGY_RENOVATION, DefaultSetting.FIRST_KIND}
        assert first_kind(uow) is ContactKind.CONSUMER
    people = bring_customers(workspace, tmp_path)
    barred = list_for(workspace, "newsletter", people)
    assert [one.name for one in barred.recipients] == ["Garage"], "the ban protects consumers"
    assert barred.excluded == {Reason.ENERGY_SECTOR: 4}
    with workspace.unit_of_work() as uow:
        roy = uow.session.scalars(select(Contact.id).where(Contact.family_name == "Roy")).one()
        add_contract(uow, roy, "Isolation", date(2026, 11, 1), product_family="isolation")
        again = build_mailing_list(uow, 1, Channel.EMAIL)
    assert {one.name for one in again.recipients} == {"Garage", "Roy"}


def test_what_is_stricter_today_stays_until_it_is_named(workspace: UnlockedWorkspace, with_purposes: None) -> None:
    with workspace.unit_of_work() as uow:
        apply_answers(uow, Answers(trade=Trade.ENERGY_RENOVATION, channels=frozenset({Channel.EMAIL})))
    later = Answers(trade=Trade.SHOP, channels=frozenset({Channel.EMAIL, Channel.SMS}))
    with workspace.unit_of_work() as uow:
        assert apply_answers(uow, later) == ()
        assert read_business(uow).energy_renovation
        assert {one.setting for one in propose_defaults(uow, later).changes} == {
            DefaultSetting.ENERGY_RENOVATION,
            DefaultSetting.OFFERS_CHANNELS,
        }
        apply_answers(uow, later, frozenset({DefaultSetting.OFFERS_CHANNELS}))
        offers = purpose_of_code(uow, "newsletter")
        assert offers is not None
        assert offers.channels == (Channel.EMAIL, Channel.SMS)
        assert read_business(uow).energy_renovation


def test_the_answers_are_kept_where_one_leaves_and_a_closed_purpose_opens_again(
    workspace: UnlockedWorkspace, with_purposes: None
) -> None:
    none = Answers(clientele=Clientele.PROFESSIONALS, channels=frozenset())
    with workspace.unit_of_work() as uow:
        keep_answers(uow, SHOP)
        assert read_answers(uow) == SHOP
        apply_answers(uow, none)
        assert read_answers(uow) == none
        offers = purpose_of_code(uow, "newsletter")
        assert offers is not None
        assert not offers.active
        wanted = Answers(channels=frozenset({Channel.POST}))
        apply_answers(uow, wanted, frozenset({DefaultSetting.OFFERS_CHANNELS}))
        offers = purpose_of_code(uow, "newsletter")
        assert offers is not None
        assert (offers.active, offers.channels) == (True, (Channel.POST,))


def test_only_who_answers_for_the_settings_may(unlocked_as, with_purposes: None) -> None:
    desk = unlocked_as(Role.RECEPTION)
    with desk.unit_of_work() as uow, pytest.raises(PermissionDenied):
        apply_answers(uow, SHOP)
    with desk.reading() as uow:
        assert read_answers(uow).unanswered
        with pytest.raises(PermissionDenied):
            write_business(uow, read_business(uow))
