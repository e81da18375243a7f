"""Visits on the screen: noted, moved, called off, asked at, and put into a calendar."""

from dataclasses import replace
from datetime import datetime, timedelta

import flet as ft
import icalendar
import pytest

from aftercare.domain.appointment import Standing
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Hurting, Outcome, Practice, Practised
from aftercare.domain.prescription import Visit
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.formats.stretch_words import name_by_id
from aftercare.ui.parts.visit_head import place_url
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import ISSUED, USUAL
from tests.ui.test_plan_kept import take
from tests.ui.test_prescribe import choose, picker

say = load_words("en", "GB")
DAY = timedelta(days=1)


@pytest.fixture
def patient(app, device):
    device.time = ISSUED + timedelta(minutes=25)
    app.library.settings.put(Settings(welcomed=True, country="GB", clinic_phone="020 7946 0000"))
    return app


def kept(app):
    return app.library.appointments.all()


def midnight(at):
    return at.replace(hour=0, minute=0, second=0, microsecond=0)


async def note(app):
    async with showing(app, "/visits/new") as screen:
        await screen.tap("visit.save")
    (one,) = kept(app)
    return one


async def test_a_visit_is_noted_in_three_taps(patient):
    async with showing(patient, "/visits") as screen:
        assert say("visit.empty") in screen.texts()
        await screen.tap("visits.add")
        await screen.tap("visit.in-2")
        await screen.tap("visit.save")
        (one,) = kept(patient)
        assert screen.route == f"/visit/{one.id}"
        assert screen.text("visit.countdown") == say(
            "visit.in-days", days=14, time=say.time(one.at)
        )
        await screen.tap("app.back")
        assert screen.route == "/visits"
        assert screen.has(f"visits.{one.id}")
    assert one.phone == "020 7946 0000"


async def test_what_was_typed_of_a_new_one_outlives_a_look_elsewhere(patient):
    async with showing(patient, "/visits/new") as screen:
        await screen.change("visit.place", "Room 2 ")
        await screen.go("/visits")
        await screen.go("/visits/new")
        assert screen.find("visit.place").value == "Room 2 "
        await screen.tap("visit.save")
    assert kept(patient)[0].place == "Room 2 "


async def test_a_tap_twice_notes_one(patient):
    async with showing(patient, "/visits/new") as screen:
        button = screen.find("visit.save")
        button.on_click()
        button.on_click()
        await screen.settle()
    assert len(kept(patient)) == 1


async def test_what_cannot_be_kept_says_why_beside_the_button(patient):
    await note(patient)
    async with showing(patient, "/visits/new") as screen:
        await screen.tap("visit.save")
        assert screen.text("visit.refused") == say("visit.refused-taken")
        button = screen.find("visit.save")
        (foot,) = (
            one.controls
            for one in screen.controls()
            if isinstance(one, ft.Column) and button in one.controls[-1:]
        )
        assert foot[0].content is screen.find("visit.refused")
    assert len(kept(patient)) == 1


async def test_another_day_is_picked_and_a_past_one_refused(patient, device):
    one = await note(patient)
    async with showing(patient, f"/visit/{one.id}") as screen:
        await screen.tap("visit.day")
        (days,) = picker(screen, ft.DatePicker)
        assert days.first_date == device.time.date()
        assert days.locale == ft.Locale("en", "GB")
        wrong = (days.error_format_text, days.error_invalid_text)
        assert wrong == (say("when.unread"), say("when.outside"))
        await choose(screen, days, midnight(one.at + DAY))
        assert kept(patient)[0].at == one.at + DAY
        await screen.tap("visit.day")
        (days,) = picker(screen, ft.DatePicker)
        await choose(screen, days, midnight(device.time - 2 * DAY))
        assert screen.text("visit.refused") == say("visit.refused-past")
    assert kept(patient)[0].at == one.at + DAY


async def test_of_one_that_is_over_the_day_can_still_be_looked_at(patient, device):
    one = await note(patient)
    device.pass_hours(24 * 10)
    async with showing(patient, f"/visit/{one.id}") as screen:
        await screen.tap("visit.day")
        (days,) = picker(screen, ft.DatePicker)
        assert days.first_date <= days.value <= days.last_date


