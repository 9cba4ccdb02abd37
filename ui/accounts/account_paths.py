"""A colleague forgot a password: whoever manages accounts gives another, good for one opening."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.accounts.business import read_business
from app.accounts.key_derivation import KdfCosts
from app.accounts.manage_accounts import reset_password
from app.accounts.roles import Account
from app.workspace import UnlockedWorkspace
from ui.accounts.path_wizard import (
    ChecklistPage,
    NewSecretPage,
    PathWizard,
    TextPage,
    Work,
    WorkPage,
    commit_before_work,
)


def open_new_password(
    parent: QWidget, workspace: UnlockedWorkspace, account: Account, costs: KdfCosts | None = None
) -> PathWizard:
    """Give an account another password; its holder is asked to choose one at the first opening."""
    translate = QCoreApplication.translate
    wizard = PathWizard(translate("AccountPaths", "Mot de passe oublié par un collègue"), parent, "newPasswordPath")
    with workspace.reading() as uow:
        business = read_business(uow)
    wizard.addPage(
        TextPage(
            translate("AccountPaths", "Redonner l'accès à {name}").format(name=account.display_name),
            translate("AccountPaths", "Son mot de passe n'est lisible par personne\u00a0: il est remplacé."),
            [
                translate("AccountPaths", "Son travail, ses saisies enregistrées et son rôle ne changent pas."),
                translate("AccountPaths", "Un compte bloqué après trop d'essais est débloqué en même temps."),
                translate(
                    "AccountPaths",
                    "Ce que cette personne avait tapé sans l'enregistrer au moment du verrouillage ne se relit plus.",
                ),
                translate(
                    "AccountPaths",
                    "Le mot de passe que vous allez donner ne sert qu'une fois\u00a0: Aparté lui en fait choisir un autre.",
                ),
            ],
        )
    )
    new = NewSecretPage(
        translate("AccountPaths", "Un mot de passe pour une fois"),
        translate("AccountPaths", "Facile à dire de vive voix, et difficile à deviner."),
        [],
        translate("AccountPaths", "Mot de passe donné à {name}").format(name=account.display_name),
        lambda: (business.name, business.town, account.display_name),
    )
    wizard.addPage(new)
    commit_before_work(wizard, new, translate("AccountPaths", "Remplacer le mot de passe"))

    def work() -> Work:
        password = new.secret()
        return lambda _progress: reset_password(workspace, account.id, password, costs=costs)

    wizard.addPage(
        WorkPage(
            translate("AccountPaths", "Remplacement du mot de passe"),
            translate("AccountPaths", "L'ancien n'ouvre plus rien."),
            work,
            lambda: translate("AccountPaths", "Mot de passe remplacé."),
        )
    )
    wizard.addPage(
        ChecklistPage(
            translate("AccountPaths", "C'est fait"),
            translate("AccountPaths", "{name} choisira son propre mot de passe à sa prochaine ouverture.").format(
                name=account.display_name
            ),
            [],
            [
                translate("AccountPaths", "Lui dire ce mot de passe de vive voix, jamais par e-mail ni par SMS"),
                translate("AccountPaths", "Verrouiller (Ctrl+L) pour qu'il ou elle ouvre sous son nom"),
                translate("AccountPaths", "Si ce n'est pas un simple oubli, fermer le compte à la place"),
            ],
        )
    )
    wizard.open()
    return wizard
