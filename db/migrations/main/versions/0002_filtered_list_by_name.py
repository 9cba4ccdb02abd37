"""Walk a filtered list in the order of names."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Go one version up."""
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index("ix_contact_category_order", ["category", "sort_name", "id"], unique=False)
        batch_op.create_index("ix_contact_kind_order", ["kind", "sort_name", "id"], unique=False)
