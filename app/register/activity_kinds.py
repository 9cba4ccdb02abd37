"""The values of the processing register (RGPD art. 30(1)): its columns, its ready models, and one activity as it is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from resources import wording


class ActivityModel(StrEnum):
    """What an activity was begun from; the first six are what Aparté does, and always stand in the register (REG-01)."""

    CUSTOMERS = "customers"
    PROSPECTING = "prospecting"
    CONSENTS = "consents"
    RIGHTS_REQUESTS = "rights_requests"
    BREACHES = "breaches"
    ACCOUNTS = "accounts"
    PAYROLL = "payroll"
    RECRUITMENT = "recruitment"
    SUPPLIERS = "suppliers"
    ACCOUNTING = "accounting"
    VIDEO = "video"
    WEBSITE = "website"
    BLANK = "blank"

    @property
    def label(self) -> str:
        """The model's name for the person reading."""
        return wording(f"processing.{self.value}.name")

    @property
    def is_shipped(self) -> bool:
        """Say whether it describes what Aparté itself does."""
        return self in SHIPPED


class RegisterCell(StrEnum):
    """One column of the register, in the order of the CNIL's simplified model."""

    CONTROLLER = "controller"
    JOINT_CONTROLLERS = "joint_controllers"
    DPO = "dpo"
    PURPOSE = "purpose"
    SUB_PURPOSES = "sub_purposes"
    LAWFUL_BASIS = "lawful_basis"
    PEOPLE = "people"
    DATA = "data"
    SENSITIVE = "sensitive"
    INSIDE = "inside"
    PROCESSORS = "processors"
    OTHERS = "others"
    TRANSFERS = "transfers"
    GUARANTEES = "guarantees"
    RETENTION = "retention"
    SECURITY = "security"
    RIGHTS = "rights"

    @property
    def label(self) -> str:
        """The column's title."""
        return wording(f"processing.cell.{self.value}")

    @property
    def hint(self) -> str:
        """What is to be written there."""
        return wording(f"processing.hint.{self.value}")

    @property
    def none_label(self) -> str:
        """How the answer « none » reads in this column."""
        return wording(f"processing.none.{self.value}")


class CellGroup(StrEnum):
    """The parts of a sheet, as the CNIL's model groups its columns."""

    ACTORS = "actors"
    PURPOSES = "purposes"
    PEOPLE_AND_DATA = "people_and_data"
    RECIPIENTS = "recipients"
    OUTSIDE_EU = "outside_eu"
    KEPT_AND_PROTECTED = "kept_and_protected"

    @property
    def label(self) -> str:
        """The heading of the part."""
        return wording(f"processing.group.{self.value}")


class ActivityEventKind(StrEnum):
    """What was done to an activity."""

    WRITTEN = "written"
    REVIEWED = "reviewed"
    REVIEW_TAKEN_BACK = "review_taken_back"
    ARCHIVED = "archived"
    TAKEN_UP = "taken_up"

    @property
    def label(self) -> str:
        """The act for the person reading."""
        return wording(f"processing.event.{self.value}")


class GapKind(StrEnum):
    """What is wrong with a column."""

    EMPTY = "empty"
    CONTRADICTED = "contradicted"
    OTHER_PERIOD = "other_period"

    @property
    def label(self) -> str:
        """What is to be done about it."""
        return wording(f"processing.gap.{self.value}")


SHIPPED = (
    ActivityModel.CUSTOMERS,
    ActivityModel.PROSPECTING,
    ActivityModel.CONSENTS,
    ActivityModel.RIGHTS_REQUESTS,
    ActivityModel.BREACHES,
    ActivityModel.ACCOUNTS,
)
GROUPS: Mapping[CellGroup, tuple[RegisterCell, ...]] = {
    CellGroup.ACTORS: (RegisterCell.CONTROLLER, RegisterCell.JOINT_CONTROLLERS, RegisterCell.DPO),
    CellGroup.PURPOSES: (RegisterCell.PURPOSE, RegisterCell.SUB_PURPOSES, RegisterCell.LAWFUL_BASIS),
    CellGroup.PEOPLE_AND_DATA: (RegisterCell.PEOPLE, RegisterCell.DATA, RegisterCell.SENSITIVE),
    CellGroup.RECIPIENTS: (RegisterCell.INSIDE, RegisterCell.PROCESSORS, RegisterCell.OTHERS),
    CellGroup.OUTSIDE_EU: (RegisterCell.TRANSFERS, RegisterCell.GUARANTEES),
    CellGroup.KEPT_AND_PROTECTED: (RegisterCell.RETENTION, RegisterCell.SECURITY, RegisterCell.RIGHTS),
}
# Who is responsible, who answers for the data and how rights are exercised are said once for the whole business.
LIVE_ALONE = frozenset({RegisterCell.CONTROLLER, RegisterCell.DPO, RegisterCell.RIGHTS})
# « None » is an answer here, and an empty cell is not.
MAY_BE_NONE = frozenset(
    {
        RegisterCell.JOINT_CONTROLLERS,
        RegisterCell.SENSITIVE,
        RegisterCell.PROCESSORS,
        RegisterCell.OTHERS,
        RegisterCell.TRANSFERS,
    }
)

LiveCells = Mapping[RegisterCell, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """What the business itself says of an activity; ``none`` are the columns answered « none »."""

    name: str
    words: Mapping[RegisterCell, str] = field(default_factory=dict)
    none: frozenset[RegisterCell] = frozenset()

    def said(self, cell: RegisterCell) -> str:
        """Return the business's words for a column, « none » in words."""
        return cell.none_label if cell in self.none else self.words.get(cell, "")


@dataclass(frozen=True, slots=True)
class Gap:
    """A column that the register cannot be shown with as it is."""

    cell: RegisterCell
    kind: GapKind


@dataclass(frozen=True, slots=True)
class ActivityView:
    """One activity as it stands: its own words, what Aparté knows (``live``), its dates and what it lacks."""

    key: str
    model: ActivityModel
    number: int
    said: ActivityDraft
    live: LiveCells
    created_on: date
    updated_on: date
    reviewed_on: date | None
    review_due_on: date
    is_archived: bool
    gaps: tuple[Gap, ...]
    is_review_due: bool

    @property
    def name(self) -> str:
        """What the business calls it."""
        return self.said.name

    @property
    def is_complete(self) -> bool:
        """Say whether it may be shown to the CNIL as it is."""
        return not self.gaps
