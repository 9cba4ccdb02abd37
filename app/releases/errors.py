"""What can be wrong with a file that tells of a version, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class NotANotice(UserError):
    """The file is no update notice, or it is cut short."""

    code = "releases.not_a_notice"


class NoticeForged(UserError):
    """The publisher of this program did not sign what the file says."""

    code = "releases.notice_forged"


class NoticeOfOther(UserError):
    """The publisher signed it for another product."""

    code = "releases.notice_of_other"


class InstallerUnreadable(UserError):
    """The file that was downloaded cannot be read."""

    code = "releases.installer_unreadable"
