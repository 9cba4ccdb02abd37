"""What makes two cards one person, what does not, and what the search finds of a labelled book."""

from dataclasses import replace

import pytest

from app.contacts.duplicate_blocks import LARGEST_BLOCK, crowd_of, find_like
from app.contacts.duplicate_kinds import Clue, Likelihood, Traits
from app.contacts.duplicate_score import score
from tests.data.labelled_duplicates import judge, make_book

ELOISE = Traits(
    1,
    "Éloïse",
    "Martin",
    emails=("eloise.martin@exemple.fr",),
    phones=("+33612345678",),
    street="12 rue des Lilas",
    postcode="69003",
    town="Lyon",
)
BARE = replace(ELOISE, contact_id=2, emails=(), phones=(), street="", postcode="", town="")


@pytest.mark.parametrize(
    ("other", "likelihood"),
    [
        (replace(ELOISE, contact_id=2), Likelihood.PROBABLE),
        (replace(BARE, emails=ELOISE.emails), Likelihood.PROBABLE),
        (replace(BARE, phones=ELOISE.phones), Likelihood.PROBABLE),
        (replace(BARE, family_name="Maritn", emails=("eloise.martin@exmple.fr",)), Likelihood.TO_CHECK),
        (replace(BARE, given_name="Martin", family_name="Éloïse", emails=ELOISE.emails), Likelihood.PROBABLE),
        (replace(BARE, given_name="E.", phones=ELOISE.phones), Likelihood.TO_CHECK),
        (replace(BARE, given_name="", emails=ELOISE.emails, phones=ELOISE.phones), Likelihood.TO_CHECK),
        (replace(BARE, given_name="", family_name="", emails=ELOISE.emails), Likelihood.TO_CHECK),
        (replace(ELOISE, contact_id=2, emails=(), phones=("+33612345687",)), Likelihood.PROBABLE),
    ],
)
def test_one_person(other: Traits, likelihood: Likelihood) -> None:
    assert score(ELOISE, other).likelihood is likelihood
    assert score(other, ELOISE).likelihood is likelihood


@pytest.mark.parametrize(
    "other",
    [
        replace(ELOISE, contact_id=2, given_name="Paul"),
        replace(BARE, emails=("autre@exemple.fr",), phones=("+33699999999",), postcode="29200", town="Brest"),
        replace(BARE, emails=("autre@exemple.fr",), phones=("+33699999999",), postcode="69003", town="Lyon"),
        replace(ELOISE, contact_id=2, family_name="Dupré", emails=()),
        BARE,
    ],
)
def test_couples_namesakes_and_a_name_alone_are_not(other: Traits) -> None:
    assert score(ELOISE, other).likelihood is None


def test_a_mailbox_of_a_team_says_little() -> None:
    first = Traits(1, "Anne", "Roche", emails=("contact@garage.fr",))
    assert Clue.SHARED_EMAIL in score(first, replace(first, contact_id=2)).clues
    assert score(first, Traits(2, "", "Roche", emails=first.emails)).likelihood is None


def test_an_employee_is_not_the_company() -> None:
    company = Traits(1, organisation="Garage Benali SARL", emails=("contact@garage.fr",), phones=("+33478000001",))
    assert score(company, replace(company, contact_id=2, given_name="Karim", family_name="Benali")).score == 0
    assert (
        score(company, replace(company, contact_id=2, organisation="GARAGE BENALI")).likelihood is Likelihood.PROBABLE
    )


def test_other_figures_make_another_address() -> None:
    first = Traits(1, "Jean", "Martin", emails=("jean.martin1@exemple.fr",))
    assert Clue.OTHER_EMAIL in score(first, replace(first, contact_id=2, emails=("jean.martin2@exemple.fr",))).clues


def test_an_address_that_many_share_does_not_explode() -> None:
    cards = [Traits(number, "Zoé", f"Nom{number}", emails=("contact@grande.fr",)) for number in range(5_000)]
    asked = []
    assert find_like(cards, lambda done, total, text: asked.append(done)) == []
    assert crowd_of(cards).means == {"contact@grande.fr"}
    assert len(cards) > LARGEST_BLOCK
    assert asked[-1] >= asked[0]


def test_giving_up_is_heard() -> None:
    class Enough(Exception):
        pass

    def stop(done: int, total: int, text: str) -> None:
        raise Enough

    with pytest.raises(Enough):
        find_like([ELOISE, replace(ELOISE, contact_id=2)], stop)


@pytest.mark.parametrize("seed", [20_261_127, 7])
def test_the_aims_on_a_labelled_book(seed: int) -> None:
    verdict, _ = judge(make_book(3_000, seed))
    assert verdict.precision >= 0.98
    assert verdict.recall >= 0.95
