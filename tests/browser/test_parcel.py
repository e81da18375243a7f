"""Parts of the web app that come when they are asked for: the desk, and what makes paper."""

from base64 import b64decode
from io import BytesIO

from pypdf import PdfReader

from aftercare.content.code import codes
from aftercare.formats.prescription_link import encode
from aftercare.words.words import load_words
from tests.browser.site import Site, published
from tests.browser.test_web_app import is_kept, is_pictured, loses_the_network
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


def in_python(person, code):
    """Return what *code* gives in the worker of the app."""
    return person.page.workers[0].evaluate("code => python(code)", code)


def test_the_desk_comes_when_it_is_asked_for_and_is_asked_for_again(world):
    site = world.serves(Site(published()))
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


def test_what_is_kept_has_the_desk_and_paper_without_a_network_after_a_quick_start(world):
    site = world.serves(Site(published()))
    person = world.opens(site.url)
    person.taps(say("welcome.start"))
    is_kept(person)
    is_pictured(person)
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
