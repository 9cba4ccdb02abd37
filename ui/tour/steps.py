"""The thread of the tour, from the first start to the next day's reminder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QTabWidget, QWidget, QWizard

from app.contacts.read_contact import ContactQuery, list_contacts
from app.demo import PASSWORDS, VAULT_PASSWORD, open_demo
from app.documents.consent_proof import consent_proof
from app.documents.save import save_document
from ui.accounts.first_start_pages import SheetPage
from ui.accounts.first_start_wizard import FirstStartWizard
from ui.accounts.unlock_window import UnlockWindow
from ui.consent.contact_lists import ContactLists
from ui.consent.desk_page import DeskPage
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contacts_page import ContactsPage
from ui.exchange.import_wizard import ImportWizard
from ui.kit.tasks import Task
from ui.kit.turns import Turns
from ui.messaging.lists_page import ListsPage, NewListDialog
from ui.program import Program
from ui.shell.main_window import MainWindow
from ui.shell.places import BOTTOM_PLACES, PLACES
from ui.tour.backup_steps import close_with_a_backup, make_a_backup, restore_elsewhere
from ui.tour.consent_steps import prepare_a_call, prepare_a_mailing, take_a_form_in, turn_the_screen
from ui.tour.driver import Driver
from ui.tour.request_steps import receive_message
from ui.tour.rights_steps import answer_access, consult_vault, erase_person

_WORKBOOKS = ("clients_libreoffice.xlsx", "contacts_openpyxl.xlsx", "clients_excel_fr.csv")
_DATA = Path(__file__).parents[2] / "tests" / "data"
_PASSWORD, _COLLEAGUE, _VAULT = "Tournesol-17!vert", "Coquelicot-28!bleu", "Glycine-39!mauve"
_CONTROLLER, _RECEPTION = "Paul Mercier", "Inès Rousseau"


def walk(driver: Driver) -> None:
    """Do everything, in order."""
    program = Program(driver.application, driver.folder / "dossier")
    with driver.step("premier démarrage"):
        first_start(driver, program)
    with driver.step("contact saisi"):
        add_by_hand(driver, _window(program))
    for name in _WORKBOOKS:
        with driver.step(f"import de {name}"):
            import_file(driver, _window(program), _DATA / name)
    with driver.step("consentement au comptoir, au clavier"):
        consent_at_desk(driver, _window(program))
    with driver.step("preuve du consentement"):
        prove(driver, _window(program))
    with driver.step("liste, abonnements et liste d'envoi"):
        mailing_list(driver, _window(program))
    with driver.step("l'écran tourné vers la personne"):
        turn_the_screen(driver, _window(program), _contact(program, "Pelletier"), _PASSWORD)
    with driver.step("formulaire revenu"):
        take_a_form_in(driver, _window(program), _contact(program, "Rivière"))
    with driver.step("appel et envoi préparés"):
        prepare_a_call(driver, _window(program), _contact(program, "Pelletier"))
        prepare_a_mailing(driver, _window(program))
    with driver.step("demande reçue par message"):
        receive_message(driver, _window(program))
    with driver.step("droit d'accès"):
        open_contact(driver, _window(program), "Rivière")
        answer_access(driver, _window(program))
    with driver.step("effacement avec dépôt au coffre"):
        open_contact(driver, _window(program), "Pelletier")
        erase_person(driver, _window(program), "Océane Pelletier")
    with driver.step("coffre ouvert et consulté"):
        consult_vault(driver, _window(program), _VAULT)
    with driver.step("verrouillage puis ouverture"):
        again = lock_and_unlock(driver, program)
    with driver.step("sauvegardes"):
        make_a_backup(driver, _window(again))
    with driver.step("sauvegarde à la fermeture"):
        close_with_a_backup(driver, again)
    with driver.step("sauvegarde reprise sur un autre poste"):
        restore_elsewhere(driver, _PASSWORD)
    with driver.step("démonstration, chaque écran"):
        show_demo(driver)


_FIELDS = {
    "businessName": "Atelier Lumière",
    "businessTown": "Lyon",
    "businessEmail": "contact@atelier-lumiere.example",
    "controllerName": _CONTROLLER,
    "colleagueName": _RECEPTION,
    "controllerPassword": _PASSWORD,
    "controllerPasswordAgain": _PASSWORD,
    "vaultPassword": _VAULT,
    "vaultPasswordAgain": _VAULT,
    "colleaguePassword": _COLLEAGUE,
    "colleaguePasswordAgain": _COLLEAGUE,
}


def _contact(program: Program, name: str) -> int:
    page = _window(program).page("contacts")
    with page.workspace.reading() as uow:
        return list_contacts(uow, ContactQuery(words=name), limit=1)[0].id


def first_start(driver: Driver, program: Program) -> None:
    """Go through the pages of the first start and create the folder."""
    program.begin()
    wizard = driver.dialog(FirstStartWizard)
    for number in range(len(wizard.pageIds())):
        page = wizard.currentPage()
        for name, text in _FIELDS.items():
            if page.findChild(QLineEdit, name) is not None:
                driver.write(name, text, page)
        if isinstance(page, SheetPage):
            _keep_sheet(driver, page)
        if page is wizard.begin_page:
            driver.click("begin_empty", page)
        driver.picture(wizard, f"premier-demarrage-{number + 1}")
        last = page is wizard.summary_page
        which = QWizard.WizardButton.FinishButton if last else QWizard.WizardButton.NextButton
        driver.press(wizard.button(which))
    window = driver.dialog(MainWindow)
    wait_for_place(driver, window, "home")
    driver.picture(window, "accueil-vide")
    window.go("contacts")
    driver.picture(window, "contacts-vide")


def _keep_sheet(driver: Driver, page: SheetPage) -> None:
    page.save_to(driver.documents / f"fiche-de-secours-{page.opens}.pdf")
    parts = page.code.split("-")
    for place in page.asked:
        driver.write(f"group_{page.opens}_{place}", parts[place], page)


def add_by_hand(driver: Driver, window: MainWindow) -> None:
    """Open the form with Ctrl+N, type, see a wrong address refused, mend it and save with Ctrl+Enter."""
    window.go("contacts", "new")
    dialog = driver.dialog(ContactDialog)
    driver.write("field_given_name", "Éloïse", dialog)
    driver.write("field_family_name", "Rivière", dialog)
    driver.write("field_town", "L’Haÿ-les-Roses", dialog)
    emails = dialog.form.emails.lines[0].edit
    driver.type_in(emails, "eloise.riviere@exemple")
    dialog.form.emails.lines[0].complain()
    driver.picture(dialog, "contact-adresse-refusee")
    driver.type_in(emails, ".fr")
    driver.type_in(dialog.form.phones.lines[0].edit, "06.12.34.56.78")
    driver.settle()
    driver.picture(dialog, "contact-nouveau")
    driver.key(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.wait(lambda: driver.text_of("contactName", window) == "Éloïse Rivière", "page of the new contact")
    driver.picture(window, "contact-fiche")


def import_file(driver: Driver, window: MainWindow, path: Path) -> None:
    """Go through the import wizard with a file made by a real program."""
    window.go("contacts", "import")
    wizard = driver.dialog(ImportWizard)
    stem = path.stem.replace("_", "-")
    wizard.choose_file(path)
    following = wizard.button(QWizard.WizardButton.NextButton)
    driver.wait(following.isEnabled, "file read")
    driver.picture(wizard, f"import-{stem}-1-fichier")
    for number, name in enumerate(("colonnes", "origine", "apercu"), 2):
        driver.press(following)
        if name == "apercu":
            driver.wait(lambda: wizard.draft.preview is not None, "preview")
        driver.picture(wizard, f"import-{stem}-{number}-{name}")
    driver.press(wizard.button(QWizard.WizardButton.CommitButton))
    driver.wait(lambda: wizard.currentPage() is wizard.report_page, "report")
    driver.picture(wizard, f"import-{stem}-5-rapport")
    driver.press(wizard.button(QWizard.WizardButton.FinishButton))
    driver.picture(window, f"import-{stem}-6-contacts")


def consent_at_desk(driver: Driver, window: MainWindow) -> None:
    """Log a yes by e-mail and a no by telephone for a walk-in, by keyboard alone."""
    window.go("desk", "new")
    page = window.page("desk")
    assert isinstance(page, DeskPage)
    who = driver.find(QLineEdit, "whoIsThere", page)
    driver.type_in(who, "Océane Pelletier")
    driver.key(who, Qt.Key.Key_Return)
    driver.write("deskEmail", "oceane.pelletier@exemple.fr", page)
    driver.write("deskPhone", "0698765432", page)
    view = page.grid.view
    view.setFocus()
    driver.key(view, Qt.Key.Key_O)
    driver.key(view, Qt.Key.Key_Right)
    driver.key(view, Qt.Key.Key_Right)
    driver.key(view, Qt.Key.Key_N)
    driver.picture(window, "comptoir")
    driver.key(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.wait(lambda: len(page.last_events) == 2, "two events recorded")
    driver.picture(window, "comptoir-enregistre")


def prove(driver: Driver, window: MainWindow) -> None:
    """Write the one-page proof, and show the contact's consents."""
    page = window.page("desk")
    assert isinstance(page, DeskPage)
    path = driver.documents / "preuve-de-consentement.pdf"
    with page.workspace.unit_of_work() as uow:
        save_document(path, consent_proof(uow, page.last_events[0]))
    open_contact(driver, window, "Pelletier")
    tabs = driver.find(QTabWidget, "contactTabs", window)
    names = ("fil", "liens", "consentements", "listes", "contrats", "ventes", "pieces", "bases-legales")
    for place, name in enumerate(names):
        tabs.setCurrentIndex(place)
        driver.picture(window, f"contact-{name}")


