"""Put a person's request on record: who, which right, how and when it came."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from app.contacts.read_contact import ContactLine, ContactQuery, list_contacts, read_lines
from app.errors import UserError
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, expected_deadline, open_request
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice, date_field, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M
from ui.rights.deadline_label import deadline_sentence

_FOUND_AT_MOST, _LIST_HEIGHT, _PAUSE_MS = 20, 110, 150


class NewRequestDialog(QDialog):
    """Finds the contact as one types; someone who is not in the book is written down by name.

    Signals:
        opened(int): the request of that id is on record.
    """

    opened = Signal(int)

    def __init__(
        self, workspace: UnlockedWorkspace, contact_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("newRequestDialog")
        self.setWindowTitle(self.tr("Nouvelle demande"))
        self.setMinimumWidth(560)
        self._workspace = workspace
        self._found: list[ContactLine] = []
        self._names = QStringListModel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._build()
        self._on_received()
        if contact_id is not None:
            self._show_contact(contact_id)

    def _build(self) -> None:
        self._who = QLineEdit()
        self._who.setObjectName("requestWho")
        self._who.setPlaceholderText(self.tr("Nom, e-mail ou téléphone"))
        self._who.textEdited.connect(lambda _text: self._pause.start())
        self._list = QListView()
        self._list.setModel(self._names)
        self._list.setObjectName("requestContacts")
        self._list.setAccessibleName(self.tr("Contacts trouvés"))
        self._list.setMaximumHeight(_LIST_HEIGHT)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._say_who())
        self._chosen = label("", "muted", wrap=False)
        self._chosen.setObjectName("requestChosen")
        self._kind = choice(
            self.tr("Droit exercé"), {one.value: wording(f"rights.request_kind.{one}") for one in RequestKind}
        )
        self._kind.setObjectName("requestKind")
        self._channel = choice(
            self.tr("Reçue comment"), {one.value: wording(f"rights.request_channel.{one}") for one in RequestChannel}
        )
        self._identity = choice(
            self.tr("Reconnue par"), {one.value: wording(f"rights.identity_method.{one}") for one in IdentityMethod}
        )
        self._identity.setObjectName("requestIdentity")
        today = self._workspace.clock.today()
        day = QDate(today.year, today.month, today.day)
        self._received = date_field(self.tr("Reçue le"), day)
        self._received.setMaximumDate(day)
        self._received.dateChanged.connect(self._on_received)
        self._deadline, self._problem = label("", "muted", wrap=False), label("", "error")
        self._deadline.setObjectName("requestDeadline")
        self._problem.setObjectName("requestProblem")
        who = QLabel(self.tr("&Qui demande"))
        who.setBuddy(self._who)
        form = form_layout()
        form.addRow(who, self._who)
        form.addRow("", self._list)
        form.addRow("", self._chosen)
        form.addRow(self.tr("&Droit exercé"), self._kind)
        form.addRow(self.tr("Reçue &le"), self._received)
        form.addRow(self.tr("Reçue &comment"), self._channel)
        form.addRow(self.tr("&Reconnue par"), self._identity)
        form.addRow("", self._deadline)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(button(self.tr("&Enregistrer la demande"), self._on_save, role="primary", name="saveRequest"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def _show_contact(self, contact_id: int) -> None:
        with self._workspace.reading() as uow:
            self._set_found(read_lines(uow, [contact_id]))
        if self._found:
            self._who.setText(self._found[0].name)

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
        self._list.setVisible(bool(found))
        self._list.setCurrentIndex(self._names.index(0))
        self._say_who()

    def _contact_id(self) -> int | None:
        row = self._list.currentIndex().row()
        return self._found[row].id if 0 <= row < len(self._found) else None

    def _say_who(self) -> None:
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._found):
            self._chosen.setText(self.tr("Contact choisi\u00a0: {name}").format(name=self._found[row].name))
        elif self._found:
            self._chosen.setText(
                self.tr("Choisissez le contact, ou laissez le nom tel quel s'il n'est pas du fichier.")
            )
        else:
            self._chosen.setText(self.tr("Hors du fichier\u00a0: il faudra répondre aussi."))

    def _received_on(self) -> date:
        day = self._received.date()
        return date(day.year(), day.month(), day.day())

    def _on_received(self) -> None:
        with self._workspace.reading() as uow:
            due_on = expected_deadline(uow, self._received_on())
        self._deadline.setText(deadline_sentence(due_on, self._workspace.clock.today()))

    def _on_save(self) -> None:
        if self._pause.isActive():
            # Typed a moment ago: who was found must be seen before it is chosen.
            self._pause.stop()
            self._search()
            if self._found:
                return
        contact_id = self._contact_id()
        draft = RequestDraft(
            kind=RequestKind(self._kind.currentData()),
            received_on=self._received_on(),
            channel=RequestChannel(self._channel.currentData()),
            identity=IdentityMethod(self._identity.currentData()),
            contact_id=contact_id,
            requester="" if contact_id is not None else self._who.text(),
        )
        try:
            with self._workspace.unit_of_work() as uow:
                request_id = open_request(uow, draft)
        except UserError as error:
            self._problem.setText(error.sentence)
            self._who.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.opened.emit(request_id)
        self.accept()
