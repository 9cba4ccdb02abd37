"""Tell a person's own words from the message that they quote, in the ways mail programs have of quoting.

What is not surely their own counts as quoted: our own message holds the code and the word « OUI », so quoting proves nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.values.text import fold
from resources import LANGUAGES, wording_in

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from bs4.element import Tag

_QUOTE_CLASSES = frozenset(
    {"gmail_quote", "gmail_quote_container", "gmail_attr", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote"}
)
_SIGNATURES = frozenset(
    {"gmail_signature", "gmail_signature_prefix", "moz-signature", "Signature", "ms-outlook-mobile-signature"}
)
_BEFORE_ORIGINAL = frozenset(
    {"appendonsend", "divRplyFwdMsg", "stopSpelling", "mail-editor-reference-message-container"}
)
_SILENT = frozenset({"head", "title", "style", "script", "template"})
_BLOCKS = frozenset(
    ["p", "div", "li", "tr", "table", "ul", "ol", "pre", "hr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]
)
_ORIGINAL = "----- Message d’origine -----"
_NO_ELEMENT = re.compile(r"<[!?][^<>]*>|<[^<>]{4000,}>")
_OPENS_NOTHING = re.compile(r"<(?![a-zA-Z/][^<>]*>)")
_SPACES = re.compile(r"\s+")

_FORWARD_LINE = re.compile(
    r"[-_*> ]*((begin |debut du )?(forwarded message|message transfere|message reexpedie|courriel transfere))[-_* ]*:?"
)
_ORIGINAL_LINE = re.compile(
    r"[-_* ]{2,}\s*(message d'origine|message original|message initial|original message)[-_* ]*"
)
_RULE_LINE = re.compile(r"_{10,}|-{10,}")
_FROM_LINE = re.compile(r"[*]?(de|from|expediteur)[*]?\s*:")
_HEADER_LINE = re.compile(r"[*]?(envoye|sent|date|a|to|objet|subject)[*]?\s*:")
_ATTRIBUTION_BEGIN = re.compile(r"(le|on)\s")
_ATTRIBUTION_END = re.compile(r"(a ecrit|wrote)(\s+le\s.{4,40})?\s*:$")
_PHONE_SIGNATURE = re.compile(
    r"(envoye (de|depuis|a partir d)|sent (from|with)|obtenez outlook|get outlook|telechargez outlook|provenance\s*:)"
)
_HEADERS_WITHIN = 5
_ATTRIBUTION_LINES = 3


@dataclass(frozen=True, slots=True)
class SpokenText:
    """A message's text in two: what the person wrote, signature set apart, and what they quote."""

    own: str
    quoted: str
    is_forwarded: bool = False
    signature: str = ""


