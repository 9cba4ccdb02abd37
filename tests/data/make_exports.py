"""Make the exports of fictional people as real programs write them, with what each heading and each person must become.

``python tests/data/make_exports.py`` writes ``exports/`` and ``exports/manifest.json``. The headings were taken from files
that those programs wrote (public repositories and the programs' own language files), the encodings as they write them.
Numbers are from the ranges reserved for fiction (Arcep), addresses from reserved domains (RFC 2606).
"""

from __future__ import annotations

import base64
import csv
import io
import json
import quopri
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

HERE = Path(__file__).parent / "exports"


@dataclass(frozen=True)
class Place:
    street: str
    more: str
    postcode: str
    town: str
    country: str = "France"

    @property
    def line(self) -> str:
        return ", ".join(
            part for part in (self.street, self.more, f"{self.postcode} {self.town}", self.country) if part
        )


@dataclass(frozen=True)
class Person:
    given: str = ""
    middle: str = ""
    family: str = ""
    firm: str = ""
    job: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    work: Place | None = None
    home: Place | None = None
    note: str = ""
    refuses: tuple[str, ...] = ()
    birthday: str = "1980-02-03"

    @property
    def whole(self) -> str:
        return " ".join(part for part in (self.given, self.middle, self.family) if part) or self.firm

    def email(self, place: int) -> str:
        return self.emails[place] if place < len(self.emails) else ""

    def phone(self, place: int) -> str:
        return self.phones[place] if place < len(self.phones) else ""


LYON = Place("12 rue de la République", "Bâtiment B", "69003", "Lyon")
NANTES = Place("8 quai de la Fosse", "", "44000", "Nantes")
HAY = Place("1 allée des Œillets", "", "94240", "L’Haÿ-les-Roses")
BOURG = Place("3 rue Haute", "", "01000", "Bourg-en-Bresse")
PEOPLE = (
    Person(
        "Éloïse", "", "Lefèvre", "Cœur & Fils", "Gérante", ("eloise@exemple.fr", "e.lefevre@exemple.org"),
        ("+33199000101", "+33261910101"), LYON, None, "Préfère le matin, « sans faute »",
    ),
    Person(
        "Jean", "Noël", "D’Angelo", "", "", ("jean@exemple.fr",), ("+33261910102",), None, HAY, "Deux lignes\nde note",
    ),
    Person(
        "Anaïs", "", "Müller", "Garage Benali", "Chargée d’affaires", ("anais@exemple.fr",), ("+33199000103",), NANTES, BOURG,
    ),
    Person("Zoé", "", "Brûlé", "", "", ("zoe@exemple.fr",), (), None, None, "", ("email",)),
    Person(firm="Mairie de Saint-Étienne", emails=("contact@mairie.example",), phones=("+33199000105",), work=NANTES),
    Person("Théo", "", "Ançon", phones=("+33261910106",), birthday=""),
)  # fmt: skip


def national(number: str) -> str:
    """Write +33612345678 as 06 12 34 56 78."""
    digits = f"0{number[3:]}"
    return " ".join(digits[start : start + 2] for start in range(0, 10, 2))


@dataclass
class Export:
    """An export to write: its headings with what each becomes, and how a person's cells follow from them."""

    name: str
    program: str
    becomes: list[tuple[str, str]]
    cells: Callable[[Person], dict[str, str | list[str]]]
    encoding: str = "utf-8"
    separator: str = ","
    quoted: bool = False
    drops: frozenset[str] = frozenset()
    left: tuple[str, ...] = ()
    people: tuple[Person, ...] = PEOPLE
    extra: dict[str, Any] = field(default_factory=dict)


def write_table(export: Export) -> None:
    headings = [heading for heading, _ in export.becomes]
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if export.quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(out, delimiter=export.separator, quoting=quoting, lineterminator="\r\n")
    writer.writerow(headings)
    for person in export.people:
        cells = export.cells(person)
        used: dict[str, int] = {}
        row = []
        for heading in headings:
            cell = cells.get(heading, "")
            if isinstance(cell, list):
                place = used.get(heading, 0)
                used[heading] = place + 1
                cell = cell[place] if place < len(cell) else ""
            row.append(cell)
        writer.writerow(row)
    (HERE / export.name).write_bytes(out.getvalue().encode(export.encoding))


def expected(person: Person, drops: frozenset[str]) -> dict[str, Any]:
    """Say what a person must be once imported; ``drops`` names what the program does not export."""
    work = None if "work" in drops else person.work
    home = None if "home" in drops else person.home
    first, other = (work, home) if work else (home, None)
    notes = [] if "note" in drops else [person.note]
    value: dict[str, Any] = {
        "given_name": f"{person.given} {'' if 'middle' in drops else person.middle}".strip(),
        "family_name": person.family,
        "organisation": person.firm,
        "job_title": "" if "job" in drops else person.job,
        "emails": list(person.emails[:1] if "second" in drops else person.emails),
        "phones": list(person.phones[:1] if "second" in drops else person.phones),
        "address_line1": first.street if first else "",
        "address_line2": first.more if first else "",
        "postcode": first.postcode if first else "",
        "town": first.town if first else "",
        "country": first.country if first and "country" not in drops else "",
        "note_holds": [text for text in (*notes, other.line if other else "") if text],
        "refuses": [] if "refusals" in drops else list(person.refuses),
    }
    return value


