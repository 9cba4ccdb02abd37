"""A consent's proof stands alone: complete, verified by a program that knows nothing of Aparté, refused once changed."""

import hashlib
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import timedelta
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.accounts.manage_accounts import signing_keys
from app.clock import FixedClock
from app.consent.errors import NothingAnswered
from app.consent.evidence import EvidenceDraft
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, EvidenceKind
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_all
from app.contacts.kinds import ContactKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.consent_proof import consent_proof
from app.documents.consent_receipt import consent_receipt, receipt_draft
from app.documents.proof_file import write_proof_file
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace

YES, NO = ConsentAnswer.YES, ConsentAnswer.NO
PIECE = b"Oui, vous pouvez m'appeler."
Change = Callable[[dict[str, bytes]], None]


@pytest.fixture
def events(workspace: UnlockedWorkspace, with_purposes: None) -> tuple[int, ...]:
    """A telephone yes with its piece, an e-mail no; and someone else's yes beside."""
    with workspace.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        other = add_contact(uow, ContactDraft(family_name="Quelquunautre", phones=(PhoneNumber.parse("0687654321"),)))
        record_consents(uow, ConsentDraft(other, {(purpose, Channel.PHONE): YES}, ConsentMethod.DESK))
        contact = add_contact(
            uow,
            ContactDraft(
                kind=ContactKind.CONSUMER,
                given_name="Éloïse",
                family_name="Martin",
                emails=(EmailAddress.parse("eloise@exemple.fr"),),
                phones=(PhoneNumber.parse("0612345678"),),
            ),
        )
        evidence = EvidenceDraft(EvidenceKind.MESSAGE, "accord.txt", PIECE)
        cells = {(purpose, Channel.PHONE): YES, (purpose, Channel.EMAIL): NO}
        return record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.SIGNED_FORM, evidence=evidence))


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def files_of(workspace: UnlockedWorkspace, event: int) -> dict[str, bytes]:
    with workspace.unit_of_work() as uow:
        content = write_proof_file(uow, event, signing_keys(workspace))
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def verify(files: dict[str, bytes], folder: Path, *options: str) -> tuple[int, str]:
    path = folder / "preuve.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    script = folder / "verify_proof.py"
    script.write_bytes(files.get("verify_proof.py", b""))
    command = [sys.executable, "-I", str(script), str(path), *options]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False, env={"PYTHONUTF8": "1"})
    return done.returncode, done.stdout + done.stderr


@pytest.mark.rule("CON-12")
def test_the_proof_holds_what_the_law_asks(workspace: UnlockedWorkspace, events: tuple[int, ...]) -> None:
    with workspace.unit_of_work() as uow:
        phone = text_of(consent_proof(uow, events[0]))
        email = text_of(consent_proof(uow, events[1]))
    for item in (
        "Éloïse Martin",
        "06 12 34 56 78",
        "23/11/2026",
        "(UTC+01:00)",
        "Atelier Lumière",
        "J’accepte que l’entreprise Atelier Lumière me téléphone",
        "23/11/2027",
        hashlib.sha256(PIECE).hexdigest(),
        "aucun retrait enregistré",
        "certutil -hashfile",
        "23/11/2029",
    ):
        assert item.replace(" ", "") in phone.replace(" ", ""), item
    assert phone.count("présente dans le texte") == 5
    assert "Mentions exigées" not in email


@pytest.mark.rule("CON-12")
def test_a_withdrawal_is_told_in_the_proof(
    workspace: UnlockedWorkspace, clock: FixedClock, events: tuple[int, ...]
) -> None:
    clock.advance(timedelta(days=10))
    with workspace.unit_of_work() as uow:
        from app.consent.history import consent_history
        from db.tables import ConsentEvent

        contact = uow.session.get_one(ConsentEvent, events[0]).contact_id
        withdraw_all(uow, contact)
        assert len(consent_history(uow, contact)) == 3
        proof = text_of(consent_proof(uow, events[0]))
    assert "aucun retrait" not in proof
    assert "03/12/2026" in proof


@pytest.mark.rule("CON-12")
@pytest.mark.parametrize("options", [(), ("--en",)])
def test_anyone_can_verify_it(
    workspace: UnlockedWorkspace, events: tuple[int, ...], tmp_path: Path, options: tuple[str, ...]
) -> None:
    status, told = verify(files_of(workspace, events[0]), tmp_path, *options)
    assert status == 0, told
    assert "!!" not in told
    assert ("EVERYTHING HOLDS" if options else "TOUT EST CONFORME") in told


