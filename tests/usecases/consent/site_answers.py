"""Answers of the site as a visitor's page writes them, and as somebody else might."""

import base64
import hashlib
import json
from email.message import EmailMessage

from app.consent.web_kit import facts_of_proof, shown_sha256
from app.consent.web_kit_pages import ANSWER_FORMAT

PERSON = {"given_name": "Éloïse", "family_name": "Martin", "email": "eloise@exemple.fr"}
AT = "2026-11-23T10:00:00+01:00"


def payload(proof: bytes, given: dict[int, str], /, **changes: object) -> dict[str, object]:
    """What the page would say of these answers, then changed."""
    facts = facts_of_proof(proof.decode())
    said = {
        "format": ANSWER_FORMAT,
        "form": facts.version,
        "shown": shown_sha256(facts),
        "reference": "0" * 32,
        "at": AT,
        "answers": {str(text): answer for text, answer in given.items()},
        "person": PERSON,
        "age": "15",
    }
    return {name: value for name, value in {**said, **changes}.items() if value is not None}


def block(said: object) -> str:
    """The part that the program reads."""
    content = said if isinstance(said, bytes) else json.dumps(said, ensure_ascii=False).encode()
    letters = base64.urlsafe_b64encode(content).decode().rstrip("=")
    lines = "\n".join(letters[place : place + 64] for place in range(0, len(letters), 64))
    return f"APARTE1:{lines}:{hashlib.sha256(content).hexdigest()[:8]}:FIN\n"


def file_of(said: object) -> bytes:
    """The file that the visitor saves."""
    return f"Réponse au formulaire\n\n{block(said)}".encode()


def mail_of(said: object, *, sender: str = "eloise@exemple.fr", attached: bool = False, **headers: str) -> bytes:
    """The message that the visitor sends: the answer written in it, or attached."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "contact@atelier-lumiere.example", "Réponse"
    message["Date"] = "Mon, 23 Nov 2026 10:05:00 +0100"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content("Bonjour, voici ma réponse.\n" if attached else f"Bonjour,\n\n{block(said)}", cte="base64")
    if attached:
        message.add_attachment(file_of(said), maintype="text", subtype="plain", filename="reponse.txt")
    return message.as_bytes()
