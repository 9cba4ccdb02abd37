"""Reading the help: what was looked for or the table of contents on one side, the page being read on the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTreeView, QVBoxLayout, QWidget

from resources import language
from ui.kit.counted import counted
from ui.kit.forms import clearable, magnified
from ui.kit.labels import button, label
from ui.kit.spoken import speak
from ui.kit.theme import SPACE_M, SPACE_S
from ui.shell.help_reader import HelpReader
from ui.shell.help_result_lines import TARGET, HelpLines, answer_line
from ui.shell.help_search import asked_words, nearest_words, search_help
from ui.shell.help_text import FIRST_PAGE, help_page, help_pages, split_target

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HelpBrowser(QWidget):
    """Typing finds, the arrows choose, Enter goes to the text, Escape comes back to the whole table of contents.

    In the text, Alt and an arrow go from heading to heading, and Alt+Left back to what was read before.

    Signals:
        turned(str): the section of that target is shown.
    """

    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = help_pages(language())
        self._target = ""
        self._before: list[str] = []
        self._build()
        self._show_contents()
        self.show_target(FIRST_PAGE)

    @property
    def target(self) -> str:
        """The section being read, as « page » or « page#anchor »."""
        return self._target

    @property
    def lines(self) -> list[str]:
        """The targets of the lines at the top of the list: pages, or what was found."""
        return [str(self._model.item(row).data(TARGET)) for row in range(self._model.rowCount())]

    def show_target(self, target: str) -> None:
        """Show a section, the list pointing at it."""
        self._read(target)
        self._point_at(target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field act on the list; Escape empties the search, or comes back to the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the answers out anew at the width that they have."""
        super().resizeEvent(event)
        self.list.doItemsLayout()

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("helpSearch")
        self.search.setPlaceholderText(self.tr("Chercher dans l'aide"))
        self.search.setAccessibleName(self.tr("Chercher dans l'aide"))
        self.search.setAccessibleDescription(
            self.tr("Flèches pour choisir, Entrée pour lire, Échap pour revenir au sommaire")
        )
        magnified(self.search)
        clearable(self.search)
        self.search.textChanged.connect(self._find)
        self.said = label("", "muted")
        self.said.setObjectName("helpCount")
        self.nearest = button("", self._on_nearest, role="link", name="helpNearest")
        self.nearest.hide()
        self._model = QStandardItemModel(self)
        self.list = QTreeView()
        self.list.setObjectName("helpList")
        self.list.setAccessibleName(self.tr("Sommaire de l'aide"))
        self.list.setHeaderHidden(True)
        self.list.setWordWrap(True)
        self.list.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.list.setModel(self._model)
        self.list.setItemDelegate(HelpLines(self.list))
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.text = HelpReader()
        self.text.anchorClicked.connect(self._on_link)
        for watched in (self.search, self.list, self.text):
            watched.installEventFilter(self)
        self._lay_out()
        for keys, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.text.step(step), context=_HERE)
        QShortcut(QKeySequence("Alt+Left"), self, self._on_back, context=_HERE)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        for widget in (self.search, self.said, self.nearest):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        self._back = button(self.tr("‹ &Retour"), self._on_back, role="link", name="helpBack")
        self._back.setToolTip(self.tr("Alt+Gauche"))
        self._back.hide()
        right = QVBoxLayout()
        right.setSpacing(SPACE_S)
        right.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.text, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addLayout(left, 2)
        layout.addLayout(right, 3)

    def _show_contents(self) -> None:
        """List every page, its sections under it."""
        self._model.clear()
        self.list.setRootIsDecorated(True)
        self.list.setIndentation(SPACE_M * 2)
        for page in self._pages:
            item = QStandardItem(page.title)
            item.setData(page.name, TARGET)
            for section in page.sections[1:]:
                line = QStandardItem(section.title)
                line.setData(section.target, TARGET)
                line.setToolTip(section.title)
                item.appendRow(line)
            self._model.appendRow(item)
        self.said.hide()
        self.nearest.hide()
        self._point_at(self._target)

    def _find(self, typed: str) -> None:
        words = asked_words(typed)
        if not words:
            self._show_contents()
            self.text.mark(asked_words(self.search.text()))
            return
        hits = search_help(self._pages, typed)
        self._model.clear()
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        for hit in hits:
            self._model.appendRow(answer_line(hit, words))
        self._say(len(hits), typed)
        if hits:
            self.list.setCurrentIndex(self._model.index(0, 0))
        self.text.mark(asked_words(self.search.text()))

    def _say(self, count: int, typed: str) -> None:
        near = nearest_words(self._pages, typed) if not count else ""
        if count:
            said = counted(count, self.tr("{count} passage trouvé"), self.tr("{count} passages trouvés"))
        else:
            said = self.tr("Rien ne répond à ces mots. Essayez-en moins, ou un autre mot.")
        self.said.setText(said)
        self.said.show()
        self.nearest.setText(self.tr("Chercher plutôt «\u00a0{words}\u00a0»").format(words=near))
        self.nearest.setProperty("words", near)
        self.nearest.setVisible(bool(near))
        speak(self.search, said)

    def _on_nearest(self) -> None:
        self.search.setText(str(self.nearest.property("words")))
        self.search.setFocus()

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key is Qt.Key.Key_Escape:
            return self._on_escape(watched)
        if key in _ENTER and watched is not self.text:
            self.text.setFocus()
            return True
        if watched is self.search and key in _STEPS:
            self._move(_STEPS[key])
            return True
        return False

    def _on_escape(self, watched: QObject) -> bool:
        """First back to the field, then to the whole table of contents; what holds the help closes only after that."""
        if watched is not self.search:
            self.search.setFocus()
            return True
        if self.search.text():
            self.search.clear()
            return True
        return False

    def _move(self, step: int) -> None:
        at = self.list.currentIndex()
        if not at.isValid():
            self.list.setCurrentIndex(self._model.index(0, 0))
            return
        to = self.list.indexBelow(at) if step > 0 else self.list.indexAbove(at)
        if to.isValid():
            self.list.setCurrentIndex(to)
            speak(self.search, _said_of(to))

    def _on_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        target = index.data(TARGET) if index.isValid() else None
        if target is not None and target != self._target:
            self._read(str(target))

    def _on_link(self, url: QUrl) -> None:
        self._before.append(self._target)
        self._back.show()
        self.search.clear()
        self.show_target("#".join(part for part in split_target(url.toString()) if part))

    def _on_back(self) -> None:
        if self._before:
            self.show_target(self._before.pop())
        self._back.setVisible(bool(self._before))

    def _read(self, target: str) -> None:
        name, anchor = split_target(target)
        page = help_page(language(), name)
        section = next((one for one in page.sections if one.anchor == anchor), page.sections[0])
        self._target = section.target
        self.text.show_section(page, section)
        self.text.mark(asked_words(self.search.text()))
        self.turned.emit(self._target)

    def _point_at(self, target: str) -> None:
        for row in range(self._model.rowCount()):
            page = self._model.item(row)
            for line in (page, *(page.child(place) for place in range(page.rowCount()))):
                if line.data(TARGET) == target:
                    self.list.setCurrentIndex(line.index())
                    self.list.scrollTo(line.index())
                    return


_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


def _said_of(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data())
