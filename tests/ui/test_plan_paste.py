"""A plan from a message or a file: found in what was pasted, or refused in one plain sentence."""

from datetime import timedelta

import pytest

from aftercare.content.code import codes
from aftercare.domain.settings import Settings
from aftercare.formats.prescription_link import encode
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import ISSUED, USUAL

say = load_words("en", "GB")
PAYLOAD = encode(USUAL, codes())
LINK = f"https://clinic.example/app/#/p/{PAYLOAD}"


@pytest.fixture
def patient(app, device):
    device.time = ISSUED + timedelta(minutes=25)
    app.library.settings.put(Settings(welcomed=True))
    return app


async def test_the_way_leads_from_today_and_settings_to_the_plan_and_back(patient):
    async with showing(patient) as screen:
        await screen.tap("plan.code")
        await screen.change("plan.paste-field", f"Dear Ann,\nhere it is: {LINK}\nYours")
        await screen.tap("plan.paste-open")

        assert say("plan.from", clinic=USUAL.clinic_name) in screen.texts()
        assert "/p/" not in screen.route
        await screen.tap("plan.use")
        assert screen.route == "/"
        assert screen.has("plan.start")
        await screen.go("/settings")
        await screen.tap("settings.plan")
        assert screen.route == "/plan"
    assert len(patient.library.plans.all()) == 1


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "no-link"),
        ("Hello", "no-link"),
        ("javascript:alert(1)", "no-link"),
        ("https://clinic.example/#/p/", "refused-truncated"),
        (LINK[:-9], "refused-truncated"),
        (LINK.replace(PAYLOAD[40:44], "AAAA"), "refused-checksum"),
        ("x" * 70_000, "refused-too-long"),
    ],
)
async def test_what_holds_no_plan_is_refused_in_a_sentence_and_changes_nothing(patient, typed, key):
    before = {name: bytes(one) for name, one in files(patient).items()}
    async with showing(patient, "/plan/paste") as screen:
        taken_in = typed[: screen.find("plan.paste-field").max_length]
        await screen.change("plan.paste-field", taken_in)
        await screen.tap("plan.paste-open")

        assert say(f"plan.{key}") in screen.texts()
        assert not screen.has("plan.use")
    assert files(patient) == before


def files(app):
    return app.library.database._medium.files


def picked(content):
    return [{"name": "plan.aftercare", "id": 1, "size": len(content or ""), "bytes": content}]


@pytest.mark.parametrize("content", [LINK.encode(), b"\xef\xbb\xbf" + LINK.encode() + b"\r\n"])
async def test_a_file_shows_its_plan(patient, content):
    async with showing(patient, "/plan/paste") as screen:
        await screen.pick("plan.paste-file", picked(content))

        assert say("plan.from", clinic=USUAL.clinic_name) in screen.texts()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "no-link"),
        (None, "file-none"),
        (b"\xff\xfe\x00", "refused-unreadable"),
        (b"PK\x03\x04" + bytes(50), "no-link"),
        (b"[" * 60_000, "no-link"),
        (bytes(10_000_000), "refused-too-long"),
    ],
)
async def test_a_file_that_holds_none_is_refused(patient, content, key):
    async with showing(patient, "/plan/paste") as screen:
        await screen.pick("plan.paste-file", picked(content))

        assert say(f"plan.{key}") in screen.texts()
    assert patient.library.plans.all() == ()
