"""The kit for the business's site: which questions, where answers go, which cookies; what was written, and whether it is still true."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.web_kit import README, CookieUse, SiteChoices
from app.consent.write_web_kit import (
    AskedCell,
    WrittenKit,
    askable_cells,
    last_kit,
    read_site_choices,
    write_web_kit,
)
from app.errors import UserError
from app.formats import format_instant
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from resources import LANGUAGES, wording
from ui.consent.web_answers_dialog import open_web_answers
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, card, empty_layout, hide_unless, label, restyle
from ui.kit.scrolled import scrolled
from ui.kit.theme import SPACE_M, SPACE_S


class WebsiteView(QWidget):
    """How the last kit stands above; the choices of the next one below.

    Signals:
        announced(str, object): something was done; the object is None.
    """

    announced = Signal(str, object)
    help_page = "website"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._asked: tuple[AskedCell, ...] | None = None
        self._boxes: dict[tuple[int, Channel], QCheckBox] = {}
        self._build()

    def refresh(self) -> None:
        """Read how the last kit stands; choices not written yet stay as they are, unless other questions may be asked."""
        with self._workspace.reading() as uow:
            asked, kit, choices = askable_cells(uow), last_kit(uow), read_site_choices(uow)
        if asked != self._asked:
            self._asked = asked
            self._show_choices(choices)
        self._show_kit(kit)
        self._empty.setVisible(not asked)
        self._body.setVisible(bool(asked))
        self._write.setEnabled(bool(asked))

    def choices(self) -> SiteChoices:
        """What is chosen now."""
        return SiteChoices(
            tuple(cell for cell, box in self._boxes.items() if box.isChecked()),
            self._address.text(),
            str(self._language.currentData()),
            tuple(use for use, box in self._cookies.items() if box.isChecked()),
        )

    def write_into(self, folder: Path) -> None:
        """Write the kit into a folder of its own there."""
        choices = self.choices()
        try:
            with self._workspace.unit_of_work() as uow:
                place, version = write_web_kit(uow, folder, choices)
        except UserError as error:
            show_error(self, error)
            return
        self.refresh()
        said = self.tr("Version {version} enregistrée dans «\u00a0{folder}\u00a0». Commencez par {file}.")
        self.announced.emit(said.format(version=version, folder=place.name, file=README[choices.language]), None)

    def _build(self) -> None:
        self._status = label("")
        self._status.setObjectName("websiteStatus")
        self._write = button(
            self.tr("&Enregistrer le dossier…"), self._on_write, role="primary", name="writeWebKit", symbol="file-down"
        )
        answers = button(
            self.tr("&Lire des réponses du site…"), self._on_answers, name="readWebAnswers", symbol="inbox"
        )
        account = self._workspace.account
        hide_unless(account.may(Permission.EDIT_PURPOSES), self._write)
        hide_unless(account.may(Permission.RECORD_CONSENT), answers)
        acts = FlowLayout(spacing=SPACE_S)
        acts.push_right()
        acts.addWidget(answers)
        acts.addWidget(self._write)
        self._empty = EmptyState(
            "store", self.tr("Aucune finalité ne repose sur un accord\u00a0: le formulaire n'aurait rien à demander.")
        )
        self._empty.hide()
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, SPACE_S, 0)
        columns.setSpacing(SPACE_M)
        for cards in ((self._questions_card(),), (self._answers_card(), self._cookies_card())):
            column = QVBoxLayout()
            column.setSpacing(SPACE_M)
            for one in cards:
                column.addWidget(one)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self._body = scrolled(inside)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addWidget(
            label(
                self.tr(
                    "Un dossier à remettre à qui s'occupe de votre site\u00a0: un formulaire de consentement avec vos textes "
                    "d'aujourd'hui, et un bandeau de cookies où refuser est aussi simple qu'accepter. Aparté n'envoie rien."
                ),
                "muted",
            )
        )
        layout.addWidget(self._status)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._empty, 1)
        layout.addLayout(acts)

    def _questions_card(self) -> QWidget:
        self._questions = QVBoxLayout()
        self._questions.setSpacing(SPACE_S)
        inside = QWidget()
        inside.setLayout(self._questions)
        self._questions.setContentsMargins(0, 0, 0, 0)
        explained = self.tr(
            "Une question par moyen de contact\u00a0: oui et non y ont la même place, rien n'est coché d'avance."
        )
        return card(label(self.tr("Ce que demande le formulaire"), "heading"), label(explained, "muted"), inside)

    def _answers_card(self) -> QWidget:
        self._address = CheckedLine(self.tr("Adresse qui reçoit les réponses"), EmailAddress.parse, required=True)
        self._address.edit.setObjectName("answersAddress")
        tongues = {"fr": self.tr("en français"), "en": self.tr("en anglais")}
        self._language = choice(self.tr("Langue du dossier"), {code: tongues[code] for code in LANGUAGES})
        self._language.setObjectName("kitLanguage")
        box = QWidget()
        form = form_layout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Adresse"), self._address)
        form.addRow(self.tr("Lan&gue"), self._language)
        explained = self.tr("La personne vous envoie sa réponse par e-mail. Le site lui-même n'en garde rien.")
        return card(label(self.tr("Où arrivent les réponses"), "heading"), label(explained, "muted"), box)

    def _cookies_card(self) -> QWidget:
        self._cookies = {}
        for use in CookieUse:
            box = QCheckBox(wording(f"web_kit.cookie_purpose.{use.value}"))
            box.setObjectName(f"cookie_{use.value}")
            self._cookies[use] = box
        explained = self.tr(
            "Cochez ce que votre site utilise vraiment. Les cookies nécessaires au site (panier, connexion) ne demandent rien."
        )
        return card(
            label(self.tr("Ce que demande le bandeau de cookies"), "heading"),
            label(explained, "muted"),
            *self._cookies.values(),
        )

    def _show_choices(self, choices: SiteChoices) -> None:
        empty_layout(self._questions)
        self._boxes = {}
        for purpose in dict.fromkeys(one.purpose for one in self._asked or ()):
            row = QWidget()
            flow = FlowLayout(row, spacing=SPACE_M)
            for one in self._asked or ():
                if one.purpose == purpose:
                    flow.addWidget(self._box(one, is_chosen=(one.purpose_id, one.channel) in choices.cells))
            self._questions.addWidget(label(purpose))
            self._questions.addWidget(row)
        self._address.set_text(choices.answers_to)
        self._language.setCurrentIndex(max(0, self._language.findData(choices.language)))
        for use, box in self._cookies.items():
            box.setChecked(use in choices.cookies)

    def _box(self, cell: AskedCell, *, is_chosen: bool) -> QCheckBox:
        channel = wording(f"consent.channel.{cell.channel.value}")
        box = QCheckBox(channel)
        box.setObjectName(f"ask_{cell.purpose_id}_{cell.channel.value}")
        box.setAccessibleName(f"{channel}, {cell.purpose}")
        box.setChecked(is_chosen)
        self._boxes[cell.purpose_id, cell.channel] = box
        return box

    def _show_kit(self, kit: WrittenKit | None) -> None:
        said, role = self._told(kit)
        self._status.setText(said)
        self._status.setProperty("role", role)
        restyle(self._status)

    def _told(self, kit: WrittenKit | None) -> tuple[str, str]:
        """Say in one sentence how the last kit stands, and in which tone."""
        if kit is None:
            return self.tr("Aucun dossier n'a encore été enregistré."), "muted"
        when = self.tr("Version {version}, enregistrée le {when}").format(
            version=kit.version, when=format_instant(kit.written_at)
        )
        if kit.obstacle:
            return self.tr("{kit}\u00a0: dépassée. {why}").format(kit=when, why=kit.obstacle), "warn"
        if kit.changed:
            why = " ".join(wording(f"web_kit.stale.{name}") for name in kit.changed)
            said = self.tr(
                "{kit}\u00a0: dépassée. {why} Enregistrez un nouveau dossier et remplacez les fichiers du site."
            )
            return said.format(kit=when, why=why), "warn"
        return self.tr("{kit}\u00a0: elle montre vos textes d'aujourd'hui.").format(kit=when), "good"

    def _on_write(self) -> None:
        dialog = QFileDialog(self, self.tr("Où ranger le dossier du site"))
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
        dialog.fileSelected.connect(lambda chosen: self.write_into(Path(chosen)))
        dialog.open()

    def _on_answers(self) -> None:
        open_web_answers(self, self._workspace).announced.connect(self.announced)
