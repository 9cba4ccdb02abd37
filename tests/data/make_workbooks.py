"""Make the files of fictional people that the import is tried on, with what each row must give.

``python tests/data/make_workbooks.py`` writes the openpyxl workbook, the CSV as French Excel saves it, a flat sheet that
LibreOffice turns into ``clients_libreoffice.xlsx`` (``soffice --headless --convert-to xlsx``), and ``manifest.json``.
Fixed numbers are from the range reserved for fiction (Arcep), addresses from reserved domains (RFC 2606).
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import unicodedata
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

from openpyxl import Workbook

HERE = Path(__file__).parent
GIVEN = [
    "Éloïse",
    "Anaïs",
    "Gaëlle",
    "Jean-François",
    "Zoé",
    "Hélène",
    "Maëlys",
    "Théo",
    "Benoît",
    "Jérôme",
    "Noël",
    "Agnès",
    "François",
    "Inès",
    "Loïc",
    "Chloé",
    "Aïcha",
    "Raphaël",
    "Gwenaël",
    "Bérénice",
    "Léa",
    "Karim",
    "Aurélie",
    "Désiré",
]
FAMILY = [
    "Lefèvre",
    "L’Hostis",
    "Brûlé",
    "Cœur",
    "Œuvrard",
    "D’Angelo",
    "Besnard-Noël",
    "Garçon",
    "Août",
    "Maître",
    "Ségur",
    "Chêne",
    "Pélissier",
    "Ançon",
    "Crépin",
    "Forêt",
    "Guérin",
    "Hernández",
    "Müller",
    "Benali",
    "Naudé",
    "Ouattara",
    "Péchoux",
    "Quéré",
    "Rivière",
    "Thévenot",
]
TOWNS = (
    ("01000", "Bourg-en-Bresse"),
    ("69003", "Lyon"),
    ("94240", "L’Haÿ-les-Roses"),
    ("13001", "Marseille"),
    ("35000", "Rennes"),
    ("06000", "Nice"),
    ("97400", "Saint-Denis"),
    ("67000", "Strasbourg"),
)
STREETS = ("rue de l’Église", "avenue du Maréchal-Foch", "place de l’Œuvre", "chemin des Prés", "boulevard Gambetta")
COMPANIES = ("", "", "", "Garage Benali SARL", "Cœur de Pain", "L’Atelier d’Élise", "Société « Dupré & Fils »")
NOTES = (
    "",
    "",
    "Préfère être appelée après 18 h",
    'Dit : "rappeler en août"',
    "Noël : 2 bûches\nPâques : 1 œuf",
    "1 200,50 € d’avoir",
)


@dataclass(slots=True)
class Person:
    given_name: str
    family_name: str
    organisation: str
    email: str
    phone: str
    mobile: str
    address_line1: str
    postcode: str
    town: str
    note: str
    collected_on: date
    last_sign_on: date | None


def people(seed: int, count: int) -> list[Person]:
    """Return people who share no address with one another."""
    dice = random.Random(seed)
    found = []
    for place in range(count):
        given, family = dice.choice(GIVEN), dice.choice(FAMILY)
        postcode, town = dice.choice(TOWNS)
        collected = date(2024, 1, 8) + timedelta(days=dice.randrange(700))
        bare = unicodedata.normalize("NFKD", f"{given}.{family}").encode("ascii", "ignore").decode().lower()
        found.append(
            Person(
                given,
                family,
                dice.choice(COMPANIES),
                f"{bare}.{seed}{place}@courriel.example",
                f"+334657{10000 + seed * 1000 + place}" if dice.random() < 0.4 else "",
                f"+336123{40000 + seed * 1000 + place}",
                f"{dice.randrange(1, 120)} {dice.choice(STREETS)}",
                postcode,
                town,
                dice.choice(NOTES),
                collected,
                collected + timedelta(days=90) if dice.random() < 0.5 else None,
            )
        )
    return found


def pairs(e164: str) -> str:
    digits = "0" + e164[3:]
    return " ".join(digits[place : place + 2] for place in range(0, 10, 2))


def french(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def entry(number: int, person: Person) -> dict[str, object]:
    return {
        "row": number,
        **asdict(person),
        "collected_on": person.collected_on.isoformat(),
        "last_sign_on": person.last_sign_on.isoformat() if person.last_sign_on else None,
    }


def csv_cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ';"\n') else text


def make_csv() -> dict[str, object]:
    rows: list[list[str]] = [
        [
            "Nom",
            "Prénom",
            "Raison sociale",
            "Courriel",
            "Téléphone",
            "Téléphone 2",
            "Adresse",
            "Code postal",
            "Ville",
            "Type",
            "Client depuis",
            "Dernière commande",
            "CA annuel",
            "Commentaires",
            "Newsletter",
        ]
    ]
    manifest: list[dict[str, object]] = []
    crowd = people(1, 100)
    for place, one in enumerate(crowd):
        if place in (17, 18, 60):
            rows.append([""] * 15)
        manifest.append(entry(len(rows) + 1, one))
        rows.append(
            [
                one.family_name,
                one.given_name,
                one.organisation,
                one.email,
                pairs(one.phone) if one.phone else "",
                pairs(one.mobile),
                one.address_line1,
                one.postcode.lstrip("0"),
                one.town,
                "Professionnel" if one.organisation else "Particulier",
                french(one.collected_on),
                french(one.last_sign_on),
                f"{1200 + place},50".replace("1", "1 ", 1),
                one.note,
                "oui" if place % 4 == 0 else "non",
            ]
        )
    first = crowd[0]
    rows.append([first.family_name, first.given_name, "", first.email.upper(), *[""] * 11])
    rows.append(["Hôte", "Odile", "", first.email, *[""] * 11])
    rows.append(["Faux", "Courriel", "", "pas une adresse", *[""] * 11])
    rows.append(["Faux", "Numéro", "", "", "12 34", *[""] * 10])
    rows.append(["Faux", "Futur", "", "futur@courriel.example", *[""] * 6, "24/11/2026", *[""] * 4])
    rows.append([*[""] * 13, "une note sans personne", ""])
    text = "".join(";".join(csv_cell(cell) for cell in row) + "\r\n" for row in rows)
    (HERE / "clients_excel_fr.csv").write_bytes(text.encode("cp1252"))
    count = len(rows)
    manifest.append({"row": count - 4, "given_name": "Odile", "family_name": "Hôte", "email": first.email})
    return {
        "new": manifest,
        "duplicate": [count - 5],
        "refused": {
            str(count - 3): "invalid_email",
            str(count - 2): "invalid_phone",
            str(count - 1): "future_date",
            str(count): "nothing_to_name",
        },
        "empty": 3,
        "claimed": 25,
    }


def make_openpyxl() -> dict[str, object]:
    book = Workbook()
    book.active.title = "Lisez-moi"
    sheet = book.create_sheet("Contacts")
    sheet.append(
        [
            "First name",
            "Last name",
            "Company",
            "Email",
            "Mobile phone",
            "Work phone",
            "Street",
            "Zip",
            "City",
            "Country",
            "Type",
            "Created on",
            "Last order",
            "Notes",
            "Opt-in",
        ]
    )
    manifest = []
    for place, one in enumerate(people(2, 80)):
        manifest.append(entry(place + 2, one))
        sheet.append(
            [
                one.given_name,
                one.family_name,
                one.organisation,
                one.email,
                int(one.mobile[3:]),
                one.phone,
                one.address_line1,
                int(one.postcode),
                one.town,
                "France",
                "B2B" if one.organisation else "B2C",
                one.collected_on,
                one.last_sign_on,
                one.note,
                place % 2 == 0,
            ]
        )
    hostile = '=HYPERLINK("http://courriel.example";"Clic")'
    sheet.append(["", hostile, "", "formule@courriel.example"])
    sheet.cell(sheet.max_row, 2).data_type = "s"
    manifest.append({"row": 82, "given_name": "", "family_name": hostile, "email": "formule@courriel.example"})
    book.save(HERE / "contacts_openpyxl.xlsx")
    return {"new": manifest, "duplicate": [], "refused": {}, "empty": 0, "claimed": 40}


def make_libreoffice() -> dict[str, object]:
    head = (
        "Nom",
        "Prénom",
        "Société",
        "Tél. fixe",
        "Portable",
        "E-mail",
        "Adresse",
        "CP",
        "Ville",
        "Catégorie",
        "Date de création",
        "Dernier achat",
        "Remarques",
    )
    rows = [cells("Fichier clients de l’atelier — mise à jour 2026"), "", cells("Ne pas diffuser"), cells(*head)]
    manifest = []
    for place, one in enumerate(people(3, 120)):
        if place == 40:
            rows.append("")
        manifest.append(entry(len(rows) + 1, one))
        rows.append(
            cells(
                one.family_name.upper() if place % 10 == 0 else one.family_name,
                one.given_name,
                one.organisation,
                pairs(one.phone) if one.phone else "",
                float(one.mobile[3:]) if place % 3 == 0 else pairs(one.mobile).replace(" ", "."),
                one.email,
                one.address_line1,
                float(one.postcode),
                one.town,
                ("Client", "prospect", "Ancien client")[place % 3],
                one.collected_on,
                one.last_sign_on or "",
                one.note,
            )
        )
        if place % 10 == 0:
            manifest[-1]["family_name"] = one.family_name.upper()
    flat = HERE / "clients_libreoffice.fods"
    flat.write_text(
        FLAT.replace(
            "ROWS", "\n".join(f"<table:table-row>{row or '<table:table-cell/>'}</table:table-row>" for row in rows)
        ),
        "utf-8",
    )
    soffice = shutil.which("soffice")
    if soffice:
        subprocess.run([soffice, "--headless", "--convert-to", "xlsx", "--outdir", HERE, flat], check=True)
    flat.unlink()
    return {"new": manifest, "duplicate": [], "refused": {}, "empty": 1, "claimed": 0}


def cells(*values: str | float | date) -> str:
    return "".join(cell(value) for value in values)


def cell(value: str | float | date) -> str:
    if value == "":
        return "<table:table-cell/>"
    if isinstance(value, date):
        return f'<table:table-cell table:style-name="jour" office:value-type="date" office:date-value="{value}"/>'
    if isinstance(value, float):
        return f'<table:table-cell office:value-type="float" office:value="{value:.0f}"/>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:date-style style:name="francais"><number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="jour" style:family="table-cell" style:data-style-name="francais"/></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Clients">
ROWS
</table:table></office:spreadsheet></office:body></office:document>
"""


def main() -> None:
    manifest = {
        "clients_excel_fr.csv": make_csv(),
        "contacts_openpyxl.xlsx": make_openpyxl(),
        "clients_libreoffice.xlsx": make_libreoffice(),
    }
    (HERE / "manifest.json").write_text(
        json.dumps(manifest, ensure_ascii=False, separators=(",", ":")).replace("},{", "},\n{") + "\n", "utf-8"
    )


if __name__ == "__main__":
    main()
