"""The place where data at their term are decided on: the figures above, a tab for each way of looking at them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.formats import format_count
from app.retention.kinds import DueFilter
from app.retention.review import RetentionCounts, count_due, list_due
from app.rights.erase_several import MOST_AT_ONCE
from app.workspace import UnlockedWorkspace
from ui.kit.counted import counted
from ui.kit.labels import button, label
from ui.kit.latest import Latest
from ui.kit.lazy_tabs import LazyTabs
from ui.kit.place import Place
from ui.kit.tasks import Progress
from ui.kit.theme import SPACE_L, SPACE_M
from ui.retention.announced_view import AnnouncedView
from ui.retention.anonymous_card import AnonymousCard
from ui.retention.review_tab import ReviewTab
from ui.retention.schedule_view import ScheduleView
from ui.retention.yearly_view import YearlyView


class RetentionPage(Place):
    """What is due above; below, the review, and whatever else has a tab."""

    help_page = "retention"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._build()

    def refresh(self) -> None:
        """Count again beside the window, and read what is in view."""

        def read(_progress: Progress) -> RetentionCounts:
            with self.workspace.reading() as uow:
                return count_due(uow)

        self._reading.ask(read, self._show_counts)
        self.tabs.refresh()

    def _show_counts(self, counts: RetentionCounts) -> None:
        self._figures.setText(
            self.tr("{due} · {soon} dans 30 jours · {later} dans 90 jours · {waiting} en attente de réponse").format(
                due=counted(counts.due, self.tr("{count} échu"), self.tr("{count} échus")),
                soon=format_count(counts.within_30),
                later=format_count(counts.within_90),
                waiting=format_count(counts.waiting),
            )
        )
        at_once = min(counts.due, MOST_AT_ONCE)
        self._every_due.setText(self.tr("Effacer &ces {count} fiches échues…").format(count=format_count(at_once)))
        self._every_due.setVisible(at_once > 1)

    @property
    def review(self) -> ReviewTab:
        """What is to be decided on."""
        return self._review.content

    def focus_search(self) -> None:
        """Go to what is to be decided: the arrows choose among the contacts, not among the places."""
        if self.tabs.currentWidget() is self._review:
            self.review.view.setFocus()

    def show_object(self, target: object) -> None:
        """Show what a reminder named: the announced erasures, or a filter of the review."""
        if target == "announced":
            self.tabs.setCurrentWidget(self._announced)
        if target in list(DueFilter):
            self.tabs.setCurrentWidget(self._review)
            self.review.show_filter(DueFilter(str(target)))

    def _build(self) -> None:
        self._reading = Latest(self)
        self._figures = label("", "muted")
        self._figures.setObjectName("retentionFigures")
        self._every_due = button("", self._on_every_due, role="danger", name="retentionEveryDue")
        # Until it is known how many there are.
        self._every_due.hide()
        counted = QHBoxLayout()
        counted.addWidget(self._figures, 1)
        counted.addWidget(self._every_due)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Conservation"), "title"))
        layout.addLayout(counted)
        # What one tab writes another may show.
        self.tabs = LazyTabs("retentionTabs", self, lambda: self.workspace.commits)
        layout.addWidget(self.tabs, 1)
        add, room = self.tabs.add, self.workspace
        self._review = add(self.tr("À traiter"), self._make_review, ReviewTab.refresh)
        # Two read by themselves whenever they are shown.
        self._announced = add(self.tr("Effacements annoncés"), partial(AnnouncedView, room, self))
        add(self.tr("L'année en image"), partial(YearlyView, room), YearlyView.refresh)
        add(self.tr("Durées"), partial(ScheduleView, self))
        add(self.tr("Anonymisés"), partial(AnonymousCard, room), AnonymousCard.refresh)

    def _make_review(self, parent: QWidget) -> ReviewTab:
        review = ReviewTab(self.workspace, parent)
        review.announced.connect(self.announced)
        review.changed.connect(self.refresh)
        review.contact_wanted.connect(lambda contact_id: self.departed.emit("contacts", contact_id))
        return review

    def _on_every_due(self) -> None:
        with self.workspace.reading() as uow:
            due = list_due(uow, limit=MOST_AT_ONCE)
        self.review.decide([line.contact.id for line in due])
