"""The cues as files: just what our own script makes, small, and told apart blind."""

import wave
from array import array
from io import BytesIO
from itertools import combinations
from math import cos, log2, pi, sin

import pytest

from aftercare.device.web_client import assets_folder
from aftercare.domain.player.phase import Cue
from aftercare.formats.sound_files import sound_files, write

FOLDER_HERE = assets_folder() / "sounds"
MOST_BYTES = 120_000  # of all of them: few hosts compress sounds
FRAME, RISES, LOUD = 0.01, 1.6, 0.12  # seconds; how much louder; of the loudest
LISTENED = 0.09  # seconds of a tone in which its pitch is heard
SEMITONES = [330 * 2 ** (step / 12) for step in range(25)]  # of what may be played
FIFTH = 3  # semitones: nobody takes tones so far apart for one


def heard_of(cue):
    """Return its samples and how many of them are a second."""
    with wave.open(str(FOLDER_HERE / f"{cue}.wav")) as file:
        return array("h", file.readframes(file.getnframes())), file.getframerate()


def pitch(values, rate):
    """Return which of SEMITONES sounds loudest in *values*."""

    def loudness(hertz):
        turns = [2 * pi * hertz * place / rate for place in range(len(values))]
        real = sum(value * cos(turn) for value, turn in zip(values, turns, strict=True))
        other = sum(value * sin(turn) for value, turn in zip(values, turns, strict=True))
        return real**2 + other**2

    return max(SEMITONES, key=loudness)


def tones(cue):
    """Return the pitches that one hears begin, and how long it all lasts, in seconds."""
    values, rate = heard_of(cue)
    size = round(FRAME * rate)
    loud = [max(map(abs, values[i : i + size])) for i in range(0, len(values) - size, size)]
    found, last = [], -10
    for place, one in enumerate(loud):
        before = loud[max(0, place - 3) : place] or [0]
        rises = one > max(*before, LOUD * max(loud), RISES * min(before))
        if rises and place - last > 5:
            begin = (place + 1) * size
            found.append(pitch(values[begin : begin + round(LISTENED * rate)], rate))
            last = place
    ends = max(place for place, one in enumerate(loud) if one > LOUD * max(loud))
    return found, ends * FRAME


def test_the_files_are_what_the_script_makes_bit_for_bit():
    kept = {one.name: one.read_bytes() for one in FOLDER_HERE.iterdir()}

    assert kept == sound_files()


def test_the_script_leaves_nothing_else_behind(tmp_path):
    folder = tmp_path / "sounds"
    folder.mkdir()
    (folder / "of-an-earlier-version.wav").write_bytes(b"")
    write(folder)

    assert {one.name: one.read_bytes() for one in folder.iterdir()} == sound_files()


@pytest.mark.parametrize("content", sound_files().values(), ids=sound_files())
def test_they_are_mono_and_no_finer_than_needed(content):
    with wave.open(BytesIO(content)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert file.getframerate() <= 22_050
        assert file.getnframes() / file.getframerate() < 2


def test_they_are_small():
    assert sum(map(len, sound_files().values())) <= MOST_BYTES


def test_two_cues_differ_in_number_or_pitch_or_length_to_whoever_only_hears_them():
    known = {cue: tones(cue) for cue in Cue}
    for one, other in combinations(Cue, 2):
        (first, long), (second, short) = known[one], known[other]
        apart = [abs(12 * log2(a / b)) for a, b in zip(first, second, strict=False)]
        lasts = max(long, short) / min(long, short)

        assert len(first) != len(second) or max(apart) >= FIFTH or lasts > 2, (one, other)


@pytest.mark.parametrize(
    ("cue", "number"),
    [
        (Cue.START, 2),
        (Cue.HALFWAY, 1),
        (Cue.TEN, 3),
        (Cue.COUNT, 1),
        (Cue.RELEASE, 2),
        (Cue.SWITCH, 4),
        (Cue.REST, 2),
        (Cue.NEXT, 2),
        (Cue.FINISH, 4),
    ],
)
def test_so_many_tones_are_heard(cue, number):
    assert len(tones(cue)[0]) == number
