"""What Alembic runs: the steps on the connection it was given."""

from __future__ import annotations

from alembic import context


def run() -> None:
    """Run the steps in one transaction, which the caller commits."""
    attributes = context.config.attributes
    context.configure(
        connection=attributes["connection"],
        target_metadata=attributes.get("metadata"),
        render_as_batch=True,
        include_object=attributes.get("include_object"),
        user_module_prefix="tables.",
    )
    context.run_migrations()
