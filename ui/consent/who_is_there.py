"""Make a contact of what was typed in « Qui est là ? »: a name, a telephone or an e-mail, told apart by shape."""

from __future__ import annotations

from app.contacts.write_contact import ContactDraft
from app.values import EmailAddress, InvalidEmail, InvalidPhone, PhoneNumber
from app.values.text import clean_line


def guess_draft(typed: str) -> ContactDraft:
    """Return a draft holding what was typed in its likeliest field; the last word of a name is the family's."""
    text = clean_line(typed)
    if "@" in text:
        try:
            return ContactDraft(emails=(EmailAddress.parse(text),))
        except InvalidEmail:
            return ContactDraft(family_name=text)
    if any(letter.isdigit() for letter in text):
        try:
            return ContactDraft(phones=(PhoneNumber.parse(text),))
        except InvalidPhone:
            return ContactDraft(family_name=text)
    given, _, family = text.rpartition(" ")
    return ContactDraft(given_name=given, family_name=family)
