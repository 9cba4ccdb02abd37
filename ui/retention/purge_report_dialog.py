"""The report of the automatic purge: counts, who stays and why, and the log, which names nobody."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.formats import format_count, format_date
from app.retention.automatic_purge import DayDone
from app.retention.kinds import PurgeObstacle
from app.retention.purge_report import PurgedDay, mark_read, unread_days
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.retention.announced_model import PurgedModel

_NAMED = 8


class PurgeReportDialog(QDialog):
    """What ran, until « J'ai lu »; closing it otherwise keeps it on the start screen.

    Signals:
        was_read(): somebody said so.
    """

    was_read = Signal()
    help_page = "retention#automatic"

    def __init__(
        self, workspace: UnlockedWorkspace, done: DayDone | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("purgeReport")
        self.setWindowTitle(self.tr("Effacements automatiques"))
        self._workspace = workspace
        with workspace.reading() as uow:
            days = unread_days(uow)
        today = workspace.clock.today()
        told = [line for day in days for line in (day.sentence(today), day.categories)]
        sentence = label("\n".join(told) or self.tr("Rien de nouveau n'a été effacé automatiquement."), "heading")
        sentence.setObjectName("purgeReportSentence")
        besides = label("\n".join(_absence(done) + (_named(done) if done is not None and done.left else _left(days))))
        besides.setObjectName("purgeReportBesides")
        besides.setVisible(bool(besides.text()))
        self.model = PurgedModel(workspace, self)
        self.model.reload()
        view = table_view(self.model, self.tr("Effacements automatiques, sans nom"), stretch=4)
        view.setObjectName("purgedTable")
        read = button(self.tr("&J'ai lu"), self._on_read, role="primary", name="purgeRead")
        read.setEnabled(bool(days))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Fermer"), self.reject, name="purgeClose"))
        buttons.addWidget(read)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(sentence)
        layout.addWidget(besides)
        layout.addWidget(view, 1)
        layout.addWidget(
            label(
                self.tr("Le registre des effacements garde un identifiant tiré au hasard, jamais un nom."),
                "muted",
            )
        )
        layout.addLayout(buttons)
        fit(self, 860, 520)

    def _on_read(self) -> None:
        with self._workspace.unit_of_work() as uow:
            mark_read(uow)
        self.accept()
        self.was_read.emit()


def _absence(done: DayDone | None) -> list[str]:
    if done is None or done.absence is None:
        return []
    absence = done.absence
    name = "put_off_one" if absence.put_off == 1 else "put_off"
    return [
        wording(
            f"purge.absence.{name}",
            since=format_date(absence.last_shown_on),
            count=format_count(absence.put_off),
            until=format_date(absence.until),
        )
    ]


def _named(done: DayDone) -> list[str]:
    """Who was to go and stays: they are in the book, so they may be named."""
    lines = [wording("purge.report.pair", what=one.name, told=one.standing.label) for one in done.left[:_NAMED]]
    rest = Counter(one.standing for one in done.left[_NAMED:])
    return lines + [_left_line(why, count) for why, count in rest.items()]


def _left(days: tuple[PurgedDay, ...]) -> list[str]:
    return [_left_line(why, count) for day in days for why, count in day.left]


def _left_line(why: PurgeObstacle, count: int) -> str:
    key = "left_one" if count == 1 else "left"
    return wording(f"purge.report.{key}", count=format_count(count), why=why.label)


def open_purge_report(parent: QWidget, workspace: UnlockedWorkspace, done: DayDone | None = None) -> PurgeReportDialog:
    """Show the report over a window."""
    dialog = PurgeReportDialog(workspace, done, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
