"""The consent form of one person: on paper with a QR code, or as a PDF to fill in. Nothing is ticked on either."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import segno
from reportlab.lib.colors import HexColor, white
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.accounts.business import Business
from app.consent.forms import FormQuestion, FormView
from app.consent.kinds import FormMedium
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.documents.tagging import TaggedCanvas
from resources import wording_in

_INK, _LINE = HexColor("#1c2430"), HexColor("#566072")
_BOX, _GAP, _ROW = 6 * mm, 62 * mm, 10 * mm
_FONT, _SIZE = "Aparte-Bold", 12.5
_BODY, _SMALL = 13, 9.5


def consent_form(form: FormView, business: Business) -> bytes:
    """Return the PDF of a form."""
    code = form.language
    sheet = Sheet(
        _say(code, "title"),
        business,
        subtitle=_say(code, "subtitle", business=business.name),
        corner=_corner(form),
        lang=LANGUAGE_TAG[code],
    )
    sheet.facts([(_say(code, "person"), form.person), (_say(code, "data"), ", ".join(form.data))])
    sheet.paragraph(_say(code, "intro"), size=_BODY)
    sheet.heading(_say(code, "notice_title"))
    notice = form.notice or wording_in(
        code, "consent.preferences.first_level", business=business.name, contact=business.rights_contact
    )
    sheet.paragraph(notice, size=_SMALL)
    # The law asks for it wherever a consumer's number is taken (C. conso L. 223-2).
    sheet.paragraph(_say(code, "phone_statement"), size=_SMALL)
    for one in form.questions:
        _write_question(sheet, form, one)
    sheet.heading(_say(code, "objection_title"))
    sheet.paragraph(_say(code, "objection", contact=business.rights_contact), size=_BODY)
    if form.medium is FormMedium.PDF:
        sheet.flow(_TypedFields(code, form))
        sheet.paragraph(_say(code, "send_back", contact=business.email or business.rights_contact), size=_BODY)
    else:
        sheet.flow(_SignatureLines(code))
    return sheet.to_bytes()


def form_file_name(form: FormView) -> str:
    """Return the name that the form's file gets."""
    return wording_in(form.language, "forms.paper.file_name")


def qr_picture(text: str) -> bytes:
    """Return a QR code as a PNG, with the correction that a creased or faint page needs."""
    buffer = BytesIO()
    segno.make_qr(text, error="q").save(buffer, kind="png", scale=6, border=4)
    return buffer.getvalue()


def _write_question(sheet: Sheet, form: FormView, one: FormQuestion) -> None:
    code = form.language
    channel = wording_in(code, f"consent.channel.{one.channel.value}")
    parts: list[Flowable] = [
        sheet.made_heading(f"{channel} · {one.purpose}"),
        sheet.made_box(one.text.body, size=_BODY),
    ]
    if one.translation:
        other = LANGUAGE_TAG["fr" if code == "en" else "en"]
        parts.append(sheet.made_paragraph(one.translation, size=_SMALL, muted=True, lang=other))
    words = (_say(code, "yes"), _say(code, "no"), _say(code, "version", version=one.text.version))
    if form.medium is FormMedium.PDF:
        parts.append(_Radios(f"q{one.text.id}", words, f"{channel}, {one.purpose}"))
    else:
        parts.append(_Boxes(words))
    sheet.together(parts)


def _corner(form: FormView) -> Any:
    """Return what draws the QR code at the head of each page; a form to fill in carries its token in a field instead."""
    if form.medium is FormMedium.PDF:
        return None

    def picture(page: int) -> bytes:
        return qr_picture(f"APARTE1:{form.token}:{page}")

    return picture


class _Boxes(Flowable):
    """Two empty boxes of one size, side by side, and the version of the text."""

    def __init__(self, words: tuple[str, str, str]) -> None:
        super().__init__()
        self._words = words
        self.width, self.height = 3 * _GAP, _ROW

    def draw(self) -> None:
        """Draw them and their words."""
        _draw_version(self.canv, self._words[2])
        for place, word in enumerate(self._words[:2]):
            left = place * _GAP
            self.canv.setStrokeColor(_INK)
            self.canv.setLineWidth(1.2)
            self.canv.rect(left, 2, _BOX, _BOX)
            self.canv.setFillColor(_INK)
            self.canv.setFont(_FONT, _SIZE)
            self.canv.drawString(left + _BOX + 3 * mm, 2 + _BOX / 4, word)


