"""Who the business is: the identity that every document carries from now on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.accounts.business import read_business, write_business
from app.values import EmailAddress, PhoneNumber, Siret, parse_postcode
from app.workspace import UnlockedWorkspace
from ui.kit.forms import CheckedLine, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L


class BusinessTab(QWidget):
    """Asks for the identity; a changed name asks whether the company is still the same one (CON-15).

    Signals:
        saved(str): it was written.
    """

    saved = Signal(str)
    help_page = "settings#business"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        with workspace.reading() as uow:
            self._held = read_business(uow)
        self._fields = {
            "name": CheckedLine(self.tr("Nom de l'entreprise"), required=True),
            "legal_form": CheckedLine(self.tr("Forme juridique")),
            "siret": CheckedLine(self.tr("SIRET"), Siret.parse),
            "address": CheckedLine(self.tr("Adresse")),
            "postcode": CheckedLine(self.tr("Code postal"), parse_postcode),
            "town": CheckedLine(self.tr("Ville")),
            "email": CheckedLine(self.tr("E-mail de contact"), EmailAddress.parse),
            "phone": CheckedLine(self.tr("Téléphone"), PhoneNumber.parse),
            "contact_for_rights": CheckedLine(self.tr("Où écrire pour exercer ses droits")),
        }
        form = form_layout()
        for name, field in self._fields.items():
            field.set_text(getattr(self._held, name))
            # What was kept before it was checked is shown as wrong: the button would be grey without a word.
            field.complain()
            field.edit.setObjectName(f"business_{name}")
            form.addRow(field.edit.accessibleName(), field)
            field.changed.connect(self._enable)
            if name == "name":
                form.addRow("", self._make_renaming())
        self._save = button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveBusiness")
        form.addRow("", self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addLayout(form)
        layout.addStretch(1)
        self._enable()

    def _make_renaming(self) -> QWidget:
        self._renaming = QWidget()
        self._same = QRadioButton(
            self.tr("La même entreprise a changé de nom\u00a0: les accords donnés restent valables")
        )
        self._same.setObjectName("sameCompany")
        self._other = QRadioButton(
            self.tr("C'est une autre entreprise\u00a0: les accords donnés à la première ne valent plus")
        )
        self._other.setObjectName("otherCompany")
        column = QVBoxLayout(self._renaming)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Le nom change. Un accord est donné à une entreprise précise\u00a0:"), "muted"))
        self._answers = QButtonGroup(self)
        for choice in (self._same, self._other):
            self._answers.addButton(choice)
            choice.toggled.connect(lambda _checked: self._enable())
            column.addWidget(choice)
        return self._renaming

    def _forget_answer(self) -> None:
        self._answers.setExclusive(False)
        for choice in self._answers.buttons():
            choice.setChecked(False)
        self._answers.setExclusive(True)

    def _is_renamed(self) -> bool:
        return bool(self._held.name) and self._fields["name"].text() != self._held.name

    def _enable(self) -> None:
        renamed = self._is_renamed()
        self._renaming.setVisible(renamed)
        answered = not renamed or self._same.isChecked() or self._other.isChecked()
        self._save.setEnabled(answered and all(field.is_valid for field in self._fields.values()))

    def _on_save(self) -> None:
        former = self._held.former_names
        if self._is_renamed():
            former = (*former, self._held.name) if self._same.isChecked() else ()
        with self._workspace.unit_of_work() as uow:
            # What is set elsewhere may have changed since this tab was made.
            business = replace(
                read_business(uow),
                former_names=former,
                name=self._fields["name"].text(),
                legal_form=self._fields["legal_form"].text(),
                siret=self._fields["siret"].text(),
                address=self._fields["address"].text(),
                postcode=self._fields["postcode"].text(),
                town=self._fields["town"].text(),
                email=self._fields["email"].text(),
                phone=self._fields["phone"].text(),
                contact_for_rights=self._fields["contact_for_rights"].text(),
            )
            write_business(uow, business)
        self._held = business
        self._forget_answer()
        self._enable()
        self.saved.emit(self.tr("Entreprise enregistrée."))
