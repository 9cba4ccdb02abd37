"""Which rights a person exercises, several at once; nothing is ticked beforehand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.consent.kinds import Channel
from app.consent.purposes import PROSPECTING_CHANNELS
from app.rights.kinds import RequestKind
from resources import wording
from ui.kit.forms import choice, stand_for
from ui.kit.theme import SPACE_S

_COLUMNS = 2


class RightsChooser(QWidget):
    """A box for each right, in two columns; an objection says on which channel.

    Signals:
        changed(): a box was ticked or unticked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Droits exercés"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_S)
        self._boxes: dict[RequestKind, QCheckBox] = {}
        for number, kind in enumerate(RequestKind):
            text = wording(f"rights.request_kind.{kind}")
            box = QCheckBox(text[:1].upper() + text[1:])
            box.setObjectName(f"right_{kind.value}")
            box.setToolTip(wording(f"requests.right_means.{kind}"))
            box.setAccessibleDescription(wording(f"requests.right_means.{kind}"))
            box.toggled.connect(self._on_toggled)
            self._boxes[kind] = box
            grid.addWidget(box, number // _COLUMNS, number % _COLUMNS, Qt.AlignmentFlag.AlignLeft)
        stand_for(self, next(iter(self._boxes.values())))
        options = {"": self.tr("sur tous les canaux")} | {
            channel.value: self.tr("canal\u00a0: {channel}").format(channel=wording(f"consent.channel.{channel}"))
            for channel in PROSPECTING_CHANNELS
        }
        self._channel = choice(self.tr("Canal de l'opposition"), options)
        self._channel.setObjectName("objectionChannel")
        grid.addWidget(self._channel, len(self._boxes) // _COLUMNS, len(self._boxes) % _COLUMNS)
        self._channel.hide()

    @property
    def kinds(self) -> tuple[RequestKind, ...]:
        """The rights that are ticked."""
        return tuple(kind for kind, box in self._boxes.items() if box.isChecked())

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channel of an objection; none named means all."""
        chosen = self._channel.currentData()
        return (Channel(chosen),) if chosen and RequestKind.OBJECTION in self.kinds else ()

    def tick(self, kind: RequestKind) -> None:
        """Tick a right that the person invoked."""
        self._boxes[kind].setChecked(True)

    def _on_toggled(self) -> None:
        self._channel.setVisible(RequestKind.OBJECTION in self.kinds)
        self.changed.emit()
