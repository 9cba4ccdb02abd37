"""What a message asks for, read in its own words: exactly the rights expected, neither one more nor one less."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.consent.kinds import Channel
from app.rights.certainty import Certainty
from app.rights.kinds import RequestKind
from app.rights.message_meaning import QUOTE, read_rights

_spec = importlib.util.spec_from_file_location("request_messages", Path(__file__).with_name("request_messages.py"))
assert _spec is not None
assert _spec.loader is not None
messages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(messages)


def said(text: str) -> set[str]:
    """What was read, written as the table writes it."""
    shown = set()
    for right in read_rights(text):
        channels = ",".join(channel.value for channel in right.channels)
        shown.add(f"{right.kind}[{channels}]" if channels else right.kind.value)
    return shown


@pytest.mark.rule("DSR-01")
@pytest.mark.parametrize(("text", "expected"), messages.ALL)
def test_exactly_the_rights_invoked(text: str, expected: str) -> None:
    assert said(text) == set(expected.split())


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len({text for text, _ in messages.ALL}) == len(messages.ALL) >= 250


@pytest.mark.rule("DSR-01")
@pytest.mark.parametrize(
    ("text", "kind", "certainty"),
    [
        ("Je demande l'effacement de mes données (article 17 du RGPD)", RequestKind.ERASURE, Certainty.CERTAIN),
        ("Pouvez-vous supprimer mon compte ?", RequestKind.ERASURE, Certainty.CERTAIN),
        ("Comment puis-je supprimer mon compte ?", RequestKind.ERASURE, Certainty.LIKELY),
        ("Vous n'avez toujours pas effacé mes données", RequestKind.ERASURE, Certainty.LIKELY),
        ("STOP", RequestKind.OBJECTION, Certainty.LIKELY),
        ("STOP. Effacez mon numéro", RequestKind.OBJECTION, Certainty.DOUBTFUL),
        ("Stop SMS", RequestKind.OBJECTION, Certainty.CERTAIN),
        ("Conformément aux articles 15 à 22 du RGPD, agissez.", RequestKind.RESTRICTION, Certainty.DOUBTFUL),
        ("J'exerce mes droits RGPD", RequestKind.ACCESS, Certainty.DOUBTFUL),
        ("Merci de respecter l'article 15, vous avez mes données", RequestKind.ACCESS, Certainty.LIKELY),
        ("J'ai déménagé", RequestKind.RECTIFICATION, Certainty.LIKELY),
        ("Ma mère est décédée", RequestKind.DIRECTIVES, Certainty.DOUBTFUL),
    ],
)
def test_how_sure_it_is(text: str, kind: RequestKind, certainty: Certainty) -> None:
    assert {right.kind: right.certainty for right in read_rights(text)}[kind] is certainty


def test_the_surest_comes_first_with_the_sentence_that_says_it() -> None:
    rights = read_rights("Bonjour. J'ai déménagé ! Supprimez-moi de vos fichiers. Merci.")
    assert [(right.kind, right.quote) for right in rights] == [
        (RequestKind.ERASURE, "Supprimez-moi de vos fichiers."),
        (RequestKind.RECTIFICATION, "J'ai déménagé !"),
    ]


def test_a_long_sentence_is_quoted_from_where_it_says_so() -> None:
    story = "Je passais devant votre vitrine un soir de pluie et je me suis arrêtée longtemps, " * 4
    (right,) = read_rights(f"{story} bref supprimez toutes mes données, " + "voilà, " * 40)
    assert len(right.quote) <= QUOTE
    assert right.quote.startswith("…bref supprimez toutes mes données")


def test_a_line_that_the_mail_program_broke_is_one_sentence() -> None:
    (right,) = read_rights("Je vous prie, par la présente, de bien vouloir supprimer\ntoutes mes données.")
    assert right.quote == "Je vous prie, par la présente, de bien vouloir supprimer toutes mes données."


def test_every_case_accent_and_apostrophe_is_the_same() -> None:
    for text in (
        "DROIT À L’EFFACEMENT",
        "droit a l'effacement",
        "Droit à l'effa\u00adcement",
        "droit a\u0300 l’effacement",
    ):
        assert said(text) == {"erasure"}


def test_what_was_handed_on_whole_is_read() -> None:
    handed_on = "---------- Forwarded message ---------\nDe : Ana <ana@exemple.fr>\nDate : hier\nObjet : x\n\nEffacez mes données"
    assert said(handed_on) == {"erasure"}


@given(st.text())
@settings(max_examples=60, deadline=None)
@example("\ud800 supprimez\x00 mes données")
@example("½ ㎏ 𝓼𝓾𝓹𝓹𝓻𝓲𝓶𝓮𝔃 mes données …,,;;::")
@example("art. art. article 99999999999999999999 du RGPD")
@example("ne " * 3000)
def test_no_text_whatever_brings_it_down(text: str) -> None:
    for right in read_rights(text):
        assert 0 < len(right.quote) <= QUOTE


_PIECES = [
    "supprimez",
    "mes données",
    "ne",
    "pas",
    "plus",
    "m'",
    "appelez",
    ",",
    "mais",
    "stop",
    "article 15",
    "du RGPD",
    "!",
]
_PIECES += [
    "je",
    "veux",
    "où avez-vous eu",
    "mon numéro",
    "\n",
    "> ",
    "droit",
    "d'accès",
    "Le 3 mai a écrit :",
    "(",
    "é",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=40))
@settings(max_examples=80, deadline=None)
def test_words_in_any_order_are_read_the_same_twice(pieces: list[str]) -> None:
    text = " ".join(pieces)
    rights = read_rights(text)
    assert rights == read_rights(text)
    assert len({right.kind for right in rights}) == len(rights)
    assert all(right.channels == tuple(one for one in Channel if one in right.channels) for right in rights)


_ORDERS = ["supprimez", "effacez", "rectifiez", "bloquez", "gelez", "corrigez", "exportez", "détruisez"]
_WANTED = ["supprimer", "effacer", "rectifier", "bloquer", "geler", "corriger", "exporter", "détruire", "consulter"]
_NAMED = [
    "l'effacement",
    "la suppression",
    "la rectification",
    "la limitation",
    "la portabilité",
    "l'accès",
    "une copie",
]
_DATA = ["mes données", "mon compte", "mes coordonnées", "toutes les informations que vous avez sur moi", "mon dossier"]
_REFUSED = [
    "Je ne vous demande pas de",
    "Je ne souhaite pas",
    "Il n'est pas question de",
    "Inutile de",
    "Surtout ne pas",
]


@pytest.mark.rule("DSR-01")
@given(
    st.one_of(
        st.builds(
            "Ne {} {} {}".format,
            st.sampled_from(_ORDERS),
            st.sampled_from(["pas", "surtout pas", "jamais"]),
            st.sampled_from(_DATA),
        ),
        st.builds("{} {} {}".format, st.sampled_from(_REFUSED), st.sampled_from(_WANTED), st.sampled_from(_DATA)),
        st.builds(
            "je ne {} pas {} de {}".format,
            st.sampled_from(["demande", "réclame", "veux", "souhaite"]),
            st.sampled_from(_NAMED),
            st.sampled_from(_DATA),
        ),
    ),
    st.sampled_from(["", "Bonjour, ", "Merci pour tout. ", "Madame,\n\n"]),
    st.sampled_from(["", ".", " !", ", merci beaucoup.", "\nBonne journée"]),
)
@settings(max_examples=120, deadline=None)
def test_a_right_refused_alone_gives_none(refusal: str, before: str, after: str) -> None:
    assert read_rights(f"{before}{refusal}{after}") == ()
