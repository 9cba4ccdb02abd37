"""The closed door: counts, a password, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.formats import format_count
from app.vault.counts import ClosedDoor
from ui.accounts.password_field import CapsLockHint, password_line
from ui.kit.icons import draw
from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_M, text_scale

_WIDTH, _ICON = 460, 64


class Door(QWidget):
    """Asks the vault's own password each time.

    Signals:
        knocked(str): the password, or the code of the recovery sheet, was given.
        forgotten(): the password is not known any more.
        mending_asked(): the vault's file is damaged, and is to be taken back from a backup.
    """

    knocked = Signal(str)
    forgotten = Signal()
    mending_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting, self._archives = label(""), label("", "muted")
        self._waiting.setObjectName("depositsWaiting")
        self._archives.setObjectName("archivesKnown")
        self._password = password_line(self.tr("Mot de passe du coffre"))
        self._password.setObjectName("vaultPassword")
        self._password.returnPressed.connect(self._on_open)
        self._caps = label(self.tr("La touche Verr. Maj. est active."), "warn")
        self._hint = CapsLockHint(self._password, self._caps)
        self._open = button(self.tr("&Ouvrir le coffre"), self._on_open, role="primary", name="openVault")
        self._problem = label("", "error")
        self._problem.setObjectName("vaultProblem")
        self._mend = button(self.tr("&Reprendre d'une sauvegarde…"), self.mending_asked.emit, name="mendVault")
        self._mend.hide()
        caption = QLabel(self.tr("&Mot de passe du coffre"))
        caption.setBuddy(self._password)
        row = QHBoxLayout()
        row.addWidget(self._password, 1)
        row.addWidget(self._open)
        inside = card(self._picture, label(self.tr("Le coffre est fermé"), "heading"), self._waiting, self._archives)
        column = inside.layout()
        if isinstance(column, QVBoxLayout):
            column.addSpacing(SPACE_M)
            column.addWidget(caption)
            column.addLayout(row)
            column.addWidget(self._caps)
            column.addWidget(self._problem)
            forgotten = button(
                self.tr("Mot de passe du coffre o&ublié\u00a0?"),
                self.forgotten.emit,
                role="link",
                name="vaultForgotten",
            )
            column.addWidget(forgotten)
            column.addWidget(self._mend)
        inside.setFixedWidth(_WIDTH * text_scale() // 100)
        layout = QVBoxLayout(self)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(inside)

    def show_counts(self, door: ClosedDoor) -> None:
        """Say what may be said of a closed vault."""
        draw(self._picture, "vault", "accent", _ICON)
        if not door.waiting:
            waiting = self.tr("Aucun dépôt n'attend.")
        elif door.waiting == 1:
            waiting = self.tr("1 dépôt scellé attend.")
        else:
            waiting = self.tr("{count} dépôts scellés attendent.").format(count=format_count(door.waiting))
        text = self.tr("Archives à la dernière ouverture\u00a0: {count}, dont {ending} à détruire cette année.")
        self._waiting.setText(waiting)
        self._archives.setText(
            text.format(count=format_count(door.archives), ending=format_count(door.ending_this_year))
        )

    def set_working(self, *, working: bool) -> None:
        """Show that the key is being derived."""
        self._open.setEnabled(not working)
        self._password.setEnabled(not working)
        self._open.setText(self.tr("Ouverture…") if working else self.tr("&Ouvrir le coffre"))
        if working:
            self._problem.clear()
            self._mend.hide()

    def refuse(self, sentence: str, *, may_mend: bool = False) -> None:
        """Say why it stays closed; ``may_mend`` offers to take a damaged vault back from a backup."""
        self.set_working(working=False)
        self._mend.setVisible(may_mend)
        self._problem.setText(sentence)
        self._password.setFocus()

    def forget(self) -> None:
        """Clear what was typed."""
        self._password.clear()
        self._problem.clear()
        self._mend.hide()
        self.set_working(working=False)

    def take_focus(self) -> None:
        """Be ready for typing."""
        self._password.setFocus()

    def _on_open(self) -> None:
        typed = self._password.text()
        if typed and self._open.isEnabled():
            self._password.clear()
            self.knocked.emit(typed)
