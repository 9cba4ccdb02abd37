"""The journal on the screen: filtered, in sentences, read as one scrolls, verified in the background, handed on signed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts, signing_keys
from app.accounts.roles import Permission
from app.documents.journal_file import write_journal_file
from app.documents.save import save_document
from app.errors import UserError
from app.formats import format_count, format_instant
from app.journal.alarms import read_alarms
from app.journal.let_go import keep_routine_for, routine_months
from app.journal.read import count_rows
from app.journal.terms import LONGEST_MONTHS, SHORTEST_MONTHS
from app.journal.verify import Verification
from app.workspace import UnlockedWorkspace
from resources import counted, wording
from ui.journal.alarm_dialog import open_alarms
from ui.journal.journal_code_card import JournalCodeCard
from ui.journal.journal_filters import JournalFilters
from ui.journal.journal_model import JournalModel
from ui.journal.verify_task import start_verification, verified
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.labels import button, hide_unless, label, restyle
from ui.kit.save_pdf import among_documents
from ui.kit.tables import table_view
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_M, SPACE_S

_SENTENCE = 2
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class JournalView(QWidget):
    """A table with filters, the line chosen in full, the buttons that verify and hand on, the code for paper and the alarms.

    Signals:
        restore_asked(): lock, and offer a backup to put back.
        departed(str, object): go to a place and show something there.
        announced(str, object): an extract was written, or a term changed.
    """

    restore_asked = Signal()
    departed = Signal(str, object)
    announced = Signal(str, object)
    help_page = "compliance#journal"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._names = {account.id: account.display_name for account, _ in read_accounts(workspace)}
        self.model = JournalModel(workspace, self._names, self)
        self.view = table_view(self.model, self.tr("Journal"), stretch=_SENTENCE)
        self.view.setObjectName("journalTable")
        self.view.selectionModel().currentRowChanged.connect(self._on_row)
        self.filters = JournalFilters(workspace, self._names)
        self.filters.changed.connect(self._show)
        self._outcome = label("", "muted")
        self._outcome.setObjectName("journalOutcome")
        self._count = label("", "muted", wrap=False)
        self._count.setObjectName("journalCount")
        self._line = label("", "muted")
        self._line.setObjectName("journalLine")
        self._line.setTextInteractionFlags(_SELECTABLE)
        for said in (self._outcome, self._line):
            said.hide()
        self._code = JournalCodeCard(workspace)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.filters)
        layout.addLayout(self._tools())
        layout.addWidget(self._alarm_strip())
        layout.addWidget(self._outcome)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._line)
        layout.addWidget(self._code)

    def refresh(self) -> None:
        """Read the newest lines again."""
        self._show()
        self._code.refresh()
        self._show_alarms()

    def verify(self) -> None:
        """Read the whole chain in the background and say what does not hold."""
        start_verification(self, self._workspace, on_done=self._on_verified)

    def write_extract(self, path: Path) -> None:
        """Write what is shown as a signed extract, in the background."""
        workspace, chosen, names = self._workspace, self.model.chosen, self._names

        def work(progress: Progress) -> None:
            keys = signing_keys(workspace)
            with workspace.unit_of_work() as uow:
                save_document(path, write_journal_file(uow, chosen, names, keys, progress))

        def done(_nothing: None) -> None:
            self.announced.emit(self.tr("Extrait signé du journal : {file}").format(file=path.name), None)
            self._show()

        run_with_dialog(
            self,
            self.tr("Écriture de l'extrait…"),
            self.tr("Annuler"),
            work,
            on_done=done,
            on_error=lambda error: show_error(self, error),
        )

    def _tools(self) -> FlowLayout:
        self.months = choice(
            self.tr("Durée des lignes courantes"),
            {
                str(months): self.tr("lignes courantes gardées {months} mois").format(months=months)
                for months in range(SHORTEST_MONTHS, LONGEST_MONTHS + 1)
            },
        )
        self.months.setObjectName("journalMonths")
        self.months.setToolTip(
            self.tr(
                "Ouvertures, consultations, petites modifications : après ce délai, ce qu'elles disaient est oublié et la "
                "chaîne reste vérifiable. Consentements, exports, effacements et comptes sont gardés comme preuves."
            )
        )
        self.months.activated.connect(lambda _row: self._on_months())
        hide_unless(self._workspace.account.may(Permission.EDIT_SETTINGS), self.months)
        row = FlowLayout(spacing=SPACE_S)
        row.addWidget(self._count)
        row.push_right()
        row.addWidget(self.months)
        row.addWidget(button(self.tr("E&xtrait signé…"), self._on_extract, name="exportJournal", symbol="file-down"))
        row.addWidget(
            button(
                self.tr("&Vérifier le journal"),
                self.verify,
                role="primary",
                name="verifyJournal",
                symbol="shield-check",
            )
        )
        return row

    def _alarm_strip(self) -> QWidget:
        self._waiting = label("", "warn")
        self._waiting.setObjectName("alarmsWaiting")
        see = button(self.tr("Voir les &alertes…"), self._on_alarms, name="seeAlarms", symbol="triangle-alert")
        self._alarms = QWidget()
        strip = QHBoxLayout(self._alarms)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.setSpacing(SPACE_M)
        strip.addWidget(self._waiting, 1)
        strip.addWidget(see)
        return self._alarms

    def _show(self) -> None:
        chosen = self.filters.chosen()
        self.model.show(chosen)
        self._line.hide()
        with self._workspace.reading() as uow:
            count, months = count_rows(uow, chosen), routine_months(uow)
        self._count.setText(
            (self.tr("{count} lignes") if count > 1 else self.tr("{count} ligne")).format(count=format_count(count))
        )
        self.months.setCurrentIndex(self.months.findData(str(months)))

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Say the chosen line in full, for whoever has no mouse to hover with."""
        if not current.isValid():
            return
        line = self.model.line(current.row())
        details = line.details_text or wording("journal.told.gone")
        self._line.setText(f"{format_instant(line.at)} – {line.sentence} {details}")
        self._line.show()

    def _on_months(self) -> None:
        months = int(self.months.currentData())
        try:
            with self._workspace.unit_of_work() as uow:
                keep_routine_for(uow, months)
        except UserError as error:
            show_error(self, error)
            return
        self.announced.emit(self.tr("Lignes courantes gardées {months} mois.").format(months=months), None)
        self._show()

    def _on_extract(self) -> None:
        name = among_documents(f"{wording('journal.extract.file')}.zip")
        dialog = QFileDialog(self, self.tr("Enregistrer l'extrait signé"), name, "ZIP (*.zip)")
        dialog.setObjectName("fileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write_extract(Path(chosen)))
        dialog.open()

    def _on_verified(self, found: Verification) -> None:
        text, role = verified(found)
        self._outcome.setText(text)
        self._outcome.setProperty("role", role)
        restyle(self._outcome)
        self._outcome.show()
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
