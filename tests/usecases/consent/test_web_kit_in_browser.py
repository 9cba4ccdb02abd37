"""The kit for the site in a real browser: nothing kept before a choice, a no as near as a yes, by keyboard, readable."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from sqlalchemy import select

from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentState
from app.consent.web_answers import record_web_answer
from app.consent.web_kit import BANNER, BANNER_PAGE, FORM, README, CookieUse, SiteChoices
from app.consent.web_kit_errors import WebAnswerAltered
from app.consent.write_web_kit import read_site_choices, write_web_kit
from app.workspace import UnlockedWorkspace
from db.tables import ConsentEvent, Evidence
from tests.usecases.consent.browsing import Browser, browser

NOTHING = ["", 0, 0, 0]
KEY = "aparte-cookies"
HOST = "aparte-cookies-banner"
# What the browser knows of two choices: element, place, class, size, and every property of their look.
LIKENESS = """
    const style = (one) => Object.fromEntries([...getComputedStyle(one)].map((name) => [name, getComputedStyle(one)[name]]));
    const [no, yes] = arguments, [a, b] = [no.getBoundingClientRect(), yes.getBoundingClientRect()];
    const [first, second] = [style(no), style(yes)];
    return [no.tagName === yes.tagName, no.parentElement === yes.parentElement, no.className === yes.className,
            a.height === b.height, Math.abs(a.width - b.width) < 0.1, a.top === b.top,
            Object.keys(first).filter((name) => first[name] !== second[name] && !name.endsWith("-origin"))];
