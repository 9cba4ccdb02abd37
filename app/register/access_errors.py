"""What can go wrong with the grid of fields and roles, as the person reads it."""

from __future__ import annotations

from app.errors import PermissionDenied, UserError


class FieldClosed(PermissionDenied):
    """The role may not read, or not write, what the act needs (REG-06)."""

    code = "data_map.field_closed"


class AccessFixed(UserError):
    """The cell cannot become that: the controller must read, a name is read by all, or nobody writes the field by hand."""

    code = "data_map.access_fixed"


class OpenToAllUnexplained(UserError):
    """A field of the highest care is opened to every role only with a written reason."""

    code = "data_map.open_to_all_unexplained"


class GridOvertaken(UserError):
    """Somebody changed the same cells since: what was looked at is no longer what would be changed."""

    code = "data_map.grid_overtaken"


class ReasonNamesSomebody(UserError):
    """The reason is kept for good and must name nobody."""

    code = "data_map.reason_names_somebody"
