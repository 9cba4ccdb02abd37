"""What else may be done for a contact: each act is loaded when it is wanted, for a quick start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from app.accounts.roles import Account, Permission
from app.workspace import UnlockedWorkspace

_CONTEXT = "ContactActs"


@dataclass(frozen=True, slots=True)
class ContactAct:
    """One act: its words, what opens it, and the permission it asks."""

    id: str
    text_source: str
    opener: str
    permission: Permission

    @property
    def text(self) -> str:
        """The words of the menu."""
        return QCoreApplication.translate(_CONTEXT, self.text_source)

    def is_open_to(self, account: Account) -> bool:
        """Say whether an account may do it."""
        return account.may(self.permission)

    def open(self, parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> Any:
        """Load and open it; what it returns announces what was done."""
        module, name = self.opener.rsplit(".", 1)
        opener: Callable[[QWidget, UnlockedWorkspace, int], Any] = getattr(import_module(module), name)
        return opener(parent, workspace, contact_id)


CONTACT_ACTS: tuple[ContactAct, ...] = (
    ContactAct(
        "logCall",
        str(QT_TRANSLATE_NOOP("ContactActs", "Noter un appel… (Ctrl+J)")),
        "ui.contacts.call_log_dialog.open_call_log",
        Permission.EDIT_CONTACTS,
    ),
    ContactAct(
        "giveNotice",
        str(QT_TRANSLATE_NOOP("ContactActs", "Remettre la mention d'information…")),
        "ui.register.give_notice_dialog.open_give_notice",
        Permission.EDIT_CONTACTS,
    ),
    ContactAct(
        "call",
        str(QT_TRANSLATE_NOOP("ContactActs", "Appeler…")),
        "ui.messaging.call_dialog.open_call",
        Permission.PLACE_CALLS,
    ),
    ContactAct(
        "turnScreen",
        str(QT_TRANSLATE_NOOP("ContactActs", "Tourner l'écran vers la personne…")),
        "ui.consent.client_screen.open_client_screen",
        Permission.RECORD_CONSENT,
    ),
    ContactAct(
        "makeForm",
        str(QT_TRANSLATE_NOOP("ContactActs", "Formulaire à remplir…")),
        "ui.consent.form_dialogs.open_make_form",
        Permission.RECORD_CONSENT,
    ),
    ContactAct(
        "askConfirmation",
        str(QT_TRANSLATE_NOOP("ContactActs", "Demander une confirmation par e-mail…")),
        "ui.consent.prepare_confirmation.open_prepare_confirmation",
        Permission.RECORD_CONSENT,
    ),
    ContactAct(
        "newRequest",
        str(QT_TRANSLATE_NOOP("ContactActs", "Inscrire une demande…")),
        "ui.rights.new_request_dialog.open_new_request",
        Permission.OPEN_REQUEST,
    ),
    ContactAct(
        "printSheet",
        str(QT_TRANSLATE_NOOP("ContactActs", "Imprimer la fiche…")),
        "ui.contacts.print_dialog.open_print_contact",
        Permission.READ_CONTACTS,
    ),
    ContactAct(
        "recordDisclosure",
        str(QT_TRANSLATE_NOOP("ContactActs", "Données transmises à un tiers…")),
        "ui.rights.recipients_dialog.open_disclosure",
        Permission.EDIT_CONTACTS,
    ),
    ContactAct(
        "recordDeath",
        str(QT_TRANSLATE_NOOP("ContactActs", "Signaler un décès…")),
        "ui.rights.directives_dialog.open_death",
        Permission.EDIT_CONTACTS,
    ),
    ContactAct(
        "liftRestriction",
        str(QT_TRANSLATE_NOOP("ContactActs", "Limitation du traitement…")),
        "ui.rights.restriction_dialogs.open_restriction",
        Permission.ANSWER_REQUEST,
    ),
    ContactAct(
        "undoMerge",
        str(QT_TRANSLATE_NOOP("ContactActs", "Annuler une fusion…")),
        "ui.contacts.undo_merge_dialog.open_undo_merge",
        Permission.EDIT_CONTACTS,
    ),
)
