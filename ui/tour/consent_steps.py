"""The steps of the tour where a person answers by themselves, is called, and receives a mailing."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget, QWizard

from app.accounts.business import read_business
from app.consent.forms import make_form
from app.consent.kinds import FormMedium
from app.documents.consent_form import consent_form
from app.documents.save import save_document
from ui.consent.client_screen import ClientScreen
from ui.consent.client_steps import TwoAnswers
from ui.consent.form_dialogs import ReturnedFormDialog
from ui.contacts.contact_acts import CONTACT_ACTS
from ui.contacts.contacts_page import ContactsPage
from ui.messaging.call_dialog import CallDialog
from ui.messaging.campaign_wizard import CampaignWizard
from ui.messaging.lists_page import ListsPage
from ui.shell.main_window import MainWindow
from ui.tour.driver import Driver

W = TypeVar("W", bound=QWidget)
_NEXT = QWizard.WizardButton.NextButton


def turn_the_screen(driver: Driver, window: MainWindow, contact_id: int, password: str) -> None:
    """Let the person answer and sign, then take the screen back with the password."""
    screen = _act(driver, window, "turnScreen", contact_id, ClientScreen)
    driver.picture(screen, "client-1-donnees")
    driver.click("clientNext", screen)
    driver.press(screen.findChildren(TwoAnswers)[0].yes)
    driver.picture(screen, "client-2-questions")
    driver.click("clientNext", screen)
    driver.picture(screen, "client-3-listes")
    driver.click("clientNext", screen)
    driver.write("signedName", "Océane Pelletier", screen)
    driver.picture(screen, "client-4-signature")
    driver.click("clientNext", screen)
    driver.picture(screen, "client-5-resume")
    driver.click("clientNext", screen)
    driver.wait(lambda: bool(screen.events), "the person's choices recorded")
    driver.picture(screen, "client-6-merci")
    driver.key(screen, Qt.Key.Key_Escape)
    returned: list[object] = []
    screen.returned.connect(returned.append)
    driver.type_in(driver.find(QLineEdit, "employeePassword", screen), password)
    driver.picture(screen, "client-7-mot-de-passe")
    driver.click("takeOver", screen)
    driver.wait(lambda: bool(returned), "the screen handed back")


def take_a_form_in(driver: Driver, window: MainWindow, contact_id: int) -> None:
    """Print a paper form, and take its scan in by its code."""
    page = window.page("contacts")
    path = driver.documents / "formulaire-papier.pdf"
    with page.workspace.unit_of_work() as uow:
        form = make_form(uow, contact_id, FormMedium.PAPER)
        save_document(path, consent_form(form, read_business(uow)))
    window.take_in(path)
    dialog = driver.dialog(ReturnedFormDialog)
    driver.press(dialog.findChildren(TwoAnswers)[1].no)
    driver.picture(dialog, "formulaire-revenu")
    driver.click("saveReturnedForm", dialog)


def prepare_a_call(driver: Driver, window: MainWindow, contact_id: int) -> None:
    """Show the call screen and leave it."""
    dialog = _act(driver, window, "call", contact_id, CallDialog)
    driver.picture(dialog, "appel")
    dialog.reject()


def prepare_a_mailing(driver: Driver, window: MainWindow) -> None:
    """Go through the wizard as far as the file."""
    window.go("lists", "campaigns")
    page = window.page("lists")
    assert isinstance(page, ListsPage)
    driver.picture(window, "envois")
    driver.click("newCampaign", page)
    wizard = driver.dialog(CampaignWizard)
    driver.write("campaignName", "Lettre de décembre", wizard)
    driver.picture(wizard, "envoi-1-pourquoi")
    driver.press(wizard.button(_NEXT))
    driver.picture(wizard, "envoi-2-a-qui")
    driver.press(wizard.button(_NEXT))
    driver.write("campaignSubject", "Les ateliers de décembre", wizard)
    driver.click("addFooter", wizard)
    driver.picture(wizard, "envoi-3-message")
    wizard.reject()


def _act(driver: Driver, window: MainWindow, act_id: str, contact_id: int, kind: type[W]) -> W:
    """Do an act of the contact's menu and return the window that it opens."""
    page = window.page("contacts")
    assert isinstance(page, ContactsPage)
    act = next(one for one in CONTACT_ACTS if one.id == act_id)
    opened = act.open(page, page.workspace, contact_id)
    driver.wait(lambda: bool(opened.isVisible()), act_id)
    assert isinstance(opened, kind)
    return opened
