"""A person who meets the program through its accessibility tree alone: hears names, roles and states, presses, writes, listens.

Runs under the system's Python, which has the bindings of the accessibility bus; nothing of the windows is imported.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from tests.e2e.accessibility.screen import Box  # noqa: E402
from tests.e2e.accessibility.words import Words, plain  # noqa: E402

Node = Any
ROLE, STATE = Atspi.Role, Atspi.StateType
BUTTONS = (ROLE.PUSH_BUTTON, ROLE.TOGGLE_BUTTON)
TICKED = (ROLE.CHECK_BOX, ROLE.RADIO_BUTTON)
FIELDS = (ROLE.TEXT, ROLE.PASSWORD_TEXT, ROLE.ENTRY, ROLE.SPIN_BUTTON)
TABLES = (ROLE.TABLE, ROLE.LIST, ROLE.TREE, ROLE.TREE_TABLE, ROLE.LIST_BOX)
_OPTIONS = (ROLE.LIST_ITEM, ROLE.TABLE_CELL)
WINDOWS = (ROLE.FRAME, ROLE.DIALOG, ROLE.WINDOW, ROLE.ALERT, ROLE.FILE_CHOOSER)
_PATIENCE_S, _ANSWER_MS = 150.0, 90_000
# Who asks without end keeps the program from what it is waited for.
_PAUSE_S, _LONGEST_PAUSE_S, _SLOWER = 0.05, 0.8, 1.4
_SHOWN_S = 0.5


class NotFound(AssertionError):
    """What a person would look for is not in the tree, or does not come."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the program announced of itself, and when."""

    text: str
    at: float


