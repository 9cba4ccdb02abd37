"""Look for a person's archives while their request is answered: the controller opens the vault, others leave it to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.errors import UserError
from app.formats import format_count, format_date
from app.rights.vault_part import VaultStand
from app.vault.consult import Archive
from app.vault.search_person import FoundArchive, Sought, means_in, search_vault
from app.workspace import UnlockedWorkspace
from ui.accounts.password_field import CapsLockHint, password_line
from ui.kit.labels import button, label
from ui.kit.tasks import Progress, Task, run
from ui.kit.theme import SPACE_M, SPACE_S

_LIST_HEIGHT, _LIST_MARGIN = 120, 20


class VaultPanel(QFrame):
    """Asks the vault's password, lists what was found, and closes the vault again at once.

    ``archives`` are those of the person; None as long as nobody looked.

    Signals:
        settled(): the vault was searched, or an archive was ticked or unticked.
        searching_changed(): a search began or ended.
        work_started(object): a task that the window must not outlive.
    """

    settled = Signal()
    searching_changed = Signal()
    work_started = Signal(object)

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        sought: Callable[[], Sought],
        request_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("vaultPanel")
        self._workspace, self._sought, self._request_id = workspace, sought, request_id
        self._found: tuple[FoundArchive, ...] | None = None
        self._task: Task | None = None
        self._model = QStandardItemModel(self)
        self._model.itemChanged.connect(lambda _item: self.settled.emit())
        self._build()
        self.hide()

    @property
    def archives(self) -> tuple[Archive, ...] | None:
        """What was found and is the person's."""
        if self._found is None:
            return None
        return tuple(
            found.archive
            for row, found in enumerate(self._found)
            if self._model.item(row).checkState() is Qt.CheckState.Checked
        )

    @property
    def is_searching(self) -> bool:
        """Say whether the vault is being searched."""
        return self._task is not None

    @property
    def waits_for_search(self) -> bool:
        """Say whether a password was typed and not used yet."""
        return self.isVisible() and bool(self._password.text())

    def show_stand(self, stand: VaultStand) -> None:
        """Ask, where the vault may hold something; what was found already stays."""
        self.setVisible(stand.must_be_searched or self._found is not None)
        may = self._workspace.account.may(Permission.OPEN_VAULT)
        self._asking.setVisible(may and self._found is None)
        if self._found is not None:
            return
        if not may:
            self._say(
                self.tr("Le responsable de traitement doit compléter cette réponse."),
                self.tr("La demande reste ouverte, et son écran d'accueil la lui rappelle."),
            )
            return
        asked = (
            self.tr("Le coffre contient des archives de cette personne")
            if stand is VaultStand.HOLDS
            else self.tr("Le coffre peut contenir des archives de cette personne")
        )
        self._say(asked, self.tr("Elles font partie de la réponse. Sans cette recherche, la demande reste ouverte."))

    def forget(self) -> None:
        """Ask again: somebody else is sought."""
        self._found = None
        self._model.clear()
        self._list.hide()

    def take_focus(self) -> None:
        """Be ready for typing."""
        if self._asking.isVisible():
            self._password.setFocus()

    def search(self) -> None:
        """Open the vault with what was typed, look, and close it."""
        secret = self._password.text()
        if not secret or self._task is not None:
            return
        self._password.clear()
        self._problem.hide()
        try:
            sought = self._sought()
        except UserError as error:
            self._refuse(error)
            return
        workspace, request_id = self._workspace, self._request_id

        def work(_progress: Progress) -> tuple[FoundArchive, ...]:
            return search_vault(workspace, secret, sought, request_id)

        self._task = run(self, work, on_done=self._on_found, on_error=self._refuse)
        self._task.finished.connect(self._on_ended)
        self._set_working(working=True)
        self.work_started.emit(self._task)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search with the return key, which would press the window's own button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._password.hasFocus():
            self.search()
            event.accept()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self._head, self._why = label("", "heading"), label("", "muted")
        self._head.setObjectName("vaultHead")
        self._password = password_line(self.tr("Mot de passe du coffre"))
        self._password.setObjectName("vaultPassword")
        caps = label(self.tr("La touche Verr. Maj. est active."), "warn")
        CapsLockHint(self._password, caps)
        caption = QLabel(self.tr("&Mot de passe du coffre"))
        caption.setBuddy(self._password)
        self._button = button(self.tr("C&hercher dans le coffre"), self.search, name="searchVault")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(caption)
        row.addWidget(self._password, 1)
        row.addWidget(self._button)
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addLayout(row)
        asking.addWidget(caps)
        self._problem = label("", "error")
        self._problem.setObjectName("vaultProblem")
        self._problem.hide()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setObjectName("foundArchives")
        self._list.setAccessibleName(self.tr("Archives trouvées"))
        self._list.setWordWrap(True)
        self._list.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        for widget in (self._head, self._why, self._asking, self._problem, self._list):
            layout.addWidget(widget)

    def _say(self, head: str, why: str) -> None:
        self._head.setText(head)
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _set_working(self, *, working: bool) -> None:
        self._password.setEnabled(not working)
        self._button.setEnabled(not working)
        self._button.setText(self.tr("Recherche…") if working else self.tr("C&hercher dans le coffre"))
        self.searching_changed.emit()

    def _on_ended(self) -> None:
        self._task = None
        self._set_working(working=False)

    def _on_found(self, found: tuple[FoundArchive, ...]) -> None:
        self._found = found
        self._asking.hide()
        self._model.clear()
        for one in found:
            self._model.appendRow(self._line(one))
        self._list.setVisible(bool(found))
        height = sum(self._list.sizeHintForRow(row) for row in range(len(found)))
        self._list.setFixedHeight(min(height + _LIST_MARGIN, _LIST_HEIGHT))
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setFocus()
        if not found:
            self._say(self.tr("Le coffre est refermé\u00a0: aucune archive de cette personne."), "")
        else:
            count = format_count(len(found))
            sure = all(one.match.is_certain for one in found)
            why = (
                self.tr("Elles sont jointes au dossier.")
                if sure
                else self.tr(
                    "Cochez celles qui sont bien les siennes\u00a0: un nom ou une adresse peuvent se partager."
                )
            )
            self._say(self.tr("Le coffre est refermé. Archives trouvées\u00a0: {count}").format(count=count), why)
        self.settled.emit()

    def _line(self, found: FoundArchive) -> QStandardItem:
        archive = found.archive
        text = self.tr("{name} · {match} · {reason}, jusqu'au {day}").format(
            name=archive.name, match=found.match.label, reason=archive.reason.label, day=format_date(archive.ends_on)
        )
        means = " · ".join(means_in(archive.record))
        item = QStandardItem(f"{text}\n{means}" if means and not found.match.is_certain else text)
        item.setEditable(False)
        item.setCheckable(not found.match.is_certain)
        item.setCheckState(Qt.CheckState.Checked if found.match.is_certain else Qt.CheckState.Unchecked)
        return item

    def _refuse(self, error: UserError) -> None:
        self._problem.setText(error.sentence)
        self._problem.show()
        self._password.setEnabled(True)
        self._password.setFocus()
