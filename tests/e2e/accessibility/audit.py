"""What a person who hears or only uses the keyboard would miss in a window: gathered as it is walked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from tests.e2e.accessibility.reader import (
    BUTTONS,
    FIELDS,
    ROLE,
    STATE,
    TABLES,
    TICKED,
    Node,
    Reader,
    box_of,
    children,
    has,
    name_of,
)
from tests.e2e.accessibility.screen import Box, Screen, text_contrast
from tests.e2e.accessibility.tabbing import Round

_NAMED = (*BUTTONS, *FIELDS, *TICKED, *TABLES, ROLE.COMBO_BOX, ROLE.PAGE_TAB, ROLE.MENU_ITEM, ROLE.SLIDER, ROLE.LINK)
_PRESSED = (*BUTTONS, *TICKED, ROLE.PAGE_TAB, ROLE.MENU_ITEM)
_SILENT = (ROLE.FILLER, ROLE.PANEL, ROLE.UNKNOWN, ROLE.LABEL)
# Of a group only one is met by Tab, and the arrows lead to the others.
_GROUPED = (ROLE.RADIO_BUTTON, ROLE.CHECK_BOX)
_SETTLED_S = 0.15
# WCAG 1.4.3. Large text needs less, and is held to as much.
_TEXT_CONTRAST = 4.5
# WCAG 1.4.11: what is no wider holds a sign, not words.
_SIGN_CONTRAST, _SIGN_WIDTH = 3.0, 56
_WRITTEN = (*BUTTONS, *TICKED, ROLE.LABEL, ROLE.PAGE_TAB)
# A word cut by the edge of what scrolls is not judged by what is left of it.
_LEAST_SHOWN = 0.8


class Finding(NamedTuple):
    """One thing that somebody would miss: where, which control, and what of it."""

    where: str
    control: str
    what: str


class Audit:
    """Holds what was looked at and what was missed.

    Attributes:
        lowest: in each look of the program, the least contrast of a text and where it was met.
    """

    def __init__(self, reader: Reader, screen: Screen, *, looks: bool = True, reaches_by_tab: bool = True) -> None:
        self._reader, self._screen = reader, screen
        self._looks, self._reaches_by_tab = looks, reaches_by_tab
        self.findings: list[Finding] = []
        self.looked_at: Counter[str] = Counter()
        self.lowest: dict[str, tuple[float, str]] = {}
        self._windows: set[str] = set()
        self._stops = self._texts = 0

    def look(self, where: str, *, tabs: bool = True) -> None:
        """Look at the newest window, once under each name."""
        if not self._looks or where in self._windows or not (windows := self._reader.windows()):
            return
        self._windows.add(where)
        self._reader.listen(_SETTLED_S)
        window = windows[-1]
        nodes = list(self._reader.nodes(window))
        for node in nodes:
            for what in _problems(node):
                self._found(where, node, what)
            self.looked_at[node.get_role_name()] += 1
        for node in _named_twice(nodes):
            self._found(where, node, "named like another of the window, and nothing tells them apart")
        if tabs and self._reaches_by_tab:
            self.measure(where, "as begun")
            self._reach(where, nodes)

    def measure(self, where: str, look: str) -> None:
        """Measure how far the words of the newest window stand out, as they are really drawn."""
        if not self._looks or not (windows := self._reader.windows()):
            return
        for node, shown in _written(windows[-1], self._screen.whole):
            ratio = text_contrast(self._screen.points(shown))
            if ratio is None:
                continue
            self._texts += 1
            if ratio < self.lowest.get(look, (22.0, ""))[0]:
                self.lowest[look] = (ratio, f"{_told(node)}, {where}")
            if ratio < (_TEXT_CONTRAST if shown.width > _SIGN_WIDTH else _SIGN_CONTRAST):
                self._found(f"{where}, {look}", node, f"its words stand out by {ratio:.1f} only")

    def summary(self) -> list[str]:
        """Say how much was looked at, and what became of it: a table of figures."""
        missing = Counter(one.what.split(",")[0] for one in self.findings)
        heard = sum(number for role, number in self.looked_at.items() if role not in ("filler", "panel", "label"))
        figures = [
            ("screens", len(self._windows)),
            ("controls heard", heard),
            ("without a name", missing["no name"]),
            ("named like another", missing["named like another of the window"]),
            ("without an action", missing["no action"]),
            ("stops of the Tab key", self._stops),
            ("never met by Tab", missing["never met by Tab"]),
            ("led back by Tab", missing["Tab leads back to it"]),
            ("focus not seen", missing["looks the same with the focus"]),
            ("texts measured", self._texts),
            *((f"least contrast, {look}", f"{ratio:.1f} ({where})") for look, (ratio, where) in self.lowest.items()),
            ("findings", len(self.findings)),
        ]
        return ["| figure | |", "|---|---|", *(f"| {name} | {figure} |" for name, figure in figures)]

    def table(self) -> list[str]:
        """The findings, a line each."""
        lines = ["| where | control | missing |", "|---|---|---|"]
        return (
            [*lines, *(f"| {one.where} | {one.control} | {one.what} |" for one in self.findings)]
            if self.findings
            else []
        )

    def _found(self, where: str, node: Node, what: str) -> None:
        finding = Finding(where, _told(node), what)
        if not any(one.control == finding.control and one.what == what for one in self.findings):
            self.findings.append(finding)

    def _reach(self, where: str, nodes: list[Node]) -> None:
        """Press Tab until it comes round; what can hold the focus and was never met is a finding."""
        due = [
            one for one in nodes if has(one, STATE.FOCUSABLE) and has(one, STATE.ENABLED) and has(one, STATE.SHOWING)
        ]
        went = Round(self._reader, self._screen)
        met = went.nodes()
        self._stops += len(met)
        parents = [one.get_parent() for one in met if one.get_role() in _GROUPED]
        for node in due:
            if node in met or node.get_role() in (ROLE.FRAME, ROLE.DIALOG, *_SILENT):
                continue
            # A strip that told what was done goes away meanwhile.
            if not has(node, STATE.SHOWING):
                continue
            if _holds_one_of(node, met) or (node.get_role() in _GROUPED and node.get_parent() in parents):
                continue
            self._found(where, node, "never met by Tab")
        for one, other in went.steps_back():
            self._found(where, other.node, f"Tab leads back to it, from {_told(one.node)}")
        for stop in went.unseen:
            self._found(where, stop.node, "looks the same with the focus, and without it")


def _told(node: Node) -> str:
    """The control as one would speak of it; one without a name by what it stands in."""
    name = node.get_name()
    around = "" if name else f" in « {_named_parent(node)} » {node.get_description()}"
    return f"{node.get_role_name()} « {name} »{around}"


def _named_parent(node: Node) -> str:
    parent = node.get_parent()
    while parent is not None and not parent.get_name():
        parent = parent.get_parent()
    return parent.get_name() if parent is not None else ""


def _holds_one_of(node: Node, met: list[Node]) -> bool:
    """A table or a list is met by one of its cells."""
    if node.get_role() not in (*TABLES, ROLE.PAGE_TAB_LIST, ROLE.COMBO_BOX, ROLE.PAGE_TAB, ROLE.SCROLL_PANE):
        return False
    return any(node in (one.get_parent(), _grandparent(one)) for one in met) or node.get_role() == ROLE.PAGE_TAB


def _grandparent(node: Node) -> Node | None:
    parent = node.get_parent()
    return parent.get_parent() if parent is not None else None


def _problems(node: Node) -> list[str]:
    role, name = node.get_role(), name_of(node)
    problems = []
    if role in _NAMED and not name:
        problems.append("no name")
    if role in _PRESSED and has(node, STATE.ENABLED) and not _acts(node):
        problems.append("no action")
    if role in TICKED and not has(node, STATE.CHECKABLE):
        problems.append("does not say whether it is ticked")
    # A text that may be corrected where it stands says by which key.
    if role in _SILENT and has(node, STATE.FOCUSABLE) and not children(node) and not node.get_description():
        problems.append("takes the focus without a role" if not name else "takes the focus, says no role of its own")
    return problems


def _named_twice(nodes: list[Node]) -> list[Node]:
    """Those that somebody who hears cannot tell from one before: same role, same name, same words around and beside."""
    heard: set[tuple[object, ...]] = set()
    found = []
    for node in nodes:
        if node.get_role() not in (*_PRESSED, *FIELDS, ROLE.COMBO_BOX) or not name_of(node):
            continue
        spoken = (node.get_role(), name_of(node), node.get_description(), _named_parent(node))
        if spoken in heard:
            found.append(node)
        heard.add(spoken)
    return found


def _written(node: Node, around: Box) -> Iterator[tuple[Node, Box]]:
    """Yield what bears words and may be used, with the part of it that is shown."""
    for one in children(node):
        if not has(one, STATE.SHOWING):
            continue
        box = box_of(one)
        shown = box.within(around)
        is_judged = one.get_role() in _WRITTEN and has(one, STATE.ENABLED) and one.get_name()
        if is_judged and shown.area and shown.area >= box.area * _LEAST_SHOWN:
            yield one, shown
        if one.get_role() not in TABLES:
            yield from _written(one, shown if box.area else around)


def _acts(node: Node) -> int:
    action = node.get_action_iface()
    return action.get_n_actions() if action is not None else 0
