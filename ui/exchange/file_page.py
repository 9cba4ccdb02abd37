"""First page of the import: the file, dropped or chosen, and how it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget

from app.errors import UserError
from app.exchange.read_file import FileHead, ReadingChoice, look_at
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from ui.exchange.batches_dialog import BatchesDialog
from ui.exchange.import_draft import ImportDraft
from ui.kit.forms import choice, form_layout
from ui.kit.icons import pixmap
from ui.kit.labels import button, label, restyle
from ui.kit.tasks import Progress, run
from ui.kit.theme import SPACE_S, SPACE_XL, scheme
from ui.kit.wizard import WizardPage

_ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 (Excel)",
    "cp1252": "Windows (Excel)",
    "mac_roman": "Macintosh",
    "cp850": "MS-DOS",
    "utf-16": "UTF-16",
}


class DropZone(QFrame):
    """A surface on which a file may be dropped.

    Signals:
        file_dropped(object): the path of the first file dropped.
    """

    file_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropZone")
        self.setProperty("role", "card")
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and nothing else."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which file it is."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.file_dropped.emit(Path(paths[0]))


class FilePage(WizardPage):
    """Choose the file; what it is comes by itself, and may be corrected.

    Signals:
        work_started(object): a task that the wizard must not outlive.
        undone(int): an earlier import was taken back.
    """

    work_started = Signal(object)
    undone = Signal(int)

    def __init__(self, workspace: UnlockedWorkspace, draft: ImportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Le fichier"))
        self.setSubTitle(
            self.tr("Un classeur Excel (.xlsx) ou un fichier texte (.csv). Aparté le lit sans le modifier.")
        )
        self._workspace, self._draft = workspace, draft
        self._path: Path | None = None
        self._asked = 0
        self._build()
        self._show_head(None)

    def choose(self, path: Path, chosen: ReadingChoice | None = None) -> None:
        """Have a file looked at, in the background."""
        self._path = path
        self._draft.take_file(None)
        self._say(self.tr("Lecture de {file}…").format(file=path.name), "muted")
        self.completeChanged.emit()
        self._asked += 1
        asked = self._asked

        def work(_progress: Progress) -> FileHead:
            return look_at(path, chosen)

        # The answer about an earlier choice may come after the person chose again.
        def on_done(head: FileHead) -> None:
            if asked == self._asked:
                self._on_looked_at(head)

        def on_error(error: UserError) -> None:
            if asked == self._asked:
                self._on_refused(error)

        self.work_started.emit(run(self, work, on_done=on_done, on_error=on_error))

    def isComplete(self) -> bool:
        """A file that could be read."""
        return self._draft.head is not None

    def _build(self) -> None:
        zone = DropZone()
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        inside.setSpacing(SPACE_S)
        picture = QLabel()
        picture.setPixmap(pixmap("upload", scheme().muted, 40))
        choose = button(self.tr("&Choisir un fichier…"), self._on_choose, role="primary", name="chooseFile")
        for widget in (picture, label(self.tr("Déposez le fichier ici, ou"), "muted", wrap=False), choose):
            inside.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        zone.file_dropped.connect(self.choose)
        self._outcome = label("")
        self._outcome.setObjectName("fileOutcome")
        self._sheet = choice(self.tr("Feuille"), {})
        self._sheet.setObjectName("sheet")
        self._separator = choice(
            self.tr("Séparateur"),
            {
                ";": self.tr("point-virgule"),
                ",": self.tr("virgule"),
                "\t": self.tr("tabulation"),
                "|": self.tr("barre verticale"),
            },
        )
        self._separator.setObjectName("separator")
        self._encoding = choice(self.tr("Accents"), _ENCODINGS)
        self._encoding.setObjectName("encoding")
        self._form = form_layout()
        for text, box in (
            (self.tr("&Feuille"), self._sheet),
            (self.tr("&Séparateur"), self._separator),
            (self.tr("A&ccents écrits en"), self._encoding),
        ):
            self._form.addRow(text, box)
            box.activated.connect(self._on_corrected)
        self.column.addWidget(zone)
        self.column.addWidget(self._outcome)
        self.column.addLayout(self._form)
        self.column.addStretch(1)
        past = button(self.tr("&Imports précédents…"), self._on_past, role="link", name="pastImports", symbol="history")
        self.column.addWidget(past, alignment=Qt.AlignmentFlag.AlignLeft)

    def _on_past(self) -> None:
        dialog = BatchesDialog(self._workspace, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.undone.connect(self.undone)
        dialog.open()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choisir le fichier à importer"))
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Classeurs et textes (*.xlsx *.xlsm *.csv *.txt *.tsv)"), self.tr("Tous les fichiers (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.open()

    def _on_corrected(self) -> None:
        if self._path is None or self._draft.head is None:
            return
        if self._draft.head.outline.format == "xlsx":
            chosen = ReadingChoice(sheet=self._sheet.currentData())
        else:
            chosen = ReadingChoice(encoding=self._encoding.currentData(), separator=self._separator.currentData())
        self.choose(self._path, chosen)

    def _on_looked_at(self, head: FileHead) -> None:
        self._draft.take_file(head)
        self._show_head(head)
        self.completeChanged.emit()

    def _on_refused(self, error: UserError) -> None:
        self._show_head(None)
        self._say(error.sentence, "error")
        self.completeChanged.emit()

    def _show_head(self, head: FileHead | None) -> None:
        is_book = head is not None and head.outline.format == "xlsx"
        is_text = head is not None and not is_book
        self._form.setRowVisible(self._sheet, is_book and head is not None and len(head.outline.sheets) > 1)
        self._form.setRowVisible(self._separator, is_text)
        self._form.setRowVisible(self._encoding, is_text)
        if head is None:
            return
        outline = head.outline
        self._sheet.clear()
        for sheet in outline.sheets:
            self._sheet.addItem(sheet, sheet)
        self._sheet.setCurrentIndex(self._sheet.findData(outline.sheet))
        self._separator.setCurrentIndex(max(0, self._separator.findData(outline.separator)))
        if is_text and self._encoding.findData(outline.encoding) < 0:
            self._encoding.addItem(outline.encoding, outline.encoding)
        self._encoding.setCurrentIndex(max(0, self._encoding.findData(outline.encoding)))
        self._say(self._sentence(head), "good")

    def _sentence(self, head: FileHead) -> str:
        outline = head.outline
        kind = self.tr("classeur Excel") if outline.format == "xlsx" else self.tr("texte")
        text = f"{outline.path.name}\u00a0: {kind}"
        if outline.expected_rows > 1:
            text += self.tr(", environ {rows} lignes").format(rows=format_count(outline.expected_rows))
        return text + "."

    def _say(self, text: str, role: str) -> None:
        self._outcome.setText(text)
        self._outcome.setProperty("role", role)
        restyle(self._outcome)
