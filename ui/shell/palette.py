"""The palette (Ctrl+K): one field that finds contacts and everything that may be done, from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.kit.forms import magnified
from ui.kit.icons import icon
from ui.kit.labels import label
from ui.kit.sizes import fit
from ui.kit.spoken import speak
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S, scheme, text_scale
from ui.shell.palette_entries import PaletteEntry, PaletteSource

_KIND = Qt.ItemDataRole.UserRole + 1
_WIDTH, _HEIGHT, _ROW, _ICON = 620, 440, 34, 18
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(QDialog):
    """Typing finds, the arrows choose, Enter does it, Escape leaves; the field keeps the cursor throughout."""

    help_page = "contacts#palette"

    def __init__(self, source: PaletteSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Rechercher ou agir"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._source = source
        self._entries: list[PaletteEntry] = []
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(self.tr("Rechercher ou agir"))
        self.field.setAccessibleDescription(self.tr("Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer"))
        self.field.setPlaceholderText(self.tr("Un nom, un 06…, « importer », « sauvegardes », un segment…"))
        magnified(self.field)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self.view = QListView()
        self.view.setObjectName("paletteList")
        self.view.setAccessibleName(self.tr("Ce qui a été trouvé"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(_KindDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setIconSize(QSize(_ICON, _ICON))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.clicked.connect(lambda index: self._run(index.row()))
        self._nothing = label(self.tr("Rien de ce nom. Essayez un autre mot."), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.view, 1)
        layout.addWidget(label(self.tr("↑ ↓ choisir · Entrée ouvrir · Échap fermer"), "muted", wrap=False))
        fit(self, _WIDTH, _HEIGHT)
        self._find("")

    @property
    def lines(self) -> list[tuple[str, str]]:
        """What is offered now and of which kind it is, from top to bottom."""
        return [(entry.title, entry.kind) for entry in self._entries]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list and Enter runs its line, while the cursor stays in the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.view.currentIndex().row())
                return True
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        self._entries = self._source.find(typed)
        self._model.clear()
        for entry in self._entries:
            item = QStandardItem(icon(entry.symbol, scheme().muted), entry.title)
            item.setData(entry.kind, _KIND)
            item.setAccessibleText(f"{entry.title}, {entry.kind}")
            self._model.appendRow(item)
        self._nothing.setVisible(not self._entries)
        if self._entries:
            self._point(0)

    def _move(self, step: int) -> None:
        if self._entries:
            last = len(self._entries) - 1
            at = self.view.currentIndex().row() + step
            # One step past an end comes back at the other; a page stops there.
            self._point(at % (last + 1) if abs(step) == 1 else min(max(at, 0), last))

    def _point(self, row: int) -> None:
        self.view.setCurrentIndex(self._model.index(row, 0))
        entry = self._entries[row]
        speak(self.field, f"{entry.title}, {entry.kind}")

    def _run(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            act = self._entries[row].act
            self.accept()
            act()


class _KindDelegate(QStyledItemDelegate):
    """A line with its kind at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows of one height."""
        return QSize(200, _ROW * text_scale() // 100)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line in what the kind leaves."""
        kind, area = str(index.data(_KIND)), QRect(option.rect)
        width = painter.fontMetrics().horizontalAdvance(kind) + SPACE_L
        super().paint(painter, option, index)
        painter.save()
        right = QRect(area.right() - width, area.top() + 1, width, area.height() - 2)
        chosen = bool(option.state & option.state.State_Selected)
        painter.fillRect(right, QColor(scheme().accent_soft if chosen else scheme().surface))
        painter.setPen(QColor(scheme().muted))
        painter.drawText(right, int(Qt.AlignmentFlag.AlignCenter), kind)
        painter.restore()
