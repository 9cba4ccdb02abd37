"""How many days are left, said in words, with a colour and a mark."""

from __future__ import annotations

from datetime import date

from app.formats import format_date
from app.rights.deadlines import days_left, urgency
from app.rights.kinds import Urgency
from resources import wording

# Each urgency: its icon and its colour in the palette.
MARKS: dict[Urgency, tuple[str, str]] = {
    Urgency.CALM: ("circle-check", "good"),
    Urgency.SOON: ("hourglass", "warn"),
    Urgency.URGENT: ("clock", "bad"),
    Urgency.LATE: ("triangle-alert", "bad"),
}


def days_sentence(left: int) -> str:
    """Return « 12 jours restants », « dernier jour » or « 2 jours de retard »."""
    if left == 0:
        return wording("rights.desk.due_today")
    if left > 0:
        return wording("rights.desk.days_left_one" if left == 1 else "rights.desk.days_left_many", days=left)
    return wording("rights.desk.late_one" if left == -1 else "rights.desk.late_many", days=-left)


def deadline_sentence(due_on: date, today: date) -> str:
    """Return the deadline with the days that are left."""
    sentence = days_sentence(days_left(due_on, today))
    return wording("rights.desk.answer_before", day=format_date(due_on), left=sentence)


def deadline_role(due_on: date, today: date) -> str:
    """Return the label role of the deadline's urgency."""
    role = MARKS[urgency(due_on, today)][1]
    return "error" if role == "bad" else role
