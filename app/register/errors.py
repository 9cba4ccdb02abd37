"""What can go wrong with notices, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class NoticeIncomplete(UserError):
    """The notice lacks compulsory blocks (INF-01); ``missing`` names them."""

    code = "notices.notice_incomplete"


class NoNotice(UserError):
    """No notice of that kind and language is published."""

    code = "notices.no_notice"
