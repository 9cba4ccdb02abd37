"""Second page of the access wizard: everything that would be handed over, and names of others to hide."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QListView, QTreeView

from app.errors import UserError
from app.formats import format_count
from app.rights.answer_access import AccessPreview, preview_access
from app.rights.answer_portability import preview_portability
from app.rights.portability import PortabilityPack
from app.rights.third_parties import is_surely_a_person
from app.rights.vault_part import sought_contact, vault_stand
from app.vault.search_person import Sought
from app.workspace import UnlockedWorkspace
from ui.kit.labels import label
from ui.kit.wizard import WizardPage
from ui.rights.access_draft import AccessDraft
from ui.rights.pack_model import PackModel
from ui.rights.vault_panel import VaultPanel

_NAMES_HEIGHT, _NAMES_MARGIN = 96, 20


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
        self._question = label(self.tr("&Noms de tiers trouvés dans les notes\u00a0: cochez ceux à masquer"))
        self._question.setTextFormat(Qt.TextFormat.AutoText)
        self._question.setBuddy(self._list)
        self._problem = label("", "error")
        self._problem.setObjectName("registerProblem")
        self.vault = VaultPanel(workspace, self._sought, draft.request_id)
        self.vault.settled.connect(self._read)
        self.vault.searching_changed.connect(self.completeChanged)
        for widget in (self.vault, self._problem, self._tree, self._question, self._list):
            self.column.addWidget(widget, 1 if widget is self._tree else 0)
        self._names.itemChanged.connect(self._on_masked)

    def initializePage(self) -> None:
        """Read everything again, and ask for the vault where it may hold something."""
        self._read()
        if self._draft.preview is not None and not self._draft.is_portability:
            with self._workspace.reading() as uow:
                self.vault.show_stand(vault_stand(uow, self._draft.contact_id))
            # The wizard gives the focus away once the page is shown.
            QTimer.singleShot(0, self.vault, self.vault.take_focus)

    def isComplete(self) -> bool:
        """Nothing incomplete is handed over (DSR-05)."""
        return self._draft.preview is not None and not self.vault.is_searching

    def validatePage(self) -> bool:
        """Look into the vault first where its password was typed: what is found is seen before going on."""
        if self.vault.waits_for_search:
            self.vault.search()
            return False
        return True

    def _sought(self) -> Sought:
        with self._workspace.reading() as uow:
            return sought_contact(uow, self._draft.contact_id)

    def _read(self) -> None:
        draft = self._draft
        draft.preview, draft.archives = None, self.vault.archives
        try:
            with self._workspace.reading() as uow:
                if draft.is_portability:
                    draft.preview = preview_portability(uow, draft.contact_id)
                else:
                    draft.preview = preview_access(uow, draft.contact_id, draft.archives)
        except UserError as error:
            self._problem.setText(error.sentence)
        self._show()

    def _show(self) -> None:
        preview = self._draft.preview
        self._problem.setVisible(preview is None)
        self._tree.setVisible(preview is not None)
        chosen = {item.text(): item.checkState() for item in self._name_items()}
        self._names.clear()
        if isinstance(preview, PortabilityPack):
            self._show_portable(preview)
        elif preview is not None:
            self._show_held(preview)
        for item in self._name_items():
            item.setCheckState(chosen.get(item.text(), item.checkState()))
        height = sum(self._list.sizeHintForRow(row) for row in range(self._names.rowCount()))
        self._list.setFixedHeight(min(height + _NAMES_MARGIN, _NAMES_HEIGHT))
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
        self._draft.masked = frozenset(
            item.text() for item in self._name_items() if item.checkState() == Qt.CheckState.Checked
        )

    def _name_items(self) -> list[QStandardItem]:
        return [self._names.item(row) for row in range(self._names.rowCount())]


def _checked(name: str) -> QStandardItem:
    item = QStandardItem(name)
    item.setEditable(False)
    item.setCheckable(True)
    item.setCheckState(Qt.CheckState.Checked if is_surely_a_person(name) else Qt.CheckState.Unchecked)
    return item
