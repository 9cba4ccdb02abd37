"""Bring back the bounces and the answers of a mailing, then clean the addresses that do not exist any more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.errors import UserError
from app.messaging.kinds import ReturnKind
from app.messaging.returns import ReturnsReport, hard_bounces, import_returns, read_returns, remove_dead_addresses
from app.workspace import UnlockedWorkspace
from ui.kit import tasks
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_RETURNED, _STOPPED = "returned", "stopped"


class ReturnsDialog(QDialog):
    """Files are read apart from the window; whoever asks to stop is honoured at once.

    Signals:
        announced(str, object): returns were noted; nothing undoes it.
    """

    announced = Signal(str, object)
    help_page = "lists#returns"

    def __init__(self, workspace: UnlockedWorkspace, export_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._export_id = workspace, export_id
        self._task: tasks.Task | None = None
        self.setWindowTitle(self.tr("Retours et refus"))
        explained = label(
            self.tr(
                "Choisissez les messages revenus et les réponses (fichiers .eml), ou un tableau d'adresses (Excel ou CSV). Les demandes de désinscription sont reconnues et valent tout de suite."
            )
        )
        self._kind = choice(
            self.tr("Un tableau contient"),
            {_RETURNED: self.tr("des messages revenus"), _STOPPED: self.tr("des demandes de désinscription")},
        )
        self._kind.setObjectName("returnsKind")
        self._choose = button(
            self.tr("&Choisir les fichiers…"), self._on_choose, role="primary", name="chooseReturns", symbol="upload"
        )
        self._told = label("")
        self._told.setObjectName("returnsTold")
        self._dead_title = label(self.tr("Ces adresses n'existent plus\u00a0:"), "heading")
        self._dead = QListWidget()
        self._dead.setObjectName("deadAddresses")
        self._dead.setAccessibleName(self.tr("Adresses qui n'existent plus"))
        self._clean = button(self.tr("&Retirer les adresses cochées des fiches"), self._on_clean, name="cleanAddresses")
        form = form_layout()
        form.addRow(self.tr("&Un tableau contient"), self._kind)
        foot = QHBoxLayout()
        foot.addWidget(self._clean)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Fermer"), self.accept, name="closeReturns"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(explained)
        layout.addLayout(form)
        layout.addWidget(self._choose, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._told)
        layout.addWidget(self._dead_title)
        layout.addWidget(self._dead, 1)
        layout.addStretch(0)
        layout.addLayout(foot)
        fit(self, 640, 460)
        self._show_dead()

    def read_files(self, paths: list[Path]) -> None:
        """Read the files in a thread of their own, then note what came back."""
        assumed = ReturnKind.UNKNOWN_ADDRESS if self._kind.currentData() == _RETURNED else None
        self._choose.setEnabled(False)

        def work(_progress: tasks.Progress) -> ReturnsReport:
            returned = read_returns(paths, assumed)
            with self._workspace.unit_of_work() as uow:
                return import_returns(uow, self._export_id, returned)

        self._task = tasks.run(self, work, on_done=self._on_read, on_error=self._on_refused)

    def done(self, result: int) -> None:
        """Close once the running work has ended."""
        if self._task is not None:
            self._task.wait()
        super().done(result)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Messages revenus"), "", self.tr("Retours (*.eml *.csv *.xlsx *.txt)"))
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.read_files([Path(name) for name in names]))
        dialog.open()

    def _on_refused(self, error: UserError) -> None:
        self._task = None
        self._choose.setEnabled(True)
        show_error(self, error)

    def _on_read(self, report: ReturnsReport) -> None:
        self._task = None
        self._choose.setEnabled(True)
        said = [
            (report.unknown_address, self.tr("{count} adresse inconnue"), self.tr("{count} adresses inconnues")),
            (report.temporary, self.tr("{count} échec passager"), self.tr("{count} échecs passagers")),
            (report.refused, self.tr("{count} message refusé"), self.tr("{count} messages refusés")),
            (
                report.opted_out,
                self.tr("{count} désinscription, honorée"),
                self.tr("{count} désinscriptions, honorées"),
            ),
            (
                report.unknown,
                self.tr("{count} ligne sans destinataire correspondant"),
                self.tr("{count} lignes sans destinataire correspondant"),
            ),
        ]
        lines = [counted(count, one, many) for count, one, many in said if count]
        rate = f"{report.rate * 100:.1f}".replace(".", ",")
        lines.append(self.tr("Taux de retour de cet envoi\u00a0: {rate}\u00a0%").format(rate=rate))
        self._told.setText("\n".join(lines))
        self._show_dead()
        self.announced.emit(self.tr("Retours notés."), None)

    def _show_dead(self) -> None:
        with self._workspace.reading() as uow:
            dead = hard_bounces(uow, self._export_id)
        self._dead.clear()
        for one in dead:
            item = QListWidgetItem(f"{one.name} · {one.address}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(Qt.ItemDataRole.UserRole, one.contact_id)
            self._dead.addItem(item)
        for widget in (self._dead_title, self._dead):
            widget.setVisible(bool(dead))
        self._clean.setVisible(bool(dead) and self._workspace.account.may(Permission.EDIT_CONTACTS))

    def _on_clean(self) -> None:
        items = [self._dead.item(place) for place in range(self._dead.count())]
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]
        try:
            with self._workspace.unit_of_work() as uow:
                removed = remove_dead_addresses(uow, self._export_id, chosen)
        except UserError as error:
            show_error(self, error)
            return
        self._show_dead()
        said = counted(removed, self.tr("{count} adresse retirée."), self.tr("{count} adresses retirées."))
        self.announced.emit(said, None)
