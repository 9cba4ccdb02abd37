"""Make the kit for the business's site from what is in use now, keep what it shows, and say when it is out of date."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.business import read_business, read_setting, write_setting
from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.consent.texts import current_text
from app.consent.web_kit import (
    PROOF,
    CookieUse,
    KitFacts,
    KitNotice,
    KitQuestion,
    SiteChoices,
    facts_of_proof,
    shown_sha256,
    what_changed,
)
from app.consent.web_kit_errors import (
    AnswersAddressLacking,
    KitFolderTaken,
    KitNoticeUnready,
    KitTextLacking,
    NoQuestionChosen,
)
from app.consent.web_kit_pages import kit_files
from app.documents.save import save_files
from app.errors import SaveFailed, UserError
from app.journal import Action, record
from app.register.shipped_words import in_language
from app.register.web_notice import derived_notice
from app.values import EmailAddress
from db.tables import WebKit
from resources import language, wording, wording_in

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_KEY = "website"


@dataclass(frozen=True, slots=True)
class AskedCell:
    """One purpose and channel that a form may ask about."""

    purpose_id: int
    purpose: str
    channel: Channel


@dataclass(frozen=True, slots=True)
class WrittenKit:
    """The last kit that was written, and what it says no more as it is now; ``obstacle`` is why no new one can be made."""

    version: int
    written_at: datetime
    sha256: str
    changed: tuple[str, ...]
    obstacle: str = ""

    @property
    def is_stale(self) -> bool:
        """Say whether the site shows what is no longer so."""
        return bool(self.changed or self.obstacle)


def askable_cells(uow: UnitOfWork) -> tuple[AskedCell, ...]:
    """Return what a form may ask: each channel of each active purpose that rests on consent."""
    return tuple(
        AskedCell(purpose.id, purpose.name, channel)
        for purpose in read_purposes(uow)
        if purpose.rests_on_consent
        for channel in purpose.channels
    )


def read_site_choices(uow: UnitOfWork) -> SiteChoices:
    """Return what was chosen last; at first every question that can be asked, answered to the business's own address."""
    cells = tuple((one.purpose_id, one.channel) for one in askable_cells(uow))
    held = read_setting(uow, _KEY, None)
    if held is None:
        return SiteChoices(cells, read_business(uow).email, language())
    chosen = {(purpose, Channel(channel)) for purpose, channel in held["cells"]}
    return SiteChoices(
        tuple(cell for cell in cells if cell in chosen),
        held["answers_to"],
        held["language"],
        tuple(CookieUse(use) for use in held["cookies"]),
    )


def gather_kit_facts(uow: UnitOfWork, choices: SiteChoices, version: int) -> KitFacts:
    """Return what a kit would be made from now; NoQuestionChosen, KitTextLacking, KitNoticeUnready, AnswersAddressLacking, InvalidEmail."""
    if not choices.cells:
        raise NoQuestionChosen
    if not choices.answers_to.strip():
        raise AnswersAddressLacking
    EmailAddress.parse(choices.answers_to)
    derived = derived_notice(uow, choices.language)
    if derived.is_draft or derived.current is None:
        raise KitNoticeUnready(reason=derived.draft_because(language()))
    notice = KitNotice(derived.current.id, derived.current.version, derived.current.body, derived.current.sha256)
    names = {one.id: one.name for one in read_purposes(uow)}
    questions = tuple(_question(uow, cell, choices.language, names) for cell in choices.cells)
    business = read_business(uow)
    return KitFacts(version, uow.clock.now(), business.name, business.rights_contact, choices, questions, notice)


def write_web_kit(uow: UnitOfWork, folder: Path, choices: SiteChoices) -> tuple[Path, int]:
    """Write the kit into a new folder inside ``folder``, keep its proof, and return that folder and the version (COO-02).

    Raises what ``gather_kit_facts`` raises, KitFolderTaken, SaveFailed; then nothing is written and nothing is kept.
    """
    uow.account.require(Permission.EDIT_PURPOSES)
    version = (uow.session.scalar(select(func.max(WebKit.version))) or 0) + 1
    facts = gather_kit_facts(uow, choices, version)
    files = kit_files(facts)
    proof = files[PROOF]
    digest = hashlib.sha256(proof).hexdigest()
    held = {
        "cells": [[purpose_id, channel.value] for purpose_id, channel in choices.cells],
        "answers_to": choices.answers_to,
        "language": choices.language,
        "cookies": [one.value for one in choices.cookies],
    }
    write_setting(uow, _KEY, held)
    kit = WebKit(
        version=version,
        language=choices.language,
        shown_sha256=shown_sha256(facts),
        sha256=digest,
        content=proof.decode(),
        written_at=facts.written_at,
        written_by=uow.account.id,
    )
    uow.session.add(kit)
    uow.session.flush()
    record(uow, Action.WEB_KIT_WRITTEN, details={"version": version, "sha256": digest}, signed=True)
    place = folder / wording_in(choices.language, "web_kit.folder.name", version=version)
    _write(place, files)
    return place, version


def last_kit(uow: UnitOfWork) -> WrittenKit | None:
    """Return the last kit written and whether it is still true; none where none was written."""
    row = uow.session.scalar(select(WebKit).order_by(WebKit.version.desc()).limit(1))
    if row is None:
        return None
    held, obstacle = facts_of_proof(row.content), ""
    try:
        changed = what_changed(held, gather_kit_facts(uow, read_site_choices(uow), row.version))
    except UserError as error:
        # What it asked can be asked no more, or the notice it shows is out of date: the sentence says which.
        changed, obstacle = (), error.sentence
    return WrittenKit(row.version, row.written_at, row.sha256, changed, obstacle)


def count_stale_kits(uow: UnitOfWork) -> int:
    """Return how many kits that are on a site say no more what the business would say now: the last one, or none."""
    kit = last_kit(uow)
    return int(kit is not None and kit.is_stale)


def _question(uow: UnitOfWork, cell: tuple[int, Channel], code: str, names: dict[int, str]) -> KitQuestion:
    purpose_id, channel = cell
    text = current_text(uow, purpose_id, channel, code)
    name = in_language(names.get(purpose_id, ""), code)
    if text is None or not name:
        raise KitTextLacking(text=f"{name}, {wording(f'consent.channel.{channel.value}')}")
    return KitQuestion(text.id, text.version, purpose_id, name, channel, text.body, text.sha256)


def _write(place: Path, files: dict[str, bytes]) -> None:
    try:
        place.mkdir()
    except FileExistsError as error:
        raise KitFolderTaken(folder=place.name) from error
    except OSError as error:
        raise SaveFailed(file=place.name) from error
    try:
        save_files(place, files)
    except UserError:
        place.rmdir()
        raise
