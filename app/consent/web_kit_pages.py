"""The files of the kit for the site, written from its facts: self-contained pages that load nothing and keep nothing.

Their shapes lie in ``resources/web_kit``; a place to fill stands there as ``@@name@@``. Scripts and styles stand in the page
itself, allowed by their fingerprints alone (Content-Security-Policy), so that nothing else can run in it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from html import escape
from urllib.parse import quote

from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel
from app.consent.web_kit import (
    BANNER,
    BANNER_PAGE,
    CHOICE_DAYS,
    FORM,
    PROOF,
    README,
    KitFacts,
    KitQuestion,
    asked_uses_sha256,
    kit_proof,
    notice_blocks,
    question_lines,
    shown_sha256,
    without_bullet,
)
from app.formats import format_date
from app.register.notice_text import BULLET, NoticeSection, first_level
from resources import path, wording_in, wording_table

ANSWER_FORMAT = "aparte/site/v1"
_PLACE = re.compile(r"@@(\w+)@@")
# A comment of the script must end where we end it, wherever the script is put.
_NO_COMMENT_ENDS = str.maketrans("*<", "  ")
_BY_PHONE = ("phone",)
# What must be known of a person to use a channel, and nothing more (RGPD art. 5(1)(c)).
NEEDS: dict[Channel, tuple[str, ...]] = {
    Channel.EMAIL: ("email",),
    Channel.SMS: _BY_PHONE,
    Channel.PHONE: _BY_PHONE,
    Channel.FAX: _BY_PHONE,
    Channel.AUTOMATED_CALL: _BY_PHONE,
    Channel.POST: ("family_name", "address", "postcode", "town"),
}
_FIELDS = {
    "given_name": ("text", "given-name", 80),
    "family_name": ("text", "family-name", 80),
    "email": ("email", "email", 254),
    "phone": ("tel", "tel", 40),
    "address": ("text", "street-address", 120),
    "postcode": ("text", "postal-code", 12),
    "town": ("text", "address-level2", 80),
}
_NAMES = ("given_name", "family_name")
_CHECKS = ("same", "link", "scripts", "refuse", "manage", "after", "data", "update")


def kit_files(facts: KitFacts) -> dict[str, bytes]:
    """Return the files of the kit by name, the proof of the others last."""
    pages = {FORM: _form(facts), BANNER: _banner(facts), BANNER_PAGE: _banner_page(facts)}
    files = {name: text.encode() for name, text in pages.items()}
    files[README[facts.language]] = _readme(facts).encode()
    files[PROOF] = kit_proof(facts, files).encode()
    return files


def fields_of(facts: KitFacts) -> tuple[str, ...]:
    """Return which fields the form has: names, and what the channels asked about need."""
    wanted = {need for one in facts.questions for need in NEEDS[one.channel]}
    return tuple(name for name in _FIELDS if name in _NAMES or name in wanted)


def _form(facts: KitFacts) -> str:
    style, script = _resource("page.css"), _resource("form.js")
    short = first_level(facts.notice.body)
    blocks = notice_blocks(facts.notice)
    essential = len([block for block in short.split("\n\n") if block.strip()])
    title = facts.say("form.title", business=facts.business)
    objection = wording_in(facts.language, "forms.paper.objection", contact=facts.rights_contact)
    day, digest = _day(facts), shown_sha256(facts)[:16]
    plain = ("who", "who_hint", "age", "age_hint", "age_15", "age_under", "guardian", "prepare", "reset", "ready")
    shown = ("ready_text", "mail", "file", "back", "objection_title", "notice_title", "notice_more")
    return _filled(
        "form.html",
        **{name: escape(facts.say(f"form.{name}")) for name in (*plain, *shown)},
        lang=facts.language,
        style_hash=_csp_hash(style),
        script_hash=_csp_hash(script),
        title=escape(title),
        style=style,
        script=script,
        intro=escape(facts.say("form.intro")),
        no_script=escape(facts.say("form.no_script", address=facts.choices.answers_to)),
        questions="\n".join(_question(facts, one) for one in facts.questions),
        fields="\n".join(_field(facts, name) for name in fields_of(facts)),
        ready_hint=escape(facts.say("form.ready_hint", address=facts.choices.answers_to)),
        objection=escape(objection),
        notice_short=_notice(blocks[:essential]),
        notice_full=_notice(blocks[essential:]),
        version=escape(facts.say("form.version", version=facts.version, day=day, digest=digest)),
        data=_json(_form_data(facts)),
    )


def _question(facts: KitFacts, question: KitQuestion) -> str:
    legend, body, yes, no = (escape(line) for line in question_lines(facts, question))
    name = f"q{question.text_id}"
    answers = "\n".join(
        f'<label class="answer"><input type="radio" name="{name}" value="{value}" aria-describedby="{name}-text">'
        f"<span>{text}</span></label>"
        for value, text in (("oui", yes), ("non", no))
    )
    return (
        f'<fieldset data-text="{question.text_id}">\n<legend>{legend}</legend>\n'
        f'<p class="asked" id="{name}-text">{body}</p>\n<div class="answers">\n{answers}\n</div>\n'
        f'<p class="problem" id="{name}-problem" hidden></p>\n</fieldset>'
    )


def _field(facts: KitFacts, name: str) -> str:
    kind, complete, longest = _FIELDS[name]
    asking = [facts.say(f"channel.{one.value}") for one in dict.fromkeys(q.channel for q in facts.questions)]
    needing = [
        channel
        for channel, one in zip(asking, dict.fromkeys(q.channel for q in facts.questions), strict=True)
        if name in NEEDS[one]
    ]
    hints = [facts.say("form.needed_for", channels=", ".join(needing))] if needing else []
    if name == "phone":
        # Said wherever a consumer's number is taken (C. conso L. 223-2).
        hints.append(wording_in(facts.language, "forms.paper.phone_statement"))
    hint = f'<p class="hint" id="{name}-hint">{escape(" ".join(hints))}</p>\n' if hints else ""
    described = f"{name}-hint {name}-problem" if hints else f"{name}-problem"
    return (
        f'<label for="{name}">{escape(facts.say(f"form.{name}"))}</label>\n{hint}'
        f'<input id="{name}" type="{kind}" autocomplete="{complete}" maxlength="{longest}" aria-describedby="{described}">\n'
        f'<p class="problem" id="{name}-problem" hidden></p>'
    )


def _notice(blocks: Iterable[NoticeSection]) -> str:
    return "\n".join(_block(block) for block in blocks)


def _block(block: NoticeSection) -> str:
    lines, bullets = [], False
    for line in block.lines:
        is_bullet = line.startswith(BULLET)
        if is_bullet != bullets:
            lines.append("<ul>" if is_bullet else "</ul>")
            bullets = is_bullet
        tag = "li" if is_bullet else "p"
        lines.append(f"<{tag} data-said>{escape(without_bullet(line))}</{tag}>")
    if bullets:
        lines.append("</ul>")
    return "\n".join([f"<h3 data-said>{escape(block.heading)}</h3>", *lines])


def _form_data(facts: KitFacts) -> dict[str, object]:
    said = dict(wording_table(facts.language, "web_kit")["script"])
    said |= {name: facts.say(f"form.{name}") for name in fields_of(facts)}
    return {
        "format": ANSWER_FORMAT,
        "version": facts.version,
        "address": quote(facts.choices.answers_to, safe="@"),
        "subject": facts.say("form.subject", business=facts.business),
        "file": facts.say("form.file_name", day="{day}"),
        "fields": fields_of(facts),
        "needs": {channel.value: needs for channel, needs in NEEDS.items()},
        "channels": {str(one.text_id): one.channel.value for one in facts.questions},
        "asked": {str(one.text_id): question_lines(facts, one)[0] for one in facts.questions},
        "words": said,
    }


def _banner(facts: KitFacts) -> str:
    said = dict(wording_table(facts.language, "web_kit")["banner"])
    said["text"] = facts.say("banner.text", business=facts.business)
    said["later"] = facts.say("banner.later", days=CHOICE_DAYS)
    uses = [
        {
            "code": one.value,
            "name": facts.say(f"cookie_purpose.{one.value}"),
            "description": facts.say(f"cookie_description.{one.value}"),
        }
        for one in facts.choices.cookies
    ]
    data = {
        "version": facts.version,
        "language": facts.language,
        "days": CHOICE_DAYS,
        "asked": asked_uses_sha256(facts.choices.cookies),
        "purposes": uses,
        "words": said,
        "style": _resource("banner.css"),
    }
    head = facts.say("readme.version", version=facts.version, day=_day(facts), business=facts.business)
    return _filled("banner.js", head=head.translate(_NO_COMMENT_ENDS), data=_json(data))


def _banner_page(facts: KitFacts) -> str:
    codes = [
        facts.say("page.code", code=one.value, name=facts.say(f"cookie_purpose.{one.value}"))
        for one in facts.choices.cookies
    ]
    names = ("title", "intro", "paste_title", "paste", "notice_link", "scripts_title", "scripts", "link_title", "link")
    return _filled(
        "banner.html",
        **{name: escape(facts.say(f"page.{name}")) for name in names},
        lang=facts.language,
        style=_resource("page.css"),
        example=next((one.value for one in facts.choices.cookies), "audience"),
        codes=_list(codes),
        manage=escape(facts.say("banner.manage")),
    )


def _readme(facts: KitFacts) -> str:
    style = _resource("page.css")
    names = ("title", "intro", "files_title", "answers_title", "check_title", "proof_title", "proof")
    return _filled(
        "readme.html",
        **{name: escape(facts.say(f"readme.{name}")) for name in names},
        lang=facts.language,
        style=style,
        style_hash=_csp_hash(style),
        version=escape(facts.say("readme.version", version=facts.version, day=_day(facts), business=facts.business)),
        files=_list(facts.say(f"readme.file_{one}") for one in ("form", "banner", "page", "proof")),
        answers=escape(facts.say("readme.answers", address=facts.choices.answers_to)),
        checks=_list(facts.say(f"readme.check_{one}") for one in _CHECKS),
    )


def _day(facts: KitFacts) -> str:
    return format_date(facts.written_at.astimezone(BUSINESS_ZONE).date())


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"<li>{escape(item)}</li>" for item in items)


def _resource(name: str) -> str:
    return path(f"web_kit/{name}").read_text("utf-8")


def _filled(name: str, /, **values: str) -> str:
    """Return a shape with every place filled; one that was forgotten raises KeyError."""
    return _PLACE.sub(lambda place: values[place[1]], _resource(name))


def _json(content: object) -> str:
    """Return JSON that may stand in a page: nothing in it closes the element around it."""
    return json.dumps(content, ensure_ascii=False).replace("<", "\\u003c")


def _csp_hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
