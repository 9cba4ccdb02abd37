"""Who asks: the persons that the message points at, another one of the book, or someone outside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.rights.certainty import Certainty
from app.rights.directives import death_of
from app.rights.find_requester import ProposedPerson
from app.rights.kinds import HeirGround
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice, form_layout, radio_in
from ui.kit.labels import label
from ui.kit.people_search import PeopleSearch
from ui.kit.theme import SPACE_S, SPACE_XS

_INDENT = 24


class RequesterChooser(QWidget):
    """One person is chosen or none; only whoever wrote from an address that is theirs alone is chosen beforehand.

    Signals:
        changed(): someone else is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        persons: tuple[ProposedPerson, ...],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._persons: list[tuple[QRadioButton, ProposedPerson]] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        for person in persons:
            self._add_person(person)
        self._build_search()
        self._build_outsider(name)
        self._build_heir()
        self._choose_first(persons)
        self._group.buttonToggled.connect(self._on_chosen)
        self._on_chosen()

    @property
    def contact_id(self) -> int | None:
        """The contact chosen; none for someone outside the book, or nobody yet."""
        for radio, person in self._persons:
            if radio.isChecked():
                return person.contact_id
        return self._search.contact_id if self._other.isChecked() else None

    @property
    def requester(self) -> str:
        """The name of someone outside the book, or of the heir of a contact who died."""
        if self._outsider.isChecked():
            return self._name.text().strip()
        return self._heir_name.text().strip() if self._heir_asked.isVisibleTo(self) else ""

    @property
    def heir_ground(self) -> HeirGround | None:
        """Why the heir of a contact who died acts."""
        return HeirGround(self._heir.currentData()) if self._heir_asked.isVisibleTo(self) else None

    @property
    def is_known(self) -> bool:
        """Say whether the message came from the address of whoever is chosen."""
        return any(radio.isChecked() and person.wrote_from for radio, person in self._persons)

    @property
    def is_chosen(self) -> bool:
        """Say whether someone is chosen, and named."""
        return self.contact_id is not None or (self._outsider.isChecked() and bool(self.requester))

    def _add_person(self, person: ProposedPerson) -> None:
        radio = radio_in(self._group, person.name, f"person_{person.contact_id}")
        radio.setAccessibleDescription(person.why)
        self._persons.append((radio, person))
        why = label(person.why, "warn" if person.certainty is Certainty.DOUBTFUL else "muted")
        why.setContentsMargins(_INDENT, 0, 0, 0)
        line = QVBoxLayout()
        line.setSpacing(SPACE_XS)
        line.addWidget(radio)
        line.addWidget(why)
        self._column.addLayout(line)

    def _build_search(self) -> None:
        self._other = radio_in(self._group, self.tr("Une a&utre personne du fichier"), "personOther")
        self._search = PeopleSearch(self._workspace, "person")
        self._search.searched.connect(self._on_searched)
        self._search.pointed.connect(self._on_chosen)
        self._column.addWidget(self._other)
        self._column.addWidget(self._search)

    def _build_outsider(self, name: str) -> None:
        self._outsider = radio_in(self._group, self.tr("&Quelqu'un qui n'est pas du fichier"), "personOutside")
        self._name = QLineEdit(name)
        self._name.setObjectName("outsiderName")
        self._name.setAccessibleName(self.tr("Nom de la personne"))
        self._name.setPlaceholderText(self.tr("Son nom, ou son adresse si elle ne le dit pas"))
        self._name.textChanged.connect(self.changed)
        self._column.addWidget(self._outsider)
        self._column.addWidget(self._name)

    def _build_heir(self) -> None:
        self._heir_name = QLineEdit()
        self._heir_name.setObjectName("messageHeir")
        self._heir_name.setAccessibleName(self.tr("Nom de l'héritier"))
        grounds = {one.value: wording(f"rights.heir_ground.{one}") for one in HeirGround}
        self._heir = choice(self.tr("Motif de l'héritier"), grounds)
        self._heir.setObjectName("messageHeirGround")
        self._heir_asked = QWidget()
        form = form_layout(self._heir_asked)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(label(self.tr("Cette personne est décédée\u00a0: un héritier agit pour elle."), "warn"))
        form.addRow(self.tr("Nom de l'héritier"), self._heir_name)
        form.addRow(self.tr("Motif de l'héritier"), self._heir)
        self._column.addWidget(self._heir_asked)

    def _choose_first(self, persons: tuple[ProposedPerson, ...]) -> None:
        if len(persons) == 1 and persons[0].certainty is Certainty.CERTAIN:
            self._persons[0][0].setChecked(True)

    def _on_searched(self) -> None:
        self._search.point_at_first()
        self._on_chosen()

    def _on_chosen(self) -> None:
        is_other = self._other.isChecked()
        self._search.setVisible(is_other)
        self._search.results.setVisible(bool(self._search.found))
        self._name.setVisible(self._outsider.isChecked())
        contact_id = self.contact_id
        self._heir_asked.setVisible(contact_id is not None and self._is_deceased(contact_id))
        self.changed.emit()

    def _is_deceased(self, contact_id: int) -> bool:
        with self._workspace.reading() as uow:
            return death_of(uow, contact_id) is not None
