"""The journal on the screen: filtered, read as one scrolls, verified in the background."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.formats import format_count
from app.journal import Action
from app.journal.alarms import read_alarms
from app.journal.read import JournalFilter
from app.journal.verify import Verification
from app.workspace import UnlockedWorkspace
from resources import counted, wording
from ui.journal.alarm_dialog import open_alarms
from ui.journal.journal_code_card import JournalCodeCard
from ui.journal.journal_model import JournalModel
from ui.journal.verify_task import start_verification, verified
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.labels import button, label, restyle
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M, SPACE_S


class JournalView(QWidget):
    """A table with a filter, the button that verifies the whole chain, its code for paper and the alarms.

    Signals:
        restore_asked(): lock, and offer a backup to put back.
        departed(str, object): go to a place and show something there.
    """

    restore_asked = Signal()
    departed = Signal(str, object)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        names = {account.id: account.display_name for account, _ in read_accounts(workspace)}
        self.model = JournalModel(workspace, names, self)
        self.view = table_view(self.model, self.tr("Journal"), stretch=3)
        self.view.setObjectName("journalTable")
        actions = {"": self.tr("Toutes les actions")} | {
            one.value: wording(f"journal.action.{one.value}") for one in Action
        }
        self._action = choice(self.tr("Action"), actions)
        self._action.currentIndexChanged.connect(self.refresh)
        accounts = {"": self.tr("Tous les comptes")} | names
        self._account = choice(self.tr("Compte"), accounts)
        self._account.currentIndexChanged.connect(self.refresh)
        self._outcome = label("", "muted")
        self._outcome.setObjectName("journalOutcome")
        verify_button = button(
            self.tr("&Vérifier le journal"), self.verify, role="primary", name="verifyJournal", symbol="shield-check"
        )
        self._code = JournalCodeCard(workspace)
        self._waiting = label("", "warn")
        self._waiting.setObjectName("alarmsWaiting")
        see = button(self.tr("Voir les &alertes…"), self._on_alarms, name="seeAlarms", symbol="triangle-alert")
        self._alarms = QWidget()
        strip = QHBoxLayout(self._alarms)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.addWidget(self._waiting, 1)
        strip.addWidget(see)
        row = FlowLayout(spacing=SPACE_S)
        row.addWidget(self._action)
        row.addWidget(self._account)
        row.push_right()
        row.addWidget(verify_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addLayout(row)
        layout.addWidget(self._alarms)
        layout.addWidget(self._outcome)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._code)

    def refresh(self) -> None:
        """Read the newest lines again."""
        action = self._action.currentData()
        self.model.show(JournalFilter(Action(action) if action else None, self._account.currentData() or ""))
        self._code.refresh()
        self._show_alarms()

    def verify(self) -> None:
        """Read the whole chain in the background and say what does not hold."""
        start_verification(self, self._workspace, on_done=self._on_verified)

    def _on_verified(self, found: Verification) -> None:
        text, role = verified(found)
        self._outcome.setText(text)
        self._outcome.setProperty("role", role)
        restyle(self._outcome)
        self.refresh()

    def _show_alarms(self) -> None:
        with self._workspace.reading() as uow:
            alarms = read_alarms(uow)
        waiting = sum(alarm.is_open for alarm in alarms)
        self._alarms.setVisible(bool(alarms))
        self._waiting.setText(counted("integrity.dialog.open", waiting, format_count(waiting)) if waiting else "")

    def _on_alarms(self) -> None:
        dialog = open_alarms(self, self._workspace)
        dialog.changed.connect(self.refresh)
        dialog.restore_asked.connect(self.restore_asked)
        dialog.departed.connect(self.departed)
