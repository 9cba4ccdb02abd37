"""How strong a password must be: the CNIL's patterns or measured guessability, and never the firm's own words."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_MAX_LENGTH = 256
_CLASSES_AT_12, _CLASSES_AT_14, _WORDS = 4, 3, 7
_GOOD_SCORE = 3
_SHORTEST_WORD = 4
_LEET = str.maketrans("013457@$!", "oieastasi")
# zxcvbn knows English lists; these are what French lists of leaked passwords begin with.
_COMMON_FRENCH = [
    "azerty",
    "azertyuiop",
    "motdepasse",
    "bonjour",
    "soleil",
    "marseille",
    "doudou",
    "loulou",
    "chouchou",
    "nicolas",
    "camille",
    "julien",
    "jetaime",
    "france",
    "coucou",
    "chocolat",
    "princesse",
    "bienvenue",
    "entreprise",
    "cabinet",
    "boutique",
    "magasin",
    "accueil",
    "contacts",
    "aparte",
    "qsdfghjklm",
    "wxcvbn",
    "123azerty",
    "azerty123",
    "motdepasse1",
]


@dataclass(frozen=True, slots=True)
class PasswordAssessment:
    """Whether a password may protect a file that can be copied, a score from 0 to 4, and advice as wording keys."""

    accepted: bool
    score: int
    advice: tuple[str, ...]


def assess_password(password: str, *, personal_words: Iterable[str] = ()) -> PasswordAssessment:
    """Judge a password under SEC-02 (CNIL, deliberation 2022-100).

    A pattern is asked for: 12 characters of four classes, 14 of three, or seven words; and zxcvbn, told the firm's
    words, must score 3 or more. ``personal_words`` are names of the business, its town and its accounts.
    """
    text = unicodedata.normalize("NFKC", password)[:_MAX_LENGTH]
    words = sorted({part.lower() for word in personal_words for part in (word, *word.split()) if len(part) > 2})
    from zxcvbn import zxcvbn  # noqa: PLC0415 - loaded when wanted, for a quick start: its lists of words are thirteen megabytes

    score = int(zxcvbn(text[:72] or " ", user_inputs=[*words, *_COMMON_FRENCH], max_length=72)["score"])
    advice = tuple(_advice(text, words, score))
    return PasswordAssessment(accepted=not advice, score=score if not advice else min(score, 2), advice=advice)


def _advice(text: str, words: list[str], score: int) -> Iterable[str]:
    if not _fits_a_pattern(text):
        yield "accounts.password.too_short"
    if _is_mostly(text, words):
        yield "accounts.password.personal_word"
    elif _is_mostly(text, _COMMON_FRENCH):
        yield "accounts.password.common"
    elif score < _GOOD_SCORE:
        yield "accounts.password.guessable"


def _fits_a_pattern(text: str) -> bool:
    length, classes = len(text), _classes(text)
    words = [word for word in text.replace("-", " ").split() if len(word) > 1]
    return (
        (length >= 12 and classes >= _CLASSES_AT_12)
        or (length >= 14 and classes >= _CLASSES_AT_14)
        or (len(set(words)) >= _WORDS and length >= 28)
        or _bits(text) >= 100
    )


def _classes(text: str) -> int:
    lower = any(letter.islower() for letter in text)
    upper = any(letter.isupper() for letter in text)
    digit = any(letter.isdigit() for letter in text)
    other = any(not letter.isalnum() for letter in text)
    return lower + upper + digit + other


def _bits(text: str) -> float:
    alphabet = {1: 26, 2: 52, 3: 62, 4: 95}[max(1, _classes(text))]
    return len(set(text)) * math.log2(alphabet)


def _is_mostly(text: str, words: Iterable[str]) -> bool:
    """Say whether known words make up half of a password, however they were dressed up."""
    known = sorted({_plain(word) for word in words}, key=len, reverse=True)
    return any(_covered(dressed, known) * 2 >= len(text) for dressed in (_plain(text), _plain(text.translate(_LEET))))


def _covered(plain: str, words: Iterable[str]) -> int:
    length = len(plain)
    for word in words:
        if len(word) >= _SHORTEST_WORD:
            plain = plain.replace(word, "\0")
    return length - len(plain.replace("\0", ""))


def _plain(text: str) -> str:
    """Keep letters and digits, in lower case and without accents."""
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in letters if letter.isalnum())
