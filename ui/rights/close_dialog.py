"""Close a request: what was decided, how the answer was handed over; a refusal says why."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.rights.close_request import Closing, close_request
from app.rights.dossier import read_dossier
from app.rights.kinds import Decision, DeliveryMeans, RefusalGround, RequestKind
from app.rights.refusal import refusal_grounds
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import choice
from ui.kit.labels import label

_REFUSALS = (Decision.REFUSED, Decision.PARTIAL)
_REASON_HEIGHT = 96


class CloseDialog(FormDialog):
    """Asks the least, and reminds of what is not done yet without forbidding anything."""

    help_page = "requests#answer"

    def __init__(self, workspace: UnlockedWorkspace, request_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("closeDialog")
        self.setWindowTitle(self.tr("Clore la demande n°\u00a0{number}").format(number=request_id))
        self._request_id = request_id
        with workspace.reading() as uow:
            dossier = read_dossier(uow, request_id, {})
        self._request = dossier.request
        self._kind = self._request.line.kind
        self._left = [self._reminder_letters()] if not dossier.letters else []
        if self._kind is RequestKind.ERASURE and self._request.line.contact_id is not None:
            self._left.append(wording("requests.closing.not_erased"))
        waiting = sum(not one.is_settled for one in dossier.recipients)
        if waiting:
            self._left.append(self.tr("Destinataires restant à informer\u00a0: {count}.").format(count=waiting))
        self._build()
        self._on_decision()

    def _reminder_letters(self) -> str:
        return self.tr("Aucune lettre n'a été écrite\u00a0: la réponse doit pouvoir être prouvée.")

    def _build(self) -> None:
        offered = [one for one in Decision if one is not Decision.NO_DATA or self._request.line.contact_id is None]
        if self._request.line.contact_id is None:
            offered = [Decision.NO_DATA, Decision.REFUSED]
        current = self._request.decision or offered[0]
        self._decision = choice(
            self.tr("Décision"), {one.value: wording(f"rights.decision.{one}") for one in offered}, current.value
        )
        self._decision.setObjectName("closeDecision")
        self._means = choice(
            self.tr("Réponse remise"), {one.value: wording(f"rights.delivery_means.{one}") for one in DeliveryMeans}
        )
        self._means.setObjectName("closeMeans")
        grounds = refusal_grounds(self._kind)
        self._ground = choice(
            self.tr("Fondement du refus"),
            {"": self.tr("à choisir")} | {one.value: wording(f"rights.refusal_ground.{one}") for one in grounds},
            self._request.refusal_ground.value if self._request.refusal_ground else "",
        )
        self._ground.setObjectName("closeGround")
        self._article = label("", "muted", wrap=False)
        self._reason = QPlainTextEdit(self._request.refusal_reason)
        self._reason.setObjectName("closeReason")
        self._reason.setAccessibleName(self.tr("Raison, telle que la personne la lira"))
        self._reason.setMaximumHeight(_REASON_HEIGHT)
        self._reason.setTabChangesFocus(True)
        self.form.addRow(self.tr("&Décision"), self._decision)
        self.form.addRow(self.tr("Réponse &remise"), self._means)
        self.form.addRow(self.tr("&Fondement"), self._ground)
        self.form.addRow("", self._article)
        self.form.addRow(self.tr("R&aison"), self._reason)
        if self._left:
            left = label("\n".join(self._left), "warn")
            left.setObjectName("closeLeft")
            self.column.addWidget(left)
        self._decision.currentIndexChanged.connect(self._on_decision)
        self._ground.currentIndexChanged.connect(self._on_decision)
        self.set_act(
            self.tr("&Clore la demande"),
            lambda uow: close_request(uow, self._request_id, self._closing()),
            lambda: self.tr("Demande n°\u00a0{number} close.").format(number=self._request_id),
            "saveClosing",
        )

    def _on_decision(self) -> None:
        refuses = Decision(self._decision.currentData()) in _REFUSALS
        for widget in (self._ground, self._article, self._reason):
            self.form.setRowVisible(widget, refuses)
        ground = self._ground.currentData()
        self._article.setText(wording(f"rights.refusal_article.{ground}") if ground else "")
        self.say("")
        self.adjustSize()

    def _closing(self) -> Closing:
        decision, ground = Decision(self._decision.currentData()), self._ground.currentData()
        refuses = decision in _REFUSALS
        return Closing(
            decision,
            RefusalGround(ground) if refuses and ground else None,
            self._reason.toPlainText() if refuses else "",
            DeliveryMeans(self._means.currentData()),
        )
