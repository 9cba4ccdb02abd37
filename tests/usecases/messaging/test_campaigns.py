"""A campaign on a real folder: who is on it, what it must say, what leaves, who left since, what came back."""

import csv
import hashlib
import io
import json
import zipfile
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from app.accounts.roles import Role
from app.consent.errors import PurposeUnknown
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import close_purpose, read_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_consent
from app.consent.subscriptions import create_list, lists_of, subscribe, unsubscribe
from app.consent.texts import current_text
from app.contacts.kinds import ContactCategory, ContactKind, SourceKind
from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied, SaveFailed
from app.journal import Action
from app.journal.read import JournalFilter, count_rows
from app.messaging.campaign_errors import (
    CampaignLeft,
    CampaignNameMissing,
    ChannelOutsidePurpose,
    DaysRefused,
    FormAgainstChannel,
    KindAgainstPurpose,
    ListExpired,
    MessageIncomplete,
    NotARecipient,
    NotExported,
    PromotionUnexplained,
    PurposeMissing,
    RenewalIsCommercial,
    ReturnsUnreadable,
)
from app.messaging.campaigns import (
    CampaignDraft,
    Segment,
    audience,
    count_audience,
    delete_draft,
    export_campaign,
    name_people,
    read_campaign,
    review_message,
    save_campaign,
)
from app.messaging.decide_contact import decision_grid
from app.messaging.departures import check_again, export_again
from app.messaging.errors import NobodyToWrite
from app.messaging.kinds import CampaignState, ExportForm, MessageKind, Reason, ReturnKind
from app.messaging.mailing_list import build_mailing_list
from app.messaging.record_objection import record_objection
from app.messaging.return_reports import Returned
from app.messaging.returns import (
    hard_bounces,
    import_returns,
    mark_returned,
    read_recipients,
    read_returns,
    remove_dead_addresses,
    return_rate,
    stop_writing,
)
from app.messaging.sendings import close_campaign, read_sendings
from app.messaging.write_list import list_days, set_list_days
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress
from db.tables import Sale

BODY = (
    "Nos lampes d'hiver sont là.\n\nAtelier Lumière, contact@atelier-lumiere.example. Désinscription : répondez STOP."
)


@pytest.fixture
def purposes(workspace, with_purposes):
    with workspace.unit_of_work() as uow:
        return {purpose.message_kind: purpose.id for purpose in read_purposes(uow)}


def person(workspace, name, email="", **fields):
    emails = (EmailAddress.parse(email),) if email else ()
    values = {"kind": ContactKind.CONSUMER, **fields}
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name=name, emails=emails, **values))


def agrees(workspace, contact, purpose, channel=Channel.EMAIL):
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, {(purpose, channel): ConsentAnswer.YES}, ConsentMethod.DESK))


@pytest.fixture
def people(workspace, purposes):
    """Three who agreed, one who said nothing, one bought; by name."""
    ids = {
        name: person(workspace, name, f"{name.casefold()}@exemple.fr", **fields)
        for name, fields in {
            "Arnaud": {"town": "Lyon", "category": ContactCategory.CUSTOMER},
            "Benali": {"town": "LYON", "given_name": "Karim"},
            "Colin": {"town": "Villeurbanne"},
            "Silence": {"town": "Lyon"},
        }.items()
    }
    for name in ("Arnaud", "Benali", "Colin"):
        agrees(workspace, ids[name], purposes[MessageKind.COMMERCIAL])
    return ids


def draft(purposes, kind=MessageKind.COMMERCIAL, **fields):
    place = MessageKind.COMMERCIAL if kind.is_commercial else kind
    values = {"subject": "Nos lampes d'hiver", "body": BODY, **fields}
    return CampaignDraft("Hiver", purposes[place], kind, **values)


def saved(workspace, made):
    with workspace.unit_of_work() as uow:
        return save_campaign(uow, made)


