"""The pages of the first start."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QFormLayout, QRadioButton, QWidget, QWizard

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.recovery_code import groups
from app.accounts.roles import Role
from app.clock import Clock
from app.documents.recovery_sheet import recovery_sheet
from app.documents.save import save_document
from app.values import EmailAddress, PhoneNumber, Siret, parse_postcode
from ui.accounts.password_field import NewPassword
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, card, label
from ui.kit.print_pdf import print_pdf
from ui.kit.wizard import WizardPage

Words = Callable[[], tuple[str, ...]]


class NextStep(StrEnum):
    """What the person wants to do once the folder exists."""

    QUESTIONS = "questions"
    EMPTY = "empty"
    IMPORT = "import"


class WelcomePage(WizardPage):
    """What is going to happen, or the way back for whoever has a backup or a folder already.

    Signals:
        restore_asked(): the person has a backup.
        folder_asked(): the person has a folder of Aparté from another computer.
        demo_asked(): the person wants to try first, with a fictional business.
    """

    restore_asked = Signal()
    folder_asked = Signal()
    demo_asked = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("Bienvenue dans Aparté"))
        self.setSubTitle(self.tr("Un carnet de contacts qui prouve que vous traitez les données dans les règles."))
        for text in (
            self.tr(
                "Vos contacts restent sur cet ordinateur, dans un dossier chiffré. Rien n'est envoyé sur Internet."
            ),
            self.tr(
                "Nous allons noter votre entreprise, choisir les mots de passe et imprimer deux fiches de secours."
            ),
            self.tr("Rien n'est créé avant la dernière page. Comptez cinq minutes et gardez une imprimante à portée."),
        ):
            self.column.addWidget(label(text))
        restore = button(
            self.tr("J'ai une &sauvegarde…"), self.restore_asked.emit, name="restoreButton", symbol="history"
        )
        folder = button(
            self.tr("J'ai un &dossier Aparté sur une clé ou un disque…"),
            self.folder_asked.emit,
            name="folderButton",
            symbol="download",
        )
        self.column.addWidget(label(self.tr("Vous aviez déjà Aparté, ici ou sur un autre ordinateur ?"), "heading"))
        for one in (folder, restore):
            self.column.addWidget(one, alignment=Qt.AlignmentFlag.AlignLeft)
        demo = button(
            self.tr("&Essayer avec une entreprise fictive…"), self.demo_asked.emit, name="demoButton", symbol="store"
        )
        self.column.addWidget(label(self.tr("Vous voulez d'abord voir ?"), "heading"))
        self.column.addWidget(demo, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the focus to the way on, once the wizard gave it to the first button: most people come without a past."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.wizard().button(QWizard.WizardButton.NextButton).setFocus())


class BusinessPage(WizardPage):
    """The identity that notices, letters and proofs carry."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("Votre entreprise"))
        self.setSubTitle(
            self.tr("Ces mentions figurent sur les preuves et les courriers. Donnez un e-mail ou une adresse postale.")
        )
        self._name = CheckedLine(self.tr("Nom de l'entreprise"), required=True)
        self._name.edit.setObjectName("businessName")
        self._form = CheckedLine(self.tr("Forme juridique"))
        self._siret = CheckedLine(self.tr("SIRET"), Siret.parse)
        self._siret.edit.setObjectName("businessSiret")
        self._address = CheckedLine(self.tr("Adresse"))
        self._postcode = CheckedLine(self.tr("Code postal"), parse_postcode)
        self._postcode.edit.setObjectName("businessPostcode")
        self._town = CheckedLine(self.tr("Ville"))
        self._town.edit.setObjectName("businessTown")
        self._email = CheckedLine(self.tr("E-mail de contact"), EmailAddress.parse)
        self._email.edit.setObjectName("businessEmail")
        self._phone = CheckedLine(self.tr("Téléphone"), PhoneNumber.parse)
        form = form_layout()
        for text, field in (
            (self.tr("&Nom de l'entreprise *"), self._name),
            (self.tr("&Forme juridique"), self._form),
            (self.tr("&SIRET"), self._siret),
            (self.tr("&Adresse"), self._address),
            (self.tr("Code &postal"), self._postcode),
            (self.tr("&Ville"), self._town),
            (self.tr("&E-mail de contact"), self._email),
            (self.tr("&Téléphone"), self._phone),
        ):
            form.addRow(text, field)
            field.changed.connect(self.completeChanged)
        self.column.addLayout(form)
        self.column.addStretch(1)

    def isComplete(self) -> bool:
        """A name, and where people may write to exercise their rights; what is typed must be right."""
        reachable = bool(self._email.text() or (self._address.text() and self._town.text()))
        checked = (self._name, self._siret, self._postcode, self._email, self._phone)
        return reachable and all(one.is_valid for one in checked)

    def business(self) -> Business:
        """What was typed."""
        return Business(
            name=self._name.text(),
            legal_form=self._form.text(),
            siret=self._siret.text(),
            address=self._address.text(),
            postcode=self._postcode.text(),
            town=self._town.text(),
            email=self._email.text(),
            phone=self._phone.text(),
        )


