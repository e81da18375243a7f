"""A set that is led: what the person does, what is told, and what a crash leaves of it."""

from datetime import timedelta
from itertools import cycle

import pytest

from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import Cue, Kind, phases_of, seconds_of
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Outcome
from aftercare.domain.progress import TAKEN_UP_WITHIN
from aftercare.state.playing import Playing, Stage
from aftercare.state.stopwatch import Stopwatch

ONE = Exercise(stretch="ca1", seconds=20, reps=1, sides=("left", "right"))
TWO = Exercise(stretch="lb3", seconds=20, reps=1, low=True)
FIRST_HOLD, SECOND_HOLD = 5.0, 5 + 20 + 3 + 6.0  # when they begin
WHOLE = SECOND_HOLD + 20 + 3
TEN_MINUTES = Exercise(stretch="ca1", seconds=72, reps=4, sides=("left", "right"))


class Led:
    """A set on somebody's phone, whose time passes as the test says."""

    def __init__(self, home, *exercises):
        self.home, self.seconds, self.told = home, 0.0, []
        self.watch = Stopwatch(home.device.now, lambda: self.seconds)
        practices, device = home.state.practices, home.device
        self.playing = Playing(exercises, practices, device, device, self.watch)
        self.playing.listen(lambda cue, _: self.told.append((self.seconds, cue)))
        self.playing.start()

    def pass_(self, seconds, step=0.05):
        """Let time pass, looked at as the screen does."""
        end = self.seconds + seconds
        while self.seconds < end - 1e-9:
            self.sleep(min(step, end - self.seconds))
            self.playing.look()

    def sleep(self, seconds):
        """Let time pass while nobody looks."""
        self.seconds += seconds
        self.home.device.time += timedelta(seconds=seconds)

    @property
    def kept(self):
        """What a restart would find: the practice, and where it was left."""
        home = self.home
        state = home._library(type(home.medium)(home.medium.files)).state("again")
        (practice,) = state.practices.between(
            home.device.time - timedelta(days=1), home.device.time + timedelta(days=1)
        )
        return practice, state.practices.left


@pytest.fixture
def led(home):
    return Led(home, ONE)


def test_a_set_that_is_let_run_is_done_and_told_from_start_to_finish(led):
    led.pass_(WHOLE + 0.1)
    practice, left = led.kept

    assert led.playing.stage is Stage.OVER
    assert [cue for _, cue in led.told if cue is not Cue.COUNT] == [
        Cue.NEXT,
        Cue.START,
        Cue.HALFWAY,
        Cue.RELEASE,
        Cue.SWITCH,
        Cue.START,
        Cue.HALFWAY,
        Cue.RELEASE,
        Cue.FINISH,
    ]
    assert practice.outcome is Outcome.DONE
    assert practice.stretches[0].held_seconds == 40
    assert left is None


def test_the_clock_on_the_wall_may_jump_and_no_second_is_lost(led):
    led.pass_(FIRST_HOLD + 4)
    led.home.device.time += timedelta(hours=3)
    led.pass_(2)
    led.home.device.time -= timedelta(hours=5)
    led.pass_(WHOLE - FIRST_HOLD - 6 - 0.2)
    assert led.playing.stage is Stage.PLAYING
    led.pass_(0.3)

    assert led.playing.stage is Stage.OVER
    assert sum(led.playing.player.held) == 40


@pytest.mark.parametrize("jump", [timedelta(0), timedelta(hours=-7), timedelta(days=3)])
def test_the_end_of_ten_minutes_is_shown_within_a_tenth_of_a_second_whatever_the_clock_does(
    home, jump
):
    led = Led(home, TEN_MINUTES)
    planned = seconds_of(phases_of([TEN_MINUTES]))
    steps = cycle([0.05, 0.05, 0.08, 0.03, 7.3, 0.05])  # once in a while the phone is busy
    while led.seconds < planned - 10:
        led.sleep(next(steps))
        led.home.device.time += jump
        led.playing.look()
    led.pass_(planned - led.seconds - 1e-6)
    assert led.playing.stage is Stage.PLAYING
    led.pass_(0.1)

    assert planned > 600
    assert led.playing.stage is Stage.OVER
    assert sum(led.playing.player.held) == 8 * 72


