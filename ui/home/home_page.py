"""What needs me today: reminders with their one action, never in the way, and the figures of the book."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.follow_ups import FollowUpLine, due_follow_ups
from app.contacts.read_contact import COUNT_CAP, ContactQuery, count_matching
from app.errors import UserError
from app.formats import format_count, format_date
from app.retention.purge_report import unread_days
from app.retention.reminders import Reminder, Topic, reminders, snooze
from app.retention.review import count_due
from app.rights.read_requests import count_open
from app.workspace import UnlockedWorkspace
from resources import counted
from ui.contacts.follow_up_lines import FollowUpLines
from ui.home.purge_card import purge_card
from ui.home.requests_card import requests_card
from ui.kit.errors import show_error
from ui.kit.icons import pixmap
from ui.kit.labels import button, card, label
from ui.kit.place import Place
from ui.kit.theme import SPACE_L, SPACE_M, scheme
from ui.retention.purge_report_dialog import open_purge_report

_FOLLOW_UPS_SHOWN = 6


class HomePage(Place):
    """Reminders above, figures and first steps below."""

    help_page = "start"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def refresh(self) -> None:
        """Count again."""
        with self.workspace.reading() as uow:
            found = reminders(uow)
            contacts = count_matching(uow, ContactQuery())
            counts = count_due(uow)
            purged = unread_days(uow)
            to_do = due_follow_ups(uow)
            requests = count_open(uow) if self.workspace.account.may(Permission.OPEN_REQUEST) else None
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        today = format_date(self.workspace.clock.today())
        column.addWidget(label(self.tr("Bonjour {name}").format(name=self.workspace.account.display_name), "title"))
        column.addWidget(label(self.tr("Nous sommes le {day}.").format(day=today), "muted"))
        column.addWidget(self._reminder_card(found))
        if to_do:
            column.addWidget(self._follow_up_card(to_do))
        if purged:
            column.addWidget(
                purge_card(
                    self.tr("Effacements automatiques"),
                    self.tr("Voir le com&pte rendu…"),
                    purged,
                    self.workspace.clock.today(),
                    lambda: open_purge_report(self, self.workspace).was_read.connect(self.refresh),
                )
            )
        if requests is not None:
            column.addWidget(
                requests_card(
                    self.tr("Demandes des personnes"),
                    self.tr("&Ouvrir les demandes"),
                    requests,
                    lambda: self.departed.emit("requests", None),
                )
            )
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        figure = format_count(contacts) if contacts < COUNT_CAP else f"{format_count(COUNT_CAP)}+"
        row.addWidget(self._figure(figure, self.tr("contacts dans le carnet")))
        row.addWidget(self._figure(format_count(counts.due), self.tr("arrivés à échéance")))
        row.addWidget(
            self._figure(format_count(counts.within_90 + counts.within_30), self.tr("à échéance dans les 90 jours"))
        )
        row.addWidget(self._figure(format_count(counts.waiting), self.tr("en attente d'une réponse")))
        column.addLayout(row)
        column.addWidget(self._first_steps())
        column.addStretch(1)
        self._area.setWidget(shown)

    def _reminder_card(self, found: tuple[Reminder, ...]) -> QWidget:
        heading = label(self.tr("À faire aujourd'hui"), "heading")
        if not found:
            return card(heading, label(self.tr("Rien ne vous attend. Tout est à jour."), "good"))
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
        symbol, colour = ("circle-alert", scheme().bad) if reminder.is_late else ("info", scheme().accent)
        mark.setPixmap(pixmap(symbol, colour))
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

    def _first_steps(self) -> QWidget:
        account = self.workspace.account
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for text, symbol, place, target, permission in (
            (self.tr("&Nouveau contact"), "user-plus", "contacts", "new", Permission.EDIT_CONTACTS),
            (self.tr("&Recueillir un consentement"), "store", "desk", "new", Permission.RECORD_CONSENT),
            (self.tr("&Importer un fichier"), "upload", "contacts", "import", Permission.IMPORT_CONTACTS),
        ):
            if account.may(permission):
                layout.addWidget(button(text, self._leave_for(place, target), symbol=symbol))
        layout.addStretch(1)
        return row

    def _leave_for(self, place: str, target: str) -> Callable[[], None]:
        return lambda: self.departed.emit(place, target)

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