"""
ALIKE = [*[True] * 6, []]


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("chromium")) as started:
        yield started


@pytest.fixture
def kit(workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path) -> Path:
    with workspace.unit_of_work() as uow:
        choices = read_site_choices(uow)
        return write_web_kit(uow, tmp_path, SiteChoices(choices.cells, choices.answers_to, "fr", tuple(CookieUse)))[0]


def in_banner(page: Browser, selector: str):
    return page.driver.find_element(By.ID, HOST).shadow_root.find_element(By.CSS_SELECTOR, selector)


def shows_banner(page: Browser) -> bool:
    return bool(page.driver.find_elements(By.ID, HOST))


@pytest.mark.rule("CON-01")
@pytest.mark.rule("CON-02")
def test_a_visitor_answers_by_keyboard_and_the_file_is_a_consent_with_its_proof(
    chromium: Browser, workspace: UnlockedWorkspace, kit: Path
) -> None:
    page = chromium
    page.open(kit / FORM)
    assert page.run("return document.querySelectorAll('input:checked').length") == 0
    for question in page.driver.find_elements(By.CSS_SELECTOR, "[data-text]"):
        assert page.run(LIKENESS, *question.find_elements(By.CSS_SELECTOR, ".answer")) == ALIKE
    # Nothing answered: what is missing is said, and each line leads to its field.
    page.driver.find_element(By.ID, "prepare").send_keys(Keys.ENTER)
    assert page.focused() == "problems"
    page.press(Keys.TAB, Keys.ENTER)
    assert page.run("return document.activeElement.value") == "oui"
    # E-mail: yes. SMS: no. Telephone and post: left alone.
    page.press(Keys.SPACE, Keys.TAB, Keys.ARROW_RIGHT, Keys.TAB, Keys.TAB, Keys.TAB)
    assert page.focused() == "given_name"
    page.press("Éloïse", Keys.TAB, "Martin", Keys.TAB, "eloise@exemple.fr", *[Keys.TAB] * 5, Keys.SPACE)
    page.press(Keys.TAB, Keys.ENTER)
    assert page.focused() == "ready-title"
    page.press(Keys.TAB, Keys.TAB)
    assert page.focused() == "mail"
    mail = page.driver.find_element(By.ID, "mail").get_attribute("href")
    assert mail.startswith("mailto:contact@atelier-lumiere.example?")
    assert len(mail) < 2_000, "mail programs of Windows cut what is longer"
    page.press(Keys.TAB, Keys.ENTER)
    WebDriverWait(page.driver, 10, 0.05).until(lambda _: list(page.downloads.glob("reponse-*.txt")))
    saved = next(page.downloads.glob("reponse-*.txt"))
    content = saved.read_bytes()
    assert page.stored() == NOTHING
    with workspace.unit_of_work() as uow:
        contact, _ = record_web_answer(uow, saved.name, content, None)
        states = {channel: state for (_, channel), state in current_states(uow, contact).items()}
        assert states == {Channel.EMAIL: ConsentState.GIVEN, Channel.SMS: ConsentState.REFUSED}
        assert uow.session.scalars(select(Evidence.content)).all() == [content]
        assert all(event.evidence_id for event in uow.session.scalars(select(ConsentEvent)))
    # One word changed on the site, and the answer says so itself.
    page.driver.find_element(By.ID, "back").click()
    page.run("document.querySelector('.asked').textContent += ' et de nos partenaires'")
    page.driver.find_element(By.ID, "prepare").click()
    altered = page.driver.find_element(By.ID, "text").get_property("value").encode()
    with pytest.raises(WebAnswerAltered), workspace.unit_of_work() as uow:
        record_web_answer(uow, "reponse.txt", altered, contact)


@pytest.mark.rule("COO-02")
def test_nothing_is_kept_before_a_choice_and_a_refusal_is_one_click_for_180_days(chromium: Browser, kit: Path) -> None:
    page = chromium
    page.open(kit / BANNER_PAGE)
    page.run("localStorage.clear()")
    page.driver.refresh()
    assert shows_banner(page)
    assert page.stored() == NOTHING
    assert page.run(LIKENESS, in_banner(page, "#refuse"), in_banner(page, "#accept")) == ALIKE
    in_banner(page, "#customise").click()
    assert (
        page.run("return arguments[0].getRootNode().querySelectorAll('input:checked').length", in_banner(page, "h2"))
        == 0
    )
    page.press(Keys.ESCAPE)
    assert in_banner(page, "#refuse").is_displayed()
    page.press(Keys.ESCAPE)
    assert not shows_banner(page)
    assert page.stored() == NOTHING
    page.driver.refresh()
    in_banner(page, "#refuse").click()
    assert not shows_banner(page)
    held = json.loads(page.run(f"return localStorage.getItem('{KEY}')"))
    assert page.stored() == ["", 1, 0, 0]
    assert held["accepted"] == []
    assert datetime.fromisoformat(held["until"]) - datetime.fromisoformat(held["at"]) == timedelta(days=180)
    for minutes, comes_back in ((1, False), (-1, True)):
        until = (datetime.now().astimezone() + timedelta(minutes=minutes)).isoformat()
        page.run(f"localStorage.setItem('{KEY}', arguments[0])", json.dumps({**held, "until": until}))
        page.driver.refresh()
        assert shows_banner(page) is comes_back, minutes
    assert page.stored() == NOTHING


@pytest.mark.rule("COO-02")
def test_what_sets_cookies_waits_and_stops_when_the_yes_is_taken_back(chromium: Browser, kit: Path) -> None:
    page = chromium
    trial = kit / "essai.html"
    scripts = "".join(
        f'<script type="text/plain" data-purpose="{use}">window.ran = (window.ran || "") + "{use} "</script>'
        for use in ("audience", "advertising", "inconnu")
    )
    trial.write_text(
        f'<!doctype html><html lang="fr"><head><script src="{BANNER}" defer></script></head><body><p>Essai</p>{scripts}</body></html>'
    )
    page.open(trial)
    page.run("localStorage.clear()")
    page.driver.refresh()
    assert page.run("return window.ran") is None
    # By keyboard: the banner comes first in the page, and its third button offers each use apart.
    page.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER)
    page.press(Keys.TAB, Keys.ARROW_RIGHT, *[Keys.TAB] * 4, Keys.ENTER)
    assert page.run("return window.ran") == "audience "
    assert not shows_banner(page)
    page.driver.refresh()
    assert page.run("return window.ran") == "audience "
    link = page.driver.find_element(By.ID, "aparte-cookies-link").shadow_root.find_element(By.CSS_SELECTOR, "#manage")
    link.send_keys(Keys.ENTER)
    assert page.focused() == "title"
    page.press(Keys.ESCAPE)
    assert page.focused() == "manage"
    link.send_keys(Keys.ENTER)
    page.press(Keys.TAB, Keys.ENTER)
    WebDriverWait(page.driver, 5, 0.05).until(
        lambda _: page.run("return document.readyState === 'complete' && !window.ran")
    )
    assert json.loads(page.run(f"return localStorage.getItem('{KEY}')"))["accepted"] == []
    page.run("localStorage.clear()")


def test_every_text_can_be_read_and_nothing_is_wider_than_the_window(chromium: Browser, kit: Path) -> None:
    page = chromium
    for dark in (False, True):
        for name in (FORM, BANNER_PAGE, README["fr"]):
            page.open(kit / name, width=320, dark=dark)
            page.run(
                "localStorage.clear(); document.querySelectorAll('details').forEach((one) => { one.open = true; })"
            )
            if name == FORM:
                page.run("document.querySelectorAll('[value=oui]').forEach((one) => one.click())")
                page.run("document.getElementById('prepare').click()")
            if name == BANNER_PAGE:
                in_banner(page, "#customise").click()
            texts, edges = page.contrasts()
            assert len(texts) > 15
            assert [one for one in texts if one[1] < 4.5] == [], (name, dark)
            assert [one for one in edges if one[1] < 3] == [], (name, dark)
            # 320 pixels are a window of 1280 at 400 % (WCAG 1.4.10).
            assert page.run("return document.documentElement.scrollWidth <= innerWidth"), (name, dark)


def test_the_pages_ask_for_nothing_but_themselves(chromium: Browser, kit: Path) -> None:
    page = chromium
    page.asked()
    for name in (FORM, BANNER_PAGE, README["fr"]):
        page.open(kit / name)
    here = kit.as_uri()
    asked = page.asked()
    assert {one for one in asked if one.startswith("file:")} == {
        f"{here}/{name}" for name in (FORM, BANNER_PAGE, BANNER, README["fr"])
    }
    assert {one.split(":", 1)[0] for one in asked} <= {"file", "data"}
    assert [entry for entry in page.driver.get_log("browser") if entry["level"] == "SEVERE"] == []
