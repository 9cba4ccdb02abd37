"""Ask a fee, which is the exception: the field opens only where the law lets it."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QPlainTextEdit, QWidget

from app.formats import euro_signs
from app.rights.close_request import set_fee
from app.rights.kinds import FeeGround, RequestKind
from app.rights.refusal import may_ask_fee
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import wording
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import choice, off_the_edge

_HEIGHT, _MOST_EUROS = 80, 500.0


class FeeDialog(FormDialog):
    """Ground first, then its reason, then the amount."""

    help_page = "requests#answer"

    def __init__(
        self, workspace: UnlockedWorkspace, request_id: int, kind: RequestKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("feeDialog")
        self.setWindowTitle(self.tr("Demander des frais"))
        self._request_id, self._kind = request_id, kind
        text = self.tr(
            "La réponse est gratuite. Des frais raisonnables ne se demandent que pour une copie de plus, ou quand la demande "
            "est manifestement infondée ou excessive\u00a0: c'est à vous de le prouver."
        )
        self.explain(text)
        grounds = [one for one in FeeGround if one is not FeeGround.EXTRA_COPY or kind is RequestKind.ACCESS]
        self._ground = choice(
            self.tr("Fondement"),
            {"": self.tr("à choisir")} | {one.value: wording(f"rights.fee_ground.{one}") for one in grounds},
        )
        self._ground.setObjectName("feeGround")
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("feeReason")
        self._reason.setAccessibleName(self.tr("Justification"))
        self._reason.setMaximumHeight(_HEIGHT)
        self._reason.setTabChangesFocus(True)
        self._amount = QDoubleSpinBox()
        off_the_edge(self._amount)
        self._amount.setObjectName("feeAmount")
        self._amount.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        before, after = euro_signs()
        self._amount.setPrefix(before)
        self._amount.setSuffix(after)
        self._amount.setMaximum(_MOST_EUROS)
        self._amount.setAccessibleName(self.tr("Montant"))
        self.form.addRow(self.tr("&Fondement"), self._ground)
        self.form.addRow(self.tr("&Justification"), self._reason)
        self.form.addRow(self.tr("&Montant"), self._amount)
        self._ground.currentIndexChanged.connect(self._enable)
        self._reason.textChanged.connect(self._enable)
        self._enable()
        self.set_act(self.tr("&Enregistrer les frais"), self._save, lambda: self.tr("Frais enregistrés."), "saveFee")

    def _chosen(self) -> FeeGround | None:
        value = self._ground.currentData()
        return FeeGround(value) if value else None

    def _enable(self) -> None:
        self._amount.setEnabled(may_ask_fee(self._chosen(), self._reason.toPlainText(), self._kind))

    def _save(self, uow: UnitOfWork) -> None:
        cents = round(self._amount.value() * 100)
        set_fee(
            uow, self._request_id, self._chosen() or FeeGround.UNFOUNDED_OR_EXCESSIVE, cents, self._reason.toPlainText()
        )
