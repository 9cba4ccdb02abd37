"""The register of breaches on the screen: what waits for an answer, the entries with the time left, and one of them beside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.formats import format_count
from app.register.breach_triggers import count_proposals
from app.register.export_breaches import RegisterFormat, export_breaches, file_name
from app.workspace import UnlockedWorkspace
from ui.kit.empty import EmptyState
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button, card, label, more_button
from ui.kit.save_pdf import ask_and_save
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M, SPACE_S
from ui.register.breach_dialog import BreachDialog, complete_breach, new_breach
from ui.register.breach_drafts_dialog import open_drafts
from ui.register.breach_letters_dialog import open_letters
from ui.register.breach_panel import BreachPanel
from ui.register.breach_proposals_dialog import open_proposals
from ui.register.breaches_model import BreachesModel

_MINUTE_MS = 60_000
_KINDS = {"xlsx": "Excel (*.xlsx)", "csv": "CSV (*.csv)", "pdf": "PDF (*.pdf)"}


class BreachesView(QWidget):
    """Shown among what proves compliance.

    Signals:
        announced(str, object): something was written or handed on; the sentence says what.
    """

    announced = Signal(str, object)
    help_page = "compliance#breaches"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._may = workspace.account.may(Permission.KEEP_BREACHES)
        names = {account.id: account.display_name for account, _ in read_accounts(workspace)}
        self._names = names
        self.model = BreachesModel(workspace, self)
        self.panel = BreachPanel(workspace, names)
        self.panel.completion_asked.connect(lambda number: self._watch(complete_breach(self, workspace, number)))
        self.panel.drafts_asked.connect(lambda number: open_drafts(self, workspace, number))
        self.panel.letters_asked.connect(self._on_letters)
        self._build()
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self.model.count_down)

    def refresh(self, number: int = 0) -> None:
        """Read the register again, and stay on the entry that was shown, or go to another."""
        if not self._may:
            return
        shown = number or self.panel.number
        self.model.reload()
        with self._workspace.reading() as uow:
            waiting = count_proposals(uow)
        self._asked.setVisible(waiting > 0)
        text = self.tr("{count} signal à examiner : est-ce une violation ?")
        if waiting > 1:
            text = self.tr("{count} signaux à examiner : sont-ce des violations ?")
        self._waiting.setText(text.format(count=format_count(waiting)))
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.rowCount():
            self.view.selectRow(max(0, self.model.row_of(shown)))
        self._clock.start()

    def open_new(self) -> BreachDialog:
        """Open an empty entry."""
        return self._watch(new_breach(self, self._workspace))

    def _build(self) -> None:
        self._waiting = label("", "warn")
        self._waiting.setObjectName("proposalsWaiting")
        inside = QWidget()
        strip = QHBoxLayout(inside)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.addWidget(self._waiting, 1)
        strip.addWidget(button(self.tr("&Examiner…"), self._on_proposals, name="openProposals", symbol="circle-help"))
        self._asked = card(inside)
        self._asked.hide()
        head = FlowLayout(spacing=SPACE_S)
        head.addWidget(
            label(
                self.tr("Toute violation s'inscrit ici, notifiée ou non (article 33(5) du RGPD)."), "muted", wrap=False
            )
        )
        head.push_right()
        head.addWidget(
            more_button(
                self.tr("Exporter le registre"),
                *(
                    (self._export_words(form), f"exportBreaches_{form.value}", self._exporting(form))
                    for form in RegisterFormat
                ),
            )
        )
        head.addWidget(
            button(self.tr("Inscrire une &violation…"), self.open_new, role="primary", name="newBreach", symbol="plus")
        )
        self.view = table_view(self.model, self.tr("Violations"), stretch=3)
        self.view.setObjectName("breachTable")
        self.view.selectionModel().currentRowChanged.connect(self._on_row)
        self.view.activated.connect(lambda index: self.panel.completion_asked.emit(self.model.number_at(index)))
        split = QSplitter()
        split.addWidget(self.view)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(split)
        self._pages.addWidget(
            EmptyState(
                "shield-check",
                self.tr(
                    "Aucune violation n'est inscrite. Clé perdue, envoi au mauvais destinataire, poste volé, données "
                    "introuvables : inscrivez-la aussitôt, les soixante-douze heures se comptent toutes seules."
                ),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addLayout(head)
        layout.addWidget(self._asked)
        layout.addWidget(self._pages, 1)

    def _export_words(self, form: RegisterFormat) -> str:
        return {
            RegisterFormat.XLSX: self.tr("Exporter le registre en Excel…"),
            RegisterFormat.CSV: self.tr("Exporter le registre en CSV…"),
            RegisterFormat.PDF: self.tr("Exporter le registre en PDF…"),
        }[form]

    def _exporting(self, form: RegisterFormat) -> Callable[[], None]:
        return lambda: self._export(form)

    def _export(self, form: RegisterFormat) -> None:
        def make() -> bytes:
            with self._workspace.unit_of_work() as uow:
                return export_breaches(uow, form, self._names)

        ask_and_save(
            self,
            self.tr("Enregistrer le registre des violations"),
            file_name(form),
            make,
            lambda path: self.announced.emit(self.tr("Registre enregistré : {file}").format(file=path.name), None),
            _KINDS[form.value],
        )

    def _watch(self, dialog: BreachDialog) -> BreachDialog:
        dialog.kept.connect(self.refresh)
        dialog.announced.connect(self.announced)
        return dialog

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.panel.show_breach(self.model.number_at(current))

    def _on_proposals(self) -> None:
        dialog = open_proposals(self, self._workspace)
        dialog.announced.connect(self.announced)
        dialog.changed.connect(self.refresh)

    def _on_letters(self, number: int) -> None:
        dialog = open_letters(self, self._workspace, number)
        dialog.announced.connect(self.announced)
        dialog.accepted.connect(self.refresh)
