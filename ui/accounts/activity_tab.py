"""What the trade and the place change: the ban of a sector, what a new contact begins as, and the public holidays."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.business import read_business, write_business
from app.contacts.first_kind import first_kind, set_first_kind
from app.contacts.kinds import ContactKind
from app.errors import UserError
from app.formats import format_date
from app.values.days_off import DayOff, HolidayCalendar, coming_days_off
from app.workspace import UnlockedWorkspace
from resources import language, wording
from ui.accounts.sector_effect import SectorEffect
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, card, label
from ui.kit.tables import table_view
from ui.kit.tasks import end_tasks
from ui.kit.theme import SPACE_L, SPACE_M, after_change, text_scale
from ui.kit.window_table import WindowTable

_BESIDE_UP_TO = 125
_TABLE_HEIGHT = 240


class ActivityTab(QWidget):
    """Says how many contacts the ban concerns before it is saved.

    Signals:
        saved(str): it was written.
        questions_asked(): the person wants the five questions.
    """

    saved = Signal(str)
    questions_asked = Signal()
    help_page = "settings#activity"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_barred = False
        self._build()
        self.refresh()
        self._energy.toggled.connect(self._on_energy)
        self._calendar.currentIndexChanged.connect(self._on_calendar)

    def refresh(self) -> None:
        """Show the settings as they are now."""
        with self._workspace.reading() as uow:
            business, kind = read_business(uow), first_kind(uow)
        self._is_barred = business.energy_renovation
        self._energy.setChecked(business.energy_renovation)
        self._on_request.setChecked(business.calls_on_own_request)
        self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self._calendar.setCurrentIndex(self._calendar.findData(business.calendar.value))
        self._on_calendar()
        self._effect.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what is being counted: a thread must not outlive its window."""
        end_tasks(self)
        super().closeEvent(event)

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE_M)
        left.addWidget(self._questions_card())
        left.addWidget(self._sector_card())
        left.addLayout(self._form())
        left.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._halves.setSpacing(SPACE_L)
        self._halves.addLayout(left, 1)
        self._halves.addLayout(self._holidays(), 1)
        self._fit()
        after_change(self._fit)

    def _fit(self) -> None:
        """Large text has no room for two halves side by side."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if text_scale() <= _BESIDE_UP_TO else below)
        self._table.setMinimumHeight(_TABLE_HEIGHT * text_scale() // 100)

    def _questions_card(self) -> QWidget:
        ask = button(
            self.tr("Répondre aux &cinq questions…"),
            self.questions_asked.emit,
            name="askFiveQuestions",
            symbol="list-checks",
        )
        told = label(
            self.tr("Métier, clients, moyens, équipe, fichiers\u00a0: Aparté en tire des réglages conformes."), "muted"
        )
        return card(told, _to_the_left(ask))

    def _sector_card(self) -> QWidget:
        self._energy = QCheckBox(self.tr("Nous faisons de la &rénovation énergétique\nou de l'adaptation du logement"))
        self._energy.setObjectName("energyRenovation")
        told = self.tr(
            "Démarcher un particulier par téléphone, e-mail, SMS ou réseau social y est interdit, sauf contrat en cours. "
            "Le courrier et les professionnels restent permis (C. conso, art. L. 223-1 et L. 223-8)."
        )
        self._effect = SectorEffect(self._workspace)
        return card(label(self.tr("Secteur"), "heading"), self._energy, label(told, "muted"), self._effect)

    def _form(self) -> QVBoxLayout:
        self._on_request = QCheckBox(
            self.tr("Rappeler &qui a demandé un renseignement,\npendant cinq jours ouvrables, sans autre accord")
        )
        self._on_request.setObjectName("callsOnRequest")
        kinds = {one.value: wording(f"contacts.contact_kind.{one.value}") for one in ContactKind}
        self._kind = choice(self.tr("Un nouveau contact est d'abord"), kinds)
        self._kind.setObjectName("firstKind")
        form = form_layout()
        form.addRow(self.tr("Un nouveau contact est d'a&bord"), self._kind)
        column = QVBoxLayout()
        column.setSpacing(SPACE_M)
        column.addWidget(self._on_request)
        column.addLayout(form)
        save = button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveActivity")
        column.addWidget(save, alignment=Qt.AlignmentFlag.AlignLeft)
        return column

    def _holidays(self) -> QVBoxLayout:
        places = {one.value: one.label for one in HolidayCalendar}
        self._calendar = choice(self.tr("Jours fériés"), places)
        self._calendar.setObjectName("calendarChoice")
        form = form_layout()
        form.addRow(self.tr("&Jours fériés de"), self._calendar)
        self._days = DaysOffModel(self._workspace, self)
        self._table = table_view(self._days, self.tr("Jours fériés des douze prochains mois"), stretch=1)
        self._table.setObjectName("daysOffTable")
        told = self.tr(
            "Aucun appel commercial ces jours-là. L'échéance d'une demande qui tombe un jour férié légal, un samedi ou un "
            "dimanche passe au jour ouvré suivant."
        )
        column = QVBoxLayout()
        column.setSpacing(SPACE_M)
        column.addLayout(form)
        column.addWidget(self._table, 1)
        column.addWidget(label(told, "muted"))
        return column

    def _on_energy(self) -> None:
        wanted = self._energy.isChecked()
        self._effect.setVisible(wanted is not self._is_barred)
        if wanted is not self._is_barred:
            self._effect.tell(barred=wanted)

    def _on_calendar(self) -> None:
        self._days.show(HolidayCalendar(self._calendar.currentData()))

    def _on_save(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                held = read_business(uow)
                business = replace(
                    held,
                    energy_renovation=self._energy.isChecked(),
                    calls_on_own_request=self._on_request.isChecked(),
                    calendar=HolidayCalendar(self._calendar.currentData()),
                )
                if business != held:
                    write_business(uow, business)
                kind = ContactKind(self._kind.currentData())
                if kind is not first_kind(uow):
                    set_first_kind(uow, kind)
        except UserError as error:
            show_error(self, error)
            return
        self.refresh()
        self.saved.emit(self.tr("Réglages enregistrés."))


class DaysOffModel(WindowTable[DayOff]):
    """The public holidays of twelve months."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._calendar = HolidayCalendar.METROPOLE

    def show(self, calendar: HolidayCalendar) -> None:
        """Show those of a place."""
        self._calendar = calendar
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Jour"), self.tr("Fête"), self.tr("Reporte une échéance")

    def cells(self, row: DayOff) -> tuple[str, ...]:
        """The texts of a day."""
        weekday = QLocale(language()).standaloneDayName(row.day.isoweekday(), QLocale.FormatType.LongFormat)
        return f"{weekday} {format_date(row.day)}", row.name, self.tr("oui") if row.puts_off else self.tr("non")

    def read_window(self, offset: int) -> list[DayOff]:
        """Read the days, which are few: all at once."""
        return [] if offset else list(coming_days_off(self._workspace.clock.today(), self._calendar))


def _to_the_left(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
