"""The alarms, calmly: what was found, since when, what is intact, and what to do, step by step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.documents.integrity_report import integrity_report
from app.errors import UserError
from app.formats import format_count, format_instant
from app.journal.alarms import Alarm, AlarmStep, read_alarms, resolve_alarm, steps_for
from app.journal.report_facts import gather_report
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.backup.backup_task import start_backup, told
from ui.journal.verify_task import start_verification, verified
from ui.kit.errors import show_error
from ui.kit.form_dialog import FormDialog
from ui.kit.labels import button, card, label, restyle
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_WIDTH, _HEIGHT = 860, 640
_TEXT_HEIGHT = 110


class AlarmDialog(QDialog):
    """One card per alarm, the open ones first; whoever does not answer for the file only reads.

    Signals:
        restore_asked(): lock, and offer a backup to put back.
        departed(str, object): go to a place and show something there.
        changed(): an alarm was explained.
    """

    restore_asked = Signal()
    departed = Signal(str, object)
    changed = Signal()
    help_page = "compliance#alarms"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("alarmDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(wording("integrity.dialog.title"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(wording("integrity.dialog.title"))
        self._said = label("", "good")
        self._said.setObjectName("alarmSaid")
        self._said.hide()
        close = button(self.tr("&Fermer"), self.accept, role="primary", name="closeAlarms")
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(wording("integrity.dialog.title"), "title"))
        layout.addWidget(label(wording("integrity.dialog.intro"), "muted"))
        layout.addWidget(self._area, 1)
        layout.addLayout(row)
        fit(self, _WIDTH, _HEIGHT)
        self._show_alarms()
        close.setFocus()

    def _show_alarms(self) -> None:
        with self._workspace.reading() as uow:
            alarms = read_alarms(uow)
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, SPACE_S, 0)
        inside.setSpacing(SPACE_M)
        if not self._workspace.account.may(Permission.READ_JOURNAL):
            alarms = tuple(alarm for alarm in alarms if alarm.is_open)
            inside.addWidget(label(wording("integrity.dialog.colleague"), "warn"))
        for alarm in sorted(alarms, key=lambda one: not one.is_open):
            inside.addWidget(self._card(alarm))
        inside.addStretch(1)
        self._area.setWidget(column)

    def _card(self, alarm: Alarm) -> QWidget:
        frame = card(
            label(wording(f"integrity.title.{alarm.flaw}"), "heading"),
            label(wording(f"integrity.found.{alarm.flaw}")),
            label(_since(alarm), "muted"),
        )
        frame.setObjectName(f"alarm{alarm.line}")
        inside = frame.layout()
        if not isinstance(inside, QVBoxLayout):
            return frame
        if not alarm.is_open:
            when = format_instant(alarm.resolved)
            text = wording("integrity.dialog.resolved", when=when, text=alarm.explanation)
            inside.addWidget(label(text, "good"))
            return frame
        inside.addWidget(label(wording("integrity.dialog.safe"), "heading"))
        inside.addWidget(label(wording(f"integrity.safe.{alarm.flaw}")))
        if self._workspace.account.may(Permission.READ_JOURNAL):
            inside.addWidget(label(wording("integrity.dialog.steps"), "heading"))
            for number, step in enumerate(steps_for(alarm.kind), 1):
                inside.addWidget(self._step(number, step, alarm))
        return frame

    def _step(self, number: int, step: AlarmStep, alarm: Alarm) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(label(f"{number}."), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(step.sentence), 1, alignment=Qt.AlignmentFlag.AlignTop)
        made = self._acts(alarm).get(step)
        if made is not None:
            text, act = made
            doing = button(text, act, name=f"step_{step.value}")
            doing.setAccessibleName(f"{text} · {wording(f'integrity.title.{alarm.flaw}')}")
            row.addWidget(doing, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _acts(self, alarm: Alarm) -> dict[AlarmStep, tuple[str, Callable[[], object]]]:
        acts: dict[AlarmStep, tuple[str, Callable[[], object]]] = {
            AlarmStep.REPORT: (self.tr("Rapport à imprimer…"), self._on_report),
            AlarmStep.VERIFY: (self.tr("Vérifier le journal"), self._on_verify),
            AlarmStep.BACKUP: (self.tr("Sauvegarder maintenant"), self._on_backup),
            AlarmStep.RESTORE: (self.tr("Reprendre une sauvegarde…"), self.restore_asked.emit),
            AlarmStep.PASSWORDS: (self.tr("Ouvrir les comptes"), lambda: self._depart("settings", "accounts")),
        }
        if self._workspace.account.may(Permission.MANAGE_ACCOUNTS):
            acts[AlarmStep.RESOLVE] = (self.tr("Écrire ce que c'était…"), lambda: self._on_resolve(alarm))
        return acts

    def _depart(self, place: str, target: str) -> None:
        self.accept()
        self.departed.emit(place, target)

    def _on_report(self) -> None:
        try:
            content = integrity_report(gather_report(self._workspace, only_open=False))
        except UserError as error:
            show_error(self, error)
            return
        open_pdf_preview(self, wording("integrity.report.title"), content, self.tr("rapport-integrite.pdf"))

    def _on_verify(self) -> None:
        start_verification(self, self._workspace, on_done=lambda found: self._say(*verified(found)))

    def _on_backup(self) -> None:
        start_backup(
            self,
            self._workspace,
            on_done=lambda done: self._say(told(done), "good"),
            on_error=lambda error: show_error(self, error),
        )

    def _on_resolve(self, alarm: Alarm) -> None:
        dialog = ExplainDialog(self._workspace, alarm, self)
        dialog.announced.connect(self._on_explained)
        dialog.open()

    def _on_explained(self, said: str, _undo: object) -> None:
        self._say(said, "good")
        self._show_alarms()
        self.changed.emit()

    def _say(self, text: str, role: str) -> None:
        self._said.setText(text)
        self._said.setProperty("role", role)
        restyle(self._said)
        self._said.show()


class ExplainDialog(FormDialog):
    """Asks what an alarm was; it is filed under that sentence, signed in the journal."""

    help_page = "compliance#alarms"

    def __init__(self, workspace: UnlockedWorkspace, alarm: Alarm, parent: QWidget | None = None) -> None:
        super().__init__(workspace, wording(f"integrity.title.{alarm.flaw}"), parent)
        self.setObjectName("explainAlarm")
        self.explain(
            self.tr(
                "Ce que vous écrivez est gardé avec l'alerte et figure au rapport. Dites ce qui s'est passé et ce qui a été "
                "fait, sans nommer de client."
            )
        )
        self._text = QPlainTextEdit()
        self._text.setObjectName("explanation")
        self._text.setAccessibleName(self.tr("Ce que c'était"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(_TEXT_HEIGHT)
        self.form.addRow(self.tr("&Ce que c'était *"), self._text)
        self.set_act(
            self.tr("C&lasser l'alerte"),
            lambda uow: resolve_alarm(uow, alarm.line, self._text.toPlainText()),
            lambda: self.tr("Alerte classée avec votre explication."),
            "saveExplanation",
        )
        self._text.setFocus()


def open_alarms(parent: QWidget, workspace: UnlockedWorkspace) -> AlarmDialog:
    """Show the alarms over a window."""
    dialog = AlarmDialog(workspace, parent.window())
    dialog.open()
    return dialog


def _since(alarm: Alarm) -> str:
    found = format_instant(alarm.found)
    if alarm.good is None:
        return wording("integrity.dialog.since_unknown", found=found)
    seq = format_count(alarm.good_seq)
    return wording("integrity.dialog.since", when=format_instant(alarm.good), seq=seq, found=found)
