"""First page of leaving: one encrypted file with everything, in formats that other programs read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit

from app.errors import UserError
from app.leaving.take_everything import take_everything
from app.rights.encrypted_zip import WrittenPack
from app.rights.passphrase import draw_passphrase
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.forms import CheckedLine, form_layout
from ui.kit.labels import button, label
from ui.kit.tasks import run_with_dialog
from ui.kit.wizard import WizardPage


class TakePage(WizardPage):
    """Where the file goes and the passphrase that opens it; one goes on once it was written, or was not wanted."""

    def __init__(self, workspace: UnlockedWorkspace) -> None:
        super().__init__("")
        self.setTitle(self.tr("Tout emporter"))
        self.setSubTitle(
            self.tr("Vos données sont à vous\u00a0: un seul fichier chiffré, que d'autres logiciels lisent.")
        )
        self._workspace = workspace
        self._is_taken = False
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._path = CheckedLine(self.tr("Fichier à écrire"), required=True)
        self._path.edit.setObjectName("takePath")
        self._path.set_text(str(Path(folder) / f"aparte-tout-{workspace.clock.today():%Y%m%d}.zip"))
        self._phrase = QLineEdit(draw_passphrase())
        self._phrase.setReadOnly(True)
        self._phrase.setObjectName("takePhrase")
        self._phrase.setAccessibleName(self.tr("Phrase secrète"))
        self._take = button(self.tr("&Tout emporter"), self._on_take, role="primary", name="takeEverything")
        self._outcome = label("", "good")
        self._outcome.setObjectName("takeOutcome")
        self._has_enough = QCheckBox(self.tr("J'ai &déjà ce qu'il me faut\u00a0: une sauvegarde, ou ce fichier"))
        self._has_enough.setObjectName("hasEnough")
        self._has_enough.toggled.connect(lambda _on: self.completeChanged.emit())
        self._build()

    def _build(self) -> None:
        where, phrase = QHBoxLayout(), QHBoxLayout()
        where.addWidget(self._path, 1)
        where.addWidget(button(self.tr("C&hoisir…"), self._on_choose, name="chooseTakePath"))
        phrase.addWidget(self._phrase, 1)
        phrase.addWidget(button(self.tr("C&opier"), self._on_copy, name="copyPhrase"))
        form = form_layout()
        file_label, phrase_label = QLabel(self.tr("&Fichier")), QLabel(self.tr("&Phrase secrète"))
        file_label.setBuddy(self._path.edit)
        phrase_label.setBuddy(self._phrase)
        form.addRow(file_label, where)
        form.addRow(phrase_label, phrase)
        self.column.addWidget(
            label(
                self.tr(
                    "Le fichier contient les contacts, les consentements avec leurs preuves, les oppositions, les "
                    "demandes et le journal\u00a0: des tableaux pour Excel ou LibreOffice, et les mêmes données en JSON. "
                    "Le coffre d'archives n'y est pas\u00a0: imprimez-y les extraits voulus."
                )
            )
        )
        self.column.addLayout(form)
        self.column.addWidget(
            label(self.tr("Notez la phrase à part du fichier\u00a0: sans elle, personne ne l'ouvrira."), "muted")
        )
        self.column.addWidget(self._take, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._outcome)
        self.column.addStretch(1)
        self.column.addWidget(self._has_enough, alignment=Qt.AlignmentFlag.AlignLeft)

    def isComplete(self) -> bool:
        """Nobody destroys what was not taken along, unless they say that they have it."""
        return self._is_taken or self._has_enough.isChecked()

    def set_path(self, path: str) -> None:
        """Choose where the file goes."""
        self._path.set_text(path)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Où ranger le fichier"), self._path.text(), "ZIP (*.zip)")
        dialog.setObjectName("fileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(self.set_path)
        dialog.open()

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._phrase.text())

    def _on_take(self) -> None:
        if not self._path.is_valid:
            return
        path, phrase = Path(self._path.text()), self._phrase.text()
        run_with_dialog(
            self.wizard(),
            self.tr("Vos données sont écrites dans le fichier"),
            self.tr("Annuler"),
            lambda progress: take_everything(self._workspace, path, phrase, progress),
            on_done=self._on_taken,
            on_error=self._on_error,
            on_cancelled=lambda: self._outcome.setText(self.tr("Annulé\u00a0: aucun fichier n'est resté.")),
        )

    def _on_taken(self, written: WrittenPack) -> None:
        self._is_taken = True
        self._outcome.setText(self.tr("Fichier écrit\u00a0: {path}").format(path=written.path))
        self.completeChanged.emit()

    def _on_error(self, error: UserError) -> None:
        show_error(self.wizard(), error)
