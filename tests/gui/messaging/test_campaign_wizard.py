"""A mailing prepared by clicks and keys: purpose, audience, message checked as it is typed, file, and what came back."""

from __future__ import annotations

import zipfile
from datetime import date
from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWizard,
)

from app.accounts.roles import Role
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_consent
from app.contacts.kinds import ContactKind, SourceKind
from app.contacts.read_contact import read_contact
from app.contacts.relationship import add_contract
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal import Action
from app.journal.read import JournalFilter, count_rows
from app.messaging.kinds import CampaignState, MessageKind
from app.messaging.sendings import read_sendings
from app.values import EmailAddress
from ui.contacts.contracts_view import ContractDialog, ContractsView
from ui.contacts.tacit_renewal_dialog import TacitRenewalDialog
from ui.messaging.campaign_wizard import CampaignWizard, open_campaign
from ui.messaging.excluded_dialog import ExcludedDialog
from ui.messaging.lists_page import ListsPage
from ui.messaging.recipients_dialog import RecipientsDialog
from ui.messaging.returns_dialog import ReturnsDialog


@pytest.fixture
def folder(workspace, with_purposes):
    """Two who agreed, one who did not, one from a bought list; by name."""
    with workspace.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.message_kind is MessageKind.COMMERCIAL)
        for name, source in (
            ("Arnaud", SourceKind.DIRECT),
            ("Benali", SourceKind.DIRECT),
            ("Silence", SourceKind.DIRECT),
            ("Achat", SourceKind.BOUGHT_LIST),
        ):
            email = EmailAddress.parse(f"{name.casefold()}@exemple.fr")
            contact = add_contact(
                uow,
                ContactDraft(
                    kind=ContactKind.CONSUMER, family_name=name, town="Lyon", emails=(email,), source_kind=source
                ),
            )
            if name != "Silence":
                cells = {(purpose, Channel.EMAIL): ConsentAnswer.YES}
                record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))
    return workspace


class Desk:
    """A person in front of the wizard."""

    def __init__(self, qtbot, workspace, campaign_id=None):
        self.qtbot, self.workspace, self.said = qtbot, workspace, []
        self.wizard = CampaignWizard(workspace, campaign_id)
        self.wizard.announced.connect(lambda sentence, _undo: self.said.append(sentence))
        qtbot.addWidget(self.wizard)
        self.wizard.show()
        qtbot.waitExposed(self.wizard)

    def find(self, kind, name):
        found = self.wizard.findChild(kind, name)
        assert found is not None, name
        return found

    def type_in(self, kind, name, text):
        widget = self.find(kind, name)
        widget.setFocus()
        self.qtbot.keyClicks(widget, text)

    def choose(self, name, value):
        box = self.find(QComboBox, name)
        assert box.findData(value) >= 0, value
        box.setCurrentIndex(box.findData(value))

    def click(self, name):
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def next_button(self):
        return self.wizard.button(QWizard.WizardButton.NextButton)

    def go_on(self):
        assert self.next_button().isEnabled()
        self.qtbot.mouseClick(self.next_button(), Qt.MouseButton.LeftButton)

    def text(self, name):
        return self.find(QLabel, name).text()

    def missing(self):
        lines = {widget.objectName(): widget.property("isThere") for widget in self.wizard.message_page._lines.values()}
        return sorted(name.removeprefix("element_") for name, there in lines.items() if not there)


@pytest.fixture
def desk(qtbot, folder):
    return Desk(qtbot, folder)


def begun(desk, kind="commercial", name="Lettre de decembre"):
    desk.type_in(QLineEdit, "campaignName", name)
    desk.choose("campaignKind", kind)
    desk.go_on()
    return desk


@pytest.mark.rule("PRO-02")
def test_without_a_purpose_the_wizard_stops(qtbot, folder):
    with folder.unit_of_work() as uow:
        from app.consent.purposes import close_purpose

        for one in read_purposes(uow):
            close_purpose(uow, one.id)
    desk = Desk(qtbot, folder)
    desk.type_in(QLineEdit, "campaignName", "Lettre")
    assert not desk.next_button().isEnabled()


@pytest.mark.rule("PRO-01")
def test_counts_and_reasons_follow_each_choice(desk):
    begun(desk)
    assert desk.text("campaignAllowed") == "2 destinataires"
    assert "1 · Aucun accord pour ce canal." in desk.text("campaignExcluded")
    desk.type_in(QLineEdit, "campaignTown", "Paris")
    desk.qtbot.waitUntil(lambda: desk.text("campaignAllowed").startswith("0"))
    assert not desk.next_button().isEnabled()


