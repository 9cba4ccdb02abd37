"""First page of the erasure wizard: what goes, what stays and why, what had gone already, what goes to the vault."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.formats import format_count, format_pair
from app.vault.kinds import ArchiveReason
from resources import wording
from ui.kit.forms import choice, date_field
from ui.kit.labels import card, label
from ui.kit.theme import SPACE_M
from ui.kit.wizard import WizardPage
from ui.rights.erasure_draft import ErasureDraft

_NOTHING = ""


class SplitPage(WizardPage):
    """Four cards and two choices; where something forbids erasing, it says what and goes no further."""

    def __init__(self, draft: ErasureDraft, today: date) -> None:
        super().__init__("")
        self.setTitle(self.tr("Effacer {name}").format(name=draft.name))
        self.setSubTitle(
            self.tr("Vérifiez ce qui part, ce qui reste et ce qui va au coffre. Rien n'est encore effacé.")
        )
        self._draft, self._today = draft, today
        self._build()
        self._on_reason()

    def isComplete(self) -> bool:
        """Only what may be erased as a whole goes on."""
        return self._draft.preview.is_possible

    def _build(self) -> None:
        self._blocked = label(self._obstacle(), "error")
        self._blocked.setObjectName("erasureBlocked")
        self._blocked.setVisible(not self._draft.preview.is_possible)
        cards = QHBoxLayout()
        cards.setSpacing(SPACE_M)
        cards.addWidget(self._going(), 1)
        cards.addWidget(self._staying(), 1)
        cards.addWidget(self._already_gone(), 1)
        self._asked = QCheckBox(
            self.tr("À la &demande de la personne\u00a0: la demande est inscrite et la lettre l'y répond")
        )
        self._asked.setObjectName("atRequest")
        self._asked.setChecked(self._draft.at_request)
        self._asked.setEnabled(self._draft.preview.erasure_request_id is None)
        self._keep = QCheckBox(self.tr("Garder une &empreinte de ses coordonnées, pour ne plus jamais la solliciter"))
        self._keep.setObjectName("keepSuppression")
        self._keep.setChecked(self._draft.keep_suppression)
        self.column.addWidget(self._blocked)
        self.column.addWidget(_scrolled(cards, self.tr("Ce qui part, ce qui reste et ce qui était déjà parti")), 1)
        self.column.addWidget(self._vault())
        self.column.addWidget(self._asked, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._keep, alignment=Qt.AlignmentFlag.AlignLeft)
        self._asked.toggled.connect(self._on_choices)
        self._keep.toggled.connect(self._on_choices)

    def _obstacle(self) -> str:
        preview = self._draft.preview
        if preview.must_answer_first is not None:
            kind = wording(f"rights.request_kind.{preview.must_answer_first}")
            return wording("rights.errors.access_request_open", kind=kind)
        if preview.split.blocked_by is not None:
            return wording(
                "rights.errors.erasure_blocked", reason=wording(f"rights.kept_because.{preview.split.blocked_by}")
            )
        return wording("requests.errors.identity_unsettled") if preview.is_doubted else ""

    def _going(self) -> QWidget:
        lines = "\n".join(format_pair(one.label, format_count(one.rows)) for one in self._draft.preview.going)
        text = label(lines)
        text.setObjectName("goingList")
        return _top(card(label(self.tr("Ce qui part"), "heading"), text))

    def _staying(self) -> QWidget:
        stays = [kept for kept in self._draft.preview.split.kept if kept.archive_reason is None]
        text = label(_bulleted(kept.sentence for kept in stays))
        text.setObjectName("stayingList")
        return _top(card(label(self.tr("Ce qui reste, et pourquoi"), "heading"), text))

    def _already_gone(self) -> QWidget:
        told = [f"{gone.sentence[:1].upper()}{gone.sentence[1:]}" for gone in self._draft.preview.already_gone]
        text = label(_bulleted(told) or self.tr("Rien n'a été effacé jusqu'ici, à notre connaissance."))
        text.setObjectName("alreadyGoneList")
        return _top(card(label(self.tr("Déjà parti"), "heading"), text))

    def _vault(self) -> QWidget:
        heading = label(self.tr("Ce qui va au coffre d'archives"), "heading")
        if not self._draft.has_vault:
            self._reason = choice("", {_NOTHING: ""})
            self._ends = date_field("")
            self._detail = QLabel()
            return card(heading, label(wording("vault.errors.missing"), "warn"))
        options = {_NOTHING: self.tr("rien")} | {reason.value: reason.label for reason in ArchiveReason}
        self._reason = choice(self.tr("Raison de l'archivage"), options, self._draft.reason or _NOTHING)
        self._reason.setObjectName("archiveReason")
        self._ends = date_field(self.tr("Fin de l'archivage"))
        self._ends.setObjectName("archiveEnd")
        tomorrow = self._today + relativedelta(days=1)
        self._ends.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self._set_end(self._draft.ends_on)
        self._detail = label("", "muted")
        self._detail.setObjectName("archiveDetail")
        fields = QHBoxLayout()
        for text, field in ((self.tr("&Raison"), self._reason), (self.tr("&Jusqu'au"), self._ends)):
            one = QLabel(text)
            one.setBuddy(field)
            fields.addWidget(one)
            fields.addWidget(field)
        fields.addStretch(1)
        row = QWidget()
        row.setLayout(fields)
        fields.setContentsMargins(0, 0, 0, 0)
        self._reason.currentIndexChanged.connect(self._on_reason)
        self._ends.dateChanged.connect(self._on_choices)
        return card(heading, row, self._detail)

    def _on_reason(self) -> None:
        """Propose the usual end of the reason, and the law's own where the facts give it."""
        chosen = self._reason.currentData()
        reason = ArchiveReason(chosen) if chosen else None
        if reason is not None and reason is not self._draft.reason:
            facts = (kept.until for kept in self._draft.preview.split.kept if kept.archive_reason is reason)
            usual = self._draft.preview.schedule.archive_end(reason, self._today)
            self._set_end(next((day for day in facts if day is not None), usual))
        self._draft.reason = reason
        self._ends.setEnabled(reason is not None)
        self._detail.setText(self._explain(reason))
        self._on_choices()

    def _explain(self, reason: ArchiveReason | None) -> str:
        if reason is None:
            return self.tr("Aucune archive\u00a0: tout ce qui porte son nom disparaît.")
        text = self.tr(
            "Scellé aujourd'hui ({article})\u00a0: seul le mot de passe du coffre pourra le lire. Seul ce que cette raison "
            "exige est gardé."
        )
        return text.format(article=reason.article)

    def _set_end(self, day: date) -> None:
        self._ends.setDate(QDate(day.year, day.month, day.day))

    def _on_choices(self) -> None:
        day = self._ends.date()
        self._draft.ends_on = date(day.year(), day.month(), day.day())
        self._draft.at_request = self._asked.isChecked()
        self._draft.keep_suppression = self._keep.isChecked()


def _scrolled(row: QHBoxLayout, name: str) -> QScrollArea:
    """Let the cards of somebody of whom much is held be read on a small screen."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(row)
    column.addStretch(1)
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    return area


def _bulleted(lines: Iterable[str]) -> str:
    """Set long lines apart, which wrap in a narrow card."""
    return "\n".join(f"•\u00a0{line}" for line in lines)


def _top(frame: QFrame) -> QFrame:
    """Keep what a card holds at its top, whatever stands beside it."""
    column = frame.layout()
    if isinstance(column, QVBoxLayout):
        column.addStretch(1)
    return frame
