"""The cues as sounds: told apart blind, and a set as one file that keeps time.

`python -m tests.formats.test_sound FOLDER` writes them: listen after a change.
"""

import sys
import wave
from array import array
from io import BytesIO
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import RELEASE, Cue, Told, phases_of, seconds_of, timeline
from aftercare.domain.stretch import Way
from aftercare.formats.sound import LONGEST, NOTES, RATE, cue_wav, samples, set_wav

ONE = Exercise(stretch="ca1", seconds=20, reps=2, sides=("left", "right"))
FRAME = 0.05  # seconds
HEARD = 0.02  # of the loudest


def opened(data):
    with wave.open(BytesIO(data)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return array("h", file.readframes(file.getnframes()))


def heard(values):
    """Return the seconds in which something begins to be heard, in frames."""
    size = round(FRAME * RATE)
    loud = [
        max(map(abs, values[i : i + size])) > HEARD * 32767 for i in range(0, len(values), size)
    ]
    return [i * FRAME for i, one in enumerate(loud) if one and not (i and loud[i - 1])]


@pytest.mark.parametrize("cue", Cue)
def test_a_cue_is_loud_enough_does_not_clip_and_begins_and_ends_without_a_click(cue):
    values = samples(cue)

    assert 0.5 * 32767 < max(map(abs, values)) < 0.7 * 32767
    assert abs(values[0]) < 300
    assert abs(values[-1]) < 300
    assert len(values) / RATE < RELEASE  # the end is told while one lets go


def shape(cue):
    """Return what one hears of a cue: how many tones, how they go, whether they last."""
    tones = [note.hertz for note in NOTES[cue]]
    ways = tuple((b > a) - (b < a) for a, b in pairwise(tones))
    return len(tones), ways, NOTES[cue][-1].fades > 0.15, tones[0] > 600


def test_no_two_cues_can_be_taken_for_each_other():
    for one, other in combinations(Cue, 2):
        assert shape(one) != shape(other), (one, other)


SETS = {
    "one-sided": [Exercise(stretch="ca1", seconds=30, reps=3, sides=("left",))],
    "both sides, then lying": [ONE, Exercise(stretch="lb3", seconds=12, reps=1, low=True)],
    "slow movements": [Exercise(stretch="wr2", way=Way.MOVE, seconds=5, reps=8)],
    "circles by the clock": [
        Exercise(stretch="sh1", way=Way.TIME, seconds=45, reps=1, sides=("right", "left"))
    ],
    "three rounds, and a shorter one": [
        Exercise(stretch="qd1", seconds=25, reps=2, sets=3, sides=("left", "right")),
        Exercise(stretch="nk3", way=Way.MOVE, seconds=9, reps=4, sets=2),
    ],
}


@pytest.mark.parametrize("chosen", SETS.values(), ids=SETS)
def test_a_set_as_a_file_lasts_as_long_as_the_set_and_tells_each_cue_at_its_second(chosen):
    phases = phases_of(chosen)
    told = timeline(phases)
    values = opened(set_wav(told))

    assert len(values) / RATE == pytest.approx(seconds_of(phases), abs=0.1)
    begins = heard(values)
    assert begins[-1] > seconds_of(phases) - RELEASE
    assert not any(values[-2:]) or max(map(abs, values[-80:])) < 300  # its last tone has ended
    for one in told[:-1]:
        near = min(abs(begin - one.after) for begin in begins)
        # What begins while the one before still sounds begins no silence.
        assert near <= FRAME or any(0 < one.after - other.after < 2 for other in told)


def test_cues_that_fall_together_do_not_clip():
    at_once = [Told(0.0, cue) for cue in Cue if cue is not Cue.FINISH]
    values = opened(set_wav([*at_once, Told(1.6, Cue.FINISH)]))

    assert max(values) <= 32767
    assert min(values) >= -32768


def test_a_set_of_hours_is_refused():
    with pytest.raises(ValueError, match="too long"):
        set_wav([Told(LONGEST + 1, Cue.FINISH)])


def test_a_set_of_nothing_is_silence():
    assert not opened(set_wav([]))


def main(folder):
    """Write the cues and a short set to a folder: to be listened to."""
    for name in Cue:
        (folder / f"{name}.wav").write_bytes(cue_wav(name))
    (folder / "set.wav").write_bytes(set_wav(timeline(phases_of([ONE]))))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
