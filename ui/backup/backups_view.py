"""The backups: how well the business is protected, where backups go, which are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.backup.back_up import BackedUp
from app.backup.health import BackupHealth, days_without_elsewhere, read_health
from app.backup.keep_rule import DAYS, MONTHS, WEEKS
from app.backup.kinds import BackupState
from app.backup.places import add_place, drop_place
from app.backup.reread import reread_backups
from app.errors import UserError
from app.formats import format_instant
from app.workspace import UnlockedWorkspace
from resources import counted
from ui.backup.backup_models import BackupsModel, PlacesModel
from ui.backup.backup_task import start_backup, told
from ui.kit.errors import show_error
from ui.kit.labels import button, card, label
from ui.kit.tables import table_view
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.leaving.leave_wizard import LeaveWizard

_PERCENT = 100
_PLACES_HEIGHT, _BACKUPS_HEIGHT = 120, 200


class BackupsView(QWidget):
    """State, places and backups, one below the other.

    Signals:
        announced(str, object): something was done; there is nothing to take back.
    """

    announced = Signal(str, object)
    help_page = "backups"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsView")
        self._workspace = workspace
        self._last = label("")
        self._last.setObjectName("lastBackup")
        self._elsewhere = label("")
        self._elsewhere.setObjectName("lastElsewhere")
        self._damaged = label("", "error")
        self._damaged.setObjectName("damagedBackups")
        self._places = PlacesModel(workspace, self)
        self._places_view = table_view(self._places, self.tr("Emplacements des sauvegardes"), stretch=0)
        self._places_view.setObjectName("placesTable")
        self._places_view.setMinimumHeight(_PLACES_HEIGHT)
        self._backups = BackupsModel(workspace, self)
        self._backups_view = table_view(self._backups, self.tr("Sauvegardes gardées"), stretch=1)
        self._backups_view.setObjectName("backupsTable")
        self._backups_view.setMinimumHeight(_BACKUPS_HEIGHT)
        self._build()
        self._places_view.selectionModel().currentRowChanged.connect(lambda *_rows: self._enable())
        self.refresh()

    def _build(self) -> None:
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        inside.setSpacing(SPACE_M)
        inside.addWidget(card(self._last, self._elsewhere, self._damaged, self._state_buttons()))
        inside.addWidget(label(self.tr("Emplacements"), "heading"))
        inside.addWidget(self._places_view, 1)
        inside.addWidget(self._place_buttons())
        inside.addWidget(label(self.tr("Sauvegardes gardées"), "heading"))
        inside.addWidget(label(self._rule(), "muted"))
        inside.addWidget(self._backups_view, 2)
        how = self.tr(
            "Pour en reprendre une\u00a0: verrouillez Aparté, puis choisissez «\u00a0Reprendre une sauvegarde…\u00a0» sur "
            "l'écran d'ouverture."
        )
        inside.addWidget(label(how, "muted"))
        if self._workspace.account.may(Permission.MANAGE_ACCOUNTS):
            leave = button(self.tr("&Quitter Aparté…"), self._on_leave, name="leaveAparte", symbol="log-out")
            inside.addWidget(leave, alignment=Qt.AlignmentFlag.AlignLeft)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _state_buttons(self) -> QWidget:
        return _row(
            button(self.tr("&Sauvegarder maintenant"), self._on_backup, role="primary", name="backUpNow"),
            button(self.tr("&Relire toutes les sauvegardes"), self._on_reread, name="rereadBackups"),
        )

    def _place_buttons(self) -> QWidget:
        self._drop = button(self.tr("&Ne plus y sauvegarder"), self._on_drop, name="dropPlace")
        return _row(
            button(self.tr("A&jouter un emplacement…"), self._on_add, name="addPlace", symbol="plus"), self._drop
        )

    def _rule(self) -> str:
        return self.tr(
            "Une sauvegarde est faite chaque jour de travail, à la fermeture. Aparté garde la dernière de chacun des "
            "{days} derniers jours, des {weeks} dernières semaines et des {months} derniers mois\u00a0: une personne effacée "
            "quitte donc la dernière sauvegarde au plus tard {months} mois après. Si l'une d'elles est reprise avant, l'effacement "
            "est aussitôt refait."
        ).format(days=DAYS, weeks=WEEKS, months=MONTHS)

    def refresh(self) -> None:
        """Show the state of the file again."""
        with self._workspace.reading() as uow:
            health, days = read_health(uow), days_without_elsewhere(uow)
        self._show(health, days)
        self._places.reload()
        self._backups.reload()
        self._enable()

    def _show(self, health: BackupHealth, days_elsewhere: int) -> None:
        if health.last is None:
            self._last.setText(self.tr("Aucune sauvegarde n'a encore été faite."))
        else:
            self._last.setText(
                self.tr("Dernière sauvegarde vérifiée\u00a0: {when}.").format(when=format_instant(health.last))
            )
        if health.last_elsewhere is None:
            self._elsewhere.setText(
                self.tr(
                    "Jamais encore sur un autre support. Ajoutez une clé USB\u00a0: si l'ordinateur est volé ou tombe en "
                    "panne, elle seule vous rendra vos contacts."
                )
            )
        else:
            said = self.tr("Sur un autre support\u00a0: {when}.").format(when=format_instant(health.last_elsewhere))
            late = counted("backup.text.elsewhere_late", days_elsewhere, str(days_elsewhere)) if days_elsewhere else ""
            self._elsewhere.setText(f"{said} {late}".strip())
        self._damaged.setVisible(bool(health.damaged))
        self._damaged.setText(counted("backup.text.damaged_copies", health.damaged, str(health.damaged)))

    def _enable(self) -> None:
        row = self._places_view.currentIndex().row()
        self._drop.setEnabled(0 <= row < self._places.rowCount() and not self._places.line(row).is_own)

    def _on_backup(self) -> None:
        start_backup(
            self.window(),
            self._workspace,
            on_done=self._on_backed_up,
            on_error=self._on_error,
            on_cancelled=lambda: self._say(self.tr("Sauvegarde annulée\u00a0: rien n'en est resté.")),
        )

    def _on_backed_up(self, done: BackedUp) -> None:
        self._say(told(done))

    def _on_reread(self) -> None:
        def work(progress: Progress) -> dict[BackupState, int]:
            return reread_backups(
                self._workspace, lambda done, total: progress(_PERCENT * done // max(total, 1), _PERCENT)
            )

        run_with_dialog(
            self.window(),
            self.tr("Relecture des sauvegardes"),
            self.tr("Annuler"),
            work,
            on_done=self._on_reread_done,
            on_error=self._on_error,
            on_cancelled=lambda: self._say(self.tr("Relecture arrêtée\u00a0: ce qui était lu est noté.")),
        )

    def _on_reread_done(self, states: dict[BackupState, int]) -> None:
        sound, others = states.get(BackupState.SOUND, 0), sum(states.values()) - states.get(BackupState.SOUND, 0)
        said = counted("backup.text.read_well", sound, str(sound))
        besides = counted("backup.text.read_badly", others, str(others)) if others else ""
        self._say(f"{said} {besides}".strip())

    def _on_add(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choisir où sauvegarder"))
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.add)
        dialog.open()

    def add(self, folder: str) -> None:
        """Take a folder in as one more place."""
        try:
            place = add_place(self._workspace, Path(folder))
        except UserError as error:
            self._on_error(error)
            return
        self._say(
            self.tr("Emplacement ajouté. La prochaine sauvegarde y sera aussi.")
            if place.is_other_medium
            else self.tr(
                "Emplacement ajouté, mais sur le même disque que vos données\u00a0: une clé USB protégerait mieux."
            )
        )

    def _on_drop(self) -> None:
        place = self._places.line(self._places_view.currentIndex().row())
        drop_place(self._workspace, place.folder)
        self.announced.emit(
            self.tr("Emplacement retiré. Les sauvegardes qui s'y trouvent y restent\u00a0: détruisez-les vous-même."),
            lambda: self.add(str(place.folder)),
        )
        self.refresh()

    def _on_leave(self) -> None:
        wizard = LeaveWizard(self._workspace, self.window())
        wizard.destroyed_folder.connect(self.window().close)
        wizard.open()

    def _say(self, text: str) -> None:
        self.refresh()
        self.announced.emit(text, None)

    def _on_error(self, error: UserError) -> None:
        self.refresh()
        show_error(self.window(), error)


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, SPACE_S, 0, 0)
    for one in widgets:
        layout.addWidget(one)
    layout.addStretch(1)
    return holder
