"""The web app on a phone: without a network, after a kill, in a second tab, in a newer version."""

import base64
import json

import pytest

from aftercare.content.code import codes
from aftercare.formats.prescription_link import encode
from aftercare.ui.theme.scheme import DARK, LIGHT
from aftercare.words.words import load_words
from tests.browser.picture import PICTURED, is_pictured
from tests.browser.site import Site, published
from tests.browser.test_accessible import says_its_language_and_name
from tests.browser.world import IN_THE_PAGE
from tests.formats.plans import USUAL

say = load_words("en", "GB")
pytestmark = IN_THE_PAGE
KNOWN = ("rive_native", "Banner not shown", "GPU stall", "[.WebGL", "Injecting <script>")
"""What the console may say: the script that the policy refuses, and Chromium about itself."""


@pytest.fixture
def site(world):
    return world.serves(Site(published()))


@pytest.fixture
def online(world):
    """The same, which keeps nothing on the phone but what was noted."""
    return world.serves(Site(world.web_app()))


@pytest.fixture
def patient(world, site, request):
    """Somebody who was treated an hour ago, with the app kept on the phone; "idle" if so asked."""
    person = world.opens(site.url, idle=hasattr(request, "param"))
    begins(person)
    is_kept(person)
    return person


@pytest.fixture
def visitor(world, online):
    """Somebody who was treated an hour ago and uses the app online."""
    person = world.opens(online.url)
    begins(person)
    return person


def begins(person):
    person.taps(say("welcome.start"))
    person.taps(say("today.treated"))
    person.sees(say("when.hour-ago"))
    person.rests()
    person.taps(say("when.hour-ago"))
    person.taps(say("treatment.start"))
    person.sees(say("today.chart-none", hour=1, of=72))


def loses_the_network(person, site):
    """Cut the phone off, and let the host fall silent: what the phone asks by itself too."""
    person.loses_the_network()
    site.dark = True


def is_kept(person):
    """Wait until the service worker holds everything."""
    person.waits_until(
        lambda: person.runs("Boolean(navigator.serviceWorker.controller)"), "nothing controls it"
    )


BROKEN = """async () => {
  const [name] = (await caches.keys()).filter((name) => name.startsWith('picture of'));
  const cache = await caches.open(name);
  const key = (await cache.keys()).find(({ url }) => url.endsWith('-rest') === %s);
  const bytes = new Uint8Array(await (await cache.match(key)).arrayBuffer());
  bytes.fill(7, %s ? 0 : bytes.length / 3);
  await cache.put(key, new Response(bytes));
}"""


RANGE = """async () => {
  const answer = await fetch('sounds/start.wav', {headers: {range: 'bytes=8-11'}});
  return [answer.status, answer.headers.get('content-range'), await answer.text()];
}"""


def test_it_starts_and_keeps_without_a_network(patient, site):
    loses_the_network(patient, site)
    patient.reloads()
    patient.goes("/warning/e1")
    patient.sees(say("warning.e1-act"))
    patient.goes("/")
    size = len(site.files["sounds/start.wav"])
    assert patient.page.evaluate(RANGE) == [206, f"bytes 8-11/{size}", "WAVE"]
    patient.sees(say("today.chart-none", hour=1, of=72))
    patient.taps(say("today.answer"))
    patient.taps(say("scale.of-ten", number=3))
    patient.sees(say("checkin.saved"))
    patient.reloads()
    patient.goes("/")
    patient.sees(say("today.chart-inside", hour=1, of=72, score=3))
    patient.goes("/function/activities")  # a screen that comes later, and is kept too
    patient.taps(say("function.example-turn-head"))
    patient.reloads()
    patient.goes("/function/rate")
    patient.taps(say("scale.of-ten", number=4))
    patient.sees(say("checkin.saved"))


@pytest.mark.parametrize("patient", ["idle"], indirect=True)
def test_the_second_start_is_from_the_picture_and_a_broken_one_is_gone_round(patient):
    for rest in ("false", "true"):
        is_pictured(patient)
        patient.reloads()
        patient.sees(say("today.chart-none", hour=1, of=72))

        assert patient.runs("aftercare.wasQuick()")

        patient.runs(BROKEN % (rest, rest))
        patient.reloads()
        patient.listens()
        patient.sees(say("today.chart-none", hour=1, of=72))

        assert not patient.runs("aftercare.wasQuick()")


def test_no_picture_is_made_of_what_is_not_of_this_version(world):
    mixed = published()
    other = b'"hashes": {"plan.js": "sha256-%s", ' % base64.b64encode(bytes(32))
    mixed["index.html"] = mixed["index.html"].replace(b'"hashes": {', other)
    site = world.serves(Site(mixed, query="demo"))
    person = world.opens(site.url, idle=True)
    others = []
    person.page.on("worker", lambda one: others.append(one))  # noqa: PLW0108 - Playwright wants a function of ours
    person.sees(say("today.answer"))
    person.waits_until(
        lambda: others and others[-1] not in person.page.workers, "nobody tried to make one", 30
    )

    assert not person.runs(PICTURED)


def test_a_second_tab_waits_until_the_first_is_closed(visitor):
    other = visitor.opens_second_tab(listening=False)
    title = other.page.get_by_role("heading", name=say("web.elsewhere-title"))
    title.wait_for()
    visitor.taps(say("today.answer"))
    visitor.taps(say("scale.of-ten", number=2))
    visitor.sees(say("checkin.saved"))

    assert title.is_visible()

    visitor.page.close()
    other.listens()
    other.sees(say("today.chart-inside", hour=1, of=72, score=2))