def google_addresses(person: Person) -> dict[str, str]:
    cells: dict[str, str] = {}
    for number, place in enumerate([one for one in (person.work, person.home) if one], 1):
        start = f"Address {number} -"
        cells |= {
            f"{start} Formatted": f"{place.street}\n{place.postcode} {place.town}\n{place.country}",
            f"{start} Street": place.street,
            f"{start} City": place.town,
            f"{start} Postal Code": place.postcode,
            f"{start} Country": place.country,
            f"{start} Extended Address": place.more,
        }
    return cells


def google_address_headings(kind: str) -> list[tuple[str, str]]:
    return [
        (f"Address {number} - {heading}", target.format(number))
        for number in (1, 2)
        for heading, target in (
            (kind, ""),
            ("Formatted", "import.full_address@{}"),
            ("Street", "contact.address_line1@{}"),
            ("City", "contact.town@{}"),
            ("PO Box", "contact.address_line2@{}b"),
            ("Region", ""),
            ("Postal Code", "contact.postcode@{}"),
            ("Country", "contact.country@{}"),
            ("Extended Address", "contact.address_line2@{}"),
        )
    ]


def google_new() -> Export:
    names = ["First Name", "Middle Name", "Last Name"]
    ignored = [
        "Phonetic First Name",
        "Phonetic Middle Name",
        "Phonetic Last Name",
        "Name Prefix",
        "Name Suffix",
        "Nickname",
    ]
    becomes = [
        *zip(names, ("contact.given_name", "contact.given_name@2", "contact.family_name"), strict=True),
        *((heading, "") for heading in ignored),
        ("File As", "import.full_name"),
        ("Organization Name", "contact.organisation"),
        ("Organization Title", "contact.job_title"),
        *((heading, "") for heading in ("Organization Department", "Birthday")),
        ("Notes", "interaction.note"),
        *((heading, "") for heading in ("Photo", "Labels", "E-mail 1 - Label")),
        ("E-mail 1 - Value", "contact_email.value"),
        ("Phone 1 - Label", ""),
        ("Phone 1 - Value", "contact_phone.e164"),
        *google_address_headings("Label"),
        ("Website 1 - Label", ""),
        ("Website 1 - Value", ""),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        return {
            "First Name": person.given,
            "Middle Name": person.middle,
            "Last Name": person.family,
            "Organization Name": person.firm,
            "Organization Title": person.job,
            "Birthday": person.birthday,
            "Notes": person.note,
            "Labels": "Clients ::: * myContacts",
            "E-mail 1 - Label": "* Work",
            "E-mail 1 - Value": " ::: ".join(person.emails),
            "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": " ::: ".join(person.phones),
            **google_addresses(person),
        }

    return Export("google_nouveau.csv", "google_new", becomes, cells, drops=frozenset({"refusals"}))


def google_old() -> Export:
    ignored = [
        "Yomi Name",
        "Given Name Yomi",
        "Additional Name Yomi",
        "Family Name Yomi",
        "Name Prefix",
        "Name Suffix",
        "Initials",
        "Nickname",
        "Short Name",
        "Maiden Name",
        "Birthday",
        "Gender",
        "Location",
        "Billing Information",
        "Directory Server",
        "Mileage",
    ]
    organisation = {
        "Type": "", "Name": "contact.organisation@1", "Yomi Name": "", "Title": "contact.job_title@1", "Department": "",
        "Symbol": "", "Location": "", "Job Description": "",
    }  # fmt: skip
    becomes = [
        ("Name", "import.full_name"),
        ("Given Name", "contact.given_name"),
        ("Additional Name", "contact.given_name@2"),
        ("Family Name", "contact.family_name"),
        *((heading, "") for heading in ignored),
        ("Occupation", "contact.job_title@2"),
        *((heading, "") for heading in ["Hobby", "Sensitivity", "Priority", "Subject"]),
        ("Notes", "interaction.note"),
        *((heading, "") for heading in ["Language", "Photo", "Group Membership"]),
        ("E-mail 1 - Type", ""),
        ("E-mail 1 - Value", "contact_email.value"),
        ("E-mail 2 - Type", ""),
        ("E-mail 2 - Value", "contact_email.value"),
        ("Phone 1 - Type", ""),
        ("Phone 1 - Value", "contact_phone.e164"),
        ("Phone 2 - Type", ""),
        ("Phone 2 - Value", "contact_phone.e164"),
        *google_address_headings("Type"),
        *((f"Organization 1 - {heading}", target) for heading, target in organisation.items()),
        ("Website 1 - Type", ""),
        ("Website 1 - Value", ""),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        return {
            "Name": person.whole,
            "Given Name": person.given,
            "Additional Name": person.middle,
            "Family Name": person.family,
            "Birthday": person.birthday,
            "Notes": person.note,
            "Group Membership": "* myContacts",
            "E-mail 1 - Type": "* Work",
            "E-mail 1 - Value": person.email(0),
            "E-mail 2 - Value": person.email(1),
            "Phone 1 - Value": person.phone(0),
            "Phone 2 - Value": person.phone(1),
            "Organization 1 - Name": person.firm,
            "Organization 1 - Title": person.job,
            **google_addresses(person),
        }

    return Export("google_ancien.csv", "google_old", becomes, cells, "utf-16", drops=frozenset({"refusals"}))


def outlook_place(french: bool, name: str, place: Place | None) -> dict[str, str]:
    texts = (place.street, place.more, place.town, place.postcode, place.country) if place else [""] * 5
    if french:
        headings = (
            f"Rue ({name})",
            f"Rue ({name}) 2",
            f"Ville ({name})",
            f"Code postal ({name})",
            f"Pays/Région ({name})",
        )
    else:
        headings = (
            f"{name} Street",
            f"{name} Street 2",
            f"{name} City",
            f"{name} Postal Code",
            f"{name} Country/Region",
        )
    return dict(zip(headings, texts, strict=True))


def outlook_fr() -> Export:
    def place(name: str, number: int) -> list[tuple[str, str]]:
        return [
            (f"Rue ({name})", f"contact.address_line1@{number}"),
            (f"Rue ({name}) 2", f"contact.address_line2@{number}"),
            (f"Rue ({name}) 3", f"contact.address_line2@{number}b"),
            (f"Ville ({name})", f"contact.town@{number}"),
            (f"Dép/Région ({name})", ""),
            (f"Code postal ({name})", f"contact.postcode@{number}"),
            (f"Pays/Région ({name})", f"contact.country@{number}"),
        ]

    becomes = [
        ("Titre", ""),
        ("Prénom", "contact.given_name"),
        ("Deuxième prénom", "contact.given_name@2"),
        ("Nom", "contact.family_name"),
        ("Suffixe", ""),
        ("Société", "contact.organisation"),
        ("Service", ""),
        ("Titre", "contact.job_title"),
        *place("bureau", 1),
        *place("domicile", 2),
        *place("autre", 3),
        ("Téléphone de l'assistant(e)", ""),
        ("Télécopie (bureau)", ""),
        ("Téléphone (bureau)", "contact_phone.e164"),
        ("Téléphone (domicile)", "contact_phone.e164"),
        ("Tél. mobile", "contact_phone.e164"),
        ("Adresse de messagerie", "contact_email.value"),
        ("Type de messagerie", ""),
        ("Nom complet de l'adresse de messagerie", ""),
        ("Adresse de messagerie 2", "contact_email.value"),
        ("Type de messagerie 2", ""),
        ("Anniversaire", ""),
        ("Catégories", ""),
        ("Notes", "interaction.note"),
        ("Page Web", ""),
        ("Privé", ""),
        ("Sexe", ""),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        return {
            "Titre": ["M.", person.job],
            "Prénom": person.given,
            "Deuxième prénom": person.middle,
            "Nom": person.family,
            "Société": person.firm,
            **outlook_place(True, "bureau", person.work),
            **outlook_place(True, "domicile", person.home),
            "Téléphone (bureau)": national(person.phones[0]) if person.phones else "",
            "Tél. mobile": national(person.phones[1]) if person.phone(1) else "",
            "Adresse de messagerie": person.email(0),
            "Type de messagerie": "SMTP",
            "Nom complet de l'adresse de messagerie": f"{person.whole} ({person.email(0)})",
            "Adresse de messagerie 2": person.email(1),
            "Anniversaire": "0/0/00",
            "Notes": person.note,
            "Privé": "Faux",
            "Sexe": "Non spécifié",
        }

    return Export("outlook_fr.csv", "outlook_fr", becomes, cells, "cp1252", quoted=True, drops=frozenset({"refusals"}))


def outlook_en() -> Export:
    def place(name: str, number: int) -> list[tuple[str, str]]:
        return [
            (f"{name} Street", f"contact.address_line1@{number}"),
            (f"{name} Street 2", f"contact.address_line2@{number}"),
            (f"{name} City", f"contact.town@{number}"),
            (f"{name} State", ""),
            (f"{name} Postal Code", f"contact.postcode@{number}"),
            (f"{name} Country/Region", f"contact.country@{number}"),
        ]

    becomes = [
        ("First Name", "contact.given_name"),
        ("Middle Name", "contact.given_name@2"),
        ("Last Name", "contact.family_name"),
        *((heading, "") for heading in ("Title", "Suffix", "Nickname", "Given Yomi", "Surname Yomi")),
        ("E-mail Address", "contact_email.value"),
        ("E-mail 2 Address", "contact_email.value"),
        ("E-mail 3 Address", "contact_email.value"),
        ("Home Phone", "contact_phone.e164"),
        ("Business Phone", "contact_phone.e164"),
        ("Mobile Phone", "contact_phone.e164"),
        *((heading, "") for heading in ("Pager", "Business Fax", "IMAddress")),
        ("Job Title", "contact.job_title"),
        ("Department", ""),
        ("Company", "contact.organisation"),
        *((heading, "") for heading in ("Office Location", "Manager's Name", "Assistant's Name", "Assistant's Phone")),
        *place("Business", 1),
        *place("Home", 2),
        *place("Other", 3),
        *((heading, "") for heading in ("Personal Web Page", "Spouse", "Schools", "Hobby", "Location", "Web Page")),
        *((heading, "") for heading in ("Birthday", "Anniversary")),
        ("Notes", "interaction.note"),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        return {
            "First Name": person.given,
            "Middle Name": person.middle,
            "Last Name": person.family,
            "Company": person.firm,
            "Job Title": person.job,
            "E-mail Address": person.email(0),
            "E-mail 2 Address": person.email(1),
            "Business Phone": person.phone(0),
            "Mobile Phone": person.phone(1),
            "Birthday": person.birthday,
            "Notes": person.note,
            **outlook_place(False, "Business", person.work),
            **outlook_place(False, "Home", person.home),
        }

    return Export("outlook_en.csv", "outlook_en", becomes, cells, "utf-8-sig", drops=frozenset({"refusals"}))


def thunderbird_fr() -> Export:
    becomes = [
        ("Prénom", "contact.given_name"),
        ("Nom de famille", "contact.family_name"),
        ("Nom à afficher", "import.full_name"),
        ("Surnom", ""),
        ("Première adresse électronique", "contact_email.value"),
        ("Deuxième adresse électronique", "contact_email.value"),
        ("Nom à l’écran", ""),
        ("Tél. professionnel", "contact_phone.e164"),
        ("Tél. personnel", "contact_phone.e164"),
        ("Fax", ""),
        ("Pager", ""),
        ("Portable", "contact_phone.e164"),
        *_thunderbird_place("Adresse privée", 2),
        *_thunderbird_place("Adresse professionnelle", 1),
        ("Profession", "contact.job_title"),
        ("Service", ""),
        ("Société", "contact.organisation"),
        *((heading, "") for heading in ("Page Web 1", "Page Web 2", "Année de naissance", "Mois de naissance")),
        *((heading, "") for heading in ("Jour de naissance", "Divers 1", "Divers 2", "Divers 3", "Divers 4")),
        ("Notes", "interaction.note"),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        places = (person.home, person.work)
        return {
            "Prénom": f"{person.given} {person.middle}".strip(),
            "Nom de famille": person.family,
            "Nom à afficher": person.whole,
            "Première adresse électronique": person.email(0),
            "Deuxième adresse électronique": person.email(1),
            "Tél. professionnel": person.phone(0),
            "Portable": person.phone(1),
            "Adresse privée": person.home.street if person.home else "",
            "Adresse privée 2": person.home.more if person.home else "",
            "Adresse professionnelle": person.work.street if person.work else "",
            "Adresse professionnelle 2": person.work.more if person.work else "",
            "Ville": [place.town if place else "" for place in places],
            "Code postal": [place.postcode if place else "" for place in places],
            "Pays/État": [place.country if place else "" for place in places],
            "Profession": person.job,
            "Société": person.firm,
            "Année de naissance": person.birthday[:4],
            "Notes": person.note,
        }

    return Export("thunderbird_fr.csv", "thunderbird_fr", becomes, cells, drops=frozenset({"refusals"}))


def _thunderbird_place(name: str, number: int) -> list[tuple[str, str]]:
    return [
        (name, f"contact.address_line1@{number}"),
        (f"{name} 2", f"contact.address_line2@{number}"),
        ("Ville", f"contact.town@{number}"),
        ("Région", ""),
        ("Code postal", f"contact.postcode@{number}"),
        ("Pays/État", f"contact.country@{number}"),
    ]


def thunderbird_en() -> Export:
    becomes = [
        ("First Name", "contact.given_name"),
        ("Last Name", "contact.family_name"),
        ("Display Name", "import.full_name"),
        ("Nickname", ""),
        ("Primary Email", "contact_email.value"),
        ("Secondary Email", "contact_email.value"),
        ("Screen Name", ""),
        ("Work Phone", "contact_phone.e164"),
        ("Home Phone", "contact_phone.e164"),
        ("Fax Number", ""),
        ("Pager Number", ""),
        ("Mobile Number", "contact_phone.e164"),
        *(
            (f"{name} {heading}", f"{target}@{number}" if target else "")
            for name, number in (("Home", 2), ("Work", 1))
            for heading, target in (
                ("Address", "contact.address_line1"),
                ("Address 2", "contact.address_line2"),
                ("City", "contact.town"),
                ("State", ""),
                ("ZipCode", "contact.postcode"),
                ("Country", "contact.country"),
            )
        ),
        ("Job Title", "contact.job_title"),
        ("Department", ""),
        ("Organization", "contact.organisation"),
        *((heading, "") for heading in ("Web Page 1", "Web Page 2", "Birth Year", "Birth Month", "Birth Day")),
        *((f"Custom {number}", "") for number in range(1, 5)),
        ("Notes", "interaction.note"),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        held: dict[str, str | list[str]] = {
            "First Name": f"{person.given} {person.middle}".strip(),
            "Last Name": person.family,
            "Display Name": person.whole,
            "Primary Email": person.email(0),
            "Secondary Email": person.email(1),
            "Work Phone": person.phone(0),
            "Mobile Number": person.phone(1),
            "Job Title": person.job,
            "Organization": person.firm,
            "Birth Year": person.birthday[:4],
            "Notes": person.note,
        }
        for name, place in (("Home", person.home), ("Work", person.work)):
            if place:
                held |= {
                    f"{name} Address": place.street,
                    f"{name} Address 2": place.more,
                    f"{name} City": place.town,
                    f"{name} ZipCode": place.postcode,
                    f"{name} Country": place.country,
                }
        return held

    return Export("thunderbird_en.csv", "thunderbird_en", becomes, cells, "utf-8-sig", drops=frozenset({"refusals"}))


def hubspot_en() -> Export:
    becomes = [
        ("Record ID", ""),
        ("First Name", "contact.given_name"),
        ("Last Name", "contact.family_name"),
        ("Email", "contact_email.value"),
        ("Phone Number", "contact_phone.e164"),
        ("Job Title", "contact.job_title"),
        ("Company Name", "contact.organisation"),
        ("Street Address", "contact.address_line1"),
        ("City", "contact.town"),
        ("Postal Code", "contact.postcode"),
        ("Country/Region", "contact.country"),
        ("Contact owner", ""),
        ("Lead Status", ""),
        ("Marketing contact status", ""),
        ("Create Date", "contact.collected_on"),
        ("Last Activity Date", ""),
        ("Unsubscribed from all email", "import.opt_out_email"),
        ("Opted out of email: Marketing Information", "import.opt_out_email"),
        ("Opted out of email: La lettre du mois", "import.opt_out_email"),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        place = person.work or person.home
        refused = "TRUE" if "email" in person.refuses else "FALSE"
        return {
            "Record ID": "8001",
            "First Name": f"{person.given} {person.middle}".strip(),
            "Last Name": person.family,
            "Email": person.email(0),
            "Phone Number": person.phone(0),
            "Job Title": person.job,
            "Company Name": person.firm,
            "Street Address": place.street if place else "",
            "City": place.town if place else "",
            "Postal Code": place.postcode if place else "",
            "Country/Region": place.country if place else "",
            "Contact owner": "Inès Moreau",
            "Lead Status": "NEW",
            "Create Date": "2024-03-12 09:14",
            "Unsubscribed from all email": "",
            "Opted out of email: Marketing Information": "FALSE",
            "Opted out of email: La lettre du mois": refused,
        }

    people = tuple(_hubspot_person(person) for person in PEOPLE)
    return Export("hubspot_en.csv", "hubspot_en", becomes, cells, people=people)


def _hubspot_person(person: Person) -> Person:
    """Keep of a person what HubSpot exports: one address on one line, one e-mail, one number, no note."""
    place = person.work or person.home
    return Person(
        person.given, person.middle, person.family, person.firm, person.job, person.emails[:1], person.phones[:1],
        Place(place.street, "", place.postcode, place.town) if place else None, None, "", person.refuses,
    )  # fmt: skip


def hubspot_fr() -> Export:
    becomes = [
        ("ID de fiche d'informations", ""),
        ("Prénom", "contact.given_name"),
        ("Nom", "contact.family_name"),
        ("E-mail", "contact_email.value"),
        ("Numéro de téléphone", "contact_phone.e164"),
        ("Intitulé du poste", "contact.job_title"),
        ("Nom de l'entreprise", "contact.organisation"),
        ("Adresse postale", "contact.address_line1"),
        ("Ville", "contact.town"),
        ("Code postal", "contact.postcode"),
        ("Pays/région", "contact.country"),
        ("Propriétaire du contact", ""),
        ("Statut du lead", ""),
        ("Date de création", "contact.collected_on"),
        ("Désabonné de tous les e-mails", "import.opt_out_email"),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        place = person.work or person.home
        return {
            "ID de fiche d'informations": "8001",
            "Prénom": f"{person.given} {person.middle}".strip(),
            "Nom": person.family,
            "E-mail": person.email(0),
            "Numéro de téléphone": person.phone(0),
            "Intitulé du poste": person.job,
            "Nom de l'entreprise": person.firm,
            "Adresse postale": place.street if place else "",
            "Ville": place.town if place else "",
            "Code postal": place.postcode if place else "",
            "Pays/région": place.country if place else "",
            "Propriétaire du contact": "Inès Moreau",
            "Statut du lead": "Nouveau",
            "Date de création": "2024-03-12 09:14",
            "Désabonné de tous les e-mails": "true" if "email" in person.refuses else "",
        }

    people = tuple(_hubspot_person(person) for person in PEOPLE)
    return Export("hubspot_fr.csv", "hubspot_fr", becomes, cells, "utf-8-sig", people=people)


def dolibarr_contacts() -> Export:
    becomes = [
        ("Id contact", ""),
        ("Code civilité", ""),
        ("Nom", "contact.family_name"),
        ("Prénom", "contact.given_name"),
        ("Poste/Fonction", "contact.job_title"),
        ("Date création", "contact.collected_on"),
        ("Date dernière modification", ""),
        ("Adresse", "contact.address_line1"),
        ("Code postal", "contact.postcode"),
        ("Ville", "contact.town"),
        ("Département/Canton", ""),
        ("Pays", "contact.country"),
        ("Code pays", ""),
        ("Téléphone", "contact_phone.e164"),
        ("Fax", ""),
        ("Tél portable", "contact_phone.e164"),
        ("Email", "contact_email.value"),
        ("Refuse les e-mailings", "import.opt_out_email"),
        ("Id société", ""),
        ("Raison sociale", "contact.organisation"),
        ("Code client", ""),
        ("Code fournisseur", ""),
        ("Adresse", "contact.address_line1@2"),
        ("Code postal", "contact.postcode@2"),
        ("Ville", "contact.town@2"),
        ("Téléphone", ""),
        ("Email", ""),
        ("Type du tiers", ""),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        own, firm = person.work, person.home
        return {
            "Id contact": "12",
            "Code civilité": "MME",
            "Nom": person.family,
            "Prénom": f"{person.given} {person.middle}".strip(),
            "Poste/Fonction": person.job,
            "Date création": "12/03/2024 09:14",
            "Adresse": [one.street if one else "" for one in (own, firm)],
            "Code postal": [one.postcode if one else "" for one in (own, firm)],
            "Ville": [one.town if one else "" for one in (own, firm)],
            "Pays": own.country if own else "",
            "Code pays": "FR",
            "Téléphone": [national(person.phones[0]) if person.phones else "", "01 99 00 09 99"],
            "Tél portable": national(person.phones[1]) if person.phone(1) else "",
            "Email": [person.email(0), "accueil@exemple.org"],
            "Refuse les e-mailings": "1" if "email" in person.refuses else "0",
            "Raison sociale": person.firm,
            "Code client": "CU2403-0001",
            "Type du tiers": "PME/PMI",
        }

    people = tuple(_dolibarr_person(person) for person in PEOPLE)
    return Export("dolibarr_contacts.csv", "dolibarr_contacts", becomes, cells, people=people)


def _dolibarr_person(person: Person) -> Person:
    """Keep of a person what Dolibarr exports of contacts: a firm's country is not told, an address stands on one line."""
    work, home = (
        Place(place.street, "", place.postcode, place.town, country) if place else None
        for place, country in ((person.work, "France"), (person.home, ""))
    )
    return Person(
        person.given, person.middle, person.family, person.firm, person.job, person.emails[:1], person.phones, work, home,
        "", person.refuses,
    )  # fmt: skip


def dolibarr_third_parties() -> Export:
    becomes = [
        ("Id", ""),
        ("Nom", "contact.organisation"),
        ("Nom alternatif", ""),
        ("État", ""),
        ("Client", ""),
        ("Fournisseur", ""),
        ("Date création", "contact.collected_on"),
        ("Code client", ""),
        ("Code fournisseur", ""),
        ("Adresse", "contact.address_line1"),
        ("Code postal", "contact.postcode"),
        ("Ville", "contact.town"),
        ("Pays", "contact.country"),
        ("Téléphone", "contact_phone.e164"),
        ("Fax", ""),
        ("Email", "contact_email.value"),
        ("SIREN", ""),
        ("Type du tiers", ""),
        ("Note publique", "interaction.note"),
        ("Statut de prospection", "import.opt_out"),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        place = person.work
        return {
            "Id": "7",
            "Nom": person.firm,
            "État": "1",
            "Client": "1",
            "Date création": "12/03/2024 09:14",
            "Code client": "CU2403-0001",
            "Adresse": f"{place.street}\n{place.more}".strip() if place else "",
            "Code postal": place.postcode if place else "",
            "Ville": place.town if place else "",
            "Pays": place.country if place else "",
            "Téléphone": person.phone(0),
            "Email": person.email(0),
            "Type du tiers": "PME/PMI",
            "Note publique": person.note,
            "Statut de prospection": "Ne pas contacter" if person.refuses else "Contact réalisé",
        }

    people = (
        Person(firm="Mairie de Saint-Étienne", emails=("contact@mairie.example",), phones=("+33199000105",), work=NANTES),
        Person(firm="Garage Benali", emails=("garage@exemple.fr",), note="Réglé", work=BOURG),
        Person(
            firm="Boulangerie Août", emails=("aout@exemple.fr",),
            refuses=("email", "sms", "phone", "post", "fax", "automated_call"),
        ),
    )  # fmt: skip
    return Export("dolibarr_tiers.csv", "dolibarr_third_parties", becomes, cells, people=people)


def numbers_table() -> Export:
    """A table that somebody kept in Numbers, which exports it with semicolons in a French system."""
    becomes = [
        ("Nom", "contact.family_name"),
        ("Prénom", "contact.given_name"),
        ("Société", "contact.organisation"),
        ("Fonction", "contact.job_title"),
        ("E-mail", "contact_email.value"),
        ("Téléphone", "contact_phone.e164"),
        ("Adresse", "contact.address_line1"),
        ("Code postal", "contact.postcode"),
        ("Ville", "contact.town"),
        ("Notes", "interaction.note"),
        ("Newsletter", "import.opt_in"),
        ("Ne plus contacter", "import.opt_out"),
    ]

    def cells(person: Person) -> dict[str, str | list[str]]:
        place = person.work or person.home
        return {
            "Nom": person.family,
            "Prénom": f"{person.given} {person.middle}".strip(),
            "Société": person.firm,
            "Fonction": person.job,
            "E-mail": person.email(0),
            "Téléphone": national(person.phones[0]) if person.phones else "",
            "Adresse": place.street if place else "",
            "Code postal": place.postcode if place else "",
            "Ville": place.town if place else "",
            "Notes": person.note,
            "Newsletter": "désinscrite" if person.refuses == ("email",) else "oui",
            "Ne plus contacter": "VRAI" if len(person.refuses) > 1 else "FAUX",
        }

    everything = ("email", "sms", "phone", "post", "fax", "automated_call")
    people = tuple(
        Person(
            person.given, person.middle, person.family, person.firm, person.job, person.emails[:1], person.phones[:1],
            Place(place.street, "", place.postcode, place.town, "") if (place := person.work or person.home) else None,
            None, person.note, everything if person.given == "Théo" else person.refuses,
        )
        for person in PEOPLE
    )  # fmt: skip
    return Export("numbers.csv", "", becomes, cells, separator=";", people=people)


def write_apple(name: str) -> dict[str, Any]:
    lines = []
    for person in PEOPLE:
        lines += ["BEGIN:VCARD", "VERSION:3.0", "PRODID:-//Apple Inc.//macOS 14.5//EN"]
        lines.append(f"N:{_safe(person.family)};{_safe(person.given)};{_safe(person.middle)};;")
        lines.append(f"FN:{_safe(person.whole)}")
        lines += [f"ORG:{_safe(person.firm)};"] * bool(person.firm) + [f"TITLE:{_safe(person.job)}"] * bool(person.job)
        lines += [f"EMAIL;type=INTERNET;type=HOME:{email}" for email in person.emails]
        lines += [f"TEL;type=CELL;type=VOICE;type=pref:{national(phone)}" for phone in person.phones]
        for number, place in enumerate([one for one in (person.work, person.home) if one], 1):
            pref = ";type=pref" if number == 1 else ""
            street = f"{_safe(place.street)}\\n{_safe(place.more)}" if place.more else _safe(place.street)
            lines.append(
                f"item{number}.ADR;type=WORK{pref}:;;{street};{_safe(place.town)};;{place.postcode};{place.country}"
            )
            lines.append(f"item{number}.X-ABADR:fr")
        lines += [f"NOTE:{_safe(person.note)}"] * bool(person.note) + ["BDAY:1980-02-03", "X-ABUID:1:ABPerson"]
        lines.append("END:VCARD")
    (HERE / name).write_bytes("".join(_folded(line) for line in lines).encode("utf-8"))
    return {"program": "apple_cards", "rows": [expected(person, frozenset({"refusals"})) for person in PEOPLE]}


def _safe(text: str) -> str:
    for sign in ("\\", ",", ";"):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    parts = [line[start : start + 60] for start in range(0, len(line), 60)]
    return "\r\n ".join(parts) + "\r\n"


def write_android(name: str) -> dict[str, Any]:
    lines = []
    for person in PEOPLE:
        lines += ["BEGIN:VCARD", "VERSION:2.1"]
        lines.append(_quoted("N", ";".join((person.family, person.given, person.middle, "", ""))))
        lines.append(_quoted("FN", person.whole))
        lines += [_quoted("ORG", person.firm)] * bool(person.firm) + [_quoted("TITLE", person.job)] * bool(person.job)
        lines += [f"TEL;CELL:{phone}" for phone in person.phones]
        lines += [f"EMAIL;HOME:{email}" for email in person.emails]
        for place in (person.work, person.home):
            if place:
                street = f"{place.street}\r\n{place.more}" if place.more else place.street
                lines.append(_quoted("ADR;WORK", f";;{street};{place.town};;{place.postcode};{place.country}"))
        if person.note:
            lines.append(_quoted("NOTE", person.note.replace("\n", "\r\n")))
        lines += ["PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD", " 2wBDAAIBAQEBAQIBAQECAgICAgQDAg", ""]
        lines.append("END:VCARD")
    (HERE / name).write_bytes(("\r\n".join(lines) + "\r\n").encode("utf-8"))
    return {"program": "android_cards", "rows": [expected(person, frozenset({"refusals"})) for person in PEOPLE]}


def _quoted(head: str, text: str) -> str:
    if text.isascii() and "\n" not in text:
        return f"{head}:{text}"
    written = quopri.encodestring(text.encode("utf-8")).decode("ascii").replace("\r\n", "=0D=0A")
    soft = written.replace("=\n", "\0").replace("\n", "=0A").replace("\0", "=\r\n")
    return f"{head};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{soft}"


def write_ldif(name: str) -> dict[str, Any]:
    lines: list[str] = []

    def say(attribute: str, text: str) -> None:
        if text.isascii() and "\n" not in text:
            lines.append(f"{attribute}: {text}")
        else:
            lines.append(f"{attribute}:: {base64.b64encode(text.encode('utf-8')).decode('ascii')}")

    for person in PEOPLE:
        say("dn", f"cn={person.whole},mail={person.email(0)}")
        lines.extend(
            f"objectclass: {name}" for name in ("top", "person", "organizationalPerson", "mozillaAbPersonAlpha")
        )
        held = {
            "givenName": f"{person.given} {person.middle}".strip(),
            "sn": person.family,
            "cn": person.whole,
            "mail": person.email(0),
            "mozillaSecondEmail": person.email(1),
            "telephoneNumber": person.phone(0),
            "mobile": person.phone(1),
            "o": person.firm,
            "title": person.job,
            "description": person.note,
            "birthyear": person.birthday[:4],
        }
        if person.work:
            place = person.work
            held |= {"street": place.street, "mozillaWorkStreet2": place.more, "l": place.town}
            held |= {"postalCode": place.postcode, "c": place.country}
        if person.home:
            place = person.home
            held |= {"mozillaHomeStreet": place.street, "mozillaHomeLocalityName": place.town}
            held |= {"mozillaHomePostalCode": place.postcode, "mozillaHomeCountryName": place.country}
        for attribute, text in held.items():
            if text:
                say(attribute, text)
        lines.append("")
    folded = ("\n ".join(line[start : start + 76] for start in range(0, len(line), 76)) for line in lines)
    (HERE / name).write_bytes(("\n".join(folded) + "\n").encode("utf-8"))
    return {"program": "thunderbird_ldif", "rows": [expected(person, frozenset({"refusals"})) for person in PEOPLE]}


def write_open_sheet(name: str, export: Export) -> None:
    """Write a table as LibreOffice does: repeated empty cells to the edge of the sheet, repeated empty rows below."""
    headings = [heading for heading, _ in export.becomes]
    rows = [
        headings,
        *([str(export.cells(person).get(heading, "")) for heading in headings] for person in export.people),
    ]

    def cell(text: str) -> str:
        if not text:
            return "<table:table-cell/>"
        paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
        return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'

    fill = '<table:table-cell table:number-columns-repeated="16370"/>'
    body = "".join(f"<table:table-row>{''.join(map(cell, row))}{fill}</table:table-row>" for row in rows)
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body><office:spreadsheet>'
        f'<table:table table:name="Clients">{body}<table:table-row table:number-rows-repeated="1048500">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in (
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content),
            ("META-INF/manifest.xml", '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'),
        ):
            entry = zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if part == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)


def main() -> None:
    HERE.mkdir(exist_ok=True)
    manifest: dict[str, Any] = {}
    for export in (
        google_new(), google_old(), outlook_fr(), outlook_en(), thunderbird_fr(), thunderbird_en(), hubspot_en(), hubspot_fr(),
        dolibarr_contacts(), dolibarr_third_parties(), numbers_table(),
    ):  # fmt: skip
        write_table(export)
        manifest[export.name] = {
            "program": export.program,
            "becomes": export.becomes,
            "rows": [expected(person, export.drops) for person in export.people],
        }
    table = numbers_table()
    write_open_sheet("libreoffice.ods", table)
    manifest["libreoffice.ods"] = manifest["numbers.csv"]
    manifest["apple.vcf"] = write_apple("apple.vcf")
    manifest["android.vcf"] = write_android("android.vcf")
    manifest["thunderbird.ldif"] = write_ldif("thunderbird.ldif")
    (HERE / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    main()
