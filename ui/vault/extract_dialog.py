"""Choose what of an archive goes on paper: the least that the motive needs is ticked, the rest is the controller's choice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from app.documents.archive_extract import extract_name
from app.formats import format_count
from app.register import entries
from app.vault.consult import Archive
from app.vault.extract_archive import ExtractOrder, extract_archive, fields_in, fields_proposed
from app.vault.kinds import ConsultationMotive
from app.vault.open_vault import OpenVault
from resources import wording
from ui.kit.labels import label
from ui.kit.pdf_preview import PdfPreviewDialog, open_pdf_preview
from ui.kit.sizes import fit
from ui.vault.vault_dialog import VaultDialog


class ExtractDialog(VaultDialog):
    """A tree of the fields held, with boxes to tick; then the preview, from which it is printed or saved."""

    help_page = "vault#extract"

    def __init__(
        self, vault: OpenVault, archive: Archive, motive: ConsultationMotive, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(vault, "", parent)
        self.setObjectName("extractDialog")
        self.setWindowTitle(self.tr("Imprimer un extrait"))
        self.preview: PdfPreviewDialog | None = None
        self._archive, self._motive, self._text = archive, motive, text
        self.explain(
            self.tr(
                "Ne cochez que ce dont vous avez besoin\u00a0: ce qui sort sur papier n'est plus protégé par le coffre. Le "
                "motif, votre nom, la date et l'empreinte du document restent au journal."
            )
        )
        self.form.addRow(self.tr("Archive"), label(archive.name, "heading"))
        self.form.addRow(self.tr("Motif"), label(text or motive.label))
        self._model = QStandardItemModel(self)
        self._model.setHorizontalHeaderLabels([self.tr("Donnée")])
        self._fill(frozenset(fields_in(archive)))
        tree = QTreeView()
        tree.setObjectName("extractTree")
        tree.setAccessibleName(self.tr("Données de l'extrait"))
        tree.setModel(self._model)
        tree.setHeaderHidden(True)
        tree.expandAll()
        self.column.addWidget(tree, 1)
        self._count = label("", "muted")
        self._count.setObjectName("extractCount")
        self.column.addWidget(self._count)
        self.set_work(self.tr("&Préparer l'extrait"), self._work, self._show, "makeExtract")
        self._model.itemChanged.connect(self._on_changed)
        self._on_changed()
        fit(self, 600, 600)

    def _fill(self, held: frozenset[str]) -> None:
        proposed = fields_proposed(self._motive, held)
        labels = {field.name: field.label for field in entries()}
        order = list(labels)
        heads: dict[str, QStandardItem] = {}
        for name in sorted(held, key=lambda one: order.index(one) if one in order else len(order)):
            table, _, column = name.partition(".")
            if table not in heads:
                heads[table] = QStandardItem(wording(f"rights.table.{table}"))
                heads[table].setEditable(False)
                self._model.appendRow(heads[table])
            item = QStandardItem(labels.get(name, column))
            item.setEditable(False)
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked if name in proposed else Qt.CheckState.Unchecked)
            item.setData(name)
            heads[table].appendRow(item)

    def chosen(self) -> frozenset[str]:
        """The fields that are ticked."""
        heads = [self._model.item(row) for row in range(self._model.rowCount())]
        items = [head.child(row) for head in heads for row in range(head.rowCount())]
        return frozenset(str(item.data()) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _on_changed(self) -> None:
        self.touched.emit()
        count = len(self.chosen())
        text = self.tr("1 donnée cochée.") if count == 1 else self.tr("{count} données cochées.")
        self._count.setText(text.format(count=format_count(count)))
        self.act.setEnabled(bool(count))

    def _work(self) -> Callable[[], bytes]:
        order = ExtractOrder(self.chosen(), self._motive, self._text)
        return lambda: extract_archive(self.vault, self._archive, order)

    def _show(self, content: bytes) -> str:
        parent = self.parentWidget() or self
        name = extract_name(self.workspace.clock.now())
        self.preview = open_pdf_preview(parent, self.tr("Extrait du coffre d'archives"), content, name)
        return self.tr("Extrait préparé\u00a0; son empreinte est au journal.")
