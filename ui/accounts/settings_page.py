"""The settings: the business, the accounts, how the program looks and when it locks."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.accounts.account_slots import AccountDraft
from app.accounts.key_derivation import KdfCosts
from app.accounts.manage_accounts import (
    add_account,
    change_own_password,
    read_accounts,
)
from app.accounts.roles import Account, Permission, Role
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.accounts.account_paths import open_new_password
from ui.accounts.business_tab import BusinessTab
from ui.accounts.key_paths import open_leaver
from ui.accounts.keys_view import KeysView
from ui.accounts.looks_tab import LooksTab
from ui.accounts.password_field import NewPassword, password_line
from ui.backup.backups_view import BackupsView
from ui.kit.errors import show_error
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, label
from ui.kit.place import Place
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WindowTable


class SettingsPage(Place):
    """The tabs; those that the role may not change are not shown."""

    help_page = "settings"

    def __init__(
        self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, costs: KdfCosts | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._costs = costs
        self.tabs = QTabWidget()
        self.tabs.setObjectName("settingsTabs")
        self._team: QWidget | None = None
        self._keys: KeysView | None = None
        may = workspace.account.may
        if may(Permission.EDIT_SETTINGS):
            self._business = BusinessTab(workspace)
            self._business.saved.connect(lambda text: self.announced.emit(text, None))
            self.tabs.addTab(self._business, self.tr("Entreprise"))
        if may(Permission.MANAGE_ACCOUNTS):
            self._team = self._accounts_tab()
            self.tabs.addTab(self._team, self.tr("Comptes"))
            self._keys = KeysView(workspace, costs=costs)
            self._keys.announced.connect(self.announced)
            self.tabs.addTab(self._keys, self.tr("Clés et secours"))
        self.tabs.addTab(self._password_tab(), self.tr("Mon mot de passe"))
        looks = LooksTab(workspace)
        looks.announced.connect(self.announced)
        self.tabs.addTab(looks, self.tr("Affichage et verrouillage"))
        self._backups: BackupsView | None = None
        if may(Permission.EDIT_SETTINGS):
            self._backups = BackupsView(workspace)
            self._backups.announced.connect(self.announced)
            self.tabs.addTab(self._backups, self.tr("Sauvegardes"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Réglages"), "title"))
        layout.addWidget(self.tabs, 1)

    def refresh(self) -> None:
        """Look at the backups again: a stick may have come or gone."""
        if self._backups is not None:
            self._backups.refresh()

    def show_object(self, target: object) -> None:
        """Show the tab that was pointed at, or the one of that title."""
        for place in range(self.tabs.count()):
            if self.tabs.tabText(place) == target:
                self.tabs.setCurrentIndex(place)
        if target == "backups" and self._backups is not None:
            self.tabs.setCurrentWidget(self._backups)
        if target == "accounts" and self._team is not None:
            self.tabs.setCurrentWidget(self._team)
        if target == "keys" and self._keys is not None:
            self.tabs.setCurrentWidget(self._keys)

    def _accounts_tab(self) -> QWidget:
        tab = QWidget()
        self._accounts = AccountsModel(self.workspace, self)
        self._accounts.reload()
        self._table = table_view(self._accounts, self.tr("Comptes"), stretch=0)
        self._table.setObjectName("accountsTable")
        row = QHBoxLayout()
        for one in (
            button(self.tr("&Ajouter un compte…"), self._on_add, name="addAccount", symbol="user-plus"),
            button(self.tr("&Nouveau mot de passe…"), self._on_reset, name="resetPassword"),
            button(self.tr("&Fermer le compte…"), self._on_disable, role="danger", name="disableAccount"),
        ):
            row.addWidget(one)
        row.addStretch(1)
        layout = QVBoxLayout(tab)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)
        return tab

    def _password_tab(self) -> QWidget:
        tab = QWidget()
        self._current = password_line(self.tr("Mot de passe actuel"))
        self._current.setObjectName("currentPassword")
        self._new = NewPassword(self.tr("Nouveau mot de passe"), lambda: (self.workspace.account.display_name,))
        change = button(self.tr("&Changer le mot de passe"), self._on_change, role="primary", name="changePassword")
        self._new.changed.connect(lambda: change.setEnabled(self._new.is_valid))
        change.setEnabled(False)
        form = form_layout()
        form.addRow(self.tr("Mot de passe &actuel"), self._current)
        form.addRow(self.tr("&Nouveau mot de passe"), self._new)
        form.addRow("", change)
        return _padded(tab, form)

    def _chosen(self) -> Account | None:
        row = self._table.currentIndex().row()
        return self._accounts.line(row)[0] if 0 <= row < self._accounts.rowCount() else None

    def _on_add(self) -> None:
        dialog = AccountDialog(self.workspace, self, costs=self._costs)
        dialog.accepted.connect(lambda: self._changed(self.tr("Compte ajouté.")))
        dialog.open()

    def _on_reset(self) -> None:
        account = self._chosen()
        if account is not None:
            wizard = open_new_password(self.window(), self.workspace, account, self._costs)
            wizard.announced.connect(lambda said, _undo: self._changed(said))

    def _on_disable(self) -> None:
        account = self._chosen()
        if account is None:
            return
        wizard = open_leaver(self.window(), self.workspace, account)
        wizard.announced.connect(lambda said, _undo: self._changed(said))

    def _on_change(self) -> None:
        try:
            change_own_password(self.workspace, self._current.text(), self._new.text(), costs=self._costs)
        except UserError as error:
            show_error(self, error)
            return
        self._current.clear()
        self._new.fill("")
        self.announced.emit(self.tr("Mot de passe changé."), None)

    def _changed(self, said: str) -> None:
        self._accounts.reload()
        self.announced.emit(said, None)


class AccountsModel(WindowTable[tuple[Account, bool]]):
    """The accounts, open or closed."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Nom"), self.tr("Rôle"), self.tr("État")

    def cells(self, row: tuple[Account, bool]) -> tuple[str, ...]:
        """The texts of an account."""
        account, is_open = row
        return account.display_name, account.role.label, self.tr("ouvert") if is_open else self.tr("fermé")

    def read_window(self, offset: int) -> list[tuple[Account, bool]]:
        """Read the accounts, which are few: all at once."""
        return [] if offset else list(read_accounts(self._workspace))


