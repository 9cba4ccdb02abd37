"""The machine-readable half of an access pack: JSON of everything, CSV that spreadsheets open, vCard that tools import."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Any

import vobject

from app.formats import format_date
from app.register import entries
from app.rights.readable import as_json

if TYPE_CHECKING:
    from app.rights.access_pack import AccessPack

FORMAT = "aparte-access/1"
# A spreadsheet would take these for the start of a formula.
_FORMULA = re.compile(r"\s*[=+\-@\t\r\n＝＋－＠]")
_FOLDERS = {"evidence": "pieces", "request_message": "messages", "request_document": "documents"}
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,5}$")


def data_json(pack: AccessPack) -> bytes:
    """Return everything as JSON; « portabilite » is the part that the person provided (art. 20), nothing inferred."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "fait_le": pack.made_on.isoformat(),
        "responsable_de_traitement": {"nom": pack.business.name, "contact": pack.business.rights_contact},
        "donnees_detenues": True,
        "donnees": _tables(pack, provided_only=False),
        "portabilite": _tables(pack, provided_only=True),
        "finalites": [
            {
                "finalite": use.purpose,
                "base_legale": use.basis,
                "duree": use.retention,
                "destinataires": use.recipients,
                "categories": use.categories,
            }
            for use in pack.uses
        ],
        "origine": pack.source,
        "liste_repoussoir": list(pack.suppressed),
        "journal": [{"le": act.at.isoformat(), "acte": act.act} for act in pack.acts],
        "pieces": [name for name, _ in file_names(pack)],
        "libelles": {field.name: field.label for field in entries(in_access_pack=True)},
    }
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


def _tables(pack: AccessPack, *, provided_only: bool) -> dict[str, list[dict[str, Any]]]:
    """Return the rows by table; a row of which nothing was provided by the person is no part of portability."""
    wanted = {field.name for field in entries(in_access_pack=True) if field.provided_by_person or not provided_only}
    tables: dict[str, list[dict[str, Any]]] = {}
    for row in pack.holdings.rows:
        values = {
            column: as_json(value)
            for column, value in row.values.items()
            if f"{row.table}.{column}" in wanted and not isinstance(value, bytes)
        }
        if values:
            tables.setdefault(row.table, []).append(values)
    return tables


def data_csv(pack: AccessPack) -> bytes:
    """Return every line of the pack as a table of four columns, as French spreadsheets open it."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(["Rubrique", "Ligne", "Champ", "Valeur"])
    for section in pack.sections:
        for number, row in enumerate(section.rows, 1):
            writer.writerows(
                [inert_cell(section.title), number, inert_cell(name), inert_cell(text)] for name, text in row.lines
            )
    return buffer.getvalue().encode("utf-8-sig")


def inert_cell(text: str) -> str:
    """Return a text that no spreadsheet runs: an apostrophe stands before what looks like a formula (OWASP)."""
    return f"'{text}" if _FORMULA.match(text) else text


def contact_vcard(pack: AccessPack) -> bytes:
    """Return the person's identity and means of contact as a vCard 3.0 (RFC 2426)."""
    values = {column: str(value or "") for column, value in pack.holdings.contact.values.items()}
    card = vobject.vCard()
    card.add("fn").value = pack.addressee.name
    card.add("n").value = vobject.vcard.Name(family=values["family_name"], given=values["given_name"])
    if values["organisation"]:
        card.add("org").value = [values["organisation"]]
    if values["job_title"]:
        card.add("title").value = values["job_title"]
    for row in pack.holdings.of("contact_email"):
        card.add("email").value = str(row.values["value"])
    for row in pack.holdings.of("contact_phone"):
        card.add("tel").value = str(row.values["e164"])
    street = ", ".join(line for line in (values["address_line1"], values["address_line2"]) if line)
    address = vobject.vcard.Address(
        street=street, city=values["town"], code=values["postcode"], country=values["country"]
    )
    card.add("adr").value = address
    serialised: str = card.serialize()
    return serialised.encode()


def file_names(pack: AccessPack) -> list[tuple[str, bytes]]:
    """Return the files held under numbers: the names inside an archive are not encrypted, and may name people."""
    return [
        (f"{_FOLDERS[held.table]}/{held.id}{_extension(held.file.file_name)}", held.file.content) for held in pack.files
    ]


def _extension(file_name: str) -> str:
    found = _EXTENSION.search(file_name)
    return found.group(0).lower() if found else ""


def pack_name(pack: AccessPack) -> str:
    """Return the name of the file to propose: it names nobody."""
    return f"acces-{pack.subject_id[:8]}-{format_date(pack.made_on).replace('/', '-')}.zip"
