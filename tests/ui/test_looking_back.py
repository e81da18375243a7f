"""The diary in depth: treatments over each other, pain over time, a month of stretches, finding."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.domain.diary import Entry
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.domain.treatment import Treatment
from aftercare.ui.parts.entry_row import entry_support, entry_title
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")
DAYS = {"short": "14 days", "middle": "6 weeks", "all": "All"}


@pytest.fixture
def welcomed(demo):
    """An app whose person has noted nothing yet."""
    for entry in demo.library.diary.newest(99):
        demo.library.diary.remove(entry.id)
    for treatment in demo.library.treatments.all():
        demo.library.treatments.remove(treatment)
    return demo


def treat(app, now, days_ago, *scores, name=None):
    """Note a treatment with a score at each of the hours after it."""
    at = now - timedelta(days=days_ago)
    name = name or f"t{days_ago}"
    app.library.treatments.put(Treatment(id=name, at=at, recorded_at=at))
    for hours, soreness in scores:
        note(app, at + timedelta(hours=hours), soreness=soreness)


def note(app, at, **said):
    app.library.diary.put(Entry(id=f"{at:%m%d%H%M%S}", occurred_at=at, recorded_at=at, **said))


def practise(app, at, *told, name="p"):
    """Note a set; a Reason stands for a stretch that was left out for it."""
    stretches = tuple(
        Practised(
            stretch=stretch,
            outcome=Outcome.SKIPPED if isinstance(outcome, Reason) else outcome,
            held_seconds=0,
            planned_seconds=30,
            reason=outcome if isinstance(outcome, Reason) else None,
        )
        for stretch, outcome in told
    )
    app.library.practices.put(Practice(id=name, started_at=at, ended_at=at, stretches=stretches))


async def opened(app, route):
    async with showing(app, route) as screen:
        await screen.measure()
        return screen.texts()


@pytest.mark.parametrize("name", ["treatments", "pain", "stretches", "find"])
async def test_the_diary_leads_there_and_back(demo, name):
    async with showing(demo, "/diary") as screen:
        await screen.tap("diary.chart.usual" if name == "pain" else f"diary.way.{name}")
        assert screen.route == f"/diary/{name}"
        await screen.tap("app.back")
        assert screen.route == "/diary"


async def test_without_a_treatment_there_is_nothing_to_compare_and_a_way_to_begin(welcomed):
    async with showing(welcomed, "/diary/treatments") as screen:
        assert say("look-back.compared-none") in screen.texts()
        await screen.tap("compared.treated")
        assert screen.route == "/treated"


async def test_one_treatment_says_what_a_second_one_brings(welcomed, device):
    treat(welcomed, device.now(), 1, (1, 4))
    texts = await opened(welcomed, "/diary/treatments")

    assert say("diary.inside", soreness=4, hours=1) in texts
    assert say("look-back.compared-one") in texts
    assert say("look-back.own-range") not in texts


async def test_of_two_treatments_the_last_time_is_named_and_no_range(welcomed, device):
    treat(welcomed, device.now(), 9, (1, 5), (48, 0))
    treat(welcomed, device.now(), 2, (1, 4), (40, 0))
    texts = await opened(welcomed, "/diary/treatments")

    assert say("diary.gone-again", hours=40, last=48) in texts
    assert say("look-back.compared-soon") in texts
    assert say("look-back.own-range") not in texts


async def test_after_two_treatments_there_is_ones_own_range(welcomed, device):
    treat(welcomed, device.now(), 16, (1, 6), (21, 2), (30, 0))
    treat(welcomed, device.now(), 9, (1, 4), (21, 4), (41, 0))
    treat(welcomed, device.now(), 1, (1, 4), (11, 3))
    texts = await opened(welcomed, "/diary/treatments")

    assert say("look-back.own-range") in texts
    assert say("look-back.own-there-one", low=4) in texts
    assert say("look-back.last-gone", hours=41) in texts
    assert say("look-back.compared-soon") not in texts


@pytest.mark.parametrize("count", [4, 5])
async def test_the_middle_of_earlier_ones_is_named_after_four(welcomed, device, count):
    for n in range(1, count):
        treat(welcomed, device.now(), 7 * n, (1, 5), (10 * n, 0))
    treat(welcomed, device.now(), 1, (1, 4))
    texts = await opened(welcomed, "/diary/treatments")
    said = say("look-back.middle", n=4, hours=20)

    assert (said in texts) is (count == 5)


async def test_the_last_six_have_a_mark_and_all_are_behind_them_when_asked_for(welcomed, device):
    for n in range(20):
        treat(welcomed, device.now(), 7 * n + 1, (1, 5), (20, 0))
    async with showing(welcomed, "/diary/treatments") as screen:
        await screen.measure()
        assert screen.find("compared.last")
        await screen.tap("compared.table")
        rows = [text for text in screen.texts() if text.endswith("2 numbers.")]
        assert len(rows) == 6

        await screen.tap("compared.all")
        rows = [text for text in screen.texts() if text.endswith("2 numbers.")]
        assert len(rows) == 20

        await screen.tap("compared.table")
        await screen.measure()
        assert say("look-back.others", n=14) in screen.texts()
        assert say("look-back.reading-on") not in screen.texts()


async def test_what_was_ticked_the_day_after_is_counted(welcomed, device):
    now = device.now()
    for n, tags in enumerate([("painkiller",), (), ("painkiller", "tired")]):
        treat(welcomed, now, 7 * n + 3)
        note(welcomed, now - timedelta(days=7 * n + 2), tags=tags, soreness=1)
    texts = await opened(welcomed, "/diary/treatments")
    painkiller, tired = say("tag.painkiller"), say("tag.tired")

    assert say("look-back.next-day-said", tag=painkiller, n=2, days=3) in texts
    assert say("look-back.next-day-said", tag=tired, n=1, days=3) in texts


@pytest.mark.parametrize(("chosen", "lowest"), [("short", 4), ("middle", 2), ("all", 1)])
async def test_the_pain_is_shown_as_far_back_as_one_chooses(welcomed, device, chosen, lowest):
    for days, score in ((1, 5), (13, 4), (40, 2), (1000, 1)):
        note(welcomed, device.now() - timedelta(days=days), usual_pain=score)
    treat(welcomed, device.now(), 12)
    async with showing(welcomed, "/diary/pain") as screen:
        await screen.tap(f"pain.range.{chosen}")
        await screen.measure()
        between = f"Between {lowest} and 5."
        assert screen.text("pain.sentence").startswith(between)
        assert say("look-back.pain-treated", n=1) in screen.texts()
        await screen.tap("pain.table")
        rows = [text for text in screen.texts() if ". Lowest" in text]
        assert len(rows) == {"short": 2, "middle": 3, "all": 3}[chosen]


def test_an_entry_of_usual_pain_alone_says_it_once(device):
    now = device.now()
    entry = Entry(id="a", occurred_at=now, recorded_at=now, usual_pain=8)

    assert entry_title(say, entry) == say("diary.usual", score=8)
    assert entry_support(say, entry, None) == ""
    assert entry_support(say, replace(entry, soreness=3), None) == say("diary.usual", score=8)


async def test_soreness_and_the_usual_pain_are_asked_kept_and_drawn_apart(welcomed, device):
    treat(welcomed, device.now(), 1)
    async with showing(welcomed, "/check-in") as screen:
        asked = {"entry.soreness.7", "entry.usual-pain.2"} <= screen.keys()
        await screen.tap("entry.soreness.7")
        await screen.go("/diary/pain")
        sore_alone = screen.texts()
        await screen.go("/check-in")
        await screen.tap("entry.usual-pain.2")
        await screen.go("/diary/pain")
        both = screen.text("pain.sentence")
        await screen.go("/")
        today = " ".join(screen.texts())
    said = {(one.soreness, one.usual_pain) for one in welcomed.library.diary.newest(2)}

    assert asked
    assert said == {(None, 2), (7, None)}
    assert say("diary.usual-none") in sore_alone
    assert both.startswith("2 on ")
    assert "score is 7 of 10" in today


async def test_without_a_number_the_pain_says_so(welcomed):
    assert say("diary.usual-none") in await opened(welcomed, "/diary/pain")


async def test_a_month_says_what_became_of_its_days_and_a_tap_shows_the_sets(demo, device):
    now = device.now()
    practise(demo, now, ("nk2", Reason.PAIN))
    today = now.astimezone().date().isoformat()
    async with showing(demo, "/diary/stretches") as screen:
        await screen.measure()
        left_out = say("look-back.month-skipped", n=1)
        assert any(left_out in text for text in screen.texts())
        await screen.tap(f"calendar.day.{today}")
        assert say("look-back.because", reasons=say("player.reason-pain")) in screen.texts()
        await screen.tap("diary.practice.p")
        assert screen.route == "/practice/p"
        await screen.tap("app.back")
        assert screen.has("diary.practice.p")  # the day is still open
        await screen.tap(f"calendar.day.{today}")
        assert not screen.has("diary.practice.p")


async def test_the_months_before_can_be_looked_at_and_none_that_is_to_come(demo):
    async with showing(demo, "/diary/stretches") as screen:
        shown = screen.text("calendar.month")
        assert not screen.has("calendar.on")
        await screen.tap("calendar.back")
        assert screen.text("calendar.month") != shown
        assert say("look-back.month-none") == screen.text("calendar.sentence")
        await screen.tap("calendar.on")
        assert screen.text("calendar.month") == shown


async def test_the_table_of_a_month_says_why(demo, device):
    practise(demo, device.now(), ("nk2", Outcome.DONE), ("ut1", Reason.TIME))
    async with showing(demo, "/diary/stretches") as screen:
        await screen.tap("calendar.table")
        rows = [text for text in screen.texts() if say("player.reason-time") in text]

    assert any(say("look-back.standing-partial") in row for row in rows)


async def test_a_word_is_found_without_its_accents_and_all_comes_back(demo, device):
    note(demo, device.now(), note="Ça va, le café était doux")
    async with showing(demo, "/diary/find") as screen:
        await screen.change("find.text", "CAFE ca")
        assert say("look-back.found", n=1) in screen.texts()
        await screen.tap("find.forget")
        count = len(demo.library.diary)
        assert say("look-back.found", n=count) in screen.texts()


@pytest.mark.parametrize(
    ("group", "value", "count"),
    [("tag", "bruise", 1), ("area", "shoulder.right", 10), ("treatment", None, 4)],
)
async def test_entries_are_chosen_by_what_they_have(demo, group, value, count):
    value = value or demo.library.treatments.all()[-1].id
    async with showing(demo, "/diary/find") as screen:
        await screen.tap(f"find.{group}")
        await screen.tap(f"find.{group}.{value}")
        assert say("look-back.found", n=count) in screen.texts()
        assert not screen.has(f"find.{group}.any")
        await screen.tap(f"find.{group}")
        await screen.tap(f"find.{group}.any")
        assert say("look-back.found", n=16) in screen.texts()


async def test_who_comes_back_from_an_entry_finds_the_search_as_it_was(demo):
    async with showing(demo, "/diary/find") as screen:
        await screen.change("find.text", "park")
        (row,) = filter(lambda key: key.startswith("diary.entry."), screen.keys())
        await screen.tap(row)
        await screen.tap("entry.delete")
        if screen.route != "/diary/find":
            await screen.go("/diary/find")
        assert say("look-back.found", n=0) in screen.texts()
        assert screen.find("find.text").value == "park"


async def test_after_everything_was_deleted_nothing_sought_is_left(demo):
    async with showing(demo, "/diary/find") as screen:
        await screen.change("find.text", "park")
        await screen.go("/settings/delete")
        await screen.tap("deletion.now")
        await screen.go("/diary/find")
        assert "park" not in screen.texts()


async def test_years_are_found_as_they_are_read(demo, device):
    first = device.now() - timedelta(days=30)
    for number in range(1500):
        note(demo, first - timedelta(hours=number), note=f"number {number}")
    async with showing(demo, "/diary/find") as screen:
        for _ in range(3):
            await screen.settle()
        await screen.change("find.text", "1499")
        assert say("look-back.found", n=1) in screen.texts()
        assert say("look-back.reading-on") not in screen.texts()
