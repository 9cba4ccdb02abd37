"""What can go wrong with tags and segments, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class TagNameMissing(UserError):
    """A tag needs a word."""

    code = "finding.tag_name_missing"


class TagTaken(UserError):
    """The business has this tag already, perhaps written otherwise."""

    code = "finding.tag_taken"


class TagUnknown(UserError):
    """The tag was deleted meanwhile."""

    code = "finding.tag_unknown"


class SegmentNameMissing(UserError):
    """A segment needs a name."""

    code = "finding.segment_name_missing"


class SegmentUnknown(UserError):
    """The segment was deleted meanwhile, or is somebody else's own."""

    code = "finding.segment_unknown"


class SegmentOfOne(UserError):
    """Words that find one person would keep their name in the segment after their data are gone."""

    code = "finding.segment_of_one"
