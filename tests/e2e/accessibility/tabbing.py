"""Going round a window by Tab: what is met, in which order, and whether one sees where the focus is."""

from __future__ import annotations

from typing import NamedTuple

from tests.e2e.accessibility.reader import Node, Reader, box_of
from tests.e2e.accessibility.screen import Box, Screen, changed

_MOST_TABS, _ANSWER_S, _DRAWN_S = 150, 0.4, 0.3
# WCAG 1.4.11: what shows the focus stands out by as much. It is drawn around the control or all over it.
_LEAST_CONTRAST, _AROUND = 3.0, 4
# A table that takes the focus shows it in a cell, and is too large to be compared.
_LARGEST = 150_000


class Stop(NamedTuple):
    """One control that Tab meets, and where it stands."""

    node: Node
    box: Box


class Round:
    """What Tab meets until it comes round.

    Attributes:
        stops: the controls, in the order in which they are met.
        unseen: those of them that look the same with the focus and without it.
    """

    def __init__(self, reader: Reader, screen: Screen) -> None:
        self._reader, self._screen = reader, screen
        self.stops: list[Stop] = []
        self.unseen: list[Stop] = []
        self._steps: list[tuple[Stop, Stop]] = []
        self._go_round()
        self.unseen = [one for one in self.unseen if not self._is_seen_again(one)]

    def nodes(self) -> list[Node]:
        """Return the controls that were met."""
        return [one.node for one in self.stops]

    def steps_back(self) -> list[tuple[Stop, Stop]]:
        """Return where one is led from a control to one that stands before it; coming round once is none."""
        back = [(one, other) for one, other in self._steps if _stands_before(other.box, one.box)]
        farthest = max(back, key=lambda pair: pair[0].box.y - pair[1].box.y, default=None)
        return [pair for pair in back if pair is not farthest]

    def _go_round(self) -> None:
        before: tuple[Stop, list[int]] | None = None
        for _one in range(_MOST_TABS):
            focused = self._tab()
            if before is not None and before[0].node != focused and not self._differs(*before):
                self.unseen.append(before[0])
            if before is not None and focused is not None:
                # Both as they stand now: the focus scrolls what it enters.
                self._steps.append((Stop(before[0].node, box_of(before[0].node)), Stop(focused, box_of(focused))))
            # A date is met once for each of its parts: coming round takes another control in between.
            if focused is None or (len(self.stops) > 1 and focused == self.stops[0].node):
                return
            if focused in self.nodes():
                before = None
                continue
            stop = Stop(focused, box_of(focused))
            self.stops.append(stop)
            before = (stop, self._drawn(stop.box))

    def _tab(self) -> Node | None:
        before = self._reader.times_focused
        self._reader.keys("Tab")
        self._reader.listen_until(lambda: self._reader.times_focused > before, _ANSWER_S)
        return self._reader.focused

    def _drawn(self, box: Box) -> list[int]:
        """Return a control as it is drawn once nothing moves any more."""
        points: list[int] = []
        for _one in range(8):
            self._reader.listen(0.05)
            points, before = self._screen.points(box.grown(_AROUND)), points
            if points == before:
                break
        return points

    def _differs(self, stop: Stop, focused: list[int]) -> bool:
        if not 0 < stop.box.area < _LARGEST:
            return True
        least = (stop.box.width + stop.box.height) // 2
        return changed(focused, self._drawn(stop.box), _LEAST_CONTRAST) >= least

    def _is_seen_again(self, stop: Stop) -> bool:
        """Look once more, without hurry: a busy machine draws late."""
        other = next((one for one in self.stops if one.node != stop.node), None)
        if other is None:
            return True
        # The other takes the focus first: what the control scrolled to come into sight then stays where it is.
        pictures, box = [], stop.box
        for one in (other, stop, other):
            one.node.get_component_iface().grab_focus()
            self._reader.listen(_DRAWN_S)
            if one is stop:
                # Where it stands now: going round scrolled the place since it was met.
                box = box_of(stop.node)
            pictures.append(self._drawn(box))
        pictures = pictures[1:]
        least = (box.width + box.height) // 2
        return len(pictures[0]) != len(pictures[1]) or changed(*pictures, _LEAST_CONTRAST) >= least


def _stands_before(one: Box, other: Box) -> bool:
    """Say whether a control stands above another in its column, or to its left in its row."""
    shared = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    if one.y + one.height <= other.y:
        return shared * 2 > min(one.width, other.width)
    is_same_row = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return is_same_row * 2 > min(one.height, other.height) and one.x + one.width <= other.x
