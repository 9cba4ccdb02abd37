"""Notes on a real file: what may not be written is not, what must be looked at has its reason, and every note is read again."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from app.accounts.roles import Role
from app.contacts.change_lexicon import add_term, read_lexicon, remove_term, restore_term
from app.contacts.kinds import ContactCategory, ContactKind, InteractionKind, LawfulBasis, SourceKind
from app.contacts.note_errors import NoteForbidden, NoteToJustify, NoteUnknown, NumberForbidden, TermInvalid, TermTaken
from app.contacts.note_kinds import NoteCategory, NoteLevel
from app.contacts.note_lexicon import lexicon_in_force, read_changes
from app.contacts.note_review import (
    count_flagged,
    findings_report,
    is_scan_due,
    justify_note,
    keep_scan,
    last_scan_at,
    note_reasons,
    rewrite_note,
    scan_all_notes,
)
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.demo.people import lexicon as demo_words
from app.errors import PermissionDenied
from app.exchange.columns import guess_layout
from app.exchange.import_batch import ImportedAs, import_batch
from app.exchange.plan import BatchSource, ImportPlan
from app.exchange.preview import preview_file
from app.exchange.read_file import look_at
from app.journal import Action
from app.rights.access_pack import build_access_pack
from db.tables import Contact, Interaction, JournalEntry, JournalPayload, NoteJustification

NOTE, CALL = InteractionKind.INTERNAL_NOTE, InteractionKind.INCOMING_CALL
NIR, IBAN, CARD = "1 84 12 76 451 089 46", "FR76 3000 6000 0112 3456 7890 189", "4111 1111 1111 1111"


@pytest.fixture
def eloise(workspace):
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin"))


def old_note(workspace, contact_id, text):
    """A note from before the lexicon: written around the guard, as imports of the past were."""
    with workspace.unit_of_work() as uow:
        interaction = record_interaction(uow, contact_id, NOTE, note="à remplacer")
        uow.session.execute(update(Interaction).where(Interaction.id == interaction).values(note=text))
        return interaction


def read_all(workspace):
    with workspace.reading() as uow:
        scan = scan_all_notes(uow)
    with workspace.unit_of_work() as uow:
        keep_scan(uow, scan)
    return scan


def notes(workspace):
    with workspace.reading() as uow:
        return list(uow.session.scalars(select(Interaction.note).order_by(Interaction.id)))


def journal_of(workspace, action):
    with workspace.reading() as uow:
        rows = select(JournalPayload.body).join(JournalEntry, JournalEntry.seq == JournalPayload.seq)
        return [json.loads(body) for body in uow.session.scalars(rows.where(JournalEntry.action == action.value))]


def everything_journalled(workspace):
    with workspace.reading() as uow:
        return " ".join(uow.session.scalars(select(JournalPayload.body)))


@pytest.mark.rule("MIN-02")
def test_a_forbidden_term_is_not_saved_and_is_named_in_the_writers_own_words(workspace, eloise):
    with pytest.raises(NoteForbidden) as refused, workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, note="Rappeler, elle est en DÉPRESSION et ruinée", reasons={"x": "y"})
    assert "«\u00a0en DÉPRESSION\u00a0» (santé)" in refused.value.sentence
    assert "DÉPRESSION" not in str(refused.value)
    assert notes(workspace) == []
    assert journal_of(workspace, Action.INTERACTION_RECORDED) == []


@pytest.mark.rule("MIN-02")
def test_a_forbidden_term_has_no_excuse(workspace, eloise):
    with pytest.raises(NoteForbidden), workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, note="connard", reasons={"insult.connard": "il l'est"})


@pytest.mark.rule("MIN-02")
def test_a_term_to_check_needs_a_reason_and_the_journal_keeps_its_id_alone(workspace, eloise):
    note = "Allergique aux arachides, table 4"
    with pytest.raises(NoteToJustify, match="to_justify") as asked, workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, note=note)
    assert [one.term_id for one in asked.value.found] == ["health.allergique"]
    with pytest.raises(NoteToJustify), workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, note=note, reasons={"health.allergique": "   "})
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, note=note, reasons={"health.allergique": "demandé par la cliente"})
        kept = uow.session.scalars(select(NoteJustification)).one()
        assert (kept.term, kept.reason, kept.contact_id) == ("health.allergique", "demandé par la cliente", eloise)
        assert kept.interaction_id == uow.session.scalars(select(Interaction.id)).one()
    assert [one["term"] for one in journal_of(workspace, Action.NOTE_JUSTIFIED)] == ["health.allergique"]
    told = everything_journalled(workspace)
    assert "arachides" not in told
    assert "cliente" not in told


@pytest.mark.rule("MIN-02")
def test_a_reason_is_read_as_well(workspace, eloise):
    with pytest.raises(NoteForbidden), workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, note="en deuil", reasons={"health.deuil": "mari mort d'un cancer"})


@pytest.mark.rule("MIN-02")
@pytest.mark.parametrize("note", demo_words()["notes"])
def test_plain_notes_are_saved(workspace, eloise, note):
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, note=note)
    assert notes(workspace) == [note]


@pytest.mark.rule("MIN-08")
@pytest.mark.parametrize("number", [NIR, IBAN, CARD])
@pytest.mark.parametrize(
    "field", ["given_name", "family_name", "organisation", "job_title", "address_line1", "address_line2", "town"]
)
def test_no_field_of_a_contact_takes_a_forbidden_number(workspace, eloise, field, number):
    draft = ContactDraft(**{"organisation": "Atelier", field: f"M {number}"})
    with pytest.raises(NumberForbidden) as refused, workspace.unit_of_work() as uow:
        add_contact(uow, draft)
    assert "numéro" in refused.value.sentence
    assert number not in refused.value.sentence
    with pytest.raises(NumberForbidden), workspace.unit_of_work() as uow:
        edit_contact(uow, eloise, draft)
    with workspace.reading() as uow:
        assert uow.session.scalars(select(Contact.family_name)).all() == ["Martin"]


@pytest.mark.rule("MIN-08")
def test_no_contract_or_product_takes_one_either(workspace, eloise):
    for label, family in ((f"Prélèvement {IBAN}", ""), ("Entretien", CARD)):
        with pytest.raises(NumberForbidden), workspace.unit_of_work() as uow:
            add_contract(uow, eloise, label, date(2026, 1, 1), product_family=family)
    with pytest.raises(NumberForbidden), workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, product_family=NIR)
    with workspace.unit_of_work() as uow:
        add_contract(uow, eloise, "Entretien SIRET 73282932000074", date(2026, 1, 1))


@pytest.mark.rule("MIN-08")
def test_a_word_of_the_lexicon_is_no_matter_in_a_name(workspace):
    with workspace.unit_of_work() as uow:
        add_contact(
            uow, ContactDraft(family_name="Gay", organisation="Institut du Cancer", address_line1="Rue des Juifs")
        )


@pytest.mark.rule("MIN-04")
def test_a_term_added_is_met_in_all_its_forms_and_one_removed_no_more(workspace, eloise):
    with workspace.unit_of_work() as uow:
        own = add_term(uow, " Rigolo ", NoteCategory.JUDGEMENT, NoteLevel.FORBIDDEN)
        remove_term(uow, "judgement.radin")
    with pytest.raises(NoteForbidden) as refused, workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, NOTE, note="deux RIGOLOS")
    assert [one.term_id for one in refused.value.found] == [own]
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, NOTE, note="un peu radin")
        remove_term(uow, own)
        restore_term(uow, "judgement.radin")
        restore_term(uow, "judgement.radin")
        record_interaction(uow, eloise, NOTE, note="un rigolo")
        assert read_changes(uow).added == ()
    with pytest.raises(NoteForbidden), workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, NOTE, note="radine")
    assert journal_of(workspace, Action.LEXICON_CHANGED) == [
        {"added": "own.1"},
        {"removed": "judgement.radin"},
        {"removed": "own.1"},
        {"restored": "judgement.radin"},
    ]
    assert "igolo" not in everything_journalled(workspace)


@pytest.mark.rule("MIN-04")
def test_an_own_number_is_never_given_twice(workspace):
    with workspace.unit_of_work() as uow:
        first = add_term(uow, "rigolo", NoteCategory.INSULT, NoteLevel.CHECK)
        remove_term(uow, first)
        assert add_term(uow, "farceur", NoteCategory.INSULT, NoteLevel.CHECK) != first


@pytest.mark.rule("MIN-04")
@pytest.mark.parametrize(
    ("words", "category", "error"),
    [
        ("", NoteCategory.HEALTH, TermInvalid),
        ("a1", NoteCategory.HEALTH, TermInvalid),
        ("x" * 61, NoteCategory.HEALTH, TermInvalid),
        ("compte", NoteCategory.IBAN, TermInvalid),
        ("CANCER", NoteCategory.HEALTH, TermTaken),
    ],
)
def test_what_is_no_term_is_refused(workspace, words, category, error):
    with pytest.raises(error), workspace.unit_of_work() as uow:
        add_term(uow, words, category, NoteLevel.CHECK)
    with pytest.raises(TermInvalid), workspace.unit_of_work() as uow:
        remove_term(uow, "own.99")


@pytest.mark.rule("MIN-04")
@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_only_who_answers_for_the_business_changes_the_lexicon_or_reads_the_report(unlocked_as, role):
    workspace = unlocked_as(role)
    for act in (
        lambda uow: add_term(uow, "rigolo", NoteCategory.INSULT, NoteLevel.CHECK),
        lambda uow: remove_term(uow, "health.cancer"),
        lambda uow: restore_term(uow, "health.cancer"),
        read_lexicon,
        findings_report,
    ):
        with pytest.raises(PermissionDenied), workspace.unit_of_work() as uow:
            act(uow)


def test_the_list_shows_own_terms_first_and_those_taken_out(workspace):
    with workspace.unit_of_work() as uow:
        own = add_term(uow, "rigolo", NoteCategory.INSULT, NoteLevel.CHECK)
        remove_term(uow, "health.cancer")
        lines = read_lexicon(uow)
        assert lines[0].term.id == own
        assert lines[0].is_own
        assert [one.term.id for one in lines if not one.is_in_force] == ["health.cancer"]
        assert len(lines) > 800
        assert "health.cancer" not in {term.id for term in lexicon_in_force(uow).terms}


@pytest.mark.rule("MIN-05")
def test_notes_are_read_once_a_day_and_after_each_change_of_the_lexicon(workspace, clock, eloise):
    def due():
        with workspace.reading() as uow:
            return is_scan_due(uow)

    assert due()
    read_all(workspace)
    assert not due()
    with workspace.unit_of_work() as uow:
        add_term(uow, "rigolo", NoteCategory.INSULT, NoteLevel.CHECK)
    assert due()
    read_all(workspace)
    assert not due()
    clock.advance(timedelta(days=3))
    assert due()
    read_all(workspace)
    with workspace.reading() as uow:
        assert last_scan_at(uow) == clock.now()
        assert not is_scan_due(uow)


@pytest.mark.rule("MIN-05")
def test_the_report_names_what_old_notes_hold_by_contact(workspace, eloise):
    with workspace.unit_of_work() as uow:
        karim = add_contact(uow, ContactDraft(family_name="Benali"))
        record_interaction(uow, karim, NOTE, note="Devis du salon")
    first = old_note(workspace, eloise, "séropositive, et connue")
    second = old_note(workspace, eloise, "divorcée")
    third = old_note(workspace, karim, "IBAN FR7630006000011234567890189")
    scan = read_all(workspace)
    assert (scan.notes, set(scan.flagged)) == (4, {first, second, third})
    assert journal_of(workspace, Action.NOTES_SCANNED) == [{"notes": 4, "flagged": 3}]
    with workspace.reading() as uow:
        assert count_flagged(uow) == 3
        report = findings_report(uow)
    assert [(one.name, [note.interaction_id for note in one.notes]) for one in report] == [
        ("Benali", [third]),
        ("Éloïse Martin", [second, first]),
    ]
    (finding,) = report[0].notes[0].found
    assert finding.category is NoteCategory.IBAN
    assert report[0].notes[0].text[finding.start :] == "FR7630006000011234567890189"


@pytest.mark.rule("MIN-05")
def test_nothing_to_say_of_plain_notes(workspace, eloise):
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, NOTE, note="Livraison au premier étage")
    assert read_all(workspace).flagged == ()
    with workspace.reading() as uow:
        assert (count_flagged(uow), findings_report(uow)) == (0, ())


@pytest.mark.rule("MIN-05")
def test_a_note_rewritten_leaves_the_report_and_no_text_in_the_journal(workspace, eloise):
    note = old_note(workspace, eloise, "séropositive, sonner deux fois")
    read_all(workspace)
    with pytest.raises(NoteForbidden), workspace.unit_of_work() as uow:
        rewrite_note(uow, note, "toujours séropositive")
    with pytest.raises(NoteForbidden), workspace.unit_of_work() as uow:
        justify_note(uow, note, {"health.seropositif": "utile"})
    with workspace.unit_of_work() as uow:
        rewrite_note(uow, note, "Sonner deux fois")
        assert count_flagged(uow) == 0
    assert notes(workspace) == ["Sonner deux fois"]
    assert journal_of(workspace, Action.NOTE_REWRITTEN) == [{"interaction": note, "empty": False}]
    assert "onner" not in everything_journalled(workspace)


@pytest.mark.rule("MIN-05")
def test_a_note_justified_leaves_the_report_until_its_words_change(workspace, eloise):
    note = old_note(workspace, eloise, "En fauteuil roulant : prévoir la rampe")
    read_all(workspace)
    with workspace.unit_of_work() as uow:
        justify_note(uow, note, {"health.fauteuil-roulant": "accès au chantier"})
        assert count_flagged(uow) == 0
        assert note_reasons(uow, note) == {"health.fauteuil-roulant": "accès au chantier"}
    assert read_all(workspace).flagged == ()
    with pytest.raises(NoteToJustify), workspace.unit_of_work() as uow:
        rewrite_note(uow, note, "En fauteuil roulant, divorcée", {"health.fauteuil-roulant": "accès"})
    with workspace.unit_of_work() as uow:
        rewrite_note(uow, note, "Prévoir la rampe")
        assert note_reasons(uow, note) == {}


def test_a_note_may_be_emptied_and_one_that_is_gone_is_told(workspace, eloise):
    note = old_note(workspace, eloise, "connard")
    with workspace.unit_of_work() as uow:
        rewrite_note(uow, note, "  ")
        with pytest.raises(NoteUnknown):
            rewrite_note(uow, note + 1, "x")
    assert notes(workspace) == [""]


def test_marketing_rewrites_nothing(workspace, unlocked_as, eloise):
    note = old_note(workspace, eloise, "connard")
    unlocked = unlocked_as(Role.MARKETING)
    for act in (lambda uow: rewrite_note(uow, note, ""), lambda uow: justify_note(uow, note, {})):
        with pytest.raises(PermissionDenied), unlocked.unit_of_work() as uow:
            act(uow)


@pytest.mark.rule("MIN-05")
def test_the_reading_tells_how_far_it_is_and_can_be_given_up(workspace, eloise):
    for _ in range(3):
        old_note(workspace, eloise, "Devis")
    seen = []
    with workspace.reading() as uow:
        scan_all_notes(uow, lambda done, total, text: seen.append((done, total)))
    assert seen == [(3, 3)]

    def give_up(*_):
        raise InterruptedError

    with pytest.raises(InterruptedError), workspace.reading() as uow:
        scan_all_notes(uow, give_up)


@pytest.mark.rule("MIN-07")
def test_every_note_with_its_reasons_is_in_the_access_pack(workspace, eloise, with_purposes):
    written = ["Allergique aux arachides", "Devis du salon", "Sonner deux fois"]
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, CALL, note=written[0], reasons={"health.allergique": "repas de groupe"})
        record_interaction(uow, eloise, NOTE, note=written[1])
        third = record_interaction(uow, eloise, NOTE, note="Sonner")
        rewrite_note(uow, third, written[2])
    with workspace.reading() as uow:
        pack = repr(build_access_pack(uow, eloise))
    assert all(note in pack for note in written)
    assert "repas de groupe" in pack


def bring_in(workspace, folder: Path, *rows: str):
    path = folder / "clients.csv"
    path.write_text("\n".join(("Nom;Prénom;Fonction;Adresse;E-mail;Observations", *rows)) + "\n", "utf-8")
    head = look_at(path)
    source = BatchSource(SourceKind.IMPORT, "", date(2026, 1, 5), LawfulBasis.LEGITIMATE_INTEREST)
    layout = guess_layout(head.rows)
    plan = ImportPlan(head.outline, layout, source, ContactKind.CONSUMER, ContactCategory.CUSTOMER)
    with workspace.unit_of_work() as uow:
        preview = preview_file(uow, plan)
        return preview, import_batch(uow, plan, preview)


@pytest.mark.rule("MIN-04", "MIN-08")
def test_an_import_leaves_out_what_no_file_may_hold_and_takes_the_rest(workspace, tmp_path):
    preview, report = bring_in(
        workspace,
        tmp_path,
        "Martin;Éloïse;;1 rue X;e@exemple.fr;Une vraie connasse, payée par chèque",
        f"Roy;Anne;{CARD};2 rue Y;a@exemple.fr;Devis envoyé",
        f"Petit;Luc;;RIB {IBAN};l@exemple.fr;divorcé",
    )
    assert report.counts == {ImportedAs.CREATED: 3}
    assert preview.cells_left_out == 3
    told = [row.remark for row in preview.rows]
    assert "Observations" in told[0]
    assert "injure" in told[0]
    assert "connasse" not in told[0]
    assert "Fonction" in told[1]
    assert "Adresse" in told[2]
    with workspace.reading() as uow:
        rows = uow.session.execute(select(Contact.family_name, Contact.job_title, Contact.address_line1))
        assert [tuple(row) for row in rows] == [("Martin", "", "1 rue X"), ("Roy", "", "2 rue Y"), ("Petit", "", "")]
        assert is_scan_due(uow)
    assert notes(workspace) == ["Devis envoyé", "divorcé"]
    read_all(workspace)
    with workspace.reading() as uow:
        assert [one.name for one in findings_report(uow)] == ["Luc Petit"]


@pytest.mark.rule("MIN-08")
def test_a_row_with_nothing_else_is_refused_with_the_reason(workspace, tmp_path):
    preview, report = bring_in(workspace, tmp_path, f"{NIR};;;;;", "Roy;;;;;")
    assert report.counts == {ImportedAs.CREATED: 1, ImportedAs.REFUSED: 1}
    assert "Sécurité sociale" in preview.rows[0].remark


@pytest.mark.rule("MIN-05")
def test_an_import_of_today_makes_todays_reading_old(workspace, clock, tmp_path):
    read_all(workspace)
    clock.advance(timedelta(minutes=5))
    bring_in(workspace, tmp_path, "Roy;Anne;;;a@exemple.fr;divorcée")
    with workspace.reading() as uow:
        assert is_scan_due(uow)
        assert uow.session.scalar(select(func.count()).select_from(Interaction)) == 1
