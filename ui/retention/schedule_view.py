"""The tab of periods: each line of the schedule, what may be changed in it, its versions, and what counts as a sign."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.retention.lines import LINES, RetentionRule, Standing
from app.retention.rule_bounds import warning_of
from resources import wording
from ui.kit.form_dialog import FormDialog
from ui.kit.labels import button, hide_unless, label
from ui.kit.place import Place
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M
from ui.kit.window_table import WindowTable
from ui.retention.rule_dialog import RuleDialog
from ui.retention.schedule_model import HistoryModel, ScheduleModel, SignsModel


class ScheduleView(QWidget):
    """A table of lines, what is to be known of the one chosen, and three buttons; changes are announced by the place."""

    help_page = "retention#periods"

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent or place)
        self._place, self._workspace = place, place.workspace
        self.model = ScheduleModel(self._workspace, self)
        self._build()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the lines again each time the tab comes up."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read again and stay on the line chosen."""
        row = max(0, self.view.currentIndex().row())
        self.model.reload()
        self.view.selectRow(row)
        self._tell()

    def _build(self) -> None:
        self.view = table_view(self.model, self.tr("Durées de conservation"), stretch=0)
        self.view.setObjectName("scheduleTable")
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.view.doubleClicked.connect(lambda _index: self._on_change())
        self._detail = label("", "muted")
        self._detail.setObjectName("scheduleDetail")
        self._warning = label("", "warn")
        self._warning.setObjectName("scheduleWarning")
        self._change = button(self.tr("&Modifier cette durée…"), self._on_change, role="primary", name="changeRule")
        hide_unless(self._workspace.account.may(Permission.EDIT_SETTINGS), self._change)
        row = QHBoxLayout()
        row.addWidget(self._change)
        row.addWidget(button(self.tr("&Versions…"), self._on_history, name="ruleHistory"))
        row.addWidget(button(self.tr("Ce qui compte comme un s&igne…"), self._on_signs, name="whatCounts"))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._detail)
        layout.addWidget(self._warning)
        layout.addLayout(row)

    def _chosen(self) -> RetentionRule | None:
        row = self.view.currentIndex().row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def _tell(self) -> None:
        rule = self._chosen()
        if rule is None:
            return
        standing = LINES[rule.line].standing
        self._change.setEnabled(standing is Standing.EDITABLE)
        reason = self.tr("Motif\u00a0: {reason}").format(reason=rule.reason) if rule.reason else ""
        self._detail.setText(
            "\n".join(part for part in (wording(f"schedule.standing.{standing.value}"), reason) if part)
        )
        warning = warning_of(rule.line, rule.months)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))

    def _on_change(self) -> None:
        rule = self._chosen()
        if rule is None or not (self._change.isEnabled() and self._change.isVisible()):
            return
        dialog = RuleDialog(self._workspace, rule, self)
        dialog.announced.connect(self._on_changed)
        dialog.open()

    def _on_changed(self, said: str, undo: object) -> None:
        self.refresh()
        self._place.refresh()
        self._place.announced.emit(said, undo)

    def _on_history(self) -> None:
        rule = self._chosen()
        if rule is None:
            return
        names = {account.id: account.display_name for account, _ in read_accounts(self._workspace)}
        title = self.tr("Versions\u00a0: {line}").format(line=rule.line.label)
        self._open_table(title, HistoryModel(self._workspace, rule.line, names, self), "ruleVersions", stretch=4)

    def _on_signs(self) -> None:
        about = self.tr(
            "Seul un acte de la personne fait repartir la durée. Nos appels, nos envois et nos corrections ne comptent pas, "
            "ni l'ouverture d'un e-mail (CNIL, SAN-2020-003)."
        )
        self._open_table(
            self.tr("Ce qui compte comme un signe"), SignsModel(self), "signsTable", about=about, stretch=2
        )

    def _open_table(self, title: str, model: WindowTable[Any], name: str, *, stretch: int, about: str = "") -> None:
        dialog = FormDialog(self._workspace, title, self)
        if about:
            dialog.explain(about, "muted")
        view = table_view(model, title, stretch=stretch)
        view.setObjectName(name)
        view.selectRow(0)
        dialog.column.addWidget(view, 1)
        dialog.only_close()
        fit(dialog, 1180, 560)
        dialog.open()
