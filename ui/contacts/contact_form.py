"""The form of a contact, built from the catalogue's fields that the account may write."""

from __future__ import annotations

import json
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.accounts.roles import Account
from app.contacts.kinds import AddressLabel, AgeGroup, ContactCategory, ContactKind, EmailUsage, PhoneUsage
from app.contacts.usages import guess_usage
from app.contacts.write_contact import ContactDraft
from app.formats import format_date
from app.register.access_kinds import RoleAccess
from app.values import EmailAddress, PhoneNumber, Siret, parse_french_date
from resources import wording
from ui.contacts.form_fields import FieldWidget, FormField, fields_for
from ui.contacts.own_field_rows import OwnFieldRows
from ui.contacts.several_lines import SeveralLines
from ui.contacts.town_completion import TownCompletion
from ui.kit.forms import Check, CheckedLine, choice, form_layout, with_mnemonics
from ui.kit.theme import SPACE_S
from ui.messaging.phone_statement import PhoneStatement

_CHOICES: dict[str, type[StrEnum]] = {
    "kind": ContactKind,
    "category": ContactCategory,
    "age_group": AgeGroup,
    "address_label": AddressLabel,
}
_LABELS = {
    "address_label": "contacts.address_label",
    "kind": "contacts.contact_kind",
    "category": "contacts.contact_category",
    "age_group": "contacts.age_group",
}
_FIRST_CHOICES: dict[str, StrEnum] = {
    "category": ContactCategory.PROSPECT,
    "age_group": AgeGroup.UNKNOWN,
}
_NAMING = frozenset({"given_name", "family_name", "organisation", "value", "e164"})
_INFORMED, _OWNER, _USAGE = "informed", "owner", ".usage"


_CHECKS: dict[FieldWidget, Check] = {FieldWidget.DATE: parse_french_date, FieldWidget.SIRET: Siret.parse}


class ContactForm(QWidget):
    """Asks for the fields that ``access`` lets write and gives them back as one draft; ``accounts`` may look after the contact, where they are still open.

    ``own`` are the rows of the business's own fields, ``first_kind`` what a new contact begins as.

    Signals:
        changed(): something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self,
        access: RoleAccess,
        *,
        is_new: bool,
        accounts: tuple[tuple[Account, bool], ...] = (),
        own: OwnFieldRows | None = None,
        first_kind: ContactKind = ContactKind.UNKNOWN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_new, self._first_kind = is_new, first_kind
        self.own = own or OwnFieldRows((), date.min, self)
        self._fields = fields_for(access)
        self._widgets: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        form = form_layout()
        labels = [*(field.entry.label for field in self._fields), self.tr("Suivi par"), *self.own.labels]
        named = with_mnemonics(labels, taken="eai")
        names, (owner_name, *own_names) = named[: len(self._fields)], named[len(self._fields) :]
        for field, name in zip(self._fields, names, strict=True):
            widget = self._make(field)
            self._widgets[field.column] = widget
            form.addRow(name, widget)
            # The underlined letter makes some names a little wider than their label thinks.
            label = form.labelForField(widget)
            label.setMinimumWidth(label.sizeHint().width() + SPACE_S)
        if {"postcode", "town", "country"} <= self._widgets.keys():
            TownCompletion(*(_as_line(self._widgets[column]) for column in ("postcode", "town", "country")))
        self._owner = self._make_owner(accounts)
        form.addRow(owner_name, self._owner)
        form.setRowVisible(self._owner, bool(accounts))
        self.own.add_to(form, own_names)
        self.own.changed.connect(self.changed)
        column.addLayout(form)
        self.phone_statement = PhoneStatement()
        column.addWidget(self.phone_statement)
        self._known_numbers: frozenset[PhoneNumber] = frozenset()
        self.changed.connect(self._follow_numbers)
        self.informed = QCheckBox(self.tr("La mention d'&information lui a été donnée aujourd'hui"))
        self.informed.setObjectName("informedToday")
        self.informed.toggled.connect(lambda _checked: self.changed.emit())
        column.addWidget(self.informed)

    @property
    def is_valid(self) -> bool:
        """Say whether every field may be saved and something names the contact."""
        checked = self.own.is_valid and all(getattr(widget, "is_valid", True) for widget in self._widgets.values())
        return checked and (self._is_named_elsewhere or not self.draft().is_nameless)

    @property
    def _is_named_elsewhere(self) -> bool:
        """Say whether what names the contact stands in fields that are not asked for; saving then checks it."""
        return not (self._is_new or self._widgets.keys() >= _NAMING)

    @property
    def emails(self) -> SeveralLines[EmailAddress]:
        """The e-mail addresses, where they are asked for."""
        return _as_lines(self._widgets["value"])

    @property
    def means(self) -> tuple[tuple[EmailAddress, ...], tuple[PhoneNumber, ...]]:
        """The addresses and numbers that are rightly typed so far, of those that are asked for."""
        has = self._widgets.keys()
        emails = tuple(self.emails.valid_values()) if "value" in has else ()
        return emails, tuple(self.phones.valid_values()) if "e164" in has else ()

    def focus_first(self) -> None:
        """Begin with the name, where it is asked for."""
        first = self._widgets.get("given_name") or next(iter(self._widgets.values()), None)
        if first is not None:
            first.setFocus()

    @property
    def phones(self) -> SeveralLines[PhoneNumber]:
        """The telephone numbers."""
        return _as_lines(self._widgets["e164"])

    def widget(self, column: str) -> QWidget:
        """Return the widget of a field."""
        return self._widgets[column]

    def draft(self, today: date | None = None) -> ContactDraft:
        """Return what was typed; ``today`` dates the information where the box says it was given."""
        values: dict[str, Any] = {}
        for field in self._fields:
            values.update(self._value(field))
        if self.informed.isChecked() and today is not None:
            values["informed_on"] = today
        usages = values.pop("email_usages", {}) | values.pop("phone_usages", {})
        owner = self._owner.currentData() or ""
        return ContactDraft(owner_id=owner, usages=usages, own_values=self.own.values(), **values)

    def fill(self, draft: ContactDraft) -> None:
        """Show a contact's fields."""
        self._known_numbers = frozenset(draft.phones)
        self._choose_owner(draft.owner_id)
        self.own.fill(draft.own_values)
        for field in self._fields:
            widget = self._widgets[field.column]
            match field.widget:
                case FieldWidget.LINE:
                    _as_line(widget).set_text(getattr(draft, field.column))
                case FieldWidget.SIRET:
                    _as_line(widget).set_text(draft.siret.grouped if draft.siret else "")
                case FieldWidget.DATE:
                    _as_line(widget).set_text(format_date(getattr(draft, field.column)))
                case FieldWidget.CHOICE:
                    box = _as_box(widget)
                    box.setCurrentIndex(box.findData(getattr(draft, field.column).value))
                case FieldWidget.OPTIONAL_CHOICE:
                    box = _as_box(widget)
                    box.setCurrentIndex(box.findData(_code(getattr(draft, field.column))))
                case FieldWidget.EMAILS | FieldWidget.PHONES:
                    _as_lines(widget).fill(*_texts(field.widget, draft))

    def _follow_numbers(self) -> None:
        if "e164" not in self._widgets or not self.phones.is_valid or "kind" not in self._widgets:
            return
        kind = ContactKind(_as_box(self._widgets["kind"]).currentData())
        self.phone_statement.follow(kind, has_new_number=bool(set(self.phones.values()) - self._known_numbers))

    def as_text(self) -> str:
        """Return what was typed, right or wrong, so that it survives the lock."""
        typed: dict[str, list[str]] = {
            _INFORMED: [str(self.informed.isChecked())],
            _OWNER: [self._owner.currentData() or ""],
        }
        for field in self._fields:
            widget = self._widgets[field.column]
            if isinstance(widget, QComboBox):
                typed[field.column] = [widget.currentData()]
            elif isinstance(widget, SeveralLines):
                typed[field.column], typed[f"{field.column}{_USAGE}"] = widget.typed()
            else:
                typed[field.column] = [_as_line(widget).text()]
        return json.dumps(typed | self.own.typed(), ensure_ascii=False)

    def fill_from_text(self, text: str) -> None:
        """Show again what ``as_text`` kept."""
        typed = json.loads(text)
        self.informed.setChecked(typed.pop(_INFORMED, []) == [str(True)])
        self._choose_owner(next(iter(typed.pop(_OWNER, [])), ""))
        self.own.fill_typed(typed)
        for column, values in typed.items():
            widget = self._widgets.get(column)
            if isinstance(widget, QComboBox):
                widget.setCurrentIndex(widget.findData(values[0]))
            elif isinstance(widget, SeveralLines):
                widget.fill(values, typed.get(f"{column}{_USAGE}", []))
            elif isinstance(widget, CheckedLine):
                widget.set_text(values[0])

    def _make_owner(self, accounts: tuple[tuple[Account, bool], ...]) -> QComboBox:
        """Offer the open accounts; a closed one is shown only where it still looks after the contact."""
        self._closed = {account.id: account.display_name for account, is_open in accounts if not is_open}
        still_open = {account.id: account.display_name for account, is_open in accounts if is_open}
        box = choice(self.tr("Suivi par"), {"": "\u2014"} | still_open)
        box.setObjectName("field_owner")
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box

    def _choose_owner(self, owner_id: str) -> None:
        if self._owner.findData(owner_id) < 0:
            self._owner.addItem(self._closed.get(owner_id, owner_id), owner_id)
        self._owner.setCurrentIndex(self._owner.findData(owner_id))

    def _make(self, field: FormField) -> QWidget:
        name = field.entry.label
        widget: QWidget
        match field.widget:
            case FieldWidget.CHOICE:
                first = self._first_kind if field.column == "kind" else _FIRST_CHOICES[field.column]
                widget = choice(name, _options(field.column), first.value)
                widget.currentIndexChanged.connect(lambda _index: self.changed.emit())
            case FieldWidget.OPTIONAL_CHOICE:
                widget = choice(name, {"": "\u2014"} | _options(field.column))
                widget.currentIndexChanged.connect(lambda _index: self.changed.emit())
            case FieldWidget.EMAILS:
                usages = {one.value: wording(f"contacts.email_usage.{one.value}") for one in EmailUsage}
                widget = SeveralLines(name, EmailAddress.parse, "prenom.nom@exemple.fr", usages, _email_guess)
                widget.changed.connect(self.changed)
            case FieldWidget.PHONES:
                usages = {one.value: wording(f"contacts.phone_usage.{one.value}") for one in PhoneUsage}
                widget = SeveralLines(name, PhoneNumber.parse, "06 12 34 56 78", usages)
                widget.changed.connect(self.changed)
            case _:
                widget = CheckedLine(name, _CHECKS.get(field.widget))
                widget.edit.setObjectName(f"field_{field.column}")
                widget.changed.connect(self.changed)
                if field.widget is FieldWidget.DATE:
                    widget.edit.setPlaceholderText(self.tr("jj/mm/aaaa"))
        return widget

    def _value(self, field: FormField) -> dict[str, Any]:
        widget = self._widgets[field.column]
        match field.widget:
            case FieldWidget.CHOICE:
                return {field.column: _CHOICES[field.column](_as_box(widget).currentData())}
            case FieldWidget.OPTIONAL_CHOICE:
                chosen = _as_box(widget).currentData()
                return {field.column: _CHOICES[field.column](chosen) if chosen else None}
            case FieldWidget.EMAILS | FieldWidget.PHONES:
                return _means(field.widget, _as_lines(widget))
            case FieldWidget.DATE:
                text = _as_line(widget).text()
                return {field.column: parse_french_date(text) if text else None}
            case FieldWidget.SIRET:
                text = _as_line(widget).text()
                return {field.column: Siret.parse(text) if text else None}
            case _:
                return {field.column: _as_line(widget).text()}


