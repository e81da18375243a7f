"""What I can do, on the screen: named, asked before a visit, and how it went."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.content.source import citation
from aftercare.domain.appointment import Appointment
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.storage.function import FunctionRepository
from aftercare.ui.parts.source_list import short
from aftercare.words.words import load_words
from tests.driver import showing
from tests.given import rate

say = load_words("en", "GB")
DAY = timedelta(days=1)


@pytest.fixture
def patient(app):
    app.library.settings.put(Settings(welcomed=True, country="GB"))
    return app


@pytest.fixture
def treated(patient, device):
    at = device.time - 9 * DAY
    one = Treatment(id="t", at=at, recorded_at=at, areas=("low_back.left",))
    patient.library.treatments.put(one)
    return patient


@pytest.fixture
def rated(treated):
    rate(treated.library)
    return treated


def kept(app):
    found = FunctionRepository(app.library.database)
    return found.activities.all(), found.ratings.all()


def names(app):
    return [one.name for one in kept(app)[0] if one.is_asked]


def visit(app, device, hours):
    at = (device.time + timedelta(hours=hours)).replace(minute=0, second=0)
    app.library.appointments.put(Appointment(id="v", at=at, made_at=device.time, minutes=30))


def day(at):
    return say.date(at, "day")


async def test_two_taps_name_a_thing_and_examples_fit_the_place_that_was_treated(treated):
    async with showing(treated, "/function") as screen:
        assert say("function.empty-title") in screen.texts()
        await screen.tap("function.choose")
        first = next(key for key in sorted(screen.keys()) if key.startswith("function.example."))
        assert screen.has("function.example.socks")
        assert not screen.has("function.example.chew")
        await screen.tap("function.example.socks")
        assert not screen.has("function.example.socks")
        assert screen.has(first) or first == "function.example.socks"
        await screen.tap("function.examples-more")
        await screen.tap("function.example.chew")
        assert say("function.few") in screen.texts()
    assert names(treated) == [say("function.example-socks"), say("function.example-chew")]


async def test_own_words_outlive_a_look_elsewhere_and_what_cannot_be_is_refused(patient):
    async with showing(patient, "/function/activities") as screen:
        await screen.tap("function.add")
        assert say("function.refused-name") in screen.texts()
        await screen.change("function.own", "Play the cello")
        await screen.go("/function")
        await screen.go("/function/activities")
        assert screen.find("function.own").value == "Play the cello"
        await screen.tap("function.add")
        assert screen.find("function.own").value == ""
        assert say("function.refused-name") not in screen.texts()
        await screen.change("function.own", "play the CELLO")
        await screen.event("function.own", "submit", None)
        assert say("function.refused-twice") in screen.texts()
    assert names(patient) == ["Play the cello"]


async def test_five_are_the_most(patient):
    async with showing(patient, "/function/activities") as screen:
        for name in "abcde":
            await screen.change("function.own", name)
            await screen.tap("function.add")
        assert not screen.has("function.own")
        assert say("function.full") in screen.texts()
    assert names(patient) == list("abcde")


async def test_a_name_is_changed_as_it_is_typed_and_never_made_empty(rated):
    async with showing(rated, "/function/activities") as screen:
        await screen.tap("function.activity.turn")
        fields = []
        for text in ("Turn", "Tur", "T", "", "Look round"):
            await screen.change("function.name", text)
            fields.append(screen.find("function.name"))
            shown = names(rated)[0]
            assert shown == (text or "T")
            assert (say("function.refused-name") in screen.texts()) == (not text)
        await screen.tap("function.close")
        assert not screen.has("function.name")
    assert all(field is fields[0] for field in fields)
    assert names(rated) == ["Look round", "Sleep on my side"]


async def test_one_is_put_aside_taken_up_again_and_deleted_with_a_way_back(rated):
    before = kept(rated)
    async with showing(rated, "/function/activities") as screen:
        await screen.tap("function.activity.sleep")
        await screen.tap("function.drop")
        assert names(rated) == ["Turn my head"]
        await screen.tap("function.again.sleep")
        assert names(rated) == ["Turn my head", "Sleep on my side"]
        await screen.tap("function.activity.turn")
        await screen.tap("function.delete")
        assert names(rated) == ["Sleep on my side"]
        assert [one.of("turn") for one in kept(rated)[1]] == [None, None]
        await screen.tap("undo.undo")
        assert {one.of("turn") for one in kept(rated)[1]} == {3, 6}
        await screen.tap("function.delete.swim")
    assert [one.id for one in kept(rated)[0]] == [one.id for one in before[0][:2]]


async def test_each_tap_is_saved_and_the_last_time_is_told_after_it_alone(rated, device):
    device.pass_hours(48)
    async with showing(rated, "/function/rate") as screen:
        last = say("function.last-time", score=6, day=day(device.time - 2 * DAY))
        told = say(
            "function.last-change",
            change=say("function.change", how="better", n=3),
            day=day(device.time - 2 * DAY),
        )
        assert not {last, told} & set(screen.texts())
        assert not [one for one in screen.texts() if "3" in one and "/" in one]
        await screen.tap("function.turn.8")
        assert last in screen.texts()
        assert told not in screen.texts()
        await screen.tap("function.change.-1")
        assert told in screen.texts()
        assert say("checkin.saved") in screen.texts()
        (*_, newest) = kept(rated)[1]
        assert (newest.of("turn"), newest.of("sleep"), newest.change) == (8, None, -1)
        await screen.tap("function.turn.8")
        assert last not in screen.texts()
        await screen.tap("function.change.-1")
    assert len(kept(rated)[1]) == 2


async def test_the_whole_is_asked_against_the_first_treatment_or_visit_by_its_day(patient, device):
    async with showing(patient, "/function/rate") as screen:
        assert say("function.nothing") in screen.texts()
        assert not screen.has("function.change.0")
    visit(patient, device, 2)
    device.pass_hours(50)
    at = patient.library.appointments.all()[0].at
    async with showing(patient, "/function/rate") as screen:
        assert say("function.whole-ask", day=day(at)) in screen.texts()
        assert say("function.whole-visited") in screen.texts()
        await screen.tap("function.change.0")
    assert kept(patient)[1][0].since == at
    treated = Treatment(id="t", at=at - DAY, recorded_at=at)
    patient.library.treatments.put(treated)
    async with showing(patient, "/function/rate") as screen:
        assert say("function.whole-ask", day=day(at - DAY)) in screen.texts()
        assert say("function.whole-treated") in screen.texts()


async def test_old_answers_are_amended_and_deleted_with_a_way_back(rated):
    async with showing(rated, "/function") as screen:
        await screen.tap("function.rating.first")
        assert screen.route == "/function/rating/first"
        assert screen.has("function.swim.0")  # it was asked then
        await screen.tap("function.turn.1")
        assert kept(rated)[1][0].of("turn") == 1
        await screen.tap("function.delete-rating")
        assert screen.route == "/function"
        assert not screen.has("function.rating.first")
        await screen.tap("undo.undo")
        assert screen.has("function.rating.first")
    async with showing(rated, "/function/rating/first") as screen:
        await screen.tap("function.turn.1")
        await screen.tap("function.sleep.2")
        assert say("function.nothing-left") in screen.texts()
    assert [one.id for one in kept(rated)[1]] == ["last"]


@pytest.mark.parametrize("route", ["/function/rating/nobody", "/function/rating/"])
async def test_an_address_of_no_answers_leads_nowhere(rated, route):
    async with showing(rated, route) as screen:
        assert say("app.not-found-title") in screen.texts()


async def test_a_change_is_named_only_if_people_notice_it_and_with_its_source(rated):
    async with showing(rated, "/function") as screen:
        assert screen.text("function.sentence") == say("function.better-by", count=2, points="3")
        assert screen.text("function.whole") == say("function.change", how="better", n=3)
        assert say("function.change-noticed") in screen.texts()
        await screen.tap("function.sources.mean")
        assert short(citation("R134")) in screen.texts()
        await screen.tap("function.sources.whole")
        assert short(citation("R137")) in screen.texts()
        await screen.go("/function/rating/last")
        await screen.tap("function.turn.4")
        await screen.tap("function.sleep.4")
        await screen.tap("function.change.2")
        await screen.go("/function")
        assert screen.text("function.sentence") == say("function.course")
        assert not screen.has("function.change-noticed")
        assert not screen.has("function.sources.mean")
        assert not screen.has("function.sources.whole")
        await screen.go("/function/rating/last")
        await screen.tap("function.turn.0")
        await screen.tap("function.sleep.0")
        await screen.go("/function")
        assert screen.text("function.sentence") == say("function.worse-by", count=2, points="2.5")


async def test_the_course_is_heard_and_read_as_a_table(rated):
    name = "Turn my head"
    async with showing(rated, "/function") as screen:
        assert say("function.from-to", name=name, first=3, last=6) in screen.texts()
        await screen.tap("function.table")
        assert say("function.row", name=name, first=3, last=6, n=2) in screen.texts()
        await screen.tap("function.table")
        assert say("function.from-to", name=name, first=3, last=6) in screen.texts()


async def test_many_answers_come_a_few_at_a_time(rated, device):
    found = FunctionRepository(rated.library.database)
    last = found.ratings.all()[-1]
    for number in range(9):
        at = device.time - number * DAY
        found.put(replace(last, id=f"r{number}", occurred_at=at, recorded_at=at))
    async with showing(rated, "/function") as screen:
        assert not screen.has("function.rating.first")
        await screen.tap("function.earlier")
        assert screen.has("function.rating.first")
        assert not screen.has("function.earlier")


async def test_today_offers_it_once_and_lets_it_be_put_away(treated):
    async with showing(treated) as screen:
        assert say("today.function-title") in screen.texts()
        await screen.tap("today.function-away")
        assert not screen.has("today.function-choose")
    assert treated.library.settings.get().no_activities
    async with showing(treated) as screen:
        assert not screen.has("today.function-choose")
    for route, key in (("/diary", "diary.function"), ("/function", "function.choose")):
        async with showing(treated, route) as screen:
            await screen.tap(key)
            assert screen.route.startswith("/function")


async def test_to_who_was_not_treated_it_is_not_offered(patient):
    async with showing(patient) as screen:
        assert not screen.has("today.function-choose")


async def test_today_asks_from_the_day_before_a_visit_until_it_was_answered(rated, device):
    visit(rated, device, 24 * 5)
    async with showing(rated) as screen:
        assert not screen.has("today.function")
    device.pass_hours(24 * 4)
    async with showing(rated) as screen:
        await screen.tap("today.function")
        assert screen.route == "/function/rate"
        await screen.tap("function.sleep.7")
        await screen.tap("function.done")
        assert screen.route == "/"
        assert not screen.has("today.function")


async def test_it_asks_no_more_when_the_visit_is_over(rated, device):
    visit(rated, device, 24 * 5)
    device.pass_hours(24 * 5 + 1)
    async with showing(rated) as screen:
        assert not screen.has("today.function")


async def test_a_visit_leads_there_and_right_before_it_to_the_question(rated, device):
    visit(rated, device, 24 * 3)
    async with showing(rated, "/visit/v") as screen:
        await screen.tap("visit.function")
        assert screen.route == "/function"
        await screen.tap("app.back")
        device.pass_hours(24 * 2)
        screen.state_of("VisitScreen", "clock").tick()
        await screen.settle()
        await screen.tap("visit.function")
        assert screen.route == "/function/rate"


async def test_before_deleting_everything_it_is_counted(rated):
    async with showing(rated, "/settings/delete") as screen:
        assert say("settings.gone-activities", n=3) in screen.texts()
        assert say("settings.gone-ratings", n=2) in screen.texts()


async def test_a_tap_draws_what_it_changes_and_no_other_question(rated, device):
    device.pass_hours(48)
    async with showing(rated, "/function/rate") as screen:
        await screen.tap("function.turn.5")
        with screen.rendered() as drawn:
            await screen.tap("function.turn.3")
    assert drawn["_activity"] == 1
    assert drawn["_whole"] == 0
