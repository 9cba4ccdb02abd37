"""Fields of a fictional shoe shop, whole and ready to be used."""

from dataclasses import replace

from app.accounts.roles import Role
from app.contacts.kinds import LawfulBasis
from app.register.define_own_field import activate_own_field, save_own_field
from app.register.own_kinds import WITH_CONTACT, OwnFieldDraft, OwnFieldKind
from app.workspace import UnitOfWork, UnlockedWorkspace

SIZE = OwnFieldDraft(
    label="Pointure",
    kind=OwnFieldKind.NUMBER,
    purpose="Préparer la bonne paire avant l'essayage",
    lawful_basis=LawfulBasis.CONTRACT,
    necessity="Sans elle, la paire n'est pas prête",
    retention_months=WITH_CONTACT,
    readable_by=frozenset(Role),
    writable_by=frozenset({Role.OWNER, Role.CONTROLLER, Role.RECEPTION}),
)
SHOP = replace(SIZE, label="Boutique habituelle", kind=OwnFieldKind.CHOICE, choices=("Lyon", "Vienne"))
COLOUR = replace(SIZE, label="Couleur préférée", kind=OwnFieldKind.TEXT)
LOYAL = replace(SIZE, label="Carte de fidélité", kind=OwnFieldKind.YES_NO)
DELIVERY = replace(SIZE, label="Livraison convenue", kind=OwnFieldKind.DATE)
BIRTH = replace(SIZE, label="Date de naissance", kind=OwnFieldKind.BIRTH_DAY_MONTH)
SECRET = replace(
    COLOUR,
    label="Remise accordée",
    readable_by=frozenset({Role.OWNER, Role.CONTROLLER}),
    writable_by=frozenset({Role.OWNER, Role.CONTROLLER}),
)


def make(uow: UnitOfWork, draft: OwnFieldDraft) -> int:
    """Make a field and use it."""
    field_id = save_own_field(uow, draft)
    activate_own_field(uow, field_id)
    return field_id


def made(workspace: UnlockedWorkspace, *drafts: OwnFieldDraft) -> list[int]:
    """Make fields in a transaction of their own."""
    with workspace.unit_of_work() as uow:
        return [make(uow, draft) for draft in drafts]
