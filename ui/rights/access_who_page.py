"""First page of the access wizard: who asks, since when, and how the person was recognised."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QLineEdit, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.errors import UserError
from app.rights.kinds import HeirGround, IdentityMethod, RequestChannel
from app.rights.open_request import RequestDraft, expected_deadline, open_request
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice, date_field, form_layout
from ui.kit.labels import button, label, restyle
from ui.kit.theme import SPACE_XS
from ui.kit.wizard import WizardPage
from ui.rights.access_draft import AccessDraft
from ui.rights.deadline_label import deadline_role, deadline_sentence


class WhoPage(WizardPage):
    """Asks the least: whoever is known needs no paper.

    Signals:
        left_waiting(): the request is on record, and waits for the person to say who they are.
    """

    left_waiting = Signal()

    def __init__(self, workspace: UnlockedWorkspace, draft: AccessDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Qui demande, et comment l'avez-vous reconnue\u00a0?"))
        self.setSubTitle(
            self.tr("Ne demandez une pièce d'identité qu'en cas de doute réel, et ne la gardez pas une fois vue.")
        )
        self._workspace, self._draft = workspace, draft
        self._build()
        self._on_changed()

    def isComplete(self) -> bool:
        """A doubt must be settled before anything is handed over, and an heir is named."""
        draft = self._draft
        return draft.identity is not IdentityMethod.DOUBT and (not draft.is_deceased or bool(draft.heir))

    def _build(self) -> None:
        draft, known = self._draft, self._draft.request_id is not None
        self._deadline = label("")
        self._deadline.setObjectName("accessDeadline")
        day = draft.received_on
        self._received = date_field(self.tr("Reçue le"), QDate(day.year, day.month, day.day))
        self._received.setObjectName("receivedOn")
        today = self._workspace.clock.today()
        self._received.setMaximumDate(QDate(today.year, today.month, today.day))
        self._received.setEnabled(not known)
        channels = {one.value: wording(f"rights.request_channel.{one.value}") for one in RequestChannel}
        self._channel = choice(self.tr("Reçue comment"), channels, draft.channel.value)
        self._channel.setObjectName("requestChannel")
        self._channel.setEnabled(not known)
        form = form_layout()
        name = label(draft.name, "heading")
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        form.addRow(self.tr("Personne"), name)
        if draft.is_deceased:
            self._ask_heir(form)
        form.addRow(self.tr("&Reçue le"), self._received)
        form.addRow(self.tr("Reçue &comment"), self._channel)
        self.column.addLayout(form)
        self.column.addWidget(self._deadline)
        self.column.addWidget(label(self.tr("Vous l'avez reconnue par\u00a0:"), "heading"))
        self.column.addWidget(self._identities())
        self._doubt = label(
            self.tr(
                "Enregistrez la demande, puis posez une question à laquelle elle seule peut répondre. "
                "Le délai court déjà\u00a0; vous reprendrez depuis «\u00a0Demandes\u00a0»."
            ),
            "warn",
        )
        self._wait = button(self.tr("&Enregistrer la demande et attendre"), self._on_wait, name="waitForIdentity")
        self.column.addWidget(self._doubt)
        self.column.addWidget(self._wait)
        self.column.addStretch(1)
        self._received.dateChanged.connect(self._on_changed)
        self._channel.currentIndexChanged.connect(self._on_changed)

    def _ask_heir(self, form: QFormLayout) -> None:
        """Ask who acts for the person who died, and on which of the two grounds (LIL art. 85)."""
        self._heir = QLineEdit()
        self._heir.setObjectName("accessHeir")
        self._heir.textChanged.connect(self._on_changed)
        self._heir_ground = choice(
            self.tr("Motif de l'héritier"), {one.value: wording(f"rights.heir_ground.{one}") for one in HeirGround}
        )
        self._heir_ground.setObjectName("accessHeirGround")
        self._heir_ground.currentIndexChanged.connect(self._on_changed)
        form.addRow("", label(self.tr("Cette personne est décédée\u00a0: un héritier agit pour elle."), "warn"))
        form.addRow(self.tr("&Nom de l'héritier"), self._heir)
        form.addRow(self.tr("&Motif de l'héritier"), self._heir_ground)

    def _identities(self) -> QWidget:
        box = QWidget()
        box.setAccessibleName(self.tr("Comment la personne a été reconnue"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        self._methods = QButtonGroup(self)
        for number, method in enumerate(IdentityMethod):
            one = QRadioButton(wording(f"rights.identity_method.{method.value}"))
            one.setObjectName(f"identity_{method.value}")
            one.setChecked(method is self._draft.identity)
            self._methods.addButton(one, number)
            column.addWidget(one, alignment=Qt.AlignmentFlag.AlignLeft)
        self._methods.idToggled.connect(lambda *_: self._on_changed())
        return box

    def _on_changed(self) -> None:
        draft, chosen = self._draft, self._received.date()
        draft.identity = list(IdentityMethod)[self._methods.checkedId()]
        draft.channel = RequestChannel(self._channel.currentData())
        if draft.is_deceased:
            draft.heir = self._heir.text().strip()
            draft.heir_ground = HeirGround(self._heir_ground.currentData())
        if draft.request_id is None:
            draft.received_on = date(chosen.year(), chosen.month(), chosen.day())
            with self._workspace.reading() as uow:
                draft.due_on = expected_deadline(uow, draft.received_on)
        today = self._workspace.clock.today()
        self._deadline.setText(deadline_sentence(draft.due_on, today))
        self._deadline.setProperty("role", deadline_role(draft.due_on, today))
        restyle(self._deadline)
        doubts = draft.identity is IdentityMethod.DOUBT
        self._doubt.setVisible(doubts)
        self._wait.setVisible(doubts and draft.request_id is None)
        self.completeChanged.emit()

    def _on_wait(self) -> None:
        draft = self._draft
        request = RequestDraft(
            draft.kind,
            draft.received_on,
            draft.channel,
            draft.identity,
            draft.contact_id,
            requester=draft.heir,
            heir_ground=draft.heir_ground,
        )
        try:
            with self._workspace.unit_of_work() as uow:
                open_request(uow, request)
        except UserError as error:
            show_error(self, error)
            return
        self.left_waiting.emit()