def exported(workspace, made, path, form=ExportForm.XLSX):
    with workspace.unit_of_work() as uow:
        campaign = save_campaign(uow, made)
        export_campaign(uow, campaign, form, path)
    with workspace.reading() as uow:
        return campaign, next(line.export_id for line in read_sendings(uow) if line.campaign_id == campaign)


def count(workspace, action):
    with workspace.reading() as uow:
        return count_rows(uow, JournalFilter(action=action))


@pytest.mark.rule("PRO-02")
def test_without_a_purpose_there_is_no_list(workspace, people):
    with pytest.raises(PurposeMissing), workspace.unit_of_work() as uow:
        audience(uow, CampaignDraft("Hiver"))
    with pytest.raises(PurposeMissing), workspace.unit_of_work() as uow:
        save_campaign(uow, CampaignDraft("Hiver"))


@pytest.mark.rule("PRO-01")
def test_the_audience_counts_who_may_and_names_who_may_not(workspace, purposes, people):
    with workspace.reading() as uow:
        found = audience(uow, draft(purposes))
        names = name_people(uow, found.left_out[Reason.NO_ELECTRONIC_CONSENT])
    assert [one.name for one in found.recipients] == ["Arnaud", "Karim Benali", "Colin"]
    assert found.excluded == {Reason.NO_ELECTRONIC_CONSENT: 1}
    assert [line.name for line in names] == ["Silence"]


@pytest.mark.parametrize(
    ("segment", "expected"),
    [
        (Segment(), 3),
        (Segment(town="lyon "), 2),
        (Segment(category=ContactCategory.CUSTOMER), 1),
        (Segment(kind=ContactKind.PROFESSIONAL), 0),
        (Segment(town="Lyon", kind=ContactKind.CONSUMER), 2),
    ],
)
def test_a_segment_narrows_the_audience(workspace, purposes, people, segment, expected):
    with workspace.reading() as uow:
        assert len(audience(uow, draft(purposes, segment=segment)).recipients) == expected


def test_a_campaign_comes_back_as_it_was_saved(workspace, purposes, people):
    segment = Segment(category=ContactCategory.CUSTOMER, kind=ContactKind.CONSUMER, town="Lyon")
    made = draft(purposes, segment=segment, embeds_notice=True)
    campaign = saved(workspace, made)
    with workspace.reading() as uow:
        assert read_campaign(uow, campaign) == made


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"name": " "}, CampaignNameMissing),
        ({"channel": Channel.FAX}, ChannelOutsidePurpose),
        ({"kind": MessageKind.SERVICE}, KindAgainstPurpose),
    ],
)
def test_a_draft_that_contradicts_itself_is_not_saved(workspace, purposes, change, error):
    from dataclasses import replace

    with pytest.raises(error), workspace.unit_of_work() as uow:
        save_campaign(uow, replace(draft(purposes), **change))


@pytest.mark.rule("PRO-16")
def test_a_renewal_offer_is_never_saved_as_service(workspace, purposes):
    from dataclasses import replace

    renewal = draft(purposes, MessageKind.RENEWAL)
    campaign = saved(workspace, renewal)
    as_service = replace(renewal, kind=MessageKind.SERVICE)
    with pytest.raises(KindAgainstPurpose), workspace.unit_of_work() as uow:
        save_campaign(uow, as_service, campaign)
    disguised = draft(
        purposes, MessageKind.SERVICE, body="Renouvelez et profitez de 10 % de remise", promotion_reason="x"
    )
    with pytest.raises(RenewalIsCommercial), workspace.unit_of_work() as uow:
        save_campaign(uow, disguised)


@pytest.mark.rule("PRO-16")
def test_a_renewal_offer_needs_what_a_commercial_message_needs(workspace, purposes, people):
    with workspace.reading() as uow:
        found = audience(uow, draft(purposes, MessageKind.RENEWAL))
    assert len(found.recipients) == 3