@pytest.mark.rule("INF-06")
def test_the_notice_lets_a_bought_address_in(desk):
    begun(desk)
    assert "mention d'origine" in desk.text("campaignTip").replace("’", "'")
    desk.find(QCheckBox, "campaignNotice").click()
    assert desk.text("campaignAllowed") == "3 destinataires"


def test_who_is_left_out_is_named(desk):
    begun(desk)
    desk.click("showExcluded")
    dialog = desk.wizard.findChild(ExcludedDialog)
    names = dialog.findChild(QListWidget, "excludedNames")
    assert names.item(0).text().startswith("Silence")


@pytest.mark.rule("PRO-04")
def test_the_message_is_checked_as_it_is_typed(desk):
    begun(desk).go_on()
    assert desk.missing() == ["body", "contact", "identity", "opt_out", "subject"]
    desk.type_in(QLineEdit, "campaignSubject", "Re: nos lampes")
    desk.type_in(QPlainTextEdit, "campaignBody", "Les lampes sont la.")
    desk.qtbot.waitUntil(lambda: desk.missing() == ["contact", "honest_subject", "identity", "opt_out"])
    assert not desk.next_button().isEnabled()
    desk.find(QLineEdit, "campaignSubject").clear()
    desk.type_in(QLineEdit, "campaignSubject", "Nos lampes")
    desk.click("addFooter")
    desk.qtbot.waitUntil(lambda: desk.missing() == [])
    assert desk.next_button().isEnabled()


def written(desk):
    desk.type_in(QLineEdit, "campaignSubject", "Nos lampes")
    desk.type_in(QPlainTextEdit, "campaignBody", "Les lampes sont la.")
    desk.click("addFooter")
    desk.go_on()
    return desk


def exported(desk, path):
    desk.click("exportCampaign")
    dialog = desk.wizard.findChild(QFileDialog, "fileDialog")
    with desk.qtbot.waitSignal(desk.wizard.announced, timeout=20_000):
        dialog.fileSelected.emit(str(path))
    dialog.close()


@pytest.mark.rule("PRO-01")
def test_the_recipients_leave_and_nothing_can_be_changed_after(desk, tmp_path):
    written(begun_all(desk))
    assert desk.text("recap_count") == "2 personnes, 2 écartées"
    assert desk.text("recap_until") == "30/11/2026"
    path = tmp_path / "lettre.zip"
    exported(desk, path)
    with zipfile.ZipFile(path) as archive:
        names = sorted(archive.namelist())
        first = message_from_bytes(archive.read(names[0]), policy=default)
    assert names == ["1-arnaud.eml", "2-benali.eml"]
    assert first.get_content().startswith("Bonjour Arnaud,")
    assert "lettre.zip" in desk.said[-1]
    assert not desk.find(QPushButton, "exportCampaign").isEnabled()
    assert not desk.wizard.button(QWizard.WizardButton.BackButton).isVisible()
    with desk.workspace.reading() as uow:
        assert read_sendings(uow)[0].state is CampaignState.EXPORTED


def begun_all(desk):
    begun(desk).go_on()
    return desk


@pytest.mark.rule("PRO-03")
def test_promotion_in_a_service_message_asks_for_a_reason(desk):
    begun(desk, "service").go_on()
    desk.type_in(QLineEdit, "campaignSubject", "Nos horaires")
    desk.type_in(QPlainTextEdit, "campaignBody", "Cafe gratuit pour patienter.")
    desk.qtbot.waitUntil(lambda: "gratuit" in desk.text("promotionFound"))
    assert not desk.next_button().isEnabled()
    desk.type_in(QLineEdit, "promotionReason", "Accueil en boutique")
    desk.go_on()
    with desk.workspace.reading() as uow:
        assert count_rows(uow, JournalFilter(action=Action.CAMPAIGN_RECLASSIFIED)) == 1


@pytest.mark.rule("PRO-03")
def test_a_service_message_becomes_commercial_and_reaches_fewer(desk):
    begun(desk, "service")
    assert desk.text("campaignAllowed") == "4 destinataires"
    desk.go_on()
    desk.type_in(QLineEdit, "campaignSubject", "Nos soldes")
    desk.qtbot.waitUntil(lambda: desk.find(QPushButton, "makeCommercial").isVisible())
    desk.click("makeCommercial")
    assert desk.wizard.currentPage() is desk.wizard.audience_page
    assert desk.text("campaignAllowed") == "2 destinataires"
    desk.go_on()
    assert desk.find(QLineEdit, "campaignSubject").text() == "Nos soldes"
    assert "opt_out" in desk.missing()


