"""The privacy notices: what each says and lacks, how it reads, and whom it has not reached yet (INF-01, INF-04, INF-08)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.consent.kinds import TextKind
from app.documents.notice_pdf import notice_pdf
from app.documents.notice_poster import Paper, notice_poster
from app.errors import UserError
from app.formats import format_date, format_quote
from app.register.never_informed import count_never_informed
from app.register.notice import publish_notice
from app.register.notice_items import NOTICE_KINDS
from app.register.notice_state import NoticeState, notice_state
from app.workspace import UnlockedWorkspace
from resources import LANGUAGES
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.labels import button, button_with_menu, label, restyle
from ui.kit.save_pdf import ask_and_save
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M, SPACE_S
from ui.register.notice_answers_dialog import NoticeAnswersDialog
from ui.register.notice_changes_dialog import NoticeChangesDialog
from ui.register.notice_items_model import NoticeItemsModel
from ui.register.notice_preview import NoticePreview
from ui.register.uninformed_dialog import open_uninformed
from ui.register.web_notice_dialog import WebNoticeDialog


class NoticesView(QWidget):
    """Kind and language above; blocks on the left, the text on the right; those never informed below.

    Signals:
        announced(str, object): something was done; the object is None.
    """

    announced = Signal(str, object)
    help_page = "compliance#notices"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = NoticeItemsModel(self)
        self._build()

    def refresh(self) -> None:
        """Write the notice again from the register as it is now."""
        with self._workspace.reading() as uow:
            state = notice_state(uow, self._chosen_kind, self._chosen_language)
            never = count_never_informed(uow)
        self.model.show_items(state.items)
        self.preview.show_notice(state.body)
        self._publish.setEnabled(state.may_be_published)
        self._changes.setVisible(state.current is not None and (state.is_stale or bool(state.changed)))
        said, role = self._told(state)
        self._status.setText(said)
        self._status.setProperty("role", role)
        restyle(self._status)
        self._never.setText(
            counted(
                never,
                self.tr("{count} personne du carnet n'a jamais été informée."),
                self.tr("{count} personnes du carnet n'ont jamais été informées."),
            )
            if never
            else self.tr("Toutes les personnes du carnet ont été informées.")
        )
        self._see_never.setVisible(bool(never))

    @property
    def _chosen_kind(self) -> TextKind:
        return TextKind(self._kind.currentData())

    @property
    def _chosen_language(self) -> str:
        return str(self._language.currentData())

    def _build(self) -> None:
        kinds = {
            TextKind.NOTICE_13: self.tr("Données reçues de la personne (art. 13)"),
            TextKind.NOTICE_14: self.tr("Données venues d'ailleurs (art. 14)"),
        }
        self._kind = choice(self.tr("Notice"), {one.value: kinds[one] for one in NOTICE_KINDS})
        self._kind.setObjectName("noticeKind")
        self._kind.currentIndexChanged.connect(self.refresh)
        tongues = {"fr": self.tr("en français"), "en": self.tr("en anglais")}
        self._language = choice(self.tr("Langue"), {code: tongues[code] for code in LANGUAGES})
        self._language.setObjectName("noticeLanguage")
        self._language.currentIndexChanged.connect(self.refresh)
        self._status = label("")
        self._status.setObjectName("noticeStatus")
        self.view = table_view(self.model, self.tr("Ce que la mention doit dire"), stretch=1)
        self.view.setObjectName("noticeItems")
        self.view.setWordWrap(True)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.preview = NoticePreview(self.tr("Texte de la mention"))
        self.preview.setObjectName("noticePreview")
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_M)
        middle.addWidget(self.view, 6)
        middle.addWidget(self.preview, 5)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addLayout(self._head())
        self._changes = button(
            self.tr("Ce &qui a changé…"), self._on_changes, name="seeNoticeChanges", symbol="history"
        )
        standing = QHBoxLayout()
        standing.addWidget(self._status, 1)
        standing.addWidget(self._changes)
        layout.addLayout(standing)
        layout.addLayout(middle, 1)
        layout.addLayout(self._foot())

    def _head(self) -> FlowLayout:
        self._publish = button(
            self.tr("&Publier"), self._on_publish, role="primary", name="publishNotice", symbol="check"
        )
        row = FlowLayout(spacing=SPACE_S)
        row.addWidget(self._kind)
        row.addWidget(self._language)
        row.push_right()
        row.addWidget(button(self.tr("&Compléter…"), self._on_complete, name="completeNotice", symbol="pencil"))
        row.addWidget(button(self.tr("&Enregistrer en PDF…"), self._on_pdf, name="saveNoticePdf", symbol="file-down"))
        row.addWidget(
            button_with_menu(
                button(self.tr("A&ffiche et site"), name="otherNotices", symbol="store"),
                [
                    (self.tr("Affiche A4…"), "posterA4", partial(self._on_poster, Paper.A4)),
                    (self.tr("Affiche A3…"), "posterA3", partial(self._on_poster, Paper.A3)),
                    (self.tr("Texte pour un formulaire de site…"), "webNotice", self._on_web),
                ],
            )
        )
        row.addWidget(self._publish)
        return row

    def _foot(self) -> QHBoxLayout:
        self._never = label("")
        self._never.setObjectName("neverInformed")
        self._see_never = button(
            self.tr("&Voir ces personnes…"), self._on_see_never, name="seeNeverInformed", symbol="users"
        )
        row = QHBoxLayout()
        row.addWidget(self._never, 1)
        row.addWidget(self._see_never)
        return row

    def _told(self, state: NoticeState) -> tuple[str, str]:
        """Say in one sentence how the notice stands, and in which tone."""
        current = state.current
        if state.missing:
            said = counted(
                len(state.missing),
                self.tr("Mention incomplète\u00a0: {count} point à remplir, ci-dessous. Imprimée, elle porte PROJET."),
                self.tr("Mention incomplète\u00a0: {count} points à remplir, ci-dessous. Imprimée, elle porte PROJET."),
            )
            return said, "error"
        if current is None:
            return self.tr("Tout est rempli, mais aucune version n'est publiée."), "warn"
        day = format_date(current.published_on)
        if state.is_stale or state.changed:
            changed = ", ".join(format_quote(name) for name in state.changed) or self.tr("ses données")
            said = self.tr(
                "Le registre a changé depuis la version {number} du {day}\u00a0: {changed}. Publiez à nouveau."
            )
            return said.format(number=current.version, day=day, changed=changed), "warn"
        return self.tr("Version {number}, en vigueur depuis le {day}\u00a0: elle dit ce que dit le registre.").format(
            number=current.version, day=day
        ), "good"

    def _on_publish(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                publish_notice(uow, self._chosen_kind, self._chosen_language)
        except UserError as error:
            show_error(self, error)
            return
        self.refresh()
        self.announced.emit(self.tr("Mention publiée. Les versions déjà remises restent telles quelles."), None)

    def _on_complete(self) -> None:
        dialog = NoticeAnswersDialog(self._workspace, self._chosen_language, self)
        dialog.announced.connect(self._on_announced)
        dialog.open()

    def _on_pdf(self) -> None:
        with self._workspace.reading() as uow:
            made = notice_pdf(uow, self._chosen_kind, self._chosen_language)
        title = self.tr("Enregistrer la mention")
        ask_and_save(self, title, made.file_name, lambda: made.content, self._on_saved)

    def _on_poster(self, paper: Paper) -> None:
        with self._workspace.reading() as uow:
            made = notice_poster(uow, paper, self._chosen_language)
        ask_and_save(
            self, self.tr("Enregistrer l'affiche"), made.file_name, lambda: made.content, self._on_poster_saved
        )

    def _on_poster_saved(self, path: Path) -> None:
        self.announced.emit(self.tr("Affiche enregistrée dans {file}.").format(file=path.name), None)

    def _on_web(self) -> None:
        dialog = WebNoticeDialog(self._workspace, self._chosen_language, self)
        dialog.announced.connect(self.announced)
        dialog.open()

    def _on_changes(self) -> None:
        """Show what differs; what is missing must be said before a new version may be published."""
        dialog = NoticeChangesDialog(
            self._workspace,
            self._chosen_kind,
            self._chosen_language,
            may_publish=self._publish.isEnabled(),
            parent=self,
        )
        dialog.announced.connect(self._on_announced)
        dialog.open()

    def _on_saved(self, path: Path) -> None:
        self.announced.emit(self.tr("Mention enregistrée dans {file}.").format(file=path.name), None)

    def _on_see_never(self) -> None:
        open_uninformed(self, self._workspace).announced.connect(self._on_announced)

    def _on_announced(self, said: str, undo: object) -> None:
        self.refresh()
        self.announced.emit(said, undo)
