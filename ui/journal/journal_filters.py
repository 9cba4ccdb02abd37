"""What of the journal is shown: an act, an account, a person, a period."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.journal import Action
from app.journal.read import JournalFilter
from app.journal.tell import filter_of_person, persons_of
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.chip import Chip
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice, chosen_date, date_field
from ui.kit.labels import button, label
from ui.kit.people_picker import PeoplePicker
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_ALWAYS, _DATES = "", "dates"
_DAYS = {"0": 0, "6": 6, "29": 29, "364": 364}


class JournalFilters(QWidget):
    """Side by side, as many lines as they need.

    Signals:
        changed(): something else is chosen.
    """

    changed = Signal()

    def __init__(self, workspace: UnlockedWorkspace, names: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._subjects: tuple[str, ...] = ()
        actions = {"": self.tr("Toutes les actions")} | {
            one.value: wording(f"journal.action.{one.value}") for one in Action
        }
        self.action = choice(self.tr("Action"), actions)
        self.action.setObjectName("journalAction")
        self.account = choice(self.tr("Compte"), {"": self.tr("Tous les comptes")} | names)
        self.account.setObjectName("journalAccount")
        self.period = choice(
            self.tr("Période"),
            {
                _ALWAYS: self.tr("Depuis toujours"),
                "0": self.tr("Aujourd'hui"),
                "6": self.tr("Sept derniers jours"),
                "29": self.tr("Trente derniers jours"),
                "364": self.tr("Douze derniers mois"),
                _DATES: self.tr("D'une date à une autre"),
            },
        )
        self.period.setObjectName("journalPeriod")
        today = workspace.clock.today()
        self.first = self._day(self.tr("Du"), "journalFirst", today - timedelta(days=_DAYS["29"]), today)
        self.last = self._day(self.tr("Au"), "journalLast", today, today)
        self._dates = QWidget()
        dates = QHBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        for one in (label(self.tr("du"), wrap=False), self.first, label(self.tr("au"), wrap=False), self.last):
            dates.addWidget(one)
        self._dates.hide()
        self._person = button(self.tr("Une personne…"), self._on_person, name="journalPerson", symbol="contact")
        self._chip: Chip | None = None
        self.row = FlowLayout(self, spacing=SPACE_S)
        for widget in (self.action, self.account, self.period, self._dates, self._person):
            self.row.addWidget(widget)
        for box in (self.action, self.account):
            box.currentIndexChanged.connect(self.changed)
        self.period.currentIndexChanged.connect(self._on_period)

    def chosen(self) -> JournalFilter:
        """What is chosen."""
        action = self.action.currentData()
        first, last = self._days()
        return JournalFilter(
            Action(action) if action else None, self.account.currentData() or "", self._subjects, first, last
        )

    def show_person(self, contact_id: int) -> None:
        """Show the lines of one person alone."""
        with self._workspace.reading() as uow:
            self._subjects = filter_of_person(uow, contact_id)
            name = persons_of(uow.session, self._subjects).get(self._subjects[0], "")
        self._drop_chip()
        self._chip = Chip(
            "journalPerson", name, use=self.tr("Personne montrée"), removal=self.tr("Ne plus montrer seulement")
        )
        self._chip.removal_asked.connect(self.show_everybody)
        self.row.addWidget(self._chip)
        self._person.hide()
        self.changed.emit()

    def show_everybody(self) -> None:
        """Show the lines of all people again."""
        self._subjects = ()
        self._drop_chip()
        self._person.show()
        self._person.setFocus()
        self.changed.emit()

    def _drop_chip(self) -> None:
        if self._chip is not None:
            self.row.removeWidget(self._chip)
            self._chip.hide()
            self._chip.deleteLater()
            self._chip = None

    def _days(self) -> tuple[date | None, date | None]:
        period, today = self.period.currentData(), self._workspace.clock.today()
        if period == _DATES:
            return chosen_date(self.first), chosen_date(self.last)
        return (today - timedelta(days=_DAYS[period]), None) if period in _DAYS else (None, None)

    def _day(self, name: str, object_name: str, day: date, today: date) -> QDateEdit:
        field = date_field(name, QDate(day.year, day.month, day.day), last=today)
        field.setObjectName(object_name)
        field.dateChanged.connect(lambda _day: self.changed.emit())
        return field

    def _on_period(self) -> None:
        self._dates.setVisible(self.period.currentData() == _DATES)
        self.changed.emit()

    def _on_person(self) -> None:
        dialog = PersonDialog(self._workspace, self)
        dialog.chosen.connect(self.show_person)
        dialog.open()


class PersonDialog(QDialog):
    """Asks for one person of the book.

    Signals:
        chosen(int): the contact.
    """

    chosen = Signal(int)
    help_page = "compliance#journal"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journalPersonDialog")
        self.setWindowTitle(self.tr("Le journal d'une personne"))
        self.setMinimumWidth(460)
        self._picker = PeoplePicker(workspace)
        self._picker.changed.connect(self._on_taken)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("&Abandonner"), self.reject, name="leavePerson"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Qui a consulté, modifié ou exporté la fiche de cette personne ?")))
        layout.addWidget(self._picker)
        layout.addLayout(row)
        self._picker.setFocus()

    def _on_taken(self) -> None:
        self.chosen.emit(self._picker.taken[0])
        self.accept()
