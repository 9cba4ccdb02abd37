"""Check a consent's proof, or an extract of the journal, without Aparté and without any password.

    python verify_proof.py dossier-de-preuve.zip        (en français)
    python verify_proof.py dossier-de-preuve.zip --en   (in English)

Needs Python 3.11 or later and the package "cryptography" (pip install cryptography). Exits with 0 where everything holds, 1
where something was changed, 2 where the file cannot be read. What it cannot tell: whether the public keys are those of the
business. Compare the fingerprints that it prints with the ones the business gives you.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sys
import zipfile
from collections.abc import Iterator
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

LINE_DOMAIN = b"aparte/journal/v1\0"
LINE_FIELDS = ("seq", "at", "actor", "action", "subject", "commitment", "previous")
EXTRACT = "aparte/journal-extract/v1"
CHANGED, UNREADABLE = 1, 2
MAX_BYTES = 100 * 1024 * 1024
SENTENCES = {
    "file": ("le fichier {0} est celui qui a été remis", "the file {0} is the one that was handed over"),
    "text": ("le texte présenté est celui que l’accord désigne", "the text shown is the one the agreement names"),
    "evidence": ("la pièce est celle que l’accord désigne", "the evidence is the one the agreement names"),
    "record": ("l’événement {0} est celui que le journal a scellé", "event {0} is the one that the journal sealed"),
    "details": ("les détails de la ligne {0} sont ceux du jour", "the details of line {0} are those of the day"),
    "line": ("la ligne {0} du journal n’a pas été changée", "line {0} of the journal was not changed"),
    "signed": ("la ligne {0} est signée par le compte {1}", "line {0} is signed by account {1}"),
    "whole": ("le dossier entier est signé par le compte {0}", "the whole file is signed by account {0}"),
    "linked": ("les lignes {0} et {1} du journal se suivent", "lines {0} and {1} of the journal follow each other"),
    "extract": (
        "{0} lignes du journal lues, {1} signées, {2} sans détails (effacés avec la personne)",
        "{0} lines of the journal read, {1} signed, {2} without details (erased with the person)",
    ),
    "sealed": ("l’accord est scellé dans le journal", "the agreement is sealed in the journal"),
    "key": ("Clé du compte {0} : {1}", "Key of account {0}: {1}"),
    "good": ("TOUT EST CONFORME", "EVERYTHING HOLDS"),
    "bad": ("CE DOSSIER A ÉTÉ MODIFIÉ : ne vous y fiez pas", "THIS FILE WAS CHANGED: do not rely on it"),
    "unreadable": ("Ce fichier n’est pas un dossier de preuve lisible", "This file is not a readable proof"),
}
Check = tuple[bool, str, tuple[str, ...]]


def canonical(value: Any) -> bytes:
    """Return texts, whole numbers, lists and objects as RFC 8785 JSON; their keys are plain ASCII here."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def sha256(content: bytes) -> str:
    """Return the hexadecimal SHA-256 of some bytes."""
    return hashlib.sha256(content).hexdigest()


