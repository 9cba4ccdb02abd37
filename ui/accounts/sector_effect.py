"""How many contacts the ban of the sector concerns, counted beside the window and said before anything is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.errors import UserError
from app.messaging.sector_effect import count_out_of_reach
from app.workspace import UnlockedWorkspace
from ui.kit.counted import counted
from ui.kit.tasks import Progress, run


class SectorEffect(QLabel):
    """A sentence under the switch. Whoever closes the window ends its counting (``end_tasks``)."""

    def __init__(self, workspace: UnlockedWorkspace) -> None:
        super().__init__()
        self.setObjectName("sectorEffect")
        self.setProperty("role", "warn")
        self.setWordWrap(True)
        self._workspace = workspace

    def tell(self, *, barred: bool) -> None:
        """Count whom the ban takes out of reach, or who comes back where it is lifted."""

        def told(count: int) -> None:
            nobody = self.tr("Aucun contact n'est concerné aujourd'hui.")
            self.setText((self._barred(count) if barred else self._freed(count)) if count else nobody)

        self.setText(self.tr("Comptage des contacts concernés…"))
        run(self, self._count, on_done=told, on_error=self._on_error)

    def _count(self, progress: Progress) -> int:
        with self._workspace.reading() as uow:
            return count_out_of_reach(uow, progress)

    def _on_error(self, error: UserError) -> None:
        self.setText(error.sentence)

    def _barred(self, count: int) -> str:
        return counted(
            count,
            self.tr("{count} contact, joignable aujourd'hui par e-mail, SMS ou téléphone, ne le sera plus."),
            self.tr("{count} contacts, joignables aujourd'hui par e-mail, SMS ou téléphone, ne le seront plus."),
        )

    def _freed(self, count: int) -> str:
        return counted(
            count,
            self.tr("{count} contact redeviendra joignable par e-mail, SMS ou téléphone, selon son accord."),
            self.tr("{count} contacts redeviendront joignables par e-mail, SMS ou téléphone, selon leur accord."),
        )