def test_a_crash_loses_no_more_than_the_hold_it_is_in(led):
    led.pass_(SECOND_HOLD + 9)
    practice, left = led.kept

    assert practice.outcome is Outcome.PARTIAL
    assert practice.stretches[0].held_seconds == 20
    assert left.index == led.playing.player.index
    again = led.home.state.leader.take_up()
    assert again.player.phase.side == "right"
    assert not again.player.running
    again.start()
    assert again.practice.id == practice.id


def test_a_set_that_was_left_is_offered_for_twelve_hours(led):
    led.pass_(FIRST_HOLD + 1)
    led.home.device.time += TAKEN_UP_WITHIN - timedelta(minutes=1)
    assert led.kept[1] is not None
    led.home.device.time += timedelta(minutes=2)
    assert led.kept[1] is None
    assert led.home.state.leader.take_up() is None


def test_pausing_stops_the_time_and_what_is_told(led):
    led.pass_(FIRST_HOLD + 4)
    led.playing.turn()
    before = list(led.told)
    led.pass_(600, step=1)
    assert led.told == before
    led.playing.turn()
    led.pass_(WHOLE - FIRST_HOLD - 4 + 0.1)

    assert led.playing.stage is Stage.OVER
    assert sum(led.playing.player.held) == 40


def test_who_skips_says_why_and_goes_on(home):
    led = Led(home, ONE, TWO)
    led.pass_(FIRST_HOLD + 5)
    led.playing.ask_why()
    led.pass_(30, step=1)
    assert led.playing.stage is Stage.SKIPPING
    led.playing.skip(Reason.UNCLEAR)

    assert led.playing.stage is Stage.PLAYING
    assert (led.playing.player.phase.kind, led.playing.player.phase.exercise) == (Kind.PREP, 1)
    practice, _ = led.kept
    assert practice.stretches[0].reason is Reason.UNCLEAR
    assert practice.stretches[0].outcome is Outcome.PARTIAL
    assert practice.stretches[1].outcome is Outcome.SKIPPED
    assert led.told[-1][1] is Cue.NEXT  # no rest has told it


def test_what_hurts_is_noted_at_once_and_survives_a_crash(led):
    led.pass_(FIRST_HOLD + 7.5)
    led.playing.hurts()
    practice, _ = led.kept

    assert led.playing.stage is Stage.HURTING
    (hurting,) = practice.stretches[0].hurting
    assert (hurting.side, hurting.rep, hurting.second) == ("left", 1, 7)
    led.playing.skip(Reason.PAIN)
    assert led.playing.stage is Stage.OVER


@pytest.mark.parametrize("seconds", [1.0, 40.0])
def test_who_hears_nothing_stands_still_while_away(led, seconds):
    led.playing.by_clock = False
    led.pass_(FIRST_HOLD + 4)
    led.playing.hides()
    led.sleep(seconds)
    led.playing.look()
    led.playing.shows()

    if seconds < 2:
        assert led.playing.stage is Stage.PLAYING
    else:
        assert (led.playing.stage, led.playing.away_seconds) == (Stage.AWAY, 40)
        led.playing.go_on()
    assert led.playing.player.running
    led.pass_(WHOLE - FIRST_HOLD - 4 + 0.1)
    assert sum(led.playing.player.held) == 40


def test_what_ran_unseen_counts_only_if_it_was_done(home):
    for done in (True, False):
        led = Led(home, ONE)
        led.pass_(FIRST_HOLD + 4)
        led.playing.hides()
        led.sleep(20)  # into the release, and into the change of sides
        led.playing.shows()
        assert led.playing.stage is Stage.AWAY
        assert led.playing.away_seconds == 20
        if done:
            led.playing.go_on()
            assert led.playing.player.held[1] == 20
        else:
            led.playing.hold_again()
            assert (led.playing.player.index, led.playing.player.passed(led.seconds)) == (1, 0)
            assert sum(led.playing.player.held) == 0
        assert led.playing.player.running


def test_a_phone_that_slept_counted_no_seconds_but_they_passed(led):
    led.pass_(FIRST_HOLD + 4)
    led.playing.hides()
    led.home.device.time += timedelta(seconds=30)  # the counter stood still
    led.playing.shows()

    assert led.playing.away_seconds == 30