def is_signed(key: str, signature: str, digest: str) -> bool:
    """Say whether an Ed25519 key signed these 32 bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), bytes.fromhex(digest))
    except (InvalidSignature, ValueError):
        return False
    return True


def check_named(files: dict[str, bytes], data: dict[str, Any]) -> Iterator[Check]:
    """Check that each file is the one named."""
    for name, digest in data["files"].items():
        yield name in files and sha256(files[name]) == digest, "file", (name,)


def check_files(files: dict[str, bytes], data: dict[str, Any]) -> Iterator[Check]:
    """Check that each file is the one named, and that the consent names the same text and evidence."""
    yield from check_named(files, data)
    consent = data["consent"]
    yield sha256(data["text"].encode()) == consent["text_sha256"], "text", ()
    yield files.get("texte.txt", b"") == data["text"].encode(), "text", ()
    if consent["evidence_sha256"]:
        yield sha256(files.get(data["evidence_file"], b"")) == consent["evidence_sha256"], "evidence", ()


def check_line(data: dict[str, Any], line: dict[str, Any]) -> Iterator[Check]:
    """Check one line of the journal: its details, its hash, its signature."""
    seq = str(line["seq"])
    opened = hmac.new(bytes.fromhex(line["salt"]), line["body"].encode(), hashlib.sha256).hexdigest()
    yield hmac.compare_digest(opened, line["commitment"]), "details", (seq,)
    digest = sha256(LINE_DOMAIN + canonical({name: line[name] for name in LINE_FIELDS}))
    yield digest == line["hash"], "line", (seq,)
    key = data["public_keys"].get(line["actor"], "")
    yield is_signed(key, line["signature"], line["hash"]), "signed", (seq, line["actor"])


def check_extract(data: dict[str, Any]) -> Iterator[Check]:
    """Check every line of an extract, and that lines whose numbers follow each other are linked; tell only what does not hold."""
    before: dict[str, Any] = {"seq": 0, "hash": ""}
    signed = bare = 0
    for line in data["journal"]:
        skipped = {"details"} if not line["salt"] else set()
        skipped |= {"signed"} if not line["signature"] else set()
        yield from (one for one in check_line(data, line) if not one[0] and one[1] not in skipped)
        if line["seq"] == before["seq"] + 1 and before["hash"] and line["previous"] != before["hash"]:
            yield False, "linked", (str(before["seq"]), str(line["seq"]))
        signed, bare, before = signed + bool(line["signature"]), bare + (not line["salt"]), line
    yield bool(data["journal"]), "extract", (str(len(data["journal"])), str(signed), str(bare))


def check_journal(data: dict[str, Any]) -> Iterator[Check]:
    """Check each line: its details, its hash, its signature, and that it seals the event it tells of."""
    events = {one["event"]: one for one in (data["consent"], data["confirmation"], data["withdrawal"]) if one}
    sealed = set()
    for line in data["journal"]:
        body = json.loads(line["body"])
        yield from check_line(data, line)
        event = events.get(body.get("event"))
        if event is not None and line["subject"] == event["subject"]:
            yield sha256(canonical(event)) == body.get("sha256"), "record", (str(event["event"]),)
            sealed.add(event["event"])
    yield sealed == set(events), "sealed", ()


def check(files: dict[str, bytes]) -> tuple[list[Check], dict[str, str]]:
    """Return every check made, and the public key of each account."""
    raw, signature = files["preuve.json"], json.loads(files["preuve.sig.json"])
    data = json.loads(raw)
    whole = sha256(raw) == signature["sha256"] and is_signed(
        signature["public_key"], signature["signature"], sha256(raw)
    )
    same_key = data["public_keys"].get(signature["account"], signature["public_key"]) == signature["public_key"]
    checks: list[Check] = [(whole and same_key, "whole", (signature["account"],))]
    if data["format"] == EXTRACT:
        checks += [*check_named(files, data), *check_extract(data)]
    else:
        checks += [*check_files(files, data), *check_journal(data)]
    return checks, data["public_keys"] | {signature["account"]: signature["public_key"]}


def read(path: str) -> dict[str, bytes]:
    """Return the files of the ZIP, none of them written to disk; ValueError where it is too large."""
    with zipfile.ZipFile(path) as archive:
        if sum(one.file_size for one in archive.infolist()) > MAX_BYTES:
            raise ValueError(path)
        return {name: archive.read(name) for name in archive.namelist()}


def main(arguments: list[str]) -> int:
    """Print what was checked; return the exit status."""
    place = int("--en" in arguments)
    paths = [one for one in arguments if not one.startswith("--")]

    def say(key: str, *values: str) -> str:
        return SENTENCES[key][place].format(*values)

    try:
        checks, keys = check(read(paths[0]))
    except (IndexError, KeyError, TypeError, AttributeError, ValueError, OSError, zipfile.BadZipFile):
        sys.stdout.write(say("unreadable") + "\n")
        return UNREADABLE
    for held, key, values in checks:
        sys.stdout.write(f"{'OK ' if held else '!! '} {say(key, *values)}\n")
    for account, public in sorted(keys.items()):
        sys.stdout.write(say("key", account, sha256(bytes.fromhex(public))[:32]) + "\n")
    good = all(held for held, _, _ in checks)
    sys.stdout.write(say("good" if good else "bad") + "\n")
    return 0 if good else CHANGED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
