"""The processing register (RGPD art. 30): its sheets on the left, what one says and lacks on the right (REG-01, REG-02, REG-08)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.exchange.export_register import RegisterFormat, export_register
from app.formats import format_date
from app.register.activity_kinds import SHIPPED, ActivityDraft, ActivityModel, ActivityView
from app.register.read_activities import read_activities
from app.register.write_activity import (
    archive_activity,
    review_activity,
    take_back_review,
    take_back_writing,
    take_up_activity,
)
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.errors import written
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button, button_with_menu, label
from ui.kit.save_pdf import ask_and_save
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M, SPACE_S
from ui.register.activities_model import ActivitiesModel
from ui.register.activity_dialog import ActivityDialog
from ui.register.activity_history_dialog import ActivityHistoryDialog
from ui.register.activity_preview import ActivityPreview


class RegisterView(QWidget):
    """The register as a place to read and to complete.

    Signals:
        announced(str, object): something was done; the object undoes it when called, or is None.
    """

    announced = Signal(str, object)
    help_page = "register"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = ActivitiesModel(self)
        self._build()

    @property
    def chosen(self) -> ActivityView | None:
        """The sheet shown, if any."""
        row = self.view.currentIndex().row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def refresh(self) -> None:
        """Read the register again and keep the sheet that was shown."""
        before = self.chosen
        self._show_list(before.key if before is not None else "")

    def _show_list(self, key: str) -> None:
        with self._workspace.reading() as uow:
            found = read_activities(uow, archived_too=self._archived_too.isChecked())
        self.model.show_activities(found)
        incomplete, due = sum(not one.is_complete for one in found), sum(one.is_review_due for one in found)
        said = self.tr("Fiches\u00a0: {count}. À compléter\u00a0: {incomplete}. À relire\u00a0: {due}.")
        self._status.setText(said.format(count=len(found), incomplete=incomplete, due=due))
        rows = [row for row, one in enumerate(found) if one.key == key]
        self.view.selectRow(rows[0] if rows else 0)
        self._show()

    def _build(self) -> None:
        self._status = label("", "muted")
        self._status.setObjectName("registerStatus")
        self._archived_too = QCheckBox(self.tr("Montrer les fiches arc&hivées"))
        self._archived_too.setObjectName("showArchivedActivities")
        self._archived_too.toggled.connect(self.refresh)
        self.view = table_view(self.model, self.tr("Fiches du registre"), stretch=0)
        self.view.setObjectName("activityTable")
        self.view.setWordWrap(True)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show())
        self.view.doubleClicked.connect(lambda _index: self._on_edit())
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addWidget(self.view, 1)
        left.addWidget(self._archived_too)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_M)
        middle.addLayout(left, 1)
        middle.addLayout(self._sheet(), 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addLayout(self._head())
        layout.addWidget(self._status)
        layout.addLayout(middle, 1)

    def _head(self) -> FlowLayout:
        models = [one for one in ActivityModel if one not in SHIPPED]
        added = [(one.label, f"add_{one.value}", partial(self._on_add, one)) for one in models]
        forms = [(one.label, f"export_{one.value}", partial(self._on_export, one)) for one in RegisterFormat]
        row = FlowLayout(spacing=SPACE_S)
        row.addWidget(button_with_menu(button(self.tr("A&jouter une fiche"), name="addActivity", symbol="plus"), added))
        row.push_right()
        row.addWidget(
            button_with_menu(button(self.tr("E&xporter le registre"), name="exportRegister", symbol="file-down"), forms)
        )
        return row

    def _sheet(self) -> QVBoxLayout:
        self._title = label("", "heading")
        self._dates = label("", "muted")
        self._dates.setObjectName("activityDates")
        self._lacking = label("", "warn")
        self._lacking.setObjectName("activityLacking")
        self._complete = button(
            self.tr("&Compléter…"), self._on_complete, role="primary", name="completeActivity", symbol="pencil"
        )
        self._edit = button(self.tr("Mo&difier…"), self._on_edit, name="editActivity", symbol="pencil")
        self._review = button(self.tr("Rel&ue aujourd'hui"), self._on_review, name="reviewActivity", symbol="check")
        self._archive = button(self.tr("Archi&ver"), self._on_archive, name="archiveActivity", symbol="archive")
        self._take_up = button(self.tr("&Reprendre"), self._on_take_up, name="takeUpActivity", symbol="undo-2")
        acts = FlowLayout(spacing=SPACE_S)
        versions = button(self.tr("Versio&ns…"), self._on_history, name="activityVersions", symbol="history")
        for one in (self._complete, self._edit, self._review, versions, self._archive, self._take_up):
            acts.addWidget(one)
        self.preview = ActivityPreview(self.tr("Ce que dit la fiche"))
        self.preview.setObjectName("activityPreview")
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        for said in (self._title, self._dates, self._lacking):
            column.addWidget(said)
        column.addLayout(acts)
        column.addWidget(self.preview, 1)
        return column

    def _show(self) -> None:
        activity = self.chosen
        if activity is None:
            return
        self._title.setText(activity.name)
        self._dates.setText(self._dated(activity))
        gaps = ", ".join(f"{gap.cell.label} ({gap.kind.label})" for gap in activity.gaps)
        self._lacking.setText(self.tr("Fiche incomplète\u00a0: {gaps}.").format(gaps=gaps))
        in_use = not activity.is_archived
        self._lacking.setVisible(in_use and not activity.is_complete)
        self._complete.setVisible(in_use and not activity.is_complete)
        self._edit.setVisible(in_use and activity.is_complete)
        self._review.setVisible(in_use)
        self._archive.setVisible(in_use and not activity.model.is_shipped)
        self._take_up.setVisible(activity.is_archived)
        self.preview.show_activity(activity)

    def _dated(self, activity: ActivityView) -> str:
        said = self.tr("Créée le {created}. Dernière mise à jour le {updated}. {reviewed} À relire le {due}.")
        reviewed = (
            self.tr("Relue le {day}.").format(day=format_date(activity.reviewed_on))
            if activity.reviewed_on
            else self.tr("Jamais relue.")
        )
        return said.format(
            created=format_date(activity.created_on),
            updated=format_date(activity.updated_on),
            reviewed=reviewed,
            due=format_date(activity.review_due_on),
        )

    def _on_add(self, model: ActivityModel) -> None:
        self._open(ActivityDialog(self._workspace, model, None, self))

    def _on_edit(self) -> None:
        activity = self.chosen
        if activity is not None and not activity.is_archived:
            self._open(ActivityDialog(self._workspace, activity.model, activity, self))

    def _on_complete(self) -> None:
        """Open the sheet where it lacks something first."""
        activity = self.chosen
        if activity is not None and activity.gaps:
            dialog = ActivityDialog(self._workspace, activity.model, activity, self)
            self._open(dialog)
            dialog.go_to(activity.gaps[0].cell)

    def _open(self, dialog: ActivityDialog) -> None:
        dialog.added.connect(self._on_added)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_added(self, key: str) -> None:
        self._show_list(key)
        said = self.tr("Fiche «\u00a0{name}\u00a0» ajoutée au registre.").format(name=self._chosen_name)
        self.announced.emit(said, lambda: self._write("", lambda uow: archive_activity(uow, key)))

    @property
    def _chosen_name(self) -> str:
        return self.chosen.name if self.chosen is not None else ""

    def _on_written(self, key: str, before: ActivityDraft) -> None:
        self._show_list(key)
        said = self.tr("Fiche «\u00a0{name}\u00a0» enregistrée\u00a0; ce qu'elle disait avant reste dans ses versions.")
        self.announced.emit(said.format(name=self._chosen_name), lambda: self._take_back(key, before))

    def _take_back(self, key: str, before: ActivityDraft) -> None:
        self._write(key, lambda uow: take_back_writing(uow, key, before))

    def _on_review(self) -> None:
        activity = self.chosen
        if activity is not None and self._write(activity.key, lambda uow: review_activity(uow, activity.key)):
            said = self.tr("Fiche «\u00a0{name}\u00a0» relue\u00a0: prochaine relecture dans un an.")
            self.announced.emit(said.format(name=activity.name), lambda: self._take_back_review(activity.key))

    def _take_back_review(self, key: str) -> None:
        self._write(key, lambda uow: take_back_review(uow, key))

    def _on_archive(self) -> None:
        activity = self.chosen
        if activity is not None and self._write("", lambda uow: archive_activity(uow, activity.key)):
            said = self.tr("Fiche «\u00a0{name}\u00a0» archivée\u00a0: elle reste au registre.")
            self.announced.emit(said.format(name=activity.name), lambda: self._use_again(activity.key))

    def _on_take_up(self) -> None:
        activity = self.chosen
        if activity is not None and self._use_again(activity.key):
            self.announced.emit(self.tr("Fiche «\u00a0{name}\u00a0» reprise.").format(name=activity.name), None)

    def _use_again(self, key: str) -> bool:
        return self._write(key, lambda uow: take_up_activity(uow, key))

    def _write(self, key: str, act: Callable[[UnitOfWork], object]) -> bool:
        """Write, then show the register with the sheet of ``key``; say whether it was written."""
        done = written(self, self._workspace, act)
        if done:
            self._show_list(key)
        return done

    def _on_history(self) -> None:
        if self.chosen is not None:
            ActivityHistoryDialog(self._workspace, self.chosen, self).open()

    def _on_export(self, form: RegisterFormat) -> None:
        with self._workspace.reading() as uow:
            content, name = export_register(uow, form), form.file_name(uow.clock.today().isoformat())
        title, kind = self.tr("Enregistrer le registre"), f"{form.label} (*.{form.value})"
        ask_and_save(self, title, name, lambda: content, self._on_saved, kind)

    def _on_saved(self, path: Path) -> None:
        self.announced.emit(self.tr("Registre enregistré dans {file}.").format(file=path.name), None)