def test_a_new_version_waits_until_it_is_taken_and_the_diary_stays(patient, site):
    site.files = published(clinic="Clinic Two")
    patient.reloads()
    patient.sees(say("app.update"))

    assert patient.runs("document.title") == "Aftercare"

    patient.taps(say("today.answer"))
    patient.taps(say("scale.of-ten", number=2))
    patient.misses(say("app.update"))
    patient.taps(say("app.done"))
    patient.taps(say("app.update-now"))
    patient.waits_until(
        lambda: (
            patient.runs("globalThis.aftercare?.build.build ?? 'none'")
            in site.files["service-worker.js"].decode()
        ),
        "the new version did not take over",
    )
    patient.listens()
    patient.sees(say("today.chart-inside", hour=1, of=72, score=2))


def test_what_the_browser_has_cleared_is_told_and_comes_back_from_a_copy(visitor, online, tmp_path):
    visitor.goes("/settings/backup")
    with visitor.page.expect_download() as download:
        visitor.taps(say("backup.save"))
    copy = tmp_path / download.value.suggested_filename
    download.value.save_as(copy)
    visitor.page.goto("about:blank")
    origin = {"origin": online.url.rstrip("/"), "storageTypes": "file_systems"}
    visitor.page.context.new_cdp_session(visitor.page).send("Storage.clearDataForOrigin", origin)
    visitor.goes_to(visitor.url)

    visitor.sees(say("web-app.lost-title"))
    visitor.taps(say("backup.back-title"))
    with visitor.page.expect_file_chooser() as chooser:
        visitor.taps(say("backup.bring-back"))
    chooser.value.set_files(copy)
    visitor.taps(say("backup.bring"))
    visitor.sees(say("backup.restored", n=1))
    visitor.taps(say("backup.to-today"))
    visitor.sees(say("today.chart-none", hour=1, of=72))


def test_the_diary_outlasts_the_browser(world, online, tmp_path):
    person = world.opens(online.url, profile=tmp_path)
    begins(person)
    person.taps(say("today.answer"))
    person.taps(say("scale.of-ten", number=4))
    person.sees(say("checkin.saved"))
    person.leaves()
    person = world.opens(online.url, profile=tmp_path)
    person.sees(say("today.chart-inside", hour=1, of=72, score=4))


def test_a_plan_goes_along_when_the_app_is_installed_and_is_used_once(world, online):
    link = f"{online.url}#/p/{encode(USUAL, codes())}"
    person = world.opens(link)
    person.sees(say("plan.use"))
    session = person.page.context.new_cdp_session(person.page)
    found = session.send("Page.getAppManifest")
    icon = json.loads(found["data"])["start_url"]

    assert found["errors"] == []
    assert icon.startswith(online.url)
    assert icon.endswith(link.partition("#")[2])

    person.goes_to(icon)
    person.taps(say("plan.use"))
    person.sees(say("plan.today-title"))
    person.waits_until(
        lambda: "/p/" not in person.runs("location.href"), "the plan is still in the address"
    )
    person.goes_to(icon)
    person.sees(say("plan.today-title"))


def test_it_can_be_installed(patient):
    session = patient.page.context.new_cdp_session(patient.page)
    found = session.send("Page.getAppManifest")
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]

    assert found["errors"] == []
    assert json.loads(found["data"])["short_name"] == "Aftercare"
    assert [one["errorId"] for one in errors if one["errorId"] != "in-incognito"] == []


def test_the_page_is_dressed_for_a_phone(world, online):
    person = world.opens(online.url)
    person.sees(say("welcome.title"))
    says_its_language_and_name(person)

    assert "viewport-fit=cover" in online.files["index.html"].decode()  # Flutter puts its own there
    for scheme, ground in (("light", LIGHT.surface), ("dark", DARK.surface)):
        person.page.emulate_media(color_scheme=scheme)
        assert person.runs(THEME) == ground


THEME = """[...document.querySelectorAll('meta[name=theme-color]')]
  .find((one) => !one.media || matchMedia(one.media).matches).content.toUpperCase()"""
"""What a browser takes: the first that applies. Flutter adds one of its own as the last."""


def test_the_console_says_nothing_but_what_is_known(world, site):
    person = world.opens(site.url)
    said = []
    person.page.on("console", lambda message: said.append((message.type, message.text)))
    person.reloads()
    begins(person)
    wrong = [text for kind, text in said if kind == "error"]

    assert [text for text in wrong if not any(known in text for known in KNOWN)] == []


@pytest.mark.parametrize(("card", "used"), [("Google SwiftShader", False), ("Adreno 640", True)])
def test_a_graphics_card_is_used_but_none_that_the_browser_only_plays(world, online, card, used):
    person = world.opens(f"{online.url}favicon.png", listening=False)
    person.page.add_init_script(CARD % card)
    person.goes_to(online.url)
    person.sees(say("welcome.start"))

    assert person.runs("window.used") is used


CARD = """
const card = WebGL2RenderingContext.prototype, { getParameter, clear } = card;
window.used = false;
card.getParameter = function (what) {
  return what === 0x9246 ? '%s' : getParameter.call(this, what);
};
card.clear = function (...what) {
  window.used = true;
  return clear.apply(this, what);
};
"""


def test_it_works_in_a_folder_of_its_host_also_where_it_was_not_compiled(world):
    site = world.serves(Site(published("/clinic/app/", sources=True), base="/clinic/app/"))
    site.files["booking.html"] = b"<!doctype html><link rel=icon href=data:,><title>Booking</title>"
    person = world.opens(site.url)
    begins(person)
    is_kept(person)
    person.goes_to(f"{site.url}booking.html", listening=False)

    assert person.runs("document.title") == "Booking"  # what is none of ours is the host's

    loses_the_network(person, site)
    person.goes_to(site.url)
    person.sees(say("today.chart-none", hour=1, of=72))

    assert all(path.startswith("/clinic/app/") for path in site.asked)
