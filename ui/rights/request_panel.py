"""One request beside the list: its deadline, its steps, and what can be done next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.errors import UserError
from app.formats import format_date, format_instant
from app.rights.close_request import close_request
from app.rights.identity import establish_identity
from app.rights.kinds import IdentityMethod, RequestKind
from app.rights.read_requests import RequestFile, read_request
from app.rights.request_steps import extend_request
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.labels import button, card, label, restyle
from ui.kit.theme import SPACE_S
from ui.rights.deadline_label import deadline_role, deadline_sentence

_WIDTH = 340


class RequestPanel(QScrollArea):
    """Shows a request and acts on it.

    Signals:
        changed(str): something was done; the sentence says what.
        answering(int, str): answer this contact's request of that kind by its wizard.
        contact_wanted(int): show the contact's page.
    """

    changed = Signal(str)
    answering = Signal(int, str)
    contact_wanted = Signal(int)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._request: RequestFile | None = None
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
        self._inside.setVisible(True)
        self._fill(request)
        self._enable(request)

    def _build(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setSpacing(SPACE_S)
        self._who, self._what, self._deadline = label("", "heading"), label(""), label("")
        self._deadline.setObjectName("panelDeadline")
        self._facts, self._steps = label("", "muted"), label("")
        self._steps.setObjectName("requestSteps")
        self._answer = button(self.tr("&Répondre…"), self._on_answer, role="primary", name="answerRequest")
        self._open = button(self.tr("Ouvrir la &fiche"), self._on_open, name="openRequestContact")
        self._identity = button(self.tr("&Identité établie"), name="establishIdentity")
        menu = QMenu(self._identity)
        for method in IdentityMethod:
            if method is not IdentityMethod.DOUBT:
                text = wording(f"rights.identity_method.{method}")
                menu.addAction(text, partial(self._on_identity, method))
        self._identity.setMenu(menu)
        self._extend = button(self.tr("&Prolonger de deux mois…"), self._on_extend, name="extendRequest")
        self._close = button(self.tr("Réponse &envoyée\u00a0: clore"), self._on_close, name="closeRequest")
        self._refuse = button(self.tr("Refus en&voyé\u00a0: clore"), self._on_refuse, name="refuseRequest")
        column.addWidget(card(self._who, self._what, self._deadline, self._facts))
        for one in (self._answer, self._identity, self._extend, self._close, self._refuse, self._open):
            column.addWidget(one)
        column.addWidget(card(label(self.tr("Étapes"), "heading"), self._steps))
        column.addStretch(1)
        self.setWidget(self._inside)

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
        facts = [self.tr("Identité\u00a0: {how}").format(how=wording(f"rights.identity_method.{request.identity}"))]
        if request.extension_reason:
            facts.append(self.tr("Prolongée\u00a0: {reason}").format(reason=request.extension_reason))
        self._facts.setText("\n".join(facts))
        names = {account.id: account.display_name for account, _ in read_accounts(self._workspace)}
        self._steps.setText(
            "\n".join(
                f"{format_instant(step.at)} · {wording(f'rights.step_kind.{step.step}')} · {names.get(step.by, step.by)}"
                for step in request.steps
            )
        )

    def _enable(self, request: RequestFile) -> None:
        may = self._workspace.account.may(Permission.ANSWER_REQUEST) and request.line.is_open
        has_contact = request.line.contact_id is not None
        by_wizard = request.line.kind in (RequestKind.ACCESS, RequestKind.PORTABILITY, RequestKind.ERASURE)
        self._answer.setVisible(may and has_contact and by_wizard)
        self._identity.setVisible(may and request.identity is IdentityMethod.DOUBT)
        self._extend.setVisible(may and request.may_be_extended)
        self._close.setVisible(may)
        self._refuse.setVisible(may)
        self._open.setVisible(has_contact)

    def _on_answer(self) -> None:
        if self._request is not None and self._request.line.contact_id is not None:
            self.answering.emit(self._request.line.contact_id, self._request.line.kind.value)

    def _on_open(self) -> None:
        if self._request is not None and self._request.line.contact_id is not None:
            self.contact_wanted.emit(self._request.line.contact_id)

    def _on_identity(self, method: IdentityMethod) -> None:
        self._act(lambda uow, number: establish_identity(uow, number, method), self.tr("Identité établie."))

    def _on_extend(self) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("extendDialog")
        dialog.setWindowTitle(self.tr("Prolonger de deux mois"))
        dialog.setLabelText(
            self.tr("Pourquoi faut-il plus d'un mois\u00a0? La personne doit l'apprendre dans le premier mois.")
        )
        dialog.setOkButtonText(self.tr("Prolonger"))
        dialog.setCancelButtonText(self.tr("Abandonner"))
        dialog.textValueSelected.connect(
            lambda reason: self._act(
                lambda uow, number: extend_request(uow, number, reason), self.tr("Délai prolongé.")
            )
        )
        dialog.open()

    def _on_close(self) -> None:
        self._act(close_request, self.tr("Demande close."))

    def _on_refuse(self) -> None:
        self._act(lambda uow, number: close_request(uow, number), self.tr("Refus noté."))

    def _act(self, act: Callable[[UnitOfWork, int], object], said: str) -> None:
        if self._request is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                act(uow, self._request.line.id)
        except UserError as error:
            show_error(self, error)
            return
        self.changed.emit(said)
