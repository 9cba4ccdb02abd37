"""Where the notice in use and the register no longer agree, block by block, with the way out: a new version (INF-08, REG-09)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QWidget

from app.consent.kinds import TextKind
from app.register.notice import publish_notice
from app.register.notice_difference import ItemDifference, notice_difference
from app.register.notice_text import BULLET
from app.workspace import UnlockedWorkspace
from ui.kit.form_dialog import FormDialog
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.window_table import WindowTable


class NoticeChangesDialog(FormDialog):
    """What was published beside what would be said now; publishing is offered where nothing is missing."""

    help_page = "register#notices"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        kind: TextKind,
        language: str,
        *,
        may_publish: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, "", parent)
        self.setWindowTitle(self.tr("Ce qui a changé depuis la mention publiée"))
        fit(self, 940, 560)
        with workspace.reading() as uow:
            found = notice_difference(uow, kind, language)
        self.explain(self.tr("La version publiée reste telle quelle pour ceux qui l'ont reçue."), "muted")
        if found.facts:
            said = self.tr("Le texte reste le même\u00a0; le registre a changé ailleurs\u00a0: {facts}.")
            self.explain(said.format(facts=", ".join(found.facts)))
        self.model = _ChangesModel(found.items, self)
        self.model.reload()
        view = table_view(self.model, self.tr("Points qui diffèrent"))
        view.setObjectName("noticeChanges")
        view.setWordWrap(True)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.column.addWidget(view)
        if may_publish:
            self.set_act(
                self.tr("&Publier une nouvelle version"),
                lambda uow: publish_notice(uow, kind, language),
                lambda: self.tr("Nouvelle version publiée. Les versions déjà remises restent telles quelles."),
                "publishChanges",
            )
        else:
            self.explain(self.tr("Remplissez d'abord les points qui manquent."), "warn")
            self.only_close()


class _ChangesModel(WindowTable[ItemDifference]):
    """The blocks that differ."""

    def __init__(self, items: tuple[ItemDifference, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._items = items

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Point"), self.tr("Mention publiée"), self.tr("Registre aujourd'hui")

    def cells(self, row: ItemDifference) -> tuple[str, ...]:
        """The name of a block, and on each side the lines that the other does not have."""
        before, now = row.published.split("\n"), row.now.split("\n")
        return (
            row.name[:1].upper() + row.name[1:],
            "\n".join(_plain(line) for line in before if line not in now) or self.tr("ne le dit pas"),
            "\n".join(_plain(line) for line in now if line not in before) or self.tr("ne le dit plus"),
        )

    def tool_tip(self, row: ItemDifference, column: int) -> str:
        """The whole block, where only its differing lines are shown."""
        return (row.name, row.published, row.now)[column]

    def read_window(self, offset: int) -> list[ItemDifference]:
        """Read the blocks: all at once."""
        return [] if offset else list(self._items)


def _plain(line: str) -> str:
    return line.removeprefix(BULLET)
