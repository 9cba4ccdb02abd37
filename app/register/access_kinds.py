"""The values of the grid of fields and roles: what a role may do with a field, and a change of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.accounts.roles import Role
from resources import wording


class Access(StrEnum):
    """What a role may do with a field; who writes it reads it too."""

    NONE = "none"
    READ = "read"
    WRITE = "write"

    @property
    def reads(self) -> bool:
        """Say whether the role is shown the field."""
        return self is not Access.NONE

    @property
    def writes(self) -> bool:
        """Say whether the role may fill the field in."""
        return self is Access.WRITE

    @property
    def label(self) -> str:
        """The access for the person reading."""
        return wording(f"data_map.access.{self.value}")


class Sensitivity(StrEnum):
    """With how much care a field is handled."""

    ORDINARY = "ordinary"
    CARE = "care"
    HIGH = "high"

    @property
    def label(self) -> str:
        """The degree for the person reading."""
        return wording(f"data_map.sensitivity.{self.value}")


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell of the grid, and what it is to become; ``field`` is a catalogue name."""

    field: str
    role: Role
    access: Access


@dataclass(frozen=True, slots=True)
class AccessVersion:
    """One cell that was changed, by whom, when and why."""

    field: str
    role: Role
    before: Access
    after: Access
    reason: str
    changed_at: datetime
    changed_by: str


@dataclass(frozen=True, slots=True)
class RoleAccess:
    """The live grid for one role; a field that it does not know is closed."""

    role: Role
    cells: Mapping[str, Access]

    def reads(self, *names: str) -> bool:
        """Say whether the role may read all of these fields."""
        return all(self.cells.get(name, Access.NONE).reads for name in names)

    def writes(self, *names: str) -> bool:
        """Say whether the role may write all of these fields."""
        return all(self.cells.get(name, Access.NONE).writes for name in names)
