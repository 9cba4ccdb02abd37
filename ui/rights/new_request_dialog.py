"""Put on record what a person asks: who, which rights together, how and when it came."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from app.contacts.read_contact import ContactLine, ContactQuery, list_contacts, read_lines
from app.errors import UserError
from app.rights.directives import death_of
from app.rights.kinds import HeirGround, IdentityMethod, RequestChannel
from app.rights.open_request import RequestDraft, expected_deadline, open_case
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice, chosen_date, date_field, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M
from ui.rights.deadline_label import deadline_sentence
from ui.rights.rights_chooser import RightsChooser

_FOUND_AT_MOST, _LIST_HEIGHT, _PAUSE_MS = 20, 110, 150


class NewRequestDialog(QDialog):
    """Finds the contact as one types; someone who is not in the book is written down by name.

    Signals:
        opened(int): what was asked is on record; the id is that of its first right.
        announced(str, object): the same, said in words.
    """

    opened = Signal(int)
    announced = Signal(str, object)
    help_page = "requests#new"

    def __init__(
        self, workspace: UnlockedWorkspace, contact_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("newRequestDialog")
        self.setWindowTitle(self.tr("Nouvelle demande"))
        self.setMinimumWidth(600)
        self._workspace = workspace
        self._found: list[ContactLine] = []
        self._names = QStringListModel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._make_fields()
        self._build()
        self._on_received()
        self._say_who()
        if contact_id is not None:
            self._show_contact(contact_id)

    def _make_fields(self) -> None:
        self._who = QLineEdit()
        self._who.setObjectName("requestWho")
        self._who.setPlaceholderText(self.tr("Nom, e-mail ou téléphone"))
        self._who.textChanged.connect(lambda _text: self._pause.start())
        self._list = QListView()
        self._list.setModel(self._names)
        self._list.setObjectName("requestContacts")
        self._list.setAccessibleName(self.tr("Contacts trouvés"))
        self._list.setMaximumHeight(_LIST_HEIGHT)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._say_who())
        self._chosen = label("", "muted", wrap=False)
        self._chosen.setObjectName("requestChosen")
        self._heir = choice(
            self.tr("Motif de l'héritier"), {one.value: wording(f"rights.heir_ground.{one}") for one in HeirGround}
        )
        self._heir.setObjectName("requestHeirGround")
        self._heir_name = QLineEdit()
        self._heir_name.setObjectName("requestHeir")
        self.rights = RightsChooser()
        self._asked = QLineEdit()
        self._asked.setObjectName("requestAsked")
        self._asked.setPlaceholderText(self.tr("Facultatif\u00a0: dans ses propres mots"))
        self._channel = choice(
            self.tr("Reçue comment"), {one.value: wording(f"rights.request_channel.{one}") for one in RequestChannel}
        )
        self._identity = choice(
            self.tr("Reconnue par"), {one.value: wording(f"rights.identity_method.{one}") for one in IdentityMethod}
        )
        self._identity.setObjectName("requestIdentity")
        self._received = date_field(self.tr("Reçue le"), last=self._workspace.clock.today())
        self._received.dateChanged.connect(self._on_received)
        self._deadline, self._problem = label("", "muted", wrap=False), label("", "error")
        self._deadline.setObjectName("requestDeadline")
        self._problem.setObjectName("requestProblem")

    def _build(self) -> None:
        who = QLabel(self.tr("&Qui demande"))
        who.setBuddy(self._who)
        self._form = form_layout()
        self._form.addRow(who, self._who)
        self._form.addRow("", self._list)
        self._form.addRow("", self._chosen)
        self._form.addRow(self.tr("&Nom de l'héritier"), self._heir_name)
        self._form.addRow(self.tr("&Motif de l'héritier"), self._heir)
        self._form.addRow(self.tr("Droits exercés"), self.rights)
        self._form.addRow(self.tr("Ce qui est deman&dé"), self._asked)
        self._form.addRow(self.tr("Reçue &le"), self._received)
        self._form.addRow(self.tr("Reçue &comment"), self._channel)
        self._form.addRow(self.tr("&Reconnue par"), self._identity)
        self._form.addRow("", self._deadline)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("A&bandonner"), self.reject))
        buttons.addWidget(button(self.tr("&Enregistrer la demande"), self._on_save, role="primary", name="saveRequest"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(self._form)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def _show_contact(self, contact_id: int) -> None:
        with self._workspace.reading() as uow:
            found = read_lines(uow, [contact_id])
        if found:
            self._who.setText(found[0].name)
            self._pause.stop()
            self._set_found(found)

    def _search(self) -> None:
        text = self._who.text().strip()
        found: list[ContactLine] = []
        if text:
            with self._workspace.reading() as uow:
                found = list_contacts(uow, ContactQuery(words=text), limit=_FOUND_AT_MOST)
        self._set_found(found)

    def _set_found(self, found: list[ContactLine]) -> None:
        self._found = found
        lines = [f"{line.name} · {line.detail}" if line.detail else line.name for line in found]
        outsider = self.tr("«\u00a0{name}\u00a0», hors du fichier").format(name=self._who.text().strip())
        self._names.setStringList([*lines, outsider] if lines else [])
        self._list.setCurrentIndex(self._names.index(0))
        self._say_who()

    def _contact_id(self) -> int | None:
        row = self._list.currentIndex().row()
        return self._found[row].id if 0 <= row < len(self._found) else None

    def _say_who(self) -> None:
        self._form.setRowVisible(self._list, bool(self._found))
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._found):
            self._chosen.setText(self.tr("Contact choisi\u00a0: {name}").format(name=self._found[row].name))
        elif self._found:
            self._chosen.setText(
                self.tr("Choisissez le contact, ou laissez le nom tel quel s'il n'est pas du fichier.")
            )
        else:
            self._chosen.setText(self.tr("Hors du fichier\u00a0: il faudra répondre aussi."))
        is_deceased = self._is_deceased()
        self._form.setRowVisible(self._heir_name, is_deceased)
        self._form.setRowVisible(self._heir, is_deceased)

    def _is_deceased(self) -> bool:
        contact_id = self._contact_id()
        if contact_id is None:
            return False
        with self._workspace.reading() as uow:
            return death_of(uow, contact_id) is not None

    def _on_received(self) -> None:
        with self._workspace.reading() as uow:
            due_on = expected_deadline(uow, chosen_date(self._received))
        self._deadline.setText(deadline_sentence(due_on, self._workspace.clock.today()))

    def _on_save(self) -> None:
        if self._pause.isActive():
            # Typed a moment ago: who was found must be seen before it is chosen.
            self._pause.stop()
            self._search()
            if self._found:
                return
        if not self.rights.kinds:
            self._problem.setText(self.tr("Cochez au moins un droit."))
            self.rights.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            with self._workspace.unit_of_work() as uow:
                opened = open_case(uow, self._drafts())
        except UserError as error:
            self._problem.setText(error.sentence)
            self._who.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.opened.emit(opened[0])
        self.announced.emit(self.tr("Demande n°\u00a0{number} enregistrée.").format(number=opened[0]), None)
        self.accept()

    def _drafts(self) -> tuple[RequestDraft, ...]:
        contact_id, is_deceased = self._contact_id(), self._is_deceased()
        requester = self._who.text() if contact_id is None else ""
        return tuple(
            RequestDraft(
                kind=kind,
                received_on=chosen_date(self._received),
                channel=RequestChannel(self._channel.currentData()),
                identity=IdentityMethod(self._identity.currentData()),
                contact_id=contact_id,
                requester=self._heir_name.text() if is_deceased else requester,
                asked=self._asked.text(),
                heir_ground=HeirGround(self._heir.currentData()) if is_deceased else None,
                objection_channels=self.rights.channels,
            )
            for kind in self.rights.kinds
        )


def open_new_request(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> NewRequestDialog:
    """Open the dialog over a contact's page."""
    dialog = NewRequestDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog
