"""Second page of leaving: the folder is destroyed by whoever types the business's name and their own password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from app.leaving.destroy_folder import reachable_backups
from app.workspace import UnlockedWorkspace
from resources import counted
from ui.accounts.password_field import password_line
from ui.kit.forms import CheckedLine, form_layout
from ui.kit.labels import label
from ui.kit.wizard import WizardPage


class DestroyPage(WizardPage):
    """What goes, what stays elsewhere, and the two things that make sure that it is meant."""

    def __init__(self, workspace: UnlockedWorkspace, business_name: str) -> None:
        super().__init__("")
        self.setTitle(self.tr("Effacer le dossier de cet ordinateur"))
        self.setSubTitle(
            self.tr("Les clés sont détruites d'abord\u00a0: ce qu'il en resterait sur le disque est illisible.")
        )
        self._workspace = workspace
        self._backups = label("")
        self._backups.setObjectName("backupsElsewhere")
        self._with_backups = QCheckBox(self.tr("Effacer aussi ces &sauvegardes"))
        self._with_backups.setObjectName("withBackups")
        self._name = CheckedLine(self.tr("Nom de l'entreprise"), required=True)
        self._name.edit.setObjectName("typedName")
        self._name.edit.setPlaceholderText(business_name)
        self._name.changed.connect(self.completeChanged)
        self._password = password_line(self.tr("Votre mot de passe"))
        self._password.setObjectName("destroyPassword")
        self._password.textChanged.connect(lambda _text: self.completeChanged.emit())
        form = form_layout()
        name_label, password_label = QLabel(self.tr("&Nom de l'entreprise")), QLabel(self.tr("&Votre mot de passe"))
        name_label.setBuddy(self._name.edit)
        password_label.setBuddy(self._password)
        form.addRow(name_label, self._name)
        form.addRow(password_label, self._password)
        self.column.addWidget(
            label(
                self.tr(
                    "Contacts, consentements, journal, coffre d'archives et sauvegardes de cet ordinateur seront effacés "
                    "pour toujours. Personne ne pourra les retrouver, nous non plus."
                ),
                "error",
            )
        )
        self.column.addWidget(self._backups)
        self.column.addWidget(self._with_backups, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(form)
        self.column.addStretch(1)

    def initializePage(self) -> None:
        """Look which backups can be reached now."""
        found = len(reachable_backups(self._workspace))
        self._backups.setText(
            counted("leaving.elsewhere.found", found, str(found))
            if found
            else self.tr(
                "Aucune sauvegarde n'est branchée ailleurs. S'il en existe sur une clé ou un autre disque, elles s'ouvrent "
                "encore avec un mot de passe ou la fiche de secours\u00a0: détruisez-les aussi."
            )
        )
        self._with_backups.setVisible(bool(found))

    def isComplete(self) -> bool:
        """Both are needed; whether they are right is checked at the end."""
        return self._name.is_valid and bool(self._password.text())

    @property
    def typed_name(self) -> str:
        """The name as it was typed."""
        return self._name.text()

    @property
    def password(self) -> str:
        """The password as it was typed."""
        return self._password.text()

    @property
    def with_backups(self) -> bool:
        """Whether the backups that can be reached go along."""
        return self._with_backups.isChecked()

    def forget_password(self) -> None:
        """Empty the field after a wrong one."""
        self._password.clear()
        self._password.setFocus()