class Reader:
    """Holds the program's place on the bus, and all that it announced.

    ``pid`` is the process that is read; what begins anew in the same process is found again.
    """

    def __init__(self, words: Words, pid: int, patience: float = _PATIENCE_S) -> None:
        Atspi.init()
        # A busy machine is no fault of the program: its answers are waited for.
        Atspi.set_timeout(_ANSWER_MS, _ANSWER_MS)
        self.words, self._pid, self._patience = words, pid, patience
        self.announced: list[Said] = []
        self.focused: Node | None = None
        self.times_focused = 0
        self._listener = Atspi.EventListener.new(self._on_event)
        for kind in ("object:announcement", "object:state-changed:focused"):
            self._listener.register(kind)

    # What is there.

    def windows(self) -> list[Node]:
        """Return the windows that are shown, the newest last."""
        desktop = Atspi.get_desktop(0)
        found = []
        for application in children(desktop):
            if _asked(application.get_process_id) == self._pid:
                # What was read a moment ago says nothing of what is there now.
                application.set_cache_mask(Atspi.Cache.NONE)
                found += [one for one in children(application) if has(one, STATE.SHOWING)]
        return found

    def nodes(self, within: Node | None = None, *, cells: bool = False) -> Iterator[Node]:
        """Yield all that is shown, from the outside in; the cells of tables only where they are asked for."""
        for root in [within] if within is not None else reversed(self.windows()):
            yield from _shown(root, cells=cells)

    def find(self, label: str, roles: tuple[Any, ...] = (), *, within: Node | None = None, cells: bool = False) -> Node:
        """Return the control that bears a label, once it is there."""
        wanted = self.words.pattern(label)

        def there() -> Node | None:
            return next(
                (
                    one
                    for one in self.nodes(within, cells=cells)
                    if (not roles or one.get_role() in roles) and wanted.fullmatch(name_of(one))
                ),
                None,
            )

        return self.wait(there, f"« {label} » {[one.value_nick for one in roles]}")

    def window(self, label: str) -> Node:
        """Return the window of that title, once it is there."""
        wanted = self.words.pattern(label)
        return self.wait(
            lambda: next((one for one in self.windows() if wanted.fullmatch(plain(one.get_name() or ""))), None),
            f"window « {label} »",
        )

    def is_shown(self, label: str, roles: tuple[Any, ...] = ()) -> bool:
        """Say whether a control is there now."""
        wanted = self.words.pattern(label)
        return any(
            wanted.fullmatch(plain(one.get_name() or ""))
            for one in self.nodes()
            if not roles or one.get_role() in roles
        )

    # What is done.

    def press(self, label: str, roles: tuple[Any, ...] = BUTTONS, *, within: Node | None = None) -> None:
        """Press a button by its action, once it may be pressed."""
        self.act_on(self.find(label, roles, within=within), label)

    def act_on(self, node: Node, label: str = "") -> None:
        """Do the first action of a control."""
        self.wait(lambda: has(node, STATE.ENABLED), f"« {label or node.get_name()} » enabled")
        action = node.get_action_iface()
        if action is None or not action.get_n_actions():
            raise NotFound(f"« {label or node.get_name()} » has no action")
        # What a screen reader does of itself is the first: it toggles where a mouse would click.
        action.do_action(0)
        self.listen()

    def tick(self, label: str, *, within: Node | None = None) -> None:
        """Tick a box or choose an option, and hear that it is."""
        node = self.find(label, TICKED, within=within)
        if not has(node, STATE.CHECKED):
            self.act_on(node, label)
        self.wait(lambda: has(node, STATE.CHECKED), f"« {label} » checked")

    def write(self, label: str, text: str, *, within: Node | None = None, roles: tuple[Any, ...] = FIELDS) -> None:
        """Write in a field through its own interface."""
        node = self.find(label, roles, within=within)
        node.get_editable_text_iface().set_text_contents(text)
        self.listen()

    def choose(self, label: str, option: str, *, within: Node | None = None) -> None:
        """Open a drop-down list by its action, go down to an option by keys, take it, and hear that it holds."""
        node, wanted = self.find(label, (ROLE.COMBO_BOX,), within=within), self.words.pattern(option)
        offered = [plain(one.get_name() or "") for one in _shown_or_not(node) if one.get_role() in _OPTIONS]
        place = next((number for number, one in enumerate(offered) if wanted.fullmatch(one)), None)
        if place is None:
            raise NotFound(f"« {option} » in « {label} »: {offered}")
        self.act_on(node, label)
        # The list comes up as a window of its own.
        self.listen(_SHOWN_S)
        self.keys("Home", *["Down"] * place, "Return")
        self.wait(lambda: wanted.fullmatch(plain(value_of(node))), f"« {option} » in « {label} »")

    def focus(self, node: Node) -> None:
        """Put the focus on a control, and hear that it is there."""
        node.get_component_iface().grab_focus()
        self.wait(lambda: has(node, STATE.FOCUSED), f"« {node.get_name()} » focused")

    def focus_in(self, node: Node) -> None:
        """Put the focus on a table or a list, which hands it to one of its cells."""
        node.get_component_iface().grab_focus()
        self.listen(0.1)

    def type_in(self, label: str, text: str, *, within: Node | None = None) -> None:
        """Type in a field key by key."""
        self.focus(self.find(label, FIELDS, within=within))
        self.keys("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
        self.listen(0.1)

    def keys(self, *keys: str) -> None:
        """Press keys where the focus is."""
        subprocess.run(["xdotool", "key", "--delay", "15", *keys], check=True)
        self.listen()

    # What is heard.

    def heard(self, label: str, since: float = 0.0) -> str:
        """Wait until the program announces what begins with a sentence of that shape."""
        wanted = self.words.pattern(label)

        def found() -> str | None:
            return next((one.text for one in self.announced if one.at >= since and wanted.match(plain(one.text))), None)

        return str(self.wait(found, f"announcement « {label} »; heard {[one.text for one in self.announced[-4:]]}"))

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        """Wait for something to be there and return it; NotFound where it does not come."""
        end, pause = time.monotonic() + self._patience, _PAUSE_S
        while True:
            try:
                if found := condition():
                    return found
            except GLib.Error:
                # A window that goes away while it is read: read again.
                pass
            if time.monotonic() > end:
                raise NotFound(what)
            self.listen(pause)
            pause = min(pause * _SLOWER, _LONGEST_PAUSE_S)

    def listen(self, seconds: float = 0.02) -> None:
        """Let what the program says arrive."""
        self.listen_until(lambda: False, seconds)

    def listen_until(self, heard: Callable[[], bool], seconds: float) -> None:
        """Let what the program says arrive, no longer than it takes to hear something."""
        context, end = GLib.MainContext.default(), time.monotonic() + seconds
        while True:
            while context.pending():
                context.iteration(False)
            if heard() or time.monotonic() >= end:
                return
            time.sleep(0.005)

    def _on_event(self, event: Any) -> None:
        if event.type.startswith("object:announcement"):
            self.announced.append(Said(str(event.any_data), time.monotonic()))
        elif event.detail1:
            self.focused = event.source
            self.times_focused += 1


def children(node: Node) -> list[Node]:
    """Return what is directly in a node; nothing where it went away meanwhile."""
    count = _asked(node.get_child_count) or 0
    found = (_asked(lambda place=place: node.get_child_at_index(place)) for place in range(count))
    return [one for one in found if one is not None]


def has(node: Node, state: Any) -> bool:
    """Say whether a control is in a state, as it says itself just now."""
    return bool(node.get_state_set().contains(state))


def box_of(node: Node) -> Box:
    """Return where on the screen a node stands."""
    component = node.get_component_iface()
    place = component.get_extents(Atspi.CoordType.SCREEN) if component is not None else None
    return Box(place.x, place.y, place.width, place.height) if place is not None else Box(0, 0, 0, 0)


def name_of(node: Node) -> str:
    """Return what names a control. A drop-down list is named by its label: on this system its own name is its choice."""
    if node.get_role() == ROLE.COMBO_BOX:
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return plain(relation.get_target(0).get_name() or "")
        return plain(node.get_description() or "")
    return plain(node.get_name() or "")


def value_of(node: Node) -> str:
    """Return what a field or a drop-down list holds."""
    text = node.get_text_iface()
    if text is not None and text.get_character_count():
        return str(text.get_text(0, -1))
    chosen = next((one for one in _shown_or_not(node) if has(one, STATE.SELECTED)), None)
    return str(chosen.get_name()) if chosen is not None else str(node.get_name())


def _shown(node: Node, *, cells: bool) -> Iterator[Node]:
    yield node
    if node.get_role() in TABLES and not cells:
        return
    for one in children(node):
        if (_asked(lambda one=one: has(one, STATE.SHOWING))) or (cells and node.get_role() in TABLES):
            yield from _shown(one, cells=cells)


def _shown_or_not(node: Node) -> Iterator[Node]:
    for one in children(node):
        yield one
        yield from _shown_or_not(one)


def _asked(question: Callable[[], Any]) -> Any:
    """Ask a node that may have gone away."""
    try:
        return question()
    except GLib.Error:
        return None
