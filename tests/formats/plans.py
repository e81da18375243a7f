"""Prescriptions and links to try: the usual one, any that may be, and links made wrong."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from zlib import crc32

from hypothesis import strategies as st

from aftercare.content.code import codes
from aftercare.domain.prescription import (
    EARLIEST,
    LATEST,
    Answer,
    Dose,
    Prescription,
    Rule,
    Said,
    Sides,
    Topic,
    Treated,
    Visit,
)

ISSUED = datetime(2026, 3, 2, 15, 20, tzinfo=UTC)
CET = timezone(timedelta(hours=1))
LAST_MINUTE = (LATEST - EARLIEST) // timedelta(minutes=1) - 1
USUAL = Prescription(
    id="9f3c21d07a64be15",
    revision=2,
    issued_at=ISSUED,
    clinic_name="Riverside Physiotherapy",
    clinic_phone="+44 20 7946 0123",
    treated=Treated(
        at=ISSUED - timedelta(minutes=35),
        areas=("neck_back", "upper_trapezius.left", "upper_trapezius.right", "upper_back.right"),
    ),
    doses=tuple(
        Dose(
            stretch=number,
            hold_seconds=30,
            reps=3,
            sets=1,
            times_a_day=times,
            from_hour=hour,
            sides=Sides.BOTH,
            easier=number == 71,
        )
        for number, times, hour in (
            (1, 2, 0), (4, 2, 0), (9, 3, 6), (15, 2, 24), (22, 2, 24), (40, 1, 24), (71, 1, 48),
            (174, 2, 48),
        )
    ),
    advice=tuple(
        Said(topic=topic, answer=answer)
        for topic, answer in zip(Topic, [*Answer, *Answer, *Answer], strict=True)
    ),
    sore_up_to_days=3,
    rule=Rule(full_up_to=3, half_up_to=5),
    visits=(
        Visit(at=datetime(2026, 3, 9, 17, 30, tzinfo=CET), minutes=30, place="Room 2, first floor"),
    ),
)  # fmt: skip


def section(kind: int, *content: int) -> bytes:
    """Return a section of a link; its content must be shorter than 128 bytes."""
    return bytes([kind, len(content), *content])


def sealed(body: bytes, version: int = 0x10) -> str:
    """Return *body* as a payload whose length and checksum are right."""
    whole = bytes([version]) + (len(body) + 7).to_bytes(2) + body
    return spelt(whole + crc32(whole).to_bytes(4))


def spelt(whole: bytes) -> str:
    """Return bytes as base64url without padding."""
    return urlsafe_b64encode(whole).decode().rstrip("=")


def unspelt(payload: str) -> bytes:
    """Return the bytes of a whole payload."""
    return urlsafe_b64decode(payload + "=" * (-len(payload) % 4))


def mutants(payloads: list[str], count: int, seed: int = 1) -> Iterator[str]:
    """Yield *count* payloads that differ from *payloads* in some bytes; most checksums are right.

    The same for the same *seed*.
    """
    chance = Random(seed)  # noqa: S311 - to be repeated, not to be secret
    bodies = [unspelt(payload)[3:-4] for payload in payloads]
    for _ in range(count):
        body = bytearray(chance.choice(bodies))
        for _ in range(chance.choice((1, 1, 1, 2, 5))):
            _change(body, chance)
        payload = sealed(bytes(body), chance.choice((0x10,) * 8 + (0x11, 0x20)))
        if chance.random() < 0.1:
            letters = bytearray(payload.encode())
            _change(letters, chance)
            payload = letters.decode("latin-1")
        yield payload


def _change(content: bytearray, chance: Random) -> None:
    place = chance.randrange(len(content) or 1)
    piece = chance.randbytes(chance.choice((1, 1, 2, 9)))
    what = chance.randrange(5)
    if what == 0 or not content:
        content[place:place] = piece
    elif what == 1:
        del content[place : place + len(piece)]
    elif what == 2:
        content[place] ^= 1 << chance.randrange(8)
    elif what == 3:
        content[place] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
    else:
        content += content[place:]


LETTERS = st.sampled_from("abcdefgh XYZ.,0123'-()\u00e9\u011f\u0131\u4e16\u05d0\U0001f642")


def texts(longest: int) -> st.SearchStrategy[str]:
    """Return texts that may be shown, up to *longest* characters."""
    return st.text(LETTERS, max_size=longest).map(str.strip)


moments = st.integers(0, LAST_MINUTE).map(lambda minutes: EARLIEST + timedelta(minutes=minutes))
doses = st.builds(
    Dose,
    stretch=st.integers(1, 16383),
    hold_seconds=st.integers(1, 300),
    reps=st.integers(1, 30),
    sets=st.integers(1, 10),
    times_a_day=st.integers(1, 10),
    from_hour=st.integers(0, 168),
    sides=st.sampled_from(Sides),
    easier=st.booleans(),
)
treatments = st.builds(
    Treated,
    at=moments,
    areas=st.lists(st.sampled_from(sorted(codes().area.numbers)), unique=True).map(tuple),
)
visits = st.builds(
    lambda at, offset, minutes, place: Visit(
        at=at.astimezone(timezone(timedelta(minutes=offset))), minutes=minutes, place=place
    ),
    at=moments,
    offset=st.integers(-720, 840),
    minutes=st.none() | st.integers(1, 600),
    place=texts(80),
)
appointments = st.lists(visits, max_size=6, unique_by=lambda v: v.at)
rules = st.tuples(st.integers(0, 10), st.integers(0, 10)).map(
    lambda both: Rule(full_up_to=min(both), half_up_to=max(both))
)


@st.composite
def prescriptions(draw: st.DrawFn) -> Prescription:
    """Return any prescription that may be."""
    topics = draw(st.lists(st.sampled_from(Topic), unique=True))
    return Prescription(
        id=f"{draw(st.integers(0, 2**64 - 1)):016x}",
        revision=draw(st.integers(1, 65535)),
        issued_at=draw(moments),
        clinic_name=draw(texts(60)),
        clinic_phone=draw(st.sampled_from(["", "+44 20 7946 0123", "(030) 123-456"])),
        treated=draw(st.none() | treatments),
        doses=tuple(draw(st.lists(doses, max_size=20, unique_by=lambda d: (d.stretch, d.sides)))),
        advice=tuple(Said(topic=t, answer=draw(st.sampled_from(Answer))) for t in topics),
        more_than_usual=draw(st.booleans()),
        sore_up_to_days=draw(st.none() | st.integers(1, 14)),
        rule=draw(st.none() | rules),
        visits=tuple(sorted(draw(appointments), key=lambda v: v.at)),
        note=draw(texts(500)),
    )
