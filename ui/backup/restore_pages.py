"""The pages of a restore: which backup, who opens it, what will come back, what was done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QListWidget, QListWidgetItem

from app.accounts.key_slots import Slot
from app.backup.container import BackupHeader, read_header
from app.backup.kinds import SUFFIX
from app.backup.open_backup import OpenedBackup
from app.backup.restore import Restored
from app.errors import UserError
from app.formats import format_count, format_instant
from app.workspace import Workspace
from resources import counted
from ui.accounts.password_field import password_line
from ui.kit.errors import show_error
from ui.kit.forms import form_layout, name_choice
from ui.kit.labels import button, card, label
from ui.kit.wizard import WizardPage

_PATH = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 180


class ChoosePage(WizardPage):
    """The backups found beside the data, the newest first, and a file from a stick."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self.setTitle(self.tr("Quelle sauvegarde reprendre\u00a0?"))
        self.setSubTitle(self.tr("Rien n'est changé avant la dernière page."))
        self._list = QListWidget()
        self._list.setObjectName("backupsFound")
        self._list.setAccessibleName(self.tr("Sauvegardes trouvées"))
        self._list.setMinimumHeight(_LIST_HEIGHT)
        self._list.currentItemChanged.connect(lambda *_items: self.completeChanged.emit())
        self._none = label(
            self.tr("Aucune sauvegarde sur cet ordinateur. Branchez la clé USB, puis choisissez le fichier."), "muted"
        )
        self.column.addWidget(self._none)
        self.column.addWidget(self._list)
        choose = button(self.tr("C&hoisir un fichier…"), self._on_choose, name="chooseBackup", symbol="upload")
        self.column.addWidget(choose, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        found = sorted(workspace.backups.glob(f"*{SUFFIX}"), key=lambda path: path.name, reverse=True)
        for path in found:
            self._offer(path, quiet=True)
        self._show()

    @property
    def path(self) -> Path:
        """The backup chosen."""
        return Path(self._list.currentItem().data(_PATH))

    @property
    def header(self) -> BackupHeader:
        """What it says of itself."""
        return read_header(self.path)

    def isComplete(self) -> bool:
        """One must be chosen."""
        return self._list.currentItem() is not None

    def add(self, path: str) -> None:
        """Offer a file and choose it; one that is offered already is not offered twice."""
        wanted = Path(path).absolute()
        rows = [row for row in range(self._list.count()) if Path(self._list.item(row).data(_PATH)).absolute() == wanted]
        if rows:
            self._list.setCurrentRow(rows[0])
        elif self._offer(wanted, quiet=False):
            self._list.setCurrentRow(self._list.count() - 1)
        self._show()

    def _offer(self, path: Path, *, quiet: bool) -> bool:
        try:
            header = read_header(path)
        except UserError as error:
            if not quiet:
                show_error(self.wizard(), error)
            return False
        item = QListWidgetItem(
            self.tr("{business}\u00a0: {when}, {contacts} contacts").format(
                business=header.business_name,
                when=format_instant(header.made_at),
                contacts=format_count(header.contacts),
            )
        )
        item.setData(_PATH, str(path))
        item.setToolTip(str(path))
        self._list.addItem(item)
        return True

    def _show(self) -> None:
        self._none.setVisible(self._list.count() == 0)
        self._list.setVisible(self._list.count() > 0)
        if self._list.count() and self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choisir une sauvegarde"), "", f"Aparté (*{SUFFIX})")
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.add)
        dialog.open()