class _Radios(Flowable):
    """Two radio buttons of one look, neither chosen; one may be unchosen again."""

    canv: TaggedCanvas

    def __init__(self, name: str, words: tuple[str, str, str], about: str) -> None:
        super().__init__()
        self._name, self._about, self._version = name, about, words[2]
        self._choices = (("oui", words[0]), ("non", words[1]))
        self.width, self.height = 3 * _GAP, _ROW

    def draw(self) -> None:
        """Draw the fields and their words."""
        _draw_version(self.canv, self._version)
        for place, (value, word) in enumerate(self._choices):
            left = place * _GAP
            self.canv.name_next_field(f"{self._about} : {word}")
            self.canv.acroForm.radio(
                name=self._name,
                value=value,
                selected=False,
                tooltip=self._about,
                x=int(left),
                y=2,
                size=int(_BOX),
                buttonStyle="check",
                shape="square",
                borderColor=_INK,
                fillColor=white,
                textColor=_INK,
                borderWidth=1,
                fieldFlags="radio",
                relative=True,
            )
            self.canv.setFillColor(_INK)
            self.canv.setFont(_FONT, _SIZE)
            self.canv.drawString(left + _BOX + 3 * mm, 2 + _BOX / 4, word)


class _TypedFields(Flowable):
    """Name and date to type, and the two fields by which the form is known again."""

    canv: TaggedCanvas

    def __init__(self, code: str, form: FormView) -> None:
        super().__init__()
        self._code, self._form = code, form
        self.width, self.height = 160 * mm, 34 * mm

    def draw(self) -> None:
        """Draw the fields."""
        form = self.canv.acroForm
        for row, (name, key) in enumerate((("nom", "name"), ("date", "date"))):
            bottom = self.height - (row + 1) * 15 * mm
            words = _say(self._code, key)
            self.canv.setFillColor(_INK)
            self.canv.setFont(_FONT, _SIZE)
            self.canv.drawString(0, bottom + 3 * mm, words)
            self.canv.name_next_field(words)
            form.textfield(
                name=name,
                tooltip=words,
                x=int(50 * mm),
                y=int(bottom),
                width=int(100 * mm),
                height=int(9 * mm),
                borderColor=_LINE,
                fillColor=white,
                textColor=_INK,
                fontSize=12,
                borderWidth=1,
                relative=True,
            )
        for name, value in (("jeton", self._form.token), ("empreinte", self._form.digest)):
            form.textfield(
                name=name,
                value=value,
                x=0,
                y=0,
                width=1,
                height=1,
                borderWidth=0,
                fontSize=4,
                maxlen=100,
                fieldFlags="readOnly",
                annotationFlags="hidden",
                relative=True,
            )


class _SignatureLines(Flowable):
    """Where the person dates and signs."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        self.width, self.height = 160 * mm, 28 * mm

    def draw(self) -> None:
        """Draw the lines and their words."""
        self.canv.setFillColor(_INK)
        self.canv.setFont(_FONT, _SIZE)
        self.canv.setStrokeColor(_LINE)
        for left, width, key in ((0, 60 * mm, "date"), (75 * mm, 85 * mm, "signature")):
            self.canv.drawString(left, self.height - 6 * mm, _say(self._code, key))
            self.canv.line(left, 4 * mm, left + width, 4 * mm)


def _draw_version(canvas: Any, words: str) -> None:
    canvas.setFillColor(_LINE)
    canvas.setFont("Aparte", _SMALL)
    canvas.drawString(2 * _GAP, 2 + _BOX / 4, words)


def _say(code: str, key: str, /, **params: object) -> str:
    return wording_in(code, f"forms.paper.{key}", **params)
