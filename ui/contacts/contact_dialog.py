"""Add a contact or change one; what is typed survives the lock, and likely duplicates are shown before saving."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.contacts.acts import Act
from app.contacts.card_acts import add_undoably, edit_undoably
from app.contacts.first_kind import first_kind
from app.contacts.form_drafts import keep_form_draft, read_form_draft
from app.contacts.read_contact import find_same
from app.contacts.write_contact import ContactDraft
from app.errors import UserError
from app.register.field_access import access_of
from app.workspace import UnlockedWorkspace
from ui.contacts.contact_form import ContactForm
from ui.contacts.own_field_rows import own_rows
from ui.kit.errors import show_error
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_PAUSE_MS = 400


class ContactDialog(QDialog):
    """The form with its buttons; ``act`` is what takes back what was saved, or none where nothing changed.

    Signals:
        saved(int): the contact of that id was added or changed.
    """

    saved = Signal(int)
    help_page = "contacts#new"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        *,
        contact_id: int | None = None,
        fields: ContactDraft | None = None,
        typed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.act: Act | None = None
        self.left_unsaved = ""
        # Erasing a contact finds its drafts by what follows the colon.
        self._form_name = f"contact:{contact_id or 'new'}"
        self.setWindowTitle(self.tr("Modifier le contact") if contact_id else self.tr("Nouveau contact"))
        fit(self, 660, 680)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._build()
        if parent is not None:
            parent.window().installEventFilter(self)
        if fields is not None:
            self.form.fill(fields)
        self._untouched = self.form.as_text()
        self._bring_back(typed)
        self.form.changed.connect(self._on_changed)
        self._save.setEnabled(self.form.is_valid)
        self.form.focus_first()

    def save(self) -> None:
        """Save and close; an error is shown and nothing typed is lost."""
        if not self.form.is_valid:
            return
        draft = self.form.draft(self._workspace.clock.today())
        try:
            with self._workspace.unit_of_work() as uow:
                if self._contact_id is None:
                    added = add_undoably(uow, draft)
                    self._contact_id, self.act = added.contact_id, added
                else:
                    self.act = edit_undoably(uow, self._contact_id, draft)
                keep_form_draft(uow, self._form_name, "")
        except UserError as error:
            show_error(self, error)
            return
        self._pause.stop()
        self.accept()
        self.saved.emit(self._contact_id)

    def reject(self) -> None:
        """Leave without saving: the draft is forgotten, and what was typed is in the hands of whoever opened the form."""
        self._pause.stop()
        typed = self.form.as_text()
        self.left_unsaved = "" if typed == self._untouched else typed
        with self._workspace.unit_of_work() as uow:
            keep_form_draft(uow, self._form_name, "")
        super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the window closes, as it does when the lock falls: keep the letters typed since the last pause."""
        if event.type() == QEvent.Type.Close and self._pause.isActive():
            self._pause.stop()
            self._keep_draft()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        with self._workspace.reading() as uow:
            access, begins_as = access_of(uow), first_kind(uow)
        self.form = ContactForm(
            access,
            is_new=self._contact_id is None,
            accounts=read_accounts(self._workspace),
            own=own_rows(self._workspace, self),
            first_kind=begins_as,
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.form)
        self._found_again = label(self.tr("Voici ce que vous aviez tapé, et qui n'est pas encore enregistré."), "good")
        self._found_again.setObjectName("draftBroughtBack")
        self._found_again.hide()
        self._same = label("", "warn")
        self._same.setObjectName("sameContacts")
        self._same.hide()
        self._save = button(self.tr("&Enregistrer"), self.save, role="primary", name="saveContact")
        self._save.setToolTip(self.tr("Ctrl+Entrée"))
        leave = button(self.tr("&Abandonner"), self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._found_again)
        layout.addWidget(area, 1)
        layout.addWidget(self._same)
        layout.addLayout(buttons)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    def _bring_back(self, typed: str) -> None:
        with self._workspace.reading() as uow:
            kept = typed or read_form_draft(uow, self._form_name)
        if kept:
            self.form.fill_from_text(kept)
            self._found_again.show()

    def _on_changed(self) -> None:
        self._save.setEnabled(self.form.is_valid)
        self._pause.start()

    def _on_pause(self) -> None:
        """Once the typing pauses: keep the draft and look for the same address or number."""
        self._keep_draft()
        emails, phones = self.form.means
        with self._workspace.reading() as uow:
            same = [line for line in find_same(uow, emails, phones) if line.id != self._contact_id]
        names = ", ".join(line.name for line in same[:3])
        self._same.setText(self.tr("Déjà connu à cette adresse ou à ce numéro : {names}.").format(names=names))
        self._same.setVisible(bool(same))

    def _keep_draft(self) -> None:
        typed = self.form.as_text()
        with self._workspace.unit_of_work() as uow:
            keep_form_draft(uow, self._form_name, "" if typed == self._untouched else typed)
