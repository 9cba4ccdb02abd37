"""Cards and directories: what phones and address books write is read, folded, quoted, broken or in several pieces."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from app.exchange import errors
from app.exchange.columns import guess_layout
from app.exchange.read_file import FileOutline, ReadingChoice, look_at, outline_sha256, read_rows


def cards(path: Path, choice: ReadingChoice | None = None) -> list[dict[str, str]]:
    outline = look_at(path, choice).outline
    rows = [row for block in read_rows(outline) for row in block.rows]
    return [{name: cell for name, cell in zip(outline.fields, row, strict=False) if cell} for row in rows]


def one_card(folder: Path, *lines: str, encoding: str = "utf-8", end: str = "\r\n") -> dict[str, str]:
    path = folder / "carte.vcf"
    path.write_bytes(end.join(["BEGIN:VCARD", *lines, "END:VCARD", ""]).encode(encoding))
    [card] = cards(path)
    return card


def test_phone_of_ten_years_ago_writes_quoted_printable(tmp_path: Path) -> None:
    card = one_card(
        tmp_path,
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;Zo=C3=A9;Ana=C3=AFs;;",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=A9 Lef=C3=A8vre",
        "TEL;CELL;PREF:06 39 98 00 01",
        "TEL;WORK;FAX:01 99 00 00 09",
        "EMAIL;INTERNET:zoe@exemple.fr",
        "ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;12 rue de la R=C3=A9publi=",
        "que=0D=0AB=C3=A2timent B;Lyon;;69003;France",
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD",
        " /2wBDAAIBAQEBAQIBAQECAgICAgQDAg",
        "",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Pr=C3=A9f=C3=A8re le matin=0D=0Aet le soir",
    )
    assert card == {
        "family_name": "Lefèvre",
        "given_name": "Zoé Anaïs",
        "full_name": "Zoé Lefèvre",
        "phone": "06 39 98 00 01",
        "fax": "01 99 00 00 09",
        "email": "zoe@exemple.fr",
        "street": "12 rue de la République",
        "extended": "Bâtiment B",
        "town": "Lyon",
        "postcode": "69003",
        "country": "France",
        "note": "Préfère le matin\net le soir",
    }


@pytest.mark.parametrize("charset", ["ISO-8859-1", "windows-1252"])
def test_page_named_by_the_card_is_believed_and_otherwise_found_out(tmp_path: Path, charset: str) -> None:
    named = one_card(tmp_path, "VERSION:2.1", f"N;CHARSET={charset}:Brûlé;Hélène", encoding="cp1252")
    silent = one_card(tmp_path, "VERSION:2.1", "N:Brûlé;Hélène", encoding="cp1252")
    assert named == silent == {"family_name": "Brûlé", "given_name": "Hélène"}


def test_card_in_two_bytes_a_letter_is_read(tmp_path: Path) -> None:
    assert one_card(tmp_path, "VERSION:3.0", "N:Noël;Anaïs;;;", encoding="utf-16")["family_name"] == "Noël"


def test_apple_groups_escapes_and_folds(tmp_path: Path) -> None:
    card = one_card(
        tmp_path,
        "VERSION:3.0",
        "PRODID:-//Apple Inc.//macOS 14.5//EN",
        r"N:L’Hostis\, dit « Loïc »;Jean\;Paul;;M.;",
        "FN:Jean",
        r"ORG:Fournil \; Fils;Service des commandes;",
        "item1.EMAIL;type=INTERNET;type=pref:jean@exemple.fr",
        "item1.X-ABLabel:_$!<Work>!$_",
        'TEL;TYPE="cell,voice";VALUE=uri:tel:+33-6-39-98-00-02;ext=12',
        r"item2.ADR;type=HOME:;;1 place du Marché;Nantes;;44000;France",
        r"item3.ADR;type=WORK;type=pref:;Étage 2;8 quai de la Fosse\nBât. C;Nantes;;44000;France",
        r"NOTE:première ligne\nune ligne très longue qui est cou",
        " pée par la norme",
        "BDAY:1980-02-03",
        "CATEGORIES:clients,amis",
    )
    assert card["family_name"] == "L’Hostis, dit « Loïc »"
    assert card["given_name"] == "Jean;Paul"
    assert (card["organisation"], card["department"]) == ("Fournil ; Fils", "Service des commandes")
    assert card["phone"] == "+33-6-39-98-00-02"
    assert (card["street"], card["extended"]) == ("8 quai de la Fosse", "Bât. C, Étage 2")
    assert card["other_address"] == "1 place du Marché, 44000 Nantes, France"
    assert card["note"] == "première ligne\nune ligne très longue qui est coupée par la norme"


def test_broken_line_costs_itself_and_no_more(tmp_path: Path) -> None:
    card = one_card(
        tmp_path,
        "VERSION:3.0",
        "une ligne sans deux points",
        ":sans nom",
        "NOTE;ENCODING=BASE64:pas du base64 !",
        "TEL;CHARSET=zip:0639980003",
        "FN:Anaïs Roy",
    )
    assert card == {"phone": "0639980003", "full_name": "Anaïs Roy"}


def test_several_cards_one_never_ended_a_group_and_an_assistant(tmp_path: Path) -> None:
    path = tmp_path / "carnet.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:2.1\nN:Un;A\nAGENT:\nBEGIN:VCARD\nN:Assistant;Z\nTEL:0639980009\nEND:VCARD\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nN:Deux;B\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Amis\nEND:VCARD\n"
        "begin:vcard\nVERSION:4.0\nFN:Trois C\nEMAIL:mailto:trois@exemple.fr\n",
        "utf-8",
    )
    assert [card.get("family_name", card.get("full_name")) for card in cards(path)] == ["Un", "Deux", "Trois C"]
    assert look_at(path).outline.expected_rows == 3


def test_folder_of_cards_is_one_table_that_says_which_file(tmp_path: Path) -> None:
    folder = tmp_path / "téléphone"
    folder.mkdir()
    for number, encoding in enumerate(["utf-8", "utf-16", "cp1252"]):
        text = f"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Noël;Léa {number}\r\nEND:VCARD\r\n"
        (folder / f"{number}.vcf").write_bytes(text.encode(encoding))
    (folder / "lisez-moi.txt").write_text("rien", "utf-8")
    found = cards(folder)
    assert [(card["given_name"], card["file"]) for card in found] == [(f"Léa {n}", f"{n}.vcf") for n in range(3)]
    chosen = look_at(folder, ReadingChoice(parts=("0.vcf", "2.vcf"))).outline
    assert chosen.expected_rows == 2
    whole = outline_sha256(look_at(folder).outline)
    (folder / "1.vcf").write_text("BEGIN:VCARD\nN:X;Y\nEND:VCARD\n", "utf-8")
    assert outline_sha256(look_at(folder).outline) != whole


def test_folder_without_cards_and_empty_cards_give_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(errors.FolderWithoutCards):
        look_at(tmp_path)
    (tmp_path / "vide.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", "utf-8")
    with pytest.raises(errors.FileEmpty):
        look_at(tmp_path / "vide.vcf")


def test_thunderbird_directory_is_read(tmp_path: Path) -> None:
    path = tmp_path / "carnet.ldif"
    given = base64.b64encode("Éloïse".encode()).decode()
    path.write_text(
        "version: 1\n\n# un commentaire\n#  qui continue\ndn: cn=Éloïse Martin,mail=eloise@exemple.fr\n"
        "objectclass: top\nobjectclass: mozillaAbPersonAlpha\n"
        f"givenName:: {given}\nsn: Martin\ncn: Éloïse Martin\nmail: eloise@exemple.fr\n"
        "mozillaSecondEmail: eloise.perso@exemple.fr\nmobile: 06 39 98 00 04\nfacsimileTelephoneNumber: 0199000009\n"
        "street: 3 rue Haute\nl: Lyon\npostalCode: 69001\nc: France\n"
        "mozillaHomeStreet: 5 rue Basse\nmozillaHomeLocalityName: Vienne\nmozillaHomePostalCode: 38200\n"
        "description: une note\n  sur deux lignes\njpegPhoto:< file:///etc/passwd\n\n"
        "dn: cn=Amis\nobjectclass: groupOfNames\ncn: Amis\nmember: cn=x\n\n"
        "dn: o=Garage Benali\nobjectclass: person\no: Garage Benali\ncn: Garage Benali\n",
        "utf-8",
    )
    outline: FileOutline = look_at(path).outline
    assert (outline.format, outline.writer) == ("ldif", "thunderbird_ldif")
    first, second = cards(path)
    assert first == {
        "family_name": "Martin",
        "given_name": "Éloïse",
        "full_name": "Éloïse Martin",
        "email": "eloise@exemple.fr\neloise.perso@exemple.fr",
        "phone": "06 39 98 00 04",
        "fax": "0199000009",
        "street": "3 rue Haute",
        "town": "Lyon",
        "postcode": "69001",
        "country": "France",
        "other_address": "5 rue Basse, 38200 Vienne",
        "note": "une note sur deux lignes",
    }
    assert second == {"organisation": "Garage Benali"}


def test_cards_need_no_row_of_headings(tmp_path: Path) -> None:
    path = tmp_path / "carte.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nN:Roy;Anaïs\nEMAIL:a@exemple.fr\nBDAY:1980\nEND:VCARD\n", "utf-8")
    head = look_at(path)
    layout = guess_layout(head.rows, fields=head.outline.fields)
    assert layout.heading_row == 0
    held = {column.heading: column.target for column in layout.columns if column.examples}
    assert held == {
        "Nom": "contact.family_name",
        "Prénom": "contact.given_name",
        "E-mail": "contact_email.value",
        "Date de naissance": "",
    }
