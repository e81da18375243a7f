"""A set is led in the real app: through both sides, stopped, left, taken up, kept."""

import pytest

from aftercare.domain.player.phase import Cue
from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS, IN_THE_PAGE

say = load_words("en", "GB")
NAME = say("stretch-neck.nk1")
HURRY = 6  # times as fast as a person stretches
ANYWHERE = {"the picture": (195, 140), "the digits": (195, 420), "the edge": (5, 300)}.values()
SLOW_SOUNDS = """
const source = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src');
Object.defineProperty(HTMLMediaElement.prototype, 'src', {
  ...source, set(value) { setTimeout(() => source.set.call(this, value), 4000); },
});
"""
HEARD = """() => {
  window.heard = [];
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    const name = new URL(this.src).pathname.split('/').pop();
    return play.call(this).then(() => { window.heard.push(name); });
  };
}"""


def hears(person, *cues):
    """See that files of these cues were played to the person."""
    wanted = {f"{cue}.wav" for cue in cues}
    person.waits_until(
        lambda: wanted <= set(person.page.evaluate("window.heard")), f"not heard: {wanted}"
    )


@pytest.fixture
def person(world):
    """Somebody who was treated long ago: nothing has to be gentle."""
    program = world.starts("--demo", "--hurry", str(HURRY)) if world.runtime == "process" else None
    return world.opens((program or world.starts("--demo")).url)


@IN_A_PROCESS
def test_a_set_goes_from_side_to_side_and_stands_in_the_diary(person):
    person.page.evaluate(HEARD)
    person.goes("/stretch/nk1")
    person.taps(say("player.do-now"))
    person.taps(say("scale.of-ten", number=4))
    person.rests()
    person.taps(say("player.start"))
    person.sees(say("player.kind-hold"))
    person.sees(say("player.side-right"))  # the treated one
    person.sees(say("player.kind-release"))
    person.sees(say("player.kind-switch"))
    person.sees(say("player.side-left"))
    person.waits_until(
        lambda: say("player.over-done") in person.everything(), "the set does not end", 40
    )
    hears(person, Cue.NEXT, Cue.COUNT, Cue.START, Cue.RELEASE, Cue.SWITCH, Cue.FINISH)
    person.taps(say("scale.of-ten", number=2))
    person.sees(say("player.over-pain", before=4, after=2))
    person.taps(say("player.close"))
    person.sees(say("player.do-now"))
    person.goes("/diary")
    person.sees(say("player.log-title"))
    person.sees(say("player.outcome-done"))


@IN_THE_PAGE
def test_it_stands_still_asks_and_is_taken_up_again(person, runtime):
    person.page.evaluate(HEARD)
    person.goes_and_waits("/practise/nk1")
    person.taps(say("player.start"))
    person.sees(say("player.kind-hold"))
    hears(person, Cue.NEXT, Cue.COUNT, Cue.START)
    for place in ANYWHERE:
        person.page.mouse.click(*place)
        person.sees(say("player.paused"))
        person.page.mouse.click(*place)
        person.misses(say("player.paused"))
    person.taps(say("player.pause"))
    person.sees(say("player.paused"))
    before = person.everything()
    person.page.wait_for_timeout(1500)
    assert person.everything() == before
    person.taps(say("player.hurts"))
    person.sees(say("player.hurts-rule"))
    person.taps(say("player.hurts-signs"))
    person.sees(say("warning.e1-title"))
    person.taps(say("app.back"))
    person.sees(say("player.hurts-rule"))
    person.taps(say("player.hurts-better"))
    person.sees(say("player.kind-hold"))
    person.goes("/")  # left in the middle
    person.sees(say("player.left-title"))
    if runtime == "process":
        person.reloads()
        person.goes("/")
        person.sees(say("player.left-title"))
    person.rests()
    person.taps(say("player.go-on-left"))
    person.sees(say("player.paused"))
    person.taps(say("player.go-on-left"))
    person.sees(NAME)
    person.taps(say("player.skip"))
    person.taps(say("player.reason-unclear"))
    person.sees(say("player.over-kept"))
    person.goes("/")
    person.misses(say("player.left-title"))


@IN_A_PROCESS
def test_who_leaves_while_the_sounds_are_still_loaded_breaks_nothing(person):
    person.page.add_init_script(SLOW_SOUNDS)
    person.reloads()
    person.goes("/practise/nk1")
    person.sees(say("player.start"))
    person.reloads()  # here, and the sounds are loaded once more
    person.sees(say("player.start"))
    person.goes("/diary")
    person.taps(say("diary.new"))  # with a tap Flet lets go of what nobody holds
    person.sees(say("checkin.ask-sore"))
    person.page.wait_for_timeout(1500)  # what went wrong is a complaint by then