def test_nobody_else_is_in_it(workspace: UnlockedWorkspace, events: tuple[int, ...]) -> None:
    files = files_of(workspace, events[0])
    for name, content in files.items():
        readable = text_of(content) if name.endswith(".pdf") else content.decode()
        assert "Quelquunautre" not in readable, name
        assert "687654321" not in readable.replace(" ", ""), name
    journal = json.loads(files["preuve.json"])["journal"]
    assert len(journal) == 1


def in_json(act: Callable[[dict], None], *, sign: bool = False) -> Change:
    def change(files: dict[str, bytes]) -> None:
        data = json.loads(files["preuve.json"])
        act(data)
        files["preuve.json"] = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
        if sign:
            resign(files)

    return change


def resign(files: dict[str, bytes]) -> None:
    """Sign the whole anew with a key of one's own, as a forger would."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key, digest = Ed25519PrivateKey.generate(), hashlib.sha256(files["preuve.json"]).digest()
    signature = json.loads(files["preuve.sig.json"])
    signature |= {
        "sha256": digest.hex(),
        "public_key": key.public_key().public_bytes_raw().hex(),
        "signature": key.sign(digest).hex(),
    }
    files["preuve.sig.json"] = json.dumps(signature).encode()


def set_file(name: str, content: bytes) -> Change:
    return lambda files: files.update({name: content})


CHANGES: dict[str, Change] = {
    "one byte of the piece": set_file("piece/accord.txt", PIECE.replace(b"Oui", b"Non")),
    "the piece is missing": lambda files: files.pop("piece/accord.txt"),
    "the text": lambda files: files.update({"texte.txt": files["texte.txt"] + b" "}),
    "the PDF": lambda files: files.update({"preuve.pdf": files["preuve.pdf"] + b" "}),
    "the date": in_json(lambda data: data["consent"].update(collected_at="2026-11-22T09:00:00.000000+00:00")),
    "the date, signed by a forger": in_json(
        lambda data: data["consent"].update(collected_at="2026-11-22T09:00:00.000000+00:00"), sign=True
    ),
    "the answer, signed by a forger": in_json(lambda data: data["consent"].update(event_type="refused"), sign=True),
    "the text, with its own fingerprint": in_json(lambda data: data.update(text="J’accepte tout."), sign=True),
    "the body of a line": in_json(
        lambda data: data["journal"][0].update(body=data["journal"][0]["body"].replace("phone", "email")), sign=True
    ),
    "the link of a line": in_json(lambda data: data["journal"][0].update(previous="0" * 64), sign=True),
    "the signature of a line": in_json(lambda data: data["journal"][0].update(signature="00" * 64), sign=True),
    "a line taken away": in_json(lambda data: data.update(journal=[]), sign=True),
    "another person's line": in_json(lambda data: data["journal"][0].update(subject="f" * 32), sign=True),
}


@pytest.mark.rule("CON-05")
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_is_changed_is_seen(
    workspace: UnlockedWorkspace, events: tuple[int, ...], tmp_path: Path, change: Change
) -> None:
    files = files_of(workspace, events[0])
    change(files)
    status, told = verify(files, tmp_path)
    assert status == 1, told
    assert "CE DOSSIER A ÉTÉ MODIFIÉ" in told


def test_what_is_no_proof_is_said(workspace: UnlockedWorkspace, events: tuple[int, ...], tmp_path: Path) -> None:
    files = files_of(workspace, events[0])
    del files["preuve.json"]
    assert verify(files, tmp_path)[0] == 2


def test_the_receipt_says_every_answer_and_how_to_come_back(
    workspace: UnlockedWorkspace, events: tuple[int, ...]
) -> None:
    with workspace.unit_of_work() as uow:
        french, english = (text_of(consent_receipt(uow, events, language)) for language in ("fr", "en"))
        with pytest.raises(NothingAnswered):
            consent_receipt(uow, [])
    assert "Vous avez accepté : Téléphone" in french
    assert "Vous avez refusé : E-mail" in french
    assert "23/11/2027" in french
    assert "contact@atelier-lumiere.example" in french
    assert "You agreed" in english


@pytest.mark.rule("COO-03")
def test_the_receipt_is_a_draft_that_loads_nothing(workspace: UnlockedWorkspace, events: tuple[int, ...]) -> None:
    with workspace.unit_of_work() as uow:
        draft = message_from_bytes(receipt_draft(uow, events), policy=policy.default)
    assert draft["To"] == "eloise@exemple.fr"
    assert draft["X-Unsent"] == "1"
    body = draft.get_body(preferencelist=("plain",))
    assert "Vous avez accepté" in body.get_content()
    assert not [part for part in draft.walk() if part.get_content_type() == "text/html"]
    assert [part.get_content_type() for part in draft.iter_attachments()] == ["application/pdf"]
