"""What a message asks, as boxes to tick: each right with the sentence that says it and its deadline."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.consent.kinds import Channel
from app.consent.purposes import PROSPECTING_CHANNELS
from app.formats import format_quote
from app.rights.certainty import Certainty
from app.rights.kinds import RequestKind
from app.rights.message_meaning import InvokedRight
from resources import wording
from ui.kit.labels import label
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.rights.deadline_label import deadline_sentence

_COLUMNS, _INDENT = 2, 24


class ProposedRights(QWidget):
    """The rights that the message invokes, the surest first, then the others; only what is certain is ticked beforehand.

    Signals:
        changed(): a box was ticked or unticked.
    """

    changed = Signal()

    def __init__(self, rights: tuple[InvokedRight, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[RequestKind, QCheckBox] = {}
        self._deadlines: list[QLabel] = []
        self._channels: dict[Channel, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for right in rights:
            column.addLayout(self._proposed(right))
        invoked = {right.kind for right in rights}
        others = [kind for kind in RequestKind if kind not in invoked]
        if others:
            column.addWidget(label(self.tr("Autres droits") if rights else self.tr("Droits"), "muted"))
            column.addLayout(self._others(others))
        named = next((right.channels for right in rights if right.kind is RequestKind.OBJECTION), ())
        self._objection = self._channel_line(named)
        column.addWidget(self._objection)
        self._objection.setVisible(self._boxes[RequestKind.OBJECTION].isChecked())
        self._boxes[RequestKind.OBJECTION].toggled.connect(self._objection.setVisible)

    @property
    def kinds(self) -> tuple[RequestKind, ...]:
        """The rights that are ticked."""
        return tuple(kind for kind in RequestKind if self._boxes[kind].isChecked())

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels of an objection; none ticked means all."""
        if RequestKind.OBJECTION not in self.kinds:
            return ()
        return tuple(channel for channel, box in self._channels.items() if box.isChecked())

    def show_deadline(self, due_on: date, today: date) -> None:
        """Say by which day each right is to be answered."""
        for shown in self._deadlines:
            shown.setText(deadline_sentence(due_on, today))

    def _proposed(self, right: InvokedRight) -> QVBoxLayout:
        doubtful = right.certainty is not Certainty.CERTAIN
        name = _name(right.kind)
        box = self._box(right.kind, name)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(box)
        if doubtful:
            sure = label(wording(f"received.certainty.{right.certainty}"), "warn", wrap=False)
            sure.setObjectName(f"certainty_{right.kind.value}")
            head.addWidget(sure)
        head.addStretch(1)
        box.setChecked(not doubtful)
        quote = label(format_quote(right.quote))
        quote.setObjectName(f"quote_{right.kind.value}")
        quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        deadline = label("", "muted")
        deadline.setObjectName(f"deadline_{right.kind.value}")
        self._deadlines.append(deadline)
        box.setAccessibleDescription(right.quote)
        under = QVBoxLayout()
        under.setContentsMargins(_INDENT, 0, 0, 0)
        under.setSpacing(SPACE_XS)
        under.addWidget(quote)
        under.addWidget(deadline)
        line = QVBoxLayout()
        line.setSpacing(SPACE_XS)
        line.addLayout(head)
        line.addLayout(under)
        return line

    def _others(self, kinds: list[RequestKind]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        for at, kind in enumerate(kinds):
            box = self._box(kind, _name(kind))
            box.setToolTip(wording(f"requests.right_means.{kind}"))
            box.setAccessibleDescription(wording(f"requests.right_means.{kind}"))
            grid.addWidget(box, at // _COLUMNS, at % _COLUMNS, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _box(self, kind: RequestKind, name: str) -> QCheckBox:
        box = QCheckBox(name)
        box.setObjectName(f"right_{kind.value}")
        box.toggled.connect(self.changed)
        self._boxes[kind] = box
        return box

    def _channel_line(self, named: tuple[Channel, ...]) -> QWidget:
        """The channels by which one prospects, and those that the person named."""
        shown = [channel for channel in Channel if channel in PROSPECTING_CHANNELS or channel in named]
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        for at, channel in enumerate(shown):
            box = QCheckBox(wording(f"consent.channel.{channel}"))
            box.setObjectName(f"channel_{channel.value}")
            box.setChecked(channel in named)
            self._channels[channel] = box
            grid.addWidget(box, at // 3, at % 3, Qt.AlignmentFlag.AlignLeft)
        line = QWidget()
        line.setObjectName("objectionChannels")
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(label(self.tr("L'opposition s'applique aussitôt à (rien de coché\u00a0: à tout)"), "muted"))
        column.addLayout(grid)
        return line


def _name(kind: RequestKind) -> str:
    text = wording(f"rights.request_kind.{kind}")
    return text[:1].upper() + text[1:]
