"""Who was not informed, and what was said without a text, are counted from an index: the start screen counts them each time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Go one version up."""
    op.create_index(
        "ix_contact_not_informed",
        "contact",
        ["source_kind", "collected_on"],
        sqlite_where=sa.text("informed_on IS NULL"),
    )
    op.create_index(
        "ix_consent_event_no_text",
        "consent_event",
        ["event_type", "contact_id"],
        sqlite_where=sa.text("text_version_id IS NULL"),
    )
