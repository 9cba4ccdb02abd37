"""The sheet that opens the folder, or the vault, when passwords are forgotten: printed, and kept away from the computer."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Literal

import segno

from app.accounts.business import Business
from app.accounts.recovery_code import groups
from app.documents.sheet import Sheet
from app.formats import format_date
from resources import wording


def recovery_sheet(business: Business, code: str, made_on: date, opens: Literal["base", "vault"]) -> bytes:
    """Return the PDF of a recovery code, readable by eye and by a telephone's camera."""
    sheet = Sheet(wording(f"documents.recovery.title_{opens}"), business, subtitle=wording("documents.recovery.keep"))
    sheet.paragraph(wording(f"documents.recovery.opens_{opens}"))
    sheet.box(" – ".join(groups(code)), size=16)
    picture = BytesIO()
    segno.make(code, error="m").save(picture, kind="png", scale=6, border=2)
    sheet.picture(picture.getvalue(), 42, 42, wording("pdf.figure.recovery"))
    sheet.facts(
        [
            (wording("documents.recovery.business"), business.name),
            (wording("documents.recovery.made_on"), format_date(made_on)),
        ]
    )
    sheet.heading(wording("documents.recovery.rules"))
    sheet.bullets([wording(f"documents.recovery.rule_{number}") for number in (1, 2, 3)])
    return sheet.to_bytes()
