"""The primitives answer as their RFCs print it, through the functions that the program itself uses."""

import rfc8785
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from app.accounts.key_derivation import KdfProfile, derive
from app.accounts.key_slots import SlotSecrets
from app.accounts.keyring import UnlockedKeys
from app.accounts.sealing import seal, unseal

# RFC 9180, A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode.
INFO = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
RECIPIENT = bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
RECIPIENT_PUBLIC = bytes.fromhex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a")
ENCAPSULATED = bytes.fromhex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")
CLEAR = bytes.fromhex("4265617574792069732074727574682c20747275746820626561757479")
ASSOCIATED = bytes.fromhex("436f756e742d30")
SEALED = bytes.fromhex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28")
_KEM_SUITE = b"KEM\x00\x20"
_HPKE_SUITE = b"HPKE\x00\x20\x00\x01\x00\x03"


def _extract(suite: bytes, salt: bytes, label: bytes, content: bytes) -> bytes:
    mac = HMAC(salt or b"\0" * 32, hashes.SHA256())
    mac.update(b"HPKE-v1" + suite + label + content)
    return mac.finalize()


def _expand(suite: bytes, key: bytes, label: bytes, content: bytes, length: int) -> bytes:
    info = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + content
    return HKDFExpand(hashes.SHA256(), length, info).derive(key)


def _open_as_the_rfc_says(private: bytes, sealed: bytes, info: bytes, associated: bytes) -> bytes:
    """RFC 9180 written out from its own sections 4.1, 5.1 and 5.2, to judge the library's one-call form by."""
    encapsulated, content = sealed[:32], sealed[32:]
    key = X25519PrivateKey.from_private_bytes(private)
    shared = key.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    context = encapsulated + key.public_key().public_bytes_raw()
    secret = _expand(_KEM_SUITE, _extract(_KEM_SUITE, b"", b"eae_prk", shared), b"shared_secret", context, 32)
    schedule = b"\0" + _extract(_HPKE_SUITE, b"", b"psk_id_hash", b"") + _extract(_HPKE_SUITE, b"", b"info_hash", info)
    root = _extract(_HPKE_SUITE, secret, b"secret", b"")
    cipher = ChaCha20Poly1305(_expand(_HPKE_SUITE, root, b"key", schedule, 32))
    return cipher.decrypt(_expand(_HPKE_SUITE, root, b"base_nonce", schedule, 12), content, associated)


def test_the_written_out_hpke_opens_the_vector_of_rfc_9180() -> None:
    assert _open_as_the_rfc_says(RECIPIENT, ENCAPSULATED + SEALED, INFO, ASSOCIATED) == CLEAR


def test_what_the_program_seals_opens_as_rfc_9180_says() -> None:
    context: dict[str, str | int] = {"fmt": "test", "epoch": 3}
    sealed = seal(RECIPIENT_PUBLIC, CLEAR, context)
    assert _open_as_the_rfc_says(RECIPIENT, sealed, rfc8785.dumps(dict(context)), b"") == CLEAR
    assert unseal(RECIPIENT, sealed, context) == CLEAR


def test_argon2id_answers_as_rfc_9106_prints_and_ours_agrees_with_it() -> None:
    printed = Argon2id(
        salt=b"\2" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\4" * 12, secret=b"\3" * 8
    ).derive(b"\1" * 32)
    assert printed.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    cheapest = KdfProfile(19 * 1024, 2, 1)
    judge = Argon2id(salt=b"\2" * 16, length=32, iterations=2, lanes=1, memory_cost=19 * 1024)
    assert derive("été 1", b"\2" * 16, cheapest) == judge.derive("été 1".encode())


def test_a_password_gives_one_key_however_its_accents_are_typed() -> None:
    profile = KdfProfile(19 * 1024, 1, 1)
    assert derive("e\u0301te\u0301 2026 !", b"s" * 16, profile) == derive("\u00e9t\u00e9 2026 !", b"s" * 16, profile)


def test_canonical_json_is_that_of_rfc_8785() -> None:
    numbers = [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001]
    given = {"numbers": numbers, "string": '\u20ac$\u000f\nA\'B"\\\\"/', "literals": [None, True, False]}
    assert rfc8785.dumps(given).decode() == (
        '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
    sorted_by_utf16 = {"€": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "ö": 7}
    assert [*rfc8785.dumps(sorted_by_utf16).decode()[1:-1].replace('"', "").split(",")] == [
        "\\r:2",
        "1:4",
        "\u0080:6",
        "ö:7",
        "€:1",
        "\U0001f600:5",
        "\ufb33:3",
    ]


def test_signatures_are_those_of_rfc_8032() -> None:
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    keys = UnlockedKeys("store", "slot", SlotSecrets(b"\0" * 32, seed), {}, {})
    assert keys.sign(b"").hex() == (
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe2"
        "4655141438e7a100b"
    )
