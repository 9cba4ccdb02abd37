"""The lines of the schedule, the versions of one of them, and the kinds of exchange that start the clock again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.contacts.kinds import InteractionKind
from app.formats import format_date
from app.retention.lines import RetentionLine, RetentionRule
from app.retention.read_schedule import read_history, read_lines
from app.retention.rule_bounds import warning_of
from app.retention.signs import moves_clock, whose
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WindowTable

_PERIOD, _ANSWER = 1, 2


class ScheduleModel(WindowTable[RetentionRule]):
    """A line of the schedule in each row, as it is in force."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Données"), self.tr("Durée"), self.tr("Ensuite"), self.tr("Loi"), self.tr("Version")

    def cells(self, row: RetentionRule) -> tuple[str, ...]:
        """The texts of a line."""
        name = row.line.label
        own = self.tr("n° {version} ({day})").format(version=row.version, day=format_date(row.since))
        version = own if row.version else self.tr("d'origine")
        return name[:1].upper() + name[1:], row.period, row.outcome.label, row.line.law, version

    def mark(self, row: RetentionRule, column: int) -> tuple[str, str] | None:
        """A period longer than the reference is marked."""
        return ("circle-alert", "warn") if column == _PERIOD and warning_of(row.line, row.months) else None

    def tool_tip(self, row: RetentionRule, column: int) -> str:
        """The warning of a long period, else the whole text."""
        return (warning_of(row.line, row.months) if column == _PERIOD else "") or self.cells(row)[column]

    def read_window(self, offset: int) -> list[RetentionRule]:
        """Read the lines, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(read_lines(uow))


class HistoryModel(WindowTable[RetentionRule]):
    """The versions of a line, the one in force first."""

    def __init__(
        self, workspace: UnlockedWorkspace, line: RetentionLine, names: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._line, self._names = workspace, line, names
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Version"),
            self.tr("Depuis"),
            self.tr("Durée"),
            self.tr("Ensuite"),
            self.tr("Motif"),
            self.tr("Par"),
        )

    def cells(self, row: RetentionRule) -> tuple[str, ...]:
        """The texts of a version."""
        if not row.version:
            return self.tr("d'origine"), "—", row.period, row.outcome.label, row.line.law, "Aparté"
        who = self._names.get(row.changed_by, row.changed_by)
        return str(row.version), format_date(row.since), row.period, row.outcome.label, row.reason, who

    def tool_tip(self, row: RetentionRule, column: int) -> str:
        """The whole text, where the column is narrow."""
        return self.cells(row)[column]

    def read_window(self, offset: int) -> list[RetentionRule]:
        """Read the versions, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(read_history(uow, self._line))


class SignsModel(WindowTable[InteractionKind]):
    """Every kind of exchange, and whether it starts the clock again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Échange"), self.tr("De qui il vient"), self.tr("Compte comme un signe")

    def cells(self, row: InteractionKind) -> tuple[str, ...]:
        """The texts of a kind."""
        return wording(f"contacts.interaction_kind.{row.value}"), whose(row), moves_clock(row)

    def mark(self, row: InteractionKind, column: int) -> tuple[str, str] | None:
        """A yes and a no differ by icon too."""
        return None if column != _ANSWER else ("check", "good") if row.from_person else ("x", "muted")

    def read_window(self, offset: int) -> list[InteractionKind]:
        """Read the kinds: all at once."""
        return [] if offset else list(InteractionKind)
