"""Bring a person back to the contacts: what it means in plain words, for what, on which basis, why, and what keeps the record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from app.clock import BUSINESS_ZONE
from app.consent.purposes import read_purposes
from app.contacts.kinds import InteractionKind, LawfulBasis
from app.errors import UserError
from app.formats import format_date
from app.vault.archived_person import own_act
from app.vault.consult import Archive
from app.vault.kinds import RestoreMotive
from app.vault.open_vault import OpenVault
from app.vault.restore_person import RestoreOrder, foresee_term, restore_person
from app.vault.restore_rules import RESTORE_BASES, NewContract, may_be_restored_for
from resources import wording
from ui.kit.forms import CheckedLine, choice, chosen_date, date_field
from ui.kit.labels import label
from ui.vault.vault_dialog import VaultDialog

_WIDTH, _LETTERS = 680, 34
_ARCHIVED, _ACT, _CONTRACT = "archived", "act", "contract"


class RestoreDialog(VaultDialog):
    """Nothing is chosen beforehand."""

    help_page = "vault#restore"

    def __init__(self, vault: OpenVault, archive: Archive, parent: QWidget | None = None) -> None:
        super().__init__(vault, "", parent)
        self.setObjectName("restoreDialog")
        self.setWindowTitle(self.tr("Restaurer {name} dans les contacts").format(name=archive.name))
        self.setMinimumWidth(_WIDTH)
        self._archive = archive
        self._explain()
        self._build_form()
        self._term = label("", "muted")
        self._term.setObjectName("restoreTerm")
        self.column.addWidget(self._term)
        self.set_work(self.tr("&Restaurer la personne"), self._work, lambda _id: self._said(), "restorePerson")
        self._on_changed()

    def _explain(self) -> None:
        deposited = format_date(self._archive.deposited_at.astimezone(BUSINESS_ZONE).date())
        for line in (
            self.tr("Une nouvelle fiche est créée avec l'identité et les coordonnées de l'archive du {day}."),
            self.tr(
                "La personne n'est pas plus sollicitée qu'avant\u00a0: ses refus, retraits et oppositions restent en vigueur, "
                "ses accords d'autrefois ne valent plus et se redemandent, et la fiche ne sert qu'à la finalité choisie."
            ),
            self.tr("Elle est à informer de nouveau. L'archive reste au coffre jusqu'à sa date de fin."),
        ):
            self.explain(f"• {line.format(day=deposited)}")

    def _build_form(self) -> None:
        with self.workspace.reading() as uow:
            purposes = [one for one in read_purposes(uow) if may_be_restored_for(one.message_kind)]
        unset = {"": self.tr("à choisir")}
        self._purpose = self._choice(
            self.tr("Finalité"), unset | {str(one.id): one.name for one in purposes}, "restorePurpose"
        )
        bases = {one.value: wording(f"contacts.lawful_basis.{one.value}") for one in RESTORE_BASES}
        self._basis = self._choice(self.tr("Base légale"), unset | bases, "restoreBasis")
        motives = {one.value: one.label for one in RestoreMotive}
        self._motive = self._choice(self.tr("Motif"), unset | motives, "restoreMotive")
        self._text = CheckedLine(self.tr("Raison écrite"), required=True)
        self._text.edit.setObjectName("restoreReason")
        keepers = {
            _ARCHIVED: self.tr("ce que dit l'archive"),
            _ACT: self.tr("ce que la personne vient de faire"),
            _CONTRACT: self.tr("un contrat en cours"),
        }
        self._keeper = self._choice(self.tr("Durée comptée depuis"), keepers, "restoreKeeper")
        acts = {
            one.value: wording(f"contacts.interaction_kind.{one.value}") for one in InteractionKind if one.from_person
        }
        self._act = self._choice(self.tr("Acte de la personne"), unset | acts, "restoreAct")
        self._contract = CheckedLine(self.tr("Contrat"), required=True)
        self._contract.edit.setObjectName("restoreContract")
        self._day = date_field(self.tr("Jour de l'acte ou début du contrat"), last=self.workspace.clock.today())
        self._day.setObjectName("restoreDay")
        for text, field in (
            (self.tr("&Finalité"), self._purpose),
            (self.tr("&Base légale"), self._basis),
            (self.tr("&Motif"), self._motive),
            (self.tr("Raison &écrite"), self._text),
            (self.tr("&Durée comptée depuis"), self._keeper),
            (self.tr("A&cte de la personne"), self._act),
            (self.tr("C&ontrat"), self._contract),
            (self.tr("&Jour"), self._day),
        ):
            self.form.addRow(text, field)
        for signal in (self._text.changed, self._contract.changed, self._day.dateChanged):
            signal.connect(self._on_changed)

    def _choice(self, name: str, options: dict[str, str], object_name: str) -> QComboBox:
        box = choice(name, options)
        box.setObjectName(object_name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.currentIndexChanged.connect(self._on_changed)
        return box

    def _on_changed(self) -> None:
        self.touched.emit()
        keeper = self._keeper.currentData()
        form: QFormLayout = self.form
        form.setRowVisible(self._act, keeper == _ACT)
        form.setRowVisible(self._contract, keeper == _CONTRACT)
        form.setRowVisible(self._day, keeper != _ARCHIVED)
        self.adjustSize()
        chosen = (self._purpose.currentData(), self._basis.currentData(), self._motive.currentData())
        said = {_ACT: bool(self._act.currentData()), _CONTRACT: bool(self._contract.text())}
        self.act.setEnabled(all(chosen) and bool(self._text.text()) and said.get(keeper, True))
        self._term.setText(self._foreseen())

    def _foreseen(self) -> str:
        """Until when the record would be kept, or why it would not be."""
        order = self._order()
        try:
            with self.workspace.reading() as uow:
                due = foresee_term(uow, self._archive, order.act, order.contract)
        except UserError as error:
            return error.sentence
        if due is None:
            return self.tr("La fiche sera gardée tant que le contrat court.")
        return self.tr("La fiche sera gardée jusqu'au {day}, si la personne ne donne plus signe.").format(
            day=format_date(due)
        )

    def _order(self) -> RestoreOrder:
        keeper, day, kind = self._keeper.currentData(), chosen_date(self._day), self._act.currentData()
        now, basis, motive = self.workspace.clock.now(), self._basis.currentData(), self._motive.currentData()
        is_act, is_contract = keeper == _ACT and bool(kind), keeper == _CONTRACT
        return RestoreOrder(
            purpose_id=int(self._purpose.currentData() or 0),
            basis=LawfulBasis(basis) if basis else None,
            motive=RestoreMotive(motive) if motive else RestoreMotive.CUSTOMER_AGAIN,
            text=self._text.text(),
            act=own_act(InteractionKind(kind), day, now) if is_act else None,
            contract=NewContract(self._contract.text(), day) if is_contract else None,
        )

    def _work(self) -> Callable[[], int]:
        order = self._order()
        return lambda: restore_person(self.vault, self._archive, order)

    def _said(self) -> str:
        return self.tr("{name} est de nouveau dans les contacts.").format(name=self._archive.name)
