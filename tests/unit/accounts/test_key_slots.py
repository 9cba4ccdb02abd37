"""Attacks on a slot with the file in hand: nothing but the password opens it, for nothing but what it was made for."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.accounts.key_derivation import KdfProfile, derive
from app.accounts.key_slots import (
    PASSWORD,
    FileIdentity,
    Slot,
    SlotSecrets,
    WrongSecret,
    grant,
    new_slot,
    open_key,
    open_slot,
    rewrap,
)
from app.accounts.sealing import NotOpened

CHEAP = KdfProfile(19 * 1024, 1, 1)
HERE = FileIdentity("aparte-keys", "a" * 32, 1)
BASE_KEY, OTHER_KEY = b"b" * 48, b"s" * 48


def _slot(name: str, secret: str) -> tuple[Slot, SlotSecrets]:
    slot, opened = new_slot(
        HERE, name=name, kind=PASSWORD, role="reception", secret=secret, profile=CHEAP, created="2026-11-23"
    )
    return grant(HERE, grant(HERE, slot, "base", BASE_KEY), "suppression", OTHER_KEY), opened


@pytest.fixture(scope="module")
def made() -> tuple[Slot, SlotSecrets]:
    return _slot("Inès", "glycine mauve 9")


def test_the_password_opens_the_slot_and_its_keys(made: tuple[Slot, SlotSecrets]) -> None:
    slot, opened = made
    assert open_slot(HERE, slot, "glycine mauve 9") == opened
    assert open_key(HERE, slot, opened, "base") == BASE_KEY
    assert open_key(HERE, slot, opened, "suppression") == OTHER_KEY


def _flipped(content: bytes) -> bytes:
    return bytes([content[0] ^ 1]) + content[1:]


@pytest.mark.parametrize(
    "edit",
    [
        lambda slot: replace(slot, id="0" * 16),
        lambda slot: replace(slot, role="owner"),
        lambda slot: replace(slot, type="recovery"),
        lambda slot: replace(slot, kdf=KdfProfile(19 * 1024, 2, 1)),
        lambda slot: replace(slot, salt=_flipped(slot.salt)),
        lambda slot: replace(slot, public=_flipped(slot.public)),
        lambda slot: replace(slot, sign_public=_flipped(slot.sign_public)),
        lambda slot: replace(slot, nonce=_flipped(slot.nonce)),
        lambda slot: replace(slot, wrapped=_flipped(slot.wrapped)),
    ],
    ids=["renamed", "escalated role", "other type", "other cost", "salt", "public", "signing", "nonce", "wrapped"],
)
def test_an_edited_slot_does_not_open(made: tuple[Slot, SlotSecrets], edit: Callable[[Slot], Slot]) -> None:
    with pytest.raises(WrongSecret):
        open_slot(HERE, edit(made[0]), "glycine mauve 9")


@pytest.mark.parametrize("elsewhere", [replace(HERE, store="f" * 32), replace(HERE, fmt="aparte-vault-keys")])
def test_a_slot_of_another_file_does_not_open(made: tuple[Slot, SlotSecrets], elsewhere: FileIdentity) -> None:
    with pytest.raises(WrongSecret):
        open_slot(elsewhere, made[0], "glycine mauve 9")


@pytest.mark.parametrize("secret", ["", "glycine mauve 8", "Glycine mauve 9", "glycine mauve 9 ", "glycine mauve 99"])
def test_another_password_does_not_open(made: tuple[Slot, SlotSecrets], secret: str) -> None:
    with pytest.raises(WrongSecret):
        open_slot(HERE, made[0], secret)


def test_a_key_presented_under_another_name_does_not_open(made: tuple[Slot, SlotSecrets]) -> None:
    slot, opened = made
    passed_off = replace(slot, keys={**slot.keys, "vault": slot.keys["base"]})
    with pytest.raises(NotOpened):
        open_key(HERE, passed_off, opened, "vault")


def test_a_key_of_an_older_epoch_presented_as_new_does_not_open(made: tuple[Slot, SlotSecrets]) -> None:
    slot, opened = made
    with pytest.raises(NotOpened):
        open_key(replace(HERE, epoch=2), slot, opened, "base")


def test_a_key_taken_from_a_colleagues_slot_does_not_open(made: tuple[Slot, SlotSecrets]) -> None:
    slot, opened = made
    colleague, _ = _slot("Hugo", "autre phrase 4")
    with pytest.raises(NotOpened):
        open_key(HERE, replace(slot, keys={"base": colleague.keys["base"]}), opened, "base")


def test_rewrapping_keeps_the_keys_and_shuts_the_old_password_out(made: tuple[Slot, SlotSecrets]) -> None:
    slot, opened = made
    fresh = rewrap(HERE, slot, opened, "lavande 7 soleils", KdfProfile(19 * 1024, 2, 1))
    assert open_slot(HERE, fresh, "lavande 7 soleils") == opened
    assert fresh.keys == slot.keys
    with pytest.raises(WrongSecret):
        open_slot(HERE, fresh, "glycine mauve 9")


@pytest.mark.parametrize(
    "figures",
    [(1024, 3, 4), (3 * 1024 * 1024, 1, 1), (64 * 1024, 400_000, 1), (64 * 1024, 0, 1), (64 * 1024, 1, 200)],
    ids=["too cheap", "3 GiB", "hours", "no pass", "lanes"],
)
def test_figures_out_of_limits_are_refused_before_anything_runs(figures: tuple[int, int, int]) -> None:
    begun = time.perf_counter()
    with pytest.raises(ValueError, match="limits"):
        derive("x", b"s" * 16, KdfProfile(*figures))
    assert time.perf_counter() - begun < 0.05


def test_secrets_are_not_shown(made: tuple[Slot, SlotSecrets]) -> None:
    assert made[1].private.hex() not in repr(made[1])
    assert repr(made[1]) == "SlotSecrets()"