@pytest.mark.rule("PRO-04")
def test_an_incomplete_message_does_not_leave(workspace, purposes, people, tmp_path):
    campaign = saved(workspace, draft(purposes, body="Nos lampes d'hiver sont là."))
    with pytest.raises(MessageIncomplete) as refused, workspace.unit_of_work() as uow:
        export_campaign(uow, campaign, ExportForm.XLSX, tmp_path / "liste.xlsx")
    assert "nom de votre entreprise" in refused.value.sentence
    assert list(tmp_path.glob("liste*")) == []


@pytest.mark.rule("PRO-03")
def test_promotion_in_a_service_message_is_explained_or_it_stays(workspace, purposes, people, tmp_path):
    made = draft(purposes, MessageKind.SERVICE, body="Votre commande est prête. Café gratuit pour patienter.")
    campaign = saved(workspace, made)
    with pytest.raises(PromotionUnexplained), workspace.unit_of_work() as uow:
        export_campaign(uow, campaign, ExportForm.XLSX, tmp_path / "liste.xlsx")
    from dataclasses import replace

    reasoned = replace(made, promotion_reason="Accueil en boutique, rien à vendre")
    with workspace.unit_of_work() as uow:
        save_campaign(uow, reasoned, campaign)
        export_campaign(uow, campaign, ExportForm.XLSX, tmp_path / "liste.xlsx")
    assert count(workspace, Action.CAMPAIGN_RECLASSIFIED) == 1


@pytest.mark.rule("PRO-03")
def test_a_reason_does_not_cover_a_mark_that_is_new(workspace, purposes):
    from dataclasses import replace

    made = draft(purposes, MessageKind.SERVICE, body="Café gratuit.", promotion_reason="Accueil")
    campaign = saved(workspace, made)
    with workspace.unit_of_work() as uow:
        save_campaign(uow, replace(made, body="Café gratuit. Les soldes commencent."), campaign)
        assert read_campaign(uow, campaign).promotion_reason == ""


@pytest.mark.rule("PRO-03")
def test_reclassifying_is_on_record_without_the_words(workspace, purposes):
    from dataclasses import replace

    made = draft(purposes, MessageKind.SERVICE, body="Profitez de nos soldes")
    campaign = saved(workspace, made)
    commercial = replace(made, kind=MessageKind.COMMERCIAL, purpose_id=purposes[MessageKind.COMMERCIAL])
    with workspace.unit_of_work() as uow:
        save_campaign(uow, commercial, campaign)
        assert review_message(uow, commercial).marks == ()
    from sqlalchemy import select

    from db.tables import JournalPayload

    with workspace.reading() as uow:
        bodies = " ".join(str(body) for body in uow.session.scalars(select(JournalPayload.body)))
    assert count(workspace, Action.CAMPAIGN_RECLASSIFIED) == 1
    assert "soldes" not in bodies


@pytest.mark.rule("PRO-03")
def test_a_service_message_without_promotion_reaches_everyone(workspace, purposes, people, tmp_path):
    made = draft(purposes, MessageKind.SERVICE, subject="Horaires", body="Nous fermons samedi.")
    exported(workspace, made, tmp_path / "liste.xlsx")
    assert load_workbook(tmp_path / "liste.xlsx").worksheets[0].max_row == 5


@pytest.mark.rule("PRO-01")
def test_the_ground_of_each_recipient_is_kept(workspace, purposes, people, tmp_path):
    path = tmp_path / "liste.csv"
    _, export = exported(workspace, draft(purposes), path, ExportForm.CSV)
    with workspace.reading() as uow:
        lines = read_recipients(uow, export)
        sending = read_sendings(uow)[0]
    assert (lines[0].name, lines[0].reason) == ("Arnaud", "consent")
    assert (sending.state, sending.recipients) == (CampaignState.EXPORTED, 3)
    assert sending.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert sending.expires_on == date(2026, 11, 30)


