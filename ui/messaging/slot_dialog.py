"""Note a precise time at which a person accepted to be called, with the file that proves it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.clock import BUSINESS_ZONE
from app.consent.evidence import EvidenceDraft
from app.consent.kinds import EvidenceKind
from app.errors import UserError
from app.messaging.calls import agree_slot
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M

_LENGTHS = (15, 30, 60, 120)


class SlotDialog(QDialog):
    """Asks when, how long, and the proof, without which a time outside the usual hours gives no right."""

    help_page = "lists#calls"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self._evidence: EvidenceDraft | None = None
        self.setWindowTitle(self.tr("Rendez-vous téléphonique convenu"))
        self.setMinimumWidth(480)
        soon = workspace.clock.now().astimezone(BUSINESS_ZONE).replace(minute=0, second=0, microsecond=0)
        first = soon + timedelta(hours=1)
        self._begins = QDateTimeEdit(QDateTime(first.year, first.month, first.day, first.hour, first.minute, 0))
        self._begins.setObjectName("slotBegins")
        self._begins.setAccessibleName(self.tr("Jour et heure"))
        self._begins.setDisplayFormat("dd/MM/yyyy HH:mm")
        self._begins.setCalendarPopup(True)
        self._length = choice(
            self.tr("Durée prévue"), {str(one): self.tr("{count} minutes").format(count=one) for one in _LENGTHS}, "30"
        )
        self._file = label("", "muted", wrap=False)
        self._file.setObjectName("slotProof")
        self._save = button(self.tr("&Enregistrer le rendez-vous"), self._on_save, role="primary", name="saveSlot")
        form = form_layout()
        form.addRow(self.tr("&Jour et heure, ici"), self._begins)
        form.addRow(self.tr("&Durée prévue"), self._length)
        form.addRow(
            "", button(self.tr("Joindre la &preuve…"), self._on_attach, name="attachSlotProof", symbol="upload")
        )
        form.addRow("", self._file)
        note = self.tr(
            "Hors des heures permises, un appel n'est licite qu'à l'heure précise que la personne a acceptée, et si vous "
            "pouvez le prouver\u00a0: son e-mail, un formulaire signé. Quatre tentatives par mois restent le maximum."
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form)
        layout.addWidget(label(note, "muted"))
        layout.addLayout(buttons)
        self._enable()

    def attach(self, path: Path) -> None:
        """Take a file as the proof."""
        self._evidence = EvidenceDraft(EvidenceKind.MESSAGE, path.name, path.read_bytes())
        self._file.setText(path.name)
        self._enable()

    def _enable(self) -> None:
        self._save.setEnabled(self._evidence is not None)
        if self._evidence is None:
            self._file.setText(self.tr("Aucune preuve jointe."))

    def _on_attach(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Preuve du rendez-vous"), "", self.tr("Pièces (*.pdf *.png *.jpg *.jpeg *.eml *.txt)")
        )
        if name:
            self.attach(Path(name))

    def _on_save(self) -> None:
        chosen = self._begins.dateTime().toString(Qt.DateFormat.ISODate)
        begins = datetime.fromisoformat(chosen).replace(tzinfo=BUSINESS_ZONE)
        ends = begins + timedelta(minutes=int(self._length.currentData()))
        try:
            with self._workspace.unit_of_work() as uow:
                agree_slot(uow, self._contact_id, begins, ends, self._evidence)
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
