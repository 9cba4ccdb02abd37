"""What a person who hears or only uses the keyboard would miss in a window: gathered as it is walked."""

from __future__ import annotations

from collections import Counter
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
    children,
    has,
    name_of,
)

_NAMED = (*BUTTONS, *FIELDS, *TICKED, *TABLES, ROLE.COMBO_BOX, ROLE.PAGE_TAB, ROLE.MENU_ITEM, ROLE.SLIDER, ROLE.LINK)
_PRESSED = (*BUTTONS, *TICKED, ROLE.PAGE_TAB, ROLE.MENU_ITEM)
_SILENT = (ROLE.FILLER, ROLE.PANEL, ROLE.UNKNOWN, ROLE.LABEL)
# Of a group only one is met by Tab, and the arrows lead to the others.
_GROUPED = (ROLE.RADIO_BUTTON, ROLE.CHECK_BOX)
_MOST_TABS, _SETTLED_S = 150, 0.15


class Finding(NamedTuple):
    """One thing that somebody would miss: where, which control, and what of it."""

    where: str
    control: str
    what: str


class Audit:
    """Holds what was looked at and what was missed."""

    def __init__(self, reader: Reader, *, reaches_by_tab: bool) -> None:
        self._reader, self._reaches_by_tab = reader, reaches_by_tab
        self.findings: list[Finding] = []
        self.looked_at: Counter[str] = Counter()
        self._windows: set[str] = set()

    def look(self, where: str, *, tabs: bool = True) -> None:
        """Look at the newest window, once under each name."""
        if where in self._windows or not (windows := self._reader.windows()):
            return
        self._windows.add(where)
        self._reader.listen(_SETTLED_S)
        window = windows[-1]
        nodes = list(self._reader.nodes(window))
        for node in nodes:
            for what in _problems(node):
                self._found(where, node, what)
            self.looked_at[node.get_role_name()] += 1
        if tabs and self._reaches_by_tab:
            self._reach(where, window, nodes)

    def summary(self) -> str:
        """Say how much was looked at."""
        count = sum(number for role, number in self.looked_at.items() if role not in ("filler", "panel", "label"))
        return f"{len(self._windows)} screens, {count} controls looked at, {len(self.findings)} findings"

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

    def _tabbed(self) -> list[Node]:
        """What Tab meets until it comes round."""
        met: list[Node] = []
        for _one in range(_MOST_TABS):
            self._reader.keys("Tab")
            focused = self._reader.focused
            # A date is met once for each of its parts: coming round takes another control in between.
            if len(met) > 1 and focused == met[0]:
                break
            if focused is not None and focused not in met:
                met.append(focused)
        return met

    def _reach(self, where: str, window: Node, nodes: list[Node]) -> None:
        """Press Tab until it comes round; what can hold the focus and was never met is a finding."""
        due = [
            one for one in nodes if has(one, STATE.FOCUSABLE) and has(one, STATE.ENABLED) and has(one, STATE.SHOWING)
        ]
        met = self._tabbed()
        parents = [one.get_parent() for one in met if one.get_role() in _GROUPED]
        for node in due:
            if node in met or node.get_role() in (ROLE.FRAME, ROLE.DIALOG, *_SILENT):
                continue
            if _holds_one_of(node, met) or (node.get_role() in _GROUPED and node.get_parent() in parents):
                continue
            self._found(where, node, "never met by Tab")


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


def _acts(node: Node) -> int:
    action = node.get_action_iface()
    return action.get_n_actions() if action is not None else 0
