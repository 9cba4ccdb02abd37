"""The compliance file: whole, true to its fingerprints, signed in the journal, and without a word of anybody in the book."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Role
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.compliance_file import FileChoice, make_compliance_file, preview_compliance
from app.errors import PermissionDenied, SaveFailed
from app.journal import Action
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import JournalEntry, JournalPayload

pytestmark = pytest.mark.usefixtures("with_purposes")
MARKERS = (
    "Zyxwald",
    "Quorbine",
    "zyx.quor@exemple.fr",
    "0611223344",
    "06 11 22 33 44",
    "+33611223344",
    "9 rue Vrombille",
)
FREE = ("Mot-libre-du-fil", "Mot-libre-de-la-demande", "Mot-libre-du-oui")


@pytest.fixture
def lived_in(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    """Somebody known, who said yes, was seen, and asked for something."""
    with workspace.unit_of_work() as uow:
        contact = add_contact(
            uow,
            ContactDraft(
                given_name=MARKERS[0],
                family_name=MARKERS[1],
                organisation="Zyxwald et fils",
                emails=(EmailAddress.parse(MARKERS[2]),),
                phones=(PhoneNumber.parse(MARKERS[3]),),
            ),
        )
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        cells = {(purpose, Channel.EMAIL): ConsentAnswer.YES, (purpose, Channel.SMS): ConsentAnswer.NO}
        record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK, comment=FREE[2]))
        record_interaction(uow, contact, InteractionKind.PURCHASE, note=FREE[0])
        open_request(
            uow,
            RequestDraft(
                RequestKind.ACCESS,
                uow.clock.today(),
                RequestChannel.DESK,
                IdentityMethod.CERTAIN,
                contact,
                requester=MARKERS[1],
                asked=FREE[1],
            ),
        )
    return workspace


def files_in(content: bytes, name: str = "") -> Iterator[tuple[str, bytes]]:
    """Give every file of an archive, of those inside it, and of workbooks, which are archives too."""
    if content[:2] != b"PK":
        yield name, content
        return
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for inner in archive.namelist():
            yield from files_in(archive.read(inner), f"{name}/{inner}")


def words_of(name: str, content: bytes) -> str:
    if name.endswith(".pdf"):
        reader = PdfReader(BytesIO(content))
        return name + str(reader.metadata) + " ".join(page.extract_text() for page in reader.pages)
    return name + content.decode("utf-8", errors="ignore")


def lines(workspace: UnlockedWorkspace, action: Action) -> list[tuple[str, dict[str, object]]]:
    with workspace.reading() as uow:
        rows = uow.session.execute(
            select(JournalEntry.signature, JournalPayload.body)
            .join(JournalPayload, JournalPayload.seq == JournalEntry.seq)
            .where(JournalEntry.action == action.value)
        )
        return [(row[0], json.loads(row[1])) for row in rows]


@pytest.mark.rule("REG-01", "REG-02", "REG-07", "BRE-07", "SEC-06")
def test_the_archive_is_whole_and_names_nobody_of_the_book(lived_in: UnlockedWorkspace, tmp_path: Path) -> None:
    target, told = tmp_path / "dossier.zip", list[tuple[int, int]]()
    made = make_compliance_file(lived_in, target, FileChoice(), lambda done, whole: told.append((done, whole)))
    assert made.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        sums = archive.read("SHA256SUMS").decode()
        answers = archive.read("tableaux/consentements.csv").decode("utf-8-sig").splitlines()
        assert [row.split(";")[2:] for row in answers[1:]] == [
            ['"E-mail"', '"1"', '"0"', '"0"', '"0"', '"0"'],
            ['"SMS"', '"0"', '"0"', '"1"', '"0"', '"0"'],
        ]
        assert sums == "".join(
            f"{hashlib.sha256(archive.read(name)).hexdigest()}  {name}\n" for name in names if name != "SHA256SUMS"
        )
    for wanted in (
        "dossier-de-conformite.pdf",
        "LISEZMOI.txt",
        "acces/qui-a-acces-a-quoi.pdf",
        "journal/extrait-signe.zip",
    ):
        assert wanted in names
    for folder, least in (("registre/", 3), ("textes/", 8), ("mentions/", 2), ("violations/", 2), ("tableaux/", 11)):
        assert sum(name.startswith(folder) for name in names) >= least, folder
    colleagues = tuple(account.display_name for account, _ in read_accounts(lived_in))
    places = (str(tmp_path), str(lived_in.workspace.folder))
    for name, content in files_in(target.read_bytes()):
        words = words_of(name, content)
        for marker in (*MARKERS, *FREE, *colleagues, *places):
            assert marker not in words, (marker, name)
    # The journal keeps, signed, the fingerprint of what was handed over, and that it was read to its end for it.
    ((signature, details),) = lines(lived_in, Action.COMPLIANCE_FILE_MADE)
    assert signature
    assert details == {"form": "zip", "years": "2026", "sha256": made.sha256}
    assert lines(lived_in, Action.JOURNAL_VERIFIED)[-1][1]["findings"] == 0


def test_the_contents_lead_to_the_page_on_which_each_chapter_stands(lived_in: UnlockedWorkspace) -> None:
    reader = PdfReader(BytesIO(preview_compliance(lived_in, FileChoice(2026))))
    outline = [(entry.title, reader.get_destination_page_number(entry)) for entry in reader.outline]  # type: ignore[union-attr, arg-type]
    assert len(outline) == 12
    front = " ".join(reader.pages[0].extract_text().split())
    for title, page in outline:
        assert title in " ".join(reader.pages[page].extract_text().split())
        assert f"{title} {page + 1}" in front
    said = " ".join(page.extract_text() for page in reader.pages)
    assert "du 01/01/2026 au 23/11/2026" in said
    assert all(page.extract_text().split() for page in reader.pages)
    # Looking hands nothing on.
    assert not lines(lived_in, Action.COMPLIANCE_FILE_MADE)


def test_what_is_stopped_or_cannot_be_written_leaves_neither_file_nor_line(
    lived_in: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace], tmp_path: Path
) -> None:
    class Stopped(Exception):
        pass

    told: list[int] = []

    def stop(done: int, _whole: int) -> None:
        # The second time within the transaction, where the registers are being written.
        if told and told[-1] == done == 80:
            raise Stopped
        told.append(done)

    place = tmp_path / "ici"
    place.mkdir()
    with pytest.raises(Stopped):
        make_compliance_file(lived_in, place / "a.zip", FileChoice(), stop)
    with pytest.raises(SaveFailed):
        make_compliance_file(lived_in, tmp_path / "absent" / "b.pdf", FileChoice(only_pdf=True))
    assert not list(place.iterdir())
    for action in (Action.COMPLIANCE_FILE_MADE, Action.JOURNAL_EXPORTED, Action.BREACHES_EXPORTED):
        assert not lines(lived_in, action)
    with pytest.raises(PermissionDenied):
        make_compliance_file(unlocked_as(Role.SALES), place / "c.pdf", FileChoice(only_pdf=True))
