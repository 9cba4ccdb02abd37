"""The place where data at their term are decided on: erase, vault, ask once, keep for a contract."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.formats import format_count
from app.retention.review import ask_once, count_due, keep_for_contract, list_due, record_answer
from app.rights.erase_several import MOST_AT_ONCE
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.labels import button, label
from ui.kit.place import Place
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.retention.announced_view import AnnouncedView
from ui.retention.due_model import DueModel
from ui.retention.yearly_view import YearlyView


class RetentionPage(Place):
    """What is due above; for the chosen contact, what may be done."""

    help_page = "retention"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.model = DueModel(workspace, self)
        self._build()

    def refresh(self) -> None:
        """Count and list again."""
        with self.workspace.reading() as uow:
            counts = count_due(uow)
        self._figures.setText(
            self.tr(
                "{due} échu(s) · {soon} dans 30 jours · {later} dans 90 jours · {waiting} en attente de réponse"
            ).format(
                due=format_count(counts.due),
                soon=format_count(counts.within_30),
                later=format_count(counts.within_90),
                waiting=format_count(counts.waiting),
            )
        )
        self.model.show(int(self.within.currentData()))
        self._body.setCurrentIndex(0 if self.model.rowCount() else 1)
        at_once = min(counts.due, MOST_AT_ONCE)
        self._every_due.setVisible(at_once > 1)
        self._every_due.setText(self.tr("Effacer &ces {count} fiches échues…").format(count=format_count(at_once)))
        self._year.refresh()
        if self.model.rowCount():
            self.view.selectRow(0)
        self._enable()

    def show_object(self, target: object) -> None:
        """Show the announced erasures where another place points at them."""
        view = self.findChild(AnnouncedView)
        if target == "announced" and view is not None:
            self.tabs.setCurrentWidget(view)

    def _build(self) -> None:
        self._figures = label("", "muted")
        self._figures.setObjectName("retentionFigures")
        self.within = choice(
            self.tr("Période"),
            {
                "0": self.tr("échus"),
                "30": self.tr("échus ou dans les 30 jours"),
                "90": self.tr("échus ou dans les 90 jours"),
            },
        )
        self.within.currentIndexChanged.connect(self.refresh)
        self.view = table_view(self.model, self.tr("Contacts arrivés à échéance"), stretch=0)
        self.view.setObjectName("dueTable")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.view.doubleClicked.connect(lambda _index: self._on_open())
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self._answer = button(self.tr("&Réponse reçue"), name="retentionAnswer")
        menu = QMenu(self._answer)
        menu.addAction(self.tr("Souhaite &rester"), lambda: self._on_answer(wants_to_stay=True))
        menu.addAction(self.tr("Ne souhaite &pas rester"), lambda: self._on_answer(wants_to_stay=False))
        self._answer.setMenu(menu)
        self._single = (
            button(self.tr("Ouvrir la &fiche"), self._on_open, name="retentionOpen"),
            button(self.tr("&Demander une fois"), self._on_ask, name="retentionAsk"),
            self._answer,
            button(self.tr("&Garder : contrat en cours"), self._on_keep, name="retentionKeep"),
        )
        for one in (
            *self._single,
            button(self.tr("&Effacer ou déplacer au coffre…"), self._on_erase, role="danger", name="retentionErase"),
        ):
            row.addWidget(one)
        row.addStretch(1)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.view, 1)
        column.addWidget(self._buttons)
        self._body = QStackedWidget()
        self._body.addWidget(full)
        self._body.addWidget(
            EmptyState(
                "hourglass", self.tr("Rien n'est arrivé à échéance. Aparté vous préviendra ici et sur l'accueil.")
            )
        )
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Conservation"), "title"), 1)
        head.addWidget(label(self.tr("Montrer"), wrap=False))
        head.addWidget(self.within)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(head)
        self._every_due = button("", self._on_every_due, role="danger", name="retentionEveryDue")
        counted = QHBoxLayout()
        counted.addWidget(self._figures, 1)
        counted.addWidget(self._every_due)
        layout.addLayout(counted)
        self._year = YearlyView(self.workspace)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("retentionTabs")
        self.tabs.addTab(self._body, self.tr("À traiter"))
        self.tabs.addTab(AnnouncedView(self.workspace, self), self.tr("Effacements annoncés"))
        self.tabs.addTab(self._year, self.tr("L'année en image"))
        layout.addWidget(self.tabs, 1)

    def _chosen(self) -> int | None:
        row = self.view.currentIndex().row()
        return self.model.line(row).contact.id if 0 <= row < self.model.rowCount() else None

    def _all_chosen(self) -> list[int]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.line(row).contact.id for row in rows]

    def _enable(self) -> None:
        row = self.view.currentIndex().row()
        asked = 0 <= row < self.model.rowCount() and self.model.line(row).asked_on is not None
        is_single = len(self._all_chosen()) <= 1
        for one in self._single:
            one.setEnabled(is_single)
        self._answer.setEnabled(is_single and asked)

    def _decide(self, act: Callable[[UnitOfWork, int], object], said: str) -> None:
        contact_id = self._chosen()
        if contact_id is None:
            return
        try:
            with self.workspace.unit_of_work() as uow:
                act(uow, contact_id)
        except UserError as error:
            show_error(self, error)
            return
        self.refresh()
        self.announced.emit(said, None)

    def _on_open(self) -> None:
        contact_id = self._chosen()
        if contact_id is not None:
            self.departed.emit("contacts", contact_id)

    def _on_ask(self) -> None:
        self._decide(ask_once, self.tr("Question notée. Sans réponse sous 30 jours, l'effacement sera proposé."))

    def _on_answer(self, *, wants_to_stay: bool) -> None:
        self._decide(
            lambda uow, contact_id: record_answer(uow, contact_id, wants_to_stay=wants_to_stay),
            self.tr("Réponse notée."),
        )

    def _on_keep(self) -> None:
        self._decide(keep_for_contract, self.tr("Gardé tant que le contrat est en cours."))

    def _on_erase(self) -> None:
        chosen = self._all_chosen()
        if len(chosen) > 1:
            self._erase_several(chosen)
        elif chosen:
            from ui.rights.erasure_wizard import ErasureWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

            wizard = ErasureWizard(self.workspace, chosen[0], self)
            wizard.erased.connect(lambda _one: self.refresh())
            wizard.open()

    def _on_every_due(self) -> None:
        with self.workspace.reading() as uow:
            due = list_due(uow, limit=MOST_AT_ONCE)
        self._erase_several([line.contact.id for line in due])

    def _erase_several(self, contact_ids: list[int]) -> None:
        from ui.rights.several_erasures import open_erasures  # noqa: PLC0415 - loaded when wanted, for a quick start

        dialog = open_erasures(self, self.workspace, contact_ids)
        dialog.announced.connect(self._on_several_erased)

    def _on_several_erased(self, said: str, undo: object) -> None:
        self.refresh()
        self.announced.emit(said, undo)
