"""Record a contact's answers: the grid, how they were given, and the evidence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.consent.errors import EvidenceRefused
from app.consent.evidence import MAX_BYTES, EvidenceDraft
from app.consent.kinds import ConsentMethod, EvidenceKind
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import AgeGroup
from app.contacts.minors import guardian_needed
from app.contacts.read_contact import age_group_of
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.consent.answer_grid import AnswerGrid
from ui.consent.said_before import said_before
from ui.consent.signature_pad import SignaturePad
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_METHODS = (
    ConsentMethod.DESK,
    ConsentMethod.PHONE_CALL,
    ConsentMethod.SIGNED_FORM,
    ConsentMethod.SCREEN_SIGNATURE,
    ConsentMethod.EMAIL_REPLY,
)


class HowGiven(QWidget):
    """How the answers were given: method, signature or file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: EvidenceDraft | None = None
        options = {method.value: wording(f"consent.consent_method.{method.value}") for method in _METHODS}
        self.method = choice(self.tr("Moyen"), options, ConsentMethod.DESK.value)
        self.method.setObjectName("consentMethod")
        self.method.currentIndexChanged.connect(self._on_method)
        self.pad = SignaturePad()
        self._wipe = button(self.tr("Effacer la &signature"), self.pad.wipe, role="link")
        self._attach = button(self.tr("&Joindre la pièce…"), self._on_attach, name="attachEvidence", symbol="upload")
        self._attached = label("", "muted")
        form = form_layout(self)
        form.addRow(self.tr("&Moyen"), self.method)
        form.addRow(self.tr("Signature"), self.pad)
        form.addRow("", self._wipe)
        form.addRow(self.tr("Pièce"), self._attach)
        form.addRow("", self._attached)
        self._guardian = QLineEdit()
        self._guardian.setObjectName("guardian")
        self._guardian.setAccessibleName(self.tr("Parent présent, qui accepte avec la personne"))
        form.addRow(self.tr("&Parent présent"), self._guardian)
        form.setRowVisible(self._guardian, False)
        self._form = form
        self._on_method()

    def chosen(self) -> ConsentMethod:
        """The method."""
        return ConsentMethod(self.method.currentData())

    def ask_guardian(self, age_group: AgeGroup) -> None:
        """Ask for a parent's name where the law wants both to agree (MIN-01); that of another child's parent goes."""
        self._guardian.clear()
        self._form.setRowVisible(self._guardian, guardian_needed(age_group))

    def guardian(self) -> str:
        """The parent's name, if any."""
        return self._guardian.text().strip()

    def evidence(self) -> EvidenceDraft | None:
        """The signature drawn or the file joined, if any."""
        if self.chosen() is ConsentMethod.SCREEN_SIGNATURE and not self.pad.is_empty:
            return EvidenceDraft(EvidenceKind.SIGNATURE, "signature.png", self.pad.to_png())
        return self._file

    def attach(self, path: Path) -> None:
        """Join a file; one that cannot be kept is refused at once."""
        if path.stat().st_size > MAX_BYTES:
            show_error(self, EvidenceRefused())
            return
        kind = EvidenceKind.MESSAGE if path.suffix.lower() == ".eml" else EvidenceKind.SCAN
        self._file = EvidenceDraft(kind, path.name, path.read_bytes())
        self._attached.setText(path.name)

    def clear(self) -> None:
        """Begin again."""
        self.method.setCurrentIndex(0)
        self.pad.wipe()
        self._file = None
        self._attached.clear()
        self._guardian.clear()
        self._form.setRowVisible(self._guardian, False)

    def _on_method(self) -> None:
        signed = self.chosen() is ConsentMethod.SCREEN_SIGNATURE
        self._form.setRowVisible(self.pad, signed)
        self._form.setRowVisible(self._wipe, signed)
        with_file = self.chosen() in (ConsentMethod.SIGNED_FORM, ConsentMethod.EMAIL_REPLY)
        self._form.setRowVisible(self._attach, with_file)
        self._form.setRowVisible(self._attached, with_file)

    def _on_attach(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Joindre la pièce"), "", self.tr("Pièces (*.pdf *.png *.jpg *.jpeg *.eml *.txt)")
        )
        if name:
            self.attach(Path(name))


class ConsentDialog(QDialog):
    """The grid for a contact already chosen."""

    help_page = "desk#five-ways"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.setWindowTitle(self.tr("Recueillir un consentement"))
        fit(self, 760, 560)
        self.grid, self.how = AnswerGrid(workspace), HowGiven()
        with workspace.reading() as uow:
            self.how.ask_guardian(age_group_of(uow, contact_id))
        self._save = button(self.tr("&Enregistrer les réponses"), self.save, role="primary", name="saveConsent")
        self._save.setEnabled(False)
        self.grid.answered.connect(lambda: self._save.setEnabled(bool(self.grid.answers)))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(said_before(workspace, contact_id), "muted"))
        layout.addWidget(self.grid)
        layout.addWidget(self.how)
        layout.addStretch(1)
        layout.addLayout(buttons)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self.grid.setFocus()

    def save(self) -> None:
        """Record and close; an error keeps everything as typed."""
        draft = ConsentDraft(
            self._contact_id,
            self.grid.answers,
            self.how.chosen(),
            evidence=self.how.evidence(),
            guardian=self.how.guardian(),
        )
        try:
            with self._workspace.unit_of_work() as uow:
                record_consents(uow, draft)
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
