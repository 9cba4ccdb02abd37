"""A password that somebody else gave has opened the folder: its holder chooses another before anything is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.business import read_business
from app.accounts.key_derivation import KdfCosts
from app.accounts.manage_accounts import change_own_password
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.accounts.password_field import NewPassword, password_line
from ui.kit.forms import form_layout
from ui.kit.labels import button, card, label
from ui.kit.plain_window import PlainWindow
from ui.kit.tasks import Progress, run
from ui.kit.theme import SPACE_L, SPACE_XL

_WIDTH = 620


class OwnPasswordWindow(PlainWindow):
    """The one given, then one's own twice.

    Signals:
        chosen(): the account has a password that nobody else knows.
        given_up(): the window was closed instead; the folder is to be closed too.
    """

    chosen = Signal()
    given_up = Signal()
    help_page = "opening#own-password"

    def __init__(self, workspace: UnlockedWorkspace, *, costs: KdfCosts | None = None) -> None:
        super().__init__()
        self._workspace, self._costs, self._is_over = workspace, costs, False
        with workspace.reading() as uow:
            business = read_business(uow)
        self._words = (business.name, business.town, workspace.account.display_name)
        self.setObjectName("ownPassword")
        self.setWindowTitle("Aparté")
        self.resize(760, 620)
        self._build()
        self._given.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing without choosing opens nothing."""
        self._given.clear()
        if not self._is_over:
            self._is_over = True
            self.given_up.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self._given = password_line(self.tr("Mot de passe qu'on vous a donné"))
        self._given.setObjectName("givenPassword")
        self._given.textChanged.connect(self._enable)
        self._new = NewPassword(self.tr("Votre mot de passe"), lambda: self._words)
        self._new.set_name("ownPassword")
        self._new.changed.connect(self._enable)
        self._problem = label("", "error")
        self._problem.setObjectName("ownPasswordProblem")
        self._save = button(self.tr("&Choisir et ouvrir"), self._on_save, role="primary", name="saveOwnPassword")
        self._new.second.returnPressed.connect(self._on_save)
        form = form_layout()
        form.addRow(self.tr("Celui qu'on vous a &donné *"), self._given)
        form.addRow(self.tr("&Votre mot de passe *"), self._new)
        holder = QWidget()
        holder.setLayout(form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("&Fermer Aparté"), self.close, name="leaveOwnPassword"))
        row.addWidget(self._save)
        acts = QWidget()
        acts.setLayout(row)
        inside = card(
            label(self.tr("Bonjour {name}").format(name=self._workspace.account.display_name), "title"),
            label(
                self.tr(
                    "Votre mot de passe vous a été donné par quelqu'un\u00a0: il ne sert qu'une fois. Choisissez le vôtre, "
                    "que vous seul connaîtrez. Ce que vous ferez dans Aparté porte votre nom."
                )
            ),
            holder,
            self._problem,
            acts,
        )
        inside.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_L)
        layout.addWidget(inside, alignment=Qt.AlignmentFlag.AlignCenter)
        self._enable()

    def _enable(self) -> None:
        self._save.setEnabled(bool(self._given.text()) and self._new.is_valid)

    def _on_save(self) -> None:
        if not self._save.isEnabled():
            return
        given, own = self._given.text(), self._new.text()
        self._save.setEnabled(False)
        # Deriving two keys takes a second, or several on an old machine.
        self._save.setText(self.tr("Un instant…"))
        self._problem.clear()

        def work(_progress: Progress) -> None:
            change_own_password(self._workspace, given, own, costs=self._costs)

        run(self, work, on_done=lambda _nothing: self._on_done(), on_error=self._on_refused)

    def _on_done(self) -> None:
        self._is_over = True
        self.chosen.emit()

    def _on_refused(self, error: UserError) -> None:
        self._problem.setText(error.sentence)
        self._save.setText(self.tr("&Choisir et ouvrir"))
        self._enable()
