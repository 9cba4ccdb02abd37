"""First page of the import: the file, or the folder of cards, dropped or chosen, and how it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget, QWizard

from app.errors import UserError
from app.exchange.columns import guess_layout
from app.exchange.programs import program_label
from app.exchange.read_file import CARD_SUFFIXES, FileHead, FileOutline, ReadingChoice, look_at
from app.formats import format_count, format_pair
from app.workspace import UnlockedWorkspace
from ui.exchange.batches_dialog import BatchesDialog
from ui.exchange.import_draft import ImportDraft
from ui.kit.counted import counted
from ui.kit.forms import choice, form_layout
from ui.kit.icons import draw
from ui.kit.labels import button, label, restyle
from ui.kit.tasks import Progress, run
from ui.kit.theme import SPACE_S, SPACE_XL
from ui.kit.wizard import WizardPage

_PATTERNS = "*.xlsx *.xlsm *.ods *.csv *.txt *.tsv *.vcf *.vcard *.ldif *.ldi"
_BOOKS = frozenset({"xlsx", "ods"})
_ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 (Excel)",
    "cp1252": "Windows (Excel)",
    "mac_roman": "Macintosh",
    "cp850": "MS-DOS",
    "utf-16": "UTF-16",
}


class DropZone(QFrame):
    """A surface on which a file, a folder of cards or several cards may be dropped.

    Signals:
        files_dropped(object): the paths, as a list.
    """

    files_dropped = Signal(object)

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
            self.files_dropped.emit([Path(path) for path in paths])


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
            self.tr(
                "Un tableau (Excel, LibreOffice, CSV) ou un carnet d'adresses (vCard, LDIF). Aparté le lit sans le modifier."
            )
        )
        self._workspace, self._draft = workspace, draft
        self._path: Path | None = None
        self._asked = 0
        self._build()
        self._show_head(None)

    def choose_several(self, paths: list[Path]) -> None:
        """Have one file looked at, or several cards that stand in one folder, as one table."""
        cards = tuple(path.name for path in paths if path.suffix.lower() in CARD_SUFFIXES)
        if len(paths) == len(cards) > 1 and len({path.parent for path in paths}) == 1:
            self.choose(paths[0].parent, ReadingChoice(parts=cards))
        elif len(paths) == 1:
            self.choose(paths[0])
        else:
            self._draft.take_file(None)
            self._show_head(None)
            self._say(
                self.tr(
                    "Plusieurs fichiers à la fois ne se lisent que pour des fiches .vcf d'un même dossier. Rien n'a été lu. "
                    "Choisissez-en un seul."
                ),
                "error",
            )
            self.completeChanged.emit()

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
        draw(picture, "upload", "muted", 40)
        choose = button(self.tr("&Choisir un fichier…"), self._on_choose, role="primary", name="chooseFile")
        folder = button(
            self.tr("Choisir un &dossier de fiches .vcf…"), self._on_choose_folder, role="link", name="chooseFolder"
        )
        for widget in (picture, label(self.tr("Déposez le fichier ici, ou"), "muted", wrap=False), choose, folder):
            inside.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        zone.files_dropped.connect(self.choose_several)
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
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Tableaux et carnets d'adresses ({patterns})").format(patterns=_PATTERNS),
                self.tr("Tous les fichiers (*)"),
            ]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.choose_several([Path(name) for name in names]))
        dialog.open()

    def _on_choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choisir le dossier de fiches"))
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.open()

    def _on_corrected(self) -> None:
        if self._path is None or self._draft.head is None:
            return
        kind = self._draft.head.outline.format
        if kind in _BOOKS:
            chosen = ReadingChoice(sheet=self._sheet.currentData())
        else:
            separator = self._separator.currentData() if kind == "csv" else ""
            chosen = ReadingChoice(encoding=self._encoding.currentData(), separator=separator)
        self.choose(self._path, chosen)

    def _on_looked_at(self, head: FileHead) -> None:
        self._draft.take_file(head)
        self._show_head(head)
        self.completeChanged.emit()
        wizard = self.wizard()
        if wizard is not None:
            # The file is there: the way on follows, and no second file by the space bar.
            wizard.button(QWizard.WizardButton.NextButton).setFocus()

    def _on_refused(self, error: UserError) -> None:
        self._show_head(None)
        self._say(error.sentence, "error")
        self.completeChanged.emit()

    def _show_head(self, head: FileHead | None) -> None:
        kind = "" if head is None else head.outline.format
        is_written = head is not None and bool(head.outline.encoding)
        self._form.setRowVisible(self._sheet, head is not None and len(head.outline.sheets) > 1)
        self._form.setRowVisible(self._separator, kind == "csv")
        self._form.setRowVisible(self._encoding, is_written)
        if head is None:
            return
        outline = head.outline
        self._sheet.clear()
        for sheet in outline.sheets:
            self._sheet.addItem(sheet, sheet)
        self._sheet.setCurrentIndex(self._sheet.findData(outline.sheet))
        self._separator.setCurrentIndex(max(0, self._separator.findData(outline.separator)))
        if is_written and self._encoding.findData(outline.encoding) < 0:
            self._encoding.addItem(outline.encoding, outline.encoding)
        self._encoding.setCurrentIndex(max(0, self._encoding.findData(outline.encoding)))
        self._say(self._sentence(head), "good")

    def _sentence(self, head: FileHead) -> str:
        outline = head.outline
        text = format_pair(outline.path.name, self._kind(outline))
        if outline.fields:
            text += counted(outline.expected_rows, self.tr(", {count} fiche"), self.tr(", {count} fiches"))
        elif outline.expected_rows > 1:
            text += self.tr(", environ {rows} lignes").format(rows=format_count(outline.expected_rows))
        program = program_label(outline.writer or guess_layout(head.rows, fields=outline.fields).program)
        recognised = self.tr("Reconnu\u00a0: export {program}.").format(program=program) if program else ""
        return f"{text}. {recognised}".strip()

    def _kind(self, outline: FileOutline) -> str:
        if outline.parts:
            return self.tr("dossier de fiches")
        return {
            "xlsx": self.tr("classeur Excel"),
            "ods": self.tr("classeur LibreOffice"),
            "vcard": self.tr("fiches de contact (vCard)"),
            "ldif": self.tr("carnet d'adresses (LDIF)"),
        }.get(outline.format, self.tr("texte"))

    def _say(self, text: str, role: str) -> None:
        self._outcome.setText(text)
        self._outcome.setProperty("role", role)
        restyle(self._outcome)
