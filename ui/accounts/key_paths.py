"""The guided paths where keys change: somebody leaves, a sheet or a password is replaced, the computer changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.accounts.copy_folder import copy_folder
from app.accounts.key_derivation import KdfCosts
from app.accounts.leaver import what_stays
from app.accounts.manage_accounts import disable_account
from app.accounts.recovery_sheet import replace_recovery_sheet
from app.accounts.roles import Account
from app.vault.change_secret import change_vault_password, replace_vault_sheet
from app.workspace import UnlockedWorkspace
from resources import counted
from ui.accounts.first_start_pages import SheetPage
from ui.accounts.path_wizard import (
    ChecklistPage,
    NewSecretPage,
    PathWizard,
    SecretPage,
    TextPage,
    Work,
    WorkPage,
    commit_before_work,
)
from ui.accounts.sheet_content import sheet_content
from ui.kit.tasks import Progress

_PERCENT = 100


def open_leaver(parent: QWidget, workspace: UnlockedWorkspace, account: Account) -> PathWizard:
    """Close the account of somebody who leaves: no password of anybody else is needed."""
    translate = QCoreApplication.translate
    wizard = PathWizard(translate("KeyPaths", "Une personne quitte l'entreprise"), parent, "leaverPath")
    with workspace.reading() as uow:
        left = what_stays(uow, account.id)
    texts = [
        translate("KeyPaths", "{name} n'ouvrira plus rien. Les clés du carnet sont changées en même temps.").format(
            name=account.display_name
        ),
    ]
    for name, count in (("requests", left.requests), ("drafts", left.drafts)):
        if count:
            texts.append(counted(f"keys.leaver.{name}", count, str(count)))
    first = TextPage(
        translate("KeyPaths", "Fermer le compte de {name}").format(name=account.display_name),
        translate("KeyPaths", "Son nom reste au journal et sur son travail\u00a0; son accès s'arrête."),
        texts,
    )
    wizard.addPage(first)
    commit_before_work(wizard, first, translate("KeyPaths", "Fermer le compte"))

    def work() -> Work:
        return lambda _progress: disable_account(workspace, account.id)

    wizard.addPage(
        WorkPage(
            translate("KeyPaths", "Fermeture du compte"),
            translate("KeyPaths", "Le fichier passe sous une nouvelle clé."),
            work,
            lambda: translate("KeyPaths", "Compte fermé\u00a0: il n'ouvre plus rien."),
        )
    )
    wizard.addPage(
        ChecklistPage(
            translate("KeyPaths", "C'est fait"),
            translate("KeyPaths", "Une copie emportée avant ce jour reste lisible avec son ancien mot de passe."),
            [],
            [
                translate(
                    "KeyPaths",
                    "Récupérer la clé USB des sauvegardes et la fiche de secours, si elles étaient chez cette personne",
                ),
                translate("KeyPaths", "Changer le mot de passe de la session de cet ordinateur"),
                translate("KeyPaths", "Confier ses demandes en cours à quelqu'un d'autre"),
            ],
        )
    )
    wizard.open()
    return wizard


def open_new_sheet(parent: QWidget, workspace: UnlockedWorkspace, costs: KdfCosts | None = None) -> PathWizard:
    """Replace the folder's recovery sheet, printed and proved readable before it counts."""
    translate = QCoreApplication.translate
    wizard = PathWizard(translate("KeyPaths", "Nouvelle fiche de secours"), parent, "sheetPath")
    content, _words = sheet_content(workspace, "base")
    secret = SecretPage(
        translate("KeyPaths", "Est-ce bien vous\u00a0?"),
        translate("KeyPaths", "Dès la page suivante, l'ancienne fiche n'ouvre plus rien."),
        [],
        translate("KeyPaths", "Votre mot de passe"),
    )
    sheet = SheetPage(translate("KeyPaths", "Imprimer la nouvelle fiche"), "base", content, workspace.clock)
    wizard.addPage(sheet)
    wizard.addPage(secret)
    commit_before_work(wizard, secret, translate("KeyPaths", "Remplacer la fiche"))

    def work() -> Work:
        password = secret.secret()
        return lambda _progress: replace_recovery_sheet(workspace, sheet.code, password, costs=costs)

    wizard.addPage(
        WorkPage(
            translate("KeyPaths", "Remplacement de la fiche"),
            translate("KeyPaths", "Le fichier passe sous une nouvelle clé."),
            work,
            lambda: translate("KeyPaths", "Nouvelle fiche de secours en service."),
        )
    )
    wizard.addPage(_after_sheet())
    wizard.open()
    return wizard


def _after_sheet() -> ChecklistPage:
    translate = QCoreApplication.translate
    return ChecklistPage(
        translate("KeyPaths", "C'est fait"),
        translate("KeyPaths", "L'ancienne fiche n'ouvre plus rien de nouveau."),
        [],
        [
            translate("KeyPaths", "Ranger la nouvelle fiche hors de l'entreprise ou au coffre-fort"),
            translate("KeyPaths", "Détruire l'ancienne fiche et le fichier PDF enregistré"),
            translate("KeyPaths", "Refaire une sauvegarde sur la clé USB"),
        ],
    )


