"""The sales of a contact, which alone let similar products be offered by e-mail without another consent."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.consent.purposes import read_purposes
from app.consent.soft_opt_in import RefusalOffer, SaleDraft, SaleView, record_sale, soft_opt_in_text
from app.errors import UserError
from app.formats import format_date
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice, chosen_date, date_field, form_layout
from ui.kit.labels import button, hide_unless, label
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S


class SalesView(QWidget):
    """Shown on a contact's page.

    Signals:
        changed(str): a sale was noted.
    """

    changed = Signal(str)
    help_page = "contacts#sales"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id = 0
        self._list = QListWidget()
        self._list.setObjectName("salesList")
        self._list.setAccessibleName(self.tr("Ventes"))
        self._list.setWordWrap(True)
        add = button(self.tr("Noter une &vente…"), self._on_add, name="addSale", symbol="plus")
        hide_unless(workspace.account.may(Permission.EDIT_CONTACTS), add)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        layout.addWidget(self._list, 1)
        layout.addLayout(row)

    def show_sales(self, contact_id: int, sales: tuple[SaleView, ...]) -> None:
        """Show a contact's sales."""
        self._contact_id = contact_id
        self._list.clear()
        for sale in sales:
            what = (
                self.tr("permet d'écrire par e-mail sur des produits analogues")
                if sale.allows_similar
                else self.tr("ne permet pas d'écrire\u00a0: le refus n'a pas été proposé, ou la famille manque")
            )
            self._list.addItem(
                " · ".join(part for part in (format_date(sale.sold_on), sale.product_family, what) if part)
            )
        if not sales:
            self._list.addItem(self.tr("Aucune vente notée."))

    def _on_add(self) -> None:
        dialog = SaleDialog(self._workspace, self._contact_id, self)
        dialog.accepted.connect(lambda: self.changed.emit(self.tr("Vente notée.")))
        dialog.open()


class SaleDialog(QDialog):
    """Asks when, what, and whether the person could refuse later messages; no answer is chosen beforehand."""

    help_page = "contacts#sales"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.setWindowTitle(self.tr("Noter une vente"))
        self.setMinimumWidth(520)
        today = workspace.clock.today()
        with workspace.reading() as uow:
            families = dict.fromkeys(one.product_family for one in read_purposes(uow) if one.product_family)
        self._day = date_field(self.tr("Date de la vente"), QDate(today.year, today.month, today.day))
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._family = choice(self.tr("Produits ou services"), {one: one for one in families})
        self._family.setEditable(True)
        self._family.setObjectName("saleFamily")
        offers = {"": self.tr("Choisissez…")} | {
            one.value: wording(f"consent.refusal_offer.{one.value}") for one in RefusalOffer
        }
        self._offer = choice(self.tr("Possibilité de refuser les messages"), offers)
        self._offer.setObjectName("refusalOffer")
        self._text = label("", "consentText")
        self._text.setObjectName("softOptInText")
        form = form_layout()
        form.addRow(self.tr("&Date"), self._day)
        form.addRow(self.tr("&Produits ou services"), self._family)
        form.addRow(self.tr("&Refus proposé\u00a0?"), self._offer)
        self._save = button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveSale")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form)
        layout.addWidget(label(self.tr("Texte à dire ou à montrer au moment de la vente\u00a0:"), "muted"))
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self._family.currentTextChanged.connect(self._show_text)
        self._offer.currentIndexChanged.connect(self._enable)
        self._show_text()
        self._enable()

    def _show_text(self) -> None:
        with self._workspace.reading() as uow:
            self._text.setText(soft_opt_in_text(uow, self._family.currentText()))

    def _enable(self) -> None:
        self._save.setEnabled(bool(self._offer.currentData()))

    def _on_save(self) -> None:
        offer = RefusalOffer(self._offer.currentData())
        draft = SaleDraft(self._contact_id, chosen_date(self._day), self._family.currentText(), offer)
        try:
            with self._workspace.unit_of_work() as uow:
                record_sale(uow, draft)
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
