"""Who may do what: the roles, the permissions and the account that acts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.errors import PermissionDenied
from resources import wording


class Role(StrEnum):
    """The part an account plays in the business."""

    OWNER = "owner"
    CONTROLLER = "controller"
    RECEPTION = "reception"
    SALES = "sales"
    MARKETING = "marketing"

    @property
    def label(self) -> str:
        """The role's name for the person reading."""
        return wording(f"app.role.{self.value}")


class Permission(StrEnum):
    """One act that a role may or may not do."""

    READ_CONTACTS = "read_contacts"
    EDIT_CONTACTS = "edit_contacts"
    IMPORT_CONTACTS = "import_contacts"
    RECORD_CONSENT = "record_consent"
    EDIT_PURPOSES = "edit_purposes"
    EDIT_LISTS = "edit_lists"
    EXPORT_CONTACTS = "export_contacts"
    EXPORT_MAILING_LIST = "export_mailing_list"
    PLACE_CALLS = "place_calls"
    OPEN_REQUEST = "open_request"
    ANSWER_REQUEST = "answer_request"
    ERASE = "erase"
    REVIEW_RETENTION = "review_retention"
    OPEN_VAULT = "open_vault"
    READ_JOURNAL = "read_journal"
    KEEP_BREACHES = "keep_breaches"
    MANAGE_ACCOUNTS = "manage_accounts"
    EDIT_SETTINGS = "edit_settings"


_DESK = {
    Permission.READ_CONTACTS,
    Permission.EDIT_CONTACTS,
    Permission.RECORD_CONSENT,
    Permission.OPEN_REQUEST,
}
_LISTS = {Permission.READ_CONTACTS, Permission.EDIT_LISTS, Permission.EXPORT_MAILING_LIST}
# The owner runs the business and the controller answers for the data: both do everything but one thing.
# Only the controller enters the vault's place; the vault's own password is the real lock.
ROLE_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.OWNER: frozenset(Permission) - {Permission.OPEN_VAULT},
    Role.CONTROLLER: frozenset(Permission),
    Role.RECEPTION: frozenset(_DESK),
    Role.SALES: frozenset(_DESK | _LISTS | {Permission.PLACE_CALLS}),
    Role.MARKETING: frozenset(_LISTS),
}


@dataclass(frozen=True, slots=True)
class Account:
    """A person who unlocks the folder: ``id`` is the key slot's, stable and free of names."""

    id: str
    display_name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        """Say whether the role allows the act."""
        return permission in ROLE_PERMISSIONS[self.role]

    def require(self, permission: Permission) -> None:
        """Raise PermissionDenied unless the role allows the act."""
        if not self.may(permission):
            raise PermissionDenied
