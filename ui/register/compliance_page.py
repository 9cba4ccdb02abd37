"""The place that shows that the rules are kept: journal, purposes and texts, register, notices, data map, liste repoussoir."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.workspace import UnlockedWorkspace
from ui.journal.journal_view import JournalView
from ui.kit.labels import button, hide_unless, label
from ui.kit.lazy_tabs import LazyTabs
from ui.kit.place import Place
from ui.kit.theme import SPACE_L, SPACE_M
from ui.messaging.suppression_view import SuppressionView
from ui.register.breaches_view import BreachesView
from ui.register.data_map_view import DataMapView
from ui.register.notices_view import NoticesView
from ui.register.own_fields_view import OwnFieldsView
from ui.register.purposes_view import PurposesView
from ui.register.register_view import RegisterView
from ui.register.standing_view import StandingView
from ui.register.uninformed_dialog import open_uninformed
from ui.register.website_view import WebsiteView

_V = TypeVar(
    "_V",
    StandingView,
    RegisterView,
    PurposesView,
    NoticesView,
    WebsiteView,
    DataMapView,
    OwnFieldsView,
    BreachesView,
    JournalView,
)


class CompliancePage(Place):
    """One tab for each, made when it is first looked at."""

    help_page = "compliance"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Conformité"), "title"), 1)
        notes = button(self.tr("Notes à revo&ir…"), self.open_notes, name="reviewNotes", symbol="message-square")
        hide_unless(workspace.account.may(Permission.EDIT_PURPOSES), notes)
        head.addWidget(notes)
        layout.addLayout(head)
        # What one tab writes another may show.
        self.tabs = LazyTabs("complianceTabs", self, lambda: workspace.commits)
        layout.addWidget(self.tabs, 1)
        self._add_tabs()

    def refresh(self) -> None:
        """Read again what is in view, and the others as they come into view."""
        self.tabs.refresh()

    def _add_tabs(self) -> None:
        """What must be done comes first, then what is written once, then what happens."""
        add = self.tabs.add
        self._standing = add(self.tr("Où vous en êtes"), self._make_standing, StandingView.refresh)
        self._register = add(self.tr("Registre"), partial(self._make, RegisterView), RegisterView.refresh)
        self._purposes = add(self.tr("Finalités et textes"), partial(self._make, PurposesView), PurposesView.refresh)
        self._notices = add(self.tr("Mentions"), partial(self._make, NoticesView), NoticesView.refresh)
        self._website = add(self.tr("Site internet"), partial(self._make, WebsiteView), WebsiteView.refresh)
        self._data_map = add(self.tr("Carte des données"), partial(self._make, DataMapView), DataMapView.refresh)
        self._own_fields = add(self.tr("Champs propres"), partial(self._make, OwnFieldsView), OwnFieldsView.refresh)
        self._breaches = add(self.tr("Violations"), partial(self._make, BreachesView), BreachesView.refresh)
        self._suppression = add(self.tr("Liste repoussoir"), self._make_suppression, SuppressionView.refresh)
        self._journal = add(self.tr("Journal"), self._make_journal, JournalView.refresh)

    def _make(self, kind: type[_V], parent: QWidget) -> _V:
        view = kind(self.workspace, parent)
        view.announced.connect(self.announced)
        return view

    def _make_standing(self, parent: QWidget) -> StandingView:
        view = self._make(StandingView, parent)
        view.departed.connect(self._on_departed)
        return view

    def _make_suppression(self, parent: QWidget) -> SuppressionView:
        view = SuppressionView(self.workspace, parent)
        view.changed.connect(lambda said: self.announced.emit(said, None))
        return view

    def _make_journal(self, parent: QWidget) -> JournalView:
        view = self._make(JournalView, parent)
        view.restore_asked.connect(self.restore_asked)
        view.departed.connect(self.departed)
        return view

    def show_object(self, target: object) -> None:
        """Show what another place pointed at: the name of a tab ("journal", "purposes"…) or what begins there ("new_breach", "uninformed"…)."""
        begins = {"notes": self.open_notes, "new_breach": self._new_breach, "uninformed": self._uninformed}
        if str(target) in begins:
            begins[str(target)]()
            return
        tabs: dict[str, QWidget] = {
            "journal": self._journal,
            "purposes": self._purposes,
            "notices": self._notices,
            "register": self._register,
            "suppression": self._suppression,
            "own_fields": self._own_fields,
            "data_map": self._data_map,
            "breaches": self._breaches,
            "website": self._website,
            "standing": self._standing,
        }
        shown = tabs.get(str(target))
        if shown is not None:
            self.tabs.setCurrentWidget(shown)

    def open_notes(self) -> None:
        """Open the report of notes to settle."""
        from ui.contacts.note_review_dialog import open_note_review  # noqa: PLC0415 - loaded when wanted

        open_note_review(self, self.workspace).announced.connect(self.announced)

    def _new_breach(self) -> None:
        self.tabs.setCurrentWidget(self._breaches)
        self._breaches.content.open_new()

    def _uninformed(self) -> None:
        self.tabs.setCurrentWidget(self._notices)
        open_uninformed(self, self.workspace).announced.connect(self._on_informed)

    def _on_departed(self, place: str, target: str) -> None:
        """Mend where it is mended: at another tab here, or at another place."""
        if place == "compliance":
            self.show_object(target)
        else:
            self.departed.emit(place, target or None)

    def _on_informed(self, said: str, undo: object) -> None:
        self._notices.content.refresh()
        self.announced.emit(said, undo)
