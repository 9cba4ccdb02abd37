"""The journal on the screen: filtered, read as one scrolls, verified in the background."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts, signing_keys
from app.errors import UserError
from app.formats import format_count
from app.journal import Action
from app.journal.read import JournalFilter
from app.journal.verify import Verification, verify
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.labels import button, label, restyle
from ui.kit.tables import table_view
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_M
from ui.register.journal_model import JournalModel

_SHOWN_FINDINGS = 3


class JournalView(QWidget):
    """A table with a filter and the button that verifies the whole chain."""

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
        row = QHBoxLayout()
        row.addWidget(self._action)
        row.addWidget(self._account)
        row.addStretch(1)
        row.addWidget(verify_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addLayout(row)
        layout.addWidget(self._outcome)
        layout.addWidget(self.view, 1)

    def refresh(self) -> None:
        """Read the newest lines again."""
        action = self._action.currentData()
        self.model.show(JournalFilter(Action(action) if action else None, self._account.currentData() or ""))

    def verify(self) -> None:
        """Read the whole chain in the background and say what does not hold."""
        keys = signing_keys(self._workspace)

        def work(progress: Progress) -> Verification:
            with self._workspace.reading() as uow:
                return verify(uow, public_keys=keys, on_progress=progress)

        run_with_dialog(
            self,
            self.tr("Vérification du journal…"),
            self.tr("Annuler"),
            work,
            on_done=self._on_verified,
            on_error=self._on_error,
        )

    def _on_verified(self, found: Verification) -> None:
        if found.is_intact:
            text = self.tr("Journal intact\u00a0: {count} lignes vérifiées.").format(count=format_count(found.lines))
        else:
            first = ", ".join(
                self.tr("ligne {seq} ({flaw})").format(seq=one.seq, flaw=wording(f"journal.flaw.{one.flaw.value}"))
                for one in found.findings[:_SHOWN_FINDINGS]
            )
            text = self.tr(
                "Le journal a été modifié\u00a0: {first}. Gardez une copie du dossier et demandez conseil avant de continuer."
            ).format(first=first)
        self._outcome.setText(text)
        self._outcome.setProperty("role", "good" if found.is_intact else "error")
        restyle(self._outcome)

    def _on_error(self, error: UserError) -> None:
        show_error(self, error)
