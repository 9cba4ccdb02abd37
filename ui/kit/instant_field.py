"""A day and an hour on the clock of metropolitan France, whatever the computer's own zone is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QHBoxLayout, QSizePolicy, QWidget

from app.clock import BUSINESS_ZONE
from app.formats import format_pair
from ui.kit.forms import stand_for
from ui.kit.theme import SPACE_S


class InstantField(QWidget):
    """Written as 23/11/2026 10:05; with ``known`` a box says first whether anybody knows it.

    In autumn's double hour the first of the two is meant: a deadline that runs from it is the earlier one.
    """

    def __init__(
        self, name: str, object_name: str, instant: datetime | None, usual: datetime, *, known: str = ""
    ) -> None:
        super().__init__()
        self.edit = QDateTimeEdit()
        # A zone without summer time: the field never refuses an hour because the computer's own clock skips it.
        self.edit.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self.edit.setObjectName(object_name)
        self.edit.setAccessibleName(name)
        self.edit.setDisplayFormat("dd/MM/yyyy HH:mm")
        self.edit.setCalendarPopup(True)
        self._box = QCheckBox(known)
        self._box.setObjectName(f"{object_name}Known")
        self._box.setAccessibleName(format_pair(name, known))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        if known:
            layout.addWidget(self._box)
        layout.addWidget(self.edit)
        layout.addStretch(1)
        self._box.setChecked(instant is not None or not known)
        self._box.toggled.connect(self.edit.setEnabled)
        self.edit.setEnabled(self._box.isChecked())
        self.set_instant(instant or usual)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        stand_for(self, self._box if known else self.edit)

    def instant(self) -> datetime | None:
        """Return the instant, aware; none where nobody knows it."""
        if not self._box.isChecked():
            return None
        day, time = self.edit.date(), self.edit.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=BUSINESS_ZONE)

    def must_instant(self) -> datetime:
        """Return the instant of a field that is always known."""
        found = self.instant()
        if found is None:
            raise ValueError(self.edit.objectName())
        return found

    def set_instant(self, instant: datetime) -> None:
        """Show an instant, to the minute."""
        local = instant.astimezone(BUSINESS_ZONE)
        day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
        self.edit.setDateTime(QDateTime(day, time, self.edit.timeZone()))
