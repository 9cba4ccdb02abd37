"""Fourth page of the import: what each row would become."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QPushButton, QWizard

from app.errors import UserError
from app.exchange.matching import RowOutcome
from app.exchange.preview import Preview, preview_file
from app.formats import format_count, format_instant, format_pair
from app.workspace import UnlockedWorkspace
from ui.exchange.compare_dialog import CompareDialog
from ui.exchange.import_draft import ImportDraft
from ui.exchange.preview_model import MEANS, NAME, REMARK, PreviewModel, outcome_symbol
from ui.kit.counted import counted
from ui.kit.flow_layout import FlowLayout
from ui.kit.icons import dress
from ui.kit.labels import button, label, one_of_several
from ui.kit.tables import table_view
from ui.kit.tasks import Progress, Task, run
from ui.kit.theme import SPACE_S, text_scale
from ui.kit.wizard import WizardPage


class PreviewPage(WizardPage):
    """Reads the whole file in the background, then shows its rows with a filter for each outcome.

    Signals:
        work_started(object): a task that the wizard must not outlive.
    """

    work_started = Signal(object)

    def __init__(self, workspace: UnlockedWorkspace, draft: ImportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("L'aperçu"))
        self.setSubTitle(self.tr("Rien n'est encore enregistré. Chaque ligne du fichier est ici."))
        self.setCommitPage(True)
        self._workspace, self._draft = workspace, draft
        self._task: Task | None = None
        self._build()

    def initializePage(self) -> None:
        """Read the file and compare it with the book."""
        self._draft.preview = None
        self._draft.choices = {}
        self._compare.hide()
        self._show_working(self.tr("Lecture et vérification des lignes"))
        plan, workspace = self._draft.plan(), self._workspace

        def work(progress: Progress) -> Preview:
            with workspace.reading() as uow:
                return preview_file(uow, plan, progress)

        self._task = run(self, work, on_done=self._on_previewed, on_error=self._on_refused)
        self._task.progress.moved.connect(self._on_moved)
        self.work_started.emit(self._task)
        self.completeChanged.emit()

    def cleanupPage(self) -> None:
        """Stop reading when the person goes back."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def isComplete(self) -> bool:
        """At least one row would change the book."""
        return self._draft.rows_to_import() > 0

    def say(self, text: str) -> None:
        """Tell what became of an import that came to nothing."""
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))

    def _build(self) -> None:
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Lecture du fichier"))
        self._progress.setFormat("%p\u00a0%")
        self._working = label("", "muted")
        self._complaint = label("", "error")
        self._complaint.setObjectName("previewComplaint")
        self._remarks = label("", "warn")
        self._remarks.setObjectName("previewRemarks")
        self.model = PreviewModel(self)
        self._table = table_view(self.model, self.tr("Lignes du fichier"), stretch=REMARK)
        self._table.setObjectName("previewTable")
        self._compare = button(
            self.tr("&Comparer les contacts connus…"), self._on_compare, name="compareDuplicates", symbol="users"
        )
        self._compare.hide()
        self._table.setWordWrap(False)
        for column, width in ((NAME, 170), (MEANS, 240)):
            self._table.horizontalHeader().setSectionResizeMode(
                column, self._table.horizontalHeader().ResizeMode.Interactive
            )
            self._table.setColumnWidth(column, width * text_scale() // 100)
        self._filters = QButtonGroup(self)
        self._tabs: dict[RowOutcome | None, QPushButton] = {}
        row = FlowLayout(spacing=SPACE_S)
        for outcome in (None, *RowOutcome):
            row.addWidget(self._filter_button(outcome))
        self._tabs[None].setChecked(True)
        for widget in (self._working, self._progress, self._complaint, self._remarks):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self._table, 1)
        self.column.addWidget(self._compare, alignment=Qt.AlignmentFlag.AlignLeft)

    def _filter_button(self, outcome: RowOutcome | None) -> QPushButton:
        tab = button(self._name_of(outcome), role="chip", name=f"filter_{outcome or 'all'}")
        one_of_several(tab)
        tab.toggled.connect(lambda is_chosen: self._show_only(outcome) if is_chosen else None)
        if outcome is not None:
            dress(tab, *outcome_symbol(outcome))
        self._filters.addButton(tab)
        self._tabs[outcome] = tab
        return tab

    def _show_only(self, outcome: RowOutcome | None) -> None:
        """Filter; a refused row has no address to show, and its reason wants the room."""
        self.model.show_only(outcome)
        self._table.setColumnHidden(MEANS, outcome is RowOutcome.REFUSED)

    def _on_moved(self, done: int, total: int, text: str) -> None:
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._working.setText(self.tr("{text}\u00a0: {count}").format(text=text, count=format_count(done)))

    def _on_previewed(self, preview: Preview) -> None:
        self._task = None
        self._draft.preview = preview
        self._set_working(False)
        self.model.show(preview.rows)
        self._tabs[None].setChecked(True)
        self._show_only(None)
        counts = preview.counts()
        for outcome, tab in self._tabs.items():
            number = len(preview.rows) if outcome is None else counts[outcome]
            tab.setText(format_pair(self._name_of(outcome), format_count(number)))
            tab.setEnabled(number > 0)
        self._remarks.setText("\n".join(self._remarks_on(preview)))
        self._remarks.setVisible(bool(self._remarks.text()))
        self._compare.setVisible(bool(self._draft.to_compare()))
        self._say_how_many()

    def _say_how_many(self) -> None:
        text = counted(
            self._draft.rows_to_import(), self.tr("Importer {count} contact"), self.tr("Importer {count} contacts")
        )
        self.setButtonText(QWizard.WizardButton.CommitButton, text)
        self.completeChanged.emit()

    def _on_compare(self) -> None:
        dialog = CompareDialog(self._workspace, self._draft.to_compare(), self._draft.choices, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(self._on_answered)
        dialog.open()

    def _on_answered(self, number: int, taken: frozenset[str]) -> None:
        self._draft.choices[number] = taken
        self._say_how_many()

    def _on_refused(self, error: UserError) -> None:
        self._task = None
        self._set_working(False)
        self.say(error.sentence)
        self.completeChanged.emit()

    def _name_of(self, outcome: RowOutcome | None) -> str:
        if outcome is None:
            return self.tr("Toutes")
        return {
            RowOutcome.NEW: self.tr("Nouveaux"),
            RowOutcome.DUPLICATE: self.tr("Déjà connus"),
            RowOutcome.REFUSED: self.tr("À corriger"),
            RowOutcome.SUPPRESSED: self.tr("Liste repoussoir"),
        }[outcome]

    def _remarks_on(self, preview: Preview) -> list[str]:
        remarks = []
        if preview.imported_before is not None:
            when = format_instant(preview.imported_before)
            remarks.append(self.tr("Ce même fichier a déjà été importé le {when}.").format(when=when))
        if preview.unproven_consents:
            remarks.append(
                counted(
                    preview.unproven_consents,
                    self.tr("{count} contact déclaré d'accord\u00a0: consentement non établi, rien n'est accordé."),
                    self.tr("{count} contacts déclarés d'accord\u00a0: consentement non établi, rien n'est accordé."),
                )
            )
        asked = len(self._draft.to_compare())
        if asked:
            remarks.append(
                counted(
                    asked,
                    self.tr("{count} contact connu à comparer\u00a0: sans réponse, sa fiche reste telle quelle."),
                    self.tr(
                        "{count} contacts connus à comparer\u00a0: sans réponse, leurs fiches restent telles quelles."
                    ),
                )
            )
        if preview.told_refusals:
            remarks.append(
                counted(
                    preview.told_refusals,
                    self.tr("{count} personne a dit non, selon le fichier\u00a0: son refus sera enregistré."),
                    self.tr("{count} personnes ont dit non, selon le fichier\u00a0: leur refus sera enregistré."),
                )
            )
        wrong = preview.counts()[RowOutcome.REFUSED]
        if wrong:
            remarks.append(
                counted(
                    wrong,
                    self.tr(
                        "{count} ligne à corriger restera dehors\u00a0: le compte rendu en fera un fichier à reprendre."
                    ),
                    self.tr(
                        "{count} lignes à corriger resteront dehors\u00a0: le compte rendu en fera un fichier à reprendre."
                    ),
                )
            )
        return remarks

    def _show_working(self, text: str) -> None:
        self.say("")
        self._remarks.hide()
        self.model.show(())
        self._working.setText(text)
        self._progress.setMaximum(0)
        self._set_working(True)

    def _set_working(self, works: bool) -> None:
        self._working.setVisible(works)
        self._progress.setVisible(works)
        self._table.setEnabled(not works)
        for tab in self._tabs.values():
            tab.setVisible(not works)