@pytest.mark.rule("SEC-08")
def test_an_export_is_on_record_with_its_count(workspace, purposes, people, tmp_path):
    exported(workspace, draft(purposes), tmp_path / "liste.xlsx")
    from sqlalchemy import select

    from db.tables import JournalEntry, JournalPayload

    with workspace.reading() as uow:
        body = uow.session.scalar(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.seq == JournalPayload.seq)
            .where(JournalEntry.action == Action.MAILING_LIST_EXPORTED.value)
        )
    told = json.loads(body)
    assert (told["count"], told["form"], told["channel"]) == (3, "xlsx", "email")
    assert "Arnaud" not in str(body)


@pytest.mark.rule("SEC-08")
def test_the_desk_exports_nothing(workspace, purposes, people, unlocked_as):
    desk = unlocked_as(Role.RECEPTION)
    with pytest.raises(PermissionDenied), desk.reading() as uow:
        audience(uow, draft(purposes))
    with pytest.raises(PermissionDenied), desk.reading() as uow:
        read_sendings(uow)


def test_a_table_of_text_opens_in_excel_and_computes_nothing(workspace, purposes, tmp_path):
    odd = person(workspace, "=cmd|'/c calc'!A1", "odd@exemple.fr")
    agrees(workspace, odd, purposes[MessageKind.COMMERCIAL])
    path = tmp_path / "liste.csv"
    exported(workspace, draft(purposes), path, ExportForm.CSV)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert rows[1][0].startswith("'=cmd")
    assert rows[1][2] == "odd@exemple.fr"


def drafts_in(path):
    with zipfile.ZipFile(path) as archive:
        return [message_from_bytes(archive.read(name), policy=default) for name in sorted(archive.namelist())]


@pytest.mark.rule("COO-03")
def test_each_draft_is_plain_personal_and_not_sent(workspace, purposes, people, tmp_path):
    exported(workspace, draft(purposes), tmp_path / "envoi.zip", ExportForm.EMAILS)
    messages = drafts_in(tmp_path / "envoi.zip")
    assert [str(one["To"].addresses[0].addr_spec) for one in messages] == [
        "arnaud@exemple.fr",
        "benali@exemple.fr",
        "colin@exemple.fr",
    ]
    for one in messages:
        assert one.get_content_type() == "text/plain"
        assert one["X-Unsent"] == "1"
        assert "<img" not in one.get_content()
        assert "http" not in one.get_content()
    assert messages[1].get_content().startswith("Bonjour Karim Benali,")


def test_drafts_go_into_a_folder_too(workspace, purposes, people, tmp_path):
    exported(workspace, draft(purposes, body="Cher {nom},\n" + BODY), tmp_path / "envoi", ExportForm.EMAILS)
    files = sorted((tmp_path / "envoi").iterdir())
    assert [file.name for file in files] == ["1-arnaud.eml", "2-karim-benali.eml", "3-colin.eml"]
    text = message_from_bytes(files[1].read_bytes(), policy=default).get_content()
    assert text.startswith("Cher Karim Benali,")


def test_a_folder_that_cannot_be_written_leaves_nothing(workspace, purposes, people, tmp_path):
    campaign = saved(workspace, draft(purposes))
    (tmp_path / "fichier").write_text("plein")
    with pytest.raises(SaveFailed), workspace.unit_of_work() as uow:
        export_campaign(uow, campaign, ExportForm.EMAILS, tmp_path / "fichier" / "envoi")
    assert count(workspace, Action.MAILING_LIST_EXPORTED) == 0


def test_labels_are_for_the_post(workspace, purposes, people, tmp_path):
    address = {"address_line1": "12, rue des Tanneurs", "postcode": "69003", "town": "Lyon"}
    person(workspace, "Poste", informed_on=date(2026, 11, 1), **address)
    path = tmp_path / "etiquettes.pdf"
    exported(workspace, draft(purposes, channel=Channel.POST), path, ExportForm.LABELS)
    text = PdfReader(path).pages[0].extract_text()
    assert text.strip().split("\n") == ["Poste", "12 rue des Tanneurs", "69003 LYON"]
    campaign = saved(workspace, draft(purposes))
    with pytest.raises(FormAgainstChannel), workspace.unit_of_work() as uow:
        export_campaign(uow, campaign, ExportForm.LABELS, path)


def test_nobody_to_write_to_writes_no_file(workspace, purposes, tmp_path):
    campaign = saved(workspace, draft(purposes))
    with pytest.raises(NobodyToWrite), workspace.unit_of_work() as uow:
        export_campaign(uow, campaign, ExportForm.XLSX, tmp_path / "vide.xlsx")
    assert not (tmp_path / "vide.xlsx").exists()


@pytest.mark.rule("INF-06")
def test_a_bought_address_is_written_to_with_the_notice_or_not_at_all(workspace, purposes, tmp_path):
    bought = person(
        workspace, "Achat", "achat@exemple.fr", source_kind=SourceKind.BOUGHT_LIST, source_label="Fichiers du Rhône"
    )
    agrees(workspace, bought, purposes[MessageKind.COMMERCIAL])
    with workspace.reading() as uow:
        assert audience(uow, draft(purposes)).excluded == {Reason.ART14: 1}
    campaign, _ = exported(workspace, draft(purposes, embeds_notice=True), tmp_path / "envoi.zip", ExportForm.EMAILS)
    text = drafts_in(tmp_path / "envoi.zip")[0].get_content()
    assert "Fichiers du Rhône" in text
    assert "CNIL" in text
    with workspace.reading() as uow:
        assert read_contact(uow, bought).informed_on is None
    with workspace.unit_of_work() as uow:
        assert close_campaign(uow, campaign) == 1
    with workspace.reading() as uow:
        assert read_contact(uow, bought).informed_on == date(2026, 11, 23)


@pytest.mark.rule("INF-06")
def test_a_notice_that_came_back_informed_nobody(workspace, purposes, tmp_path):
    bought = person(workspace, "Achat", "achat@exemple.fr", source_kind=SourceKind.BOUGHT_LIST)
    agrees(workspace, bought, purposes[MessageKind.COMMERCIAL])
    made = draft(purposes, embeds_notice=True)
    campaign, export = exported(workspace, made, tmp_path / "envoi.zip", ExportForm.EMAILS)
    with workspace.unit_of_work() as uow:
        import_returns(uow, export, [Returned("achat@exemple.fr", ReturnKind.UNKNOWN_ADDRESS)])
        assert close_campaign(uow, campaign) == 0
        assert read_contact(uow, bought).informed_on is None


@pytest.mark.rule("INF-06")
def test_a_text_message_has_no_room_for_the_notice(workspace, purposes):
    campaign = saved(workspace, draft(purposes, channel=Channel.SMS, embeds_notice=True))
    with workspace.reading() as uow:
        assert read_campaign(uow, campaign).embeds_notice is False


@pytest.mark.rule("PRO-05")
def test_a_professional_reads_where_the_address_comes_from_at_first(workspace, purposes, tmp_path):
    person(
        workspace, "Pro", "pro@garage.example", kind=ContactKind.PROFESSIONAL, informed_on=date(2026, 1, 1),
        source_kind=SourceKind.PUBLIC_SOURCE, source_label="annuaire",
    )  # fmt: skip
    first, _ = exported(workspace, draft(purposes), tmp_path / "un.zip", ExportForm.EMAILS)
    assert "annuaire" in drafts_in(tmp_path / "un.zip")[0].get_content()
    with workspace.unit_of_work() as uow:
        close_campaign(uow, first)
    exported(workspace, draft(purposes), tmp_path / "deux.zip", ExportForm.EMAILS)
    assert "annuaire" not in drafts_in(tmp_path / "deux.zip")[0].get_content()


