"""Note what passed with a contact: the reason from a list first, a note if it must be."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.clock import BUSINESS_ZONE
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import record_interaction
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice, chosen_date, date_field, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M

_MIDDAY = time(12)
_NOT_BY_HAND = frozenset({InteractionKind.DATA_EDIT, InteractionKind.EMAIL_OPENED, InteractionKind.LINK_CLICK})


class InteractionDialog(QDialog):
    """Asks what happened; the kind says whether it comes from the person."""

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.setWindowTitle(self.tr("Noter un échange"))
        self.setMinimumWidth(460)
        options = {
            kind.value: wording(f"contacts.interaction_kind.{kind.value}")
            for kind in InteractionKind
            if kind not in _NOT_BY_HAND
        }
        self._kind = choice(self.tr("Échange"), options, InteractionKind.INCOMING_CALL.value)
        self._kind.setObjectName("interactionKind")
        self._day = date_field(self.tr("Date"), last=workspace.clock.today())
        self._day.setObjectName("interactionDay")
        self._whose = label("", "muted")
        self._note = QPlainTextEdit()
        self._note.setObjectName("interactionNote")
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setPlaceholderText(self.tr("Facultatif. La personne peut lire ce que vous écrivez ici."))
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        form = form_layout()
        form.addRow(self.tr("É&change"), self._kind)
        form.addRow("", self._whose)
        form.addRow(self.tr("&Date"), self._day)
        form.addRow(self.tr("&Note"), self._note)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveInteraction"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form)
        layout.addLayout(buttons)

    def _on_kind(self) -> None:
        own = InteractionKind(self._kind.currentData()).from_person
        self._whose.setText(
            self.tr("Vient de la personne : la durée de conservation repart de ce jour.")
            if own
            else self.tr("Ne vient pas de la personne : la durée de conservation ne change pas.").replace(
                " :", "\u00a0:"
            )
        )

    def _on_save(self) -> None:
        kind, note = InteractionKind(self._kind.currentData()), self._note.toPlainText()
        try:
            with self._workspace.unit_of_work() as uow:
                record_interaction(uow, self._contact_id, kind, occurred_at=self._instant(), note=note)
        except UserError as error:
            show_error(self, error)
            return
        self.accept()

    def _instant(self) -> datetime | None:
        """The moment of saving where it happened today, else the middle of the day chosen."""
        day = chosen_date(self._day)
        if day == self._workspace.clock.today():
            return None
        return datetime.combine(day, _MIDDAY, tzinfo=BUSINESS_ZONE)
