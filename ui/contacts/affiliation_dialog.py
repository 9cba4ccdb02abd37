"""Link a person to an organisation, or say more of the link: the other card, the role in a word, the days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QObject, QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.contacts.affiliations import (
    ROLE_LENGTH,
    AffiliationDraft,
    AffiliationLine,
    change_link,
    find_linkable,
    link_person,
)
from app.contacts.read_contact import ContactLine
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import language, wording_table
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import chosen_date, date_field, name_choice, stand_for
from ui.kit.theme import SPACE_S, SPACE_XS

_FOUND_AT_MOST, _LIST_HEIGHT, _PAUSE_MS = 20, 120, 150


class LinkableChooser(QWidget):
    """A field and what it finds: organisations, or people.

    Signals:
        changed(): another card is chosen, or none.
    """

    changed = Signal()

    def __init__(
        self, workspace: UnlockedWorkspace, words: str, *, are_organisations: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._are_organisations = workspace, are_organisations
        self._found: list[ContactLine] = []
        self.sought = QLineEdit(words)
        self.sought.setObjectName("linkSearch")
        name = self.tr("Chercher l'organisation") if are_organisations else self.tr("Chercher la personne")
        self.sought.setAccessibleName(name)
        self.sought.setPlaceholderText(self.tr("Nom, ville, e-mail ou téléphone"))
        self._names = QStringListModel(self)
        self.view = QListView()
        self.view.setObjectName("linkFound")
        self.view.setAccessibleName(self.tr("Fiches trouvées"))
        self.view.setMaximumHeight(_LIST_HEIGHT)
        self.view.setModel(self._names)
        self.view.selectionModel().currentChanged.connect(lambda *_: self.changed.emit())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.sought.textChanged.connect(lambda _text: self._pause.start())
        stand_for(self, self.sought)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.sought)
        column.addWidget(self.view)
        self.search()

    @property
    def chosen(self) -> ContactLine | None:
        """The card chosen, or none."""
        row = self.view.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def search(self) -> None:
        """Look for what is typed; the first found is chosen."""
        text, self._found = self.sought.text().strip(), []
        if text:
            with self._workspace.reading() as uow:
                self._found = find_linkable(uow, text, are_organisations=self._are_organisations, limit=_FOUND_AT_MOST)
        self._names.setStringList([f"{one.name} · {one.detail}" if one.detail else one.name for one in self._found])
        self.view.setCurrentIndex(self._names.index(0))
        self.changed.emit()


class LinkFields(QObject):
    """What is said of a link: role, first day, last day."""

    def __init__(self, dialog: FormDialog, today: date, draft: AffiliationDraft) -> None:
        super().__init__(dialog)
        self.role = QComboBox()
        self.role.setEditable(True)
        self.role.setObjectName("linkRole")
        name_choice(self.role, self.tr("Contact pour"))
        self.role.addItems(list(wording_table(language(), "contacts")["affiliation_role"].values()))
        self.role.setCurrentText(draft.role)
        line = self.role.lineEdit()
        assert line is not None
        line.setMaxLength(ROLE_LENGTH)
        line.setPlaceholderText(self.tr("comptabilité, chantier… ou vos mots"))
        self._start = _Day(self.tr("Première date connue"), draft.started_on, today, "linkStart")
        self._end = _Day(self.tr("Dernière date connue"), draft.ended_on, today, "linkEnd")
        dialog.form.addRow(self.tr("&Contact pour"), self.role)
        dialog.form.addRow(self.tr("&Depuis le"), self._start)
        dialog.form.addRow(self.tr("&Jusqu'au"), self._end)

    def draft(self) -> AffiliationDraft:
        """What was said."""
        return AffiliationDraft(self.role.currentText(), self._start.day(), self._end.day())


class _Day(QWidget):
    """A day that may be unknown."""

    def __init__(self, name: str, day: date | None, today: date, object_name: str) -> None:
        super().__init__()
        self.known = QCheckBox()
        self.known.setAccessibleName(name)
        self.known.setObjectName(f"{object_name}Known")
        shown = day or today
        self.field: QDateEdit = date_field(name, QDate(shown.year, shown.month, shown.day))
        self.field.setObjectName(object_name)
        self.field.setEnabled(day is not None)
        self.known.setChecked(day is not None)
        self.known.toggled.connect(self.field.setEnabled)
        stand_for(self, self.known)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.known)
        row.addWidget(self.field, 1)

    def day(self) -> date | None:
        """The day, where it is known."""
        return chosen_date(self.field) if self.known.isChecked() else None


class LinkDialog(FormDialog):
    """Link a contact to another card; ``is_organisation`` says which end the contact is."""

    help_page = "contacts#links"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        contact_id: int,
        *,
        is_organisation: bool,
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Rattacher une personne") if is_organisation else self.tr("Rattacher à une organisation")
        super().__init__(workspace, title, parent)
        self._contact_id, self._is_organisation = contact_id, is_organisation
        self.chooser = LinkableChooser(workspace, words, are_organisations=not is_organisation)
        self.form.addRow(self.tr("&Personne") if is_organisation else self.tr("&Organisation"), self.chooser)
        self.fields = LinkFields(self, workspace.clock.today(), AffiliationDraft())
        self.set_act(self.tr("&Rattacher"), self._link, self._said, "saveLink")
        self.chooser.changed.connect(lambda: self.say(""))
        self.chooser.setFocus()

    def _link(self, uow: UnitOfWork) -> None:
        chosen = self.chooser.chosen
        other = chosen.id if chosen is not None else 0
        person, organisation = (other, self._contact_id) if self._is_organisation else (self._contact_id, other)
        link_person(uow, person, organisation, self.fields.draft())

    def _said(self) -> str:
        chosen = self.chooser.chosen
        return self.tr("{name}\u00a0: rattachement enregistré.").format(name=chosen.name if chosen else "")


class ChangeLinkDialog(FormDialog):
    """Say something else of a link: another role, its last day."""

    help_page = "contacts#links"

    def __init__(self, workspace: UnlockedWorkspace, line: AffiliationLine, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Modifier le rattachement"), parent)
        self._line = line
        self.explain(line.other.name, "heading")
        draft = AffiliationDraft(line.role, line.started_on, line.ended_on)
        self.fields = LinkFields(self, workspace.clock.today(), draft)
        self.set_act(self.tr("&Enregistrer"), self._change, lambda: self.tr("Rattachement modifié."), "saveLink")
        self.fields.role.setFocus()

    def _change(self, uow: UnitOfWork) -> None:
        change_link(uow, self._line.id, self.fields.draft())