def test_a_list_says_who_left_it_since(workspace, purposes, people, clock, tmp_path):
    _, export = exported(workspace, draft(purposes), tmp_path / "liste.xlsx")
    with workspace.reading() as uow:
        assert check_again(uow, export).sentence == "Personne n’a quitté cette liste depuis le 23/11/2026."
    clock.advance(timedelta(days=2))
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, people["Arnaud"], purposes[MessageKind.COMMERCIAL], Channel.EMAIL)
        record_objection(uow, people["Benali"])
    with workspace.reading() as uow:
        found = check_again(uow, export)
    assert found.by_reason == {Reason.CONSENT_WITHDRAWN: 1, Reason.OBJECTION: 1}
    assert found.sentence == "2 personnes se sont désinscrites depuis le 23/11/2026."
    with workspace.unit_of_work() as uow:
        again = export_again(uow, export, ExportForm.CSV, tmp_path / "encore.csv")
    assert [one.name for one in again.recipients] == ["Colin"]
    with workspace.reading() as uow:
        assert read_sendings(uow)[0].expires_on == date(2026, 11, 30)


def test_the_erased_and_the_blocked_are_told_apart(workspace, purposes, people, tmp_path):
    _, export = exported(workspace, draft(purposes), tmp_path / "liste.xlsx")
    with workspace.unit_of_work() as uow:
        erase_contact(uow, people["Arnaud"], ErasurePlan("DSR-04"))
        record_objection(uow, people["Benali"], Channel.EMAIL)
    with workspace.reading() as uow:
        found = check_again(uow, export)
    assert (found.unsubscribed, found.others, found.erased) == (1, 1, 1)
    assert found.sentence.endswith("1 autre ne peut plus recevoir ce message.")


def test_leaving_the_list_is_leaving_the_mailing(workspace, purposes, people, tmp_path):
    with workspace.unit_of_work() as uow:
        letter = create_list(uow, "Lettre", purposes[MessageKind.COMMERCIAL])
        for contact in people.values():
            subscribe(uow, contact, letter)
    _, export = exported(workspace, draft(purposes, segment=Segment(letter)), tmp_path / "liste.xlsx")
    with workspace.unit_of_work() as uow:
        unsubscribe(uow, people["Colin"], letter)
    with workspace.reading() as uow:
        found = check_again(uow, export)
    assert (found.left_list, found.unsubscribed) == (1, 1)
    assert found.sentence == "1 personne s’est désinscrite depuis le 23/11/2026."


def test_a_list_past_its_day_is_built_again(workspace, purposes, people, clock, tmp_path):
    campaign, export = exported(workspace, draft(purposes), tmp_path / "liste.xlsx")
    clock.advance(timedelta(days=7))
    with workspace.unit_of_work() as uow:
        export_again(uow, export, ExportForm.XLSX, tmp_path / "dernier-jour.xlsx")
    clock.advance(timedelta(days=1))
    with pytest.raises(ListExpired), workspace.unit_of_work() as uow:
        export_again(uow, export, ExportForm.XLSX, tmp_path / "trop-tard.xlsx")
    with workspace.unit_of_work() as uow:
        export_campaign(uow, campaign, ExportForm.XLSX, tmp_path / "neuf.xlsx")
    with workspace.reading() as uow:
        assert read_sendings(uow)[0].expires_on == date(2026, 12, 8)


def test_how_long_a_list_serves_is_a_setting(workspace, purposes, people, tmp_path):
    with workspace.unit_of_work() as uow:
        set_list_days(uow, 3)
        assert list_days(uow) == 3
    with pytest.raises(DaysRefused), workspace.unit_of_work() as uow:
        set_list_days(uow, 90)


def test_returns_are_matched_and_give_a_rate(workspace, purposes, people, tmp_path):
    _, export = exported(workspace, draft(purposes), tmp_path / "liste.xlsx")
    table = tmp_path / "retours.csv"
    table.write_text("Adresse;Motif\narnaud@exemple.fr;adresse inconnue\nautre@exemple.fr;inconnue\n", "utf-8")
    with workspace.unit_of_work() as uow:
        report = import_returns(uow, export, read_returns([table]))
    assert (report.read, report.unknown, report.unknown_address) == (2, 1, 1)
    assert report.rate == pytest.approx(1 / 3)
    with workspace.unit_of_work() as uow:
        dead = hard_bounces(uow, export)
        assert [(one.name, one.address) for one in dead] == [("Arnaud", "arnaud@exemple.fr")]
        assert remove_dead_addresses(uow, export, [dead[0].contact_id]) == 1
        assert read_contact(uow, people["Arnaud"]).fields.emails == ()


