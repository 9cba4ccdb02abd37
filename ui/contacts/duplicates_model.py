"""The pairs of contacts that may be one person, and those that are not, as tables."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.contacts.duplicate_kinds import Likelihood
from app.contacts.find_duplicates import DuplicateSearch, LikeContacts, last_search, read_groups
from app.contacts.never_same import ApartContacts, read_never_same
from app.contacts.read_contact import ContactLine
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WINDOW, WindowTable

_LIKELIHOOD_COLUMN = 2


class DuplicatesModel(WindowTable[LikeContacts]):
    """The pairs and groups of the last search that wait for somebody; those put off come last."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.put_off: set[tuple[int, ...]] = set()
        self.groups: list[LikeContacts] = []
        self.search: DuplicateSearch | None = None

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Une fiche"), self.tr("L'autre"), self.tr("Même personne\u00a0?"), self.tr("Pourquoi")

    def cells(self, row: LikeContacts) -> tuple[str, ...]:
        """The texts of a pair, or of a group, which says how many it is."""
        likelihood = row.likeness.likelihood
        first, *others = row.cards
        names = ", ".join(dict.fromkeys(card.name for card in others))
        if len(others) > 1:
            names = self.tr("{count} autres\u00a0: {names}").format(count=len(others), names=names)
        return first.name, names, likelihood.label if likelihood else "", why(row)

    def mark(self, row: LikeContacts, column: int) -> tuple[str, str] | None:
        """A sign before how likely it is."""
        if column != _LIKELIHOOD_COLUMN:
            return None
        is_probable = row.likeness.likelihood is Likelihood.PROBABLE
        return ("users", "good") if is_probable else ("circle-help", "warn")

    def tool_tip(self, row: LikeContacts, column: int) -> str:
        """Each card in its line, whole."""
        return "\n".join((*map(told, row.cards), why(row)))

    def read_window(self, offset: int) -> list[LikeContacts]:
        """Read the next ones; the first window reads the search again."""
        if offset == 0:
            with self._workspace.reading() as uow:
                self.search = last_search(uow)
                found = read_groups(uow, self.search.pairs) if self.search else []
            self.groups = sorted(found, key=lambda group: group.ids in self.put_off)
        return self.groups[offset : offset + WINDOW]


class ApartModel(WindowTable[ApartContacts]):
    """The pairs that are never proposed."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Une fiche"), self.tr("L'autre")

    def cells(self, row: ApartContacts) -> tuple[str, ...]:
        """The texts of a pair."""
        return told(row.first), told(row.second)

    def read_window(self, offset: int) -> list[ApartContacts]:
        """Read the next pairs."""
        with self._workspace.reading() as uow:
            return read_never_same(uow, offset=offset, limit=WINDOW)


def told(line: ContactLine) -> str:
    """Return a contact in one line."""
    return f"{line.name} · {line.detail}" if line.detail else line.name


def why(group: LikeContacts) -> str:
    """Return what speaks for it and what against, in words; of a group, what any two of its cards say."""
    clues = tuple(dict.fromkeys(clue for pair in group.pairs for clue in pair.likeness.clues))
    against = ", ".join(clue.sentence for clue in clues if clue.speaks_against)
    told_for = ", ".join(clue.sentence for clue in clues if not clue.speaks_against)
    if not against:
        return told_for
    return f"{told_for} — {wording('duplicates.text.against_it', clues=against)}"
