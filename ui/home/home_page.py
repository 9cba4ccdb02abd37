"""What needs me today: reminders with their one action, never in the way, and the figures of the book."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from app.contacts.follow_ups import FollowUpLine
from app.contacts.read_contact import COUNT_CAP
from app.errors import UserError
from app.first_week import show_first_week
from app.first_week_rules import StepState
from app.formats import format_count, format_date
from app.register.standing_kinds import Standing
from app.retention.purge_report import PurgedDay
from app.retention.reminders import Reminder, Topic, snooze
from app.rights.kinds import Urgency
from app.workspace import UnlockedWorkspace
from resources import counted
from ui.contacts.follow_up_lines import FollowUpLines
from ui.home.day import Day, read_day
from ui.home.figures_panel import FiguresPanel
from ui.home.first_week_card import FirstWeekCard
from ui.home.purge_card import purge_card
from ui.home.requests_card import requests_card
from ui.home.standing_card import standing_card
from ui.kit.errors import show_error
from ui.kit.icons import draw
from ui.kit.labels import button, card, label
from ui.kit.place import Place
from ui.kit.scrolled import hold, scroll_area
from ui.kit.tasks import end_tasks, run
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_XL
from ui.kit.turns import Turns
from ui.retention.purge_report_dialog import open_purge_report

_FOLLOW_UPS_SHOWN = 6


class HomePage(Place):
    """Reminders above, then the day's figures and what the first week asks for, then the figures over the months.

    Signals:
        shown(): what was counted is on the screen.
    """

    shown = Signal()
    help_page = "start"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._reading = self._is_stale = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        area = scroll_area(self)
        layout.addWidget(area)
        self._shown = QWidget(area.viewport())
        self._column = QVBoxLayout(self._shown)
        self._column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._column.setSpacing(SPACE_XL)
        self._day = self._waiting()
        self.figures = FiguresPanel(workspace, self._shown)
        self.figures.announced.connect(self.announced)
        self._column.addWidget(self._day)
        self._column.addWidget(self.figures)
        self._column.addStretch(1)
        hold(area, self._shown)

    def refresh(self) -> None:
        """Count again beside the window; what was shown stays until then."""
        if self._reading:
            self._is_stale = True
            return
        self._reading = True
        run(self, lambda _progress: read_day(self.workspace), on_done=self._on_read, on_error=self._on_error)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what is being read: a thread must not outlive its window."""
        end_tasks(self)
        super().closeEvent(event)

    def _on_read(self, day: Day) -> None:
        """Make each card of the day in a turn of its own, out of sight, then let them take the place of those before."""
        made = self._stack()
        made.hide()
        column = made.layout()
        assert column is not None
        parts: list[Callable[[], object]] = [partial(self._add, column, part) for part in self._parts(day)]
        Turns([*parts, partial(self._show_day, made)], made).begin()

    def _add(self, column: QLayout, part: Callable[[], QWidget]) -> None:
        column.addWidget(part())

    def _show_day(self, day: QWidget) -> None:
        self._reading = False
        if self._is_stale:
            self._is_stale = False
            day.deleteLater()
            self.refresh()
            return
        focused = self.focusWidget()
        had_focus = focused is not None and self._day.isAncestorOf(focused)
        before, self._day = self._day, day
        self._column.replaceWidget(before, self._day)
        self._day.show()
        before.hide()
        before.deleteLater()
        first = self._day.findChild(QPushButton)
        if had_focus and first is not None:
            first.setFocus()
        self.figures.refresh()
        self.shown.emit()

    def _on_error(self, error: UserError) -> None:
        self._reading = self._is_stale = False
        show_error(self, error)

    def _waiting(self) -> QWidget:
        """Who and when are known at once; the rest is being counted."""
        waiting = self._stack()
        column = waiting.layout()
        assert column is not None
        column.addWidget(label(self.tr("Lecture du carnet…"), "muted"))
        return waiting

    def _parts(self, day: Day) -> list[Callable[[], QWidget]]:
        parts: list[Callable[[], QWidget]] = [partial(self._reminder_card, day.reminders)]
        if day.to_do:
            parts.append(partial(self._follow_up_card, day.to_do))
        if day.purged:
            parts.append(partial(self._purge_card, day.purged))
        if day.requests is not None:
            parts.append(partial(self._requests_card, day.requests))
        if day.standing is not None:
            parts.append(partial(self._standing_card, day.standing))
        parts.append(partial(self._numbers, day))
        if day.first_week:
            parts.append(partial(self._first_week, day.first_week))
        return parts

    def _purge_card(self, purged: tuple[PurgedDay, ...]) -> QWidget:
        return purge_card(
            self.tr("Effacements automatiques"),
            self.tr("Voir le com&pte rendu…"),
            purged,
            self.workspace.clock.today(),
            lambda: open_purge_report(self, self.workspace).was_read.connect(self.refresh),
        )

    def _requests_card(self, requests: dict[Urgency, int]) -> QWidget:
        return requests_card(
            self.tr("Demandes des personnes"),
            self.tr("&Ouvrir les demandes"),
            requests,
            lambda: self.departed.emit("requests", None),
        )

    def _standing_card(self, standing: Standing) -> QWidget:
        return standing_card(
            self.tr("Où vous en êtes"),
            self.tr("&Tous les points"),
            self.workspace.account,
            standing,
            lambda place, target: self.departed.emit(place, target or None),
        )

    def _stack(self) -> QWidget:
        """What stands above on every day, and below it room for the cards."""
        shown = QWidget(self._shown)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        today = format_date(self.workspace.clock.today())
        column.addWidget(label(self.tr("Bonjour {name}").format(name=self.workspace.account.display_name), "title"))
        column.addWidget(label(self.tr("Nous sommes le {day}.").format(day=today), "muted"))
        return shown

    def _numbers(self, day: Day) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        figure = format_count(day.contacts) if day.contacts < COUNT_CAP else f"{format_count(COUNT_CAP)}+"
        terms = day.terms
        row.addWidget(self._figure(figure, self.tr("contacts dans le carnet")))
        row.addWidget(self._figure(format_count(terms.due), self.tr("arrivés à échéance")))
        coming = format_count(terms.within_90 + terms.within_30)
        row.addWidget(self._figure(coming, self.tr("à échéance dans les 90 jours")))
        row.addWidget(self._figure(format_count(terms.waiting), self.tr("en attente d'une réponse")))
        return holder

    def _reminder_card(self, found: tuple[Reminder, ...]) -> QWidget:
        heading = label(self.tr("À faire aujourd'hui"), "heading")
        if not found:
            return card(heading, label(self.tr("Rien ne vous attend aujourd'hui."), "good"))
        return card(heading, *(self._reminder_line(one) for one in found))

    def _follow_up_card(self, to_do: tuple[FollowUpLine, ...]) -> QWidget:
        lines = FollowUpLines(self.workspace, names_contacts=True, most=_FOLLOW_UPS_SHOWN)
        lines.show_lines(to_do)
        lines.ticked.connect(self._on_ticked)
        lines.contact_asked.connect(lambda contact_id: self.departed.emit("contacts", contact_id))
        shown = card(label(self.tr("Suites à donner"), "heading"), lines)
        shown.setObjectName("followUpCard")
        return shown

    def _on_ticked(self, said: str, undo: Callable[[], object]) -> None:
        def take_back() -> None:
            try:
                undo()
            except UserError as error:
                show_error(self, error)
            self.refresh()

        self.refresh()
        self.announced.emit(said, take_back)

    def _reminder_line(self, reminder: Reminder) -> QWidget:
        line = QWidget()
        line.setObjectName(f"reminder_{reminder.topic.value}")
        mark = QLabel()
        symbol, colour = ("circle-alert", "bad") if reminder.is_late else ("info", "accent")
        draw(mark, symbol, colour)
        text = counted(f"retention.reminder.{reminder.topic.value}", reminder.count, format_count(reminder.count))
        act = button(
            self.tr("Voir"), lambda: self.departed.emit(reminder.place, reminder.target or None), name="reminderAct"
        )
        act.setAccessibleName(self.tr("Voir\u00a0: {what}").format(what=text))
        later = button(self.tr("Plus tard"), lambda: self._on_later(reminder.topic), role="link", name="reminderLater")
        later.setAccessibleName(self.tr("Plus tard\u00a0: {what}").format(what=text))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(mark)
        layout.addWidget(label(text), 1)
        layout.addWidget(later)
        layout.addWidget(act)
        return line

    def _figure(self, figure: str, what: str) -> QWidget:
        return card(label(figure, "figure"), label(what, "muted"))

    def _first_week(self, steps: tuple[StepState, ...]) -> QWidget:
        shown = FirstWeekCard(steps)
        shown.step_asked.connect(lambda step: self.departed.emit(*step.place))
        shown.hidden_asked.connect(self._on_week_hidden)
        return shown

    def _on_week_hidden(self) -> None:
        self._show_week(is_shown=False)
        said = self.tr("La liste de la première semaine n'est plus montrée. L'aide la remet.")
        self.announced.emit(said, lambda: self._show_week(is_shown=True))

    def _show_week(self, *, is_shown: bool) -> None:
        with self.workspace.unit_of_work() as uow:
            show_first_week(uow, is_shown=is_shown)
        self.refresh()

    def _on_later(self, topic: Topic) -> None:
        with self.workspace.unit_of_work() as uow:
            hidden = snooze(uow, topic)
        said = (
            self.tr("Rappel remis à demain.")
            if hidden
            else self.tr("Ce rappel est en retard depuis plus d'une semaine\u00a0: il ne peut plus être remis.")
        )
        self.announced.emit(said, None)
        self.refresh()
