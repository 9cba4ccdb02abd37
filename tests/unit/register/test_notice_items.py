"""The sixteen blocks of a notice: each is asked for when its facts are gone, and none when they are there."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.consent.kinds import Channel, TextKind
from app.contacts.kinds import ContactCategory, LawfulBasis
from app.register.field_entry import DataCategory, FieldPurpose, RetentionFollows
from app.register.notice_items import (
    HeldFacts,
    NoticeAnswers,
    NoticeFacts,
    NoticeItem,
    PurposeFacts,
    fingerprint,
    items_of,
    missing_items,
    purposes_at_fault,
    stated_months,
)
from app.register.notice_text import changed_headings, first_level, sections_of, write_notice
from app.register.shipped_words import in_language
from resources import LANGUAGES, wording_in, wording_table

N13, N14 = TextKind.NOTICE_13, TextKind.NOTICE_14
OFFERS = PurposeFacts(
    "Offres",
    "Nos nouveautés.",
    LawfulBasis.CONSENT,
    is_commercial=True,
    channels=(Channel.EMAIL, Channel.PHONE),
    recipients="L’équipe du magasin.",
    retention="Trois ans après votre dernier signe.",
)
INVOICES = replace(
    OFFERS, name="Factures", basis=LawfulBasis.LEGAL_OBLIGATION, is_commercial=False, retention="Dix ans."
)
WHOLE = NoticeFacts(
    controller="Atelier Lumière",
    legal_form="SARL",
    siret="73282932000074",
    address=("12 rue des Tanneurs", "69003 Lyon"),
    email="contact@atelier.example",
    phone="+33478000000",
    rights_contact="droits@atelier.example",
    purposes=(OFFERS, INVOICES),
    held=(HeldFacts(FieldPurpose.CONTACT_MANAGEMENT, LawfulBasis.LEGITIMATE_INTEREST, RetentionFollows.CONTACT),),
    months=((ContactCategory.PROSPECT, 36), (ContactCategory.CUSTOMER, 36), (ContactCategory.SUPPLIER, 60)),
    data_categories=(DataCategory.IDENTITY, DataCategory.CONTACT_DETAILS),
    answers=NoticeAnswers("", "Pas de transfert.", "Aucune.", "Le nom seul.", "Demande à un parent.", "Un fichier."),
)
INTEREST = replace(OFFERS, basis=LawfulBasis.LEGITIMATE_INTEREST, legitimate_interest="")


def saying(**answers: str) -> NoticeFacts:
    return replace(WHOLE, answers=replace(WHOLE.answers, **answers))


@pytest.mark.rule("INF-01")
@pytest.mark.parametrize("kind", [N13, N14])
def test_nothing_is_missing_where_everything_was_said(kind: TextKind) -> None:
    assert missing_items(WHOLE, kind) == ()


@pytest.mark.rule("INF-01")
def test_there_are_sixteen_blocks_and_article_14_has_its_own() -> None:
    assert len(items_of(N13)) == 16
    own = set(items_of(N14)) - set(items_of(N13))
    assert own == {NoticeItem.DATA_CATEGORIES, NoticeItem.SOURCE}
    assert set(items_of(N13)) - set(items_of(N14)) == {NoticeItem.MANDATORY_FIELDS}


@pytest.mark.rule("INF-01")
@pytest.mark.parametrize(
    ("facts", "kind", "missing"),
    [
        (replace(WHOLE, controller=""), N13, {NoticeItem.CONTROLLER, NoticeItem.PHONE_STATEMENT}),
        (replace(WHOLE, address=(), email="", phone=""), N13, {NoticeItem.CONTROLLER}),
        (
            replace(WHOLE, rights_contact=""),
            N13,
            {
                NoticeItem.CONTACT_POINT,
                NoticeItem.RIGHTS,
                NoticeItem.WITHDRAWAL,
                NoticeItem.POST_MORTEM,
                NoticeItem.PROSPECTING_OBJECTION,
            },
        ),
        (replace(WHOLE, purposes=()), N13, {NoticeItem.PURPOSES, NoticeItem.RECIPIENTS, NoticeItem.RETENTION}),
        (replace(WHOLE, purposes=(INTEREST,)), N13, {NoticeItem.LEGITIMATE_INTEREST}),
        (replace(WHOLE, purposes=(replace(INTEREST, legitimate_interest="Vendre."),)), N13, set()),
        (replace(WHOLE, purposes=(replace(OFFERS, recipients=""), INVOICES)), N13, {NoticeItem.RECIPIENTS}),
        (replace(WHOLE, purposes=(OFFERS, replace(INVOICES, retention=""))), N13, {NoticeItem.RETENTION}),
        (saying(transfers=""), N13, {NoticeItem.TRANSFERS}),
        (saying(automated_decisions=""), N14, {NoticeItem.AUTOMATED_DECISIONS}),
        (saying(mandatory_fields=""), N13, {NoticeItem.MANDATORY_FIELDS}),
        (saying(mandatory_fields=""), N14, set()),
        (saying(minors=""), N13, {NoticeItem.MINORS}),
        (saying(source=""), N13, set()),
        (saying(source=""), N14, {NoticeItem.SOURCE}),
        (replace(WHOLE, data_categories=()), N14, {NoticeItem.DATA_CATEGORIES}),
    ],
)
def test_what_is_missing_is_named(facts: NoticeFacts, kind: TextKind, missing: set[NoticeItem]) -> None:
    assert set(missing_items(facts, kind)) == missing


@pytest.mark.rule("INF-01")
def test_an_officer_is_a_contact_point_without_being_where_rights_are_exercised() -> None:
    facts = replace(saying(dpo_contact="dpo@atelier.example"), rights_contact="")
    missing = missing_items(facts, N13)
    assert NoticeItem.CONTACT_POINT not in missing
    assert NoticeItem.RIGHTS in missing


@pytest.mark.rule("INF-01")
@pytest.mark.parametrize("item", list(NoticeItem))
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_block_has_its_words(item: NoticeItem, language: str) -> None:
    tables = wording_table(language, "notices")
    assert all(tables[table][item.value] for table in ("item", "where", "heading"))


@pytest.mark.rule("INF-08")
@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Trois ans après le dernier signe.", {36}),
        ("3 ans", {36}),
        ("dix-huit mois, puis un an", {18, 12}),
        ("Three years after the last sign", {36}),
        ("24 months", {24}),
        ("le temps du contrat", set()),
        ("cinq années", {60}),
        ("2023 ans de service", set()),
    ],
)
def test_periods_are_read_out_of_a_sentence(text: str, months: set[int]) -> None:
    assert stated_months(text) == months


@pytest.mark.rule("INF-08")
def test_a_commercial_purpose_that_states_another_period_than_the_schedule_blocks_the_notice() -> None:
    stated = replace(WHOLE, purposes=(replace(OFFERS, retention="Cinq ans."), INVOICES))
    assert missing_items(stated, N13) == (NoticeItem.RETENTION,)
    assert purposes_at_fault(stated, NoticeItem.RETENTION) == ("Offres",)
    changed = replace(WHOLE, months=((ContactCategory.PROSPECT, 24), (ContactCategory.CUSTOMER, 24)))
    assert NoticeItem.RETENTION in missing_items(changed, N13)


@pytest.mark.rule("INF-08")
def test_the_periods_of_the_law_are_not_the_schedule_s_to_confirm() -> None:
    assert NoticeItem.RETENTION not in missing_items(replace(WHOLE, purposes=(INVOICES,)), N13)


@pytest.mark.rule("INF-08")
@given(st.sampled_from(["controller", "siret", "email", "phone", "rights_contact"]), st.text(min_size=1, max_size=20))
def test_any_changed_fact_changes_the_fingerprint(name: str, text: str) -> None:
    changed = replace(WHOLE, **{name: getattr(WHOLE, name) + text})
    assert fingerprint(changed) != fingerprint(WHOLE)
    assert fingerprint(replace(changed, **{name: getattr(WHOLE, name)})) == fingerprint(WHOLE)


@pytest.mark.rule("INF-01")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [N13, N14])
def test_every_block_stands_in_the_text_under_its_heading(kind: TextKind, language: str) -> None:
    headings = [section.heading for section in sections_of(write_notice(WHOLE, kind, language))]
    for item in items_of(kind):
        assert wording_in(language, f"notices.heading.{item.value}") in headings, item


@pytest.mark.rule("INF-01")
def test_the_essential_says_who_why_which_rights_and_where_the_rest_is() -> None:
    essential = first_level(write_notice(WHOLE, N13, "fr"))
    for told in (
        "Atelier Lumière",
        "Offres (base légale",
        "copie",
        "droits@atelier.example",
        "La notice complète dit",
    ):
        assert told in essential
    assert "Demande à un parent." not in essential


@pytest.mark.rule("INF-01")
def test_refusing_offers_is_a_block_of_its_own_and_calls_are_told_of() -> None:
    sections = {section.heading: section.lines for section in sections_of(write_notice(WHOLE, N13, "fr"))}
    assert len(sections["Refuser nos offres"]) == 1
    assert "L. 223-2" in sections["Appels commerciaux"][0]
    assert "décès" in sections["Après votre décès"][0]
    assert "TSA 80715" in sections["Vous plaindre"][0]


@pytest.mark.rule("INF-01")
@given(st.text(alphabet="ab \n—•{}%", max_size=60))
def test_nothing_that_the_business_types_breaks_the_blocks(typed: str) -> None:
    facts = replace(saying(transfers=typed), purposes=(replace(OFFERS, description=typed, recipients=typed), INVOICES))
    plain = [section.heading for section in sections_of(write_notice(WHOLE, N13, "fr"))]
    found = [section.heading for section in sections_of(write_notice(facts, N13, "fr"))]
    assert set(found) <= set(plain)


@pytest.mark.rule("INF-08")
def test_what_changed_between_two_versions_is_named() -> None:
    before, after = (write_notice(facts, N13, "fr") for facts in (WHOLE, saying(minors="Autre chose.")))
    assert changed_headings(before, after) == ("Si tu as moins de 15 ans",)
    assert changed_headings(before, before) == ()


def test_shipped_sentences_are_said_in_the_language_of_the_notice() -> None:
    french = wording_in("fr", "consent.default_purpose.newsletter_name")
    assert in_language(french, "en") == wording_in("en", "consent.default_purpose.newsletter_name")
    assert in_language("Le club d'hiver", "en") == "Le club d'hiver"


@pytest.mark.rule("INF-08")
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_fact_that_may_change_can_be_named(language: str) -> None:
    assert set(wording_table(language, "notices")["fact"]) == {one.name for one in fields(NoticeFacts)}
