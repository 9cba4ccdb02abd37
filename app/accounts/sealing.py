"""Sealing to a public key, bound to what is sealed and for whom (HPKE, RFC 9180)."""

from __future__ import annotations

from collections.abc import Mapping

import rfc8785
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class NotOpened(Exception):
    """What was sealed is altered, or was sealed to another key or for another use."""


def seal(public_key: bytes, content: bytes, context: Mapping[str, str | int]) -> bytes:
    """Seal to a 32-byte X25519 public key; only the same ``context`` opens it again."""
    return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(public_key), info=rfc8785.dumps(dict(context)))


def unseal(private_key: bytes, sealed: bytes, context: Mapping[str, str | int]) -> bytes:
    """Open what ``seal`` made; NotOpened where anything differs."""
    key = X25519PrivateKey.from_private_bytes(private_key)
    try:
        return _SUITE.decrypt(sealed, key, info=rfc8785.dumps(dict(context)))
    except (InvalidTag, ValueError) as error:
        raise NotOpened from error
