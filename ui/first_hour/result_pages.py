"""What the answers change, before it is changed; then what to do next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.first_hour.apply_answers import said
from app.first_hour.rules import Advice, Change, DefaultSetting, Proposal, Step
from ui.accounts.sector_effect import SectorEffect
from ui.kit.labels import button, card, empty_layout, label
from ui.kit.scrolled import scrolled
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.kit.wizard import WizardPage


class ResultPage(WizardPage):
    """Every setting that changes, before and after, with its reason; what would be laxer waits for a tick."""

    def __init__(
        self, propose: Callable[[], Proposal], apply: Callable[[], bool], sector_effect: Callable[[], SectorEffect]
    ) -> None:
        super().__init__("")
        self.setTitle(self.tr("Voici ce qui sera réglé"))
        self.setSubTitle(self.tr("Rien n'est encore changé. Tout reste modifiable ensuite dans les réglages."))
        self._propose, self._apply, self._sector_effect = propose, apply, sector_effect
        self._ticked: dict[DefaultSetting, QCheckBox] = {}
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, SPACE_S, 0)
        self._rows.setSpacing(SPACE_M)
        self.column.addWidget(scrolled(self._list), 1)

    def initializePage(self) -> None:
        """Show what follows from the answers as they are now."""
        empty_layout(self._rows)
        self._ticked.clear()
        proposal = self._propose()
        changes = [one for one in proposal.changes if not one.loosens]
        offered = [one for one in proposal.changes if one.loosens]
        if not proposal.changes:
            self._rows.addWidget(
                label(self.tr("Rien à changer\u00a0: vos réglages suivent déjà vos réponses."), "good")
            )
        for change in changes:
            self._rows.addWidget(self._card(change))
        if offered:
            self._rows.addWidget(label(self.tr("Aujourd'hui plus strict que vos réponses"), "heading"))
            self._rows.addWidget(label(self.tr("Rien de cela ne change, sauf ce que vous cochez."), "muted"))
            for change in offered:
                self._rows.addWidget(self._card(change))
        if proposal.advice:
            self._rows.addWidget(label(self.tr("À savoir"), "heading"))
            self._rows.addWidget(card(*(_told(one) for one in proposal.advice)))
        self._rows.addStretch(1)

    def validatePage(self) -> bool:
        """Apply it."""
        return self._apply()

    def accepted(self) -> frozenset[DefaultSetting]:
        """Which of the laxer settings were ticked."""
        return frozenset(setting for setting, box in self._ticked.items() if box.isChecked())

    def _card(self, change: Change) -> QWidget:
        turn = f"{said(change.before)} → {said(change.after)}"
        why = f"{change.why.sentence} ({change.why.article})"
        parts: list[QWidget] = [
            label(change.setting.label),
            label(turn, "warn" if change.loosens else "good"),
            label(why, "muted"),
        ]
        if change.setting is DefaultSetting.ENERGY_RENOVATION:
            effect = self._sector_effect()
            effect.tell(barred=bool(change.after))
            parts.append(effect)
        if change.loosens:
            box = QCheckBox(self.tr("Changer aussi ce réglage"))
            box.setAccessibleName(self.tr("Changer aussi\u00a0: {setting}").format(setting=change.setting.label))
            box.setObjectName(f"accept_{change.setting.value}")
            self._ticked[change.setting] = box
            parts.append(box)
        shown = card(*parts)
        shown.setObjectName(f"change_{change.setting.value}")
        return shown


class DonePage(WizardPage):
    """What was changed, and the steps that lead to a first lawful list."""

    def __init__(self, steps: Callable[[], tuple[Step, ...]], leave_for: Callable[[Step], object]) -> None:
        super().__init__("")
        self.setTitle(self.tr("C'est réglé"))
        self.setSubTitle(self.tr("La suite, dans l'ordre. Vous la retrouvez sur l'accueil et dans l'aide (F1)."))
        self.setFinalPage(True)
        self._steps, self._leave_for = steps, leave_for
        self._said = label("")
        self._said.setObjectName("firstHourDone")
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self.column.setSpacing(SPACE_L)
        self.column.addWidget(self._said)
        self.column.addLayout(self._buttons)
        self.column.addStretch(1)

    def say(self, sentence: str) -> None:
        """Say what was done."""
        self._said.setText(sentence)

    def initializePage(self) -> None:
        """Offer the next steps; the first has the focus."""
        empty_layout(self._buttons)
        for number, step in enumerate(self._steps(), 1):
            act = partial(self._leave_for, step)
            one = button(f"&{number}. {step.label}", act, name=f"step_{step.value}")
            self._buttons.addWidget(one, alignment=Qt.AlignmentFlag.AlignLeft)
            if number == 1:
                one.setFocus()


def _told(advice: Advice) -> QWidget:
    return label(f"• {advice.sentence} ({advice.article})")
