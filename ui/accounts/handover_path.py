"""The controller changes: role, vault, sheet, notices, then the former controller's role; what is done stays done.

The new controller has the role before the vault changes hands, and the vault's old password is good until the new one is:
at no moment can nobody open it. Each step stands by itself, so an interrupted change is taken up where it was left.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget, QWizard

from app.accounts.business import read_business
from app.accounts.change_role import change_role
from app.accounts.controller_handover import (
    HandoverStep,
    begin_handover,
    confirm_rights_contact,
    end_handover,
    read_handover,
)
from app.accounts.key_derivation import KdfCosts
from app.accounts.manage_accounts import add_account, disable_account, read_accounts
from app.accounts.recovery_sheet import replace_recovery_sheet
from app.accounts.roles import Permission, Role
from app.vault.hand_over import hand_over_vault
from app.workspace import UnlockedWorkspace
from ui.accounts.first_start_pages import SheetPage
from ui.accounts.handover_pages import ContactPage, EndPage, LeavePage, StepsPage, WhoTakesOverPage
from ui.accounts.path_wizard import (
    NewSecretPage,
    PathWizard,
    SecretPage,
    Work,
    WorkPage,
    commit_before_work,
)
from ui.accounts.sheet_content import sheet_content
from ui.kit.wizard import WizardPage


class HandoverPath(PathWizard):
    """The pages of the steps that remain, in the order that keeps the vault within somebody's reach."""

    help_page = "settings#handover"

    def __init__(self, parent: QWidget, workspace: UnlockedWorkspace, costs: KdfCosts | None = None) -> None:
        super().__init__("", parent, "handoverPath")
        self.setWindowTitle(self.tr("Changer de responsable"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Continuer plus tard"))
        self._workspace, self._costs = workspace, costs
        self._step_of: dict[int, HandoverStep] = {}
        self._vault_work: WorkPage | None = None
        self._names = {one.id: one.display_name for one, _is_open in read_accounts(workspace)}
        has_vault = workspace.keys.vault_public_key is not None
        self._under_way = read_handover(workspace)
        remaining = tuple(step for step in HandoverStep if has_vault or step is not HandoverStep.VAULT)
        if self._under_way is None:
            self._add_beginning()
        else:
            remaining = self._under_way.remaining
            names = self._names[self._under_way.old], self._names[self._under_way.new]
            self.addPage(StepsPage(self._under_way, *names, has_vault=has_vault))
            if HandoverStep.TAKE_ROLE in remaining:
                self._add_role()
        made: dict[HandoverStep, Callable[[], None]] = {
            HandoverStep.VAULT: self._add_vault,
            HandoverStep.SHEET: self._add_sheet,
            HandoverStep.CONTACT: self._add_contact,
            HandoverStep.LEAVE_ROLE: self._add_leave,
        }
        for step in remaining:
            if step in made:
                made[step]()
        self.addPage(EndPage(lambda: read_handover(workspace)))

    def nextId(self) -> int:
        """Skip what this account may not do, and leaving the role while the vault has not changed hands."""
        later = [page for page in self.pageIds() if page > self.currentId()]
        return next((page for page in later if not self._is_skipped(self._step_of.get(page))), -1)

    def _is_skipped(self, step: HandoverStep | None) -> bool:
        if step is HandoverStep.VAULT:
            return not self._workspace.account.may(Permission.OPEN_VAULT)
        return step is HandoverStep.LEAVE_ROLE and self._vault_work is not None and not self._vault_work.is_done

    def _add(self, step: HandoverStep, *pages: WizardPage) -> None:
        for page in pages:
            self._step_of[self.addPage(page)] = step

    def _work(self, title: str, waiting: str, said: str, work: Callable[[], Work]) -> WorkPage:
        return WorkPage(title, waiting, work, lambda: said)

    def _add_beginning(self) -> None:
        accounts = [one for one, is_open in read_accounts(self._workspace) if is_open]
        with self._workspace.reading() as uow:
            business = read_business(uow)
        who = WhoTakesOverPage(accounts, self._workspace.account, business.name)
        commit_before_work(self, who, self.tr("Donner le rôle"))

        def work() -> Work:
            old, new, password, draft = who.old_id(), who.new_id(), who.password(), who.draft()
            return lambda _progress: self._begin(
                old, new or add_account(self._workspace, draft, costs=self._costs).id, password
            )

        self._add(HandoverStep.TAKE_ROLE, who, self._role_work(work))

    def _begin(self, old: str, new: str, password: str) -> None:
        held = read_handover(self._workspace)
        if held is None or (held.old, held.new) != (old, new):
            begin_handover(self._workspace, old, new)
        if password:
            change_role(self._workspace, new, Role.CONTROLLER, password, costs=self._costs)

    def _add_role(self) -> None:
        held = self._held()
        proof = SecretPage(
            self.tr("Le rôle de {name}").format(name=self._names[held[1]]),
            self.tr("Un rôle est scellé avec le mot de passe de son compte."),
            [],
            self.tr("Mot de passe, tapé par cette personne"),
        )
        commit_before_work(self, proof, self.tr("Donner le rôle"))

        def work() -> Work:
            password = proof.secret()
            return lambda _progress: self._begin(*held, password)

        self._add(HandoverStep.TAKE_ROLE, proof, self._role_work(work))

    def _role_work(self, work: Callable[[], Work]) -> WorkPage:
        return self._work(
            self.tr("Le nouveau responsable"),
            self.tr("Le rôle est scellé avec son mot de passe."),
            self.tr("Le nouveau responsable a son rôle."),
            work,
        )

    def _add_vault(self) -> None:
        content, words = sheet_content(self._workspace, "vault")
        secret = SecretPage(
            self.tr("Ouvrir le coffre"),
            self.tr("La personne qui part tape son mot de passe, la suivante choisit le sien."),
            [],
            self.tr("Mot de passe actuel du coffre"),
            self.tr("Le code de la fiche de secours du coffre convient aussi."),
        )
        new = NewSecretPage(
            self.tr("Le mot de passe du nouveau responsable"),
            self.tr("Que lui seul le connaisse."),
            [],
            self.tr("Nouveau mot de passe du coffre"),
            lambda: words,
        )
        sheet = SheetPage(self.tr("Imprimer la fiche du nouveau responsable"), "vault", content, self._workspace.clock)
        commit_before_work(self, sheet, self.tr("Transmettre le coffre"))

        def work() -> Work:
            old, password = secret.secret(), new.secret()
            return lambda _progress: hand_over_vault(self._workspace, old, password, sheet.code, costs=self._costs)

        self._vault_work = self._work(
            self.tr("Transmission du coffre"),
            self.tr("Le coffre passe sous de nouvelles clés."),
            self.tr("Coffre transmis au nouveau responsable."),
            work,
        )
        self._add(HandoverStep.VAULT, secret, new, sheet, self._vault_work)

    def _add_sheet(self) -> None:
        content, _words = sheet_content(self._workspace, "base")
        sheet = SheetPage(
            self.tr("Imprimer une nouvelle fiche de secours du carnet"), "base", content, self._workspace.clock
        )
        proof = SecretPage(
            self.tr("Est-ce bien vous\u00a0?"),
            self.tr("L'ancien responsable connaissait la fiche\u00a0: dès la page suivante, elle n'ouvre plus rien."),
            [],
            self.tr("Mot de passe de {name}").format(name=self._workspace.account.display_name),
        )
        commit_before_work(self, proof, self.tr("Remplacer la fiche"))

        def work() -> Work:
            password = proof.secret()
            return lambda _progress: replace_recovery_sheet(self._workspace, sheet.code, password, costs=self._costs)

        done = self._work(
            self.tr("Remplacement de la fiche"),
            self.tr("Le fichier passe sous une nouvelle clé."),
            self.tr("Nouvelle fiche de secours en service."),
            work,
        )
        self._add(HandoverStep.SHEET, sheet, proof, done)

    def _add_contact(self) -> None:
        with self._workspace.reading() as uow:
            page = ContactPage(read_business(uow))
        commit_before_work(self, page, self.tr("Garder ce contact"))

        def work() -> Work:
            contact = page.contact()
            return lambda _progress: confirm_rights_contact(self._workspace, contact)

        done = self._work(
            self.tr("Contact pour les droits"),
            self.tr("Les prochains documents le portent."),
            self.tr("Contact pour les droits confirmé."),
            work,
        )
        self._add(HandoverStep.CONTACT, page, done)

    def _add_leave(self) -> None:
        page = LeavePage(lambda: self._held()[0] == self._workspace.account.id)
        commit_before_work(self, page, self.tr("Terminer le changement"))

        def work() -> Work:
            chosen, role, password = page.chosen(), page.role(), page.password()
            return lambda _progress: self._leave(chosen, role, password)

        done = self._work(
            self.tr("L'ancien responsable"),
            self.tr("Son compte change."),
            self.tr("Le changement de responsable est terminé."),
            work,
        )
        self._add(HandoverStep.LEAVE_ROLE, page, done)

    def _leave(self, chosen: int, role: Role, password: str) -> None:
        old = self._held()[0]
        if chosen == LeavePage.CLOSE:
            disable_account(self._workspace, old)
        elif chosen == LeavePage.ROLE:
            change_role(self._workspace, old, role, password, costs=self._costs)
        if self._workspace.account.may(Permission.MANAGE_ACCOUNTS):
            end_handover(self._workspace)

    def _held(self) -> tuple[str, str]:
        held = read_handover(self._workspace)
        if held is None:
            raise RuntimeError("no change of controller is under way")
        return held.old, held.new


def open_handover(parent: QWidget, workspace: UnlockedWorkspace, costs: KdfCosts | None = None) -> PathWizard:
    """Begin a change of controller, or take up the one under way."""
    wizard = HandoverPath(parent, workspace, costs)
    wizard.open()
    return wizard
