"""The *liste repoussoir* as its keeper sees it: counts, a list taken in from another tool, the review when it is due."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.errors import UserError
from app.formats import format_count
from app.messaging.suppression_list import (
    AddressesFound,
    ChannelCount,
    count_due,
    count_suppressions,
    drop_reviewed,
    keep_reviewed,
    read_addresses,
    take_in,
)
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.labels import button, card, label
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WindowTable

_EMAIL_CHANNELS = (Channel.EMAIL,)
_PHONE_CHANNELS = (Channel.PHONE, Channel.SMS)


class SuppressionModel(WindowTable[ChannelCount]):
    """How many addresses are refused, by channel."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Canal"),
            self.tr("Adresses refusées"),
            self.tr("Dont reprises d'un fichier"),
            self.tr("À revoir"),
        )

    def cells(self, row: ChannelCount) -> tuple[str, ...]:
        """The texts of a channel."""
        counts = (format_count(number) for number in (row.entries, row.imported, row.due))
        return wording(f"consent.channel.{row.channel.value}"), *counts

    def read_window(self, offset: int) -> list[ChannelCount]:
        """Read the counts, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(count_suppressions(uow))


class SuppressionView(QWidget):
    """Shown among what proves compliance.

    Signals:
        changed(str): the list was changed; the sentence says how.
    """

    changed = Signal(str)
    help_page = "compliance#suppression"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = SuppressionModel(workspace, self)
        self.view = table_view(self.model, self.tr("Liste repoussoir, par canal"), stretch=0)
        self.view.setObjectName("suppressionTable")
        about = label(
            self.tr(
                "Les adresses et numéros de ceux qui ne veulent plus être contactés, sous forme d'empreintes\u00a0: on "
                "peut vérifier qu'une adresse y est, jamais les relire. Elle est comparée à chaque import, à chaque "
                "envoi et à chaque appel. Elle ne s'exporte pas et ne sert à rien d'autre."
            ),
            "muted",
        )
        self._empty = label(self.tr("Personne ne s'est encore opposé à vos messages."), "good")
        self._review = label("", "warn")
        self._review.setObjectName("suppressionReview")
        self._keep = button(self.tr("&Garder jusqu'au prochain réexamen"), self._on_keep, name="keepSuppressions")
        self._drop = button(self.tr("&Retirer ces empreintes…"), self._on_drop, role="danger", name="dropSuppressions")
        self._take_in = button(
            self.tr("&Reprendre une liste de désinscrits…"),
            self._on_take_in,
            name="takeInSuppressions",
            symbol="upload",
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for one in (self._keep, self._drop):
            row.addWidget(one)
        row.addStretch(1)
        self._deciding = QWidget()
        self._deciding.setLayout(row)
        self._due = card(self._review, self._deciding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.addWidget(about, 1)
        head.addWidget(self._take_in)
        layout.addLayout(head)
        layout.addWidget(self._due)
        layout.addWidget(self._empty)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)

    def refresh(self) -> None:
        """Count again."""
        self.model.reload()
        self._empty.setVisible(not self.model.rowCount())
        self.view.setVisible(bool(self.model.rowCount()))
        with self._workspace.reading() as uow:
            due = count_due(uow)
        may = self._workspace.account.may(Permission.EDIT_PURPOSES)
        self._take_in.setVisible(may)
        self._due.setVisible(bool(due) and may)
        self._review.setText(
            counted(
                due,
                self.tr("{count} empreinte à réexaminer\u00a0: la loi demande de se demander si elle sert encore."),
                self.tr(
                    "{count} empreintes à réexaminer\u00a0: la loi demande de se demander si elles servent encore."
                ),
            )
        )

    def open_file(self, path: Path) -> QDialog | None:
        """Read a file of opted-out people and ask on which channels they are refused."""
        try:
            found = read_addresses(path)
        except UserError as error:
            show_error(self, error)
            return None
        dialog = TakeInDialog(self._workspace, path.name, found, self)
        dialog.taken.connect(self._on_changed)
        dialog.open()
        return dialog

    def _on_take_in(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Liste de désinscrits"),
            "",
            self.tr("Tableaux (*.xlsx *.csv *.txt)"),
        )
        if name:
            self.open_file(Path(name))

    def _on_keep(self) -> None:
        with self._workspace.unit_of_work() as uow:
            count = keep_reviewed(uow)
        self._on_changed(
            counted(
                count,
                self.tr("{count} empreinte gardée jusqu'au prochain réexamen."),
                self.tr("{count} empreintes gardées jusqu'au prochain réexamen."),
            )
        )

    def _on_drop(self) -> None:
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Retirer ces empreintes"))
        question.setText(
            self.tr(
                "Ces adresses pourront de nouveau entrer dans le carnet et être sollicitées. Les oppositions notées "
                "dans une fiche restent."
            )
        )
        drop = question.addButton(self.tr("&Retirer ces empreintes"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(self.tr("&Les garder"), QMessageBox.ButtonRole.RejectRole))
        question.buttonClicked.connect(lambda chosen: self._drop_now() if chosen is drop else None)
        question.open()

    def _drop_now(self) -> None:
        with self._workspace.unit_of_work() as uow:
            count = drop_reviewed(uow)
        said = counted(count, self.tr("{count} empreinte retirée."), self.tr("{count} empreintes retirées."))
        self._on_changed(said)

    def _on_changed(self, said: str) -> None:
        self.refresh()
        self.changed.emit(said)


class TakeInDialog(QDialog):
    """Says what a file holds and asks on which channels these people are refused; nothing is ticked.

    Signals:
        taken(str): the list was taken in.
    """

    taken = Signal(str)
    help_page = "compliance#suppression"

    def __init__(
        self, workspace: UnlockedWorkspace, file_name: str, found: AddressesFound, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._found = workspace, found
        self.setWindowTitle(self.tr("Reprendre une liste de désinscrits"))
        self.setMinimumWidth(480)
        emails = counted(len(found.emails), self.tr("{count} adresse e-mail"), self.tr("{count} adresses e-mail"))
        phones = counted(len(found.phones), self.tr("{count} numéro"), self.tr("{count} numéros"))
        held = self.tr("{file} contient {emails} et {phones}.").format(file=file_name, emails=emails, phones=phones)
        self._boxes: dict[Channel, QCheckBox] = {}
        channels = (_EMAIL_CHANNELS if found.emails else ()) + (_PHONE_CHANNELS if found.phones else ())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(held))
        layout.addWidget(label(self.tr("Que ne veulent-ils plus recevoir\u00a0?"), "heading"))
        for channel in channels:
            box = QCheckBox(wording(f"consent.channel.{channel.value}"))
            box.setObjectName(f"refuse_{channel.value}")
            box.toggled.connect(lambda _checked: self._enable())
            self._boxes[channel] = box
            layout.addWidget(box)
        layout.addWidget(
            label(
                self.tr("Seules des empreintes sont gardées. Qui porte une de ces adresses ne sera plus sollicité."),
                "muted",
            )
        )
        self._save = button(self.tr("&Reprendre cette liste"), self._on_save, role="primary", name="confirmTakeIn")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        layout.addLayout(buttons)
        self._enable()

    def _chosen(self) -> list[Channel]:
        return [channel for channel, box in self._boxes.items() if box.isChecked()]

    def _enable(self) -> None:
        self._save.setEnabled(bool(self._chosen()))

    def _on_save(self) -> None:
        with self._workspace.unit_of_work() as uow:
            added = take_in(uow, self._found, self._chosen())
        self.taken.emit(
            counted(
                added,
                self.tr("{count} empreinte ajoutée à la liste repoussoir."),
                self.tr("{count} empreintes ajoutées à la liste repoussoir."),
            )
        )
        self.accept()
