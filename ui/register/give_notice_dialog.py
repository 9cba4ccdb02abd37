"""The notice for one person: handed out, and noted with its version, its day and the means (INF-03)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.consent.kinds import NoticeMeans
from app.documents.notice_pdf import notice_pdf
from app.errors import UserError
from app.formats import format_date, format_instant
from app.register.notice import GivenNotice, give_notice, notice_for, notice_is_stale, notices_given
from app.workspace import UnlockedWorkspace
from resources import LANGUAGES, wording
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, card, label
from ui.kit.save_pdf import ask_and_save
from ui.kit.theme import SPACE_L, SPACE_M


class GiveNoticeDialog(QDialog):
    """Says which notice the person is owed and which they were given; notes one more.

    Signals:
        announced(str, object): the notice was noted or saved; there is no undo.
    """

    announced = Signal(str, object)
    help_page = "compliance#notices"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.setWindowTitle(self.tr("Mention d'information"))
        self.setMinimumWidth(540)
        self._build()
        self._show()

    def _build(self) -> None:
        self._which, self._warning = label("", "heading"), label("", "warn")
        self._which.setObjectName("noticeOwed")
        tongues = {"fr": self.tr("en français"), "en": self.tr("en anglais")}
        self._language = choice(self.tr("Langue"), {code: tongues[code] for code in LANGUAGES})
        self._language.currentIndexChanged.connect(self._show)
        self._means = choice(
            self.tr("Moyen"), {one.value: wording(f"consent.notice_means.{one.value}") for one in NoticeMeans}
        )
        self._means.setObjectName("noticeMeans")
        form = form_layout()
        form.addRow(self.tr("&Langue"), self._language)
        form.addRow(self.tr("&Moyen"), self._means)
        self._history = label("")
        self._history.setObjectName("noticesGiven")
        self._pdf = button(self.tr("Enregistrer en &PDF…"), self._on_pdf, name="noticePdf", symbol="file-down")
        self._give = button(
            self.tr("&Noter comme remise"), self._on_give, role="primary", name="giveNotice", symbol="check"
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self._pdf)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Fermer"), self.reject))
        buttons.addWidget(self._give)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._which)
        layout.addWidget(self._warning)
        layout.addLayout(form)
        layout.addWidget(card(label(self.tr("Déjà remises"), "heading"), self._history))
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _show(self) -> None:
        code = str(self._language.currentData())
        with self._workspace.reading() as uow:
            notice = notice_for(uow, self._contact_id, code)
            stale = notice is not None and notice_is_stale(uow, notice.kind, code)
            given = notices_given(uow, self._contact_id)
        self._give.setEnabled(notice is not None)
        self._pdf.setEnabled(notice is not None)
        self._warning.setVisible(notice is None or stale)
        if notice is None:
            self._which.setText(self.tr("Aucune mention publiée dans cette langue"))
            self._warning.setText(self.tr("Publiez-la dans Conformité, onglet «\u00a0Notices\u00a0»."))
        else:
            name = wording(f"consent.text_kind.{notice.kind.value}")
            self._which.setText(
                self.tr("{name}, version {version} du {day}").format(
                    name=name[:1].upper() + name[1:], version=notice.version, day=format_date(notice.published_on)
                )
            )
            self._warning.setText(
                self.tr(
                    "Le registre a changé depuis\u00a0: la personne qui répond des données doit la publier à nouveau."
                )
            )
        lines = [self._told(one) for one in given]
        self._history.setText("\n".join(lines) or self.tr("Aucune pour l'instant."))

    def _told(self, one: GivenNotice) -> str:
        return self.tr("Le {when}, {means}\u00a0: version {version}").format(
            when=format_instant(one.given_at),
            means=wording(f"consent.notice_means.{one.means.value}"),
            version=one.version.version,
        )

    def _on_give(self) -> None:
        means, code = NoticeMeans(self._means.currentData()), str(self._language.currentData())
        try:
            with self._workspace.unit_of_work() as uow:
                give_notice(uow, self._contact_id, means, code)
        except UserError as error:
            show_error(self, error)
            return
        self.announced.emit(self.tr("Mention notée comme remise."), None)
        self.accept()

    def _on_pdf(self) -> None:
        code = str(self._language.currentData())
        with self._workspace.reading() as uow:
            notice = notice_for(uow, self._contact_id, code)
            if notice is None:
                return
            made = notice_pdf(uow, notice.kind, code, contact_id=self._contact_id)
        title = self.tr("Enregistrer la mention")
        ask_and_save(self, title, made.file_name, lambda: made.content, self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self.announced.emit(self.tr("Mention enregistrée dans {file}.").format(file=path.name), None)


def open_give_notice(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> GiveNoticeDialog:
    """Open the dialog that notes the notice given to a contact."""
    dialog = GiveNoticeDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog
