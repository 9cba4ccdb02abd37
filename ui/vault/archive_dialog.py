"""One archive, opened: what was held, its files, and who read it before."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QHeaderView, QTreeView, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.documents.save import save_document
from app.errors import UserError
from app.formats import format_date, format_instant
from app.register import entries
from app.vault.consult import Archive, ArchivedPiece
from app.vault.history import PastAct
from app.vault.kinds import ArchiveAct
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.labels import button, label
from ui.kit.save_pdf import among_documents
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_SHOWN = 8


class ArchiveDialog(QDialog):
    """A tree of what was deposited; it closes with the vault.

    Signals:
        extract_asked(): the controller wants some of it on paper.
        restore_asked(): the controller wants the person back in the contacts.
    """

    extract_asked = Signal()
    restore_asked = Signal()
    help_page = "vault#find"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        archive: Archive,
        history: tuple[PastAct, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("archiveDialog")
        self.setWindowTitle(self.tr("Archive de {name}").format(name=archive.name))
        fit(self, 860, 600)
        self._model = QStandardItemModel(self)
        self._model.setHorizontalHeaderLabels([self.tr("Donnée"), self.tr("Valeur")])
        self._fill(archive)
        tree = QTreeView()
        tree.setModel(self._model)
        tree.setObjectName("archiveTree")
        tree.setAccessibleName(self.tr("Contenu de l'archive"))
        tree.setAlternatingRowColors(True)
        tree.expandAll()
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(archive.name, "title"))
        text = self.tr("{reason} ({article}). Déposée le {deposited}, détruite le {ends}.").format(
            reason=archive.reason.label[:1].upper() + archive.reason.label[1:],
            article=archive.article,
            deposited=format_instant(archive.deposited_at),
            ends=format_date(archive.ends_on),
        )
        layout.addWidget(label(text, "muted"))
        layout.addWidget(tree, 1)
        past = label(self._past(workspace, archive, history), "muted")
        past.setObjectName("archivePast")
        layout.addWidget(past)
        row = QHBoxLayout()
        for piece in archive.files:
            row.addWidget(button(piece.file_name, partial(self._on_save, piece), symbol="file-down"))
        row.addStretch(1)
        extract, restore = self.tr("&Imprimer un extrait…"), self.tr("&Restaurer dans les contacts…")
        row.addWidget(button(extract, self.extract_asked.emit, name="extractArchive", symbol="printer"))
        self._restore = button(restore, self.restore_asked.emit, name="restoreArchive", symbol="undo-2")
        self._restore.setDisabled(any(one.act is ArchiveAct.RESTORED for one in history))
        row.addWidget(self._restore)
        row.addWidget(button(self.tr("&Fermer"), self.accept, role="primary", name="closeArchive"))
        layout.addLayout(row)

    def _fill(self, archive: Archive) -> None:
        labels = {field.name: field.label for field in entries()}
        order = list(labels)
        heads: dict[str, QStandardItem] = {}
        for row in archive.record.get("tables", []):
            table = row["table"]
            if not row["shown"]:
                continue
            if table not in heads:
                heads[table] = _item(wording(f"rights.table.{table}"))
                self._model.appendRow([heads[table], _item("")])
            for column, value in sorted(row["shown"].items(), key=lambda cell: _place(order, f"{table}.{cell[0]}")):
                heads[table].appendRow([_item(labels.get(f"{table}.{column}", column)), _item(value)])

    def _past(self, workspace: UnlockedWorkspace, archive: Archive, history: tuple[PastAct, ...]) -> str:
        names = {account.id: account.display_name for account, _ in read_accounts(workspace)}
        told = {
            ArchiveAct.END_CHANGED: self.tr("Fin déplacée du {before} au {after} le {when} par {who}\u00a0: {motive}"),
            ArchiveAct.RESTORED: self.tr("Personne restaurée dans les contacts le {when} par {who}\u00a0: {motive}"),
            ArchiveAct.EXTRACTED: self.tr("Extrait imprimé le {when} par {who}\u00a0: {motive}"),
        }
        lines = [
            told[one.act].format(
                when=format_instant(one.at),
                who=names.get(one.account_id, one.account_id),
                motive=one.text or one.motive,
                before=format_date(one.ends_before),
                after=format_date(one.ends_after),
            )
            for one in history
        ]
        consulted = self.tr("Consultée le {when} par {who}\u00a0: {motive}")
        lines += [
            consulted.format(
                when=format_instant(past.at),
                who=names.get(past.account_id, past.account_id),
                motive=past.motive_text or past.motive.label,
            )
            for past in archive.consultations
        ]
        if not archive.consultations:
            lines.append(self.tr("Jamais consultée avant aujourd'hui."))
        return "\n".join(lines[:_SHOWN])

    def _on_save(self, piece: ArchivedPiece) -> None:
        name = among_documents(piece.file_name)
        dialog = QFileDialog(self, self.tr("Enregistrer la pièce"), name)
        dialog.setObjectName("fileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self._save(Path(chosen), piece))
        dialog.open()

    def _save(self, path: Path, piece: ArchivedPiece) -> None:
        try:
            save_document(path, piece.content)
        except UserError as error:
            show_error(self, error)


def _place(order: list[str], name: str) -> int:
    """Return where the catalogue puts a field; one that it no longer knows comes last."""
    return order.index(name) if name in order else len(order)


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