def split_text(text: str) -> SpokenText:
    """Split plain text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    folded = [fold(line) for line in lines]
    end = _first_of_original(folded)
    is_quoted = _marked_quotes(lines, folded, end)
    own = [line for line, quoted in zip(lines[:end], is_quoted, strict=True) if not quoted]
    quoted = [line for line, quoted in zip(lines[:end], is_quoted, strict=True) if quoted] + lines[end:]
    begins = next((line for line in map(fold, quoted) if line.strip("> ")), "")
    is_forwarded = bool(_FORWARD_LINE.match(begins))
    return SpokenText(_without_signature(own), "\n".join(quoted).strip(), is_forwarded, _signature(own))


def split_html(html: str) -> SpokenText:
    """Split a message that exists in HTML only; nothing of it is loaded or run."""
    from bs4 import BeautifulSoup  # noqa: PLC0415 - loaded when wanted, for a quick start

    return split_text(_HtmlText().read(BeautifulSoup(_well_formed(html), "html.parser")))


def _well_formed(html: str) -> str:
    """Return HTML without comments, declarations, endless tags and signs that open nothing.

    The standard parser looks for their end again and again: a few thousand of them would keep it busy for minutes.
    """
    kept, place = [], 0
    while (begin := html.find("<!--", place)) >= 0:
        kept.append(html[place:begin])
        end = html.find("-->", begin + 4)
        place = len(html) if end < 0 else end + 3
    return _OPENS_NOTHING.sub("&lt;", _NO_ELEMENT.sub("", "".join([*kept, html[place:]])))


class _HtmlText:
    """Writes an HTML message as text: a line for each block, quotations marked with « > », signatures left out.

    One pass in the order of the document, without recursion: a message made to be deep or long costs no more than others.
    """

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._open: list[Tag] = []
        self._quotes = self._silent = self._verbatim = 0

    def read(self, soup: BeautifulSoup) -> str:
        """Return the text."""
        from bs4.element import NavigableString, Tag  # noqa: PLC0415 - loaded when wanted, for a quick start

        self._open = [soup]
        for element in soup.descendants:
            while self._open[-1] is not element.parent:
                self._close(self._open.pop())
            if isinstance(element, Tag):
                self._begin(element)
                self._open.append(element)
            elif type(element) is NavigableString:  # comments and Outlook's conditional sections are not
                self._write(element)
        for tag in reversed(self._open):
            self._close(tag)
        self._end_line()
        return "\n".join(self._lines)

    def _begin(self, tag: Tag) -> None:
        if tag.name in _BLOCKS or tag.name == "br" or _is_quote(tag):
            self._end_line()
        if _marks(tag) & _BEFORE_ORIGINAL:
            self._lines.append(_ORIGINAL)
        self._count(tag, 1)

    def _close(self, tag: Tag) -> None:
        if tag.name in _BLOCKS or _is_quote(tag):
            self._end_line()
        self._count(tag, -1)

    def _count(self, tag: Tag, by: int) -> None:
        self._quotes += by * _is_quote(tag)
        self._silent += by * (tag.name in _SILENT or bool(_marks(tag) & _SIGNATURES))
        self._verbatim += by * (tag.name == "pre")

    def _write(self, text: str) -> None:
        if self._silent:
            return
        if not self._verbatim:
            self._line.append(_SPACES.sub(" ", text))
            return
        first, *others = text.split("\n")
        self._line.append(first)
        for other in others:
            self._end_line()
            self._line.append(other)

    def _end_line(self) -> None:
        line = "".join(self._line).strip(" ")
        self._line.clear()
        if line or (self._lines and self._lines[-1].strip("> ")):
            self._lines.append(f"> {line}" if self._quotes else line)


def _marks(tag: Tag) -> frozenset[str]:
    return frozenset(str(mark) for name in ("class", "id") for mark in tag.get_attribute_list(name) if mark)


def _is_quote(tag: Tag) -> bool:
    return tag.name == "blockquote" or bool(_marks(tag) & _QUOTE_CLASSES)


def _first_of_original(folded: list[str]) -> int:
    """Return the line from which everything is the original message, or the number of lines."""
    for at, line in enumerate(folded):
        if line.startswith(">"):
            continue
        if _ORIGINAL_LINE.fullmatch(line) or _FORWARD_LINE.fullmatch(line) or _is_our_own_line(folded, at):
            return at
        if _is_header_block(folded, at):
            return at - 1 if at and _RULE_LINE.fullmatch(folded[at - 1]) else at
        begins = _attribution(folded, at)
        if begins is not None and not _is_followed_by_marks(folded, at):
            return begins
    return len(folded)


def _is_our_own_line(folded: list[str], at: int) -> bool:
    """Say whether the line that opens our message stands here, wrapped or not: some programs quote without a mark."""
    wrapped = " ".join(folded[at : at + 2])
    marks = (fold(wording_in(code, "confirmation.mail.above")).strip("- ") for code in LANGUAGES)
    return any(mark in folded[at] or (mark in wrapped and mark not in folded[at + 1]) for mark in marks)


def _is_header_block(folded: list[str], at: int) -> bool:
    if not _FROM_LINE.match(folded[at]):
        return False
    after = [line for line in folded[at + 1 : at + 1 + _HEADERS_WITHIN] if line]
    return sum(bool(_HEADER_LINE.match(line)) for line in after) >= 2


def _attribution(folded: list[str], at: int) -> int | None:
    """Return where « Le … a écrit : » begins if it ends on this line; it may be broken over three."""
    if not folded[at].endswith(":"):
        return None
    for begins in range(at, max(-1, at - _ATTRIBUTION_LINES), -1):
        if _ATTRIBUTION_BEGIN.match(folded[begins]) and _ATTRIBUTION_END.search(" ".join(folded[begins : at + 1])):
            return begins
    # « Atelier Lumière <contact@…> a écrit : », without a date.
    return at if _ATTRIBUTION_END.search(folded[at]) else None


def _is_followed_by_marks(folded: list[str], at: int) -> bool:
    return next((line for line in folded[at + 1 :] if line), "").startswith(">")


def _marked_quotes(lines: list[str], folded: list[str], end: int) -> list[bool]:
    is_quoted = [line.lstrip().startswith(">") for line in lines[:end]]
    for at in range(end):
        begins = _attribution(folded, at)
        if begins is not None:
            is_quoted[begins : at + 1] = [True] * (at + 1 - begins)
    return is_quoted


def _without_signature(lines: list[str]) -> str:
    kept: list[str] = []
    for line in lines:
        if line.rstrip() == "--":
            break
        if not _PHONE_SIGNATURE.match(fold(line)):
            kept.append(line.rstrip())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _signature(lines: list[str]) -> str:
    begins = next((at for at, line in enumerate(lines) if line.rstrip() == "--"), len(lines))
    return "\n".join(line.strip() for line in lines[begins + 1 :]).strip()
