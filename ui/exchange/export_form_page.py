"""Fourth page of the export: in what form, where, and under a passphrase unless the person says otherwise (SEC-08)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel

from app.exchange.export_contacts import LIST_FORMATS
from app.exchange.export_kinds import FileFormat
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.exchange.export_draft import ExportDraft
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, label
from ui.kit.wizard import WizardPage


class FormPage(WizardPage):
    """Format, place and protection; a file in clear asks for a second tick that says what it means."""

    def __init__(self, workspace: UnlockedWorkspace, draft: ExportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Sous quelle forme\u00a0?"))
        self.setSubTitle(self.tr("Chiffré, un fichier perdu ou envoyé à la mauvaise adresse ne dit rien."))
        self.setCommitPage(True)
        self._draft = draft
        self._today = workspace.clock.today()
        self._build()

    def initializePage(self) -> None:
        """Offer the formats that the purpose allows, and a name that names nobody."""
        offered = LIST_FORMATS if self._draft.prospects else tuple(FileFormat)
        self._format.blockSignals(True)
        self._format.clear()
        for one in offered:
            self._format.addItem(one.label, one.value)
        self._format.setCurrentIndex(max(0, self._format.findData(self._draft.form.value)))
        self._format.blockSignals(False)
        if not self._path.text():
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            self._path.set_text(str(Path(folder) / f"contacts-{self._today:%Y%m%d}.zip"))
        people = self._draft.count.people if self._draft.count is not None else 0
        self._confirm.setText(
            self.tr("Je &comprends\u00a0: quiconque trouve ce fichier lira ces fiches ({count})").format(
                count=format_count(people)
            )
        )
        self._problem.setText("")
        self._on_changed()

    def isComplete(self) -> bool:
        """A place, and a decision on clear."""
        return self._path.is_valid and (self._draft.is_encrypted or self._draft.is_clear_confirmed)

    def set_path(self, path: Path) -> None:
        """Choose where the file goes."""
        self._path.set_text(str(path))

    def say(self, sentence: str) -> None:
        """Show why nothing was written."""
        self._problem.setText(sentence)

    def _build(self) -> None:
        self._format = choice(self.tr("Format"), {})
        self._format.setObjectName("exportFormat")
        self._use = label("", "muted", wrap=False)
        self._use.setObjectName("exportUse")
        self._path = CheckedLine(self.tr("Fichier à écrire"), required=True)
        self._path.edit.setObjectName("exportPath")
        self._replaces = label("", "warn", wrap=False)
        self._replaces.setObjectName("exportReplaces")
        self._encrypt = QCheckBox(self.tr("C&hiffrer le fichier, sous une phrase secrète montrée à la fin"))
        self._encrypt.setObjectName("exportEncrypt")
        self._encrypt.setChecked(True)
        self._confirm = QCheckBox()
        self._confirm.setObjectName("exportClear")
        self._warning = label(
            self.tr(
                "En clair, une clé perdue ou un e-mail mal adressé est une violation de données, à signaler à la CNIL sous "
                "72\u00a0heures (RGPD, art.\u00a033)."
            ),
            "warn",
        )
        self._problem = label("", "error")
        self._problem.setObjectName("exportProblem")
        where = QHBoxLayout()
        where.addWidget(self._path, 1)
        where.addWidget(button(self.tr("Ch&oisir…"), self._on_choose, name="chooseExportPath"))
        form = form_layout()
        format_label, path_label = QLabel(self.tr("&Format")), QLabel(self.tr("Fichi&er"))
        format_label.setBuddy(self._format)
        path_label.setBuddy(self._path.edit)
        form.addRow(format_label, self._format)
        form.addRow("", self._use)
        form.addRow(path_label, where)
        form.addRow("", self._replaces)
        self.column.addLayout(form)
        for widget in (self._encrypt, self._warning, self._confirm, self._problem):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._format.currentIndexChanged.connect(self._on_changed)
        self._path.changed.connect(self._on_path)
        self._encrypt.toggled.connect(self._on_encrypt)
        self._confirm.toggled.connect(self._on_changed)

    def _on_encrypt(self, encrypts: bool) -> None:
        """Ask again for the second tick each time that the first one goes."""
        if encrypts:
            self._confirm.setChecked(False)
        self._on_changed()

    def _on_changed(self) -> None:
        draft = self._draft
        draft.form = FileFormat(self._format.currentData() or FileFormat.XLSX.value)
        draft.is_encrypted, draft.is_clear_confirmed = self._encrypt.isChecked(), self._confirm.isChecked()
        self._use.setText(wording(f"going_out.use.{draft.form.value}"))
        for widget in (self._warning, self._confirm):
            widget.setVisible(not draft.is_encrypted)
        if self._path.text():
            self._path.set_text(str(Path(self._path.text()).with_suffix(f".{draft.suffix}")))
        self._on_path()

    def _on_path(self) -> None:
        text = self._path.text()
        self._draft.path = Path(text) if text else None
        exists = self._draft.path is not None and self._draft.path.is_file()
        self._replaces.setText(self.tr("Ce fichier existe déjà\u00a0: il sera remplacé.") if exists else "")
        self.completeChanged.emit()

    def _on_choose(self) -> None:
        suffix = self._draft.suffix
        dialog = QFileDialog(self, self.tr("Où ranger le fichier"), self._path.text(), f"{suffix.upper()} (*.{suffix})")
        dialog.setObjectName("fileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.fileSelected.connect(self._path.set_text)
        dialog.open()
