"""First page of the export: whose data leave."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from app.consent.subscriptions import read_lists
from app.contacts.read_contact import ContactQuery
from app.exchange.export_scope import ExportScope, ScopeCount, count_scope
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from ui.exchange.export_draft import ExportDraft
from ui.kit.counted import counted
from ui.kit.forms import choice
from ui.kit.labels import hide_unless, label
from ui.kit.tasks import Progress, run
from ui.kit.wizard import WizardPage


class WhatPage(WizardPage):
    """The contacts chosen, the search being shown, a list, or everybody; each is counted before one goes on."""

    def __init__(self, workspace: UnlockedWorkspace, draft: ExportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Qui sort du carnet\u00a0?"))
        self.setSubTitle(self.tr("Choisissez les contacts du fichier. Moins il y en a, moins il y a à protéger."))
        self._workspace, self._draft = workspace, draft
        self._counted: ExportScope | None = None
        self._build()

    def initializePage(self) -> None:
        """Count what is proposed."""
        self._on_changed()

    def isComplete(self) -> bool:
        """Somebody must leave, and be counted."""
        count = self._draft.count
        return self._counted == self._draft.scope and count is not None and count.people > 0

    def _build(self) -> None:
        self._group = QButtonGroup(self)
        self._chosen = self._option(
            counted(len(self._draft.chosen), self.tr("Le contact &choisi"), self.tr("Les {count} contacts &choisis")),
            "exportChosen",
        )
        self._result = self._option(self.tr("Le &résultat affiché"), "exportResult")
        self._list = self._option(self.tr("Les membres d'une &liste"), "exportList")
        self._everybody = self._option(self.tr("&Tout le carnet"), "exportEverybody")
        self._lists = choice(self.tr("Liste"), {})
        self._lists.setObjectName("exportListName")
        with self._workspace.reading() as uow:
            for one in read_lists(uow):
                self._lists.addItem(one.name, one.id)
        hide_unless(bool(self._draft.chosen), self._chosen)
        self._result.setVisible(self._draft.query != ContactQuery())
        self._list.setVisible(self._lists.count() > 0)
        self._lists.setVisible(self._lists.count() > 0)
        self._count = label("", "heading")
        self._count.setObjectName("exportCount")
        self._frozen = label("", "muted")
        self._frozen.setObjectName("exportFrozen")
        for widget in (self._chosen, self._result, self._everybody, self._list, self._lists):
            self.column.addWidget(widget)
        self.column.addSpacing(8)
        self.column.addWidget(self._count)
        self.column.addWidget(self._frozen)
        self.column.addStretch(1)
        proposed = self._chosen if self._draft.chosen else self._result
        (proposed if proposed.isVisibleTo(self) else self._everybody).setChecked(True)
        self._group.buttonClicked.connect(self._on_changed)
        self._lists.currentIndexChanged.connect(self._on_changed)

    def _option(self, text: str, name: str) -> QRadioButton:
        option = QRadioButton(text)
        option.setObjectName(name)
        self._group.addButton(option)
        return option

    def _scope(self) -> ExportScope:
        if self._chosen.isChecked():
            return ExportScope(chosen=self._draft.chosen)
        if self._list.isChecked():
            return ExportScope(list_id=self._lists.currentData())
        return ExportScope(self._draft.query) if self._result.isChecked() else ExportScope()

    def _on_changed(self) -> None:
        scope, workspace = self._scope(), self._workspace
        self._lists.setEnabled(self._list.isChecked())
        self._draft.scope, self._draft.count = scope, None
        self._count.setText(self.tr("Comptage…"))
        self._frozen.setText("")
        self.completeChanged.emit()

        def work(_progress: Progress) -> ScopeCount:
            with workspace.reading() as uow:
                return count_scope(uow, scope)

        def show(count: ScopeCount) -> None:
            if scope == self._draft.scope:
                self._show(scope, count)

        run(self, work, on_done=show, on_error=lambda error: self._count.setText(error.sentence))

    def _show(self, scope: ExportScope, count: ScopeCount) -> None:
        self._counted, self._draft.count = scope, count
        self._count.setText(
            counted(count.people, self.tr("{count} personne sortirait"), self.tr("{count} personnes sortiraient"))
        )
        frozen = self.tr("{count} fiche sous limitation de traitement reste dans le carnet (RGPD, art.\u00a018).")
        several = self.tr("{count} fiches sous limitation de traitement restent dans le carnet (RGPD, art.\u00a018).")
        self._frozen.setText(counted(count.frozen, frozen, several) if count.frozen else "")
        self._count.setAccessibleDescription(format_count(count.people))
        self.completeChanged.emit()
