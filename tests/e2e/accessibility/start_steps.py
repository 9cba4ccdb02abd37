"""The steps that open the program: the first start, the lock, and the close."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from tests.e2e.accessibility.close_window import close_active_window
from tests.e2e.accessibility.reader import ROLE
from tests.e2e.accessibility.thread import COLLEAGUE_PASSWORD, CONTROLLER, SHEETS, VAULT_PASSWORD, Thread

_PLACES = (
    "Accueil",
    "Contacts",
    "Comptoir",
    "Listes et envois",
    "Demandes",
    "Conservation",
    "Coffre d'archives",
    "Conformité",
    "Aide",
    "Réglages",
)
_IN_ENGLISH = {"clair": "light", "sombre": "dark"}
# What a place shows is read beside the window.
_READ_S = 0.5


def first_start(thread: Thread) -> None:
    """Every page of the first start, both sheets saved and checked against their paper."""
    reader, audit = thread.reader, thread.audit
    reader.window("Premier démarrage d'Aparté")
    reader.find("Bienvenue dans Aparté")
    audit.look("first start: welcome")
    reader.press("Continuer ›")
    reader.write("Nom de l'entreprise", "Atelier Lumière")
    reader.write("Ville", "Lyon")
    reader.write("E-mail de contact", "contact@atelier-lumiere.example")
    audit.look("first start: business")
    reader.press("Continuer ›")
    reader.write("Prénom et nom", CONTROLLER)
    _new_password(thread, "Mot de passe", thread.password)
    audit.look("first start: controller")
    reader.press("Continuer ›")
    _keep_sheet(thread, thread.folder / SHEETS[0])
    audit.look("first start: recovery sheet")
    reader.press("Continuer ›")
    _new_password(thread, "Mot de passe du coffre", VAULT_PASSWORD)
    audit.look("first start: vault")
    reader.press("Continuer ›")
    _keep_sheet(thread, thread.folder / SHEETS[1])
    reader.press("Continuer ›")
    reader.write("Prénom et nom", "Inès Rousseau")
    _new_password(thread, "Mot de passe provisoire", COLLEAGUE_PASSWORD)
    audit.look("first start: colleague")
    reader.press("Continuer ›")
    reader.tick("Commencer avec un carnet vide")
    audit.look("first start: how to begin")
    reader.press("Continuer ›")
    audit.look("first start: summary")
    reader.press("Créer le dossier")
    reader.find("Verrouiller")
    audit.look("home")


def _new_password(thread: Thread, name: str, password: str) -> None:
    reader = thread.reader
    reader.write(name, password, roles=(ROLE.PASSWORD_TEXT,))
    reader.write("Le même, encore une fois", password, roles=(ROLE.PASSWORD_TEXT,))


def _keep_sheet(thread: Thread, path: Path) -> None:
    """Save the sheet, read it as a person reads paper, and copy two of its groups."""
    reader = thread.reader
    reader.press("Enregistrer la fiche en PDF pour l'imprimer…")
    thread.save_as(path)
    parts = thread.code_on(path)
    for number in (2, 5):
        reader.write(f"=Groupe {number}" if reader.words.language == "fr" else f"=Group {number}", parts[number - 1])


def unlock(thread: Thread) -> None:
    """Give the password."""
    reader = thread.reader
    reader.write("Mot de passe", thread.password, roles=(ROLE.PASSWORD_TEXT,))
    thread.audit.look("unlock")
    reader.press("Ouvrir")
    reader.find("Verrouiller")


def lock_and_unlock(thread: Thread) -> None:
    """Lock, be refused once and hear why, then open."""
    reader = thread.reader
    reader.press("Verrouiller")
    reader.write("Mot de passe", "Pas-le-bon-12!", roles=(ROLE.PASSWORD_TEXT,))
    thread.audit.look("unlock")
    reader.press("Ouvrir")
    refused = thread.now()
    reader.heard("@accounts.errors.wrong_password", refused)
    unlock(thread)


def open_settings(thread: Thread) -> None:
    """Walk the tabs of the settings, and change the size of the text."""
    reader = thread.reader
    thread.go("Réglages")
    for tab in (
        "Comptes",
        "Clés et secours",
        "Sécurité et mot de passe",
        "Entreprise",
        "Activité et jours fériés",
        "Sauvegardes",
        "À propos",
        "Affichage et langue",
    ):
        thread.tab(tab)
        thread.audit.look(f"settings: {tab}")
    changed = thread.now()
    reader.choose("Taille du texte", "=200 %")
    reader.heard("Affichage changé.", changed)
    thread.audit.look("settings at 200 %")


def see_looks(thread: Thread) -> None:
    """Every place in light and in dark, at 100 and 200 %: how far its words stand out."""
    for colours, size in product(("clair", "sombre"), ("200 %", "100 %")):
        thread.go("Réglages")
        thread.reader.choose("Couleurs", colours)
        thread.reader.choose("Taille du texte", f"={size}")
        for place in _PLACES:
            thread.go(place)
            thread.reader.listen(_READ_S)
            thread.audit.measure(place, f"{_IN_ENGLISH[colours]} at {size}")


def close(thread: Thread) -> None:
    """Close the window: the backup is made, and the program ends by itself."""
    close_active_window()
    thread.reader.wait(lambda: thread.program.poll() is not None, "the program ended")
    if thread.program.returncode:
        raise AssertionError(f"ended with {thread.program.returncode}")
    if not list((thread.folder / "dossier" / "backups").glob("*.aparte-backup")):
        raise AssertionError("no backup")