class ControllerPage(WizardPage):
    """The person who answers for the data, and their password."""

    def __init__(self, words: Words) -> None:
        super().__init__("")
        self.setTitle(self.tr("Responsable de traitement"))
        self.setSubTitle(self.tr("La personne qui répond des données : souvent vous-même."))
        self._name = CheckedLine(self.tr("Prénom et nom"), required=True)
        self._name.edit.setObjectName("controllerName")
        self._password = NewPassword(self.tr("Mot de passe"), words)
        self._password.set_name("controllerPassword")
        form = form_layout()
        form.addRow(self.tr("&Prénom et nom *"), self._name)
        form.addRow(self.tr("&Mot de passe *"), self._password)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self._name.changed.connect(self.completeChanged)
        self._password.changed.connect(self.completeChanged)

    def isComplete(self) -> bool:
        """A name and a strong password."""
        return self._name.is_valid and self._password.is_valid

    def name(self) -> str:
        """The controller's name."""
        return self._name.text()

    def account(self) -> AccountDraft:
        """The first account."""
        return AccountDraft(self._name.text(), Role.CONTROLLER, self._password.text())


class SheetPage(WizardPage):
    """A recovery sheet: saved to be printed, then proved by typing two of its groups."""

    asked = (1, 4)

    def __init__(
        self,
        title: str,
        opens: Literal["base", "vault"],
        content: Callable[[], tuple[Business, str]],
        clock: Clock,
    ) -> None:
        super().__init__(title)
        self.opens, self._content, self._clock = opens, content, clock
        self._saved = False
        self.setSubTitle(self.tr("Sans mot de passe ni fiche, personne ne peut ouvrir vos données : pas même nous."))
        self._save = button(
            self.tr("&Enregistrer la fiche en PDF pour l'imprimer…"),
            self._on_save,
            name=f"saveSheet_{opens}",
            symbol="file-down",
        )
        self._print = button(
            self.tr("&Imprimer la fiche…"), self._on_print, name=f"printSheet_{opens}", symbol="printer"
        )
        self._state = label(self.tr("La fiche n'est encore ni imprimée, ni enregistrée."), "muted")
        self._fields = [CheckedLine(self.tr("Groupe {number}").format(number=place + 1)) for place in self.asked]
        self.column.addWidget(card(self._print, self._save, self._state))
        self.column.addWidget(
            label(self.tr("Recopiez deux groupes depuis la fiche imprimée, pour vérifier qu'elle est lisible."))
        )
        self._wrong = label("", "error")
        self._wrong.setObjectName(f"wrongGroup_{opens}")
        form = form_layout()
        for place, field in zip(self.asked, self._fields, strict=True):
            field.edit.setObjectName(f"group_{opens}_{place}")
            field.edit.setMaxLength(8)
            form.addRow(self.tr("Groupe {number}").format(number=place + 1), field)
            field.changed.connect(self._on_typed)
        self.column.addLayout(form)
        self.column.addWidget(self._wrong)
        self.column.addStretch(1)

    def isComplete(self) -> bool:
        """The sheet was saved and two groups of it are retyped right."""
        return self._saved and all(typed == right for _, typed, right in self._groups())

    def _groups(self) -> list[tuple[int, str, str]]:
        """What was typed of each group asked for, by its place, and what stands on the sheet."""
        parts = groups(self.code)
        return [
            (place, field.text().upper(), parts[place]) for place, field in zip(self.asked, self._fields, strict=True)
        ]

    def _on_typed(self) -> None:
        """Say which group is wrong as soon as it is whole: a button that stays grey says nothing."""
        wrong = [place + 1 for place, typed, right in self._groups() if len(typed) >= len(right) and typed != right]
        said = self.tr("Le groupe {number} n'est pas celui de la fiche. Relisez-le : il a quatre lettres ou chiffres.")
        self._wrong.setText(said.format(number=wrong[0]) if wrong else "")
        self.completeChanged.emit()

    @property
    def code(self) -> str:
        """The code that the sheet bears."""
        return self._content()[1]

    def save_to(self, path: Path) -> None:
        """Write the sheet."""
        save_document(path, self._sheet())
        self._on_kept(
            self.tr("Fiche enregistrée : {name}. Imprimez-la, puis supprimez le fichier.").format(name=path.name)
        )

    def _sheet(self) -> bytes:
        business, code = self._content()
        return recovery_sheet(business, code, self._clock.today(), self.opens)

    def _on_kept(self, said: str) -> None:
        self._saved = True
        self._state.setText(said)
        self.completeChanged.emit()

    def _on_print(self) -> None:
        print_pdf(self, self.title(), self._sheet(), lambda: self._on_kept(self.tr("Fiche imprimée.")))

    def _on_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("fiche-de-secours.pdf") if self.opens == "base" else self.tr("fiche-de-secours-coffre.pdf")
        path, _ = QFileDialog.getSaveFileName(self, self.title(), str(Path(folder) / name), "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))


class VaultPage(WizardPage):
    """The password of the archive vault, which is no account's."""

    def __init__(self, words: Words, taken: Callable[[], str] = str) -> None:
        super().__init__("")
        self.setTitle(self.tr("Coffre d'archives"))
        self.setSubTitle(self.tr("Ce qui doit être gardé pour la loi, à l'écart, sous un mot de passe à lui."))
        text = self.tr(
            "Quand une personne est effacée, ce que la loi oblige à garder part dans ce coffre. Seul son mot de passe "
            "l'ouvre : choisissez-en un autre que le vôtre."
        )
        self._password = NewPassword(self.tr("Mot de passe du coffre"), words, taken=taken)
        self._password.set_name("vaultPassword")
        form = form_layout()
        form.addRow(self.tr("&Mot de passe du coffre *"), self._password)
        self.column.addWidget(label(text))
        self.column.addLayout(form)
        self.column.addStretch(1)
        self._password.changed.connect(self.completeChanged)

    def isComplete(self) -> bool:
        """A strong password."""
        return self._password.is_valid

    def password(self) -> str:
        """The vault's password."""
        return self._password.text()


class AccountsPage(WizardPage):
    """One colleague's account; others are added in the settings."""

    def __init__(self, words: Words) -> None:
        super().__init__("")
        self.setTitle(self.tr("Comptes de l'équipe"))
        self.setSubTitle(
            self.tr("Chacun son compte : on sait qui a fait quoi. Vous pourrez en ajouter ensuite.").replace(
                " :", "\u00a0:"
            )
        )
        self._name = CheckedLine(self.tr("Prénom et nom"))
        self._name.edit.setObjectName("colleagueName")
        roles = {role.value: role.label for role in Role if role is not Role.CONTROLLER}
        self._role = choice(self.tr("Rôle"), roles, Role.RECEPTION.value)
        self._password = NewPassword(self.tr("Mot de passe provisoire"), words)
        self._password.set_name("colleaguePassword")
        form = form_layout()
        form.addRow(self.tr("&Prénom et nom"), self._name)
        form.addRow(self.tr("&Rôle"), self._role)
        form.addRow(self.tr("&Mot de passe provisoire"), self._password)
        self.column.addWidget(
            label(
                self.tr("Laissez vide si vous travaillez seul. Votre collègue choisira son mot de passe en entrant."),
                "muted",
            )
        )
        self.column.addLayout(form)
        self.column.addStretch(1)
        self._name.changed.connect(self.completeChanged)
        self._password.changed.connect(self.completeChanged)

    def isComplete(self) -> bool:
        """Nobody, or somebody with a strong password."""
        return not self._name.text() or self._password.is_valid

    def accounts(self) -> tuple[AccountDraft, ...]:
        """The accounts beside the controller's."""
        if not self._name.text():
            return ()
        return (AccountDraft(self._name.text(), Role(self._role.currentData()), self._password.text()),)


class BeginPage(WizardPage):
    """How to begin."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("Pour commencer"))
        self.setSubTitle(self.tr("Vous pourrez faire les autres choix plus tard."))
        self._group = QButtonGroup(self)
        for step, text in (
            (NextStep.QUESTIONS, self.tr("&Répondre à cinq questions pour bien régler Aparté (conseillé)")),
            (NextStep.IMPORT, self.tr("&Importer mon fichier Excel ou CSV")),
            (NextStep.EMPTY, self.tr("Commencer avec un carnet &vide")),
        ):
            option = QRadioButton(text)
            option.setObjectName(f"begin_{step.value}")
            option.setProperty("step", step.value)
            option.setChecked(step is NextStep.QUESTIONS)
            self._group.addButton(option)
            self.column.addWidget(option)
        self.column.addStretch(1)

    def choice(self) -> str:
        """The step chosen."""
        chosen = self._group.checkedButton()
        return str(chosen.property("step")) if chosen else NextStep.EMPTY.value

    def label_of_choice(self) -> str:
        """The step chosen, in words."""
        chosen = self._group.checkedButton()
        return chosen.text().replace("&", "") if chosen else ""


class SummaryPage(WizardPage):
    """Everything that was chosen, before anything is created."""

    def __init__(self, summary: Callable[[], list[tuple[str, str]]]) -> None:
        super().__init__("")
        self.setTitle(self.tr("Tout est prêt"))
        self.setSubTitle(self.tr("Vérifiez, puis créez le dossier."))
        self.setFinalPage(True)
        self._summary = summary
        self._shown: QWidget | None = None

    def initializePage(self) -> None:
        """Show the draft as it is now."""
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = QWidget()
        form = form_layout(self._shown)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, value in self._summary():
            form.addRow(label(name, "muted"), label(value))
        self.column.insertWidget(0, self._shown)