def mailing_list(driver: Driver, window: MainWindow) -> None:
    """Create a list, put two people on it, and export those who may be written to."""
    window.go("lists")
    driver.picture(window, "listes-vide")
    page = window.page("lists")
    assert isinstance(page, ListsPage)
    driver.click("newList", page)
    dialog = driver.dialog(NewListDialog)
    driver.write("listName", "Lettre du mois", dialog)
    driver.picture(dialog, "liste-nouvelle")
    driver.click("saveList", dialog)
    for name in ("Pelletier", "Rivière"):
        open_contact(driver, window, name)
        _show_lists(driver.find(QTabWidget, "contactTabs", window))
        driver.wait(lambda: _list_box(window) is not None, "the list's box")
        box = _list_box(window)
        assert box is not None
        driver.press(box)
        driver.settle()
    window.go("lists")
    driver.wait(driver.find(QAbstractButton, "exportList", page).isEnabled, "who may be written to")
    driver.picture(window, "listes")
    page.export_to(driver.documents / "lettre-du-mois.xlsx")
    if not (driver.documents / "lettre-du-mois.xlsx").exists():
        raise AssertionError("no file")
    driver.picture(window, "liste-exportee")


def _show_lists(tabs: QTabWidget) -> None:
    """Show the tab of the lists, wherever it stands."""
    shown = tabs.findChild(ContactLists)
    tabs.setCurrentIndex(next(place for place in range(tabs.count()) if _holds(tabs.widget(place), shown)))


