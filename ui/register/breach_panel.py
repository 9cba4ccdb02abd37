"""One entry of the register of breaches: what it says, in each of its versions, and what may be done about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.formats import format_instant
from app.register.breach_kinds import AuthorityStep
from app.register.breach_register import Breach, read_versions
from app.register.breach_rules import people_must_be_told
from app.register.breach_table import pairs_of
from app.workspace import UnlockedWorkspace
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import name_choice
from ui.kit.labels import button, empty_layout, label
from ui.kit.scrolled import scrolled
from ui.kit.theme import SPACE_S, SPACE_XS

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class BreachPanel(QWidget):
    """Reads an entry and asks for its acts.

    Signals:
        completion_asked(int): complete the entry.
        drafts_asked(int): show the drafts for the CNIL.
        letters_asked(int): write to the people concerned.
    """

    completion_asked = Signal(int)
    drafts_asked = Signal(int)
    letters_asked = Signal(int)

    def __init__(self, workspace: UnlockedWorkspace, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._names = workspace, names
        self._versions: tuple[Breach, ...] = ()
        self.title = label("", "heading")
        self.version = QComboBox()
        self.version.setObjectName("breachVersion")
        name_choice(self.version, self.tr("Version montrée"))
        self.version.activated.connect(lambda _row: self._show_version())
        self._complete = button(
            self.tr("&Compléter…"),
            lambda: self.completion_asked.emit(self.number),
            role="primary",
            name="completeBreach",
        )
        self._drafts = button(
            self.tr("Pro&jets pour la CNIL…"), lambda: self.drafts_asked.emit(self.number), name="breachDrafts"
        )
        self._letters = button(
            self.tr("&Prévenir les personnes…"),
            lambda: self.letters_asked.emit(self.number),
            name="breachLetters",
            symbol="mail",
        )
        self._why_not = label("", "muted")
        self._why_not.setObjectName("breachLettersWhy")
        acts = QWidget()
        row = FlowLayout(acts, spacing=SPACE_S)
        for one in (self._complete, self._drafts, self._letters):
            row.addWidget(one)
        self._inside = QWidget()
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(0, 0, SPACE_S, 0)
        self._body.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.title)
        layout.addWidget(acts)
        layout.addWidget(self._why_not)
        layout.addWidget(self.version)
        layout.addWidget(scrolled(self._inside), 1)

    @property
    def number(self) -> int:
        """The entry that is shown; 0 while none is."""
        return self._versions[-1].number if self._versions else 0

    def show_breach(self, number: int) -> None:
        """Read an entry and show its newest version."""
        with self._workspace.reading() as uow:
            self._versions = read_versions(uow, number)
        facts = self._versions[-1].facts
        self.title.setText(self.tr("Violation n° {number}").format(number=number))
        self.version.clear()
        text = self.tr("Version {version}, du {when}")
        for one in reversed(self._versions):
            self.version.addItem(text.format(version=one.version, when=format_instant(one.written_at)))
        must = people_must_be_told(facts)
        self._letters.setEnabled(must)
        self._why_not.setText(
            self.tr("Des lettres sont dues aux personnes : le risque est élevé et les données lisibles.")
            if must
            else self.tr("Les lettres ne sont dues que si le risque est élevé et les données lisibles (article 34).")
        )
        self._drafts.setText(
            self.tr("Pro&jets et complément pour la CNIL…")
            if facts.authority is AuthorityStep.NOTIFIED
            else self.tr("Pro&jets pour la CNIL…")
        )
        self._show_version()

    def _show_version(self) -> None:
        shown = self._versions[len(self._versions) - 1 - max(0, self.version.currentIndex())]
        empty_layout(self._body)
        for name, text in pairs_of(shown, self._names, self._workspace.clock.now())[2:]:
            said = label(text)
            said.setTextInteractionFlags(_SELECTABLE)
            said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._body.addWidget(label(name, "muted"))
            self._body.addWidget(said)
            self._body.addSpacing(SPACE_XS)
        self._body.addStretch(1)
