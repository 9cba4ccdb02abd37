"""The steps that answer a person's rights, and the places of whoever answers for the data."""

from __future__ import annotations

from tests.e2e.accessibility.contact_steps import find_contact
from tests.e2e.accessibility.reader import BUTTONS, ROLE, STATE, has
from tests.e2e.accessibility.thread import PLACES, VAULT_PASSWORD, Thread

_NAME = "Éloïse Rivière"


def answer_request(thread: Thread) -> None:
    """Answer an access request from the contact's page: the pack is made, and the way to open it is said."""
    reader = thread.reader
    find_contact(thread)
    reader.press("Accès…")
    wizard = reader.window("Droit d'accès")
    reader.find("Qui demande, et comment l'avez-vous reconnue ?")
    thread.audit.look("access: who")
    reader.tick("@rights.identity_method.certain", within=wizard)
    reader.press("Continuer ›", within=wizard)
    reader.find("Ce que nous détenons", (ROLE.LABEL,))
    thread.audit.look("access: holdings")
    reader.press("Continuer ›", within=wizard)
    pack = thread.folder / "droit-d-acces.zip"
    reader.write("Fichier à produire", str(pack), within=wizard)
    thread.audit.look("access: form")
    made = thread.now()
    reader.press("Préparer le dossier", within=wizard)
    reader.find("Le dossier est prêt")
    reader.heard("Le dossier est prêt", made)
    if not pack.exists():
        raise AssertionError("no access pack")
    thread.audit.look("access: done")
    # A request that waits for its answer would keep the person from being erased.
    reader.tick("La réponse est remise à la personne : clore la demande", within=wizard)
    reader.press("Terminer", within=wizard)
    thread.go("Demandes")
    thread.audit.look("requests")


def erase_contact(thread: Thread) -> None:
    """Erase the contact: what goes, what stays, the name typed, and hear that it is done."""
    reader = thread.reader
    find_contact(thread)
    reader.press("Effacer…")
    wizard = reader.window("Effacement de {name}")
    reader.find("Ce qui part", (ROLE.LABEL,))
    thread.audit.look("erasure: what goes")
    reader.press("Continuer ›", within=wizard)
    reader.write("Son nom", _NAME, within=wizard)
    thread.audit.look("erasure: the name")
    erased = thread.now()
    reader.press("Effacer {name}", within=wizard)
    reader.find("C'est fait")
    reader.heard("C'est fait", erased)
    thread.audit.look("erasure: done")
    reader.press("Terminer", within=wizard)


def open_vault(thread: Thread) -> None:
    """Open the vault under its own password, look, and close it again."""
    reader = thread.reader
    thread.go("Coffre d'archives")
    thread.audit.look("vault, closed")
    reader.write("Mot de passe du coffre", VAULT_PASSWORD, roles=(ROLE.PASSWORD_TEXT,))
    reader.press("Ouvrir le coffre")
    reader.find("Refermer", BUTTONS)
    thread.audit.look("vault, open")
    closed = thread.now()
    reader.press("Refermer")
    reader.heard("Le coffre est refermé.", closed)


def see_retention(thread: Thread) -> None:
    """Every tab of the retention."""
    thread.go("Conservation")
    for tab in ("À traiter", "Effacements annoncés", "L'année en image", "Durées", "Anonymisés"):
        thread.tab(tab)
        thread.audit.look(f"retention: {tab}")


def see_compliance(thread: Thread) -> None:
    """Every tab of the compliance."""
    thread.go("Conformité")
    for tab in (
        "Où vous en êtes",
        "Registre",
        "Finalités et textes",
        "Mentions",
        "Site internet",
        "Carte des données",
        "Champs propres",
        "Violations",
        "Liste repoussoir",
        "Journal",
    ):
        thread.tab(tab)
        thread.audit.look(f"compliance: {tab}")


def read_help(thread: Thread) -> None:
    """F1 on a screen opens its help, which is searched and read."""
    reader = thread.reader
    thread.go("Comptoir")
    asked = thread.now()
    reader.keys("F1")
    place = reader.find("Aide", PLACES)
    reader.wait(lambda: has(place, STATE.CHECKED), "the help is shown")
    thread.audit.look("help")
    reader.type_in("Chercher dans l'aide", "consent")
    reader.heard("{count} passages trouvés", asked)
