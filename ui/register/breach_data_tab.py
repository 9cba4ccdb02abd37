"""Second step of an entry: whose data, how many, which, and whether anybody can read them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QSizePolicy

from app.register.breach_extent import Extent
from app.register.breach_facts import BreachFacts
from app.register.breach_table import category_label
from app.register.field_entry import DataCategory
from ui.kit.forms import choice
from ui.kit.labels import label
from ui.register.breach_tab import BreachTab, approximate, count_of, in_rows, text_line, tick_box, tick_boxes, ticked

_COLUMNS = 2


class DataTab(BreachTab):
    """Whose data: what the journal knows of the file concerned, corrected by hand."""

    def __init__(self, facts: BreachFacts, files: tuple[Extent, ...], named: dict[int, str]) -> None:
        super().__init__()
        self._files = {one.line: one for one in files}
        options = {"": self.tr("aucun fichier, ou un fichier d'ailleurs")} | {
            str(line): text for line, text in named.items()
        }
        self.file = choice(self.tr("Fichier sorti d'Aparté"), options, str(facts.source_line or ""))
        self.file.setObjectName("breachFile")
        self.file.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.file.setMinimumContentsLength(30)
        self.said = label("", "muted")
        self.said.setObjectName("breachExtent")
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.categories = tick_boxes(
            ((one.value, category_label(one), one in facts.data_categories) for one in DataCategory), "breachCategory"
        )
        self.sensitive = tick_box(
            self.tr("oui, des données sensibles (santé, religion, opinions…)"), "breachSensitive", facts.has_sensitive
        )
        unknown = self.tr("on ne sait pas encore")
        self.persons, self.records = (
            approximate(self.tr("Personnes concernées, environ"), "breachPersons", facts.persons, unknown),
            approximate(self.tr("Enregistrements, environ"), "breachRecords", facts.records, unknown),
        )
        self.encrypted = tick_box(
            self.tr("oui, personne ne peut les lire sans le mot de passe"), "breachEncrypted", facts.was_encrypted
        )
        self.backup = tick_box(self.tr("oui, elle permet de les retrouver"), "breachBackup", facts.has_backup)
        self.processor = text_line(self.tr("Sous-traitant concerné"), "breachProcessor", facts.processor)
        for name, field in (
            (self.tr("Fichier concerné"), self.file),
            ("", self.said),
            (self.tr("Catégories de données"), in_rows(self.categories, _COLUMNS)),
            (self.tr("Données sensibles"), self.sensitive),
            (self.tr("Personnes, environ"), self.persons),
            (self.tr("Enregistrements, environ"), self.records),
            (self.tr("Données chiffrées"), self.encrypted),
            (self.tr("Sauvegarde"), self.backup),
            (self.tr("Sous-traitant"), self.processor),
        ):
            self.add(name, field)
        self.lay_out()
        self.file.activated.connect(lambda _row: self._on_file())
        self._say()

    def read(self, facts: BreachFacts) -> BreachFacts:
        """Return the facts with what this step says; a line that the journal told of otherwise stays."""
        chosen = self.file.currentData()
        keeps = not chosen and facts.source_line not in self._files
        return replace(
            facts,
            source_line=facts.source_line if keeps else int(chosen or 0) or None,
            data_categories=frozenset(DataCategory(one) for one in ticked(self.categories)),
            has_sensitive=self.sensitive.isChecked(),
            persons=count_of(self.persons),
            records=count_of(self.records),
            was_encrypted=self.encrypted.isChecked(),
            has_backup=self.backup.isChecked(),
            processor=self.processor.text(),
        )

    def _on_file(self) -> None:
        """Fill in what the journal knows of a file; whatever was typed before gives way to it."""
        found = self._say()
        if found is None:
            return
        for box in self.categories:
            box.setChecked(box.property("code") in {one.value for one in found.categories})
        for field in (self.persons, self.records):
            field.setValue(-1 if found.persons is None else found.persons)
        self.encrypted.setChecked(bool(found.is_encrypted))

    def _say(self) -> Extent | None:
        found = self._files.get(int(self.file.currentData() or 0))
        self.said.setText(
            found.sentence if found else self.tr("Le journal peut dire ce que contenait un fichier : choisissez-le.")
        )
        return found