def _options(column: str) -> dict[str, str]:
    return {one.value: wording(f"{_LABELS[column]}.{one.value}") for one in _CHOICES[column]}


def _email_guess(email: EmailAddress) -> str:
    return _code(guess_usage(email))


def _code(said: StrEnum | None) -> str:
    return said.value if said is not None else ""


def _texts(kind: FieldWidget, draft: ContactDraft) -> tuple[list[str], list[str]]:
    """Return the addresses or numbers of a draft as they are typed, and what each is said to be."""
    if kind is FieldWidget.EMAILS:
        return [email.value for email in draft.emails], [_code(draft.usages.get(email)) for email in draft.emails]
    return [phone.national for phone in draft.phones], [_code(draft.usages.get(phone)) for phone in draft.phones]


def _means(kind: FieldWidget, lines: SeveralLines[Any]) -> dict[str, Any]:
    """Return the values of several lines, and what each is said to be."""
    name, usages = ("email", EmailUsage) if kind is FieldWidget.EMAILS else ("phone", PhoneUsage)
    said = {means: usages(usage) if usage else None for means, usage in lines.usages().items()}
    return {f"{name}s": lines.values(), f"{name}_usages": said}


def _as_line(widget: QWidget) -> CheckedLine:
    assert isinstance(widget, CheckedLine)
    return widget


def _as_box(widget: QWidget) -> QComboBox:
    assert isinstance(widget, QComboBox)
    return widget


def _as_lines(widget: QWidget) -> SeveralLines[Any]:
    assert isinstance(widget, SeveralLines)
    return widget
