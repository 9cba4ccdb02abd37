"""What a message must hold, what promotes in it, and what only looks like promotion."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app.accounts.business import Business
from app.consent.kinds import Channel
from app.contacts.kinds import LawfulBasis, SourceKind
from app.messaging.kinds import ExportForm, MessageKind
from app.messaging.message_additions import Origin
from app.messaging.message_check import (
    Element,
    is_honest,
    missing_elements,
    proposed_footer,
    required_elements,
)
from app.messaging.promotion import Marker, offers_renewal, promotion_markers
from app.messaging.renewal_notice import WindowState, notice_window
from resources import LANGUAGES, wording_table

SHOP = Business(
    name="Atelier Lumière",
    address="12 rue des Tanneurs",
    postcode="69003",
    town="Lyon",
    email="contact@atelier-lumiere.example",
    phone="+33478000000",
)
COMMERCIAL = MessageKind.COMMERCIAL
FOOTER = "Atelier Lumière, contact@atelier-lumiere.example. Pour vous désinscrire, répondez STOP."


@pytest.mark.rule("PRO-04")
@pytest.mark.parametrize(
    ("subject", "body", "missing"),
    [
        ("Nos lampes d'hiver", FOOTER, ()),
        ("Nos lampes d'hiver", "", (Element.BODY, Element.IDENTITY, Element.CONTACT, Element.OPT_OUT)),
        ("", FOOTER, (Element.SUBJECT,)),
        ("Re: votre demande", FOOTER, (Element.HONEST_SUBJECT,)),
        ("TR : À lire", FOOTER, (Element.HONEST_SUBJECT,)),
        ("PROFITEZ VITE DE NOS LAMPES", FOOTER, (Element.HONEST_SUBJECT,)),
        ("Nos lampes", "contact@atelier-lumiere.example STOP", (Element.IDENTITY,)),
        ("Nos lampes", "ATELIER LUMIERE. Répondez STOP.", (Element.CONTACT,)),
        ("Nos lampes", "Atelier Lumière, 04 78 00 00 00", (Element.OPT_OUT,)),
        ("Nos lampes", "Atelier Lumière, 04 78 00 00 00. Vous pouvez vous opposer à nos envois.", ()),
        ("Nos lampes", FOOTER.replace("Pour vous", "Impossible de vous"), (Element.OPT_OUT,)),
    ],
)
def test_a_commercial_email_says_who_writes_and_how_to_stop(subject, body, missing):
    assert missing_elements(COMMERCIAL, Channel.EMAIL, subject, body, SHOP) == missing


@pytest.mark.rule("PRO-04")
@pytest.mark.parametrize("kind", [MessageKind.SERVICE, MessageKind.LEGAL])
def test_a_service_message_needs_no_way_to_stop(kind):
    assert missing_elements(kind, Channel.EMAIL, "Votre rendez-vous", "À mardi, 10 h.", SHOP) == ()


@pytest.mark.rule("PRO-16")
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.SMS, Channel.POST])
def test_a_renewal_offer_holds_what_any_commercial_message_holds(channel):
    assert required_elements(MessageKind.RENEWAL, channel) == required_elements(COMMERCIAL, channel)
    assert Element.OPT_OUT in required_elements(MessageKind.RENEWAL, channel)


@pytest.mark.rule("PRO-04")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.SMS, Channel.POST])
@pytest.mark.parametrize(
    "business", [SHOP, replace(SHOP, email=""), replace(SHOP, phone=""), replace(SHOP, email="", phone="")]
)
def test_the_footer_proposed_is_enough(channel, business, language):
    resources.set_language(language)
    body = f"Nos lampes d'hiver sont là.\n\n{proposed_footer(COMMERCIAL, channel, business)}"
    assert missing_elements(COMMERCIAL, channel, "Nos lampes", body, business) == ()


@pytest.mark.parametrize(
    "subject", ["Réglages d'hiver", "Rendez-vous du 12", "SARL Dupont", "Trier : mode d'emploi", ""]
)
def test_an_ordinary_subject_is_honest(subject):
    assert is_honest(subject)


PROMOTES = [
    ("La lampe à 49 €", Marker.PRICE),
    ("À partir de 12,50 euros", Marker.PRICE),
    ("-20 % sur tout", Marker.PERCENT),
    ("20% de remise", Marker.PERCENT),
    ("Découvrez notre offre d'hiver", Marker.OFFER),
    ("Profitez-en", Marker.URGE),
    ("Ne manquez pas ce rendez-vous", Marker.URGE),
    ("Grande promo", Marker.PROMOTION),
    ("Vente privée samedi", Marker.PROMOTION),
    ("Une remise vous attend", Marker.DISCOUNT),
    ("Prix cassés", Marker.DISCOUNT),
    ("Les soldes commencent", Marker.SALES),
    ("Votre code promo : HIVER", Marker.CODE),
    ("Livraison offerte", Marker.FREE),
    ("Diagnostic gratuit", Marker.FREE),
    ("Nos nouveautés", Marker.NOVELTY),
    ("Renouvelez votre contrat", Marker.RENEWAL),
    ("Notre offre de renouvellement", Marker.RENEWAL_OFFER),
]


@pytest.mark.rule("PRO-03")
@pytest.mark.parametrize(("text", "marker"), PROMOTES)
def test_promotion_is_seen(text, marker):
    assert marker in [mark.marker for mark in promotion_markers(text)]
    assert marker in [mark.marker for mark in promotion_markers(text.upper())]


@pytest.mark.rule("PRO-03")
@pytest.mark.parametrize(
    "text",
    [
        "Votre facture de 120 € est disponible.",
        "Il vous reste à payer 45,00 euros avant le 12.",
        "Nous avons bien reçu votre virement de 80 €.",
        "TVA à 20 %",
        "Les travaux sont achevés à 50 %.",
        "Remise des clés mardi à 10 h",
        "Remise en service de la chaudière",
        "Votre carte a été renouvelée.",
        "Le contrat sera renouvelé par tacite reconduction.",
        "Vous bénéficiez d'un droit de rétractation de 14 jours.",
        "Le solde de votre compte",
        "Appel d'offres du 3 mars",
        "Offre d'emploi : vendeuse",
        "Une copie gratuite vous est remise.",
        "Le coffre est réparé.",
        "Nos horaires changent du 12-20 décembre.",
        "Réduction de la puissance du compteur",
        "",
    ],
)
def test_what_promotes_nothing_is_left_alone(text):
    assert promotion_markers(text) == ()


@pytest.mark.rule("PRO-16")
@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("Renouvelez votre contrat et profitez de 10 % de remise", True),
        ("Voici notre offre de renouvellement", True),
        ("Renouvelez votre mot de passe", False),
        ("Le contrat se renouvelle le 12", False),
    ],
)
def test_proposing_to_renew_for_a_gain_is_an_offer(text, offer):
    assert offers_renewal(promotion_markers(text)) is offer


@given(st.text())
def test_any_text_can_be_checked(text):
    promotion_markers(text)
    missing_elements(COMMERCIAL, Channel.EMAIL, text, text, SHOP)


@pytest.mark.rule("PRO-15")
@pytest.mark.parametrize(
    ("last", "opens", "closes"),
    [
        ("2027-03-31", "2026-12-31", "2027-02-28"),
        ("2028-03-31", "2027-12-31", "2028-02-29"),
        ("2027-05-31", "2027-02-28", "2027-04-30"),
        ("2027-01-15", "2026-10-15", "2026-12-15"),
        ("2027-02-28", "2026-11-28", "2027-01-28"),
    ],
)
def test_the_notice_goes_between_three_months_and_one_before(last, opens, closes):
    window = notice_window(date.fromisoformat(last))
    assert (window.opens_on, window.closes_on) == (date.fromisoformat(opens), date.fromisoformat(closes))


@pytest.mark.rule("PRO-15")
@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-12-30", WindowState.TOO_EARLY),
        ("2026-12-31", WindowState.OPEN),
        ("2027-02-28", WindowState.OPEN),
        ("2027-03-01", WindowState.LATE),
        ("2027-03-31", WindowState.LATE),
        ("2027-04-01", WindowState.MISSED),
    ],
)
def test_outside_its_window_a_notice_is_early_or_late(day, state):
    assert notice_window(date(2027, 3, 31)).state(date.fromisoformat(day)) is state


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("table", "members"),
    [
        ("element", Element),
        ("marker", Marker),
        ("export_form", ExportForm),
        ("window_state", WindowState),
        ("origin", SourceKind),
        ("basis", LawfulBasis),
    ],
)
def test_every_word_of_a_campaign_is_written(language, table, members):
    assert wording_table(language, "campaigns")[table].keys() == {one.value for one in members}


@pytest.mark.rule("INF-06")
@pytest.mark.parametrize("kind", [one for one in SourceKind if one.is_indirect])
def test_an_indirect_origin_names_who_gave_the_data(kind):
    assert "Fichiers du Rhône" in Origin(kind, "Fichiers du Rhône").words


@pytest.mark.rule("INF-06")
def test_a_direct_origin_names_nobody():
    assert "Comptoir" not in Origin(SourceKind.DIRECT, "Comptoir").words
