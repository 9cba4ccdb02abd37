"""The files that a person takes along: JSON with its schema, two tables of contacts, a vCard, and what each is for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from app.formats import format_date
from app.register import entries
from app.rights.access_files import tables_json
from app.rights.contact_tables import french_table, google_table
from app.rights.person_card import card_of
from app.rights.published_schema import PORTABILITY_SCHEMA, published_schema
from app.rights.vcard import vcard
from resources import wording

if TYPE_CHECKING:
    from app.rights.portability import PortabilityPack

FORMAT = "aparte-portability/1"
READ_FIRST = "lisez-moi.txt"


def portability_json(pack: PortabilityPack) -> bytes:
    """Return what the person takes along, and what stays out with its reason, as the schema describes it."""
    held = {f"{row.table}.{column}" for row in pack.rows for column in row.values}
    content: dict[str, Any] = {
        "format": FORMAT,
        "fait_le": pack.made_on.isoformat(),
        "responsable_de_traitement": {"nom": pack.business.name, "contact": pack.business.rights_contact},
        "fondements": [basis.value for basis in pack.bases],
        "donnees": tables_json(pack.rows),
        "non_repris": [
            {
                "table": one.title,
                "champs": list(one.labels),
                "motif": one.reason.value,
                "explication": one.reason.sentence,
            }
            for one in pack.left_out
        ],
        "libelles": {field.name: field.label for field in entries(in_access_pack=True) if field.name in held},
    }
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


def portability_files(pack: PortabilityPack) -> Iterator[tuple[str, bytes]]:
    """Yield each file with its name in the archive, which names nobody."""
    card = card_of(pack.rows, pack.subject_id, pack.addressee.name, pack.made_at)
    yield READ_FIRST, _read_me(pack)
    yield "portabilite.json", portability_json(pack)
    yield "portabilite.schema.json", published_schema(PORTABILITY_SCHEMA)
    yield "fiche.csv", french_table(card)
    yield "contact.csv", google_table(card)
    yield "contact.vcf", vcard(card)


def portability_name(pack: PortabilityPack) -> str:
    """Return the name of the file to propose: it names nobody."""
    return f"portabilite-{pack.subject_id[:8]}-{format_date(pack.made_on).replace('/', '-')}.zip"


def _read_me(pack: PortabilityPack) -> bytes:
    """Return what each file is for, and what stays out and why, as plain text."""
    parts = [
        wording("portability.read_me.title", business=pack.business.name, day=format_date(pack.made_on)),
        "\n".join(wording(f"portability.read_me.file_{number}") for number in range(1, 6)),
    ]
    if pack.left_out:
        lines = [
            wording("portability.read_me.left_out_line", tables=tables, why=reason.sentence)
            for reason, tables in pack.left_out_by_reason.items()
        ]
        parts.append("\n".join((wording("portability.read_me.left_out"), *lines)))
    parts.append(wording("portability.read_me.contact", contact=pack.business.rights_contact))
    return "\r\n".join("\n\n".join(parts).split("\n")).encode("utf-8-sig")
