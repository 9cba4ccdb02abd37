"""What a change of several contacts would do, and what it did: two pages of its dialog."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.contacts.bulk_act import BulkReport
from app.contacts.bulk_change import BulkPreview
from app.contacts.bulk_rules import BulkKind, Why, sentence_of
from app.formats import format_count, format_pair
from app.workspace import UnlockedWorkspace
from ui.contacts.left_table import LeftTable
from ui.kit.labels import button, label
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M


def column_of(page: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Put widgets one under the other on a page."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    for part in parts:
        column.addWidget(part)
    return column


def reasons_of(left: Mapping[Why, Sequence[int]]) -> str:
    """Count those who stay, one line a reason, the commonest first."""
    in_order = sorted(left.items(), key=lambda one: -len(one[1]))
    return "\n".join(format_pair(format_count(len(ids)), sentence_of(why)) for why, ids in in_order)


class BulkPreviewPage(QWidget):
    """« 214 changeront, 12 non », with the reason of each of the twelve.

    Signals:
        go_asked(): change those who would.
        back_asked(): choose something else.
        left(): leave it all as it is.
    """

    go_asked = Signal()
    back_asked = Signal()
    left = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = label("", "heading")
        self._told.setObjectName("bulkPreview")
        self._what = label("")
        self._what.setObjectName("bulkWhat")
        self._reasons = label("", "muted")
        self._reasons.setObjectName("bulkReasons")
        self._warning = label("", "warn")
        self._warning.setObjectName("bulkWarning")
        self._left = LeftTable(workspace, self)
        self._view = table_view(self._left, self.tr("Qui ne changera pas, et pourquoi"), stretch=1)
        self._view.setObjectName("bulkLeft")
        self._go = button("", self.go_asked.emit, role="primary", name="bulkGo")
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("&Revenir au choix"), self.back_asked.emit, name="bulkBack"))
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.left.emit, name="bulkGiveUp"))
        buttons.addWidget(self._go)
        column = column_of(self, self._told, self._what, self._warning, self._reasons)
        column.addWidget(self._view, 1)
        self._room = QWidget()
        column.addWidget(self._room, 1)
        column.addLayout(buttons)

    def show_preview(self, preview: BulkPreview) -> None:
        """Show who would change, and who not."""
        changing, left = len(preview.changing), preview.left_count
        told = self.tr("{will}, {left} non.") if left else self.tr("{will}, personne ne reste de côté.")
        self._told.setText(told.format(will=self._will(changing), left=format_count(left)))
        self._reasons.setText(reasons_of(preview.left))
        self._reasons.setVisible(bool(left))
        self._what.setText(format_pair(preview.change.kind.label, preview.change.named))
        warning = self._warning_of(preview)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._left.show(preview.left)
        self._view.setVisible(bool(left))
        self._room.setVisible(not left)
        go = self.tr("&Changer {count} contacts") if changing > 1 else self.tr("&Changer {count} contact")
        self._go.setText(go.format(count=format_count(changing)))
        self._go.setEnabled(bool(changing))
        (self._go if changing else self._view).setFocus()

    def _will(self, changing: int) -> str:
        if not changing:
            return self.tr("Personne ne changera")
        will = self.tr("{count} changeront") if changing > 1 else self.tr("{count} changera")
        return will.format(count=format_count(changing))

    def _warning_of(self, preview: BulkPreview) -> str:
        if preview.change.kind is BulkKind.LEAVE:
            return self.tr("Quitter une liste ne s'annule pas : vérifiez le nombre avant de continuer.")
        due = preview.becoming_due
        if not due:
            return ""
        sentence = (
            self.tr("{count} arriveront aussitôt à leur durée de conservation, et ne pourront plus être démarchés.")
            if due > 1
            else self.tr("{count} arrivera aussitôt à sa durée de conservation, et ne pourra plus être démarché.")
        )
        return sentence.format(count=format_count(due))


class BulkReportPage(QWidget):
    """What became of each.

    Signals:
        finished(): it was read.
    """

    finished = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = label("", "heading")
        self._done.setObjectName("bulkDone")
        self._rest = label("", "warn")
        self._rest.setObjectName("bulkRest")
        self._left = LeftTable(workspace, self)
        self._view = table_view(self._left, self.tr("Qui n'a pas changé, et pourquoi"), stretch=1)
        self._view.setObjectName("bulkBecame")
        self._undo_note = label(self.tr("Tout le lot s'annule d'un coup : fermez cette fenêtre, puis Ctrl+Z."), "muted")
        self._undo_note.setObjectName("bulkUndoNote")
        self._finish = button(self.tr("&Terminer"), self.finished.emit, role="primary", name="bulkFinish")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._finish)
        column = column_of(self, self._done, self._rest)
        column.addWidget(self._view, 1)
        self._room = QWidget()
        column.addWidget(self._undo_note)
        column.addWidget(self._room, 1)
        column.addLayout(buttons)

    def show_report(self, report: BulkReport, preview: BulkPreview) -> str:
        """Show what was done, beside what the preview had set aside; return the sentence."""
        sentence = self.tr("{count} contacts changés.") if report.done > 1 else self.tr("{count} contact changé.")
        said = sentence.format(count=format_count(report.done))
        self._done.setText(said)
        self._rest.setText(self._rest_of(report))
        self._rest.setVisible(bool(report.not_reached))
        left = {why: list(ids) for why, ids in preview.left.items()}
        for why, ids in report.left.items():
            left.setdefault(why, []).extend(ids)
        self._left.show(left)
        self._view.setVisible(bool(left))
        self._room.setVisible(not left)
        self._undo_note.setVisible(report.act is not None)
        self._finish.setFocus()
        return said

    def _rest_of(self, report: BulkReport) -> str:
        count = format_count(report.not_reached)
        if report.problem is not None:
            return f"{report.problem.sentence} " + self.tr("{count} n'ont pas été touchés.").format(count=count)
        return self.tr("{count} n'ont pas été touchés : vous avez arrêté avant eux.").format(count=count)
