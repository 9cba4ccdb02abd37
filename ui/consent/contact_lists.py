"""The lists that a contact is on: a tick joins, an untick leaves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.consent.subscriptions import ListView, unsubscribe
from app.contacts.small_acts import subscribe_undoably
from app.workspace import UnlockedWorkspace
from ui.kit.labels import empty_layout, label
from ui.kit.theme import SPACE_M


class ContactLists(QWidget):
    """Shown on a contact's page.

    Signals:
        changed(str, object): the contact joined or left a list; the object takes a joining back, and leaving has none.
    """

    changed = Signal(str, object)
    help_page = "lists#new"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)

    def show_lists(self, contact_id: int, lists: tuple[ListView, ...], joined: frozenset[int]) -> None:
        """Show the lists and on which of them the contact is."""
        # At once: a box of the contact shown before must not be ticked for this one.
        empty_layout(self._layout)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        for one in lists:
            box = QCheckBox(f"{one.name} ({one.purpose})".replace("&", "&&"))
            box.setObjectName(f"list_{one.id}")
            box.setChecked(one.id in joined)
            # Not clicked: a screen reader ticks without a click.
            box.toggled.connect(lambda ticked, list_id=one.id: self._on_ticked(contact_id, list_id, joins=ticked))
            column.addWidget(box)
        note = (
            self.tr("Être inscrit ne suffit pas\u00a0: chaque envoi vérifie encore le droit de contacter la personne.")
            if lists
            else self.tr("Aucune liste n'existe encore. Créez-en une dans « Listes et envois ».")
        )
        column.addWidget(label(note, "muted"))
        column.addStretch(1)
        self._layout.addWidget(shown)

    def _on_ticked(self, contact_id: int, list_id: int, *, joins: bool) -> None:
        act = None
        with self._workspace.unit_of_work() as uow:
            if joins:
                act = subscribe_undoably(uow, contact_id, list_id)
            else:
                unsubscribe(uow, contact_id, list_id)
        self.changed.emit(self.tr("Inscrit à la liste.") if joins else self.tr("Désinscrit de la liste."), act)
