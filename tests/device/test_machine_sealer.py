"""The sealer of a computer: the figures of the standards, and what a wrong bit does."""

import builtins

import pytest

from aftercare.device.machine_sealer import MachineSealer

KEY, NONCE = bytes(range(32)), bytes(range(12))


async def test_a_key_is_that_of_pbkdf2_with_sha_256():
    """Of RFC 7914, section 11: PBKDF2-HMAC-SHA-256, 80,000 rounds, its first half."""
    key = await MachineSealer().key(b"Password", b"NaCl", 80_000)

    assert key.hex() == "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"


async def test_what_is_sealed_is_that_of_aes_256_gcm():
    """Test case 16 of the specification of GCM: 256 bits, with associated data."""
    key = bytes.fromhex("feffe9928665731c6d6a8f9467308308" * 2)
    content = bytes.fromhex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    )
    head = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    nonce = bytes.fromhex("cafebabefacedbaddecaf888")
    sealed = await MachineSealer().seal(key, nonce, content, head)

    assert sealed[-16:].hex() == "76fc6ece0f4e1768cddf8853bb2d551b"
    assert sealed[:16].hex() == "522dc1f099567d07f47f37a32a84427d"
    assert await MachineSealer().open(key, nonce, sealed, head) == content


async def test_nothing_but_the_very_same_opens_it():
    sealer = MachineSealer()
    sealed = await sealer.seal(KEY, NONCE, b"content", b"head")

    assert await sealer.open(KEY, NONCE, sealed, b"head") == b"content"
    for key, nonce, body, head in (
        (KEY[::-1], NONCE, sealed, b"head"),
        (KEY, NONCE[::-1], sealed, b"head"),
        (KEY, NONCE, sealed, b"heaD"),
        (KEY, NONCE, sealed[:-1], b"head"),
        (KEY, NONCE, b"", b"head"),
        *((KEY, NONCE, flipped(sealed, place), b"head") for place in range(len(sealed))),
    ):
        assert await sealer.open(key, nonce, body, head) is None


def flipped(raw, place):
    return raw[:place] + bytes((raw[place] ^ 1,)) + raw[place + 1 :]


def test_chance_is_not_the_same_twice():
    assert MachineSealer().random(16) != MachineSealer().random(16)
    assert len(MachineSealer().random(12)) == 12


async def test_without_the_library_keys_are_made_and_nothing_is_sealed(monkeypatch):
    real = builtins.__import__

    def lacking(name, *rest):
        if name.startswith("cryptography"):
            raise ModuleNotFoundError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", lacking)
    monkeypatch.setattr("aftercare.device.machine_sealer.find_spec", lambda _: None)

    assert not MachineSealer().seals
    assert len(await MachineSealer().key(b"1234", b"salt", 1)) == 32


@pytest.mark.parametrize("sealer", [MachineSealer()])
def test_it_is_one(sealer):
    assert sealer.seals
