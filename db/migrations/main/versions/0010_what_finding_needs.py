"""Find by town and by what was said on a channel; read the words of the search index."""

from __future__ import annotations

from alembic import op

from db.ddl import WORDS_OF_THE_INDEX

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Go one version up."""
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index("ix_contact_town_order", ["town", "sort_name", "id"], unique=False)
    with op.batch_alter_table("consent_event", schema=None) as batch_op:
        batch_op.create_index("ix_consent_event_said", ["channel", "contact_id", "event_type"], unique=False)
    op.execute(WORDS_OF_THE_INDEX)
