"""Second page of the import: what each column holds, guessed, with examples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QInputDialog, QScrollArea, QSizePolicy, QWidget

from app.errors import UserError
from app.exchange.columns import IGNORED, Layout, guess_layout, target_label, targets
from app.exchange.own_columns import own_columns, with_own
from app.exchange.saved_mappings import SavedMapping, forget_mapping, mapping_for, rename_mapping, save_mapping
from app.formats import format_date, format_pair
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.exchange.import_draft import ImportDraft
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.kit.wizard import WizardPage

_LONGEST_EXAMPLE = 60
_HEADING_ROWS = 15


class ColumnsPage(WizardPage):
    """One line per column of the file: its heading, examples, and the field that it becomes."""

    def __init__(self, workspace: UnlockedWorkspace, draft: ImportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Les colonnes"))
        self.setSubTitle(
            self.tr("Vérifiez ce que devient chaque colonne. Ce qui n'est pas importé reste dans le fichier.")
        )
        self._workspace, self._draft = workspace, draft
        self._guessed: Layout | None = None
        self._mapping: SavedMapping | None = None
        self._boxes: list[QComboBox] = []
        self._build()

    def initializePage(self) -> None:
        """Guess again for a new file; keep what was corrected when the person comes back."""
        head = self._draft.head
        if head is None:
            return
        if self._draft.layout is None:
            self._propose(guess_layout(head.rows, fields=head.outline.fields))
        assert self._draft.layout is not None
        self._heading_row.clear()
        self._heading_row.addItem(self.tr("aucune\u00a0: le fichier commence par les contacts"), 0)
        for number, row in enumerate(head.rows[:_HEADING_ROWS], 1):
            if any(cell.strip() for cell in row):
                self._heading_row.addItem(format_pair(str(number), _short(row)), number)
        self._heading_row.setCurrentIndex(self._heading_row.findData(self._draft.layout.heading_row))
        self._form.setRowVisible(self._heading_row, not head.outline.fields)
        self._show(self._draft.layout)

    def isComplete(self) -> bool:
        """Columns that name somebody, each field once."""
        return not self._problem()

    def validatePage(self) -> bool:
        """Remember what the person chose otherwise than was proposed, for the next file of the same shape."""
        layout, head = self._draft.layout, self._draft.head
        if layout is None or head is None or not layout.heading_row or layout == self._guessed:
            return True
        with self._workspace.unit_of_work() as uow:
            save_mapping(uow, layout, head.outline.path.stem)
        self._propose(layout)
        return True

    def _propose(self, guessed: Layout) -> None:
        """Propose what was settled for the same headings, else the guesses, the business's own fields among them."""
        with self._workspace.reading() as uow:
            guessed = with_own(guessed, own_columns(uow))
            self._mapping = mapping_for(uow, guessed)
        self._guessed = guessed if self._mapping is None else self._mapping.apply(guessed)
        self._draft.layout = self._guessed
        self._show_mapping()

    def _show_mapping(self) -> None:
        self._saved.setVisible(self._mapping is not None)
        if self._mapping is not None:
            self._saved_name.setText(
                self.tr("Vos choix pour ces titres sont repris\u00a0: «\u00a0{name}\u00a0», du {day}.").format(
                    name=self._mapping.name, day=format_date(self._mapping.saved_at.date())
                )
            )

    def _on_rename(self) -> None:
        if self._mapping is None:
            return
        dialog = QInputDialog(self)
        dialog.setObjectName("renameMapping")
        dialog.setWindowTitle(self.tr("Renommer ces choix"))
        dialog.setLabelText(self.tr("Nom"))
        dialog.setTextValue(self._mapping.name)
        dialog.setOkButtonText(self.tr("Renommer"))
        dialog.setCancelButtonText(self.tr("Abandonner"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self._rename)
        dialog.open()

    def _rename(self, name: str) -> None:
        if self._mapping is not None and self._draft.layout is not None:
            with self._workspace.unit_of_work() as uow:
                rename_mapping(uow, self._mapping.id, name)
                self._mapping = mapping_for(uow, self._draft.layout)
            self._show_mapping()

    def _on_forget(self) -> None:
        if self._mapping is None or self._draft.head is None or self._draft.layout is None:
            return
        with self._workspace.unit_of_work() as uow:
            forget_mapping(uow, self._mapping.id)
        self._propose(guess_layout(self._draft.head.rows, self._draft.layout.heading_row))
        self._show(self._draft.layout)

    def _build(self) -> None:
        self._heading_row = choice(self.tr("Ligne des titres"), {})
        self._heading_row.setObjectName("headingRow")
        # A row of titles may be longer than the screen is wide: the field takes the room there is.
        self._heading_row.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._heading_row.setMinimumContentsLength(18)
        self._heading_row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heading_row.activated.connect(self._on_heading_row)
        self._form = form_layout()
        self._form.addRow(self.tr("&Ligne des titres dans le fichier"), self._heading_row)
        self._saved = QWidget()
        self._saved_name = label("", "muted")
        self._saved_name.setObjectName("savedMapping")
        row = QHBoxLayout(self._saved)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._saved_name, 1)
        row.addWidget(button(self.tr("Reno&mmer…"), self._on_rename, role="link", name="renameMappingButton"))
        row.addWidget(button(self.tr("&Oublier ces choix"), self._on_forget, role="link", name="forgetMapping"))
        self._area = QScrollArea()
        self._area.setObjectName("columnsArea")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = label("", "warn")
        self._note.setObjectName("optInNote")
        self._complaint = label("", "error")
        self._complaint.setObjectName("columnsComplaint")
        self.column.addLayout(self._form)
        self.column.addWidget(self._saved)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self._note)
        self.column.addWidget(self._complaint)

    def _show(self, layout: Layout) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SPACE_S, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        for place, text in enumerate((self.tr("Colonne du fichier"), self.tr("Exemples"), self.tr("Devient"))):
            grid.addWidget(label(text, "muted", wrap=False), 0, place)
        options = {IGNORED: wording("exchange.column.ignored")}
        options |= {one: target_label(one, layout.own) for one in targets(layout.own)}
        self._boxes = []
        for row, column in enumerate(layout.columns, 1):
            heading = label(column.heading)
            examples = label(_short(column.examples), "muted")
            box = choice(self.tr("{column} devient").format(column=column.heading), options, column.target)
            box.setObjectName(f"column{column.index}")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
            box.currentIndexChanged.connect(self._on_changed)
            heading.setBuddy(box)
            grid.addWidget(heading, row, 0)
            grid.addWidget(examples, row, 1)
            grid.addWidget(box, row, 2)
            self._boxes.append(box)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        grid.setRowStretch(len(layout.columns) + 1, 1)
        self._area.setWidget(inside)
        self._on_changed()

    def _on_heading_row(self) -> None:
        if self._draft.head is not None:
            guessed = guess_layout(self._draft.head.rows, self._heading_row.currentData())
            self._propose(guessed)
            self._show(self._draft.layout or guessed)

    def _on_changed(self) -> None:
        layout = self._draft.layout
        if layout is None:
            return
        columns = tuple(
            replace(column, target=box.currentData()) for column, box in zip(layout.columns, self._boxes, strict=True)
        )
        self._draft.layout = replace(layout, columns=columns)
        self._note.setText("\n".join(self._notes(self._draft.layout)))
        self._note.setVisible(bool(self._note.text()))
        problem = self._problem()
        self._complaint.setText(problem)
        self._complaint.setVisible(bool(problem))
        self.completeChanged.emit()

    def _notes(self, layout: Layout) -> list[str]:
        notes = []
        if layout.has_opt_in:
            notes.append(
                self.tr(
                    "Une colonne d'accord ne prouve rien\u00a0: ces contacts seront marqués «\u00a0consentement non "
                    "établi\u00a0» et aucun consentement ne sera créé."
                )
            )
        if layout.has_opt_out:
            notes.append(
                self.tr(
                    "Une colonne de refus est toujours respectée\u00a0: ces personnes ne recevront plus rien, même celles "
                    "que vous connaissiez déjà."
                )
            )
        if layout.has_only_beginnings:
            notes.append(
                self.tr(
                    "Sans colonne «\u00a0Dernier signe de la personne\u00a0», la durée de conservation se compte depuis "
                    "«\u00a0Collecté le\u00a0»\u00a0: des clients fidèles peuvent paraître échus. Rien n'est effacé sans vous."
                )
            )
        return notes

    def _problem(self) -> str:
        if self._draft.layout is None:
            return " "
        try:
            self._draft.layout.check()
        except UserError as error:
            return error.sentence
        return ""


def _short(texts: Sequence[str]) -> str:
    text = " · ".join(" ".join(one.split()) for one in texts if one.strip())
    return text if len(text) <= _LONGEST_EXAMPLE else f"{text[:_LONGEST_EXAMPLE]}…"
