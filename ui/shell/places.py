"""The places of the sidebar, in its order."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from app.accounts.roles import Account, Permission
from app.workspace import UnlockedWorkspace
from ui.kit.place import Place

_CONTEXT = "Places"


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """One place: where its page is found, loaded at the first visit, and which permission lets one in."""

    id: str
    title_source: str
    symbol: str
    page: str
    permission: Permission | None = None

    @property
    def title(self) -> str:
        """The word in the sidebar."""
        return QCoreApplication.translate(_CONTEXT, self.title_source)

    def is_open_to(self, account: Account) -> bool:
        """Say whether an account may enter; a place it may not enter is not shown."""
        return self.permission is None or account.may(self.permission)

    def build(self, workspace: UnlockedWorkspace, parent: QWidget) -> Place:
        """Load and make the page."""
        module, name = self.page.rsplit(".", 1)
        factory: Callable[[UnlockedWorkspace, QWidget], Place] = getattr(import_module(module), name)
        return factory(workspace, parent)

    @property
    def is_loaded(self) -> bool:
        """Say whether the page can be made without loading anything: its class stands below all that it needs."""
        module, name = self.page.rsplit(".", 1)
        return hasattr(sys.modules.get(module), name)

    def load(self) -> None:
        """Load what the page is made of, and make nothing; in any thread."""
        import_module(self.page.rpartition(".")[0])


PLACES: tuple[PlaceEntry, ...] = (
    PlaceEntry("home", str(QT_TRANSLATE_NOOP("Places", "Accueil")), "house", "ui.home.home_page.HomePage"),
    PlaceEntry(
        "contacts",
        str(QT_TRANSLATE_NOOP("Places", "Contacts")),
        "users",
        "ui.contacts.contacts_page.ContactsPage",
        Permission.READ_CONTACTS,
    ),
    PlaceEntry(
        "desk",
        str(QT_TRANSLATE_NOOP("Places", "Comptoir")),
        "store",
        "ui.consent.desk_page.desk_in_turns",
        Permission.RECORD_CONSENT,
    ),
    PlaceEntry(
        "lists",
        str(QT_TRANSLATE_NOOP("Places", "Listes et envois")),
        "mail",
        "ui.messaging.lists_page.ListsPage",
        Permission.EDIT_LISTS,
    ),
    PlaceEntry(
        "requests",
        str(QT_TRANSLATE_NOOP("Places", "Demandes")),
        "inbox",
        "ui.rights.requests_page.requests_in_turns",
        Permission.OPEN_REQUEST,
    ),
    PlaceEntry(
        "retention",
        str(QT_TRANSLATE_NOOP("Places", "Conservation")),
        "hourglass",
        "ui.retention.retention_page.RetentionPage",
        Permission.REVIEW_RETENTION,
    ),
    PlaceEntry(
        "vault",
        str(QT_TRANSLATE_NOOP("Places", "Coffre d'archives")),
        "vault",
        "ui.vault.vault_page.VaultPage",
        Permission.OPEN_VAULT,
    ),
    PlaceEntry(
        "compliance",
        str(QT_TRANSLATE_NOOP("Places", "Conformité")),
        "shield-check",
        "ui.register.compliance_page.CompliancePage",
        Permission.READ_JOURNAL,
    ),
)
BOTTOM_PLACES: tuple[PlaceEntry, ...] = (
    PlaceEntry(
        "settings", str(QT_TRANSLATE_NOOP("Places", "Réglages")), "settings", "ui.accounts.settings_page.SettingsPage"
    ),
    PlaceEntry("help", str(QT_TRANSLATE_NOOP("Places", "Aide")), "circle-help", "ui.shell.help_page.HelpPage"),
)