async def test_everything_that_is_answered_is_saved_at_once(patient):
    one = await note(patient)
    async with showing(patient, f"/visit/{one.id}") as screen:
        await screen.tap("visit.minutes.45")
        await screen.change("visit.place", "Room 3")
        await screen.change("visit.phone", "+44 20 7946 0018")
        await screen.change("visit.bring", "shorts")
        (found,) = kept(patient)
        assert screen.has("visit.call")
        assert screen.has("visit.map")
    assert (found.minutes, found.place, found.bring) == (45, "Room 3", "shorts")
    assert found.phone == "+44 20 7946 0018"


@pytest.mark.parametrize("new", [True, False])
async def test_while_one_types_the_field_is_never_made_anew(patient, new):
    """An older text would come back in it, and what is typed go between its letters."""
    one = None if new else await note(patient)
    async with showing(patient, "/visits/new" if new else f"/visit/{one.id}") as screen:
        fields = []
        for text in ("S", "Sh", "Sho", "Shor"):
            await screen.change("visit.bring", text)
            fields.append(screen.find("visit.bring"))
        if new:
            await screen.tap("visit.save")

    assert all(field is fields[0] for field in fields)
    assert kept(patient)[0].bring == "Shor"


WAYS_TO_A_PHONE = {"visit.phone": "/visit/{}", "clinic.phone": "/settings/clinic"}


@pytest.mark.parametrize("key", WAYS_TO_A_PHONE)
@pytest.mark.parametrize("phone", ["reception", "030 12345 or 0171 2345", "020 7946 ext 5"])
async def test_a_number_that_cannot_be_called_is_kept_and_said_to_be_none(patient, key, phone):
    one = await note(patient)
    async with showing(patient, WAYS_TO_A_PHONE[key].format(one.id)) as screen:
        assert not screen.has(f"{key}.undialled")
        await screen.change(key, phone)
        line = screen.find(f"{key}.undialled")
        assert line.controls[-1].value == say("call.undialled")
        assert any(
            one.live_region and one.content is line
            for one in screen.controls()
            if isinstance(one, ft.Semantics)
        )
        await screen.go("/visits")
        await screen.go(WAYS_TO_A_PHONE[key].format(one.id))
        assert screen.find(key).value == phone
        assert screen.has(f"{key}.undialled")
        assert not screen.has("visit.call") or key == "clinic.phone"
        await screen.change(key, "020 7946 0018")
        assert not screen.has(f"{key}.undialled")

    kept_phones = (kept(patient)[0].phone, patient.library.settings.get().clinic_phone)
    assert "020 7946 0018" in kept_phones


@pytest.mark.parametrize("key", WAYS_TO_A_PHONE)
async def test_of_a_number_that_is_only_begun_nothing_is_said_while_one_types(patient, key):
    one = await note(patient)
    async with showing(patient, WAYS_TO_A_PHONE[key].format(one.id)) as screen:
        await screen.event(key, "focus", None)
        await screen.change(key, "+")
        typing = screen.has(f"{key}.undialled")
        await screen.event(key, "blur", None)
        left = screen.has(f"{key}.undialled")
        await screen.event(key, "focus", None)
        await screen.change(key, "+44 20")
        number = screen.has(f"{key}.undialled")
        await screen.change(key, " ")
        nothing = screen.has(f"{key}.undialled")

    assert (typing, left, number, nothing) == (False, True, False, False)


async def test_what_cannot_be_called_with_a_tap_can_be_read_where_the_button_would_be(patient):
    one = await note(patient)
    async with showing(patient, f"/visit/{one.id}") as screen:
        assert not screen.has("visit.by-hand")
        await screen.change("visit.phone", "020 7946 ext 5")
        assert screen.text("visit.by-hand") == say("visit.by-hand", phone="020 7946 ext 5")
        await screen.tap("visit.cancel")
        assert not screen.has("visit.by-hand")


async def test_of_a_length_that_is_not_said_it_is_told_what_calendars_show(patient):
    one = await note(patient)
    told = say("visit.unsaid-note", n=30)
    assert (one.ends_at - one.at) == timedelta(minutes=30)
    async with showing(patient, f"/visit/{one.id}") as screen:
        assert told in screen.texts()
        await screen.go("/visits/calendar")
        assert told in screen.texts()
        await screen.go(f"/visit/{one.id}")
        await screen.tap("visit.minutes.45")
        assert told not in screen.texts()
        await screen.go("/visits/calendar")
        assert told not in screen.texts()