@pytest.mark.rule("DSR-11")
def test_an_answer_that_asks_to_stop_is_honoured_at_once(workspace, purposes, people, tmp_path, unlocked_as):
    with workspace.unit_of_work() as uow:
        letter = create_list(uow, "Lettre", purposes[MessageKind.COMMERCIAL])
        for contact in people.values():
            subscribe(uow, contact, letter)
    _, export = exported(workspace, draft(purposes, segment=Segment(letter)), tmp_path / "liste.xlsx")
    answer = tmp_path / "reponse.eml"
    answer.write_text("From: benali@exemple.fr\nSubject: Re: Nos lampes\n\nMerci de me désinscrire\n", "utf-8")
    marketing = unlocked_as(Role.MARKETING)
    with marketing.unit_of_work() as uow:
        report = import_returns(uow, export, read_returns([answer]))
    assert report.opted_out == 1
    with marketing.reading() as uow:
        decisions = decision_grid(uow, people["Benali"]).decisions
        assert decisions[purposes[MessageKind.COMMERCIAL], Channel.EMAIL].reason is Reason.OBJECTION
        assert letter not in lists_of(uow, people["Benali"])


@pytest.mark.rule("DSR-11")
def test_a_wish_to_stop_from_another_mailbox_is_not_lost(workspace, purposes, people, tmp_path):
    agrees(workspace, people["Silence"], purposes[MessageKind.COMMERCIAL])
    _, export = exported(workspace, draft(purposes, segment=Segment(town="Villeurbanne")), tmp_path / "liste.xlsx")
    answer = tmp_path / "reponse.eml"
    answer.write_text("From: silence@exemple.fr\nSubject: Re: Nos lampes\n\nMerci de me désinscrire\n", "utf-8")
    with workspace.unit_of_work() as uow:
        assert import_returns(uow, export, read_returns([answer])).unknown == 1
    with workspace.reading() as uow:
        decisions = decision_grid(uow, people["Silence"]).decisions
        assert decisions[purposes[MessageKind.COMMERCIAL], Channel.EMAIL].reason is Reason.OBJECTION


@pytest.mark.rule("PRO-02")
def test_nothing_leaves_for_a_closed_purpose(workspace, purposes, people, tmp_path):
    campaign = saved(workspace, draft(purposes))
    with workspace.unit_of_work() as uow:
        letter = create_list(uow, "Lettre", purposes[MessageKind.COMMERCIAL])
        subscribe(uow, people["Colin"], letter)
        close_purpose(uow, purposes[MessageKind.COMMERCIAL])
    with pytest.raises(PurposeUnknown), workspace.unit_of_work() as uow:
        export_campaign(uow, campaign, ExportForm.XLSX, tmp_path / "liste.xlsx")
    with pytest.raises(PurposeUnknown), workspace.reading() as uow:
        build_mailing_list(uow, letter, Channel.EMAIL)
    assert not (tmp_path / "liste.xlsx").exists()


@pytest.mark.rule("DSR-11")
def test_a_wish_typed_by_hand_is_honoured_for_recipients_only(workspace, purposes, people, tmp_path):
    _, export = exported(workspace, draft(purposes), tmp_path / "liste.xlsx")
    with workspace.unit_of_work() as uow:
        stop_writing(uow, export, people["Colin"])
    with workspace.reading() as uow:
        assert len(audience(uow, draft(purposes)).recipients) == 2
    with pytest.raises(NotARecipient), workspace.unit_of_work() as uow:
        stop_writing(uow, export, people["Silence"])


