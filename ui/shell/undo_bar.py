"""What the next Ctrl+Z takes back, said beforehand, and what Ctrl+Maj+Z does again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.contacts.act_history import ActHistory
from app.contacts.acts import Act, TakenBack
from app.contacts.undo_errors import WouldFree
from app.errors import UserError
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from ui.contacts.left_table import LeftDialog
from ui.kit.errors import error_box
from ui.kit.icons import dress
from ui.kit.labels import button
from ui.kit.place import PlaceAct
from ui.kit.tasks import Progress, Task, run_with_dialog
from ui.kit.theme import SPACE_XS

# The icon and the margins beside the sentence, and how wide it may be.
_BESIDE, _NARROWEST, _WIDEST = 64, 130, 440
_UNDO_KEYS, _REDO_KEYS = "Ctrl+Z", "Ctrl+Maj+Z"


class UndoBar(QWidget):
    """Two buttons, seen only once something may be taken back; the sentence is cut where it is long, and whole as a tip.

    Signals:
        said(str): it was taken back or done again, or there is nothing.
        turned(): the file changed: what is shown must be read again.
        form_asked(object): it was refused, and the person wants to look at the card as it would have been: a WouldFree.
    """

    said = Signal(str)
    turned = Signal()
    form_asked = Signal(object)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.history = ActHistory()
        self._task: Task | None = None
        self._undo = _CutButton()
        self._undo.setObjectName("undoAct")
        self._undo.clicked.connect(lambda _checked: self.undo())
        dress(self._undo, "undo-2")
        self._redo = button("", self.redo, name="redoAct", symbol="redo-2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self._undo)
        layout.addWidget(self._redo)
        self.tell()
        self._fields = _EmptyFields(self)

    def remember(self, act: Act) -> None:
        """Remember what was just done."""
        self.history.push(act)
        self.tell()

    def tell(self) -> None:
        """Say again what would be taken back; whoever left the book is forgotten with their name."""
        self.history.forget_gone(self._workspace)
        undo, redo = self.history.next_undo, self.history.next_redo
        self._show(self._undo, undo, self.tr("Annuler\u00a0: {act}"), _UNDO_KEYS)
        self._show(self._redo, redo, self.tr("Rétablir\u00a0: {act}"), _REDO_KEYS)
        self.setVisible(undo is not None or redo is not None)

    def undo(self) -> None:
        """Take the last act back."""
        act = self.history.next_undo
        if act is None:
            self.said.emit(self.tr("Rien à annuler."))
            return
        self._turn(act, act.undo, self.history.undone, self.tr("Annulé\u00a0: {act}."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        act = self.history.next_redo
        if act is None:
            self.said.emit(self.tr("Rien à rétablir."))
            return
        self._turn(act, act.redo, self.history.redone, self.tr("Rétabli\u00a0: {act}."))

    def end(self) -> None:
        """End what is being taken back, and show nothing more: the window closes."""
        if self._task is not None:
            self._task.end()

    def acts(self) -> tuple[PlaceAct, ...]:
        """The same for the palette."""
        turns = ((self._undo, self.undo, self.history.next_undo), (self._redo, self.redo, self.history.next_redo))
        return tuple(PlaceAct(shown.accessibleName(), run) for shown, run, act in turns if act is not None)

    def _show(self, shown: QPushButton, act: Act | None, pattern: str, keys: str) -> None:
        shown.setVisible(act is not None)
        sentence = pattern.format(act=act.sentence) if act is not None else ""
        shown.setToolTip(f"{sentence} ({keys})")
        shown.setAccessibleName(sentence)
        if isinstance(shown, _CutButton):
            shown.say(sentence)

    def _turn(
        self,
        act: Act,
        turn: Callable[[UnlockedWorkspace, Callable[[int, int], bool]], TakenBack],
        moved: Callable[[Act, TakenBack], None],
        pattern: str,
    ) -> None:
        if self._task is not None:
            return
        sentence = act.sentence

        def work(progress: Progress) -> TakenBack:
            return turn(self._workspace, progress.goes_on)

        def done(taken: TakenBack) -> None:
            moved(act, taken)
            self._after()
            self._say(pattern.format(act=sentence), taken)

        def refused(error: UserError) -> None:
            self.history.refused(act, error)
            self._after()
            self._refuse(error)

        self._task = run_with_dialog(
            self.window(), sentence, self.tr("Arrêter ici"), work, on_done=done, on_error=refused
        )
        self._task.finished.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._task = None

    def _after(self) -> None:
        self.tell()
        self.turned.emit()

    def _say(self, sentence: str, taken: TakenBack) -> None:
        left = sum(map(len, taken.left.values()))
        if not taken.is_whole:
            sentence = self.tr("{said} Arrêté en chemin\u00a0: la suite reste à faire.").format(said=sentence)
        self.said.emit(sentence)
        if left:
            kept = self.tr("{count} restent tels quels.") if left > 1 else self.tr("{count} reste tel quel.")
            told = f"{sentence} {kept.format(count=format_count(left))}"
            LeftDialog(self._workspace, told, taken.left, self.window()).open()

    def _refuse(self, error: UserError) -> None:
        box = error_box(self.window(), error)
        if isinstance(error, WouldFree) and error.offered is not None:
            look = box.addButton(self.tr("&Voir la fiche d'avant…"), box.ButtonRole.AcceptRole)
            look.setObjectName("lookAtCard")
            look.clicked.connect(lambda _checked: self.form_asked.emit(error))
        box.open()


class _CutButton(QPushButton):
    """A button that shows as much of a sentence as it has room for, and asks for no more than a part of the bar."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._sentence = sentence
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        """Room for the sentence, or for a part of it where it is long."""
        wanted = self.fontMetrics().horizontalAdvance(self._sentence) + _BESIDE
        return QSize(min(wanted, _WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a word or two."""
        return QSize(min(_NARROWEST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the sentence where it has to be."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(0, self.width() - _BESIDE)
        cut = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))


class _EmptyFields(QObject):
    """In a field where nothing was typed that could be undone, Ctrl+Z is the window's, not the field's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field from claiming keys that would do nothing in it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, QLineEdit):
            keys = event if isinstance(event, QKeyEvent) else None
            if keys is not None and _does_nothing(watched, keys):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit):
            now.installEventFilter(self)


def _does_nothing(field: QLineEdit, keys: QKeyEvent) -> bool:
    if keys.matches(QKeySequence.StandardKey.Undo):
        return not field.isUndoAvailable()
    return keys.matches(QKeySequence.StandardKey.Redo) and not field.isRedoAvailable()
