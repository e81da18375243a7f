"""The report on the screen: chosen, looked at, shown as a code, shared, saved."""

import json
from dataclasses import replace
from datetime import timedelta

import flet as ft
import pytest

from aftercare.content.code import codes
from aftercare.domain.diary import Entry
from aftercare.domain.report import Part
from aftercare.domain.settings import Settings
from aftercare.formats.report_csv import from_csv
from aftercare.formats.report_json import from_json
from aftercare.formats.report_message import found_in
from aftercare.words.words import load_words
from tests.code_reader import read_codes
from tests.driver import showing
from tests.formats.plans import ISSUED, USUAL
from tests.ui.test_plan_kept import take
from tests.ui.test_visits import choose, midnight, picker

say = load_words("en", "GB")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
async def patient(app, device):
    """Somebody with a plan of three days ago who has written twice."""
    device.time = ISSUED + HOUR
    app.library.settings.put(Settings(welcomed=True, country="GB"))
    await take(app, USUAL)
    device.time = ISSUED + 3 * DAY
    write(app, 24, soreness=5, note="It pulled.")
    write(app, 48, soreness=2)
    return app


def write(app, hours, **answers):
    at = ISSUED + hours * HOUR
    app.library.diary.put(Entry(id=f"e{hours}", occurred_at=at, recorded_at=at, **answers))


def saved(screen):
    return [told for name, told in screen.client.called if name == "save_file"]


def spoken(screen):
    live = [one for one in screen.controls() if isinstance(one, ft.Semantics) and one.live_region]
    return [one.label for one in live]


async def test_it_is_two_taps_from_the_diary_to_the_code(patient):
    async with showing(patient, "/diary") as screen:
        await screen.tap("diary.report")
        assert screen.route == "/report"
        await screen.tap("report.show")
        assert screen.route == "/report/code"
        (picture,) = [one for one in screen.controls() if isinstance(one, ft.Image)]
        (link,) = read_codes(picture.src, times=4)

    found = found_in(link, codes()).report
    assert [one.soreness for one in found.entries] == [5, 2]
    assert found.entries[0].note == "It pulled."
    assert found.plan == USUAL.id


async def test_a_visit_that_is_ahead_leads_there(patient):
    (visit,) = patient.library.appointments.all()
    async with showing(patient, f"/visit/{visit.id}") as screen:
        await screen.tap("visit.report")
        assert screen.route == "/report"


async def test_what_is_handed_over_is_seen_first_part_by_part(patient):
    async with showing(patient, "/report") as screen:
        assert say("report.course", n=2) in " ".join(screen.texts())
        assert screen.text("report.range") == "Mon 2 Mar to Thu 5 Mar"
        for part in Part:
            await screen.tap(f"report.part.{part}")
        assert say("report.nothing-title") in screen.texts()
        assert not screen.has("report.show")
        await screen.tap("report.part.course")
        assert screen.has("report.show")
        await screen.tap("report.reach.month")
        assert screen.text("report.range") == "Thu 5 Feb to Thu 5 Mar"


async def test_it_begins_on_any_day_that_is_picked(patient, device):
    async with showing(patient, "/report") as screen:
        await screen.tap("report.reach.own")
        (days,) = picker(screen, ft.DatePicker)
        assert days.last_date == device.time.date()
        await choose(screen, days, midnight(device.time - DAY))

        assert screen.text("report.range") == "Wed 4 Mar to Thu 5 Mar"
        assert say("report.course", n=1) in " ".join(screen.texts())


async def test_what_was_chosen_is_still_there_after_a_look_elsewhere(patient):
    async with showing(patient, "/report") as screen:
        await screen.tap("report.part.notes")
        await screen.go("/diary")
        await screen.go("/report")
        await screen.tap("report.show")
        await screen.tap("report.file")
        (told,) = saved(screen)

    found = from_json(told["src_bytes"])
    assert Part.NOTES not in found.parts
    assert not any(one.note for one in found.entries)


async def test_the_files_hold_all_of_it(patient):
    async with showing(patient, "/report/code") as screen:
        await screen.tap("report.file")
        await screen.tap("report.table")
        whole, table = saved(screen)
        assert say("report.table-tried") in " ".join(spoken(screen))

    found = from_json(whole["src_bytes"])
    assert whole["file_name"] == "aftercare-report-2026-03-05.json"
    assert table["file_name"] == "aftercare-report-2026-03-05.csv"
    assert [one.note for one in found.entries] == ["It pulled.", ""]
    assert from_csv(table["src_bytes"]) == found.entries
    assert json.loads(whole["src_bytes"])["format"] == "aftercare-report"


async def test_it_is_saved_as_a_page_and_for_a_clinics_program(patient):
    async with showing(patient, "/report/code") as screen:
        await screen.tap("report.fhir")
        await screen.tap("report.paper")
        bundle, page = saved(screen)
        assert say("report.paper-tried") in " ".join(spoken(screen))

    assert json.loads(bundle["src_bytes"])["resourceType"] == "Bundle"
    assert bundle["file_name"] == "aftercare-report-2026-03-05.fhir.json"
    assert page["src_bytes"].startswith(b"%PDF")
    assert page["file_name"] == "aftercare-report-2026-03-05.pdf"


async def test_the_link_is_copied_and_shared_inside_the_tap(patient):
    async with showing(patient, "/report/code") as screen:
        copying = screen.find("report.link").action
        assert found_in(copying.data, codes()).report.plan == USUAL.id
        await screen.tap("report.link")
        assert say("report.link-tried") in " ".join(spoken(screen))
        assert not screen.has("report.share")


async def test_who_can_read_it_is_said(patient):
    async with showing(patient, "/report/code") as screen:
        assert say("report.holds") in screen.texts()


async def test_the_code_alone_and_back(patient):
    async with showing(patient, "/report/code") as screen:
        await screen.tap("report.code")
        assert not screen.has("report.file")
        await screen.tap("hand-over.close")
        assert screen.has("report.file")


@pytest.mark.parametrize("address", ["", "https://clinic.example/"])
async def test_a_code_that_only_the_installed_app_opens_says_so(patient, address):
    patient.library.around = replace(patient.library.around, address=address)
    async with showing(patient, "/report") as screen:
        await screen.tap("report.show")
        assert (say("report.bare") in screen.texts()) is not address


async def test_of_a_longer_time_the_code_says_that_it_has_the_last_fortnight(patient):
    async with showing(patient, "/report") as screen:
        await screen.tap("report.reach.quarter")
        await screen.tap("report.show")
        assert say("report.shorter") in screen.texts()


async def test_what_is_too_long_for_a_code_has_a_link_and_files(patient):
    for hour in range(60):
        write(patient, hour / 10 + 50, soreness=hour % 9, usual_pain=hour % 7, tags=("cold",) * 1)
    for hour in range(200):
        write(patient, hour / 100 + 60, soreness=hour % 9, usual_pain=(hour * 5) % 7)
    async with showing(patient, "/report/code") as screen:
        assert say("report.too-long-title") in screen.texts()
        assert screen.has("report.link")
        assert screen.has("report.file")


async def test_a_diary_in_which_nothing_stands_offers_no_code(app):
    app.library.settings.put(Settings(welcomed=True))
    async with showing(app, "/report") as screen:
        assert say("report.nothing") in screen.texts()
        assert not screen.has("report.show")
        assert not screen.has("report.reach.visit")


async def test_the_report_is_of_the_moment_at_which_it_is_opened(patient, device):
    async with showing(patient, "/report") as screen:
        device.pass_hours(48)
        await screen.go("/diary")
        await screen.go("/report")
        assert screen.text("report.range") == "Mon 2 Mar to Sat 7 Mar"
