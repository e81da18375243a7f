"""The page's end of the bridge: each ask is answered, and the app does without one that is gone."""

import pytest

from aftercare.words.words import load_words
from tests.browser.site import Site, SlowSite, published
from tests.browser.test_web_app import begins
from tests.browser.world import IN_THE_PAGE

say = load_words("en", "GB")
pytestmark = IN_THE_PAGE
ASK = """question => new Promise((resolve, reject) => {
  const channel = new BroadcastChannel(aftercare.channel);
  channel.onmessage = ({ data }) => data.id === 'a test' && !('ask' in data) && resolve(data);
  channel.postMessage({ id: 'a test', ...question });
  setTimeout(reject, 3000, 'silence');
})"""
HEAR = """() => {
  window.heard = [];
  const channel = new BroadcastChannel(aftercare.channel);
  channel.onmessage = ({ data }) => heard.push(data.ask ?? data.event);
}"""
OFFER = """outcome => {
  const prompt = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: () => { window.prompted = (window.prompted ?? 0) + 1; },
    userChoice: Promise.resolve({ outcome }),
  });
  dispatchEvent(prompt);
  return prompt.defaultPrevented;
}"""
NO_ROOM = """() => Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('no', 'SecurityError'); },
})"""
SIMPLE = {
    "visible": (True,),
    "install": (False,),
    "update": (False,),
    "notify": (False,),
    "notifications": ("denied", "default", "granted"),
    "permitNotifications": ("denied", "default", "granted"),
    "speak": (True, False),
    "hush": (True,),
    "stayAwake": (True, False),
    "letSleep": (True,),
    "persist": (True, False),
}
"""Asks that need nothing, with what may be answered here."""


@pytest.fixture
def person(world):
    """Somebody on a page for which neither Python nor Flutter comes."""
    site = world.serves(SlowSite(published(), held=("worker.js", "main.dart.js")))
    return world.opens(site.url, listening=False)


def asked(person, ask, **more):
    """Return the answer to *ask*, which was no error."""
    said = person.page.evaluate(ASK, {"ask": ask, "text": "hello", "language": "en", **more})
    assert "error" not in said, said
    return said["answer"]


def test_each_ask_is_answered_with_what_the_app_can_understand(person):
    for ask, answers in SIMPLE.items():
        assert asked(person, ask) in answers, ask
    stands, kept = asked(person, "surroundings"), asked(person, "kept")

    assert stands == dict.fromkeys(
        ("installed", "installable", "apple", "offline", "update"), False
    )
    assert isinstance(kept["persisted"], bool)
    assert kept["quota"] > 0


def test_how_much_there_is_is_remembered_after_a_reload(person):
    assert asked(person, "recall") is None
    assert asked(person, "remember", count=3) is True
    person.page.reload(wait_until="domcontentloaded")

    assert asked(person, "recall") == 3
    asked(person, "remember", count=0)
    assert asked(person, "recall") is None  # where all was deleted no note of it is left either


def test_what_nobody_knows_is_answered_by_an_error_and_not_by_silence(person):
    for ask in ("sing", "toString", "__proto__", "constructor", "", None, 5):
        assert "nobody here knows" in person.page.evaluate(ASK, {"ask": ask})["error"], ask


def test_what_the_browser_refuses_is_answered_by_an_error_and_not_by_silence(person):
    person.page.evaluate(NO_ROOM)
    for ask in ("recall", "remember"):
        assert "SecurityError" in person.page.evaluate(ASK, {"ask": ask, "count": 3})["error"]


@pytest.mark.parametrize("outcome", ["accepted", "dismissed"])
def test_the_browsers_prompt_is_kept_until_somebody_wants_it_and_shown_once(person, outcome):
    person.page.evaluate(HEAR)

    assert person.page.evaluate(OFFER, outcome)
    person.waits_until(lambda: "installable" in person.runs("heard"), "nobody was told")
    assert asked(person, "surroundings")["installable"]
    assert person.runs("window.prompted") is None
    assert asked(person, "install") is (outcome == "accepted")
    assert asked(person, "install") is False
    assert person.runs("window.prompted") == 1
    assert not asked(person, "surroundings")["installable"]


def test_without_the_bridge_the_app_starts_and_keeps_and_says_what_it_knows(world):
    site = world.serves(Site(world.web_app() | {"bridge.js": b""}))
    person = world.opens(site.url, listening=False)
    person.page.evaluate(HEAR)
    person.listens()
    begins(person)
    heard = ["surroundings", "kept", "recall", "persist"]
    person.waits_until(  # each is asked when the one before has ended without an answer
        lambda: [one for one in person.runs("heard") if one != "remember"] == heard,
        "it has not asked for everything in turn",
    )
    person.reloads()
    person.sees(say("today.chart-none", hour=1, of=72))
    person.goes("/settings")
    person.sees(say("web-app.not-promised"))
    person.misses(say("web-app.installed"))
