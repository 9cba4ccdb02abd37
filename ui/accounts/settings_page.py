"""The settings: the business and its trade, the accounts, security, how the program looks, backups, and what it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.accounts.account_slots import AccountDraft
from app.accounts.key_derivation import KdfCosts
from app.accounts.manage_accounts import (
    add_account,
    read_accounts,
)
from app.accounts.roles import Account, Permission, Role
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.accounts.about_tab import AboutTab
from ui.accounts.account_paths import open_new_password
from ui.accounts.activity_tab import ActivityTab
from ui.accounts.business_tab import BusinessTab
from ui.accounts.key_paths import open_leaver
from ui.accounts.keys_view import KeysView
from ui.accounts.looks_tab import LooksTab
from ui.accounts.password_field import NewPassword
from ui.accounts.security_tab import SecurityTab
from ui.backup.backups_view import BackupsView
from ui.first_hour.first_hour_wizard import open_first_hour
from ui.kit.errors import show_error
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, label
from ui.kit.lazy_tabs import LazyTabs
from ui.kit.place import Place
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WindowTable

FIVE_QUESTIONS = "first_hour"


class SettingsPage(Place):
    """The tabs; those that the role may not change are not shown."""

    help_page = "settings"

    def __init__(
        self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, costs: KdfCosts | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._costs = costs
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Réglages"), "title"))
        self.tabs = LazyTabs("settingsTabs", self)
        layout.addWidget(self.tabs, 1)
        self._named: dict[str, QWidget] = {}
        self._add_tabs()

    def refresh(self) -> None:
        """Look again at what may have changed meanwhile: a stick may have come or gone, the questions been answered."""
        self.tabs.refresh()

    def _add_tabs(self) -> None:
        may, add, named = self.workspace.account.may, self.tabs.add, self._named
        if may(Permission.EDIT_SETTINGS):
            named["business"] = add(self.tr("Entreprise"), self._make_business)
            named["activity"] = add(self.tr("Activité et jours fériés"), self._make_activity, ActivityTab.refresh)
        if may(Permission.MANAGE_ACCOUNTS):
            named["accounts"] = add(self.tr("Comptes"), self._make_accounts)
            named["keys"] = add(self.tr("Clés et secours"), self._make_keys)
        security = self.tr("Sécurité et mot de passe")
        add(security, self._make_security, SecurityTab.refresh, scrolls=True)
        add(self.tr("Affichage et langue"), self._make_looks)
        if may(Permission.EDIT_SETTINGS):
            named["backups"] = add(self.tr("Sauvegardes"), self._make_backups, BackupsView.refresh)
        add(self.tr("À propos"), partial(AboutTab, self.workspace))

    def show_object(self, target: object) -> None:
        """Show the tab that was pointed at, or the one of that title; or ask the five questions."""
        for place in range(self.tabs.count()):
            if self.tabs.tabText(place) == target:
                self.tabs.setCurrentIndex(place)
        tab = self._named.get(str(target))
        if tab is not None:
            self.tabs.setCurrentWidget(tab)
        if target == FIVE_QUESTIONS and self.workspace.account.may(Permission.EDIT_SETTINGS):
            self._ask_questions()

    def _make_business(self, parent: QWidget) -> BusinessTab:
        tab = BusinessTab(self.workspace, parent)
        tab.saved.connect(lambda text: self.announced.emit(text, None))
        return tab

    def _make_activity(self, parent: QWidget) -> ActivityTab:
        tab = ActivityTab(self.workspace, parent)
        tab.saved.connect(lambda text: self.announced.emit(text, None))
        tab.questions_asked.connect(self._ask_questions)
        return tab

    def _make_keys(self, parent: QWidget) -> KeysView:
        view = KeysView(self.workspace, parent, costs=self._costs)
        view.announced.connect(self.announced)
        return view

    def _make_security(self, parent: QWidget) -> SecurityTab:
        tab = SecurityTab(self.workspace, parent, costs=self._costs)
        tab.announced.connect(self.announced)
        tab.lock_delay_changed.connect(self.lock_delay_changed)
        tab.departed.connect(self._on_departed)
        return tab

    def _make_looks(self, parent: QWidget) -> LooksTab:
        tab = LooksTab(self.workspace, parent)
        tab.announced.connect(self.announced)
        return tab

    def _make_backups(self, parent: QWidget) -> BackupsView:
        view = BackupsView(self.workspace, parent)
        view.announced.connect(self.announced)
        return view

    def _ask_questions(self) -> None:
        wizard = open_first_hour(self, self.workspace)
        wizard.announced.connect(self.announced)
        wizard.lock_delay_changed.connect(self.lock_delay_changed)
        wizard.departed.connect(self.departed)
        wizard.finished.connect(lambda _result: self.refresh())

    def _on_departed(self, place: str, target: object) -> None:
        """Stay here for what is a tab of these."""
        if place == "settings":
            self.show_object(target)
        else:
            self.departed.emit(place, target)

    def _make_accounts(self, parent: QWidget) -> QWidget:
        tab = QWidget(parent)
        tab.setProperty("help_page", "settings#accounts")
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

    help_page = "settings#accounts"

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