def test_a_letter_that_came_back_is_noted_by_hand(workspace, purposes, people, tmp_path):
    _, export = exported(workspace, draft(purposes), tmp_path / "liste.xlsx")
    with workspace.unit_of_work() as uow:
        mark_returned(uow, export, people["Colin"], ReturnKind.UNKNOWN_ADDRESS)
        assert return_rate(uow, export) == pytest.approx(1 / 3)
    with pytest.raises(NotARecipient), workspace.unit_of_work() as uow:
        mark_returned(uow, export, people["Silence"], ReturnKind.REFUSED)


def test_a_file_that_holds_no_return_says_so(tmp_path):
    nothing = tmp_path / "rien.eml"
    nothing.write_text("From: a@exemple.fr\nSubject: Bonjour\n\nMerci\n", "utf-8")
    with pytest.raises(ReturnsUnreadable):
        read_returns([nothing])
    with pytest.raises(ReturnsUnreadable):
        read_returns([tmp_path / "absent.eml"])


def test_what_left_is_not_changed_any_more(workspace, purposes, people, tmp_path):
    campaign, _ = exported(workspace, draft(purposes), tmp_path / "liste.xlsx")
    with pytest.raises(CampaignLeft), workspace.unit_of_work() as uow:
        save_campaign(uow, draft(purposes), campaign)
    with pytest.raises(CampaignLeft), workspace.unit_of_work() as uow:
        delete_draft(uow, campaign)
    with workspace.unit_of_work() as uow:
        close_campaign(uow, campaign)
    with pytest.raises(CampaignLeft), workspace.unit_of_work() as uow:
        close_campaign(uow, campaign)
    with pytest.raises(CampaignLeft), workspace.unit_of_work() as uow:
        export_campaign(uow, campaign, ExportForm.XLSX, Path("x.xlsx"))


def test_a_draft_can_be_thrown_away_and_was_never_sent(workspace, purposes):
    campaign = saved(workspace, draft(purposes))
    with pytest.raises(NotExported), workspace.unit_of_work() as uow:
        close_campaign(uow, campaign)
    with workspace.unit_of_work() as uow:
        delete_draft(uow, campaign)
        assert read_sendings(uow) == ()


def sale(workspace, contact, family, **recorded):
    values = {"refusal_offered": True, "with_text": True, **recorded}
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.message_kind is MessageKind.COMMERCIAL)
        text = current_text(uow, purpose.id, Channel.EMAIL)
        uow.session.add(
            Sale(
                contact_id=contact,
                sold_on=date(2026, 6, 1),
                product_family=family or purpose.product_family,
                refusal_offered=values["refusal_offered"],
                text_version_id=text.id if values["with_text"] else None,
            )
        )


@pytest.mark.rule("PRO-06")
@pytest.mark.parametrize("kind", [MessageKind.COMMERCIAL, MessageKind.RENEWAL])
def test_a_customer_who_could_refuse_reads_about_similar_goods_only(workspace, purposes, kind):
    sale(workspace, person(workspace, "Pareil", "pareil@exemple.fr"), "")
    sale(workspace, person(workspace, "Autre", "autre@exemple.fr"), "charpente")
    sale(workspace, person(workspace, "Sans", "sans@exemple.fr"), "", refusal_offered=False)
    sale(workspace, person(workspace, "Refus", "refus@exemple.fr"), "", with_text=False)
    with workspace.reading() as uow:
        found = audience(uow, draft(purposes, kind))
    assert [(one.name, one.reason) for one in found.recipients] == [("Pareil", Reason.SOFT_OPT_IN)]
    assert found.excluded == {Reason.NOT_SIMILAR: 1, Reason.NO_ELECTRONIC_CONSENT: 1, Reason.CONSENT_REFUSED: 1}


def test_counting_says_the_same_as_naming(workspace, purposes, people):
    with workspace.reading() as uow:
        counted, named = count_audience(uow, draft(purposes)), audience(uow, draft(purposes))
    assert (counted.allowed, counted.left_out) == (len(named.recipients), named.left_out)
