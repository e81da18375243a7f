"""Today and the way to it: the treatment, the card of concern, the minutes."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from aftercare.content.phase import advice_of
from aftercare.content.region import regions
from aftercare.domain.advice import advice_for
from aftercare.domain.course import phase_at
from aftercare.domain.diary import Entry
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.ui.axis import course_axis
from aftercare.words.words import load_words
from tests.driver import showing

LUNG = next(area for region in regions() if region.over_lung for area in region.areas)
ELSEWHERE = next(area for region in regions() if not region.over_lung for area in region.areas)


@pytest.fixture
def patient(app):
    """Somebody who has seen the welcome and noted nothing."""
    app.library.settings.put(Settings(welcomed=True))
    return app


def treat(app, hours_ago, *areas, **parts):
    at = app.library.around.clock.now() - timedelta(hours=hours_ago)
    treatment = Treatment(id=f"t-{hours_ago}", at=at, recorded_at=at, areas=areas, **parts)
    app.library.treatments.put(treatment)
    return treatment


def answer(app, hours_ago, soreness):
    at = app.library.around.clock.now() - timedelta(hours=hours_ago)
    name = f"e-{hours_ago}"
    app.library.diary.put(Entry(id=name, occurred_at=at, recorded_at=at, soreness=soreness))
    return name


def ticking():
    """Return how many tasks wait for the next minute."""
    return sum("follow" in task.get_coro().__qualname__ for task in asyncio.all_tasks())


async def test_a_treatment_begins_when_start_is_tapped_not_when_the_screen_was_drawn(
    patient, device
):
    async with showing(patient, "/treated") as screen:
        device.time += timedelta(minutes=12, seconds=40)
        await screen.tap("treatment.start")

    (treatment,) = patient.library.treatments.all()
    assert treatment.at == device.time.replace(second=0)


async def test_now_is_the_moment_of_the_tap_also_where_it_was_chosen(patient, device):
    async with showing(patient, "/treated") as screen:
        await screen.tap("treatment.when.hour-ago")
        device.time += timedelta(minutes=12)
        await screen.tap("treatment.when.now")
        device.time += timedelta(minutes=1)
        await screen.tap("treatment.start")

    (treatment,) = patient.library.treatments.all()
    assert treatment.at == device.time


async def test_a_second_tap_on_start_records_nothing(patient, device):
    async with showing(patient, "/treated") as screen:
        start = screen.find("treatment.start")
        session = screen.client.session
        await asyncio.gather(
            session.dispatch_event(start._i, "click", None),
            session.dispatch_event(start._i, "click", None),
        )
        await screen.settle()
        first = len(patient.library.treatments.all())
        device.pass_hours(1)
        await screen.go("/treated")
        await screen.tap("treatment.start")

    assert first == 1
    assert len(patient.library.treatments.all()) == 2  # a new visit is a new treatment


@pytest.mark.parametrize(
    ("scores", "shown"),
    [
        ([(1, 9)], True),
        ([(2, 9), (1, 7)], True),
        ([(2, 9), (1, 2)], False),
    ],
)
async def test_today_speaks_of_a_severe_hour_until_it_is_inside_the_band_again(
    patient, scores, shown
):
    treat(patient, 4, ELSEWHERE)
    for hours_ago, soreness in scores:
        answer(patient, hours_ago, soreness)
    severe = load_words("en")("concern.severe-title")
    async with showing(patient) as screen:
        said = screen.texts()

    assert (severe in said) is shown


@pytest.mark.parametrize(("soreness", "shown"), [(7, True), (2, False)])
async def test_the_check_in_speaks_of_a_severe_hour_until_it_is_better(patient, soreness, shown):
    treat(patient, 4, ELSEWHERE)
    answer(patient, 2, 9)
    async with showing(patient, "/check-in") as screen:
        await screen.tap(f"entry.soreness.{soreness}")
        said = screen.texts()

    assert (load_words("en")("concern.severe-title") in said) is shown


@pytest.mark.parametrize("treated", [None, 24 * 12])
async def test_a_severe_score_outside_every_course_speaks_for_itself(patient, treated):
    if treated:
        treat(patient, treated, ELSEWHERE)
    async with showing(patient, "/check-in") as screen:
        await screen.tap("entry.soreness.10")
        said = screen.texts()

    assert load_words("en")("concern.severe-title") in said


@pytest.mark.parametrize(
    ("lung", "shown"), [((20, LUNG), True), ((72, LUNG), True), ((80, LUNG), False)]
)
async def test_needles_near_the_lung_are_spoken_of_whatever_was_treated_since(patient, lung, shown):
    treat(patient, *lung)
    treat(patient, 1, ELSEWHERE)
    words = load_words("en")
    async with showing(patient) as screen:
        said = screen.texts()

    assert (words("today.lung-note") in said) is shown


@pytest.mark.parametrize(
    ("days", "said", "shown"),
    [(13, None, True), (15, None, False), (15, 14, True), (17, 14, True), (19, 14, False)],
)
async def test_a_course_is_shown_for_as_long_as_it_is_followed(patient, days, said, shown):
    treat(patient, days * 24, ELSEWHERE, sore_up_to_days=said)
    async with showing(patient) as screen:
        assert screen.has("today.hours") is shown


async def test_an_old_treatment_is_said_to_be_one_and_the_next_is_asked_for(patient):
    treat(patient, 15 * 24, LUNG)
    async with showing(patient) as screen:
        shown = screen.texts()

        assert load_words("en")("today.old-title", days=15) in shown
        assert screen.has("today.treated")
        assert not {"today.usual", "today.helps"} & screen.keys()


def test_days_are_named_as_the_clocks_will_show_them():
    london = ZoneInfo("Europe/London")

    def local(at):
        there = at.astimezone(london)
        return there.replace(tzinfo=timezone(there.utcoffset()))

    at = datetime(2026, 3, 27, 23, 30, tzinfo=UTC)  # Friday; on Sunday an hour is left out
    treatment = Treatment(id="t", at=at, recorded_at=at)

    axis = course_axis(load_words("en"), treatment, local)

    assert axis.started == 23
    assert axis.days == ("Fri", "Sat", "Mon", "Tue")


async def test_a_page_that_is_closed_on_today_leaves_nothing_ticking(demo):
    async with showing(demo):
        before = ticking()
    for _ in range(20):
        await asyncio.sleep(0)

    assert before == 1
    assert ticking() == 0


@pytest.mark.parametrize("shown", [True, False])
async def test_the_advice_near_the_lung_is_given_whatever_was_treated_since(patient, shown):
    treat(patient, 20, LUNG if shown else ELSEWHERE)
    treat(patient, 1, ELSEWHERE)
    phase = advice_of(phase_at(1))
    near, far = (advice_for(phase, frozenset(), over_lung=over) for over in (True, False))
    words = load_words("en")
    only_near = {
        words(f"phase.{line.id}")
        for line in set(near.helps + near.leave) - set(far.helps + far.leave)
    }
    async with showing(patient) as screen:
        if screen.has("today.unfold"):
            await screen.tap("today.unfold")
        said = screen.texts()

    assert only_near
    assert (only_near <= set(said)) is shown


async def test_a_treatment_yet_to_come_by_another_clock_is_not_the_last_one(patient):
    treat(patient, 20 * 24, ELSEWHERE)
    soon = patient.library.around.clock.now() + timedelta(minutes=4)
    ahead = Treatment(id="soon", at=soon, recorded_at=soon)
    patient.library.treatments.put(ahead)
    async with showing(patient) as screen:
        assert load_words("en")("today.old-title", days=20) in screen.texts()


async def test_nothing_is_called_usual_beside_a_score_that_calls_for_more(demo):
    async with showing(demo) as screen:
        assert screen.has("today.usual")
        await screen.go("/check-in")
        await screen.tap("entry.soreness.8")
        await screen.go("/")

        assert screen.has("concern.title")
        assert not screen.has("today.usual")
        assert not screen.has("today.next")


@pytest.mark.parametrize(("hours", "first"), [(1, "today.warning"), (7, "today.answer")])
async def test_near_the_lung_the_signs_stand_above_the_question_at_first(app, device, hours, first):
    library = app.library
    state = library.state("before")
    state.settings.change(welcomed=True)
    state.treatments.record(device.now(), ("chest.left",))
    device.pass_hours(hours)
    async with showing(app) as screen:
        keys = [getattr(control, "key", None) for control in screen.controls()]

        assert min(("today.warning", "today.answer"), key=keys.index) == first


words = load_words("en", "GB")


@pytest.mark.parametrize(
    ("days", "hour", "usual"),
    [
        *((None, 3, "first-day-usual"), (None, 60, "third-day-usual")),
        *((3, 3, "first-day-usual"), (3, 60, "third-day-usual")),
        *((1, 3, "first-day-usual"), (1, 24, "told-late-usual"), (1, 60, "told-late-usual")),
        *((2, 47, "second-day-usual"), (2, 48, "told-late-usual")),
        *((6, 60, "second-day-usual"), (6, 120, "second-day-usual"), (6, 150, "beyond-usual")),
    ],
)
async def test_nothing_usual_speaks_against_the_days_that_the_physiotherapist_said(
    patient, days, hour, usual
):
    treat(patient, hour, ELSEWHERE, sore_up_to_days=days)
    async with showing(patient) as screen:
        assert screen.text("today.usual") == words(f"phase.{usual}")
        coming = screen.text("today.next")
        told = " ".join(screen.texts())

    late = words("phase.third-day-next", days=max(3, days or 3))
    if days and hour < 48 * max(1, days / 3):
        assert coming == words("phase.told-next")
    if days:
        assert "Often" not in coming
        assert "2 days" not in told.replace("up to 2 days", "")
        assert "day 3" not in told.replace(late, "")
        assert words("phase.third-day-next", days=3 if days > 3 else 99) not in told


@pytest.mark.parametrize(
    ("days", "hour", "said"),
    [
        (5, 19, words("today.widened-until", days=5, day="Sunday")),
        (1, 19, words("today.widened-until", days=1, day="Wednesday")),
        (14, 19, words("today.widened-until", days=14, day="Tue 20 Jan")),
        (1, 60, words("today.widened-days", days=1)),
    ],
)
async def test_for_how_long_it_may_be_sore_is_said_once_with_its_day(patient, days, hour, said):
    treat(patient, hour, ELSEWHERE, sore_up_to_days=days)
    async with showing(patient) as screen:
        assert screen.texts().count(said) == 1
