"""Whose answer it is: a card at the same address, a new card, or another one found by name; nobody on a doubt."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.consent.left_off_card import say_left_off
from app.consent.web_answers import ExaminedAnswer
from app.contacts.read_contact import ContactLine, read_lines
from app.workspace import UnlockedWorkspace
from ui.kit.forms import radio_in, stand_for
from ui.kit.labels import label
from ui.kit.people_picker import PeoplePicker
from ui.kit.theme import SPACE_S


class WhoseAnswer(QWidget):
    """One is chosen or none.

    Signals:
        changed(): another is chosen.
    """

    changed = Signal()

    def __init__(self, workspace: UnlockedWorkspace, examined: ExaminedAnswer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._person = workspace, examined.answer.person
        self._cards: dict[QRadioButton, int] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(label(self.tr("De qui vient cette réponse\u00a0?"), "heading"))
        for line in examined.candidates:
            self._add(line)
        person = self._person
        named = person.name or (person.email.value if person.email else "")
        new = self.tr("&Nouvelle fiche\u00a0: {name}").format(name=named) if named else self.tr("&Nouvelle fiche")
        self._new = radio_in(self._group, new, "answerNew")
        self._column.addWidget(self._new)
        self._column.addWidget(label(self.tr("Ou une autre fiche du carnet\u00a0:"), "muted"))
        self._picker = PeoplePicker(workspace)
        self._picker.changed.connect(self._on_picked)
        self._column.addWidget(self._picker)
        self._left_off = label("", "warn")
        self._left_off.setObjectName("leftOffCard")
        self._column.addWidget(self._left_off)
        for radio, contact_id in self._cards.items():
            radio.setChecked(contact_id == examined.likely_id)
        self._new.setChecked(not examined.candidates)
        stand_for(self, self._group.checkedButton() or self._group.buttons()[0])
        self._say_left_off()
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def is_chosen(self) -> bool:
        """Say whether someone is chosen, a new card included."""
        return self._group.checkedButton() is not None

    @property
    def contact_id(self) -> int | None:
        """The card chosen; none for a new one, or nobody yet."""
        return next((contact_id for radio, contact_id in self._cards.items() if radio.isChecked()), None)

    def _add(self, line: ContactLine, place: int = -1) -> QRadioButton:
        text = f"{line.name} · {line.detail}" if line.detail else line.name
        radio = radio_in(self._group, text.replace("&", "&&"), f"answerOf_{line.id}")
        self._cards[radio] = line.id
        self._column.insertWidget(place, radio)
        return radio

    def _on_toggled(self) -> None:
        self._say_left_off()
        self.changed.emit()

    def _say_left_off(self) -> None:
        """Say what the chosen card lacks of what the person wrote, before anything is recorded."""
        chosen, said = self.contact_id, ""
        if chosen is not None:
            with self._workspace.reading() as uow:
                said = say_left_off(uow, self._person, chosen)
        self._left_off.setText(said)
        self._left_off.setVisible(bool(said))

    def _on_picked(self) -> None:
        contact_id = self._picker.taken[-1]
        held = next((radio for radio, one in self._cards.items() if one == contact_id), None)
        if held is None:
            with self._workspace.reading() as uow:
                lines = read_lines(uow, [contact_id])
            held = self._add(lines[0], self._column.indexOf(self._new)) if lines else None
        if held is not None:
            held.setChecked(True)
            held.setFocus()
