"""What an access pack holds, as a tree: tables with their counts, rows, fields."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.formats import format_count
from app.rights.access_pack import AccessPack, PackSection
from app.rights.archive_sections import archive_sections
from app.rights.portability import PortabilityPack

_ROWS_SHOWN = 200


class PackModel(QStandardItemModel):
    """Two columns: what, and its value. Of a very long table the first rows are shown, and all are counted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeaderLabels([self.tr("Ce que nous détenons"), self.tr("Valeur")])

    def show(self, pack: AccessPack) -> None:
        """Fill the tree."""
        self.removeRows(0, self.rowCount())
        for section in (*pack.sections, *archive_sections(pack)):
            self._add_section(section)
        extras = (
            (self.tr("Liste repoussoir"), ", ".join(pack.suppressed) or self.tr("n'y figure pas")),
            (self.tr("Lignes du journal"), format_count(len(pack.acts))),
            (self.tr("Origine"), pack.source),
        )
        for name, value in extras:
            self.appendRow([_item(name), _item(value)])

    def show_portable(self, pack: PortabilityPack) -> None:
        """Fill the tree with what is taken along, then with what stays out and why."""
        self.removeRows(0, self.rowCount())
        self.setHorizontalHeaderLabels([self.tr("Ce qu'elle emporte"), self.tr("Valeur")])
        for section in pack.sections:
            self._add_section(section)
        if pack.left_out:
            head = _item(self.tr("Ce qui n'est pas repris"))
            self.appendRow([head, _item(self.tr("et pourquoi"))])
            for one in pack.left_out:
                line, why = _item(one.title), _item(one.reason.sentence)
                line.setToolTip(", ".join(one.labels))
                head.appendRow([line, why])

    def _add_section(self, section: PackSection) -> None:
        head = _item(section.title)
        self.appendRow([head, _item(format_count(len(section.rows)))])
        for number, row in enumerate(section.rows[:_ROWS_SHOWN], 1):
            parent = head
            if len(section.rows) > 1:
                parent = _item(format_count(number))
                head.appendRow([parent, _item(row.lines[0][1] if row.lines else "")])
            for name, value in row.lines:
                parent.appendRow([_item(name), _item(value)])


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setToolTip(text if len(text) > 60 else "")
    return item