def open_vault_password(parent: QWidget, workspace: UnlockedWorkspace, costs: KdfCosts | None = None) -> PathWizard:
    """Change the vault's password."""
    translate = QCoreApplication.translate
    wizard = PathWizard(translate("KeyPaths", "Changer le mot de passe du coffre"), parent, "vaultPasswordPath")
    _content, words = sheet_content(workspace, "vault")
    secret = _vault_secret(translate("KeyPaths", "Sa fiche de secours reste bonne."))
    new = NewSecretPage(
        translate("KeyPaths", "Le nouveau mot de passe"),
        translate("KeyPaths", "Différent du vôtre\u00a0: qui ouvre le carnet n'ouvre pas le coffre."),
        [],
        translate("KeyPaths", "Nouveau mot de passe du coffre"),
        lambda: words,
    )
    wizard.addPage(secret)
    wizard.addPage(new)
    commit_before_work(wizard, new, translate("KeyPaths", "Changer le mot de passe"))

    def work() -> Work:
        old, password = secret.secret(), new.secret()
        return lambda _progress: change_vault_password(workspace, old, password, costs=costs)

    wizard.addPage(
        WorkPage(
            translate("KeyPaths", "Changement du mot de passe"),
            translate("KeyPaths", "Le coffre passe sous une nouvelle clé."),
            work,
            lambda: translate("KeyPaths", "Mot de passe du coffre changé."),
        )
    )
    wizard.addPage(
        ChecklistPage(
            translate("KeyPaths", "C'est fait"),
            translate("KeyPaths", "L'ancien mot de passe n'ouvre plus rien de nouveau."),
            [],
            [translate("KeyPaths", "Refaire une sauvegarde sur la clé USB")],
        )
    )
    wizard.open()
    return wizard


def open_vault_sheet(parent: QWidget, workspace: UnlockedWorkspace, costs: KdfCosts | None = None) -> PathWizard:
    """Replace the vault's recovery sheet."""
    translate = QCoreApplication.translate
    wizard = PathWizard(translate("KeyPaths", "Nouvelle fiche de secours du coffre"), parent, "vaultSheetPath")
    content, _words = sheet_content(workspace, "vault")
    secret = _vault_secret(translate("KeyPaths", "Dès la page suivante, l'ancienne fiche du coffre n'ouvre plus rien."))
    sheet = SheetPage(translate("KeyPaths", "Imprimer la nouvelle fiche"), "vault", content, workspace.clock)
    wizard.addPage(sheet)
    wizard.addPage(secret)
    commit_before_work(wizard, secret, translate("KeyPaths", "Remplacer la fiche"))

    def work() -> Work:
        typed = secret.secret()
        return lambda _progress: replace_vault_sheet(workspace, typed, sheet.code, costs=costs)

    wizard.addPage(
        WorkPage(
            translate("KeyPaths", "Remplacement de la fiche"),
            translate("KeyPaths", "Le coffre passe sous une nouvelle clé."),
            work,
            lambda: translate("KeyPaths", "Nouvelle fiche de secours du coffre en service."),
        )
    )
    wizard.addPage(_after_sheet())
    wizard.open()
    return wizard


def open_new_computer(parent: QWidget, workspace: UnlockedWorkspace, target: Path) -> PathWizard:
    """Copy the folder, read again, to a stick or a disk for another computer."""
    translate = QCoreApplication.translate
    wizard = PathWizard(translate("KeyPaths", "Changer d'ordinateur"), parent, "computerPath")
    first = TextPage(
        translate("KeyPaths", "Copier tout le dossier"),
        translate("KeyPaths", "La copie est chiffrée comme l'original et relue en entier."),
        [translate("KeyPaths", "Elle sera écrite dans\u00a0: {folder}").format(folder=str(target))],
    )
    wizard.addPage(first)
    commit_before_work(wizard, first, translate("KeyPaths", "Copier le dossier"))

    def work() -> Work:
        def copy(progress: Progress) -> object:
            return copy_folder(
                workspace, target, lambda done, total: progress(_PERCENT * done // max(total, 1), _PERCENT)
            )

        return copy

    page = WorkPage(
        translate("KeyPaths", "Copie du dossier"),
        translate("KeyPaths", "Chaque fichier est relu après avoir été copié."),
        work,
        lambda: translate("KeyPaths", "Dossier copié et relu."),
    )
    page.can_stop = True
    wizard.addPage(page)
    wizard.addPage(
        ChecklistPage(
            translate("KeyPaths", "C'est fait"),
            translate("KeyPaths", "Sur le nouvel ordinateur, les mêmes mots de passe ouvrent la copie."),
            [],
            [
                translate(
                    "KeyPaths",
                    "Installer Aparté sur le nouvel ordinateur, brancher la clé et choisir «\u00a0J'ai un dossier Aparté…\u00a0»",
                ),
                translate("KeyPaths", "L'ouvrir une fois avec votre mot de passe et vérifier un contact"),
                translate(
                    "KeyPaths", "Sur l'ancien ordinateur\u00a0: Réglages, Sauvegardes, «\u00a0Quitter Aparté…\u00a0»"
                ),
            ],
        )
    )
    wizard.open()
    return wizard


def _vault_secret(explanation: str) -> SecretPage:
    translate = QCoreApplication.translate
    return SecretPage(
        translate("KeyPaths", "Ouvrir le coffre"),
        explanation,
        [],
        translate("KeyPaths", "Mot de passe actuel du coffre"),
        translate("KeyPaths", "Le code de la fiche de secours du coffre convient aussi."),
    )
