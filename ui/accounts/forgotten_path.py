"""A password was forgotten: a colleague who may open, the recovery sheet, or neither; one path, in the person's own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget, QWizard

from app.accounts import recovery_code
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import ROLE_PERMISSIONS, Permission
from app.accounts.unlock import AccountTile, LockScreen, unlock_with_recovery
from app.clock import Clock
from app.workspace import Workspace
from ui.accounts.path_wizard import (
    ChecklistPage,
    NewSecretPage,
    PathWizard,
    TextPage,
    Work,
    WorkPage,
    commit_before_work,
)
from ui.kit.code_groups import CodeGroups
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, card, label
from ui.kit.wizard import WizardPage

CASE, COLLEAGUE, CODE, WHO, WORK, DONE, NEITHER = range(7)
_NEXT = {CASE: -1, COLLEAGUE: -1, CODE: WHO, WHO: WORK, WORK: DONE, DONE: -1, NEITHER: -1}


class ForgottenPath(PathWizard):
    """Three ways from the first page.

    Signals:
        recovered(object): the sheet opened the folder.
        colleague_chosen(str): somebody who manages accounts is going to open; the name of the account.
        restore_asked(): a backup is to be put back.
    """

    recovered = Signal(object)
    colleague_chosen = Signal(str)
    restore_asked = Signal()
    help_page = "settings#nobody"

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        screen: LockScreen,
        chosen: AccountTile,
        clock: Clock,
        costs: KdfCosts | None = None,
    ) -> None:
        super().__init__("", parent, "forgottenPath")
        self.setWindowTitle(self.tr("Mot de passe oublié"))
        self._workspace, self._clock, self._costs = workspace, clock, costs
        responsible = [tile for tile in screen.accounts if Permission.MANAGE_ACCOUNTS in ROLE_PERMISSIONS[tile.role]]
        colleagues = [tile for tile in responsible if tile.id != chosen.id]
        self.case_page = CasePage(chosen, has_colleague=bool(colleagues))
        self.code_page = CodePage()
        self.who_page = WhoPage(screen.business_name, responsible, chosen)
        self.work_page = self._work_page()
        self.setPage(CASE, self.case_page)
        self.setPage(COLLEAGUE, self._colleague_page(colleagues))
        self.setPage(CODE, self.code_page)
        self.setPage(WHO, self.who_page)
        self.setPage(WORK, self.work_page)
        self.setPage(DONE, self._done_page())
        self.setPage(NEITHER, self._neither_page())
        commit_before_work(self, self.who_page, self.tr("Ouvrir avec la fiche"))
        self._colleagues = colleagues

    def nextId(self) -> int:
        """Where a page leads; the first leads where the answer says."""
        if self.currentId() == CASE:
            return self.case_page.leads_to()
        return _NEXT.get(self.currentId(), CASE)

    def done(self, result: int) -> None:
        """Once the sheet has opened the folder, leaving means entering."""
        was_accepted, left_at = result == QWizard.DialogCode.Accepted, self.currentId()
        super().done(result)
        if self.work_page.is_done:
            self.recovered.emit(self.work_page.result)
        elif was_accepted and left_at == COLLEAGUE:
            self.colleague_chosen.emit(self._colleagues[0].display_name)

    def _work_page(self) -> WorkPage:
        def work() -> Work:
            code, account, password = self.code_page.code(), self.who_page.account_id(), self.who_page.secret()
            return lambda _progress: unlock_with_recovery(
                self._workspace, account, code, password, clock=self._clock, costs=self._costs
            )

        return WorkPage(
            self.tr("Ouverture avec la fiche"),
            self.tr("Le compte reçoit son nouveau mot de passe. Vos données ne changent pas."),
            work,
            lambda: self.tr("La fiche a ouvert le dossier."),
        )

    def _colleague_page(self, colleagues: list[AccountTile]) -> TextPage:
        page = TextPage(
            self.tr("Votre collègue vous donne un nouveau mot de passe"),
            self.tr("Aucun mot de passe n'est lisible, pas même par la gérance\u00a0: il est remplacé."),
            [
                self.tr("Peuvent le faire\u00a0: {names}.").format(
                    names=", ".join(tile.display_name for tile in colleagues)
                ),
                self.tr("1. Cette personne ouvre Aparté avec son propre mot de passe."),
                self.tr(
                    "2. Dans Réglages, Comptes, elle choisit votre nom puis «\u00a0Nouveau mot de passe…\u00a0» et suit les pages."
                ),
                self.tr("3. Elle verrouille, et vous ouvrez avec le mot de passe qu'elle vous dit de vive voix."),
                self.tr("4. Aparté vous demande aussitôt d'en choisir un que vous seul connaissez."),
            ],
        )
        page.setFinalPage(True)
        return page

    def _done_page(self) -> ChecklistPage:
        return ChecklistPage(
            self.tr("Le dossier est ouvert"),
            self.tr("La fiche est sortie de son tiroir\u00a0: qui l'a vue peut ouvrir le carnet."),
            [self.tr("«\u00a0Terminer\u00a0» ouvre le carnet.")],
            [
                self.tr(
                    "Faire une nouvelle fiche\u00a0: Réglages, Clés et secours, «\u00a0Nouvelle fiche de secours…\u00a0»"
                ),
                self.tr(
                    "Donner un nouveau mot de passe à chaque collègue qui a oublié le sien\u00a0: Réglages, Comptes"
                ),
                self.tr("Détruire cette fiche une fois la nouvelle rangée"),
            ],
        )

    def _neither_page(self) -> TextPage:
        page = TextPage(
            self.tr("Sans mot de passe ni fiche"),
            self.tr("Le dossier est chiffré\u00a0: sans l'un des deux, personne ne peut l'ouvrir, pas même nous."),
            [
                self.tr("Rien n'est effacé, et rien ne presse. Essayez d'abord, dans cet ordre\u00a0:"),
                self.tr("1. La touche Verr. Maj., puis l'œil du champ pour voir ce que vous tapez."),
                self.tr("2. Les autres comptes du carnet\u00a0: un seul qui s'ouvre suffit s'il gère les comptes."),
                self.tr("3. La fiche de secours\u00a0: coffre, comptable, classeur des papiers importants."),
                self.tr(
                    "4. Une sauvegarde\u00a0: elle s'ouvre avec la fiche, ou un mot de passe de gérance, du jour où elle a été "
                    "faite. Une ancienne fiche ouvre donc une ancienne sauvegarde."
                ),
                self.tr(
                    "Si rien de cela n'ouvre, les contacts de ce dossier sont perdus. Gardez-le tout de même\u00a0: un mot de "
                    "passe retrouvé l'ouvrira encore."
                ),
            ],
        )
        restore = button(self.tr("&Reprendre une sauvegarde…"), self._on_restore, name="forgottenRestore")
        page.after.addWidget(restore, alignment=Qt.AlignmentFlag.AlignLeft)
        page.setFinalPage(True)
        return page

    def _on_restore(self) -> None:
        self.reject()
        self.restore_asked.emit()


class CasePage(WizardPage):
    """Who or what is there."""

    def __init__(self, chosen: AccountTile, *, has_colleague: bool) -> None:
        super().__init__("")
        self.setTitle(self.tr("Mot de passe oublié"))
        self.setSubTitle(
            self.tr("Compte choisi\u00a0: {name}. Vos données ne risquent rien.").format(name=chosen.display_name)
        )
        self._group = QButtonGroup(self)
        cases = [
            (CODE, self.tr("Personne ne peut ouvrir, mais j'ai la &fiche de secours imprimée")),
            (NEITHER, self.tr("&Ni l'un ni l'autre")),
        ]
        if has_colleague:
            cases.insert(0, (COLLEAGUE, self.tr("Une personne qui gère les &comptes peut ouvrir Aparté")))
        for case, text in cases:
            option = QRadioButton(text)
            option.setObjectName(f"forgotten_{case}")
            self._group.addButton(option, case)
            self.column.addWidget(option)
        self._group.idToggled.connect(lambda _id, _on: self.completeChanged.emit())
        self.column.addStretch(1)

    def isComplete(self) -> bool:
        """One case was chosen."""
        return self._group.checkedId() >= 0

    def leads_to(self) -> int:
        """The page of the case."""
        return self._group.checkedId() if self._group.checkedId() >= 0 else CODE


class CodePage(WizardPage):
    """The code of the sheet, group by group."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("Le code de la fiche"))
        self.setSubTitle(self.tr("Sept groupes de quatre, tels qu'ils sont imprimés. Chaque groupe est vérifié."))
        self._groups = CodeGroups(recovery_code.GROUPS, recovery_code.normalise, "sheetCode")
        self._groups.changed.connect(self.completeChanged)
        self.column.addWidget(card(self._groups))
        self.column.addWidget(
            label(
                self.tr(
                    "Prenez la «\u00a0Fiche de secours\u00a0» du carnet, pas celle du coffre d'archives, et la plus récente."
                ),
                "muted",
            )
        )
        self.column.addStretch(1)

    def initializePage(self) -> None:
        """Be ready for typing."""
        self._groups.setFocus()

    def isComplete(self) -> bool:
        """Seven groups whose check holds."""
        return self._groups.is_valid

    def code(self) -> str:
        """What was typed."""
        return self._groups.text()


class WhoPage(NewSecretPage):
    """The account that gets the new password: one that manages accounts, so that it can help the others."""

    def __init__(self, business_name: str, responsible: list[AccountTile], chosen: AccountTile) -> None:
        names = {tile.id: tile.display_name for tile in responsible}
        name = QCoreApplication.translate("WhoPage", "Nouveau mot de passe")
        super().__init__("", "", [], name, lambda: (business_name, names.get(self.account_id(), "")))
        self.setTitle(self.tr("Un nouveau mot de passe"))
        self.setSubTitle(
            self.tr(
                "Pour un compte qui gère les comptes\u00a0: il en donnera ensuite un aux autres, dans les réglages."
            )
        )
        current = chosen.id if chosen.id in names else ""
        options = {tile.id: f"{tile.display_name} · {tile.role.label}" for tile in responsible}
        self._who = choice(self.tr("Compte"), options, current)
        self._who.setObjectName("recoveredAccount")
        form = form_layout()
        form.addRow(self.tr("&Compte"), self._who)
        self.column.insertLayout(0, form)

    def account_id(self) -> str:
        """The account chosen."""
        return str(self._who.currentData())