@pytest.mark.rule("PRO-16")
def test_an_offer_to_renew_has_no_reason_that_helps(desk):
    begun(desk, "service").go_on()
    desk.type_in(QLineEdit, "campaignSubject", "Votre contrat")
    desk.type_in(QPlainTextEdit, "campaignBody", "Renouvelez et profitez de -10 % de remise")
    desk.qtbot.waitUntil(lambda: desk.find(QPushButton, "makeCommercial").isVisible())
    assert not desk.find(QLineEdit, "promotionReason").isVisible()
    desk.wizard.reject()
    assert desk.wizard.findChild(QMessageBox, "errorBox") is not None
    assert desk.wizard.isVisible()
    desk.click("makeCommercial")
    assert desk.wizard.sheet.draft.kind is MessageKind.RENEWAL


def test_closing_keeps_the_draft_and_it_goes_on_later(qtbot, desk):
    begun(desk).go_on()
    desk.type_in(QLineEdit, "campaignSubject", "Nos lampes")
    desk.qtbot.waitUntil(lambda: "subject" not in desk.missing())
    desk.qtbot.keyClick(desk.wizard, Qt.Key.Key_Escape)
    assert desk.said == ["Brouillon gardé sous «\u00a0Envois\u00a0»."]
    with desk.workspace.reading() as uow:
        line = read_sendings(uow)[0]
    again = Desk(qtbot, desk.workspace, line.campaign_id)
    assert again.find(QLineEdit, "campaignName").text() == "Lettre de decembre"
    assert again.find(QLineEdit, "campaignSubject").text() == "Nos lampes"


def test_closing_an_empty_wizard_keeps_nothing(desk):
    desk.qtbot.keyClick(desk.wizard, Qt.Key.Key_Escape)
    with desk.workspace.reading() as uow:
        assert read_sendings(uow) == ()


@pytest.fixture
def page(qtbot, folder, tmp_path):
    """The page after one mailing left."""
    written(begun_all(Desk(qtbot, folder)))
    desk = Desk(qtbot, folder)
    desk.wizard.close()
    first = Desk(qtbot, folder)
    exported(written(begun_all(first)), tmp_path / "lettre.zip")
    shown = ListsPage(folder)
    qtbot.addWidget(shown)
    shown.refresh()
    shown.show_object("campaigns")
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def click(qtbot, parent, name):
    button = parent.findChild(QAbstractButton, name)
    assert button.isVisible(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def left_line(page):
    view = page.campaigns.view
    row = next(place for place, one in enumerate(page.campaigns.model.rows) if one.export_id)
    view.selectRow(row)
    return page.campaigns.model.line(row)


def test_opened_again_a_list_says_who_left_it(qtbot, page, tmp_path):
    line = left_line(page)
    assert page.findChild(QLabel, "sendingDepartures").text().startswith("Personne n’a quitté cette liste")
    with page.workspace.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.message_kind is MessageKind.COMMERCIAL)
        withdraw_consent(uow, 1, purpose, Channel.EMAIL)
    page.refresh()
    left_line(page)
    assert page.findChild(QLabel, "sendingDepartures").text() == "1 personne s’est désinscrite depuis le 23/11/2026."
    page.campaigns.form.setCurrentIndex(page.campaigns.form.findData("csv"))
    click(qtbot, page, "exportAgain")
    dialog = page.findChild(QFileDialog, "fileDialog")
    with qtbot.waitSignal(page.announced, timeout=20_000):
        dialog.fileSelected.emit(str(tmp_path / "encore.csv"))
    dialog.close()
    assert (tmp_path / "encore.csv").read_text("utf-8-sig").count("\n") == 2
    assert line.campaign_id is not None


def test_a_wish_to_stop_is_noted_from_the_recipients(qtbot, page):
    left_line(page)
    click(qtbot, page, "showRecipients")
    dialog = page.findChild(RecipientsDialog)
    dialog.findChild(QTableView, "recipientsTable").selectRow(1)
    click(qtbot, dialog, "stopWriting")
    assert dialog.findChild(QLabel, "recipientsDepartures").text().startswith("1 personne s’est désinscrite")
    assert not dialog.findChild(QAbstractButton, "stopWriting").isEnabled()
    dialog.findChild(QTableView, "recipientsTable").selectRow(0)
    click(qtbot, dialog, "markReturned")
    assert dialog.model.cells(dialog.model.line(0))[2] == "adresse inconnue"


