"""A deposit opens only with the vault's key, at the place it was made for."""

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.vault.deposit import DepositContext, DepositKind, open_content, padded_size, seal_content
from app.vault.errors import DepositDamaged

KEY = X25519PrivateKey.generate()
PUBLIC, PRIVATE = KEY.public_key().public_bytes_raw(), KEY.private_bytes_raw()
CONTEXT = DepositContext("store", "a" * 32, DepositKind.RECORD, 7)


@pytest.mark.parametrize(
    ("length", "size"),
    [(0, 1024), (1, 1024), (1024, 1024), (1025, 4096), (4097, 16384), (16385, 65536), (65537, 262144)],
)
def test_a_size_is_the_next_step(length, size):
    assert padded_size(length) == size


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=200), max_size=8))
def test_what_was_sealed_is_opened(content):
    assert open_content(seal_content(content, PUBLIC, CONTEXT), PRIVATE, CONTEXT) == content


def test_two_records_of_different_length_have_the_same_size():
    short = seal_content({"name": "A"}, PUBLIC, CONTEXT)
    longer = seal_content({"name": "A" * 900}, PUBLIC, CONTEXT)
    assert len(short) == len(longer)


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(CONTEXT, store="other"),
        replace(CONTEXT, deposit_id="b" * 32),
        replace(CONTEXT, kind=DepositKind.FILE),
        replace(CONTEXT, journal_seq=8),
    ],
)
def test_a_deposit_moved_elsewhere_does_not_open(elsewhere):
    sealed = seal_content({"name": "Éloïse"}, PUBLIC, CONTEXT)
    with pytest.raises(DepositDamaged):
        open_content(sealed, PRIVATE, elsewhere)


def test_another_key_or_one_changed_bit_does_not_open():
    sealed = seal_content({"name": "Éloïse"}, PUBLIC, CONTEXT)
    with pytest.raises(DepositDamaged):
        open_content(sealed, X25519PrivateKey.generate().private_bytes_raw(), CONTEXT)
    for at in range(0, len(sealed), 97):
        altered = bytearray(sealed)
        altered[at] ^= 1
        with pytest.raises(DepositDamaged):
            open_content(bytes(altered), PRIVATE, CONTEXT)
