"""The kit for the site: what it shows and proves, how it goes out of date, and when it cannot be made."""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.accounts.business import read_business, write_business
from app.accounts.roles import Role
from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.consent.texts import current_text, publish_text
from app.consent.web_kit import BANNER, FORM, PROOF, README, CookieUse, SiteChoices
from app.consent.web_kit_errors import (
    AnswersAddressLacking,
    KitFolderTaken,
    KitNoticeUnready,
    KitTextLacking,
    NoQuestionChosen,
)
from app.consent.write_web_kit import askable_cells, last_kit, read_site_choices, write_web_kit
from app.errors import PermissionDenied, SaveFailed
from app.journal import Action
from app.register.notice_facts import read_answers, write_answers
from app.retention.reminders import Topic, reminders
from app.values import InvalidEmail
from app.workspace import UnlockedWorkspace
from db.tables import JournalEntry, WebKit
from resources import LANGUAGES


@pytest.mark.rule("COO-02")
@pytest.mark.rule("CON-02")
@pytest.mark.rule("INF-02")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kit_shows_the_texts_in_use_and_proves_what_it_shows(
    workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path, language: str
) -> None:
    with workspace.unit_of_work() as uow:
        choices = replace(read_site_choices(uow), language=language, cookies=tuple(CookieUse))
        place, version = write_web_kit(uow, tmp_path, choices)
        texts = [current_text(uow, *cell, language) for cell in choices.cells]
        held = uow.session.scalars(select(WebKit)).one()
        line = uow.session.scalars(select(JournalEntry).where(JournalEntry.action == Action.WEB_KIT_WRITTEN)).one()
    files = {path.name: path.read_bytes() for path in place.iterdir()}
    form, proof = files[FORM].decode(), json.loads(files[PROOF])
    assert (version, len(texts)) == (1, 4)
    assert all(text is not None and text.body in form for text in texts)
    assert {"fr": "Lettre d’information et offres, par SMS", "en": "Newsletter and offers, by text message"}[
        language
    ] in form
    assert form.count('type="radio"') == 2 * len(texts) + 2
    assert "checked" not in re.sub(r"<(style|script)>.*?</\1>", "", form, flags=re.DOTALL)
    assert proof["files"] == {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files) if name != PROOF}
    assert [one["body"] for one in proof["form"]["questions"]] == [text.body for text in texts if text]
    assert proof["banner"] == {"days": 180, "uses": [one.value for one in CookieUse]}
    assert held.sha256 == hashlib.sha256(files[PROOF]).hexdigest()
    assert held.content.encode() == files[PROOF]
    assert line.signature
    for name in (FORM, BANNER, README[language]):
        assert not re.search(r"https?://|@@|src=\"//", files[name].decode()), name


@pytest.mark.rule("MIN-01")
@pytest.mark.rule("INF-01")
def test_a_form_asks_no_more_than_its_channels_need(
    workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path
) -> None:
    with workspace.unit_of_work() as uow:
        cells = tuple(cell for cell in read_site_choices(uow).cells if cell[1] is Channel.EMAIL)
        place, _ = write_web_kit(uow, tmp_path, SiteChoices(cells, "site@exemple.fr"))
    form = (place / FORM).read_text("utf-8")
    fields = set(re.findall(r'<input id="(\w+)"', form))
    assert fields == {"given_name", "family_name", "email", "guardian"}
    assert "mailto" in form
    assert "CNIL" in form
    assert " required" not in form


def test_what_cannot_be_made_is_said_and_leaves_nothing(
    workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path
) -> None:
    with workspace.reading() as uow:
        good = read_site_choices(uow)
        service = next(one.id for one in read_purposes(uow) if not one.rests_on_consent)
        assert service not in {one.purpose_id for one in askable_cells(uow)}
    (tmp_path / "pris" / "site-internet-v1").mkdir(parents=True)
    cases = (
        (NoQuestionChosen, replace(good, cells=()), tmp_path),
        (AnswersAddressLacking, replace(good, answers_to=" "), tmp_path),
        (InvalidEmail, replace(good, answers_to="pas une adresse"), tmp_path),
        (KitTextLacking, replace(good, cells=((service, Channel.EMAIL),)), tmp_path),
        (KitFolderTaken, good, tmp_path / "pris"),
        (SaveFailed, good, tmp_path / "absent"),
    )
    for error, choices, folder in cases:
        with pytest.raises(error), workspace.unit_of_work() as uow:
            write_web_kit(uow, folder, choices)
    with workspace.unit_of_work() as uow:
        write_answers(uow, replace(read_answers(uow, "fr"), mandatory_fields=""), "fr")
    with pytest.raises(KitNoticeUnready), workspace.unit_of_work() as uow:
        write_web_kit(uow, tmp_path, good)
    with workspace.reading() as uow:
        assert last_kit(uow) is None
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("site")] == []


def test_only_who_answers_for_texts_makes_a_kit(
    unlocked_as, workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path
) -> None:
    desk = unlocked_as(Role.RECEPTION)
    with pytest.raises(PermissionDenied), desk.unit_of_work() as uow:
        write_web_kit(uow, tmp_path, read_site_choices(uow))


@pytest.mark.rule("CON-04")
def test_a_kit_says_what_it_says_no_more(workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path) -> None:
    with workspace.unit_of_work() as uow:
        choices = read_site_choices(uow)
        write_web_kit(uow, tmp_path, choices)
        kit = last_kit(uow)
        assert kit is not None
        assert (kit.version, kit.changed, kit.obstacle) == (1, (), "")
        assert Topic.WEB_KIT_STALE not in {one.topic for one in reminders(uow)}
        publish_text(uow, *choices.cells[0], "J’accepte de recevoir les nouvelles de l’atelier.")
        assert last_kit(uow).changed == ("texts",)
        assert ("compliance", "website") in {(one.place, one.target) for one in reminders(uow)}
        _, version = write_web_kit(uow, tmp_path, replace(choices, cells=choices.cells[:2]))
        assert (version, last_kit(uow).changed) == (2, ())
        assert read_site_choices(uow).cells == choices.cells[:2]
        write_business(uow, replace(read_business(uow), name="Atelier Clarté"))
        stale = last_kit(uow)
    # The notice names the business: until it is published again, no new kit may be made either.
    assert "mention d’information n’est pas prête" in stale.obstacle
