"""The player's screens: what is offered, what is drawn again, what is told to whom."""

import asyncio
import io
import wave
from dataclasses import replace
from datetime import timedelta

import flet as ft
import pytest
from flet_audio import Audio

import aftercare.app
from aftercare.content.stretch import stretch, stretches
from aftercare.device.flet_services import Told
from aftercare.domain.condition import Condition
from aftercare.domain.figure.rhythm import PICTURES
from aftercare.domain.player.exercise import usual_exercise
from aftercare.domain.player.phase import Cue, phases_of, seconds_of
from aftercare.state.stopwatch import Stopwatch
from aftercare.ui import cues
from aftercare.ui.parts import film, flash, player_dial, water
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")
CAPITALS = 0.72  # of the size: how high digits are
SIXTY = 0.622 + 0.642  # of the size: how wide "60" is, the widest pair
MOST_BYTES = 1000  # a second, while the figure goes


class Time:
    """The seconds of every set, as the test says."""

    def __init__(self, monkeypatch):
        self.seconds = 0.0
        monkeypatch.setattr(Stopwatch, "now", lambda _: self.seconds)
        monkeypatch.setattr(player_dial, "GLANCE", 0)


@pytest.fixture
def time(monkeypatch):
    return Time(monkeypatch)


async def at(screen, time, seconds):
    """Let the time be so many seconds after the start."""
    time.seconds = seconds
    for _ in range(3):
        await screen.settle()


async def test_a_stretch_leads_to_its_set_and_a_locked_one_does_not(demo):
    async with showing(demo, "/stretch/nk1") as screen:
        await screen.tap("stretch.do-now")
        assert screen.route == "/practise/nk1/right"  # the side that was needled
        assert screen.state_of("Ready", "playing").player.phases[0].side == "right"
        await screen.go("/stretch/nk1")
        await screen.tap("stretch.side.left")
        await screen.tap("stretch.do-now")
        assert screen.route == "/practise/nk1/left"
    settings = demo.library.settings.get()
    demo.library.settings.put(replace(settings, conditions=frozenset({Condition.BALANCE})))
    async with showing(demo, "/stretch/qd1") as screen:
        assert not screen.has("stretch.do-now")


@pytest.mark.parametrize("name", [one.id for one in stretches()])
async def test_every_stretch_can_be_led_from_its_start_to_its_end(demo, time, name):
    async with showing(demo, f"/practise/{name}") as screen:
        await screen.tap("player.start")
        whole = seconds_of(screen.state_of("Lead", "playing").player.phases)
        moment = 0.0
        while not screen.has("player.close"):
            moment += 5
            await at(screen, time, moment)
            assert moment < whole + 20, name
        assert say("player.over-done") in screen.texts()


async def test_a_second_draws_the_digits_and_nothing_else(demo, time):
    hold = usual_exercise(stretch("ca1")).seconds
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 6.0)  # the hold
        with screen.rendered() as count:
            for tenth in range(61, 99):
                await at(screen, time, tenth / 10)
        shown = screen.texts()

    drawn = {name for name, times in count.items() if times}
    assert drawn <= {"Dial", "Ring", "_Layer", "Film", "Flash", "Water"}
    assert count["Dial"] <= 5
    assert say("player.seconds-left", seconds=hold - 4) in shown


async def test_a_second_sends_figure_digits_and_water_and_nothing_else(demo, time, monkeypatch):
    at_once = ((film, "GLANCE"), (flash, "LIGHT"), (water, "BEAT"), (water, "DRAWN"))
    for module, name in at_once:
        monkeypatch.setattr(module, name, 0)
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        for _ in range(PICTURES):  # until the client has them all
            await screen.measure()
        await at(screen, time, 5.05)  # the hold has just begun
        before = screen.client.bytes_sent, len(screen.client.patches)
        for tenth in range(51, 76):
            await at(screen, time, tenth / 10)
        sent = screen.client.bytes_sent - before[0]
        index = screen.client.session.index
        changed = {
            (index[patch.id].fn.__name__, *change[2:3])
            for patch in screen.client.patches[before[1] :]
            for change in patch.patch[1:]
        }

    assert changed == {
        ("Dial", "value"),
        ("Dial", "label"),
        ("Ring", "value"),
        ("Film", "opacity"),
        ("Water", "height"),
    }
    assert sent < 2.5 * MOST_BYTES


