"""Security in one place: when the folder locks itself, one's own password and its rule, and where the rest is settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.accounts.key_derivation import KdfCosts
from app.accounts.lock_delay import MOST_MINUTES, read_lock_delay, set_lock_delay
from app.accounts.manage_accounts import change_own_password
from app.accounts.roles import Permission
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.accounts.password_field import NewPassword, password_line
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import form_layout, off_the_edge, stand_for
from ui.kit.labels import button, card, hide_unless, label
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S


class SecurityTab(QWidget):
    """The delay is for every account and belongs to who answers for the settings; the password is one's own.

    Signals:
        announced(str, object): something was changed; no undo goes with it.
        lock_delay_changed(int): the folder locks itself after so many minutes.
        departed(str, object): the person wants to go on at that place.
    """

    announced = Signal(str, object)
    lock_delay_changed = Signal(int)
    departed = Signal(str, object)
    help_page = "settings#password"

    def __init__(
        self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, costs: KdfCosts | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._costs = workspace, costs
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(self._lock_card())
        column.addWidget(self._password_card())
        elsewhere = self._elsewhere()
        if elsewhere is not None:
            column.addWidget(elsewhere)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the delay as it is now."""
        with self._workspace.reading() as uow:
            self._idle.setValue(read_lock_delay(uow))

    def _lock_card(self) -> QWidget:
        self._idle = QSpinBox()
        off_the_edge(self._idle)
        self._idle.setObjectName("idleMinutes")
        self._idle.setRange(1, MOST_MINUTES)
        self._idle.setSuffix(self.tr(" min"))
        self._idle.setAccessibleName(self.tr("Verrouillage automatique après"))
        save = button(self.tr("&Enregistrer"), self._on_delay, role="primary", name="saveLockDelay")
        may_settle = self._workspace.account.may(Permission.EDIT_SETTINGS)
        self._idle.setEnabled(may_settle)
        hide_unless(may_settle, save)
        told = self.tr(
            "Sans activité, le dossier se referme. Cinq minutes si plusieurs personnes passent devant l'écran."
        )
        if not may_settle:
            told = self.tr("Sans activité, le dossier se referme. La gérance règle ce délai.")
        both = QWidget()
        stand_for(both, self._idle)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._idle)
        row.addWidget(save)
        row.addStretch(1)
        holder = QWidget()
        form = form_layout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Ve&rrouiller après"), both)
        self.refresh()
        heading = label(self.tr("Verrouillage, pour tous les comptes"), "heading")
        return card(heading, label(told, "muted"), holder)

    def _password_card(self) -> QWidget:
        self._current = password_line(self.tr("Mot de passe actuel"))
        self._current.setObjectName("currentPassword")
        self._new = NewPassword(self.tr("Nouveau mot de passe"), lambda: (self._workspace.account.display_name,))
        change = button(self.tr("&Changer le mot de passe"), self._on_change, role="primary", name="changePassword")
        self._new.changed.connect(lambda: change.setEnabled(self._new.is_valid))
        self._new.second.returnPressed.connect(change.click)
        change.setEnabled(False)
        holder = QWidget()
        form = form_layout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Mot de passe &actuel"), self._current)
        form.addRow(self.tr("&Nouveau mot de passe"), self._new)
        row = QHBoxLayout()
        row.addWidget(change)
        row.addStretch(1)
        form.addRow("", row)
        return card(label(self.tr("Mon mot de passe"), "heading"), holder)

    def _elsewhere(self) -> QWidget | None:
        may = self._workspace.account.may
        ways: list[tuple[str, str, Permission, tuple[str, object]]] = [
            (self.tr("C&omptes de l'équipe"), "users", Permission.MANAGE_ACCOUNTS, ("settings", "accounts")),
            (self.tr("Clés et &fiches de secours"), "key-round", Permission.MANAGE_ACCOUNTS, ("settings", "keys")),
            (self.tr("&Sauvegardes"), "history", Permission.EDIT_SETTINGS, ("settings", "backups")),
            (self.tr("&Durées de conservation"), "hourglass", Permission.REVIEW_RETENTION, ("retention", None)),
            (
                self.tr("&Journal et droits sur les champs"),
                "shield-check",
                Permission.READ_JOURNAL,
                ("compliance", "journal"),
            ),
        ]
        shown = [
            button(text, self._leave_for(*target), symbol=symbol, name=f"goTo_{target[1] or target[0]}")
            for text, symbol, permission, target in ways
            if may(permission)
        ]
        if not shown:
            return None
        holder = QWidget()
        row = FlowLayout(holder, spacing=SPACE_S)
        for one in shown:
            row.addWidget(one)
        return card(label(self.tr("Le reste se règle ailleurs"), "heading"), holder)

    def _leave_for(self, place: str, target: object) -> Callable[[], None]:
        return lambda: self.departed.emit(place, target)

    def _on_delay(self) -> None:
        minutes = self._idle.value()
        try:
            with self._workspace.unit_of_work() as uow:
                set_lock_delay(uow, minutes)
        except UserError as error:
            show_error(self, error)
            return
        self.lock_delay_changed.emit(minutes)
        self.announced.emit(self.tr("Délai de verrouillage enregistré."), None)

    def _on_change(self) -> None:
        try:
            change_own_password(self._workspace, self._current.text(), self._new.text(), costs=self._costs)
        except UserError as error:
            show_error(self, error)
            return
        self._current.clear()
        self._new.fill("")
        self.announced.emit(self.tr("Mot de passe changé."), None)
