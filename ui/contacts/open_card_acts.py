"""What is done with the contact that is open: each act in its dialog, over the place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.accounts.roles import Permission
from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.consent.consent_dialog import ConsentDialog
from ui.contacts.beside_list import BesideList
from ui.contacts.call_log_dialog import CallLogDialog
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contact_page_view import ContactPageView
from ui.contacts.interaction_dialog import InteractionDialog
from ui.kit.errors import show_error
from ui.kit.form_dialog import open_once
from ui.messaging.objection_dialog import ObjectionDialog


class OpenCardActs(QObject):
    """Acts by the page's buttons, and by keys for whoever is shown.

    Signals:
        saved(int, str, object): something was written for the contact of that id; the act takes it back, or is None.
        left(str, object): something typed was left unsaved; the object brings it back when called.
        erased(): the contact is gone.
    """

    saved = Signal(int, str, object)
    left = Signal(str, object)
    erased = Signal()

    def __init__(self, workspace: UnlockedWorkspace, beside: BesideList, place: QWidget) -> None:
        super().__init__(place)
        self._workspace, self._beside, self._place = workspace, beside, place
        self._kept: CallLogDialog | InteractionDialog | None = None

    def listen(self, card: ContactPageView) -> None:
        """Do what a contact's page asks for."""
        card.edit_asked.connect(self.edit)
        card.note_asked.connect(self._on_note)
        card.consent_asked.connect(self._on_consent)
        card.objection_asked.connect(self._on_objection)
        card.access_asked.connect(self._on_access)
        card.erase_asked.connect(self._on_erase)

    def edit_shown(self) -> None:
        """Open the form of whoever is shown."""
        if self._beside.contact_id is not None:
            self.edit(self._beside.contact_id)

    def turn_star(self) -> None:
        """Put whoever is shown among the favourites, or take them out."""
        if self._beside.contact_id is not None:
            self._beside.card.tags.turn_star()

    def log_call(self) -> None:
        """Note a call with whoever is shown."""
        contact_id = self._beside.contact_id
        if contact_id is not None and self._may(Permission.EDIT_CONTACTS):
            dialog = CallLogDialog(self._workspace, contact_id, self._place)
            dialog.accepted.connect(lambda: self.saved.emit(contact_id, self.tr("Appel noté."), None))
            self._open_note(dialog)

    def edit(self, contact_id: int) -> None:
        """Open the form with what is held now."""
        if not self._may(Permission.EDIT_CONTACTS):
            return
        try:
            with self._workspace.unit_of_work() as uow:
                fields = read_contact(uow, contact_id).fields
        except UserError as error:
            show_error(self._place, error)
            return
        self.open_form(contact_id, fields)

    def open_form(self, contact_id: int, fields: ContactDraft, typed: str = "") -> None:
        """Open the form with these values, and with what was typed in one that was left."""
        dialog = ContactDialog(self._workspace, contact_id=contact_id, fields=fields, typed=typed, parent=self._place)
        dialog.rejected.connect(lambda: self._on_form_left(contact_id, fields, dialog.left_unsaved))
        dialog.saved.connect(lambda one: self.saved.emit(one, self.tr("Contact modifié."), dialog.act))
        open_once(dialog)

    def _may(self, permission: Permission) -> bool:
        return self._workspace.account.may(permission)

    def _open(self, dialog: QDialog, contact_id: int, said: str) -> None:
        dialog.accepted.connect(lambda: self.saved.emit(contact_id, said, None))
        open_once(dialog)

    def _on_note(self, contact_id: int) -> None:
        dialog = InteractionDialog(self._workspace, contact_id, self._place)
        dialog.accepted.connect(lambda: self.saved.emit(contact_id, self.tr("Échange noté."), dialog.act))
        self._open_note(dialog)

    def _open_note(self, dialog: CallLogDialog | InteractionDialog) -> None:
        dialog.rejected.connect(lambda: self._on_note_left(dialog))
        dialog.accepted.connect(dialog.deleteLater)
        dialog.open()

    def _on_note_left(self, dialog: CallLogDialog | InteractionDialog) -> None:
        """A note may have been left by mistake: its window is kept, until the next is, and the strip brings it back."""
        if not dialog.note.text().strip():
            dialog.deleteLater()
            return
        if self._kept is not None and self._kept is not dialog and isValid(self._kept):
            self._kept.deleteLater()
        self._kept = dialog
        self.left.emit(self.tr("Note abandonnée, rien n'est enregistré."), dialog.open)

    def _on_form_left(self, contact_id: int, fields: ContactDraft, typed: str) -> None:
        if typed:
            said = self.tr("Modifications abandonnées, rien n'est enregistré.")
            self.left.emit(said, lambda: self.open_form(contact_id, fields, typed))

    def _on_consent(self, contact_id: int) -> None:
        dialog = ConsentDialog(self._workspace, contact_id, self._place)
        self._open(dialog, contact_id, self.tr("Consentement enregistré."))

    def _on_objection(self, contact_id: int) -> None:
        dialog = ObjectionDialog(self._workspace, contact_id, self._place)
        self._open(dialog, contact_id, self.tr("Opposition enregistrée."))

    def _on_access(self, contact_id: int) -> None:
        from ui.rights.access_wizard import AccessWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        AccessWizard(self._workspace, contact_id, self._place).open()

    def _on_erase(self, contact_id: int) -> None:
        from ui.rights.erasure_wizard import ErasureWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        wizard = ErasureWizard(self._workspace, contact_id, self._place)
        wizard.erased.connect(lambda _one: self.erased.emit())
        wizard.open()