@pytest.mark.parametrize("size", [(390, 844), (412, 915), (844, 390), (1024, 768)])
@pytest.mark.parametrize("growth", [1.0, 2.0])
async def test_digits_are_a_quarter_of_the_screen_and_fit(demo, time, size, growth):
    settings = demo.library.settings.get()
    demo.library.settings.put(replace(settings, text_scale=growth))
    async with showing(demo, "/practise/ca1", size) as screen:
        await screen.tap("player.start")
        await at(screen, time, 6.0)
        room = screen.state_of("Dial", "room")
        (digits,) = [
            one for one in screen.controls() if isinstance(one, ft.Text) and one.value == "29"
        ]
        drawn = digits.style.size * growth

    assert drawn * CAPITALS >= 0.25 * size[1]
    assert drawn * SIXTY + 2 * digits.style.letter_spacing * growth <= room


async def test_nothing_ticks_when_the_screen_is_left(demo, time):
    async with showing(demo, "/practise/nk1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 6.0)
        await screen.go("/diary")
        await screen.settle()
        waiting = [t.get_coro().__qualname__ for t in asyncio.all_tasks()]
        assert not [name for name in waiting if "use_left" in name or "Film" in name]


async def test_the_sounds_of_a_page_stay_whatever_screen_is_left(demo, time):
    def clips():
        return [one for one in screen.page._services._services if isinstance(one, Audio)]

    async with showing(demo, "/practise/nk1") as screen:
        await screen.settle()
        first = clips()
        await screen.go("/diary")
        await screen.tap("diary.new")  # with a tap Flet lets go of what nobody holds
        await screen.go("/practise/ca1")
        await screen.tap("player.start")
        await at(screen, time, 5.1)
        played = [args for name, args in screen.client.called if name == "play"]
        assert len(first) == len(Cue)
        assert clips() == first
        assert played


async def test_needles_of_today_make_it_gentle_and_those_of_elsewhere_do_not(demo):
    async with showing(demo, "/practise/nk1") as screen:  # needled 19 hours ago
        assert say("player.ready-gentle") in screen.texts()
    async with showing(demo, "/practise/ca1") as screen:
        assert say("player.ready-gentle") not in screen.texts()


async def test_it_says_the_side_where_the_browser_can_speak(phone, page, time):
    settings = phone.library.settings.get()
    phone.library.settings.put(replace(settings, welcomed=True))
    async with showing(phone, "/practise/ca1") as screen:
        await screen.tap("player.start")
        for tenth in range(1400):
            await at(screen, time, tenth / 10)
            if any("Right" in text for _, text in page.spoken):
                break

    said = [text for _, text in page.spoken]
    called = say("stretch-calf.ca1")
    assert said[:2] == [
        say("player.say-first", name=called, side="left"),
        say("player.say-start"),
    ]
    assert say("player.say-ten") in said
    assert say("player.say-release") in said
    assert said[-1] == say("player.say-switch-right")
    assert {language for language, _ in page.spoken} == {"en"}


async def test_a_voice_that_is_switched_off_says_nothing(phone, page, time):
    settings = phone.library.settings.get()
    phone.library.settings.put(replace(settings, welcomed=True, voice=False))
    async with showing(phone, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 5.0)

    assert page.spoken == []


@pytest.mark.parametrize("size", [(390, 844), (320, 568), (844, 390)])
@pytest.mark.parametrize("name", ["nk1", "lb3"])  # a high picture, and one of the widest
async def test_who_wants_less_motion_sees_start_and_hold_beside_each_other(
    demo, time, monkeypatch, name, size
):
    async def wishes(_page):
        return Told(still=True)

    monkeypatch.setattr(aftercare.app, "ask_device", wishes)
    async with showing(demo, f"/practise/{name}", size) as screen:
        await screen.tap("player.start")
        await at(screen, time, 12.0)
        rows = [one for one in screen.controls() if isinstance(one, ft.Row)]
        (row,) = [one for one in rows if any(isinstance(c, ft.Image) for c in one.controls)]
        start, hold = row.controls
        room = screen.state_of("Dial", "room")

    assert start.src != hold.src
    assert start.width + row.spacing + hold.width <= room


async def test_the_set_can_be_saved_as_sound(demo):
    async with showing(demo, "/practise/wr2") as screen:
        await screen.tap("player.audio")
        (_, asked) = next(one for one in screen.client.called if one[0] == "save_file")
    with wave.open(io.BytesIO(asked["src_bytes"])) as file:
        seconds = file.getnframes() / file.getframerate()

    assert seconds == pytest.approx(
        seconds_of(phases_of([usual_exercise(stretch("wr2"))])), abs=0.1
    )


def awake(screen):
    """Return whether the screen is kept awake, from first to last."""
    return [name == "enable" for name, _ in screen.client.called if name in {"enable", "disable"}]


async def test_the_screen_is_kept_awake_and_let_go_of_after_two_minutes_of_pause(
    demo, time, monkeypatch
):
    slept, sleep = [], asyncio.sleep

    async def pause(seconds):
        if seconds > 60:
            slept.append(seconds)
        await sleep(0 if seconds > 60 else seconds)

    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 6.0)
        assert awake(screen)[-1]
        monkeypatch.setattr(cues.asyncio, "sleep", pause)
        await screen.tap("player.pause")
        assert slept == [120.0]
        assert not awake(screen)[-1]
        await screen.tap("player.pause")
        assert awake(screen)[-1]
        await screen.go("/diary")
        assert not awake(screen)[-1]
        assert slept == [120.0]


