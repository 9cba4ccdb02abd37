"""Saved searches: choose one with its live count, keep the present one, rename and delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QWidget

from app.contacts.acts import Act
from app.contacts.read_contact import COUNT_CAP, ContactQuery, count_matching
from app.contacts.segments import SegmentLine, read_segments
from app.contacts.word_acts import delete_segment_undoably, rename_segment_undoably, save_segment_undoably
from app.formats import format_count
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.form_dialog import FormDialog
from ui.kit.names_dialog import NameLine, NamesDialog
from ui.kit.tasks import Progress, Task, run


class SegmentMenu(QMenu):
    """The segments by name; their counts are made beside the window and appear as they are known.

    Signals:
        chosen(object): the query of a segment.
        save_asked(): the present search is to be kept.
        announced(str, object): a segment was kept, renamed or deleted; the object takes it back, or is None.
    """

    chosen = Signal(object)
    save_asked = Signal()
    announced = Signal(str, object)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._holder = workspace, parent
        self._acts: dict[int, tuple[QAction, SegmentLine]] = {}
        self._task: Task | None = None
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Read the segments again, and begin to count."""
        self.clear()
        self._acts.clear()
        with self._workspace.reading() as uow:
            segments = read_segments(uow)
        for one in segments:
            act = self.addAction(_escaped(one.name), partial(self.chosen.emit, one.query))
            act.setObjectName(f"segment_{one.id}")
            self._acts[one.id] = (act, one)
        if not segments:
            self.addAction(self.tr("Aucune recherche enregistrée")).setEnabled(False)
        self.addSeparator()
        self.addAction(self.tr("&Enregistrer cette recherche…"), self.save_asked.emit).setObjectName("saveSegment")
        manage = self.addAction(self.tr("&Gérer les segments…"), self._on_manage)
        manage.setObjectName("manageSegments")
        manage.setEnabled(bool(segments))
        if segments:
            self._count(segments)

    def save(self, query: ContactQuery) -> None:
        """Ask for a name and keep a search."""
        dialog = SegmentDialog(self._workspace, query, self.parentWidget())
        dialog.announced.connect(self.announced)
        dialog.open()

    def _count(self, segments: tuple[SegmentLine, ...]) -> None:
        if self._task is not None:
            self._task.cancel()

        def count(progress: Progress) -> dict[int, int]:
            counts = {}
            for one in segments:
                progress.raise_if_cancelled()
                with self._workspace.reading() as uow:
                    counts[one.id] = count_matching(uow, one.query)
            return counts

        self._task = run(self._holder, count, on_done=self._tell, on_error=lambda _error: None)
        self._task.finished.connect(self._on_counted)

    def _on_counted(self) -> None:
        if self.sender() is self._task:
            self._task = None

    def _tell(self, counts: dict[int, int]) -> None:
        for segment_id, count in counts.items():
            if segment_id in self._acts:
                act, line = self._acts[segment_id]
                shown = format_count(count) if count < COUNT_CAP else f"{format_count(COUNT_CAP)} +"
                act.setText(f"{_escaped(line.name)}\t{shown}")

    def _on_manage(self) -> None:
        dialog = SegmentsDialog(self._workspace, self.parentWidget())
        dialog.announced.connect(self.announced)
        dialog.open()


class SegmentDialog(FormDialog):
    """A name for the present search, and whether everybody sees it."""

    help_page = "contacts#segments"

    def __init__(self, workspace: UnlockedWorkspace, query: ContactQuery, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Enregistrer cette recherche"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.explain(
            self.tr(
                "Les mots et les filtres sont gardés, pas les personnes : chacun y entre ou en sort selon sa fiche."
            ),
            "muted",
        )
        self.name = QLineEdit()
        self.name.setObjectName("segmentName")
        self.name.setMaxLength(80)
        self.shared = QCheckBox(self.tr("&Visible par tous les comptes"))
        self.shared.setObjectName("segmentShared")
        self.form.addRow(self.tr("&Nom"), self.name)
        self.form.addRow("", self.shared)
        self.set_act(
            self.tr("&Enregistrer"),
            lambda uow: save_segment_undoably(uow, self.name.text(), query, for_everyone=self.shared.isChecked()),
            lambda: self.tr("Segment «\u00a0{name}\u00a0» enregistré.").format(name=self.name.text().strip()),
            "writeSegment",
        )


class SegmentsDialog(NamesDialog):
    """Segments by name, and whose they are."""

    help_page = "contacts#segments"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(
            workspace,
            self.tr("Segments"),
            self.tr("Supprimer un segment ne touche aucune fiche."),
            (self.tr("Segment"), self.tr("Pour qui")),
            parent,
        )

    def read_lines(self, uow: UnitOfWork) -> list[NameLine]:
        """Return the segments that the account sees."""
        everyone, mine = self.tr("tous les comptes"), self.tr("moi")
        return [NameLine(one.id, one.name, everyone if one.is_shared else mine) for one in read_segments(uow)]

    def rename(self, uow: UnitOfWork, line_id: int, name: str) -> Act:
        """Give a segment another name."""
        return rename_segment_undoably(uow, line_id, name)

    def delete(self, uow: UnitOfWork, line_id: int) -> Act:
        """Delete a segment."""
        return delete_segment_undoably(uow, line_id)


def _escaped(name: str) -> str:
    """In a menu an ampersand marks a letter."""
    return name.replace("&", "&&")
