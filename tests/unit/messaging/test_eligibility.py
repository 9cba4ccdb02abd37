"""The decision table 2.5, row by row, and what can never make a person more contactable."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.consent.kinds import Channel, ConsentState
from app.contacts.kinds import ContactKind
from app.messaging.eligibility import ContactFacts, MessageFacts, SoftOptIn, decide
from app.messaging.kinds import Condition, MessageKind, Outcome, Reason
from resources import LANGUAGES, wording_table

GIVEN, NONE = ConsentState.GIVEN, ConsentState.NONE
PERSON = ContactFacts(ContactKind.CONSUMER, consent=GIVEN)
PRO = ContactFacts(ContactKind.PROFESSIONAL)
SALE = SoftOptIn("salon", refusal_offered=True, text_recorded=True)


def message(channel: str = "email", kind: str = "commercial", **facts: object) -> MessageFacts:
    base = MessageFacts(MessageKind(kind), Channel(channel), product_family="salon")
    return replace(base, **facts)  # type: ignore[arg-type]


def silent(**facts: object) -> ContactFacts:
    return replace(PERSON, consent=NONE, **facts)  # type: ignore[arg-type]


ALLOWED = [
    ("0 service", silent(objection=True), message(kind="service"), Reason.SERVICE),
    ("0 legal", silent(retention_due=True), message(kind="legal"), Reason.LEGAL),
    ("5 notice inside", replace(PERSON, art14_pending=True), message(embeds_art14_notice=True), Reason.CONSENT),
    (
        "7 running contract",
        replace(PERSON, contract_families=frozenset({"salon"})),
        message(energy_renovation=True),
        Reason.CONSENT,
    ),
    ("7 by post", silent(), message("post", energy_renovation=True), Reason.POST),
    ("8 e-mail", PERSON, message(), Reason.CONSENT),
    ("8 text message", PERSON, message("sms"), Reason.CONSENT),
    ("9 soft opt-in", silent(sales=(SALE,)), message(), Reason.SOFT_OPT_IN),
    ("11 robocall with consent", PERSON, message("automated_call"), Reason.CONSENT),
    ("11 fax to a professional", PRO, message("fax"), Reason.PROFESSIONAL),
    ("12 professional", PRO, message(), Reason.PROFESSIONAL),
    ("13 not job-related, with consent", replace(PRO, consent=GIVEN), message(job_related=False), Reason.CONSENT),
    ("1 legal information about frozen data", silent(restricted=True), message(kind="legal"), Reason.LEGAL),
    ("3 from fifteen", replace(PERSON, minor_from_15=True), message(), Reason.CONSENT),
    ("11 robocall to a professional", PRO, message("automated_call"), Reason.PROFESSIONAL),
    ("14 generic", ContactFacts(ContactKind.GENERIC), message(), Reason.GENERIC),
    ("15 post", silent(), message("post"), Reason.POST),
    ("16 call to a professional", PRO, message("phone"), Reason.PROFESSIONAL),
    (
        "17 call in a contract",
        silent(contract_families=frozenset({"salon"})),
        message("phone"),
        Reason.RUNNING_CONTRACT,
    ),
    ("18 call with consent", PERSON, message("phone"), Reason.CONSENT),
    ("19 own request", silent(own_request_families=frozenset({"salon"})), message("phone"), Reason.ANSWER_TO_REQUEST),
    ("21 unknown with consent", replace(PERSON, kind=ContactKind.UNKNOWN), message(), Reason.CONSENT),
]
BLOCKED = [
    ("0 dead", replace(PERSON, deceased=True), message(kind="service"), Reason.DECEASED),
    ("0 no address", replace(PERSON, has_address=False), message(kind="service"), Reason.NO_ADDRESS),
    ("1 restricted", replace(PERSON, restricted=True), message(), Reason.RESTRICTED),
    ("1 dead", replace(PERSON, deceased=True), message(), Reason.DECEASED),
    ("1 service about frozen data", silent(restricted=True), message(kind="service"), Reason.RESTRICTED),
    (
        "0 promotion in a service message",
        silent(),
        message(kind="service", promotional=True),
        Reason.NO_ELECTRONIC_CONSENT,
    ),
    ("0 renewal is an offer", silent(), message(kind="renewal"), Reason.NO_ELECTRONIC_CONSENT),
    ("2 objection", replace(PERSON, objection=True), message(), Reason.OBJECTION),
    ("3 minor", replace(PERSON, minor_unprotected=True), message(), Reason.MINOR),
    ("4 term", replace(PERSON, retention_due=True), message(), Reason.RETENTION),
    ("4 asked once", replace(PERSON, asked_once=True, retention_due=True), message(), Reason.ASKED_ONCE),
    ("5 art. 14", replace(PERSON, art14_pending=True), message(), Reason.ART14),
    ("6 role", PERSON, message(sender_may_send=False), Reason.ROLE),
    ("7 sector", PERSON, message(energy_renovation=True), Reason.ENERGY_SECTOR),
    ("REG-05 no basis", replace(PERSON, has_lawful_basis=False), message(), Reason.NO_LAWFUL_BASIS),
    (
        "8 withdrawn",
        replace(PERSON, consent=ConsentState.WITHDRAWN, sales=(SALE,)),
        message(),
        Reason.CONSENT_WITHDRAWN,
    ),
    ("8 refused", replace(PERSON, consent=ConsentState.REFUSED, sales=(SALE,)), message(), Reason.CONSENT_REFUSED),
    ("8 other company", replace(PERSON, consent_same_company=False), message(), Reason.OTHER_COMPANY),
    ("8 other goods", replace(PERSON, consent_covers_object=False), message(), Reason.OTHER_OBJECT),
    ("18 other goods", replace(PERSON, consent_covers_object=False), message("phone"), Reason.OTHER_OBJECT),
    ("18 other company", replace(PERSON, consent_same_company=False), message("phone"), Reason.OTHER_COMPANY),
    (
        "19 not in a setting that forbids it",
        silent(own_request_families=frozenset({"salon"})),
        message("phone", calls_on_own_request=False),
        Reason.NO_PHONE_CONSENT,
    ),
    ("9 other product", silent(sales=(replace(SALE, product_family="cuisine"),)), message(), Reason.NOT_SIMILAR),
    (
        "9 no refusal offered",
        silent(sales=(replace(SALE, refusal_offered=False),)),
        message(),
        Reason.NO_ELECTRONIC_CONSENT,
    ),
    (
        "9 refused at the sale",
        silent(sales=(SALE, replace(SALE, text_recorded=False))),
        message(),
        Reason.CONSENT_REFUSED,
    ),
    ("10 silence", silent(), message(), Reason.NO_ELECTRONIC_CONSENT),
    ("10 pending", replace(PERSON, consent=ConsentState.PENDING), message(), Reason.CONSENT_PENDING),
    ("11 robocall without", silent(sales=(SALE,)), message("automated_call"), Reason.NO_ELECTRONIC_CONSENT),
    ("12 uninformed", replace(PRO, informed=False), message(), Reason.NOT_INFORMED),
    ("13 not job-related", PRO, message(job_related=False), Reason.NO_ELECTRONIC_CONSENT),
    ("15 uninformed", silent(informed=False), message("post"), Reason.NOT_INFORMED),
    ("17 other object", silent(contract_families=frozenset({"cuisine"})), message("phone"), Reason.NO_PHONE_CONSENT),
    ("18 expired", replace(PERSON, consent=ConsentState.EXPIRED), message("phone"), Reason.CONSENT_EXPIRED),
    (
        "18 withdrawn in a contract",
        replace(PERSON, consent=ConsentState.WITHDRAWN, contract_families=frozenset({"salon"})),
        message("phone"),
        Reason.CONSENT_WITHDRAWN,
    ),
    (
        "19 other request",
        silent(own_request_families=frozenset({"cuisine"})),
        message("phone"),
        Reason.NO_PHONE_CONSENT,
    ),
    ("20 silence", silent(), message("phone"), Reason.NO_PHONE_CONSENT),
    ("21 unknown", silent(kind=ContactKind.UNKNOWN), message("phone"), Reason.NO_PHONE_CONSENT),
]


@pytest.mark.rule("PRO-01")
@pytest.mark.parametrize(
    ("row", "contact", "sent", "reason"), ALLOWED, ids=lambda value: value if isinstance(value, str) else ""
)
def test_allowed(row: str, contact: ContactFacts, sent: MessageFacts, reason: Reason) -> None:
    decision = decide(contact, sent)
    assert decision.may_be_contacted
    assert decision.reason is reason


@pytest.mark.rule("PRO-01")
@pytest.mark.parametrize(
    ("row", "contact", "sent", "reason"), BLOCKED, ids=lambda value: value if isinstance(value, str) else ""
)
def test_blocked(row: str, contact: ContactFacts, sent: MessageFacts, reason: Reason) -> None:
    decision = decide(contact, sent)
    assert decision.outcome is Outcome.BLOCK
    assert decision.reason is reason


@pytest.mark.rule("CON-15")
def test_a_consent_given_to_another_company_is_none() -> None:
    assert decide(replace(PERSON, consent_same_company=False), message()).reason is Reason.OTHER_COMPANY
    assert decide(PERSON, message()).may_be_contacted


@pytest.mark.rule("PRO-06")
@pytest.mark.parametrize(
    ("sale", "holds"),
    [
        (SALE, True),
        (replace(SALE, product_family="cuisine"), False),
        (replace(SALE, refusal_offered=False), False),
        (replace(SALE, text_recorded=False), False),
    ],
)
def test_the_soft_opt_in_needs_all_its_conditions(sale: SoftOptIn, holds: bool) -> None:
    assert decide(silent(sales=(sale,)), message()).may_be_contacted is holds


@pytest.mark.rule("PRO-06")
def test_two_families_left_blank_are_not_alike() -> None:
    blank = replace(SALE, product_family="")
    unnamed = message(product_family="")
    assert not decide(silent(sales=(blank,)), unnamed).may_be_contacted
    assert not decide(
        silent(own_request_families=frozenset({""})), message("phone", product_family="")
    ).may_be_contacted


@pytest.mark.rule("CON-06")
@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("kind", ContactKind)
@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (ConsentState.WITHDRAWN, Reason.CONSENT_WITHDRAWN),
        (ConsentState.REFUSED, Reason.CONSENT_REFUSED),
    ],
)
def test_a_no_stops_the_channel_for_everybody(
    channel: Channel, kind: ContactKind, state: ConsentState, reason: Reason
) -> None:
    person = ContactFacts(kind, consent=state, sales=(SALE,), contract_families=frozenset({"salon"}))
    assert decide(person, message(channel)).reason is reason
    assert decide(replace(person, consent=GIVEN), message(channel)).may_be_contacted


@pytest.mark.rule("PRO-05")
@given(st.sampled_from(Channel), st.sampled_from(ConsentState), st.sampled_from([(), (SALE,)]))
def test_an_unknown_kind_is_a_consumer(channel: Channel, state: ConsentState, sales: tuple[SoftOptIn, ...]) -> None:
    person = replace(PERSON, consent=state, sales=sales)
    assert decide(replace(person, kind=ContactKind.UNKNOWN), message(channel)) == decide(person, message(channel))


@pytest.mark.rule("PRO-07")
def test_a_generic_address_made_personal_keeps_its_objection() -> None:
    generic = ContactFacts(ContactKind.GENERIC, objection=True)
    assert decide(replace(generic, kind=ContactKind.PROFESSIONAL), message()).reason is Reason.OBJECTION
    assert decide(PRO, message()).reason is Reason.PROFESSIONAL


@pytest.mark.rule("PRO-14")
def test_a_contract_that_ended_gives_no_right_to_call() -> None:
    running = silent(contract_families=frozenset({"salon"}))
    assert decide(running, message("phone")).reason is Reason.RUNNING_CONTRACT
    assert decide(silent(), message("phone")).reason is Reason.NO_PHONE_CONSENT


@pytest.mark.rule("PRO-04")
@pytest.mark.parametrize("channel", ["email", "sms"])
def test_a_written_message_must_say_who_and_how_to_refuse(channel: str) -> None:
    assert {Condition.IDENTITY, Condition.OPT_OUT} <= set(decide(PERSON, message(channel)).conditions)


FACTS = st.builds(
    ContactFacts,
    kind=st.sampled_from(ContactKind),
    has_address=st.booleans(),
    restricted=st.booleans(),
    deceased=st.booleans(),
    objection=st.booleans(),
    minor_unprotected=st.booleans(),
    minor_from_15=st.booleans(),
    consent_covers_object=st.booleans(),
    own_request_families=st.sampled_from([frozenset(), frozenset({"salon"})]),
    retention_due=st.booleans(),
    asked_once=st.booleans(),
    art14_pending=st.booleans(),
    informed=st.booleans(),
    has_lawful_basis=st.booleans(),
    consent=st.sampled_from(ConsentState),
    consent_same_company=st.booleans(),
    sales=st.sampled_from([(), (SALE,)]),
    contract_families=st.sampled_from([frozenset(), frozenset({"salon"})]),
)
MESSAGES = st.builds(
    MessageFacts,
    kind=st.sampled_from(MessageKind),
    channel=st.sampled_from(Channel),
    product_family=st.just("salon"),
    job_related=st.booleans(),
    embeds_art14_notice=st.booleans(),
    sender_may_send=st.booleans(),
    energy_renovation=st.booleans(),
    promotional=st.booleans(),
    calls_on_own_request=st.booleans(),
)
WORSE = [
    {"objection": True},
    {"restricted": True},
    {"retention_due": True},
    {"consent": ConsentState.WITHDRAWN},
    {"consent": ConsentState.REFUSED},
    {"deceased": True},
    {"minor_unprotected": True},
    {"consent_same_company": False},
    {"consent_covers_object": False},
]


@pytest.mark.rule("PRO-01")
@given(FACTS, MESSAGES, st.sampled_from(WORSE))
def test_nobody_becomes_more_contactable(contact: ContactFacts, sent: MessageFacts, change: dict[str, object]) -> None:
    if not decide(contact, sent).may_be_contacted:
        assert not decide(replace(contact, **change), sent).may_be_contacted  # type: ignore[arg-type]


@pytest.mark.rule("CON-10")
@given(FACTS, MESSAGES)
def test_the_end_of_a_consent_opens_nothing(contact: ContactFacts, sent: MessageFacts) -> None:
    """A no outlives every term (see the rules of consent), so only a yes, or a yes to come, ever ends."""
    held = replace(contact, consent=GIVEN, consent_same_company=True)
    if not decide(held, sent).may_be_contacted:
        assert not decide(replace(held, consent=ConsentState.EXPIRED), sent).may_be_contacted


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", Reason)
def test_each_reason_is_said_with_its_article(reason: Reason, language: str) -> None:
    table = wording_table(language, "messaging")
    assert table["reason"][reason.name.lower()]
    assert table["article"][reason.name.lower()]


@pytest.mark.rule("MIN-01")
def test_from_fifteen_to_seventeen_care_is_asked() -> None:
    decision = decide(replace(PERSON, minor_from_15=True), message())
    assert Condition.MINOR_CARE in decision.conditions
    assert Condition.MINOR_CARE not in decide(PERSON, message()).conditions


KINDS = list(ContactKind)
NAMED, PRIVATE, COMPANY = ContactKind.PROFESSIONAL, ContactKind.CONSUMER, ContactKind.GENERIC


@pytest.mark.rule("PRO-07")
@pytest.mark.parametrize(
    ("kind", "behind", "informed", "reason"),
    [
        (ContactKind.GENERIC, None, False, Reason.GENERIC),
        (ContactKind.GENERIC, COMPANY, False, Reason.GENERIC),
        (ContactKind.GENERIC, NAMED, True, Reason.PROFESSIONAL),
        (ContactKind.GENERIC, NAMED, False, Reason.NOT_INFORMED),
        (ContactKind.GENERIC, PRIVATE, True, Reason.PRIVATE_ADDRESS),
        (ContactKind.PROFESSIONAL, COMPANY, False, Reason.NOT_INFORMED),
        (ContactKind.PROFESSIONAL, PRIVATE, True, Reason.PRIVATE_ADDRESS),
        (ContactKind.CONSUMER, COMPANY, True, Reason.NO_ELECTRONIC_CONSENT),
        (ContactKind.UNKNOWN, NAMED, True, Reason.NO_ELECTRONIC_CONSENT),
    ],
)
def test_a_generic_address_and_a_named_one_are_told_apart(kind, behind, informed, reason) -> None:
    contact = ContactFacts(kind, behind_address=behind, informed=informed)
    assert decide(contact, message()).reason is reason


@pytest.mark.rule("PRO-05")
@pytest.mark.parametrize(("behind", "reason"), [(PRIVATE, Reason.PRIVATE_NUMBER), (COMPANY, Reason.PROFESSIONAL)])
def test_a_private_number_is_called_with_an_agreement_only(behind, reason) -> None:
    contact = ContactFacts(ContactKind.PROFESSIONAL, behind_address=behind)
    assert decide(contact, message(channel=Channel.PHONE)).reason is reason


@pytest.mark.rule("PRO-05")
@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("behind", KINDS)
def test_what_is_said_of_an_address_never_makes_anyone_more_contactable(kind, behind, channel) -> None:
    for consent in ConsentState:
        for informed in (True, False):
            plain = ContactFacts(kind, consent=consent, informed=informed)
            said = replace(plain, behind_address=behind)
            if decide(said, message(channel=channel)).may_be_contacted:
                assert decide(plain, message(channel=channel)).may_be_contacted