async def test_the_screen_stays_awake_in_a_short_pause_and_not_when_all_is_over(demo):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await screen.tap("player.pause")
        assert awake(screen)[-1]
        await screen.tap("player.stop")
        await screen.tap("player.end")
        assert not awake(screen)[-1]


async def test_where_it_hurts_each_sign_of_the_rule_is_read(demo):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await screen.tap("player.hurts")
        shown = screen.texts()
        assert say("player.hurts-rule") in shown
        for sign in ("sharp", "numb", "dizzy", "breath", "calf"):
            assert say(f"player.hurts-{sign}") in shown


async def test_a_set_is_muted_by_one_tap_and_what_was_chosen_stays(phone, page, time):
    settings = phone.library.settings.get()
    phone.library.settings.put(replace(settings, welcomed=True))
    async with showing(phone, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await screen.tap("player.mute")
        page.spoken.clear()
        screen.client.called.clear()
        await at(screen, time, 5.1)
        assert page.spoken == []
        heard = [name for name, _ in screen.client.called]
        assert "play" not in heard
        assert "heavy_impact" in heard
        await screen.tap("player.mute")
        await at(screen, time, 20.1)
        assert [text for _, text in page.spoken] == [say("player.say-halfway")]
    assert phone.library.settings.get().sound
    assert phone.library.settings.get().voice


async def turns(screen, state):
    """Let the app be hidden, or shown."""
    page = screen.page
    await screen.client.session.dispatch_event(
        page._i, "app_lifecycle_state_change", {"state": state}
    )
    await screen.settle()


@pytest.mark.parametrize("muted", [False, True])
async def test_who_hears_nothing_does_not_go_on_by_the_clock(demo, time, muted):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        if muted:
            await screen.tap("player.mute")
        await at(screen, time, 9.0)
        await turns(screen, "hide")
        await at(screen, time, 19.0)
        await turns(screen, "show")
        assert say("player.away-title", seconds=10) in screen.texts()
        player = screen.state_of("Asked", "playing").player
        assert player.gone == pytest.approx(4.0 if muted else 14.0)


async def test_who_wants_no_sound_is_offered_no_silence(demo):
    settings = demo.library.settings.get()
    demo.library.settings.put(replace(settings, sound=False, voice=False))
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        assert not screen.has("player.mute")


async def test_the_ring_is_what_is_left_of_the_phase(demo, time):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        for second, share in ((5.0, 1.0), (20.0, 0.5), (34.5, 1 / 30)):
            await at(screen, time, second)
            (ring,) = [one for one in screen.controls() if isinstance(one, ft.ProgressRing)]
            assert ring.value == pytest.approx(share)


async def test_a_set_that_was_left_is_offered_and_can_be_refused(demo, time, device):
    async with showing(demo, "/practise/nk1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 7.0)  # in the first hold
        await screen.go("/")
        await screen.tap("player.take-up")
        assert screen.route == "/practise"
        assert say("player.paused") in screen.texts()
        await screen.go("/")
        await screen.tap("player.give-up")
        assert not screen.has("player.take-up")
    device.time += timedelta(minutes=1)
    async with showing(demo, "/diary") as screen:
        assert say("player.log-title") in screen.texts()


async def test_what_was_asked_waits_while_the_warning_signs_are_read(demo, time):
    async with showing(demo, "/practise/nk1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 12.0)  # ten of them to lie down
        await screen.tap("player.hurts")
        await screen.tap("player.signs")
        await at(screen, time, 300.0)
        await screen.tap("app.back")
        assert say("player.hurts-rule") in screen.texts()
        await screen.tap("player.better")
        await screen.tap("app.safety")  # in the middle of a hold
        await at(screen, time, 600.0)
        await screen.tap("app.back")
        assert say("player.paused") in screen.texts()
        assert screen.state_of("Lead", "playing").player.gone == pytest.approx(2.0)


async def test_each_cue_is_told_once_by_whoever_came_back(phone, page, time):
    settings = phone.library.settings.get()
    phone.library.settings.put(replace(settings, welcomed=True))
    async with showing(phone, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await screen.tap("app.safety")
        await screen.tap("app.back")
        await screen.tap("player.pause")
        page.spoken.clear()
        await at(screen, time, 5.1)

    assert [text for _, text in page.spoken] == [say("player.say-start")]


async def test_the_cross_asks_before_it_ends_a_set(demo, time):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 8.0)
        await screen.tap("player.stop")
        assert say("player.ending-title") in screen.texts()
        await screen.tap("player.not-ending")
        assert screen.has("player.pause")
        await screen.tap("player.stop")
        await screen.tap("player.later")
        await screen.go("/")
        assert screen.has("player.take-up")
        await screen.tap("player.give-up")
        await screen.tap("undo.undo")
        await screen.tap("player.take-up")
        await screen.tap("player.end")
        assert screen.has("player.close")


async def test_escape_does_what_the_cross_does(demo, time):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 8.0)
        await screen.key("Escape")
        assert say("player.ending-title") in screen.texts()
        await screen.key("Escape")  # an answer is not escaped from
        assert say("player.ending-title") in screen.texts()


async def test_how_loud_it_is_can_be_chosen_where_anything_is_heard(demo):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.volume.30")
        assert demo.library.settings.get().volume == 30
        await screen.tap("player.sound")
        await screen.tap("player.voice")
        assert not screen.has("player.volume.30")


async def test_the_diary_says_how_it_went_and_lets_it_be_deleted(demo, time):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.pain-before.4")
        await screen.tap("player.start")
        await at(screen, time, 9.0)
        await screen.tap("player.hurts")
        await screen.tap("player.leave")
        await screen.tap("player.pain-after.5")
        (left,) = demo.library.practices.newest(9)
        await screen.go("/diary")
        row = f"diary.practice.{left.id}"
        heard = " ".join(screen.texts())
        assert say("player.log-hurt") in heard
        assert say("player.over-pain", before=4, after=5) in heard
        await screen.tap(row)
        shown = " ".join(screen.texts())
        assert say("player.log-hurt-at", rep=1, second=4, side="left") in shown
        assert say("player.over-held", minutes=0, seconds=4) in shown
        await screen.tap("practice.delete")
        assert not screen.has(row)
        await screen.tap("undo.undo")
        assert screen.has(row)


async def test_who_does_not_know_how_finds_the_steps(demo):
    async with showing(demo, "/practise/ca1") as screen:
        assert say("stretch-calf.ca1-step-2") in screen.texts()
        await screen.tap("player.start")
        await screen.tap("player.skip")
        assert say("stretch-calf.ca1-step-2") in screen.texts()


async def test_the_water_is_there_again_when_a_set_is_taken_up(demo, time):
    async with showing(demo, "/practise/ca1") as screen:
        await screen.tap("player.start")
        await at(screen, time, 12.0)
        await screen.go("/")
    async with showing(demo, "/practise") as screen:
        await screen.tap("player.start")
        level = screen.state_of("Water", "share")
        assert level(0.0) > 0.5
        assert level(3.0) < level(0.0)


async def test_there_is_nothing_to_go_on_with_where_nothing_was_left(demo):
    async with showing(demo, "/practise") as screen:
        assert not screen.has("player.start")
    async with showing(demo, "/practise/none") as screen:
        assert not screen.has("player.start")


async def test_each_cue_lights_the_edge_and_tells_one_story(demo, time):
    async with showing(demo, "/practise/wr2") as screen:
        await screen.tap("player.start")
        playing = screen.state_of("Lead", "playing")
        told = []
        playing.listen(lambda cue, _: told.append(cue))
        for tenth in range(200):
            await at(screen, time, tenth / 10)

    assert [cue for cue in told if cue is not Cue.COUNT] == [
        Cue.START,
        Cue.HALFWAY,
        Cue.RELEASE,
        Cue.START,
    ]
