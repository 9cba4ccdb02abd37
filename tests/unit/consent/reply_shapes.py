"""Replies as mail programs write them, around our own message quoted in full."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from html import escape

from app.accounts.business import Business
from app.clock import BUSINESS_ZONE
from app.consent.confirmation_mail import AskedItem, ConfirmationMail
from app.consent.kinds import Channel, ConsentMethod

ADDRESS, OURS = "eloise@exemple.fr", "contact@atelier-lumiere.example"
CODE = "K7M2-9QTW-4XY7"
_AGREED = datetime(2026, 11, 20, 9, 30, tzinfo=BUSINESS_ZONE)
_ITEM = AskedItem("Lettre", Channel.EMAIL, "J’accepte de recevoir la lettre.", _AGREED, ConsentMethod.WEB_FORM)
_BUSINESS = Business("Atelier Lumière", email=OURS, phone="+33478000000")


def our_mail(code: str = CODE) -> ConfirmationMail:
    """The message answered."""
    return ConfirmationMail(1, 1, "Éloïse Martin", ADDRESS, code, (_ITEM,), _BUSINESS, date(2026, 12, 23))


def message(body: str, *, html: str = "", sender: str = ADDRESS, subject: str = "", **headers: str) -> bytes:
    """A reply written by the standard library, as a mail program would send it."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = f"Éloïse Martin <{sender}>"
    mail["To"] = OURS
    mail["Subject"] = subject or "Re: Merci de confirmer votre accord, Atelier Lumière"
    mail["Date"] = "Mon, 23 Nov 2026 18:20:00 +0100"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    if body:
        mail.set_content(body)
        if html:
            mail.add_alternative(html, subtype="html")
    else:
        mail.set_content(html, subtype="html")
    return mail.as_bytes()


def marked(text: str) -> str:
    """Text quoted with « > »."""
    return "\n".join(f"> {line}" for line in text.splitlines())


def gmail(words: str, code: str = CODE) -> str:
    """Gmail, plain: the attribution broken in the middle of « a écrit »."""
    return f"{words}\n\nLe lun. 23 nov. 2026 à 10:05, Atelier Lumière <{OURS}> a\nécrit :\n\n{marked(our_mail(code).body)}\n"


def thunderbird(words: str, code: str = CODE) -> str:
    """Thunderbird, plain, answering below the quotation."""
    return f"Le 23/11/2026 à 10:05, Atelier Lumière a écrit\u00a0:\n{marked(our_mail(code).body)}\n\n{words}\n\n-- \nÉloïse\n"


def outlook(words: str, code: str = CODE) -> str:
    """Outlook in French: a block of headers, nothing marked."""
    return (
        f"{words}\n\nÉloïse Martin\n\n________________________________\nDe : Atelier Lumière <{OURS}>\n"
        f"Envoyé : lundi 23 novembre 2026 10:05\nÀ : {ADDRESS}\nObjet : {our_mail(code).subject}\n\n{our_mail(code).body}"
    )


def outlook_older(words: str, code: str = CODE) -> str:
    """Older Outlook, with its line."""
    return f"{words}\n\n-----Message d'origine-----\nDe : Atelier\nObjet : x\n\n{our_mail(code).body}"


def apple(words: str, code: str = CODE) -> str:
    """Apple Mail on a telephone."""
    return (
        f"{words}\n\nEnvoyé de mon iPhone\n\n> Le 23 nov. 2026 à 10:05, Atelier Lumière <{OURS}> a écrit :\n> \n"
        f"{marked(our_mail(code).body)}\n"
    )


def english(words: str, code: str = CODE) -> str:
    """A program in English."""
    mail = replace(our_mail(code), language="en")
    return f"{words}\n\nOn Mon, Nov 23, 2026 at 10:05 AM Atelier Lumière <{OURS}> wrote:\n\n{marked(mail.body)}\n"


def unmarked(words: str, code: str = CODE) -> str:
    """A program that quotes without any mark."""
    return f"{words}\n\n{our_mail(code).body}"


def as_html(text: str) -> str:
    """Our message as a program turns it into HTML."""
    return "<br>\n".join(escape(line) for line in text.splitlines())


def gmail_html(words: str, code: str = CODE) -> str:
    """Gmail, HTML."""
    return (
        f'<div dir="ltr">{words}</div><div class="gmail_signature">Dites NON au gaspillage</div><br>'
        f'<div class="gmail_quote"><div dir="ltr" class="gmail_attr">Le lun. 23 nov. 2026 à 10:05, Atelier a écrit&nbsp;:<br>'
        f'</div><blockquote class="gmail_quote" style="margin:0">{as_html(our_mail(code).body)}</blockquote></div>'
    )


def outlook_html(words: str, code: str = CODE) -> str:
    """Outlook, HTML."""
    return (
        "<html><head><style>p {margin:0}</style><!--[if mso]>OUI<![endif]--></head><body>"
        f'<div class="WordSection1"><p class="MsoNormal">{words}<o:p></o:p></p>'
        '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>De&nbsp;:</b> Atelier<br>'
        "<b>Envoyé&nbsp;:</b> lundi 23 novembre 2026 10:05<br><b>À&nbsp;:</b> Éloïse<br><b>Objet&nbsp;:</b> code</p></div></div>"
        f'<p class="MsoNormal">{as_html(our_mail(code).body)}</p></div></body></html>'
    )


def outlook_web(words: str, code: str = CODE) -> str:
    """Outlook on the web, HTML."""
    return (
        f'<div>{words}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">De : Atelier</div>'
        f"<div>{as_html(our_mail(code).body)}</div>"
    )


def thunderbird_html(words: str, code: str = CODE) -> str:
    """Thunderbird, HTML, answering below."""
    return (
        '<div class="moz-cite-prefix">Le 23/11/2026 à 10:05, Atelier Lumière a écrit :<br></div>'
        f'<blockquote type="cite" cite="mid:x">{as_html(our_mail(code).body)}</blockquote><p>{words}</p>'
        '<div class="moz-signature">-- <br>Éloïse</div>'
    )


def apple_html(words: str, code: str = CODE) -> str:
    """Apple Mail, HTML."""
    return (
        f'<body>{words}<br><div>Envoyé de mon iPad</div><div><br><blockquote type="cite">Le 23 nov. 2026, Atelier a écrit :'
        f"<br><br></blockquote></div><blockquote type=cite><div>{as_html(our_mail(code).body)}</div></blockquote></body>"
    )


PLAIN = (gmail, thunderbird, outlook, outlook_older, apple, english, unmarked)
HTML = (gmail_html, outlook_html, outlook_web, thunderbird_html, apple_html)