class SecretPage(WizardPage):
    """Whose password, or the recovery sheet."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("Qui ouvre cette sauvegarde\u00a0?"))
        self.setSubTitle(self.tr("Un responsable avec son mot de passe, ou n'importe qui avec la fiche de secours."))
        self._who = QComboBox()
        self._who.setObjectName("backupAccount")
        name_choice(self._who, self.tr("Compte"))
        self._who.currentIndexChanged.connect(lambda _row: self._on_who())
        self._secret = password_line(self.tr("Mot de passe ou code de la fiche"))
        self._secret.setObjectName("backupSecret")
        self._secret.textChanged.connect(lambda _text: self.completeChanged.emit())
        self._secret_label = QLabel("")
        who_label = QLabel(self.tr("&Compte"))
        who_label.setBuddy(self._who)
        self._secret_label.setBuddy(self._secret)
        form = form_layout()
        form.addRow(who_label, self._who)
        form.addRow(self._secret_label, self._secret)
        self.column.addLayout(form)
        self.column.addWidget(
            label(
                self.tr("Si le mot de passe a changé depuis, essayez celui d'aujourd'hui, puis celui de l'époque."),
                "muted",
            )
        )
        self.column.addStretch(1)

    def initializePage(self) -> None:
        """Be ready for the password: whose it is stands there already. Qt enters the first field before."""
        QTimer.singleShot(0, self._secret, self._secret.setFocus)

    def offer(self, accounts: tuple[Slot, ...]) -> None:
        """Show the accounts that the backup is sealed to, and the sheet."""
        self._who.clear()
        for slot in accounts:
            self._who.addItem(slot.display_name, slot.id)
        self._who.addItem(self.tr("Fiche de secours imprimée"), "")

    def isComplete(self) -> bool:
        """Something must be typed."""
        return bool(self._secret.text())

    @property
    def slot_id(self) -> str:
        """The account chosen; empty for the sheet."""
        return str(self._who.currentData() or "")

    @property
    def secret(self) -> str:
        """What was typed."""
        return self._secret.text()

    def forget(self) -> None:
        """Empty the field."""
        self._secret.clear()
        self._secret.setFocus()

    def _on_who(self) -> None:
        is_sheet = not self._who.currentData()
        self._secret_label.setText(self.tr("Code de la &fiche") if is_sheet else self.tr("&Mot de passe"))
        self._secret.clear()


class PreviewPage(WizardPage):
    """What comes back, what is lost, what stays gone."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("Ce qui va se passer"))
        self.setSubTitle(self.tr("Relisez, puis reprenez cette sauvegarde."))
        self.setCommitPage(True)
        self._back, self._lost, self._kept = label(""), label(""), label("")
        self._back.setObjectName("restoreBack")
        self._lost.setObjectName("restoreLost")
        self._kept.setObjectName("restoreKept")
        stays = label(
            self.tr(
                "Les personnes effacées depuis cette sauvegarde restent effacées, et chaque opposition ou retrait de "
                "consentement enregistré depuis reste en vigueur."
            )
        )
        self.column.addWidget(card(label(self.tr("Ce qui revient"), "heading"), self._back))
        self.column.addWidget(card(label(self.tr("Ce qui est perdu"), "heading"), self._lost, self._kept))
        self.column.addWidget(card(label(self.tr("Ce qui ne revient pas"), "heading"), stays))
        self.column.addStretch(1)

    def show_backup(self, opened: OpenedBackup, present_seq: int, *, has_present: bool) -> None:
        """Say it of an opened backup."""
        header = opened.header
        self._back.setText(
            self.tr("Le carnet «\u00a0{business}\u00a0» tel qu'il était le {when}\u00a0: {contacts} contacts.").format(
                business=header.business_name,
                when=format_instant(header.made_at),
                contacts=format_count(header.contacts),
            )
        )
        lost = max(0, present_seq - header.journal_seq)
        self._lost.setText(
            counted("restore.text.lost", lost, format_count(lost))
            if has_present
            else self.tr("Rien\u00a0: ce dossier est vide.")
        )
        self._kept.setVisible(has_present)
        self._kept.setText(
            self.tr("L'état d'aujourd'hui est d'abord sauvegardé lui aussi\u00a0: vous pourrez y revenir.")
            if opened.is_present_keys
            else self.tr(
                "Ce mot de passe est ancien\u00a0: les comptes redeviennent ceux du jour de la sauvegarde. Fermez ensuite "
                "ceux des personnes parties."
            )
        )


class DonePage(WizardPage):
    """What was done, in figures."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("C'est fait"))
        self.setSubTitle(
            self.tr("Le carnet est de nouveau là. Ouvrez-le avec votre mot de passe ou la fiche de secours.")
        )
        self._said = label("", "good")
        self._said.setObjectName("restoreDone")
        self._more = label("")
        self._more.setObjectName("restoreMore")
        self.column.addWidget(self._said)
        self.column.addWidget(self._more)
        self.column.addStretch(1)

    def show_done(self, done: Restored) -> None:
        """Say what came of it."""
        self._said.setText(counted("restore.text.back", done.contacts, format_count(done.contacts)))
        lines = []
        if done.erased_again:
            lines.append(counted("restore.text.erased", done.erased_again, format_count(done.erased_again)))
        if done.refused_again:
            lines.append(counted("restore.text.refused", done.refused_again, format_count(done.refused_again)))
        if done.has_old_accounts:
            lines.append(self.tr("Vérifiez les comptes dans Réglages\u00a0: ce sont ceux du jour de la sauvegarde."))
        if done.has_refused_lists:
            lines.append(
                self.tr(
                    "Une liste d'effacements ou d'oppositions avait été modifiée par quelqu'un\u00a0: elle n'a pas été suivie. "
                    "Faites vérifier cet ordinateur."
                )
            )
        self._more.setText("\n".join(lines))
