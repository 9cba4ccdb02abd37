"""The place that shows that the rules are kept: journal, purposes and texts, register, notices, data map, liste repoussoir."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.workspace import UnlockedWorkspace
from ui.journal.journal_view import JournalView
from ui.kit.labels import button, hide_unless, label
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


class CompliancePage(Place):
    """One tab for each."""

    help_page = "compliance"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.journal, self.purposes = JournalView(workspace), PurposesView(workspace)
        self.notices, self.suppression = NoticesView(workspace), SuppressionView(workspace)
        self.register = RegisterView(workspace)
        self.register.announced.connect(self.announced)
        self.journal.restore_asked.connect(self.restore_asked)
        self.journal.departed.connect(self.departed)
        self.journal.announced.connect(self.announced)
        self.purposes.announced.connect(self.announced)
        self.notices.announced.connect(self.announced)
        self.suppression.changed.connect(lambda said: self.announced.emit(said, None))
        self.data_map = DataMapView(workspace)
        self.data_map.announced.connect(self.announced)
        self.own_fields = OwnFieldsView(workspace)
        self.own_fields.announced.connect(self.announced)
        self.own_fields.announced.connect(self.data_map.refresh)
        self.data_map.announced.connect(self.own_fields.refresh)
        self.breaches = BreachesView(workspace)
        self.breaches.announced.connect(self.announced)
        self.website = WebsiteView(workspace)
        self.website.announced.connect(self.announced)
        self.standing = StandingView(workspace)
        self.standing.announced.connect(self.announced)
        self.standing.departed.connect(self._on_departed)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("complianceTabs")
        # What must be done comes first, then what is written once, then what happens.
        self.tabs.addTab(self.standing, self.tr("Où vous en êtes"))
        self.tabs.addTab(self.register, self.tr("Registre"))
        self.tabs.addTab(self.purposes, self.tr("Finalités et textes"))
        self.tabs.addTab(self.notices, self.tr("Mentions"))
        self.tabs.addTab(self.website, self.tr("Site internet"))
        self.tabs.addTab(self.data_map, self.tr("Carte des données"))
        self.tabs.addTab(self.own_fields, self.tr("Champs propres"))
        self.tabs.addTab(self.breaches, self.tr("Violations"))
        self.tabs.addTab(self.suppression, self.tr("Liste repoussoir"))
        self.tabs.addTab(self.journal, self.tr("Journal"))
        self.tabs.currentChanged.connect(self._on_tab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Conformité"), "title"), 1)
        notes = button(self.tr("Notes à revo&ir…"), self.open_notes, name="reviewNotes", symbol="message-square")
        hide_unless(workspace.account.may(Permission.EDIT_PURPOSES), notes)
        head.addWidget(notes)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)

    def refresh(self) -> None:
        """Read everything again."""
        self.journal.refresh()
        self.purposes.refresh()
        self.suppression.refresh()
        self.breaches.refresh()
        self.notices.refresh()
        self.register.refresh()
        self.data_map.refresh()
        self.own_fields.refresh()
        self.website.refresh()
        if self.tabs.currentWidget() is self.standing:
            self.standing.refresh()

    def show_object(self, target: object) -> None:
        """Show what another place pointed at: the name of a tab ("journal", "purposes"…) or what begins there ("new_breach", "uninformed"…)."""
        begins = {"notes": self.open_notes, "new_breach": self._new_breach, "uninformed": self._uninformed}
        if str(target) in begins:
            begins[str(target)]()
            return
        views = {
            "journal": self.journal,
            "purposes": self.purposes,
            "notices": self.notices,
            "register": self.register,
            "suppression": self.suppression,
            "own_fields": self.own_fields,
            "data_map": self.data_map,
            "breaches": self.breaches,
            "website": self.website,
            "standing": self.standing,
        }
        shown = views.get(str(target))
        if shown is not None:
            self.tabs.setCurrentWidget(shown)

    def open_notes(self) -> None:
        """Open the report of notes to settle."""
        from ui.contacts.note_review_dialog import open_note_review  # noqa: PLC0415 - loaded when wanted

        open_note_review(self, self.workspace).announced.connect(self.announced)

    def _on_tab(self, _tab: int) -> None:
        """Write again what another tab may have changed."""
        shown = self.tabs.currentWidget()
        if isinstance(shown, NoticesView | RegisterView | WebsiteView | StandingView):
            shown.refresh()

    def _new_breach(self) -> None:
        self.tabs.setCurrentWidget(self.breaches)
        self.breaches.open_new()

    def _uninformed(self) -> None:
        self.tabs.setCurrentWidget(self.notices)
        open_uninformed(self, self.workspace).announced.connect(self._on_informed)

    def _on_departed(self, place: str, target: str) -> None:
        """Mend where it is mended: at another tab here, or at another place."""
        if place == "compliance":
            self.show_object(target)
        else:
            self.departed.emit(place, target or None)

    def _on_informed(self, said: str, undo: object) -> None:
        self.notices.refresh()
        self.announced.emit(said, undo)
