"""Whole files of each kind, from which the targets are fed: those that the tests read, and those that the program itself writes."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path

from app.backup.back_up import back_up
from app.backup.container import _LENGTH_BYTES, _MAGIC
from tests.reliability.faults.place import make_place, opened
from tests.reliability.mutated_files import EXPORTS, samples
from tests.usecases.consent.site_answers import file_of, mail_of

_ANSWER = {
    "format": 1,
    "form": 1,
    "shown": "0" * 64,
    "reference": "0" * 32,
    "at": "2026-11-23T10:05:00+01:00",
    "answers": {"1": "yes", "2": "no"},
    "person": {"given_name": "Éloïse", "family_name": "Petit", "email": "eloise@exemple.fr"},
    "age": "15",
}
_REQUEST = """De : Éloïse Petit <eloise@exemple.fr>
Envoyé : lundi 23 novembre 2026 10:05
Objet : mes données

Bonjour, je demande, article 15 du RGPD, une copie de toutes mes données, et ne souhaite plus recevoir vos e-mails. STOP
"""
_BOUNCE = b"""From: MAILER-DAEMON@exemple.fr
Subject: Undelivered Mail
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: message/delivery-status

Final-Recipient: rfc822; eloise@exemple.fr
Action: failed
Status: 5.1.1

--x--
"""
_FORM = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [4 0 R]>>>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Annots [4 0 R]>> endobj
4 0 obj <</Type /Annot /Subtype /Widget /FT /Tx /T (aparte_token) /V (abc) /Rect [0 0 9 9] /P 3 0 R>> endobj
trailer <</Root 1 0 R /Size 5>>
%%EOF
"""


@cache
def seeds(name: str) -> tuple[bytes, ...]:
    """Return whole files for a target."""
    if name in ("backup", "keys"):
        return _own()[name]
    whole = samples()
    return {
        "workbook": (whole["xlsx"],),
        "ods": (whole["ods"],),
        "csv": (whole["csv"], whole["utf-16"], (EXPORTS / "numbers.csv").read_bytes()),
        "vcard": (whole["vcard 2.1"], whole["vcard 3.0"]),
        "ldif": (whole["ldif"],),
        "message": (mail_of(_ANSWER), mail_of(_ANSWER, attached=True), _BOUNCE),
        "pasted": (_REQUEST.encode(),),
        "web_answer": (file_of(_ANSWER), mail_of(_ANSWER), json.dumps(_ANSWER).encode()),
        "returned_form": (_FORM,),
    }[name]


@cache
def _own() -> dict[str, tuple[bytes, ...]]:
    """What the program itself writes: the head of a backup, as it lies in the file and alone, and the keys."""
    with tempfile.TemporaryDirectory() as folder:
        place = make_place(Path(folder) / "dossier")
        with opened(place) as unlocked:
            whole = back_up(unlocked).made.path.read_bytes()
        keys = (place / "keys.json").read_bytes()
    start = len(_MAGIC) + _LENGTH_BYTES
    length = int.from_bytes(whole[len(_MAGIC) : start], "big")
    return {"backup": (whole[: start + length], whole[start : start + length]), "keys": (keys,)}
