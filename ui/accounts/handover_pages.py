"""The pages of a change of controller."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QComboBox, QFormLayout, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.controller_handover import Handover, HandoverStep
from app.accounts.roles import Account, Role
from ui.accounts.password_field import NewPassword, password_line
from ui.accounts.path_wizard import checklist
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import card, label
from ui.kit.wizard import WizardPage

_NOBODY_YET = ""


class WhoTakesOverPage(WizardPage):
    """From whom to whom; the one who takes over is at the screen and types their own password."""

    def __init__(self, accounts: list[Account], acting: Account, business_name: str) -> None:
        super().__init__("")
        self.setTitle(self.tr("Qui devient responsable de traitement\u00a0?"))
        self.setSubTitle(
            self.tr("Les deux personnes sont là. On peut s'arrêter après chaque étape et reprendre plus tard.")
        )
        self._roles = {one.id: one.role for one in accounts}
        names = {one.id: f"{one.display_name} · {one.role.label}" for one in accounts}
        self._old = choice(self.tr("Responsable actuel"), names, _present_controller(accounts, acting))
        self._old.setObjectName("oldController")
        self._new = choice(self.tr("Nouveau responsable"), names | {_NOBODY_YET: self.tr("une nouvelle personne…")})
        self._new.setObjectName("newController")
        self._new.setCurrentIndex(next(at for at in range(self._new.count()) if not self._is_old(at)))
        self._password = password_line(self.tr("Son mot de passe"))
        self._password.setObjectName("newControllerPassword")
        self._name = CheckedLine(self.tr("Prénom et nom"), required=True)
        self._name.edit.setObjectName("newControllerName")
        self._fresh = NewPassword(self.tr("Mot de passe"), lambda: (business_name, self._name.text()))
        self._fresh.set_name("newControllerSecret")
        self._parts = QStackedWidget()
        known, fresh, same = form_layout(), form_layout(), QVBoxLayout()
        known.addRow(self.tr("Son &mot de passe, tapé par cette personne"), self._password)
        fresh.addRow(self.tr("&Prénom et nom *"), self._name)
        fresh.addRow(self.tr("Son &mot de passe *"), self._fresh)
        same.addWidget(label(self.tr("Cette personne a déjà ce rôle.")))
        same.addStretch(1)
        for part in (known, fresh, same):
            holder = QWidget()
            holder.setLayout(part)
            self._parts.addWidget(holder)
        form = form_layout()
        form.addRow(self.tr("Responsable &actuel"), self._old)
        form.addRow(self.tr("Nouveau &responsable"), self._new)
        self.column.addLayout(form)
        self.column.addWidget(self._parts)
        self.column.addStretch(1)
        for box in (self._old, self._new):
            box.currentIndexChanged.connect(self._on_changed)
        self._password.textChanged.connect(self.completeChanged)
        self._name.changed.connect(self.completeChanged)
        self._fresh.changed.connect(self.completeChanged)
        self._on_changed()

    def isComplete(self) -> bool:
        """Two people, and what the second needs for the role."""
        if self.new_id() == self.old_id():
            return False
        ready = (bool(self._password.text()), self._name.is_valid and self._fresh.is_valid, True)
        return ready[self._parts.currentIndex()]

    def old_id(self) -> str:
        """The account that hands over."""
        return str(self._old.currentData())

    def new_id(self) -> str:
        """The account that takes over; empty for a new person."""
        return str(self._new.currentData())

    def password(self) -> str:
        """What the person who takes over typed; empty where it is not needed."""
        return self._password.text()

    def draft(self) -> AccountDraft:
        """The account of a new person."""
        return AccountDraft(self._name.text(), Role.CONTROLLER, self._fresh.text())

    def _is_old(self, at: int) -> bool:
        return bool(self._new.itemData(at) == self._old.currentData())

    def _on_changed(self) -> None:
        role = self._roles.get(self.new_id())
        self._parts.setCurrentIndex(1 if role is None else 2 if role is Role.CONTROLLER else 0)
        self.completeChanged.emit()


class StepsPage(WizardPage):
    """A change under way: what is done, and what remains."""

    def __init__(self, handover: Handover, old: str, new: str, *, has_vault: bool) -> None:
        super().__init__("")
        self.setTitle(self.tr("Reprendre le changement de responsable"))
        self.setSubTitle(self.tr("De {old} à {new}. Ce qui est fait reste fait.").format(old=old, new=new))
        lines: list[QWidget] = []
        for step in HandoverStep:
            if step is HandoverStep.VAULT and not has_vault:
                continue
            is_done = step not in handover.remaining
            text = self.tr("Fait\u00a0: {step}") if is_done else self.tr("À faire\u00a0: {step}")
            line = label(text.format(step=step.label), "good" if is_done else "")
            line.setObjectName(f"step_{step.value}")
            lines.append(line)
        self.column.addWidget(card(*lines))
        self.column.addStretch(1)


class ContactPage(WizardPage):
    """Where people write from now on to exercise their rights."""

    def __init__(self, business: Business) -> None:
        super().__init__("")
        self.setTitle(self.tr("Où écrire pour exercer ses droits"))
        self.setSubTitle(
            self.tr("Ce contact figure sur les mentions, les lettres et les preuves à partir d'aujourd'hui.")
        )
        self._contact = CheckedLine(self.tr("Contact pour les droits"))
        self._contact.edit.setObjectName("rightsContact")
        self._contact.set_text(business.contact_for_rights)
        self._contact.edit.setPlaceholderText(business.rights_contact)
        form = form_layout()
        form.addRow(self.tr("&Contact pour les droits"), self._contact)
        text = self.tr("Laissez vide pour l'e-mail ou l'adresse de l'entreprise\u00a0: {contact}")
        self.column.addLayout(form)
        self.column.addWidget(label(text.format(contact=business.rights_contact), "muted"))
        self.column.addStretch(1)

    def contact(self) -> str:
        """What was typed."""
        return self._contact.text()


class LeavePage(WizardPage):
    """What becomes of the former controller's account."""

    CLOSE, ROLE, KEEP = range(3)

    def __init__(self, is_acting: Callable[[], bool]) -> None:
        super().__init__("")
        self._is_acting = is_acting
        self.setTitle(self.tr("L'ancien responsable"))
        self.setSubTitle(self.tr("Que devient son compte\u00a0?"))
        self._group = QButtonGroup(self)
        self._role: QComboBox = choice(
            self.tr("Rôle"), {role.value: role.label for role in Role if role is not Role.CONTROLLER}, Role.OWNER.value
        )
        self._role.setObjectName("formerRole")
        self._password = password_line(self.tr("Son mot de passe"))
        self._password.setObjectName("formerPassword")
        self._password.textChanged.connect(self.completeChanged)
        cases = [
            (self.CLOSE, self.tr("&Quitte l'entreprise\u00a0: fermer son compte")),
            (self.ROLE, self.tr("&Reste dans l'entreprise avec un autre rôle")),
            (self.KEEP, self.tr("&Garde aussi son rôle\u00a0: deux responsables")),
        ]
        for case, text in cases:
            option = QRadioButton(text)
            option.setObjectName(f"former_{case}")
            self._group.addButton(option, case)
            self.column.addWidget(option)
        self._fields = QWidget()
        form = form_layout(self._fields)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Nouveau rôle"), self._role)
        form.addRow(self.tr("Son &mot de passe, tapé par cette personne"), self._password)
        self._fields.hide()
        self.column.addWidget(self._fields)
        self._own = label(
            self.tr("Pour fermer votre propre compte, demandez-le ensuite au nouveau responsable."), "muted"
        )
        self.column.addWidget(self._own)
        self.column.addStretch(1)
        self._group.idToggled.connect(lambda _id, _on: self._on_chosen())

    def initializePage(self) -> None:
        """Nobody closes the account that they are using."""
        is_acting = self._is_acting()
        self._group.button(self.CLOSE).setVisible(not is_acting)
        self._own.setVisible(is_acting)

    def isComplete(self) -> bool:
        """A choice, and the password that another role takes."""
        chosen = self._group.checkedId()
        return chosen >= 0 and (chosen != self.ROLE or bool(self._password.text()))

    def chosen(self) -> int:
        """The case."""
        return self._group.checkedId()

    def role(self) -> Role:
        """The role to come."""
        return Role(self._role.currentData())

    def password(self) -> str:
        """The former controller's password."""
        return self._password.text()

    def _on_chosen(self) -> None:
        self._fields.setVisible(self._group.checkedId() == self.ROLE)
        self.completeChanged.emit()


