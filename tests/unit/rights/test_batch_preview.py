"""What a batch would do is counted by reason; which fields an archive keeps is never more than its reason needs."""

from datetime import date

import pytest

from app.rights.archive_choice import archive_tables, kept_fields, kept_tables
from app.rights.archive_content import fields_needed
from app.rights.batch_preview import foresee_batch
from app.rights.erase_several import PersonDecision, SeveralChoice
from app.rights.erasure_preview import Going
from app.vault.kinds import ArchiveReason

ROWS = (Going("contact", 1), Going("interaction", 3))
JOURNAL = "Journal des actes, sans nom (article 5(2) du RGPD)"


def person(choice, **fields):
    return PersonDecision(1, "Anne Petit", choice, going=ROWS, stays=(JOURNAL,), **fields)


@pytest.mark.rule("RET-15")
def test_everything_is_counted_by_reason():
    preview = foresee_batch(
        [
            person(SeveralChoice.ERASE),
            person(SeveralChoice.ERASE),
            person(SeveralChoice.ANONYMISE),
            person(SeveralChoice.ARCHIVE, reason=ArchiveReason.TAX, ends_on=date(2033, 1, 1)),
            person(SeveralChoice.KEEP, obstacle="gardé : contrat en cours"),
            person(SeveralChoice.KEEP, obstacle="gardé : contrat en cours"),
            person(SeveralChoice.KEEP, remark="gardé : question posée"),
        ]
    )
    assert (preview.erased, preview.anonymised, preview.total) == (3, 1, 4)
    assert preview.gone == (("Échanges et notes", 12), ("Fiche", 4))
    assert preview.archived == ((ArchiveReason.TAX.label, 1),)
    assert preview.kept == (("gardé : contrat en cours", 2), ("gardé : question posée", 1))
    assert preview.stays == ((JOURNAL, 4),)


@pytest.mark.rule("RET-07")
@pytest.mark.parametrize("reason", list(ArchiveReason))
def test_an_archive_keeps_at_most_what_its_reason_needs(reason):
    needed = fields_needed(reason)
    offered = {field.name for table in archive_tables(reason) for field in table.fields}
    assert offered == needed == kept_fields(reason, None)
    assert kept_fields(reason, {"interaction.note", "evidence.content", "contact.town"}) <= needed
    nameless = kept_fields(reason, ())
    assert nameless == {"contact.given_name", "contact.family_name", "contact.organisation"}
    assert kept_tables(reason, ()) == {"contact"}


@pytest.mark.rule("RET-07")
@pytest.mark.parametrize(
    ("fields", "lacks"),
    [
        ({}, True),
        ({"reason": ArchiveReason.TAX}, True),
        ({"ends_on": date(2033, 1, 1)}, True),
        ({"reason": ArchiveReason.TAX, "ends_on": date(2033, 1, 1)}, False),
    ],
)
def test_an_archive_without_reason_or_end_lacks_its_term(fields, lacks):
    assert person(SeveralChoice.ARCHIVE, **fields).lacks_term is lacks
    assert not person(SeveralChoice.ERASE, **fields).lacks_term