async def test_on_a_first_day_too_there_is_a_way_to_note_a_visit(patient):
    async with showing(patient) as screen:
        await screen.tap("today.visit")
        assert screen.route == "/visits/new"


async def test_a_visit_that_was_deleted_can_still_be_called_off_in_a_calendar(patient):
    one = await note(patient)
    async with showing(patient, f"/visit/{one.id}") as screen:
        await screen.tap("visit.delete")
        await screen.tap("visits.calendar")
        assert screen.route == "/visits/calendar"


async def test_called_off_it_says_so_and_takes_place_after_all(patient):
    one = await note(patient)
    async with showing(patient, f"/visit/{one.id}") as screen:
        await screen.tap("visit.cancel")
        assert say("visit.is-cancelled") in screen.texts()
        assert kept(patient)[0].standing is Standing.CANCELLED
        assert not screen.has("visit.countdown")
        await screen.tap("visit.restore")
        assert screen.has("visit.countdown")
    assert kept(patient)[0].standing is Standing.PLANNED


async def test_deleted_it_is_offered_back(patient):
    one = await note(patient)
    async with showing(patient, f"/visit/{one.id}") as screen:
        await screen.tap("visit.delete")
        assert screen.route == "/visits"
        assert kept(patient) == ()
        await screen.tap("undo.undo")
        assert screen.has(f"visits.{one.id}")
    assert kept(patient) == (one,)


async def test_what_hurt_in_a_set_is_asked_by_itself_until_it_is_taken_away(patient, device):
    one = await note(patient)
    at = device.time
    hurt = Practised(
        stretch="nk1",
        outcome=Outcome.PARTIAL,
        held_seconds=5,
        planned_seconds=60,
        reason=Reason.PAIN,
        hurting=(Hurting(side="left"),),
    )
    patient.library.practices.put(Practice(id="p", started_at=at, ended_at=at, stretches=(hurt,)))
    async with showing(patient, f"/visit/{one.id}") as screen:
        name, day = name_by_id(say, "nk1"), say.date(at, "day")
        asked = say("visit.asked-hurt", side="left", name=name, day=day)
        assert screen.text("visit.question-0") == asked
        await screen.change("visit.question", "May I run?")
        await screen.go("/visits")
        await screen.go(f"/visit/{one.id}")
        assert screen.find("visit.question").value == "May I run?"
        await screen.tap("visit.question-add")
        assert screen.text("visit.question-0") == "May I run?"
        assert screen.find("visit.question").value == ""
        await screen.tap("visit.question-1.away")
        assert not screen.has("visit.question-1")
        await screen.tap("undo.undo")
        assert screen.has("visit.question-1")


async def test_soon_after_a_treatment_of_the_same_place_it_says_to_ask_the_clinic(patient, device):
    now = device.time
    treated = Treatment(id="t", at=now, recorded_at=now, areas=("neck_back",))
    patient.library.treatments.put(treated)
    one = await note(patient)
    near = replace(one, at=one.at.replace(second=0) - 6 * DAY)
    patient.library.appointments.put(near)
    async with showing(patient, f"/visit/{one.id}") as screen:
        assert say("visit.too-soon") in screen.texts()
    patient.library.appointments.put(one)
    async with showing(patient, f"/visit/{one.id}") as screen:
        assert say("visit.too-soon") not in screen.texts()


async def test_while_one_is_noted_it_says_below_its_time_that_this_is_soon(patient, device):
    now = device.time
    treated = Treatment(id="t", at=now, recorded_at=now, areas=("neck_back",))
    patient.library.treatments.put(treated)
    async with showing(patient, "/visits/new") as screen:
        assert say("visit.too-soon") not in screen.texts()
        await screen.tap("visit.day")
        (days,) = picker(screen, ft.DatePicker)
        await choose(screen, days, midnight(now + DAY))
        said = screen.texts()

    assert said.index(say("visit.too-soon")) < said.index(say("visit.length"))


async def test_a_clock_of_a_city_is_found_and_taken(patient):
    one = await note(patient)
    async with showing(patient, f"/visit/{one.id}/zone") as screen:
        await screen.change("visit.zone-search", "istan")
        await screen.tap("visit.zone.Europe/Istanbul")
        (found,) = kept(patient)
    assert (found.zone, found.at.hour) == ("Europe/Istanbul", one.at.hour)
    assert found.at.utcoffset() == timedelta(hours=3)


