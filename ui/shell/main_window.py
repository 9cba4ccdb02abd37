"""The one window: sidebar, search, account, the place itself and the strip that says what was done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.contacts.acts import Act
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.banner import Banner
from ui.kit.empty import EmptyState
from ui.kit.labels import button, label
from ui.kit.place import Place
from ui.kit.scrolled import hold, scroll_area
from ui.kit.tasks import end_tasks
from ui.kit.theme import SPACE_L, SPACE_S, after_change, text_scale
from ui.shell.dropped_files import dropped_file, open_dropped
from ui.shell.help_key import help_target, own_help_key
from ui.shell.idle import IdleWatch
from ui.shell.palette import Palette
from ui.shell.palette_entries import PaletteSource
from ui.shell.place_loading import PlaceLoading
from ui.shell.places import BOTTOM_PLACES, PLACES, PlaceEntry
from ui.shell.sidebar import Sidebar
from ui.shell.undo_bar import UndoBar

_SMALLEST = (1100, 640)
_SEARCH_WIDTH = 460
_ROOM_FOR_ROLE = 900
_PALETTE_TOP = 64
_LOADED_AFTER_MS = 500


class MainWindow(QMainWindow):
    """Holds the open folder and the places that the account may enter.

    Signals:
        lock_asked(): the person, or the time without a move, wants the folder closed.
        restore_asked(): the person wants the folder closed, and a backup put back.
        closed(): the window is closed for good.
        loaded(): what the places are made of is in memory.
    """

    lock_asked = Signal()
    restore_asked = Signal()
    closed = Signal()
    loaded = Signal()

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        *,
        business_name: str,
        idle_minutes: int = 10,
        places: tuple[PlaceEntry, ...] = PLACES,
        bottom: tuple[PlaceEntry, ...] = BOTTOM_PLACES,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._entries = {entry.id: entry for entry in (*places, *bottom) if entry.is_open_to(workspace.account)}
        self._pages: dict[str, Place] = {}
        self._areas: dict[str, QWidget] = {}
        self._current = ""
        # The place whose page is being loaded, and what it is to show.
        self._awaited: tuple[str, object] | None = None
        # What was done last, where the keys do not take it back: the sentence, and what its strip offered.
        self._aside: tuple[str, Callable[[], object] | None] | None = None
        self.setWindowTitle(f"{business_name} · Aparté")
        self.setMinimumSize(*_SMALLEST)
        self.resize(1366, 768)
        self.setAcceptDrops(True)
        self._build(places, bottom)
        self._add_shortcuts()
        after_change(self._fit)
        self.idle = IdleWatch(idle_minutes, self)
        self.idle.warned.connect(self._on_idle_warning)
        self.idle.elapsed.connect(self.lock_asked)
        self._loading = PlaceLoading(tuple(self._entries.values()), self)
        self._loading.loaded.connect(self._on_loaded)
        self._loading.completed.connect(self.loaded)
        self._enter(next(iter(self._entries)), None)
        # While the first one is being read: a visit would wait for it otherwise.
        QTimer.singleShot(_LOADED_AFTER_MS, self, self._loading.begin)

    @property
    def current_place(self) -> str:
        """The id of the place one is in."""
        return self._current

    @property
    def is_waiting(self) -> bool:
        """Say whether the place one is in is still being loaded."""
        return self._awaited is not None

    def page(self, place_id: str) -> Place:
        """Return a place's page, made at its first visit; one that is being waited for is entered now."""
        if self._awaited is not None and self._awaited[0] == place_id:
            self._enter(*self._awaited)
        if place_id not in self._pages:
            area = scroll_area(self._stack)
            self._stack.addWidget(area)
            page = self._entries[place_id].build(self._workspace, area.viewport())
            hold(area, page)
            page.announced.connect(self.announce)
            page.departed.connect(self.go)
            page.restore_asked.connect(self.restore_asked)
            page.lock_delay_changed.connect(self.idle.set_minutes)
            self._pages[place_id] = page
            self._areas[place_id] = area
        return self._pages[place_id]

    def go(self, place_id: str, target: object = None) -> None:
        """Enter a place and show there what was pointed at; one that the account may not enter is ignored.

        A place that is not loaded yet is entered once it is: keys and clicks are taken in meanwhile.
        """
        if place_id not in self._entries:
            return
        if place_id in self._pages or self._entries[place_id].is_loaded:
            self._enter(place_id, target)
            return
        self._awaited = (place_id, target)
        self._current = place_id
        self._stack.setCurrentWidget(self._waiting)
        self._sidebar.mark(place_id)
        self._loading.begin(self._entries[place_id])

    def _on_loaded(self, place_id: str) -> None:
        if self._awaited is not None and self._awaited[0] == place_id and self._workspace.is_open:
            self._enter(*self._awaited)

    def _enter(self, place_id: str, target: object) -> None:
        self._awaited = None
        page = self.page(place_id)
        self._current = place_id
        self._stack.setCurrentWidget(self._areas[place_id])
        self._sidebar.mark(place_id)
        page.refresh()
        # What points at something takes the focus from there where it has a better place for it.
        page.focus_search()
        if target is not None:
            page.show_object(target)
        self.undo_bar.tell()

    def open_palette(self) -> None:
        """Open the palette over the window, with what may be done here first."""
        acts = (*self.page(self._current).acts(), *self.undo_bar.acts())
        source = PaletteSource(self._workspace, self._entries.values(), acts, self.go)
        palette = Palette(source, self)
        middle = self.mapToGlobal(self.rect().center())
        top = self.mapToGlobal(self.rect().topLeft()).y() + _PALETTE_TOP
        lowest = self.mapToGlobal(self.rect().bottomLeft()).y() - palette.height()
        palette.move(middle.x() - palette.width() // 2, max(0, min(top, lowest)))
        palette.open()

    def announce(self, text: str, undo: Act | Callable[[], object] | None = None) -> None:
        """Say what was done, and how to take it back; an act is remembered for Ctrl+Z too."""
        if isinstance(undo, Act):
            self._aside = None
            self.undo_bar.remember(undo)
            self._banner.say(text, self.undo_bar.undo)
            return
        self._aside = (text, undo)
        self._banner.say(text, undo)
        self.undo_bar.tell()

    def refresh_home(self) -> None:
        """Count the reminders again where they are being looked at."""
        if self._current == "home":
            self.page("home").refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the program that the window is closed; places end their work first."""
        self.undo_bar.end()
        self._awaited = None
        end_tasks(self)
        for page in self._pages.values():
            page.close()
        self.closed.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the place its room."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file of a kind that belongs somewhere."""
        if dropped_file(event.mimeData(), self._workspace) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file in."""
        path = dropped_file(event.mimeData(), self._workspace)
        if path is not None:
            event.acceptProposedAction()
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Open what a file is for, and show what came of it."""
        opened: Any = open_dropped(self, self._workspace, path, self._current)
        if opened is not None:
            opened.announced.connect(self.announce)
            opened.announced.connect(lambda *_: self.page(self._current).refresh())

    def _build(self, places: tuple[PlaceEntry, ...], bottom: tuple[PlaceEntry, ...]) -> None:
        self._sidebar = Sidebar(
            [entry for entry in places if entry.id in self._entries],
            [entry for entry in bottom if entry.id in self._entries],
        )
        self._sidebar.chosen.connect(self.go)
        self._stack = QStackedWidget()
        self._waiting = EmptyState("hourglass", self.tr("Un instant…"), parent=self._stack)
        self._stack.addWidget(self._waiting)
        self._banner = Banner()
        self.undo_bar = UndoBar(self._workspace)
        self.undo_bar.said.connect(self._banner.say)
        self.undo_bar.turned.connect(self._on_turned)
        self.undo_bar.form_asked.connect(partial(self.go, "contacts"))
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._top_bar())
        right.addWidget(self._stack, 1)
        right.addWidget(self._banner)
        body = QWidget()
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._sidebar)
        layout.addLayout(right, 1)
        self.setCentralWidget(body)

    def _fit(self) -> None:
        self._sidebar.fit(self.width())
        self._search.setMaximumWidth(_SEARCH_WIDTH * text_scale() // 100)
        # Large text leaves no room for the role, which would be cut in its middle.
        account = self._workspace.account
        is_tight = self.width() * 100 < _ROOM_FOR_ROLE * text_scale()
        self._who.setText(account.display_name if is_tight else self._who.accessibleName())

    def _top_bar(self) -> QWidget:
        bar = QFrame()
        bar.setObjectName("topBar")
        self._search = button(
            self.tr("Rechercher ou agir…  (Ctrl+K)"),
            self.open_palette,
            role="search",
            name="globalSearch",
            symbol="search",
        )
        self._search.setAccessibleName(self.tr("Rechercher un contact ou une action"))
        self._search.setToolTip("Ctrl+K")
        account = self._workspace.account
        self._who = label("", "muted", wrap=False)
        self._who.setAccessibleName(f"{account.display_name} · {account.role.label}")
        lock = button(self.tr("&Verrouiller"), self.lock_asked.emit, name="lockButton", symbol="lock")
        lock.setToolTip("Ctrl+L")
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        layout.addWidget(self._search, 1)
        layout.addStretch(1)
        layout.addWidget(self.undo_bar)
        layout.addWidget(self._who)
        layout.addWidget(lock)
        return bar

    def _add_shortcuts(self) -> None:
        own_help_key(self)
        for keys, act in (
            ("Ctrl+K", self.open_palette),
            ("Ctrl+N", lambda: self.go("contacts", "new")),
            ("Ctrl+I", lambda: self.go("contacts", "import")),
            ("Ctrl+Shift+E", lambda: self._among_contacts("export")),
            ("Ctrl+P", lambda: self._among_contacts("print")),
            ("F2", lambda: self.go("desk", "new")),
            ("Ctrl+L", self.lock_asked.emit),
            ("F1", self._on_help),
            ("Ctrl+Z", self._on_undo),
            ("Ctrl+Shift+Z", self.undo_bar.redo),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _among_contacts(self, target: str) -> None:
        """Begin there; what is chosen among the contacts stays chosen."""
        if self._current == "contacts":
            self.page("contacts").show_object(target)
        else:
            self.go("contacts", target)

    def _on_undo(self) -> None:
        """What was done last may not be what the keys take back: then say so first, and do it when asked again."""
        act = self.undo_bar.history.next_undo
        aside, self._aside = self._aside, None
        if act is None or aside is None:
            self.undo_bar.undo()
            return
        said = self.tr("« {last} » ne s'annule pas par Ctrl+Z. Encore une fois pour annuler\u00a0: {act}.")
        self._banner.say(said.format(last=aside[0].rstrip("."), act=act.sentence), aside[1], tone="warn")

    def _on_turned(self) -> None:
        self.page(self._current).refresh()

    def _on_help(self) -> None:
        if self._current == "help":
            self.page("help").focus_search()
        else:
            self.go("help", help_target(self, self.page(self._current)))

    def _on_idle_warning(self, seconds: int) -> None:
        self._banner.say(wording("app.shell.idle_warning", seconds=seconds))
