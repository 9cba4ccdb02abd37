"""The steps at the desk: a contact added and found, a consent recorded and withdrawn, a list made and exported."""

from __future__ import annotations

from tests.e2e.accessibility.reader import BUTTONS, FIELDS, ROLE, STATE, Node, has
from tests.e2e.accessibility.thread import Thread

_NAME = "Éloïse Rivière"


def add_contact(thread: Thread) -> None:
    """Open the form, be told of a wrong address, mend it and save with Ctrl+Enter."""
    reader = thread.reader
    thread.go("Contacts")
    thread.audit.look("contacts, empty")
    reader.keys("ctrl+n")
    dialog = reader.window("Nouveau contact")
    reader.write("@register.field.contact_given_name", "Éloïse", within=dialog)
    reader.write("@register.field.contact_family_name", "Rivière", within=dialog)
    asked = thread.now()
    email = reader.find("@register.field.contact_email_value", FIELDS, within=dialog)
    reader.type_in("@register.field.contact_email_value", "eloise.riviere@exemple", within=dialog)
    reader.keys("Tab")
    reader.heard("@values.errors.invalid_email", asked)
    if not email.get_description():
        raise AssertionError("the field does not say what is wrong with it")
    reader.write("@register.field.contact_email_value", "eloise.riviere@exemple.fr", within=dialog)
    reader.write("@register.field.contact_phone_e164", "06 12 34 56 78", within=dialog)
    thread.audit.look("new contact")
    saved = thread.now()
    reader.keys("ctrl+Return")
    reader.heard("Contact ajouté.", saved)


def find_contact(thread: Thread, words: str = "rivi", name: str = _NAME) -> None:
    """Type a name and hear whose card is shown."""
    reader = thread.reader
    thread.go("Contacts")
    reader.type_in("Rechercher un contact", words)
    thread.first_row("Liste des contacts")
    reader.keys("Down")
    reader.find(f"~{name}", (ROLE.LABEL,))
    thread.audit.look("contact")


def record_consent(thread: Thread, words: str = "rivi", name: str = _NAME) -> None:
    """At the desk, by keyboard alone: F2, who, O in the cell, Ctrl+Enter; hear what was recorded."""
    reader = thread.reader
    reader.keys("F2")
    reader.type_in("Qui est là ?", words)
    reader.keys("Return")
    reader.find(f"~{name}", (ROLE.LABEL,))
    grid = reader.find("Réponses de la personne, par finalité et par canal")
    reader.wait(lambda: has(grid, STATE.FOCUSED), "the grid has the focus")
    reader.keys("Right")
    right = reader.wait(lambda: _cell_met(thread, None), "a cell is met")
    reader.keys("Left")
    cell = reader.wait(lambda: _cell_met(thread, right), "the cell to its left is met")
    reader.keys("o")
    yes = reader.words.pattern("@consent.consent_answer.yes").pattern
    reader.wait(lambda: yes in cell.get_name().casefold() or has(cell, STATE.CHECKED), "the cell says yes")
    thread.audit.look("desk")
    recorded = thread.now()
    reader.keys("ctrl+Return")
    reader.heard("{count} réponse enregistrée pour {name}.", recorded)
    if has(grid, STATE.DEFUNCT):
        raise AssertionError("the grid is gone")


def _cell_met(thread: Thread, before: Node | None) -> Node | None:
    """Return the cell that has the focus, once it is another than before."""
    cell = thread.reader.focused
    if cell is None or cell.get_role() != ROLE.TABLE_CELL or cell == before or not has(cell, STATE.FOCUSED):
        return None
    return cell


def withdraw_consent(thread: Thread) -> None:
    """On the contact's page, choose the line and withdraw."""
    reader = thread.reader
    find_contact(thread)
    thread.tab("Consentements")
    thread.select("Historique des consentements")
    thread.audit.look("contact: consents")
    withdrawn = thread.now()
    reader.press("Retirer ce consentement")
    reader.heard("Consentement retiré, avec effet immédiat.", withdrawn)


def make_list(thread: Thread) -> None:
    """Make a list, put the contact on it, and export who may be written to."""
    reader = thread.reader
    record_consent(thread)
    thread.go("Listes et envois")
    thread.audit.look("lists, empty")
    reader.press("Nouvelle liste…")
    dialog = reader.window("Nouvelle liste")
    reader.write("Nom de la liste", "Lettre du mois", within=dialog)
    thread.audit.look("new list")
    made = thread.now()
    reader.press("Créer la liste", within=dialog)
    reader.heard("Liste créée.", made)
    find_contact(thread)
    thread.tab("Listes")
    joined = thread.now()
    box = reader.wait(
        lambda: next(
            (one for one in reader.nodes() if one.get_role() == ROLE.CHECK_BOX and "Lettre du mois" in one.get_name()),
            None,
        ),
        "the list's box",
    )
    reader.act_on(box)
    reader.heard("Inscrit à la liste.", joined)
    thread.go("Listes et envois")
    thread.select("Listes d'abonnement")
    thread.audit.look("lists")
    reader.find("Exporter la liste d'envoi…", BUTTONS)
    reader.press("Exporter la liste d'envoi…")
    thread.save_as(thread.folder / "lettre-du-mois.xlsx")