class AccountDialog(QDialog):
    """Adds an account; the password given is good for one opening."""

    def __init__(
        self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, costs: KdfCosts | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._costs = workspace, costs
        self.setWindowTitle(self.tr("Ajouter un compte"))
        self.setMinimumWidth(480)
        self._name = CheckedLine(self.tr("Prénom et nom"), required=True)
        self._name.edit.setObjectName("accountName")
        self._role = choice(self.tr("Rôle"), {role.value: role.label for role in Role}, Role.RECEPTION.value)
        self._password = NewPassword(self.tr("Mot de passe"), lambda: (self._name.text(),))
        self._password.set_name("accountPassword")
        self._save = button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveAccount")
        self._name.changed.connect(self._enable)
        self._password.changed.connect(self._enable)
        self._enable()
        form = form_layout()
        form.addRow(self.tr("&Prénom et nom *"), self._name)
        form.addRow(self.tr("&Rôle"), self._role)
        form.addRow(self.tr("&Mot de passe provisoire *"), self._password)
        form.addRow("", label(self.tr("Il ne sert qu'une fois\u00a0: cette personne choisira le sien."), "muted"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addLayout(form)
        layout.addLayout(buttons)

    def _enable(self) -> None:
        self._save.setEnabled(self._name.is_valid and self._password.is_valid)

    def _on_save(self) -> None:
        try:
            draft = AccountDraft(self._name.text(), Role(self._role.currentData()), self._password.text())
            add_account(self._workspace, draft, costs=self._costs)
        except UserError as error:
            show_error(self, error)
            return
        self.accept()


def _padded(tab: QWidget, form: QFormLayout) -> QWidget:
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
    layout.addLayout(form)
    layout.addStretch(1)
    return tab