def test_returns_are_read_and_dead_addresses_cleaned(qtbot, page, tmp_path):
    left_line(page)
    table = tmp_path / "retours.csv"
    table.write_text("Adresse;Motif\narnaud@exemple.fr;adresse inconnue\n", "utf-8")
    click(qtbot, page, "importReturns")
    dialog = page.findChild(ReturnsDialog)
    click(qtbot, dialog, "chooseReturns")
    files = dialog.findChild(QFileDialog, "fileDialog")
    with qtbot.waitSignal(dialog.announced, timeout=20_000):
        files.filesSelected.emit([str(table)])
    files.close()
    assert "1 adresse inconnue" in dialog.findChild(QLabel, "returnsTold").text()
    assert "50,0" in dialog.findChild(QLabel, "returnsTold").text()
    click(qtbot, dialog, "cleanAddresses")
    with page.workspace.reading() as uow:
        assert read_contact(uow, 1).fields.emails == ()


def test_a_sent_mailing_is_noted_and_a_draft_thrown_away(qtbot, page):
    line = left_line(page)
    click(qtbot, page, "closeCampaign")
    with page.workspace.reading() as uow:
        states = {one.campaign_id: one.state for one in read_sendings(uow)}
    assert states[line.campaign_id] is CampaignState.CLOSED
    draft = next(place for place, one in enumerate(page.campaigns.model.rows) if not one.export_id)
    page.campaigns.view.selectRow(draft)
    click(qtbot, page, "deleteCampaign")
    box = page.findChild(QMessageBox, "deleteDraft")
    yes = next(one for one in box.buttons() if one.text() == "&Supprimer")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert page.campaigns.model.rowCount() == 1


def test_a_new_mailing_begins_from_the_page(qtbot, page):
    click(qtbot, page, "newCampaign")
    assert page.findChild(CampaignWizard).isVisible()


def test_the_wizard_opens_from_anywhere(qtbot, folder):
    page = ListsPage(folder)
    qtbot.addWidget(page)
    assert open_campaign(page, folder).isVisible()


@pytest.mark.rule("PRO-15")
def test_a_renewal_notice_is_made_from_its_tab(qtbot, folder, tmp_path):
    with folder.unit_of_work() as uow:
        add_contract(uow, 1, "Entretien", date(2024, 1, 1), last_refusal_on=date(2027, 1, 31))
    page = ListsPage(folder)
    qtbot.addWidget(page)
    page.refresh()
    page.show_object("renewals")
    page.show()
    assert page.renewals.model.cells(page.renewals.model.line(0))[1:] == (
        "Entretien",
        "31/01/2027",
        "31/12/2026",
        "à envoyer",
    )
    click(qtbot, page, "makeRenewal")
    dialog = page.findChild(QFileDialog, "fileDialog")
    dialog.fileSelected.emit(str(tmp_path / "reconduction.eml"))
    dialog.close()
    assert (tmp_path / "reconduction.eml").exists()
    assert page.renewals.model.rowCount() == 0


@pytest.mark.rule("PRO-15")
def test_a_contract_says_until_when_it_may_be_refused(qtbot, folder):
    view = ContractsView(folder)
    qtbot.addWidget(view)
    view.show_contract_lines(1, ())
    view.show()
    click(qtbot, view, "addContract")
    dialog = view.findChild(ContractDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "contractLabel"), "Entretien")
    dialog.findChild(QCheckBox, "contractRenews").click()
    click(qtbot, dialog, "saveContract")
    with folder.reading() as uow:
        lines = read_contact(uow, 1).contracts
    assert lines[0].last_refusal_on == date(2027, 10, 23)
    view.show_contract_lines(1, lines)
    click(qtbot, view, "tacitRenewal")
    again = view.findChild(TacitRenewalDialog)
    again.findChild(QCheckBox, "contractRenews").click()
    click(qtbot, again, "saveRenewal")
    with folder.reading() as uow:
        assert read_contact(uow, 1).contracts[0].last_refusal_on is None


def test_marketing_prepares_mailings_too(qtbot, folder, unlocked_as):
    page = ListsPage(unlocked_as(Role.MARKETING))
    qtbot.addWidget(page)
    page.refresh()
    assert page.tabs.count() == 3
