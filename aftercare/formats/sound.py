"""The cues as sounds, and a whole set as one sound file: synthesised here, nobody's recording.

Each cue differs from every other in its number of tones, their way up or down, or their length, so
that it is known without looking. A WAV file is mono, 16 bits, RATE samples a second.
"""

import wave
from array import array
from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO
from math import exp, pi, sin
from types import MappingProxyType
from typing import NamedTuple

from aftercare.domain.player.phase import Cue, Told

RATE = 8000  # samples a second: more than twice the highest overtone
LOUDEST = 0.6  # of what a sample can hold
OVERTONES = ((1.0, 1.0), (2.0, 0.35), (3.0, 0.12))  # times the frequency, and how loud
RISE = 0.008  # seconds: no click at the beginning
LONGEST = 3600.0  # seconds of a set: 58 MB


class Note(NamedTuple):
    """One tone of a cue."""

    begin: float  # seconds
    hertz: float
    fades: float  # seconds until it is a third as loud


NOTES: Mapping[Cue, tuple[Note, ...]] = MappingProxyType(
    {
        Cue.START: (Note(0.0, 523.3, 0.12), Note(0.16, 784.0, 0.22)),  # up: into the hold
        Cue.HALFWAY: (Note(0.0, 659.3, 0.2),),  # one, soft
        Cue.TEN: (  # three, alike and quick
            Note(0.0, 587.3, 0.06),
            Note(0.14, 587.3, 0.06),
            Note(0.28, 587.3, 0.12),
        ),
        Cue.COUNT: (Note(0.0, 880.0, 0.05),),  # one, short
        Cue.RELEASE: (Note(0.0, 784.0, 0.12), Note(0.16, 523.3, 0.22)),  # down: out of it
        Cue.SWITCH: (  # there and back and there: the other side
            Note(0.0, 440.0, 0.1),
            Note(0.15, 587.3, 0.1),
            Note(0.3, 440.0, 0.1),
            Note(0.45, 587.3, 0.2),
        ),
        Cue.REST: (Note(0.0, 392.0, 0.2), Note(0.25, 392.0, 0.3)),  # twice the same, low
        Cue.NEXT: (Note(0.0, 659.3, 0.1), Note(0.14, 659.3, 0.2)),  # a knock
        Cue.FINISH: (  # a chord, one by one
            Note(0.0, 523.3, 0.12),
            Note(0.16, 659.3, 0.12),
            Note(0.32, 784.0, 0.12),
            Note(0.48, 1046.5, 0.26),
        ),
    }
)
LASTS = 3.0  # times a note's fading: then nobody hears it


@cache
def samples(cue: Cue) -> "array[int]":
    """Return the samples of a cue, each -32768 to 32767."""
    notes = NOTES[cue]
    length = max(note.begin + note.fades * LASTS for note in notes)
    mixed = [0.0] * round(length * RATE)
    for note in notes:
        _mix(mixed, note)
    peak = max(map(abs, mixed))
    return array("h", (round(value / peak * LOUDEST * 32767) for value in mixed))


def _mix(mixed: list[float], note: Note) -> None:
    first, last = round(note.begin * RATE), round((note.begin + note.fades * LASTS) * RATE)
    for place in range(first, min(last, len(mixed))):
        t = (place - first) / RATE
        loud = min(1.0, t / RISE) * exp(-t / note.fades) * (1 - t / (note.fades * LASTS))
        turn = 2 * pi * note.hertz * t
        mixed[place] += loud * sum(part * sin(times * turn) for times, part in OVERTONES)


def cue_wav(cue: Cue) -> bytes:
    """Return a cue as a WAV file."""
    return _wav(samples(cue))


def set_wav(told: Sequence[Told]) -> bytes:
    """Return all that is told in a set as one WAV file, which lasts as long as the set.

    Each cue begins at its second, but that of the end: with its last tone the set is over.
    ValueError if that is longer than LONGEST.
    """
    seconds = max((one.after for one in told), default=0.0)
    if seconds > LONGEST:
        raise ValueError(f"a set of {seconds:.0f} s is too long for one file")
    whole = array("h", bytes(2 * round(seconds * RATE)))
    sounding = 0  # until where something sounds
    for one in told:
        clip = samples(one.cue)
        begin = round(one.after * RATE)
        if one.cue is Cue.FINISH:
            begin = max(0, begin - len(clip))
        end = min(begin + len(clip), len(whole))
        if begin >= sounding:
            whole[begin:end] = clip[: end - begin]
        else:
            for place in range(begin, end):
                value = whole[place] + clip[place - begin]
                whole[place] = max(-32768, min(32767, value))
        sounding = max(sounding, end)
    return _wav(whole)


def _wav(values: "array[int]") -> bytes:
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(values.tobytes())
    return out.getvalue()
