"""The list of what is due and the acts on it: for one contact, or for all those chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.formats import format_count
from app.retention.ask_people import remake_inquiry
from app.retention.due_lines import NO_REMARK, DueLine
from app.retention.kinds import DueFilter
from app.rights.erase_several import MOST_AT_ONCE, SeveralChoice
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.empty import EmptyState
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.labels import button, label
from ui.kit.latest import Latest
from ui.kit.save_pdf import ask_and_save
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M, SPACE_S
from ui.retention.due_model import REMARK, WHY, DueModel


class ReviewTab(QWidget):
    """Filter, list, acts.

    Signals:
        announced(str, object): something was done.
        contact_wanted(int): show this contact's page.
        changed(): count again.
        listed(): what a filter lists is on the screen.
    """

    announced = Signal(str, object)
    contact_wanted = Signal(int)
    changed = Signal()
    listed = Signal()
    help_page = "retention"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = DueModel(workspace, self)
        self._reading = Latest(self)
        self._build()

    def refresh(self) -> None:
        """Read the list again beside the window; what was shown stays until then."""
        which = DueFilter(self.which.currentData())
        self._reading.ask(lambda _progress: self.model.read(which), partial(self._show_lines, which))

    def _show_lines(self, which: DueFilter, lines: list[DueLine]) -> None:
        self.model.show(which, lines)
        self._show_remarks()
        self._body.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.rowCount():
            self.view.selectRow(0)
        self._enable()
        self.listed.emit()

    def _show_remarks(self) -> None:
        """Leave the room of remarks to the reasons where there is nothing to remark on."""
        self.view.setColumnHidden(REMARK, not any(line.remark != NO_REMARK for line in self.model.rows))

    def show_filter(self, which: DueFilter) -> None:
        """Show what another filter lists."""
        self.which.setCurrentIndex(self.which.findData(which.value))

    def _build(self) -> None:
        self.which = choice(
            self.tr("Montrer"), {one.value: wording(f"retention.due_filter.{one.value}") for one in DueFilter}
        )
        self.which.setObjectName("retentionFilter")
        self.which.currentIndexChanged.connect(lambda _index: self.changed.emit())
        named = QLabel(self.tr("&Montrer"))
        named.setBuddy(self.which)
        self._selected = label("", "muted", wrap=False)
        self._selected.setObjectName("retentionSelected")
        head = QHBoxLayout()
        head.addWidget(named)
        head.addWidget(self.which)
        head.addStretch(1)
        head.addWidget(self._selected)
        self.view = table_view(self.model, self.tr("Contacts arrivés à échéance"), stretch=WHY)
        self.view.setObjectName("dueTable")
        self.model.rowsInserted.connect(lambda *_: self._show_remarks())
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.view.doubleClicked.connect(lambda _index: self._on_open())
        self.view.installEventFilter(self)
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(
            EmptyState("hourglass", self.tr("Rien à traiter ici. Aparté vous préviendra ici et sur l'accueil."))
        )
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self._body, 1)
        column.addLayout(self._acts())
        self._enable()

    def _acts(self) -> FlowLayout:
        self._answer = button(self.tr("&Réponse reçue"), name="retentionAnswer")
        menu = QMenu(self._answer)
        menu.addAction(self.tr("Souhaite &rester…"), lambda: self._on_answer(wants_to_stay=True))
        menu.addAction(self.tr("Ne souhaite &pas rester…"), lambda: self._on_answer(wants_to_stay=False))
        menu.addSeparator()
        menu.addAction(self.tr("Refaire la &lettre ou le brouillon…"), self._on_remake)
        self._answer.setMenu(menu)
        self._open = button(self.tr("Ouvrir la &fiche"), self._on_open, name="retentionOpen")
        self._keep = button(self.tr("&Garder : contrat…"), self._on_keep, name="retentionKeep")
        self._several = (
            button(self.tr("&Demander une fois…"), self._on_ask, name="retentionAsk"),
            button(self.tr("A&nonymiser…"), self._on_anonymise, name="retentionAnonymise"),
            button(self.tr("&Effacer ou archiver au coffre…"), self._on_erase, role="danger", name="retentionErase"),
        )
        ask, anonymise, erase = self._several
        row = FlowLayout(spacing=SPACE_S)
        for one in (self._open, ask, self._answer, self._keep, anonymise, erase):
            row.addWidget(one)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have « choose all » in the list mean all that the filter lists."""
        is_key = watched is self.view and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
            return True
        return super().eventFilter(watched, event)

    def select_all(self) -> None:
        """Choose every line of the filter, beyond those read so far."""
        self.model.fetch_all()
        self.view.selectAll()

    def _chosen(self) -> list[DueLine]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.line(row) for row in rows]

    def _at_once(self) -> list[int]:
        """Return those to act on: no more at a time than can be decided with care, the oldest first."""
        return [line.contact.id for line in self._chosen()[:MOST_AT_ONCE]]

    def _single(self) -> DueLine | None:
        chosen = self._chosen()
        return chosen[0] if len(chosen) == 1 else None

    def _enable(self) -> None:
        chosen = len(self.view.selectionModel().selectedRows())
        single = self._single() if chosen == 1 else None
        for one in (self._open, self._keep):
            one.setEnabled(single is not None)
        self._answer.setEnabled(single is not None and single.asked_on is not None)
        for one in self._several:
            one.setEnabled(chosen > 0)
        said = ""
        if chosen > MOST_AT_ONCE:
            said = self.tr("{count} fiches choisies : les {most} plus anciennes d'abord")
        elif chosen > 1:
            said = self.tr("{count} fiches choisies")
        self._selected.setText(said.format(count=format_count(chosen), most=format_count(MOST_AT_ONCE)))

    def _on_open(self) -> None:
        line = self._single()
        if line is not None:
            self.contact_wanted.emit(line.contact.id)

    def _on_ask(self) -> None:
        from ui.retention.ask_dialog import AskDialog  # noqa: PLC0415 - loaded when wanted, for a quick start

        dialog = AskDialog(self._workspace, self._at_once(), self)
        dialog.announced.connect(self._on_done)
        self._show(dialog)

    def _on_answer(self, *, wants_to_stay: bool) -> None:
        from ui.retention.answer_dialog import AnswerDialog  # noqa: PLC0415 - loaded when wanted, for a quick start

        line = self._single()
        if line is not None:
            dialog = AnswerDialog(self._workspace, line, wants_to_stay=wants_to_stay, parent=self)
            dialog.announced.connect(self._on_done)
            self._show(dialog)

    def _on_remake(self) -> None:
        line = self._single()
        if line is None:
            return
        with self._workspace.reading() as uow:
            remade = remake_inquiry(uow, line.contact.id)
        if remade is None:
            return
        kind = self.tr("Brouillon (*.eml)") if remade.is_draft else "PDF (*.pdf)"
        ask_and_save(
            self,
            self.tr("Refaire la lettre ou le brouillon"),
            remade.file_name,
            lambda: remade.content,
            lambda path: self.announced.emit(self.tr("Enregistré : {file}").format(file=path.name), None),
            kind,
        )

    def _on_keep(self) -> None:
        from ui.retention.keep_dialog import KeepDialog  # noqa: PLC0415 - loaded when wanted, for a quick start

        line = self._single()
        if line is not None:
            dialog = KeepDialog(self._workspace, line, self)
            dialog.announced.connect(self._on_done)
            self._show(dialog)

    def _on_erase(self) -> None:
        line = self._single()
        if line is None:
            self.decide(self._at_once())
            return
        from ui.rights.erasure_wizard import ErasureWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        wizard = ErasureWizard(self._workspace, line.contact.id, self)
        wizard.erased.connect(lambda _one: self.changed.emit())
        wizard.open()

    def _on_anonymise(self) -> None:
        self.decide(self._at_once(), SeveralChoice.ANONYMISE)

    def decide(self, contact_ids: list[int], wanted: SeveralChoice | None = None) -> None:
        """Show what would go and what would stay for these people, before anything happens."""
        from ui.rights.several_erasures import open_erasures  # noqa: PLC0415 - loaded when wanted, for a quick start

        dialog = open_erasures(self, self._workspace, contact_ids, wanted)
        dialog.announced.connect(self._on_done)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_done(self, said: str, undo: object) -> None:
        self.changed.emit()
        self.announced.emit(said, undo)