@pytest.mark.parametrize("done", [True, False])
def test_a_set_that_ended_unseen_is_asked_about_and_nothing_counts_before(led, done):
    led.pass_(FIRST_HOLD + 1)
    led.playing.hides()
    led.sleep(600)
    led.playing.look()
    led.playing.shows()

    assert led.playing.stage is Stage.AWAY
    assert led.kept[0].outcome is Outcome.SKIPPED
    assert led.kept[1] is not None
    if done:
        led.playing.go_on()
        assert led.playing.stage is Stage.OVER
        assert led.kept[0].outcome is Outcome.DONE
        assert led.told[-1][1] is Cue.FINISH
    else:
        led.playing.hold_again()
        assert (led.playing.stage, led.playing.player.index) == (Stage.PLAYING, 1)
        assert sum(led.playing.player.held) == 0


def test_who_was_away_and_ends_keeps_what_was_seen(led):
    led.pass_(FIRST_HOLD + 6)
    led.playing.hides()
    led.sleep(60)
    led.playing.shows()
    led.playing.finish()

    assert led.kept[0].stretches[0].held_seconds == 6


@pytest.mark.parametrize("verb", ["turn", "hides"])
def test_an_end_between_two_looks_is_no_trap(led, verb):
    led.pass_(WHOLE - 0.2)
    led.sleep(0.3)
    getattr(led.playing, verb)()
    led.playing.shows()

    assert led.playing.stage is Stage.OVER
    assert led.told[-1][1] is Cue.FINISH
    assert led.kept[1] is None


def test_the_end_is_told_however_one_ends(home):
    for end in ("skip", "finish", "wait"):
        led = Led(home, ONE)
        led.pass_(FIRST_HOLD + 2)
        if end == "skip":
            led.playing.skip(Reason.TIME)
        elif end == "finish":
            led.playing.finish()
        else:
            led.pass_(WHOLE)
        assert [cue for _, cue in led.told].count(Cue.FINISH) == 1


def test_what_is_taken_up_begins_with_what_leads_into_the_hold(led):
    led.pass_(SECOND_HOLD + 9)
    again = led.home.state.leader.take_up()
    told = []
    again.listen(lambda cue, _: told.append(cue))
    again.start()

    assert again.player.phase.kind is Kind.SWITCH
    assert told == [Cue.SWITCH]


def test_the_end_of_one_set_does_not_end_another(home):
    first = Led(home, ONE)
    first.pass_(FIRST_HOLD + 1)
    second = Led(home, TWO)
    home.device.time += timedelta(minutes=1)
    first.playing.hurts()  # the first is the last that was kept
    second.playing.finish()

    assert home.state.leader.take_up().practice.id == first.playing.practice.id


def test_a_listener_that_comes_twice_hears_once(led):
    told = []

    def listener(cue, _):
        told.append(cue)

    led.playing.listen(listener)
    led.playing.listen(listener)
    led.pass_(FIRST_HOLD + 0.1)
    assert told.count(Cue.START) == 1
    led.playing.unlisten(listener)
    led.pass_(20)
    assert told.count(Cue.RELEASE) == 0


@pytest.mark.parametrize("score", [-1, 11, 3.5])
def test_a_pain_that_cannot_be_is_refused(led, score):
    with pytest.raises(ValueError, match="0 to 10"):
        led.playing.feels(before=score)


def test_the_pain_before_and_after_is_kept(led):
    led.playing.feels(before=4)
    led.pass_(WHOLE + 0.1)
    led.playing.feels(after=2)

    assert (led.kept[0].pain_before, led.kept[0].pain_after) == (4, 2)


def test_a_full_disk_loses_nothing_of_a_set(led):
    led.home.fill()
    led.pass_(WHOLE + 0.1)
    assert led.home.state.saving.trouble
    led.home.make_room()
    led.home.state.saving.retry()

    assert led.kept[0].outcome is Outcome.DONE


def test_again_is_told_like_a_beginning(led):
    led.pass_(FIRST_HOLD + 6)
    led.told.clear()
    led.playing.back()
    led.pass_(0.1)

    assert [cue for _, cue in led.told] == [Cue.START]
