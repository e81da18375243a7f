"""Parts of the web app that come when they are asked for: the desk, and what makes paper."""

from base64 import b64decode
from io import BytesIO

from pypdf import PdfReader

from aftercare.content.code import codes
from aftercare.formats.prescription_link import encode
from aftercare.words.words import load_words
from tests.browser.picture import is_pictured
from tests.browser.site import Site, published
from tests.browser.test_web_app import is_kept, loses_the_network
from tests.browser.world import IN_THE_PAGE
from tests.formats.plans import USUAL

say = load_words("en", "GB")
pytestmark = IN_THE_PAGE
HERE = "import sys; 'aftercare.state.desk_state' in sys.modules"
DESK = """
from aftercare.in_browser import _apart

there = _apart()
await there["parcels"].fetch("desk")
from aftercare.state.desk_state import DeskState
import segno

there["address"]
"""
PAPER = """
from base64 import b64encode

from aftercare.content.code import codes
from aftercare.device.native import SystemClock
from aftercare.formats.prescription_link import decode
from aftercare.in_browser import _apart
from aftercare.state.paper import Paper
from aftercare.words.words import load_words

there, plan = _apart(), decode("%s", codes())
paper = Paper(there["parcels"], there["fonts"])
local = SystemClock().local
made = await paper.sheet(plan, there["address"], load_words("en"), "GB", local)
b64encode(made).decode()
"""
ARCHIVES = ["desk.bin", "paper.bin"]
PARTS = """async () => {
  const names = (await caches.keys()).filter((one) => one.startsWith('aftercare-files'));
  const kept = (await (await caches.open(names.at(-1))).keys()).map(({ url }) => new URL(url));
  return kept.map(({ pathname }) => pathname.slice(1)).filter((one) => /^\\w+[.]bin$/.test(one))
    .filter((one) => !/^(app|calendar|learn|more|report|unpacked)/.test(one)).sort();
}"""
"""Which archives of parts that come later are in the newest cache."""
PICTURED_ANEW = """async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith('picture of'));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().some(({ url }) => url.endsWith(aftercare.build.build));
}"""
"""Whether there is a picture of the memory of this very version."""


def in_python(person, code):
    """Return what *code* gives in the worker of the app."""
    return person.page.workers[0].evaluate("code => python(code)", code)


def test_the_desk_comes_when_it_is_asked_for_and_is_asked_for_again(world):
    site = world.serves(Site(world.web_app()))
    held = site.files.pop("desk.bin")
    person = world.opens(site.url)
    person.taps(say("settings.role-physiotherapist"))
    person.taps(say("welcome.start"))
    person.sees(say("app.part-missing-title"))

    assert not in_python(person, HERE)

    site.files["desk.bin"] = held
    person.taps(say("app.part-again"))
    person.misses(say("app.part-missing-title"))
    person.waits_until(lambda: in_python(person, HERE), "the desk has not come")


def test_who_treats_has_the_desk_and_paper_without_a_network_and_after_an_update(world):
    site = world.serves(Site(published()))
    person = world.opens(site.url, idle=True)
    person.taps(say("settings.role-both"))
    person.taps(say("welcome.start"))
    person.sees(say("today.treated"))
    is_kept(person)
    has_all_parts(person)  # though nobody has looked at the patients yet
    site.files = published(clinic="Clinic Two")
    person.reloads()
    person.taps(say("app.update-now"))
    person.waits_until(lambda: person.runs("document.title") != "Aftercare", "no new version")
    person.listens()
    has_all_parts(person)
    person.waits_until(lambda: person.runs(PICTURED_ANEW), "no picture of the new version", 60)
    loses_the_network(person, site)
    person.reloads()
    person.sees(say("today.treated"))

    assert person.runs("aftercare.wasQuick()")
    assert not in_python(person, HERE)
    assert in_python(person, DESK) == site.url

    sheet = b64decode(in_python(person, PAPER % encode(USUAL, codes())))
    (first, *_) = PdfReader(BytesIO(sheet), strict=True).pages

    assert sheet.startswith(b"%PDF-")
    assert USUAL.clinic_name in first.extract_text()

    person.taps(say("app.tab-patients"))
    person.sees(say("patient.empty-title"))


def test_a_patients_phone_keeps_no_part_of_the_desk_until_somebody_treats_there(world):
    site = world.serves(Site(published()))
    person = world.opens(site.url, idle=True)
    person.taps(say("welcome.start"))
    is_kept(person)
    is_pictured(person)
    person.goes("/visits")
    person.sees(say("visit.empty-title"))
    person.goes("/patients")
    person.sees(say("app.for-treating-title"))

    assert person.runs(PARTS) == []
    assert not {path.lstrip("/") for path in site.asked} & set(ARCHIVES)

    person.taps(say("app.to-settings"))
    person.taps(say("settings.role-both"))
    person.goes("/patients")
    person.sees(say("patient.empty-title"))
    has_all_parts(person)


def has_all_parts(person):
    """Wait until all that comes later is kept."""
    person.waits_until(lambda: person.runs(PARTS) == ARCHIVES, "not all parts are kept")