def _holds(tab: QWidget | None, shown: QWidget | None) -> bool:
    return tab is not None and shown is not None and tab.isAncestorOf(shown)


def _list_box(window: MainWindow) -> QCheckBox | None:
    boxes = [one for one in window.findChildren(QCheckBox) if one.objectName().startswith("list_") and one.isVisible()]
    return boxes[0] if boxes else None


def open_contact(driver: Driver, window: MainWindow, name: str) -> ContactsPage:
    """Find a contact by typing and open the first one found."""
    window.go("contacts", ("search", name))
    page = window.page("contacts")
    assert isinstance(page, ContactsPage)
    driver.wait(lambda: name in driver.text_of("contactName", window), name)
    return page


def lock_and_unlock(driver: Driver, program: Program) -> Program:
    """Lock, see a wrong password refused, open again, and read the day's reminders; return the program opened again."""
    window = _window(program)
    driver.click("lockButton", window)
    again = Program(driver.application, driver.folder / "dossier")
    again.begin()
    locked = driver.dialog(UnlockWindow)
    driver.picture(locked, "verrouille")
    driver.write("password", "pas le bon", locked)
    driver.click("unlockButton", locked)
    driver.wait(lambda: bool(driver.text_of("unlockMessage", locked)), "refusal")
    driver.picture(locked, "mot-de-passe-refuse")
    driver.write("password", _PASSWORD, locked)
    driver.click("unlockButton", locked)
    window = driver.dialog(MainWindow)
    window.go("home")
    wait_for_place(driver, window, "home")
    driver.picture(window, "accueil-rappels")
    return again


def wait_for_place(driver: Driver, window: MainWindow, place: str) -> None:
    """Wait until a place shows what it read beside the window, and has made all that it shows it in."""
    page = window.page(place)

    def is_ready() -> bool:
        return page.findChild(Task) is None and all(turns.is_complete for turns in page.findChildren(Turns))

    driver.wait(is_ready, place)


def show_demo(driver: Driver) -> None:
    """Open the demonstration and take a picture of every place, as the controller sees it."""
    folder = driver.folder / "demonstration"
    program = Program(driver.application, folder, demo_passwords=open_demo(folder))
    program.begin()
    locked = driver.dialog(UnlockWindow)
    locked.choose(_CONTROLLER)
    driver.picture(locked, "demo-ouverture")
    driver.write("password", PASSWORDS[_CONTROLLER], locked)
    driver.click("unlockButton", locked)
    window = driver.dialog(MainWindow)
    for place in (one.id for one in (*PLACES, *BOTTOM_PLACES)):
        window.go(place)
        if place == "contacts":
            open_contact(driver, window, "Martin")
        wait_for_place(driver, window, place)
        driver.picture(window, f"demo-{place}")
    window.go("retention")
    picture_tabs(driver, window, "retentionTabs", "conservation")
    open_contact(driver, window, "Martin")
    picture_tabs(driver, window, "contactTabs", "fiche")
    window.go("compliance", "journal")
    driver.click("verifyJournal", window)
    driver.wait(lambda: "intact" in driver.text_of("journalOutcome", window), "journal verified")
    picture_tabs(driver, window, "complianceTabs", "conformite")
    consult_vault(driver, window, VAULT_PASSWORD, prefix="demo-")
    program.close()
    driver.wait(lambda: program.window is None, "backed up and closed")


def picture_tabs(driver: Driver, window: MainWindow, name: str, prefix: str) -> None:
    """Take a picture of each tab."""
    tabs = driver.find(QTabWidget, name, window)
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        wait_for_place(driver, window, window.current_place)
        driver.picture(window, f"demo-{prefix}-{place + 1}")


def _window(program: Program) -> MainWindow:
    window = program.window
    if not isinstance(window, MainWindow):
        raise AssertionError("the main window is not open")
    return window
