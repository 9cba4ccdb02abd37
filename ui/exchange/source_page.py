"""Third page of the import: where the data come from and on what basis they are held (RGPD art. 13 and 14)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate

from app.contacts.kinds import ContactCategory, ContactKind, LawfulBasis, SourceKind
from app.exchange.plan import OFFERED_BASES, OFFERED_SOURCES, BatchSource, DuplicatePolicy
from app.formats import format_date
from resources import wording
from ui.exchange.import_draft import ImportDraft
from ui.kit.forms import CheckedLine, choice, date_field, form_layout
from ui.kit.labels import label
from ui.kit.wizard import WizardPage


class SourcePage(WizardPage):
    """The questions that the law asks of a file, and what its silent rows are."""

    def __init__(self, draft: ImportDraft, today: date) -> None:
        super().__init__("")
        self.setTitle(self.tr("L'origine et la base légale"))
        self.setSubTitle(self.tr("La loi demande de savoir d'où viennent ces données et pourquoi vous les gardez."))
        self._draft, self._today = draft, today
        self._build()

    def initializePage(self) -> None:
        """Show what follows from the answers."""
        self._on_changed()

    def isComplete(self) -> bool:
        """An indirect source names its supplier."""
        return self._supplier.is_valid or not self._kind_of_source().is_indirect

    def validatePage(self) -> bool:
        """Hand the answers on; the preview is made again."""
        draft = self._draft
        draft.source = self._source()
        draft.default_kind = ContactKind(self._kind.currentData())
        draft.default_category = ContactCategory(self._category.currentData())
        draft.duplicates = DuplicatePolicy(self._duplicates.currentData())
        draft.preview = None
        return True

    def _build(self) -> None:
        self._origin = choice(
            self.tr("Origine"), {one.value: wording(f"contacts.source_kind.{one.value}") for one in OFFERED_SOURCES}
        )
        self._origin.setObjectName("sourceKind")
        self._supplier = CheckedLine(self.tr("Fournisseur du fichier"), required=True)
        self._supplier.edit.setObjectName("supplier")
        last = QDate(self._today.year, self._today.month, self._today.day)
        self._obtained = date_field(self.tr("Obtenu le"), last)
        self._obtained.setObjectName("obtainedOn")
        self._obtained.setMaximumDate(last)
        self._basis = choice(
            self.tr("Base légale"), {one.value: wording(f"contacts.lawful_basis.{one.value}") for one in OFFERED_BASES}
        )
        self._basis.setObjectName("lawfulBasis")
        self._kind = choice(
            self.tr("Ces contacts sont"),
            {one.value: wording(f"contacts.contact_kind.{one.value}") for one in ContactKind},
            self._draft.default_kind.value,
        )
        self._kind.setObjectName("defaultKind")
        self._category = choice(
            self.tr("Leur catégorie"),
            {one.value: wording(f"contacts.contact_category.{one.value}") for one in ContactCategory},
        )
        self._category.setObjectName("defaultCategory")
        self._duplicates = choice(self.tr("Contacts déjà connus"), {one.value: one.label for one in DuplicatePolicy})
        self._duplicates.setObjectName("duplicates")
        self._form = form_layout()
        for text, field in (
            (self.tr("&Origine des données"), self._origin),
            (self.tr("&Fourni par *"), self._supplier),
            (self.tr("O&btenu le"), self._obtained),
            (self.tr("Base &légale"), self._basis),
            (self.tr("Sans type, ces contacts &sont"), self._kind),
            (self.tr("Sans caté&gorie, ils sont"), self._category),
            (self.tr("Contacts &déjà connus"), self._duplicates),
        ):
            self._form.addRow(text, field)
        self._note = label("", "muted")
        self._note.setObjectName("sourceNote")
        self.column.addLayout(self._form)
        self.column.addWidget(self._note)
        self.column.addStretch(1)
        for box in (self._origin, self._basis):
            box.currentIndexChanged.connect(self._on_changed)
        self._supplier.changed.connect(self.completeChanged)
        self._obtained.dateChanged.connect(self._on_changed)

    def _kind_of_source(self) -> SourceKind:
        return SourceKind(self._origin.currentData())

    def _source(self) -> BatchSource:
        chosen = self._obtained.date()
        obtained_on = date(chosen.year(), chosen.month(), chosen.day())
        kind = self._kind_of_source()
        supplier = self._supplier.text() if kind.is_indirect else ""
        return BatchSource(kind, supplier, obtained_on, LawfulBasis(self._basis.currentData()))

    def _on_changed(self) -> None:
        source = self._source()
        self._form.setRowVisible(self._supplier, source.kind.is_indirect)
        notes = []
        if source.inform_by is not None:
            notes.append(
                self.tr(
                    "Ces personnes ne vous ont pas donné leurs données elles-mêmes\u00a0: informez-les au plus tard le "
                    "{day} (RGPD, art.\u00a014). D'ici là, aucun message commercial ne leur sera proposé."
                ).format(day=format_date(source.inform_by))
            )
        if source.lawful_basis is LawfulBasis.CONSENT:
            notes.append(
                self.tr(
                    "Un consentement se prouve personne par personne\u00a0: l'import n'en crée aucun. Vous joindrez "
                    "les preuves ensuite, depuis chaque fiche."
                )
            )
        self._note.setText("\n\n".join(notes))
        self.completeChanged.emit()
