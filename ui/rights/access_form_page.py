"""Third page of the access wizard: where the file goes, and the passphrase that opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit

from app.rights.access_files import pack_name
from app.rights.passphrase import draw_passphrase
from app.rights.portability import PortabilityPack
from app.rights.portability_files import portability_name
from ui.kit.forms import CheckedLine, form_layout
from ui.kit.labels import button, label
from ui.kit.wizard import WizardPage
from ui.rights.access_draft import AccessDraft


class FormPage(WizardPage):
    """Everything is filled in already; the button says what happens next."""

    def __init__(self, draft: AccessDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Forme et phrase secrète"))
        self.setSubTitle(self.tr("Un fichier chiffré, et la phrase qui l'ouvre, à transmettre séparément."))
        self.setCommitPage(True)
        self._draft = draft
        self._path = CheckedLine(self.tr("Fichier à produire"), required=True)
        self._path.edit.setObjectName("accessPath")
        self._path.changed.connect(self._on_path)
        self._phrase = QLineEdit(draft.passphrase)
        self._phrase.setReadOnly(True)
        self._phrase.setObjectName("accessPassphrase")
        self._phrase.setAccessibleName(self.tr("Phrase secrète"))
        where, phrase = QHBoxLayout(), QHBoxLayout()
        where.addWidget(self._path, 1)
        where.addWidget(button(self.tr("C&hoisir…"), self._on_choose, name="chooseAccessPath"))
        phrase.addWidget(self._phrase, 1)
        phrase.addWidget(button(self.tr("En tirer une &autre"), self._on_draw, name="drawPassphrase"))
        form = form_layout()
        file_label, phrase_label = QLabel(self.tr("&Fichier")), QLabel(self.tr("&Phrase secrète"))
        file_label.setBuddy(self._path.edit)
        phrase_label.setBuddy(self._phrase)
        form.addRow(file_label, where)
        form.addRow(phrase_label, phrase)
        self.column.addLayout(form)
        if draft.is_portability:
            contents = self.tr(
                "Le fichier contient ce que la personne emporte\u00a0: en JSON, en CSV et en carte vCard, que d'autres "
                "logiciels savent reprendre."
            )
        else:
            contents = self.tr(
                "Le fichier contient un PDF à lire, les mêmes données en JSON et en CSV, une carte vCard et les pièces "
                "justificatives."
            )
        sealed = self.tr(
            "Il est chiffré en AES\u00a0256. La phrase ne sera pas gardée\u00a0: imprimez sa fiche à la page suivante."
        )
        self.column.addWidget(label(f"{contents} {sealed}", "muted"))
        self.column.addStretch(1)

    def initializePage(self) -> None:
        """Propose a name that names nobody."""
        preview = self._draft.preview
        if preview is not None and not self._path.text():
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            name = portability_name(preview) if isinstance(preview, PortabilityPack) else pack_name(preview.pack)
            self._path.set_text(str(Path(folder) / name))

    def isComplete(self) -> bool:
        """A place is needed."""
        return self._path.is_valid

    def set_path(self, path: Path) -> None:
        """Choose where the file goes."""
        self._path.set_text(str(path))

    def _on_path(self) -> None:
        text = self._path.text()
        self._draft.path = Path(text) if text else None
        self.completeChanged.emit()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Où ranger le fichier"), self._path.text(), "ZIP (*.zip)")
        dialog.setObjectName("fileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(self._path.set_text)
        dialog.open()

    def _on_draw(self) -> None:
        self._draft.passphrase = draw_passphrase()
        self._phrase.setText(self._draft.passphrase)
