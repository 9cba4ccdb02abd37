"""Decrypt a file page by page with code of the tests' own: what the program's library does not show, a thief would see."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, VECTOR, SALT = 4096, 80, 16, 16
LOG_HEADER, FRAME_HEADER = 32, 24


def clear_page(page: bytes, key: bytes, *, first: bool = False) -> bytes:
    start, end = (SALT if first else 0), PAGE - RESERVED
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + VECTOR])).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()


def clear_file(path: Path, key: bytes) -> bytes:
    """Return every page of the file and every frame of its log, decrypted."""
    raw = path.read_bytes()
    pages = [clear_page(raw[at : at + PAGE], key, first=at == 0) for at in range(0, len(raw), PAGE)]
    log = path.with_name(path.name + "-wal")
    frames = log.read_bytes()[LOG_HEADER:] if log.exists() else b""
    step = FRAME_HEADER + PAGE
    for at in range(0, len(frames) - step + 1, step):
        number = int.from_bytes(frames[at : at + 4], "big")
        pages.append(clear_page(frames[at + FRAME_HEADER : at + step], key, first=number == 1))
    return b"".join(pages)