class EndPage(WizardPage):
    """What another account has still to do, or that all is done; then what remains for the hands."""

    def __init__(self, under_way: Callable[[], Handover | None]) -> None:
        super().__init__("")
        self.setTitle(self.tr("Où en est le changement"))
        self.setSubTitle(self.tr("Chaque étape faite reste faite."))
        self.setFinalPage(True)
        self._under_way = under_way
        self._state = label("")
        self._state.setObjectName("handoverState")
        todo = [
            self.tr(
                "Publier de nouveau la mention si le contact a changé\u00a0: Conformité, onglet «\u00a0Mentions\u00a0»"
            ),
            self.tr("Détruire les anciennes fiches et les fichiers PDF enregistrés"),
            self.tr("Refaire une sauvegarde sur la clé USB"),
            self.tr("Verrouiller et rouvrir\u00a0: les nouveaux rôles s'appliquent à la prochaine ouverture"),
        ]
        self.column.addWidget(card(self._state))
        self.column.addWidget(checklist(todo))
        self.column.addStretch(1)

    def initializePage(self) -> None:
        """Read how far the change is."""
        held = self._under_way()
        if held is None or not held.remaining:
            self._state.setText(self.tr("Le changement de responsable est terminé."))
            return
        head = self.tr(
            "Reste à faire, depuis le compte d'un responsable de traitement (Réglages, Clés et secours)\u00a0:"
        )
        self._state.setText("\n".join((head, *(f"• {step.label}" for step in held.remaining))))


def _present_controller(accounts: list[Account], acting: Account) -> str:
    if acting.role is Role.CONTROLLER:
        return acting.id
    return next((one.id for one in accounts if one.role is Role.CONTROLLER), acting.id)
