"""The people who leave as JSON, for programs: exact values, codes as they are, each answer with its article of law."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, BinaryIO

from app.exchange.columns import EMAIL, PHONE
from app.exchange.export_answers import Question
from app.exchange.export_rows import ExportedPerson, Outgoing
from app.messaging.eligibility import ContactDecision

FORMAT = "aparte-export/1"
_KEYS = {
    "business": "responsable_de_traitement",
    "purpose": "finalite",
    "made_at": "fait_le",
    "made_by": "fait_par",
    "answers": "avertissement",
}


def write_json(file: BinaryIO, outgoing: Outgoing, about: Mapping[str, str]) -> None:
    """Write one object, one person a line: fields by their name in the catalogue, dates in ISO 8601, numbers in E.164."""
    labels = {field.name: field.label for field in outgoing.fields}
    head = {"format": FORMAT, **{key: about[name] for name, key in _KEYS.items()}, "libelles": labels}
    file.write(json.dumps(head, ensure_ascii=False, indent=1)[:-2].encode() + b',\n "contacts": [')
    for place, person in enumerate(outgoing.people):
        file.write(b"\n" if place == 0 else b",\n")
        file.write(json.dumps(_person(outgoing, person), ensure_ascii=False).encode())
    file.write(b"\n ]\n}\n")


def _person(outgoing: Outgoing, person: ExportedPerson) -> dict[str, Any]:
    chosen = {field.name for field in outgoing.fields}
    values: dict[str, Any] = {name: _exact(value) for name, value in person.values.items()}
    if EMAIL in chosen:
        values[EMAIL] = list(person.emails)
    if PHONE in chosen:
        values[PHONE] = list(person.phones)
    pairs = zip(outgoing.questions, person.answers, strict=True)
    return {**values, "peut_on_contacter": [_answer(question, decision) for question, decision in pairs]}


def _exact(value: str | date | None) -> str | None:
    return value.isoformat() if isinstance(value, date) else value


def _answer(question: Question, decision: ContactDecision) -> dict[str, Any]:
    return {
        "finalite": question.purpose.name,
        "canal": question.channel.value,
        "reponse": decision.outcome.value,
        "motif": decision.reason.value,
        "explication": decision.sentence,
        "article": decision.article,
    }
