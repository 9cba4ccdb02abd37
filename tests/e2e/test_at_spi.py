"""A short walk through the accessibility tree: unlock, find a contact, record a consent, by the words on the screen alone."""

import json
from pathlib import Path

import pytest

from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import SystemClock
from app.consent.purposes import seed_purposes
from app.contacts.write_contact import ContactDraft, add_contact
from app.values import EmailAddress
from tests.e2e.accessibility.session import PACKAGES, has_tools, walk_in_session

pytestmark = pytest.mark.skipif(
    not has_tools(), reason=f"it needs {' '.join(PACKAGES)}, which tests/e2e/at_spi.py installs"
)


def test_a_consent_is_recorded_by_whoever_only_hears_the_screen(
    tmp_path: Path, draft: WorkspaceDraft, costs: KdfCosts, passwords: dict[Role, str]
) -> None:
    unlocked = create_workspace(tmp_path / "dossier", draft, clock=SystemClock(), costs=costs)
    with unlocked.unit_of_work() as uow:
        seed_purposes(uow)
        add_contact(
            uow,
            ContactDraft(
                given_name="Éloïse",
                family_name="Rivière",
                emails=(EmailAddress.parse("eloise.riviere@exemple.fr"),),
            ),
        )
    unlocked.close()
    walk = walk_in_session(tmp_path, "fr", "--short", f"--password={passwords[draft.accounts[0].role]}")
    assert walk.returncode == 0, walk.stdout
    told = json.loads((tmp_path / "accessibility.json").read_text("utf-8"))
    assert [step["name"] for step in told["steps"]] == ["unlocked", "contact found", "consent at the desk"]
    assert any(said.startswith("1 réponse enregistrée pour Éloïse Rivière") for said in told["announced"])
