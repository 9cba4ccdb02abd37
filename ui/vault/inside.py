"""Inside the vault: another tint, a strip that counts down, the archives and their search."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import UserError
from app.formats import format_count
from app.vault.browse import ArchiveLine, ArchiveQuery, count_archives
from app.vault.categories import read_categories, read_ends_by_year
from app.vault.consult import Archive, consult_archive
from app.vault.history import read_history
from app.vault.key_place import bring_key_home, is_away, move_key_file
from app.vault.kinds import ConsultationMotive
from app.vault.open_vault import OpenVault
from resources import wording
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import clearable
from ui.kit.labels import button, label
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.vault.archive_dialog import ArchiveDialog
from ui.vault.archives_model import ArchivesModel
from ui.vault.end_dialog import EndDialog
from ui.vault.extract_dialog import ExtractDialog
from ui.vault.motive_dialog import MotiveDialog
from ui.vault.reason_list import ReasonList
from ui.vault.restore_dialog import RestoreDialog
from ui.vault.vault_dialog import VaultDialog
from ui.vault.years_view import YearsView

_TICK_MS, _TYPING_MS = 1_000, 150


class Inside(QFrame):
    """What the controller sees while the vault is open.

    Signals:
        closing(): the time is over, or « Refermer » was pressed.
        announced(str, object): something was done with an archive; no undo goes with it.
    """

    closing = Signal()
    announced = Signal(str, object)
    help_page = "vault#find"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vaultInside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._vault: OpenVault | None = None
        self._dialogs: list[QWidget] = []
        self.model = ArchivesModel(self)
        self._clock, self._typing = QTimer(self), QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._search)
        self._build()

    def enter(self, vault: OpenVault) -> None:
        """Show an open vault."""
        self._vault = vault
        self._report.setText(self._arrivals(vault))
        self._report.setVisible(bool(self._report.text()))
        self._words.clear()
        self.reasons.setCurrentRow(0)
        self._refresh()
        self._show_key_place(vault)
        self.tick()
        self._clock.start()
        self._words.setFocus()

    def leave(self) -> None:
        """Forget everything that was shown, windows included."""
        self._clock.stop()
        self._typing.stop()
        # The preview of an extract is a child that deletes itself.
        for dialog in {*self._dialogs, *self.findChildren(QDialog)}:
            dialog.close()
            dialog.deleteLater()
        self._dialogs.clear()
        self._vault = None
        self.model.show(None, ArchiveQuery())
        self.reasons.show_categories(())
        self.years.forget()
        self._words.clear()
        self._report.clear()

    def tick(self) -> None:
        """Write the time that is left; ask to be closed when it is over."""
        if self._vault is None:
            return
        left = int(self._vault.remaining.total_seconds())
        text = self.tr("Coffre ouvert, se referme dans {minutes}:{seconds}")
        self._countdown.setText(text.format(minutes=left // 60, seconds=f"{left % 60:02}"))
        if not self._vault.remaining:
            self.closing.emit()

    def _build(self) -> None:
        self._words = QLineEdit()
        self._words.setObjectName("vaultSearch")
        self._words.setPlaceholderText(self.tr("Chercher un nom, une adresse, un mot de l'archive"))
        self._words.setAccessibleName(self.tr("Chercher dans le coffre"))
        clearable(self._words)
        self._words.textChanged.connect(lambda _text: self._typing.start())
        self.reasons, self.years = ReasonList(), YearsView()
        self.reasons.chosen.connect(self._search)
        self._count, self._report = label("", "muted", wrap=False), label("", "warn")
        self._count.setObjectName("vaultCount")
        self._report.setObjectName("vaultReport")
        self.view = table_view(self.model, self.tr("Archives"), stretch=0)
        self.view.setObjectName("archiveTable")
        self.view.doubleClicked.connect(lambda _index: self._on_consult())
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(EmptyState("archive", self.tr("Aucune archive ne correspond.")))
        self._body.addWidget(EmptyState("archive", self.tr("Aucune archive pour cette raison.")))
        self.tabs = QTabWidget()
        self.tabs.setObjectName("vaultTabs")
        self.tabs.addTab(self._body, self.tr("Arc&hives"))
        self.tabs.addTab(self.years, self.tr("&Années à venir"))
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_M)
        beside.addWidget(self.reasons)
        beside.addWidget(self.tabs, 1)
        search = QHBoxLayout()
        search.addWidget(self._words, 1)
        search.addWidget(self._count)
        column = QVBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Coffre d'archives"), "title"))
        column.addWidget(self._report)
        column.addLayout(search)
        column.addLayout(beside, 1)
        column.addLayout(self._acts())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._strip())
        layout.addLayout(column)

    def _strip(self) -> QFrame:
        strip = QFrame()
        strip.setObjectName("vaultStrip")
        self._countdown = label("", wrap=False)
        self._countdown.setObjectName("vaultCountdown")
        row = QHBoxLayout(strip)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        row.addWidget(self._countdown)
        row.addStretch(1)
        row.addWidget(button(self.tr("Rester &trois minutes de plus"), self._on_stay, name="stayOpen"))
        row.addWidget(button(self.tr("&Refermer"), self.closing.emit, role="primary", name="closeVault"))
        return strip

    def _acts(self) -> FlowLayout:
        self._consult_one = button(self.tr("&Consulter l'archive…"), self._on_consult, name="consultArchive")
        self._end_one = button(self.tr("Changer la date de &fin…"), self._on_end, name="changeEnd")
        self._move = button(self.tr("&Mettre la clé du coffre sur une clé USB…"), self._on_move, name="moveVaultKey")
        self._home = button(self.tr("Remettre la clé &dans le dossier"), self._on_home, name="bringVaultKey")
        acts = FlowLayout(spacing=SPACE_S)
        acts.addWidget(self._consult_one)
        acts.addWidget(self._end_one)
        acts.push_right()
        acts.addWidget(self._move)
        acts.addWidget(self._home)
        return acts

    def _arrivals(self, vault: OpenVault) -> str:
        opening = vault.opening
        lines = []
        if opening.drained.set_aside:
            text = self.tr("{count} dépôts altérés ou inconnus du journal ont été mis de côté. Consultez le journal.")
            lines.append(text.format(count=format_count(opening.drained.set_aside)))
        if opening.drained.missing:
            text = self.tr(
                "{count} archives annoncées par le journal manquent. Si vous venez de restaurer une sauvegarde, c'est "
                "attendu\u00a0; sinon, faites vérifier ce poste."
            )
            lines.append(text.format(count=format_count(opening.drained.missing)))
        if opening.waits_for_date:
            lines.append(wording("purge.clock.vault_waits"))
        if opening.purged:
            text = self.tr("{count} archives arrivées à leur fin ont été détruites.")
            lines.append(text.format(count=format_count(opening.purged)))
        return "\n".join(lines)

    def _show_key_place(self, vault: OpenVault) -> None:
        away = is_away(vault.unlocked)
        self._move.setVisible(not away)
        self._home.setVisible(away)

    def _on_move(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choisir la clé USB qui gardera la clé du coffre"))
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.move_key)
        self._dialogs.append(dialog)
        dialog.open()

    def move_key(self, folder: str) -> None:
        """Keep the vault's key file elsewhere: this computer then opens the vault with it alone."""
        self._change_place(
            lambda vault: move_key_file(vault, Path(folder)),
            self.tr(
                "La clé du coffre est maintenant sur la clé USB\u00a0: sans elle, le coffre ne s'ouvre plus. Gardez-en une "
                "copie en lieu sûr, et la fiche de secours du coffre."
            ),
        )

    def _on_home(self) -> None:
        self._change_place(bring_key_home, self.tr("La clé du coffre est revenue dans le dossier."))

    def _change_place(self, act: Callable[[OpenVault], object], said: str) -> None:
        if self._vault is None:
            return
        try:
            act(self._vault)
        except UserError as error:
            show_error(self.window(), error)
            return
        self._report.setText(said)
        self._report.show()
        self._show_key_place(self._vault)

    def _refresh(self) -> None:
        """Count again, then search."""
        if self._vault is not None and self._vault.remaining:
            self.reasons.show_categories(read_categories(self._vault))
            self._search()

    def _search(self) -> None:
        if self._vault is None or not self._vault.remaining:
            return
        query = ArchiveQuery(self._words.text(), self.reasons.reason)
        self.model.show(self._vault, query)
        self.years.show_years(read_ends_by_year(self._vault, query.reason), query.reason)
        count = count_archives(self._vault, query)
        text = self.tr("1 archive") if count == 1 else self.tr("{count} archives")
        self._count.setText(text.format(count=format_count(count)))
        is_empty_reason = query.reason is not None and not query.words.strip()
        self._body.setCurrentIndex(0 if count else 2 if is_empty_reason else 1)
        for act in (self._consult_one, self._end_one):
            act.setEnabled(bool(count))
        if count:
            self.view.selectRow(0)

    def _on_stay(self) -> None:
        if self._vault is not None and self._vault.remaining:
            self._vault.stay_open()
            self.tick()

    def _chosen(self) -> ArchiveLine | None:
        row = self.view.currentIndex().row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def _on_consult(self) -> None:
        line = self._chosen()
        if self._vault is None or line is None:
            return
        dialog = MotiveDialog(line.name, self)
        dialog.given.connect(lambda motive, text: self._consult(line.id, ConsultationMotive(motive), text))
        self._show(dialog)

    def _consult(self, archive_id: str, motive: ConsultationMotive, text: str) -> None:
        if self._vault is None:
            return
        try:
            archive = consult_archive(self._vault, archive_id, motive, text)
            history = read_history(self._vault, archive_id)
        except UserError as error:
            show_error(self, error)
            return
        dialog = ArchiveDialog(self._vault.unlocked, archive, history, self)
        dialog.extract_asked.connect(lambda: self._on_extract(archive, motive, text))
        dialog.restore_asked.connect(lambda: self._on_restore(archive, dialog))
        self._show(dialog)

    def _on_extract(self, archive: Archive, motive: ConsultationMotive, text: str) -> None:
        if self._vault is not None and self._vault.remaining:
            self._do(ExtractDialog(self._vault, archive, motive, text, self))

    def _on_restore(self, archive: Archive, opened: ArchiveDialog) -> None:
        if self._vault is not None and self._vault.remaining:
            dialog = RestoreDialog(self._vault, archive, self)
            dialog.accepted.connect(opened.accept)
            self._do(dialog)

    def _on_end(self) -> None:
        line = self._chosen()
        if self._vault is not None and self._vault.remaining and line is not None:
            self._do(EndDialog(self._vault, line, self))

    def _do(self, dialog: VaultDialog) -> None:
        """Open a dialog that changes something: whoever types in it stays, and the lists follow."""
        dialog.touched.connect(self._on_stay)
        dialog.announced.connect(self.announced)
        dialog.accepted.connect(self._refresh)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        self._dialogs.append(dialog)
        dialog.open()
