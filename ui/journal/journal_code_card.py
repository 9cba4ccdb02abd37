"""The code of the journal for paper: shown, copied, printed; and a printed one typed back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.business import read_business
from app.documents.journal_code import journal_code_page
from app.formats import format_count
from app.journal import head_code
from app.journal.printed_code import CodeCheck, CodeOutcome, check_printed_code, code_of_today
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.code_groups import CodeGroups
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button, card, label, restyle
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_WIDTH = 660


class JournalCodeCard(QWidget):
    """One line: where the journal ends, its code, and what may be done with it."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._line = label("", "muted")
        self._line.setObjectName("journalCodeLine")
        self._code = label("", wrap=False)
        self._code.setObjectName("journalCode")
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.setAccessibleName(wording("journal.code_page.title"))
        acts = QWidget()
        row = FlowLayout(acts, spacing=SPACE_S)
        row.addWidget(self._code)
        row.push_right()
        row.addWidget(button(self.tr("C&opier"), self._on_copy, name="copyJournalCode"))
        row.addWidget(button(self.tr("I&mprimer…"), self._on_print, name="printJournalCode", symbol="printer"))
        row.addWidget(button(self.tr("Vérifier &un code imprimé…"), self._on_check, name="checkJournalCode"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card(self._line, acts))

    def refresh(self) -> None:
        """Show where the journal ends now."""
        with self._workspace.reading() as uow:
            now = code_of_today(uow)
        text = self.tr(
            "Code du journal à la ligne {seq}\u00a0: gardez-le sur papier, il montre que rien n'est réécrit."
        )
        self._line.setText(text.format(seq=format_count(now.seq)))
        self._code.setText(now.code)
        # Its name is heard instead of its text.
        self._code.setAccessibleDescription(now.code)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._line.text()}\n{self._code.text()}")

    def _on_print(self) -> None:
        with self._workspace.reading() as uow:
            business, now = read_business(uow), code_of_today(uow)
        content = journal_code_page(business, now)
        open_pdf_preview(self, wording("journal.code_page.title"), content, self.tr("code-du-journal.pdf"))

    def _on_check(self) -> None:
        CheckCodeDialog(self._workspace, self.window()).open()


class CheckCodeDialog(QDialog):
    """Eight groups from paper, and the answer."""

    help_page = "compliance#journal-code"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("checkCode")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Vérifier un code imprimé"))
        self.setMinimumWidth(_WIDTH)
        self._groups = CodeGroups(head_code.GROUPS, head_code.read_head_code, "headCode")
        self._groups.changed.connect(self._on_changed)
        self._answer = label("")
        self._answer.setObjectName("codeAnswer")
        self._check = button(self.tr("&Vérifier"), self._on_check, role="primary", name="runCodeCheck")
        self._check.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("&Fermer"), self.reject, name="leaveCodeCheck"))
        row.addWidget(self._check)
        explanation = self.tr(
            "Tapez les huit groupes du papier. Aparté cherche cette ligne et relit tout ce qui la précède."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(explanation, "muted"))
        layout.addWidget(self._groups)
        layout.addWidget(self._answer)
        layout.addLayout(row)
        self._on_changed()
        self._groups.setFocus()

    def _on_changed(self) -> None:
        self._check.setEnabled(self._groups.is_valid)
        self._answer.clear()

    def _on_check(self) -> None:
        typed, workspace = self._groups.text(), self._workspace

        def work(progress: Progress) -> CodeCheck:
            with workspace.reading() as uow:
                return check_printed_code(uow, typed, on_progress=progress)

        run_with_dialog(
            self,
            self.tr("Relecture du journal…"),
            self.tr("Annuler"),
            work,
            on_done=self._on_checked,
            on_error=lambda error: show_error(self, error),
        )

    def _on_checked(self, found: CodeCheck) -> None:
        self._answer.setText(found.sentence)
        self._answer.setProperty("role", "good" if found.outcome is CodeOutcome.HOLDS else "error")
        restyle(self._answer)
        self.adjustSize()
