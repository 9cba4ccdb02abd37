"""The values at the head of a contact's page: name, means of contact, address and work, each corrected where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.affiliations import is_organisation
from app.contacts.edit_value import CardValue, edit_value, fields_of, parts_of
from app.contacts.kinds import ContactKind
from app.contacts.read_contact import ContactCard
from app.contacts.write_contact import ContactDraft
from app.errors import UserError
from app.register import entry
from app.register.field_access import access_of
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.contacts.inline_value import InlineValue
from ui.kit.flow_layout import FlowLayout
from ui.kit.theme import SPACE_S, SPACE_XS
from ui.messaging.phone_statement import PhoneStatement

_COLUMN = {
    CardValue.EMAIL: ("contact_email", "value"),
    CardValue.PHONE: ("contact_phone", "e164"),
    CardValue.ADDRESS: ("contact", "address_line1"),
    CardValue.ORGANISATION: ("contact", "organisation"),
    CardValue.JOB_TITLE: ("contact", "job_title"),
    CardValue.SIRET: ("contact", "siret"),
}


class _Flow(QWidget):
    """Holds the flow, and asks for the height that its lines need: the page around it must not press on them."""

    def __init__(self) -> None:
        super().__init__()
        self.line = FlowLayout(self, spacing=SPACE_S)

    def make_room(self) -> None:
        """Ask for the height of the lines at the width that there is."""
        self.setMinimumHeight(self.line.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        self.make_room()

    def event(self, event: QEvent) -> bool:
        """So does a value that is opened, or closed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.make_room()
        return super().event(event)


class CardValues(QWidget):
    """The name as a title, the other values as one flow below it.

    Signals:
        changed(str, object): a value was corrected; the object is the act, or None where all stayed as it was.
    """

    changed = Signal(str, object)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id, self._kind = 0, ContactKind.UNKNOWN
        with workspace.reading() as uow:
            self._access = access_of(uow)
        self.title = self._value(CardValue.NAME, self.tr("Nom"), "title")
        self.company = self._value(CardValue.ORGANISATION, entry("contact", "organisation").label, "title")
        self.values: list[InlineValue] = []
        self._flow = _Flow()
        self.statement = PhoneStatement()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.title)
        layout.addWidget(self.company)
        layout.addWidget(self._flow)
        layout.addWidget(self.statement)

    def show_card(self, card: ContactCard) -> None:
        """Show a contact's values; one being corrected on the same page stays open, with what is typed."""
        opened = next((one for one in self._all() if one.is_changed), None)
        if opened is not None:
            if card.id == self._contact_id:
                return
            # Leaving the page is no Escape: what may be saved is not lost.
            opened.keep()
        is_new = card.id != self._contact_id
        self._contact_id, self._kind, self._access = card.id, card.fields.kind, card.access
        if is_new:
            self.statement.hide()
        fields = card.fields
        is_company = is_organisation(fields)
        # Whichever is the title is the contact's name to whoever looks for it.
        for one, is_shown in ((self.title, not is_company), (self.company, is_company)):
            one.shown.setObjectName("contactName" if is_shown else "")
        self.title.show_parts(parts_of(CardValue.NAME, fields), "" if is_company else card.name)
        self.company.show_parts(parts_of(CardValue.ORGANISATION, fields), card.name if is_company else "")
        self._show_flow(fields, is_company=is_company)

    def _all(self) -> tuple[InlineValue, ...]:
        return (self.title, self.company, *self.values)

    def _show_flow(self, fields: ContactDraft, *, is_company: bool) -> None:
        """One value for each e-mail and number, then the address and what is said of work."""
        wanted = [(CardValue.EMAIL, place) for place in range(max(1, len(fields.emails)))]
        wanted += [(CardValue.PHONE, place) for place in range(max(1, len(fields.phones)))]
        wanted.append((CardValue.ADDRESS, 0))
        if not is_company:
            wanted += [(CardValue.ORGANISATION, 0), (CardValue.JOB_TITLE, 0)]
        wanted.append((CardValue.SIRET, 0))
        focused = next((place for place, one in enumerate(self.values) if one.shown.hasFocus()), None)
        for one in self.values:
            self._flow.line.removeWidget(one)
            one.hide()
            one.deleteLater()
        self.values = []
        for value, place in wanted:
            one = self._value(value, entry(*_COLUMN[value]).label, place=place)
            one.shown.setObjectName(f"value_{value.value}_{place}")
            parts = parts_of(value, fields, place)
            self._flow.line.addWidget(one)
            self.values.append(one)
            one.show_parts(parts, self._text(value, fields, place), self._invitation(value))
        self._flow.make_room()
        if focused is not None and focused < len(self.values):
            self.values[focused].shown.setFocus()

    def _text(self, value: CardValue, fields: ContactDraft, place: int) -> str:
        if value is CardValue.ADDRESS:
            town = f"{fields.postcode} {fields.town}".strip()
            parts = (fields.address_line1, fields.address_line2, town, fields.country)
            address = ", ".join(part for part in parts if part)
            label = fields.address_label
            return f"{address} ({wording(f'contacts.address_label.{label.value}')})" if label and address else address
        text = " ".join(part.text for part in parts_of(value, fields, place) if part.text)
        if value is CardValue.SIRET and fields.siret is not None:
            return " ".join((self.tr("SIRET") if fields.siret.is_establishment else self.tr("SIREN"), text))
        said = ""
        if value is CardValue.EMAIL and place < len(fields.emails):
            usage = fields.usages.get(fields.emails[place])
            said = wording(f"contacts.email_usage.{usage.value}") if usage else ""
        if value is CardValue.PHONE and place < len(fields.phones):
            usage = fields.usages.get(fields.phones[place])
            said = wording(f"contacts.phone_usage.{usage.value}") if usage else ""
        return f"{text} · {said}" if said else text

    def _invitation(self, value: CardValue) -> str:
        if not self._may_edit(value):
            return ""
        return {
            CardValue.EMAIL: self.tr("+ e-mail"),
            CardValue.PHONE: self.tr("+ téléphone"),
            CardValue.ADDRESS: self.tr("+ adresse"),
        }.get(value, "")

    def _may_edit(self, value: CardValue) -> bool:
        """Correct it in place: only where every field of it may be written."""
        may = self._workspace.account.may(Permission.EDIT_CONTACTS)
        return may and self._access.writes(*fields_of(value))

    def _value(self, value: CardValue, name: str, role: str = "", *, place: int = 0) -> InlineValue:
        one = InlineValue(value, name, role, place=place, may_edit=self._may_edit(value))
        one.kept.connect(lambda texts: self._on_kept(one, texts))
        return one

    def _on_kept(self, one: InlineValue, texts: tuple[str, ...]) -> None:
        contact_id, is_number = self._contact_id, one.value is CardValue.PHONE
        try:
            with self._workspace.unit_of_work() as uow:
                act = edit_value(uow, contact_id, one.value, texts, was=one.was, place=one.place)
        except UserError as error:
            one.refuse(error.sentence)
            return
        one.close_editor()
        self.statement.follow(self._kind, has_new_number=is_number and bool(texts[0]))
        said = self.tr("{name}\u00a0: correction enregistrée.").format(name=one.name)
        self.changed.emit(said, act)
