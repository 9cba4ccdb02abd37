"""Tacit renewals: the notices that the law asks for, in their window, and the letter of each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.errors import UserError
from app.formats import format_date
from app.messaging.renewal_notice import DueNotice, WindowState, due_renewal_notices, make_renewal_notice
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.labels import button, card, label
from ui.kit.save_pdf import among_documents
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M
from ui.kit.window_table import WindowTable

_STATE = 4
_MARKS = {
    WindowState.OPEN: ("circle-check", "good"),
    WindowState.LATE: ("triangle-alert", "warn"),
    WindowState.MISSED: ("circle-x", "bad"),
}


class RenewalsModel(WindowTable[DueNotice]):
    """The contracts whose notice has to go, the most pressing first."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Personne"),
            self.tr("Contrat"),
            self.tr("Peut refuser jusqu'au"),
            self.tr("À informer jusqu'au"),
            self.tr("État"),
        )

    def cells(self, row: DueNotice) -> tuple[str, ...]:
        """The texts of a contract."""
        return (
            row.name,
            row.contract,
            format_date(row.window.last_refusal_on),
            format_date(row.window.closes_on),
            wording(f"campaigns.window_state.{row.state.value}"),
        )

    def mark(self, row: DueNotice, column: int) -> tuple[str, str] | None:
        """The state as a mark and a colour."""
        return _MARKS.get(row.state) if column == _STATE else None

    def read_window(self, offset: int) -> list[DueNotice]:
        """Read the contracts, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(due_renewal_notices(uow))


class RenewalsView(QWidget):
    """Contracts above; below, the letter of the one chosen.

    Signals:
        announced(str, object): a notice was made; nothing undoes it.
    """

    announced = Signal(str, object)
    help_page = "lists#renewals"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = RenewalsModel(workspace, self)
        self._build()

    def refresh(self) -> None:
        """Read the contracts again."""
        if not self.workspace.account.may(Permission.EXPORT_MAILING_LIST):
            return
        row = max(0, self.view.currentIndex().row())
        self.model.reload()
        count = self.model.rowCount()
        self._body.setCurrentIndex(0 if count else 1)
        if count:
            self.view.selectRow(min(row, count - 1))
        self._show()

    def make_to(self, path: Path) -> None:
        """Write the letter or the draft, and keep that it was made."""
        chosen = self._chosen()
        if chosen is None or self.channel.currentData() is None:
            return
        channel = Channel(self.channel.currentData())
        try:
            with self.workspace.unit_of_work() as uow:
                make_renewal_notice(uow, chosen.contract_id, channel, path)
        except UserError as error:
            show_error(self, error)
            return
        self.refresh()
        said = self.tr("Information de reconduction prête dans {file}. Envoyez-la sans attendre.")
        self.announced.emit(said.format(file=path.name), None)

    def _build(self) -> None:
        self.view = table_view(self.model, self.tr("Reconductions"), stretch=1)
        self.view.setObjectName("renewalsTable")
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self._explained = label("")
        self._explained.setObjectName("renewalExplained")
        self.channel = choice(self.tr("Envoyer par"), {})
        self.channel.setObjectName("renewalChannel")
        self._make = button(
            self.tr("&Préparer l'information…"), self._on_make, role="primary", name="makeRenewal", symbol="file-text"
        )
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Envoyer par"), wrap=False))
        row.addWidget(self.channel)
        row.addStretch(1)
        row.addWidget(self._make)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.view, 1)
        column.addWidget(card(label(self.tr("Information de reconduction tacite"), "heading"), self._explained, holder))
        self._body = QStackedWidget()
        self._body.addWidget(full)
        self._body.addWidget(
            EmptyState(
                "calendar",
                self.tr(
                    "Aucune information de reconduction à envoyer. Notez sur la fiche d'une personne les contrats qui se reconduisent d'eux-mêmes\u00a0: Aparté vous les rappelle trois mois avant."
                ),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        layout.addWidget(self._body)

    def _chosen(self) -> DueNotice | None:
        row = self.view.currentIndex().row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def _show(self) -> None:
        chosen = self._chosen()
        self.channel.clear()
        if chosen is None:
            return
        for one in chosen.channels:
            self.channel.addItem(wording(f"consent.channel.{one.value}"), one.value)
        self._make.setEnabled(bool(chosen.channels))
        self.channel.setEnabled(bool(chosen.channels))
        text = {
            WindowState.OPEN: self.tr(
                "La loi demande cette information au plus tard le {day}, même à qui refuse vos messages."
            ),
            WindowState.LATE: self.tr(
                "Le délai est passé depuis le {day}. Envoyez-la quand même\u00a0: la personne pourra partir à tout moment."
            ),
            WindowState.MISSED: self.tr(
                "La date de refus est passée. La personne peut mettre fin au contrat gratuitement, à tout moment."
            ),
        }.get(chosen.state, "")
        lack = "" if chosen.channels else " " + self.tr("Il manque une adresse sur sa fiche.")
        self._explained.setText(text.format(day=format_date(chosen.window.closes_on)) + lack)

    def _on_make(self) -> None:
        if self.channel.currentData() is None:
            return
        by_email = self.channel.currentData() == Channel.EMAIL
        suffix, kinds = ("eml", self.tr("Brouillon (*.eml)")) if by_email else ("pdf", "PDF (*.pdf)")
        proposed = among_documents(f"{wording('campaigns.renewal.file')}.{suffix}")
        dialog = QFileDialog(self, self.tr("Où ranger la lettre"), proposed, kinds)
        dialog.setObjectName("fileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(lambda name: self.make_to(Path(name)))
        dialog.open()
