"""The locked screen: the business's name, its accounts, one password field."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.accounts.errors import TooManyAttempts, WrongPassword
from app.accounts.key_derivation import KdfCosts
from app.accounts.unlock import AccountTile, read_lock_screen, unlock
from app.clock import Clock
from app.errors import UserError
from app.formats import format_pair
from app.workspace import UnlockedWorkspace, Workspace
from ui.accounts.forgotten_path import ForgottenPath
from ui.accounts.password_field import CapsLockHint, password_line
from ui.backup.restore_wizard import RestoreWizard
from ui.kit.icons import draw
from ui.kit.labels import button, card, label, one_of_several
from ui.kit.plain_window import PlainWindow
from ui.kit.spoken import speak
from ui.kit.tasks import Progress, run
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_XL

_SECOND_MS = 1_000


class UnlockWindow(PlainWindow):
    """Asks who is there and for their password; the key is derived aside, so the window never freezes.

    Signals:
        unlocked(object): the open folder.
        restored(): a backup was put back, and the folder is to be read again.
    """

    restored = Signal()
    unlocked = Signal(object)
    help_page = "opening"

    def __init__(
        self,
        workspace: Workspace,
        clock: Clock,
        *,
        costs: KdfCosts | None = None,
        demo_passwords: dict[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._workspace, self._clock, self._costs = workspace, clock, costs
        self._demo = demo_passwords or {}
        self._screen = read_lock_screen(workspace)
        self._chosen: AccountTile = self._screen.accounts[0]
        self._wait = QTimer(self, interval=_SECOND_MS)
        self._wait.timeout.connect(self._on_second)
        self._seconds = 0
        self.setWindowTitle("Aparté")
        self.resize(760, 620)
        self._build()
        self._password.setFocus()

    def choose(self, name: str) -> None:
        """Choose the account of that name."""
        for tile in self._tiles.buttons():
            if tile.property("account_name") == name:
                tile.click()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget what was typed."""
        self._password.clear()
        super().closeEvent(event)

    def _build(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.setSpacing(SPACE_L)
        picture = QLabel()
        draw(picture, "lock", "accent", 40)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self._screen.business_name, "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(picture)
        layout.addWidget(title)
        layout.addWidget(self._account_tiles())
        layout.addWidget(self._password_card(), alignment=Qt.AlignmentFlag.AlignHCenter)
        note = label(self.tr("Les actions faites dans Aparté sont journalisées."), "muted")
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(note)
        if self._demo:
            layout.addWidget(self._demo_card())

    def _account_tiles(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setSpacing(SPACE_M)
        self._tiles = QButtonGroup(self)
        for tile in self._screen.accounts:
            widget = QPushButton(f"{tile.display_name}\n{tile.role.label}")
            widget.setProperty("role", "tile")
            widget.setProperty("account_name", tile.display_name)
            widget.setAccessibleName(f"{tile.display_name}, {tile.role.label}")
            one_of_several(widget)
            widget.setChecked(tile is self._chosen)
            # Tab comes to the one that is chosen, and arrows choose: Qt sees to it only once one of them had the focus.
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus if widget.isChecked() else Qt.FocusPolicy.ClickFocus)
            widget.clicked.connect(lambda _checked, one=tile: self._on_chosen(one))
            widget.toggled.connect(lambda is_chosen, one=tile: self._on_chosen(one) if is_chosen else None)
            self._tiles.addButton(widget)
            layout.addWidget(widget)
        return row

    def _password_card(self) -> QWidget:
        self._password = password_line(self.tr("Mot de passe"))
        self._password.setObjectName("password")
        self._password.setPlaceholderText(self.tr("Mot de passe"))
        self._password.returnPressed.connect(self._on_unlock)
        caps = label(self.tr("La touche Majuscule est verrouillée."), "warn")
        self._caps = CapsLockHint(self._password, caps)
        self._message: QLabel = label("", "error")
        self._message.setObjectName("unlockMessage")
        self._open = button(self.tr("&Ouvrir"), self._on_unlock, role="primary", name="unlockButton")
        forgotten = button(
            self.tr("Mot de passe o&ublié\u00a0?"), self._on_forgotten, role="link", name="recoveryButton"
        )
        restore = button(self.tr("&Reprendre une sauvegarde…"), self.offer_restore, role="link", name="restoreButton")
        frame = card(self._password, caps, self._message, self._open, forgotten, restore)
        frame.setMaximumWidth(460)
        frame.setMinimumWidth(380)
        return frame

    def _demo_card(self) -> QWidget:
        lines = [format_pair(name, password) for name, password in self._demo.items()]
        heading = label(self.tr("Entreprise fictive : comptes et mots de passe"), "heading")
        text = label("\n".join(lines))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setObjectName("demoPasswords")
        return card(heading, text)

    def _on_chosen(self, tile: AccountTile) -> None:
        self._chosen = tile
        self._message.clear()
        self._password.setFocus()

    def _on_unlock(self) -> None:
        if not self._open.isEnabled() or not self._password.text():
            return
        slot_id, password = self._chosen.id, self._password.text()
        self._set_busy(busy=True)

        def work(_progress: Progress) -> UnlockedWorkspace:
            return unlock(self._workspace, slot_id, password, clock=self._clock, costs=self._costs)

        run(self, work, on_done=self._on_done, on_error=self._on_refused)

    def _set_busy(self, *, busy: bool) -> None:
        self._open.setEnabled(not busy)
        self._open.setText(self.tr("Ouverture…") if busy else self.tr("&Ouvrir"))
        self._password.setReadOnly(busy)

    def _on_done(self, unlocked: UnlockedWorkspace) -> None:
        self._password.clear()
        self._set_busy(busy=False)
        self.unlocked.emit(unlocked)

    def _on_refused(self, error: UserError) -> None:
        self._set_busy(busy=False)
        self._message.setText(error.sentence)
        speak(self._password, error.sentence, is_urgent=True)
        self._password.selectAll()
        self._password.setFocus()
        if isinstance(error, TooManyAttempts):
            self._seconds = int(str(error.params["seconds"]))
            self._open.setEnabled(False)
            self._wait.start()
        elif not isinstance(error, WrongPassword):
            self._password.clear()

    def _on_second(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._wait.stop()
            self._open.setEnabled(True)
            self._message.clear()
            return
        self._message.setText(TooManyAttempts(seconds=self._seconds).sentence)

    def offer_restore(self, backup: str = "") -> None:
        """Offer a backup to put back: those that are found, or the file of that path."""
        wizard = RestoreWizard(self._workspace, self._clock, self)
        wizard.restored.connect(self.restored)
        wizard.open()
        wizard.propose(backup)

    def _on_forgotten(self) -> None:
        path = ForgottenPath(self, self._workspace, self._screen, self._chosen, self._clock, self._costs)
        path.recovered.connect(self.unlocked)
        path.colleague_chosen.connect(self.choose)
        path.restore_asked.connect(self.offer_restore)
        path.open()
