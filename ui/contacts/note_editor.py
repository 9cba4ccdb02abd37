"""Where a note is typed: what it may not hold is shown and named as it is typed, and what must be explained is asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from app.contacts.note_errors import named
from app.contacts.note_guard import REASON_LENGTH
from app.contacts.note_kinds import NoteLevel
from app.contacts.note_lexicon import lexicon_in_force
from app.contacts.note_rules import Finding, scan_note
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import stand_for
from ui.kit.labels import label, restyle
from ui.kit.theme import SPACE_S, SPACE_XS, scheme

_SHORT_NOTE = 500
_HEIGHT = 110


class NoteEditor(QWidget):
    """A note with its counter, its reminder, what was found in it, and one line of reason per term to check.

    Signals:
        changed(): the note or a reason changed.
    """

    changed = Signal()

    def __init__(self, workspace: UnlockedWorkspace, name: str = "noteText", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with workspace.reading() as uow:
            self._lexicon = lexicon_in_force(uow)
        self.found: tuple[Finding, ...] = ()
        self._reasons: dict[str, QLineEdit] = {}
        self._kept: dict[str, str] = {}
        self.edit = QPlainTextEdit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(_HEIGHT)
        self.edit.textChanged.connect(self._on_text)
        stand_for(self, self.edit)
        self._reminder = label(self.tr("La personne peut demander à lire ceci."), "muted")
        self._counter = label("", "muted", wrap=False)
        self._counter.setObjectName("noteCounter")
        self._verdict = label("", "warn")
        self._verdict.setObjectName("noteVerdict")
        self._asked = QWidget()
        self._form = QFormLayout(self._asked)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(SPACE_S)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        below = QHBoxLayout()
        below.addWidget(self._reminder, 1)
        below.addWidget(self._counter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.edit, 1)
        layout.addLayout(below)
        layout.addWidget(self._verdict)
        layout.addWidget(self._asked)
        self._on_text()

    def text(self) -> str:
        """What was typed."""
        return self.edit.toPlainText()

    def show_note(self, text: str, reasons: dict[str, str] | None = None) -> None:
        """Show a note that is kept already, with the reasons given for it."""
        self._kept = dict(reasons or {})
        self._ask(())
        self.edit.setPlainText(text)
        self._on_text()

    def reasons(self) -> dict[str, str]:
        """Why each term to check is there, by id of term, as far as it was said."""
        return {term: line.text().strip() for term, line in self._reasons.items() if line.text().strip()}

    def _on_text(self) -> None:
        text = self.text()
        self.found = scan_note(text, self._lexicon)
        self._mark(text)
        self._ask(tuple(one for one in self.found if one.level is NoteLevel.CHECK))
        self._say(text)
        count = self.tr("{count} caractères") if len(text) > 1 else self.tr("{count} caractère")
        shown = count.format(count=format_count(len(text)))
        self._counter.setText(
            self.tr("{shown}, faites court").format(shown=shown) if len(text) > _SHORT_NOTE else shown
        )
        self.changed.emit()

    def _say(self, text: str) -> None:
        """Name what was found: what is forbidden first, then what must be looked at."""
        lines = []
        for level in NoteLevel:
            words = named((one for one in self.found if one.level is level), text)
            if words:
                lines.append(wording(f"notes.sentence.{level.value}", words=words))
        forbidden = any(one.level is NoteLevel.FORBIDDEN for one in self.found)
        self._verdict.setProperty("role", "error" if forbidden else "warn")
        self._verdict.setText("\n".join(lines))
        self._verdict.setVisible(bool(lines))
        self.edit.setProperty("invalid", forbidden)
        self.edit.setAccessibleDescription("\n".join(lines))
        restyle(self._verdict)
        restyle(self.edit)

    def _mark(self, text: str) -> None:
        marks = []
        for one in self.found:
            forbidden = one.level is NoteLevel.FORBIDDEN
            mark = QTextEdit.ExtraSelection()
            shape = QTextCharFormat()
            shape.setBackground(QColor(scheme().bad_soft if forbidden else scheme().warn_soft))
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(QColor(scheme().bad if forbidden else scheme().warn))
            cursor = QTextCursor(self.edit.document())
            cursor.setPosition(_qt_place(text, one.start))
            cursor.setPosition(_qt_place(text, one.end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, shape
            marks.append(mark)
        self.edit.setExtraSelections(marks)

    def _ask(self, checked: tuple[Finding, ...]) -> None:
        """Show one line of reason per term to check; what was typed for a term comes back with it."""
        text = self.text()
        wanted = {one.term_id: text[one.start : one.end] for one in checked}
        if wanted.keys() != self._reasons.keys():
            self._kept |= self.reasons()
            while self._form.rowCount():
                self._form.removeRow(0)
            self._reasons = {term: self._reason_line(term, word) for term, word in wanted.items()}
        self._asked.setVisible(bool(self._reasons))

    def _reason_line(self, term: str, word: str) -> QLineEdit:
        line = QLineEdit(self._kept.get(term, ""))
        line.setMaxLength(REASON_LENGTH)
        line.setObjectName(f"reason-{term}")
        asked = self.tr("Pourquoi faut-il noter «\u00a0{word}\u00a0»\u00a0?").format(word=word)
        line.setAccessibleName(asked)
        line.setPlaceholderText(self.tr("Exemple\u00a0: demandé par la personne pour son repas"))
        line.textChanged.connect(self.changed)
        self._form.addRow(label(asked, wrap=False), line)
        return line


def _qt_place(text: str, place: int) -> int:
    """Qt counts in UTF-16: some signs count for two."""
    return len(text[:place].encode("utf-16-le")) // 2
