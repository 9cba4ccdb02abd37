"""One request beside the list: its deadline, what was asked, its steps, and what can be done next."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.formats import format_amount, format_date, format_instant
from app.rights.kinds import IdentityMethod, RequestKind, StepKind
from app.rights.read_requests import RequestFile, read_request
from app.rights.sent_letters import letters_of
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.labels import button, card, label, restyle
from ui.kit.theme import SPACE_S
from ui.rights.deadline_label import deadline_role, deadline_sentence
from ui.rights.request_acts import RequestActs

_WIDTH = 380


class RequestPanel(QScrollArea):
    """Shows a request and acts on it.

    Signals:
        changed(str): something was done; the sentence says what.
        contact_wanted(int): show the contact's page.
        request_wanted(int): show another request of the same message.
    """

    changed = Signal(str)
    contact_wanted = Signal(int)
    request_wanted = Signal(int)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._request: RequestFile | None = None
        self.acts = RequestActs(workspace, self)
        self.acts.changed.connect(self.changed)
        self.setWidgetResizable(True)
        self.setMinimumWidth(_WIDTH)
        self._build()
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._request = None
        self._inside.setVisible(False)

    def show_request(self, request_id: int) -> None:
        """Show one request."""
        with self._workspace.reading() as uow:
            request = read_request(uow, request_id)
        self._request = request
        self.acts.request = request
        self._inside.setVisible(True)
        self._fill(request)
        self._enable(request)

    def _build(self) -> None:
        # In its place from the beginning: moved there with all its parts, each would be dressed again.
        self._inside = QWidget(self.viewport())
        column = QVBoxLayout(self._inside)
        column.setSpacing(SPACE_S)
        self._who, self._what, self._deadline = label("", "heading"), label(""), label("")
        self._deadline.setObjectName("panelDeadline")
        self._facts, self._steps = label("", "muted"), label("")
        self._facts.setObjectName("requestFacts")
        self._steps.setObjectName("requestSteps")
        self._answer = button(self.tr("&Répondre…"), self.acts.answer, role="primary", name="answerRequest")
        self._letter = button(self.tr("Écrire une &lettre…"), self.acts.write_letter, name="writeLetter")
        self._identity = button(self.tr("&Identité"), name="identityMenu")
        self._identity.setMenu(self._identity_menu())
        self._extend = button(self.tr("&Prolonger…"), self.acts.extend, name="extendRequest")
        self._close = button(self.tr("&Clore…"), self.acts.close_request, name="closeRequest")
        self._more = button("⋯", name="requestMore")
        self._more.setAccessibleName(self.tr("Autres actes"))
        self._more.setMenu(QMenu(self._more))
        column.addWidget(card(self._who, self._what, self._deadline, self._facts, parent=self._inside))
        column.addWidget(self._answer)
        for row in ((self._letter, self._close), (self._identity, self._extend, self._more)):
            line = QHBoxLayout()
            for one in row:
                line.addWidget(one, 0 if one is self._more else 1)
            column.addLayout(line)
        column.addWidget(card(label(self.tr("Étapes"), "heading"), self._steps, parent=self._inside))
        column.addStretch(1)
        self.setWidget(self._inside)

    def _identity_menu(self) -> QMenu:
        menu = QMenu(self._identity)
        for method in IdentityMethod:
            if method is not IdentityMethod.DOUBT:
                text = wording(f"rights.identity_method.{method}")
                menu.addAction(text[:1].upper() + text[1:], partial(self.acts.establish, method))
        menu.addSeparator()
        menu.addAction(self.tr("Un doute…"), self.acts.doubt)
        self._attach = menu.addAction(self.tr("Joindre le document reçu…"), self.acts.attach_document)
        return menu

    def _fill(self, request: RequestFile) -> None:
        line, today = request.line, self._workspace.clock.today()
        self._who.setText(line.who)
        kind, channel = (
            wording(f"rights.{name}") for name in (f"request_kind.{line.kind}", f"request_channel.{request.channel}")
        )
        self._what.setText(
            self.tr("Demande n°\u00a0{number}\u00a0: {kind}, reçue {channel} le {day}").format(
                number=line.id, kind=kind, channel=channel, day=format_date(line.received_on)
            )
        )
        if line.is_open:
            self._deadline.setText(deadline_sentence(line.due_on, today))
            self._deadline.setProperty("role", deadline_role(line.due_on, today))
        else:
            status = wording(f"rights.request_status.{line.status}")
            self._deadline.setText(
                self.tr("{status} le {day}").format(status=status, day=format_instant(request.closed_at))
            )
            self._deadline.setProperty("role", "muted")
        restyle(self._deadline)
        self._facts.setText("\n".join(self._sentences(request)))
        names = {account.id: account.display_name for account, _ in read_accounts(self._workspace)}
        self._steps.setText(
            "\n".join(
                f"{format_instant(step.at)} · {wording(f'rights.step_kind.{step.step}')} · {names.get(step.by, step.by)}"
                for step in request.steps
            )
        )

    def _sentences(self, request: RequestFile) -> list[str]:
        """Say what is known beside the deadline; what is not filled is not said."""
        named = [
            (self.tr("Identité\u00a0: {text}"), wording(f"rights.identity_method.{request.identity}")),
            (self.tr("Doute\u00a0: {text}"), request.identity_reason),
            (self.tr("Sans les jours de doute, le délai irait au {text}."), format_date(request.suspended_due_on)),
            (self.tr("Demandée par {text}"), request.requester if request.requester != request.line.who else ""),
            (self.tr("Motif\u00a0: {text}"), _worded("heir_ground", request.heir_ground)),
            (self.tr("Demandé\u00a0: {text}"), request.asked),
            (self.tr("Prolongée\u00a0: {text}"), request.extension_reason),
            (self.tr("Décision\u00a0: {text}"), _worded("decision", request.decision)),
            (self.tr("Frais demandés\u00a0: {text}"), format_amount(request.fee_cents) if request.fee_cents else ""),
        ]
        facts = [sentence.format(text=text) for sentence, text in named if text]
        if request.documents:
            facts.append(self.tr("Document d'identité gardé jusqu'à ce que l'identité soit établie."))
        return facts

    def _enable(self, request: RequestFile) -> None:
        may = self._workspace.account.may(Permission.ANSWER_REQUEST)
        is_open = request.line.is_open
        for one in (self._answer, self._identity, self._close):
            one.setVisible(may and is_open)
        self._letter.setVisible(may)
        self._extend.setVisible(may and request.may_be_extended)
        self._attach.setEnabled(bool(request.identity_reason) and request.identity is IdentityMethod.DOUBT)
        self._fill_more(request, may=may)

    def _fill_more(self, request: RequestFile, *, may: bool) -> None:
        menu = self._more.menu()
        menu.clear()
        if request.line.contact_id is not None:
            menu.addAction(self.tr("Ouvrir la fiche"), partial(self.contact_wanted.emit, request.line.contact_id))
        if request.message is not None:
            menu.addAction(self.tr("Lire le message reçu…"), self.acts.read_message)
        for other in request.together:
            text = self.tr("Voir la demande n°\u00a0{number} du même message").format(number=other)
            menu.addAction(text, partial(self.request_wanted.emit, other))
        if may:
            self._add_letters(menu, request.line.id)
            menu.addAction(self.tr("Destinataires à informer…"), self.acts.show_recipients)
            if request.line.is_open:
                if request.line.contact_id is None and request.line.kind is RequestKind.ACCESS:
                    menu.addAction(self.tr("Chercher dans le coffre…"), self.acts.search_vault)
                menu.addAction(self.tr("Demander des frais…"), self.acts.ask_fee)
                if request.fee_cents is not None:
                    menu.addAction(self.tr("Renoncer aux frais"), self.acts.waive_fee)
            self._add_proofs(menu, request)
        self._more.setVisible(not menu.isEmpty())

    def _add_proofs(self, menu: QMenu, request: RequestFile) -> None:
        """Offer the dossier, and after an erasure the certificate that names nobody."""
        menu.addAction(self.tr("Dossier de preuve…"), self.acts.make_dossier).setObjectName("makeDossier")
        if any(step.step is StepKind.ERASED for step in request.steps):
            certificate = menu.addAction(self.tr("Certificat d'effacement…"), self.acts.make_certificate)
            certificate.setObjectName("makeCertificate")

    def _add_letters(self, menu: QMenu, request_id: int) -> None:
        """Offer what can be done with each letter: note that it left, or read it again."""
        with self._workspace.reading() as uow:
            letters = letters_of(uow, request_id)
        for letter in letters:
            kind = wording(f"rights.letter_kind.{letter.kind}")
            if letter.sent_on is None:
                text = self.tr("Noter l'envoi\u00a0: {kind}…").format(kind=kind)
                menu.addAction(text, partial(self.acts.note_sent, letter.id)).setObjectName("noteLetterSent")
            if letter.is_kept:
                text = self.tr("Revoir la lettre\u00a0: {kind}…").format(kind=kind)
                menu.addAction(text, partial(self.acts.read_letter, letter.id)).setObjectName("readLetter")


def _worded(table: str, value: StrEnum | None) -> str:
    return wording(f"rights.{table}.{value}") if value else ""
