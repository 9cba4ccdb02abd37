"""Second page of the access wizard: everything that would be handed over, and names of others to hide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QListView, QTreeView

from app.errors import UserError
from app.formats import format_count
from app.rights.answer_access import AccessPreview, preview_access
from app.rights.answer_portability import preview_portability
from app.rights.portability import PortabilityPack
from app.rights.third_parties import is_surely_a_person
from app.workspace import UnlockedWorkspace
from ui.kit.labels import label
from ui.kit.wizard import WizardPage
from ui.rights.access_draft import AccessDraft
from ui.rights.pack_model import PackModel

_NAMES_HEIGHT = 96


class HoldingsPage(WizardPage):
    """Shows before anything is made; stops and says what the register lacks."""

    def __init__(self, workspace: UnlockedWorkspace, draft: AccessDraft) -> None:
        super().__init__("")
        self.setTitle(
            self.tr("Ce que la personne emporte") if draft.is_portability else self.tr("Ce que nous détenons")
        )
        self._workspace, self._draft = workspace, draft
        self._model, self._names = PackModel(self), QStandardItemModel(self)
        self._tree = QTreeView()
        self._tree.setModel(self._model)
        self._tree.setObjectName("holdingsTree")
        self._tree.setAccessibleName(self.tr("Données détenues"))
        self._tree.setAlternatingRowColors(True)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._list = QListView()
        self._list.setModel(self._names)
        self._list.setObjectName("namesToMask")
        self._list.setMaximumHeight(_NAMES_HEIGHT)
        self._question = label(self.tr("&Noms de tiers trouvés dans les notes\u00a0: cochez ceux à masquer"))
        self._question.setTextFormat(Qt.TextFormat.AutoText)
        self._question.setBuddy(self._list)
        self._problem = label("", "error")
        self._problem.setObjectName("registerProblem")
        for widget in (self._problem, self._tree, self._question, self._list):
            self.column.addWidget(widget)
        self._names.itemChanged.connect(self._on_masked)

    def initializePage(self) -> None:
        """Read everything again."""
        self._draft.preview = None
        try:
            with self._workspace.reading() as uow:
                preview = preview_portability if self._draft.is_portability else preview_access
                self._draft.preview = preview(uow, self._draft.contact_id)
        except UserError as error:
            self._problem.setText(error.sentence)
        self._show()

    def isComplete(self) -> bool:
        """Nothing incomplete is handed over (DSR-05)."""
        return self._draft.preview is not None

    def _show(self) -> None:
        preview = self._draft.preview
        self._problem.setVisible(preview is None)
        self._tree.setVisible(preview is not None)
        self._names.clear()
        if isinstance(preview, PortabilityPack):
            self._show_portable(preview)
        elif preview is not None:
            self._show_held(preview)
        has_names = self._names.rowCount() > 0
        self._question.setVisible(has_names)
        self._list.setVisible(has_names)
        self._on_masked()
        self.completeChanged.emit()

    def _show_held(self, preview: AccessPreview) -> None:
        count = format_count(preview.pack.row_count)
        self.setSubTitle(self.tr("{count} lignes, pièces comprises. Rien n'est encore produit.").format(count=count))
        self._model.show(preview.pack)
        self._tree.expand(self._model.index(0, 0))
        for name in preview.names:
            self._names.appendRow(_checked(name))

    def _show_portable(self, pack: PortabilityPack) -> None:
        self.setSubTitle(
            self.tr(
                "Ce qu'elle a fourni, pour un usage fondé sur son consentement ou sur un contrat. "
                "Rien n'est encore produit."
            )
        )
        self._model.show_portable(pack)
        for row in (0, self._model.rowCount() - 1):
            self._tree.expand(self._model.index(row, 0))

    def _on_masked(self) -> None:
        items = (self._names.item(row) for row in range(self._names.rowCount()))
        self._draft.masked = frozenset(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)


def _checked(name: str) -> QStandardItem:
    item = QStandardItem(name)
    item.setEditable(False)
    item.setCheckable(True)
    item.setCheckState(Qt.CheckState.Checked if is_surely_a_person(name) else Qt.CheckState.Unchecked)
    return item
