"""« Est-ce une violation ? »: what the program noticed, each to be answered by an entry or by a written reason (BRE-06)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.formats import format_count, format_instant
from app.register.breach_triggers import Proposal, set_aside, waiting_proposals
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import text_lines
from ui.kit.labels import button, card, empty_layout, label
from ui.kit.scrolled import scrolled
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.register.breach_dialog import breach_from_proposal

_WIDTH, _HEIGHT = 760, 560


class ProposalsDialog(QDialog):
    """One card for each thing noticed, the newest first.

    Signals:
        announced(str, object): one was answered.
        changed(): fewer wait.
    """

    announced = Signal(str, object)
    changed = Signal()
    help_page = "compliance#breaches"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._names = {account.id: account.display_name for account, _ in read_accounts(workspace)}
        self.setObjectName("proposalsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Est-ce une violation ?"))
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_M)
        self._close = button(self.tr("&Fermer"), self.accept, name="closeProposals")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Est-ce une violation ?"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "Aparté a remarqué ce qui suit. C'est à vous de dire si des données ont été perdues, changées ou vues "
                    "par quelqu'un qui ne le devait pas. Votre réponse reste au registre."
                ),
                "muted",
            )
        )
        layout.addWidget(scrolled(self._inside), 1)
        layout.addLayout(row)
        fit(self, _WIDTH, _HEIGHT)
        self._show()

    def _show(self) -> None:
        empty_layout(self._column)
        with self._workspace.reading() as uow:
            waiting = waiting_proposals(uow)
        for proposal in waiting:
            self._column.addWidget(self._card(proposal, waiting))
        if not waiting:
            self._column.addWidget(label(self.tr("Plus rien n'attend de réponse."), "good"))
            self._close.setFocus()
        self._column.addStretch(1)

    def _card(self, proposal: Proposal, waiting: Sequence[Proposal]) -> QWidget:
        told = self.tr("Le {when}, par {who}. Ligne {line} du journal.").format(
            when=format_instant(proposal.at),
            who=self._names.get(proposal.extent.actor, proposal.extent.actor),
            line=format_count(proposal.line),
        )
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        no = button(
            self.tr("Ce n'en est pas une…"), self._refusing(proposal, waiting), name=f"notBreach_{proposal.line}"
        )
        yes = button(
            self.tr("C'en est une : ouvrir une fiche…"),
            lambda: self._on_yes(proposal),
            role="primary",
            name=f"isBreach_{proposal.line}",
        )
        for one in (no, yes):
            one.setAccessibleDescription(proposal.sentence)
            row.addWidget(one)
        shown = card(
            label(proposal.trigger.label.capitalize(), "heading"), label(proposal.sentence), label(told, "muted"), acts
        )
        shown.setObjectName(f"proposal_{proposal.line}")
        return shown

    def _on_yes(self, proposal: Proposal) -> None:
        dialog = breach_from_proposal(self, self._workspace, proposal)
        dialog.announced.connect(self._on_answered)

    def _refusing(self, proposal: Proposal, waiting: Sequence[Proposal]) -> Callable[[], None]:
        alike = [one.line for one in waiting if one.trigger is proposal.trigger and one.line != proposal.line]

        def ask() -> None:
            dialog = NotABreachDialog(self._workspace, proposal, alike, self)
            dialog.announced.connect(self._on_answered)
            dialog.open()

        return ask

    def _on_answered(self, said: str, _undo: object) -> None:
        self._show()
        self.announced.emit(said, None)
        self.changed.emit()


class NotABreachDialog(FormDialog):
    """The reason, written once for this signal, and for its likes where that is ticked."""

    help_page = "compliance#breaches"

    def __init__(
        self, workspace: UnlockedWorkspace, proposal: Proposal, alike: list[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, self.tr("Ce n'est pas une violation"), parent)
        self.setObjectName("notABreach")
        self._line, self._alike = proposal.line, alike
        self.explain(proposal.sentence)
        self.explain(
            self.tr("Dites pourquoi, sans nommer personne : cette raison reste au registre et ne s'efface pas."),
            "muted",
        )
        self._reason = text_lines(self.tr("Pourquoi ce n'en est pas une"), "notBreachReason")
        self.form.addRow(self.tr("&Pourquoi *"), self._reason)
        text = self.tr("La même &raison vaut pour les {count} autres signaux de cette sorte")
        self._for_all = QCheckBox(text.format(count=format_count(len(alike))))
        self._for_all.setObjectName("notBreachAlike")
        if alike:
            self.form.addRow("", self._for_all)
        self.set_act(self.tr("&Enregistrer la réponse"), self._answer, self._said, "saveNotBreach")
        self._reason.setFocus()

    def _lines(self) -> list[int]:
        return [self._line, *(self._alike if self._for_all.isChecked() else [])]

    def _answer(self, uow: UnitOfWork) -> None:
        set_aside(uow, self._lines(), self._reason.toPlainText())

    def _said(self) -> str:
        return self.tr("Réponse enregistrée : ce n'est pas une violation.")


def open_proposals(parent: QWidget, workspace: UnlockedWorkspace) -> ProposalsDialog:
    """Show what waits for an answer over a window."""
    dialog = ProposalsDialog(workspace, parent.window())
    dialog.open()
    return dialog
