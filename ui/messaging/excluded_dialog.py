"""Who stays out of a mailing, by name, for each reason."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.formats import format_count
from app.messaging.audience import Headcount
from app.messaging.campaigns import name_people
from app.messaging.kinds import Reason
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_SHOWN = 200


class ExcludedDialog(QDialog):
    """One reason at a time, with its article and the names."""

    help_page = "lists#mailings"

    def __init__(self, workspace: UnlockedWorkspace, found: Headcount, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._found = workspace, found
        self.setWindowTitle(self.tr("Personnes écartées"))
        self._reason = choice(
            self.tr("Raison"),
            {
                reason.value: f"{format_count(count)} · {wording(f'messaging.reason.{reason.name.lower()}')}"
                for reason, count in sorted(found.excluded.items(), key=lambda pair: -pair[1])
            },
        )
        self._reason.setObjectName("excludedReason")
        self._reason.currentIndexChanged.connect(self._show)
        self._article = label("", "muted")
        self._names = QListWidget()
        self._names.setObjectName("excludedNames")
        self._names.setAccessibleName(self.tr("Personnes écartées"))
        self._more = label("", "muted")
        form = form_layout()
        form.addRow(self.tr("&Raison"), self._reason)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Fermer"), self.accept, name="closeExcluded"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form)
        layout.addWidget(self._article)
        layout.addWidget(self._names, 1)
        layout.addWidget(self._more)
        layout.addLayout(buttons)
        fit(self, 520, 420)
        self._show()

    def _show(self) -> None:
        reason = Reason(self._reason.currentData())
        ids = self._found.left_out[reason]
        with self._workspace.reading() as uow:
            lines = name_people(uow, ids, limit=_SHOWN)
        self._article.setText(wording(f"messaging.article.{reason.name.lower()}"))
        self._names.clear()
        for line in lines:
            self._names.addItem(" · ".join(part for part in (line.name, line.detail) if part))
        rest = len(ids) - len(lines)
        self._more.setText(self.tr("et {count} autres").format(count=format_count(rest)) if rest else "")