async def test_a_plan_fills_in_its_visits_and_today_counts_down(patient, device):
    plan = replace(USUAL, visits=(Visit(at=ISSUED + DAY, minutes=30, place="Room 2"),))
    await take(patient, plan)
    async with showing(patient) as screen:
        assert say("visit.next-tomorrow") in screen.texts()
        await screen.tap("today.visit")
        assert screen.has("visit.countdown")
    device.pass_hours(24)
    async with showing(patient) as screen:
        assert say("visit.next-now") in screen.texts()
    device.pass_hours(2)
    async with showing(patient) as screen:
        assert say("visit.note-next") in screen.texts()
    async with showing(patient, "/visits") as screen:
        assert say("visit.past") in screen.texts()


async def test_the_calendar_file_is_handed_to_the_browser_as_what_it_is(phone, page, device):
    device.time = ISSUED
    phone.library.settings.put(Settings(welcomed=True, country="GB"))
    one = await note(phone)
    async with showing(phone, "/visits/calendar") as screen:
        await screen.tap("calendar.check-ins")
        await screen.tap("calendar.save")
        await screen.settle()
        assert say("visit.file-saved") in screen.texts()
    ((name, mime, content),) = page.handed
    names = [str(one["uid"]) for one in icalendar.Calendar.from_ical(content).walk("VEVENT")]
    assert (name, mime) == ("aftercare.ics", "text/calendar")
    assert f"{one.id}@aftercare.invalid" in names


async def test_with_nothing_ahead_no_file_is_handed_over(phone, page, device):
    device.time = ISSUED
    phone.library.settings.put(Settings(welcomed=True, country="GB"))
    async with showing(phone, "/visits/calendar") as screen:
        await screen.tap("calendar.save")
        await screen.settle()
        assert say("visit.file-none") in screen.texts()
    assert page.handed == []


async def test_one_visit_goes_to_calendars_in_the_web_or_to_the_clipboard(patient):
    await note(patient)
    async with showing(patient, "/visits/calendar") as screen:
        assert screen.find("calendar.google").action.url.startswith("https://calendar.google.com/")
        assert screen.find("calendar.outlook").action.url.startswith("https://outlook.live.com/")
        await screen.tap("calendar.copy")
        assert say("visit.copied") in screen.texts()


async def test_an_address_of_no_visit_leads_nowhere(patient):
    for route in ("/visit/nobody", "/visit/new", "/visit/nobody/zone"):
        async with showing(patient, route) as screen:
            assert say("app.not-found-title") in screen.texts()


async def test_a_visit_that_is_over_is_kept_and_not_called_off_any_more(patient, device):
    one = await note(patient)
    device.time = datetime.fromtimestamp(one.at.timestamp(), one.at.tzinfo) + DAY
    async with showing(patient, f"/visit/{one.id}") as screen:
        assert not screen.has("visit.cancel")
        assert not screen.has("visit.call")
        assert screen.has("visit.delete")


async def test_two_treatments_of_one_place_within_two_days_are_told(patient, device):
    now = device.time
    before = Treatment(id="t", at=now - DAY, recorded_at=now, areas=("neck_back",))
    patient.library.treatments.put(before)
    async with showing(patient, "/treated") as screen:
        assert say("visit.too-soon-treatment") not in screen.texts()
        await screen.tap("treatment.as-list")
        await screen.tap("treatment.area.neck_back")
        assert say("visit.too-soon-treatment") in screen.texts()
        await screen.tap("treatment.start")
    new = patient.library.treatments.all()[-1]
    async with showing(patient, f"/treatment/{new.id}") as screen:
        assert say("visit.too-soon-treatment") in screen.texts()
    patient.library.treatments.remove(before)
    async with showing(patient, f"/treatment/{new.id}") as screen:
        assert say("visit.too-soon-treatment") not in screen.texts()


@pytest.mark.parametrize(
    ("platform", "address"),
    [
        (ft.PagePlatform.IOS, "https://maps.apple.com/?q=1%20High%20St%2C%20%26%20more"),
        (ft.PagePlatform.ANDROID, "geo:0,0?q=1%20High%20St%2C%20%26%20more"),
        (
            ft.PagePlatform.LINUX,
            "https://www.openstreetmap.org/search?query=1%20High%20St%2C%20%26%20more",
        ),
    ],
)
def test_a_place_is_shown_on_the_map_that_a_phone_has(platform, address):
    assert place_url("1 High St, & more", platform) == address
