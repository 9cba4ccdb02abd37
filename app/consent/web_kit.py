"""What the kit for the business's site holds, as pure values: the questions asked, what is shown of them, the proof of it all.

The texts of the form are those in use, and their fingerprints travel with each answer: an answer to other texts is none.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.consent.kinds import Channel
from app.register.notice_text import BULLET, NoticeSection, sections_of
from resources import wording_in

FORMAT = "aparte/web-kit/v1"
FORM, BANNER, BANNER_PAGE, PROOF = "formulaire.html", "bandeau-cookies.js", "bandeau-cookies.html", "preuve.json"
README = {"fr": "LISEZ-MOI.html", "en": "README.html"}
# Acceptance and refusal alike, about six months (CNIL-COOK, COO-02).
CHOICE_DAYS = 180


class CookieUse(StrEnum):
    """What cookies that a site does not need are used for; each has its own answer."""

    AUDIENCE = "audience"
    VIDEO = "video"
    SOCIAL = "social"
    ADVERTISING = "advertising"


@dataclass(frozen=True, slots=True)
class SiteChoices:
    """What the business wants on its site: which questions, in which language, where answers go, which cookies."""

    cells: tuple[tuple[int, Channel], ...]
    answers_to: str
    language: str = "fr"
    cookies: tuple[CookieUse, ...] = (CookieUse.AUDIENCE,)


@dataclass(frozen=True, slots=True)
class KitQuestion:
    """One question: the exact text in use, by its id, for one purpose and one channel (CON-03)."""

    text_id: int
    version: int
    purpose_id: int
    purpose: str
    channel: Channel
    body: str
    sha256: str


@dataclass(frozen=True, slots=True)
class KitNotice:
    """The privacy notice under the form (RGPD art. 13)."""

    text_id: int
    version: int
    body: str
    sha256: str


@dataclass(frozen=True, slots=True)
class KitFacts:
    """Everything that a kit is made from."""

    version: int
    written_at: datetime
    business: str
    rights_contact: str
    choices: SiteChoices
    questions: tuple[KitQuestion, ...]
    notice: KitNotice

    @property
    def language(self) -> str:
        """The language of the visitors."""
        return self.choices.language

    def say(self, key: str, /, **params: object) -> str:
        """Return a sentence of the kit in its own language."""
        return wording_in(self.language, f"web_kit.{key}", **params)


def sha256(text: str) -> str:
    """Return the hexadecimal SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def question_lines(facts: KitFacts, question: KitQuestion) -> tuple[str, str, str, str]:
    """Return what is shown of a question: its heading, its text, and its two answers in equal words (CON-02)."""
    channel = facts.say(f"channel.{question.channel.value}")
    legend = facts.say("form.legend", purpose=question.purpose, channel=channel)
    return legend, question.body, facts.say("script.oui"), facts.say("script.non")


def notice_blocks(notice: KitNotice) -> tuple[NoticeSection, ...]:
    """Return the blocks of the notice as they are shown, one after the other."""
    return sections_of(notice.body)


def without_bullet(line: str) -> str:
    """Return a line of a notice as it stands in a list."""
    return line.removeprefix(BULLET)


def shown_sha256(facts: KitFacts) -> str:
    """Return the fingerprint of what the form shows; the page computes the same from what the visitor really sees."""
    asked = [f"{one.text_id}:{sha256(chr(10).join(question_lines(facts, one)))}" for one in facts.questions]
    said = [
        line
        for block in notice_blocks(facts.notice)
        for line in (block.heading, *(without_bullet(one) for one in block.lines))
    ]
    return sha256("|".join([*asked, f"notice:{sha256(chr(10).join(said))}"]))


def asked_uses_sha256(cookies: Sequence[CookieUse]) -> str:
    """Return the fingerprint of what the banner asks about: an agreement holds for these uses and no others."""
    return sha256(",".join(cookies))[:16]


def kit_proof(facts: KitFacts, files: Mapping[str, bytes]) -> str:
    """Return the proof of a kit as JSON: its version, what it shows, and the fingerprint of each file (COO-02, CON-01)."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "version": facts.version,
        "written_at": facts.written_at.isoformat(timespec="seconds"),
        "language": facts.language,
        "business": facts.business,
        "rights_contact": facts.rights_contact,
        "answers_to": facts.choices.answers_to,
        "form": {
            "shown_sha256": shown_sha256(facts),
            "questions": [
                {
                    "text": one.text_id,
                    "version": one.version,
                    "purpose": one.purpose_id,
                    "name": one.purpose,
                    "channel": one.channel.value,
                    "sha256": one.sha256,
                    "body": one.body,
                }
                for one in facts.questions
            ],
            "notice": {
                "text": facts.notice.text_id,
                "version": facts.notice.version,
                "sha256": facts.notice.sha256,
                "body": facts.notice.body,
            },
        },
        "banner": {"days": CHOICE_DAYS, "uses": [one.value for one in facts.choices.cookies]},
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())},
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def facts_of_proof(content: str) -> KitFacts:
    """Return the facts of a kit that was written, as its proof tells them."""
    held = json.loads(content)
    form, notice = held["form"], held["form"]["notice"]
    questions = tuple(
        KitQuestion(
            one["text"],
            one["version"],
            one["purpose"],
            one["name"],
            Channel(one["channel"]),
            one["body"],
            one["sha256"],
        )
        for one in form["questions"]
    )
    choices = SiteChoices(
        tuple((one.purpose_id, one.channel) for one in questions),
        held["answers_to"],
        held["language"],
        tuple(CookieUse(use) for use in held["banner"]["uses"]),
    )
    return KitFacts(
        held["version"],
        datetime.fromisoformat(held["written_at"]),
        held["business"],
        held["rights_contact"],
        choices,
        questions,
        KitNotice(notice["text"], notice["version"], notice["body"], notice["sha256"]),
    )


def what_changed(held: KitFacts, now: KitFacts) -> tuple[str, ...]:
    """Name what a kit says no more as the business would say it now, most important first; empty where it is still true."""
    texts = {(one.purpose_id, one.channel): one.sha256 for one in held.questions}
    wanted = {(one.purpose_id, one.channel): one.sha256 for one in now.questions}
    names = ({one.purpose_id: one.purpose for one in facts.questions} for facts in (held, now))
    same_names = next(names) == next(names)
    differs = {
        "texts": any(texts[cell] != wanted[cell] for cell in texts.keys() & wanted.keys()),
        "questions": texts.keys() != wanted.keys() or (texts.keys() == wanted.keys() and not same_names),
        "notice": held.notice.sha256 != now.notice.sha256,
        "business": (held.business, held.rights_contact) != (now.business, now.rights_contact),
        "choices": _rest(held) != _rest(now),
    }
    return tuple(name for name, is_so in differs.items() if is_so)


def _rest(facts: KitFacts) -> tuple[str, str, tuple[CookieUse, ...]]:
    return facts.choices.answers_to, facts.choices.language, facts.choices.cookies
