"""The announced erasures: who, why and from which day; what would go and stay; and the choice that they run by themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.accounts.roles import Permission
from app.errors import UserError
from app.retention.announce import is_automatic, set_automatic
from app.retention.announced_preview import preview_announced
from app.retention.purge_report import unread_days
from app.rights.erase_several import MOST_AT_ONCE
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button, card, label
from ui.kit.place import Place
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M, SPACE_S
from ui.retention.announced_model import AnnouncedModel
from ui.retention.date_dialog import open_date_dialog, question_of
from ui.retention.purge_report_dialog import open_purge_report
from ui.retention.purge_task import start_purge
from ui.retention.spare_dialog import SpareDialog

_PREVIEW_WIDTH = 380


class AnnouncedView(QWidget):
    """A tab of Conservation. It speaks through the place it stands in, and reads again whenever it is shown."""

    help_page = "retention#automatic"

    def __init__(self, workspace: UnlockedWorkspace, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent or place)
        self.setObjectName("announcedView")
        self._workspace, self._place = workspace, place
        self.model = AnnouncedModel(workspace, self)
        self._build()

    def refresh(self) -> None:
        """Read the choice, the date, the report and the list again."""
        with self._workspace.reading() as uow:
            is_on, days = is_automatic(uow), unread_days(uow)
        self._automatic.blockSignals(True)
        self._automatic.setChecked(is_on)
        self._automatic.blockSignals(False)
        question, today = question_of(self._workspace), self._workspace.clock.today()
        self._doubt_text.setText(question)
        self._doubt.setVisible(bool(question))
        self._report_text.setText("\n".join(f"{day.sentence(today)} {day.categories}." for day in days))
        self._report.setVisible(bool(days))
        self.model.reload()
        if self.model.rowCount():
            self.view.selectRow(0)
        self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what the tab shows."""
        self.refresh()
        super().showEvent(event)

    def _build(self) -> None:
        self._automatic = QCheckBox(self.tr("Effacer &automatiquement ce qui a été annoncé"))
        self._automatic.setObjectName("automaticPurge")
        self._automatic.setEnabled(self._workspace.account.may(Permission.EDIT_SETTINGS))
        self._automatic.toggled.connect(self._on_toggled)
        choice = card(
            self._automatic,
            label(
                self.tr(
                    "Chaque personne arrivée à son terme est annoncée ici pendant trente jours au moins. Passé ce jour, et "
                    "seulement si rien ne s'y oppose, Aparté l'efface ou la place au coffre, puis vous dit combien. Rien "
                    "n'est effacé sans avoir été annoncé."
                ),
                "muted",
            ),
        )
        self.view = table_view(self.model, self.tr("Effacements annoncés"), stretch=0)
        self.view.setObjectName("announcedTable")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.view.doubleClicked.connect(lambda _index: self._on_open())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self._preview_panel())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addWidget(choice)
        layout.addWidget(self._doubt_card())
        layout.addWidget(self._report_card())
        layout.addWidget(split, 1)
        layout.addLayout(self._acts())

    def _preview_panel(self) -> QWidget:
        self._preview = label("")
        self._preview.setObjectName("announcedPreview")
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._preview.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Ce qui part et ce qui reste"))
        area.setWidgetResizable(True)
        area.setMinimumWidth(_PREVIEW_WIDTH)
        area.setWidget(self._preview)
        return area

    def _doubt_card(self) -> QWidget:
        self._doubt_text = label("", "warn")
        self._doubt_text.setObjectName("dateInDoubt")
        act = button(self.tr("Confirmer la &date…"), self._on_date, name="confirmDate")
        act.setEnabled(self._workspace.account.may(Permission.EDIT_SETTINGS))
        self._doubt = _strip(self._doubt_text, act)
        return self._doubt

    def _report_card(self) -> QWidget:
        self._report_text = label("")
        self._report_text.setObjectName("purgeToRead")
        self._report = _strip(
            self._report_text, button(self.tr("Voir le com&pte rendu…"), self._on_report, name="seePurgeReport")
        )
        return self._report

    def _acts(self) -> FlowLayout:
        row = FlowLayout(spacing=SPACE_S)
        self._open = button(self.tr("Ouvrir la &fiche"), self._on_open, name="announcedOpen")
        self._spare = button(self.tr("&Ne pas effacer…"), self._on_spare, name="announcedSpare")
        self._erase = button(self.tr("&Effacer maintenant…"), self._on_erase, role="danger", name="announcedErase")
        for one in (self._open, self._spare, self._erase):
            row.addWidget(one)
        row.push_right()
        row.addWidget(button(self.tr("&Registre des effacements…"), self._on_report, name="purgeLog"))
        return row

    def _chosen(self) -> list[int]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.line(row).contact.id for row in rows]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self._open.setEnabled(len(chosen) == 1)
        self._spare.setEnabled(bool(chosen))
        self._erase.setEnabled(0 < len(chosen) <= MOST_AT_ONCE)
        if not self.model.rowCount():
            self._preview.setText(self.tr("Aucun effacement n'est annoncé pour le moment."))
        elif len(chosen) == 1:
            self._preview.setText(self._foresee(chosen[0]))
        else:
            self._preview.setText(self.tr("Choisissez une ligne pour voir ce qui part et ce qui reste."))

    def _foresee(self, contact_id: int) -> str:
        try:
            with self._workspace.reading() as uow:
                preview = preview_announced(uow, contact_id)
        except UserError as error:
            return error.sentence
        parts = []
        if preview.held_back:
            parts.append(self.tr("Ne sera pas effacé\u00a0: {why}.").format(why=preview.held_back))
        parts.append("\n".join((self.tr("Ce qui part"), *(f"•\u00a0{line}" for line in preview.goes))))
        stays = (*((preview.archive,) if preview.archive else ()), *preview.stays)
        parts.append("\n".join((self.tr("Ce qui reste, et pourquoi"), *(f"•\u00a0{line}" for line in stays))))
        return "\n\n".join(parts)

    def _on_toggled(self, is_on: bool) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                set_automatic(uow, is_on=is_on)
        except UserError as error:
            show_error(self, error)
        self.refresh()
        said = self.tr("Effacement automatique activé.") if is_on else self.tr("Effacement automatique désactivé.")
        self._place.announced.emit(said, None)
        if is_on:
            self._run()

    def _on_date(self) -> None:
        dialog = open_date_dialog(self, self._workspace)
        if dialog is not None:
            dialog.confirmed.connect(self._on_date_confirmed)
            dialog.refused.connect(lambda said: self._place.announced.emit(said, None))

    def _on_date_confirmed(self) -> None:
        self.refresh()
        self._run()

    def _run(self) -> None:
        """Announce, and erase what has come, without waiting for the next opening."""
        start_purge(
            self,
            self._workspace,
            announce=lambda said: self._place.announced.emit(said, None),
            on_over=self.refresh,
        )

    def _on_report(self) -> None:
        open_purge_report(self, self._workspace).was_read.connect(self.refresh)

    def _on_open(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self._place.departed.emit("contacts", chosen[0])

    def _on_spare(self) -> None:
        dialog = SpareDialog(self._workspace, self._chosen(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.announced.connect(self._on_changed)
        dialog.open()

    def _on_erase(self) -> None:
        from ui.rights.several_erasures import open_erasures  # noqa: PLC0415 - loaded when wanted, for a quick start

        open_erasures(self, self._workspace, self._chosen()).announced.connect(self._on_changed)

    def _on_changed(self, said: str, _undo: object) -> None:
        self._place.refresh()
        self.refresh()
        self._place.announced.emit(said, None)


def _strip(text: QWidget, act: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(text, 1)
    layout.addWidget(act)
    return card(row)
