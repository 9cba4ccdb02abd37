"""What is copied into the CNIL's form holds each item of art. 33(3), and the complement only what is new."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.accounts.business import Business
from app.clock import BUSINESS_ZONE
from app.register.breach_drafts import authority_draft, complement_draft, whole_text
from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import AuthorityStep, BreachCause, BreachKind
from app.register.breach_register import Breach
from app.register.field_entry import DataCategory

pytestmark = pytest.mark.rule("BRE-04")
WHEN = datetime(2026, 11, 20, 17, 30, tzinfo=BUSINESS_ZONE)
BUSINESS = Business(name="Atelier Lumière", address="12 rue des Tanneurs", town="Lyon", email="rgpd@atelier.example")
FACTS = BreachFacts(
    discovered_at=WHEN,
    aware_at=WHEN,
    kinds=frozenset({BreachKind.CONFIDENTIALITY}),
    cause=BreachCause.LOSS,
    description="Une clé USB a été perdue dans le train.",
    data_categories=frozenset({DataCategory.IDENTITY, DataCategory.CONTACT_DETAILS}),
    persons=212,
    records=212,
    consequences="Des courriels trompeurs.",
    measures_taken="Les personnes sont prévenues.",
)


def test_every_item_of_the_law_is_there() -> None:
    parts = authority_draft(FACTS, BUSINESS)
    text = whole_text("Projet", parts)
    for item in ("(a)", "(b)", "(c)", "(d)"):
        assert f"33(3){item}" in text
    for said in (
        *("clé USB", "Environ 212 personnes.", "Environ 212 enregistrements.", "identité, coordonnées"),
        *("rgpd@atelier.example", "courriels trompeurs", "Les personnes sont prévenues", "23/11/2026 à 17:30"),
        *("perte d’un appareil", "n’étaient pas chiffrées"),
    ):
        assert said in text
    assert not any(part.is_missing for part in parts)


def test_what_is_not_known_yet_is_a_blank() -> None:
    parts = authority_draft(replace(FACTS, persons=None, consequences=""), BUSINESS)
    missing = [part for part in parts if part.is_missing]
    assert [part.title for part in missing] == [
        "Personnes et enregistrements concernés (art. 33(3)(a))",
        "Conséquences probables (art. 33(3)(c))",
    ]
    assert all(part.text.startswith("[à compléter]") for part in missing)


def test_the_complement_tells_what_is_new() -> None:
    told = replace(FACTS, authority=AuthorityStep.NOTIFIED, notified_at=WHEN, authority_reference="V-123")
    first, second = Breach(1, 1, WHEN, "x", FACTS), Breach(1, 2, WHEN, "x", told)
    assert complement_draft([first]) == ()
    assert "Rien n’a changé" in whole_text("", complement_draft([first, second]))
    third = Breach(1, 3, WHEN, "x", replace(told, persons=250, measures_planned="Chiffrer les clés."))
    text = whole_text("", complement_draft([first, second, third]))
    assert "20/11/2026 à 17:30, référence V-123" in text
    assert "250" in text
    assert "Chiffrer les clés." in text
    assert "courriels trompeurs" not in text
