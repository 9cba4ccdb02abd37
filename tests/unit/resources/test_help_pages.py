"""The guide says the same in both languages, its links lead somewhere, and searching it finds the section that answers."""

import re

import pytest

from resources import LANGUAGES, path
from ui.shell.help_search import asked_words, nearest_words, search_help
from ui.shell.help_text import help_pages, split_target, targets

LINK = re.compile(r"\]\(([^)]*)\)")


def test_both_languages_have_the_same_sections() -> None:
    assert targets("fr") == targets("en")
    for code in LANGUAGES:
        for page in help_pages(code):
            assert not page.sections[0].anchor
            titles, anchors = [one.title for one in page.sections], [one.anchor for one in page.sections]
            # A section is found again in the page shown by its title, and named by its anchor.
            assert len(set(titles)) == len(set(anchors)) == len(titles), page.name
            assert all(one.title and (one.text or not one.anchor) for one in page.sections), page.name


def test_every_link_leads_to_a_section() -> None:
    lost = [
        (code, file.stem, link)
        for code in LANGUAGES
        for file in path(f"help/{code}").glob("*.md")
        for link in LINK.findall(file.read_text("utf-8"))
        if "#".join(part for part in split_target(link) if part) not in targets(code)
    ]
    assert not lost


@pytest.mark.parametrize(
    ("code", "typed", "first"),
    [
        ("fr", "cle usb", "backups#stick"),
        ("fr", "USB CLÉS", "backups#stick"),
        ("fr", "comment supprimer une personne ?", "requests#erase"),
        ("fr", "effacer personnes", "requests#erase"),
        ("fr", "mot de passe oublié", "settings#forgotten"),
        ("fr", "journaux", "compliance#journal"),
        ("fr", "listes repoussoirs", "compliance#suppression"),
        ("fr", "raccourcis", "shortcuts"),
        ("en", "erase a person", "requests#erase"),
        ("en", "How do I merge cards?", "contacts#merge"),
        ("en", "stolen computers", "protection#stolen"),
    ],
)
def test_words_in_any_order_without_accents_or_plural(code: str, typed: str, first: str) -> None:
    hits = search_help(help_pages(code), typed)
    assert first in [hit.section.target for hit in hits[:2]]
    words = asked_words(typed)
    for hit in hits:
        assert all(hit.excerpt[start:end] for start, end in hit.marks)
        assert hit.marks or any(word in " ".join(asked_words(hit.section.title)) for word in words)


def test_every_word_is_needed_and_a_slip_is_offered_mended() -> None:
    pages = help_pages("fr")
    assert not search_help(pages, "sauvegarde zzyzx")
    assert not search_help(pages, " ?! ")
    assert asked_words(nearest_words(pages, "sauvgarde")) == ("sauvegarde",)
    assert search_help(pages, nearest_words(pages, "consentemant retiré"))
    assert not nearest_words(pages, "zzyzx")
    # A word that only the page's title bears does not bring all of its sections.
    assert all("coffre" in f"{one.section.title} {one.section.text}".lower() for one in search_help(pages, "coffre"))


def test_title_hits_come_first() -> None:
    hits = search_help(help_pages("fr"), "journal")
    assert hits[0].section.title == "Journal"
    in_title = ["journal" in hit.section.title.lower() for hit in hits]
    assert in_title == sorted(in_title, reverse=True)
