"""A new computer: the folder comes in from a stick or a disk, is read again, and the old computer is dealt with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.accounts.bring_folder import FolderFound, bring_folder, look_at_folder, note_arrival
from app.accounts.copy_folder import FolderCopy
from app.errors import UserError
from app.formats import format_count
from app.workspace import UnlockedWorkspace, Workspace
from ui.accounts.path_wizard import ChecklistPage, PathWizard, Work, WorkPage, checklist, commit_before_work
from ui.backup.backup_models import format_size
from ui.kit.labels import button, card, label
from ui.kit.sizes import fit
from ui.kit.tasks import Progress
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.wizard import WizardPage

_PERCENT = 100


class BringPath(PathWizard):
    """Choose the folder, copy it in, then open it.

    Signals:
        brought(object): the folder is here, as a FolderCopy, and waits to be unlocked.
    """

    brought = Signal(object)
    help_page = "settings#replace"

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(QCoreApplication.translate("BringPath", "Reprendre mon dossier Aparté"), parent, "bringPath")
        self.choose_page = ChooseFolderPage()
        self.addPage(self.choose_page)
        commit_before_work(self, self.choose_page, QCoreApplication.translate("BringPath", "Copier sur cet ordinateur"))

        def work() -> Work:
            source = self.choose_page.folder

            def copy(progress: Progress) -> object:
                return bring_folder(
                    source,
                    workspace.folder,
                    lambda done, total: progress(_PERCENT * done // max(total, 1), _PERCENT),
                )

            return copy

        self.work_page = WorkPage(
            QCoreApplication.translate("BringPath", "Copie sur cet ordinateur"),
            QCoreApplication.translate("BringPath", "Chaque fichier est relu après avoir été copié."),
            work,
            lambda: QCoreApplication.translate("BringPath", "Dossier copié et relu."),
        )
        self.work_page.can_stop = True
        self.addPage(self.work_page)
        self.addPage(
            ChecklistPage(
                QCoreApplication.translate("BringPath", "Le dossier est ici"),
                QCoreApplication.translate("BringPath", "Ouvrez-le une première fois pour vous en assurer."),
                [
                    QCoreApplication.translate(
                        "BringPath",
                        "Les mêmes comptes et les mêmes mots de passe l'ouvrent. La clé n'a pas été modifiée.",
                    ),
                    QCoreApplication.translate(
                        "BringPath",
                        "Ne travaillez plus sur l'ancien ordinateur\u00a0: les deux dossiers ne se rejoindraient pas.",
                    ),
                ],
                [],
            )
        )
        self.setButtonText(self.WizardButton.FinishButton, QCoreApplication.translate("BringPath", "Ouvrir le carnet"))

    def done(self, result: int) -> None:
        """Once the folder is here, leaving means opening it."""
        super().done(result)
        if self.work_page.is_done:
            self.brought.emit(self.work_page.result)


class ChooseFolderPage(WizardPage):
    """The folder on the stick, and what is known of it without a password."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("Où est votre dossier\u00a0?"))
        self.setSubTitle(self.tr("Branchez la clé ou le disque où l'ancien ordinateur l'a copié."))
        self._found: FolderFound | None = None
        self._path = QLineEdit()
        self._path.setObjectName("bringFrom")
        self._path.setAccessibleName(self.tr("Dossier à reprendre"))
        self._path.setPlaceholderText(self.tr("Le dossier de la clé, souvent «\u00a0aparte-copie\u00a0»"))
        self._path.textChanged.connect(self._look)
        row = QHBoxLayout()
        row.addWidget(self._path, 1)
        row.addWidget(button(self.tr("&Parcourir…"), self._on_browse, name="browseFolder"))
        self._state = label("", "muted")
        self._state.setObjectName("bringState")
        self._name, self._counts = label("", "heading"), label("")
        self._name.setObjectName("bringName")
        self._card = card(self._name, self._counts)
        self._card.hide()
        how = self.tr(
            "Sur l'ancien ordinateur\u00a0: Réglages, Clés et secours, «\u00a0Copier pour un autre ordinateur…\u00a0»."
        )
        self.column.addLayout(row)
        self.column.addWidget(self._state)
        self.column.addWidget(self._card)
        self.column.addWidget(label(how, "muted"))
        self.column.addStretch(1)

    @property
    def folder(self) -> Path:
        """The folder found; the place typed where there is none."""
        return self._found.folder if self._found is not None else Path(self._path.text())

    def isComplete(self) -> bool:
        """A folder of Aparté was found."""
        return self._found is not None

    def choose(self, folder: str) -> None:
        """Look at a place."""
        self._path.setText(folder)

    def _on_browse(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choisir le dossier à reprendre"))
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    def _look(self) -> None:
        self._found, problem = None, ""
        if self._path.text().strip():
            try:
                self._found = look_at_folder(Path(self._path.text().strip()))
            except UserError as error:
                problem = error.sentence
        self._state.setText(problem)
        self._card.setVisible(self._found is not None)
        if self._found is not None:
            self._name.setText(self._found.business_name)
            text = self.tr("Comptes\u00a0: {accounts}. Fichiers\u00a0: {files}, {size}. Dossier\u00a0: {folder}")
            self._counts.setText(
                text.format(
                    accounts=self._found.accounts,
                    files=format_count(self._found.files),
                    size=format_size(self._found.size),
                    folder=self._found.folder.name,
                )
            )
        self.completeChanged.emit()


class ArrivalDialog(QDialog):
    """The first opening on the new computer: what arrived, to be compared, and what becomes of the old computer."""

    help_page = "settings#replace"

    def __init__(self, workspace: UnlockedWorkspace, brought: FolderCopy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arrivalDialog")
        self.setWindowTitle(self.tr("Votre carnet est arrivé"))
        with workspace.unit_of_work() as uow:
            contacts = note_arrival(uow, brought)
        text = self.tr("Contacts\u00a0: {contacts}. Fichiers\u00a0: {files}, tous relus après la copie.")
        known = label(text.format(contacts=format_count(contacts), files=format_count(brought.files)), "good")
        known.setObjectName("arrived")
        todo = [
            self.tr("Comparer ce nombre de contacts avec l'accueil de l'ancien ordinateur"),
            self.tr("Ouvrir un contact que vous connaissez bien, et le coffre une fois"),
            self.tr("Choisir où vont les sauvegardes de cet ordinateur\u00a0: Réglages, Sauvegardes"),
            self.tr(
                "Sur l'ancien ordinateur, une fois tout vérifié\u00a0: Réglages, Sauvegardes, «\u00a0Quitter Aparté…\u00a0»"
            ),
            self.tr(
                "Effacer le dossier de la clé, ou la ranger en lieu sûr\u00a0: elle s'ouvre avec vos mots de passe"
            ),
        ]
        close = button(self.tr("&Fermer"), self.accept, role="primary", name="closeArrival")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Votre carnet est arrivé"), "title"))
        layout.addWidget(known)
        layout.addWidget(checklist(todo))
        layout.addLayout(row)
        fit(self, 680, 380)
        close.setFocus()


def open_bring_folder(parent: QWidget, workspace: Workspace) -> BringPath:
    """Offer to take in a folder from another computer."""
    path = BringPath(parent, workspace)
    path.open()
    return path


def open_arrival(parent: QWidget, workspace: UnlockedWorkspace, brought: FolderCopy) -> ArrivalDialog:
    """Say what arrived; the journal is told that the folder was brought."""
    dialog = ArrivalDialog(workspace, brought, parent)
    dialog.open()
    return dialog
