"""What Aparté understood of a message, to be decided by whoever read it: doubts, rights, person, day and identity."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import expected_deadline
from app.rights.read_message import IncomingMessage, MessageChoice, Proposal
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice, chosen_date, date_field, form_layout
from ui.kit.labels import card, label
from ui.kit.theme import SPACE_M, SPACE_S
from ui.rights.proposed_rights import ProposedRights
from ui.rights.requester_chooser import RequesterChooser

_LEAST_LETTERS = 22


class MessageProposal(QWidget):
    """Three cards, from what is asked to how it came; a doubt is said above them.

    Signals:
        changed(): something else is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        message: IncomingMessage,
        proposal: Proposal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._message = workspace, message
        self._rights = ProposedRights(proposal.rights)
        name = message.sender_name or message.sender_address
        self._requester = RequesterChooser(workspace, proposal.persons, name)
        self._make_fields(message)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        column.setSpacing(SPACE_M)
        for doubt in proposal.doubts:
            said = label(doubt, "warn")
            said.setObjectName("messageDoubt")
            column.addWidget(said)
        how = QWidget()
        form = form_layout(how)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Reçue le"), self._received)
        form.addRow(self.tr("Reçue &comment"), self._channel)
        form.addRow(self.tr("Reconnue &par"), self._identity)
        column.addWidget(card(label(self.tr("Ce que la personne demande"), "heading"), self._rights))
        column.addWidget(card(label(self.tr("Qui demande"), "heading"), self._requester))
        column.addWidget(card(label(self.tr("Comment la demande est arrivée"), "heading"), how))
        column.addStretch(1)
        self._rights.changed.connect(self.changed)
        self._requester.changed.connect(self._on_requester)
        self._on_received()
        self._on_requester()

    @property
    def kinds(self) -> tuple[RequestKind, ...]:
        """The rights that are ticked."""
        return self._rights.kinds

    @property
    def is_complete(self) -> bool:
        """Say whether there is a right and a person."""
        return bool(self.kinds) and self._requester.is_chosen

    def choice(self) -> MessageChoice:
        """Return what is decided."""
        return MessageChoice(
            kinds=self._rights.kinds,
            contact_id=self._requester.contact_id,
            requester=self._requester.requester,
            received_on=chosen_date(self._received),
            channel=RequestChannel(self._channel.currentData()),
            identity=IdentityMethod(self._identity.currentData()),
            message=self._message,
            objection_channels=self._rights.channels,
            heir_ground=self._requester.heir_ground,
        )

    def _make_fields(self, message: IncomingMessage) -> None:
        today = self._workspace.clock.today()
        day = min(message.received_on or today, today)
        self._received = date_field(self.tr("Reçue le"), last=today)
        self._received.setObjectName("messageReceived")
        self._received.setDate(QDate(day.year, day.month, day.day))
        self._received.dateChanged.connect(self._on_received)
        channels = {one.value: wording(f"rights.request_channel.{one}") for one in RequestChannel}
        self._channel = choice(self.tr("Reçue comment"), channels, RequestChannel.EMAIL.value)
        self._channel.setObjectName("messageChannel")
        methods = {one.value: wording(f"rights.identity_method.{one}") for one in IdentityMethod}
        self._identity = choice(self.tr("Reconnue par"), methods, IdentityMethod.DOUBT.value)
        self._identity.setObjectName("messageIdentity")
        self._identity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._identity.setMinimumContentsLength(_LEAST_LETTERS)

    def _on_requester(self) -> None:
        """An address that is already the person's is enough: nothing more is asked (RGPD art. 12(6))."""
        known = self._requester.is_known
        method = IdentityMethod.KNOWN_EMAIL if known else IdentityMethod.DOUBT
        self._identity.setCurrentIndex(self._identity.findData(method.value))
        self.changed.emit()

    def _on_received(self) -> None:
        with self._workspace.reading() as uow:
            due_on = expected_deadline(uow, chosen_date(self._received))
        self._rights.show_deadline(due_on, self._workspace.clock.today())
