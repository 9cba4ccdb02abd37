"""What may be done with several contacts chosen in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.accounts.roles import Account, Permission
from app.contacts.bulk_change import kinds_open_to
from app.formats import format_count
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M


class SeveralChosen(QWidget):
    """How many are chosen, and the acts open to the account.

    Signals:
        erase_asked(): erase them, each by a decision of its own.
        merge_asked(): they are two, and one person.
        change_asked(): change one thing of them all.
    """

    change_asked = Signal()
    erase_asked = Signal()
    merge_asked = Signal()

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "title")
        self._title.setObjectName("severalChosen")
        self._erase = button(
            self.tr("Effacer ces contacts…"), self.erase_asked.emit, role="danger", name="eraseSeveral"
        )
        self._merge = button(self.tr("Fusionner ces deux fiches…"), self.merge_asked.emit, name="mergeTwo")
        self._change = button(
            self.tr("&Changer ces contacts…"), self.change_asked.emit, role="primary", name="changeSeveral"
        )
        if not kinds_open_to(account):
            self._change.hide()
        self._may_merge = account.may(Permission.EDIT_CONTACTS)
        may_erase = account.may(Permission.ERASE)
        # Not shown before it has a parent: it would be a window of its own for a moment, and take the keyboard.
        if not may_erase:
            self._erase.hide()
        does = (
            self.tr(
                "Chacun aura sa décision\u00a0: effacer, archiver au coffre ou garder. Rien n'est effacé sans vous."
            )
            if may_erase
            else self.tr("Votre compte ne permet d'effacer aucun contact.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._title)
        column.addWidget(
            label(
                self.tr(
                    "Étiquette, liste, suivi, catégorie\u00a0: vous voyez d'abord qui change. Un lot s'annule d'un coup, "
                    "sauf une désinscription."
                ),
                "muted",
            )
        )
        column.addWidget(self._change, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(does, "muted"))
        column.addWidget(self._erase, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._merge, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(self.tr("Pour revenir à une seule fiche, choisissez un seul contact."), "muted"))
        column.addStretch(1)

    def show_count(self, count: int) -> None:
        """Say how many are chosen."""
        self._merge.setVisible(self._may_merge and count == 2)
        self._title.setText(self.tr("{count} contacts choisis").format(count=format_count(count)))
