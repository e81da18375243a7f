"""The warning signs: what is said of the treatments before them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftercare.content.region import regions
from aftercare.content.warning import signs
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.domain.warning import Level, leaflet
from aftercare.ui.parts.sign_row import LEVEL_ICON
from aftercare.ui.parts.telling import within
from aftercare.words.words import load_words
from tests.driver import showing
from tests.ui.walk import routes_of

LUNG = next(area for region in regions() if region.over_lung for area in region.areas)
ELSEWHERE = next(area for region in regions() if not region.over_lung for area in region.areas)
NEAR = next(
    area
    for region in regions()
    for area in region.areas
    if leaflet(signs(), [area], frozenset()) != leaflet(signs(), [ELSEWHERE], frozenset())
)
WORDS = load_words("en")


@pytest.fixture
def patient(app):
    app.library.settings.put(Settings(welcomed=True))
    return app


def treat(app, hours_ago, *areas):
    at = app.library.around.clock.now() - timedelta(hours=hours_ago)
    treatment = Treatment(id=f"t-{hours_ago}", at=at, recorded_at=at, areas=areas)
    app.library.treatments.put(treatment)


async def said(app, route="/warning"):
    async with showing(app, route) as screen:
        return screen.texts()


async def told(app):
    async with showing(app, "/warning/e1") as screen:
        return screen.text("sign.tell")


@pytest.mark.parametrize(
    ("treatments", "title"),
    [
        ([(20, LUNG), (1, ELSEWHERE)], "lung-title"),
        ([(20, LUNG), (1,)], "lung-title"),  # one is known, the other may be
        ([(20,), (1, ELSEWHERE)], "lung-title-unknown"),
        ([(73, LUNG), (1, ELSEWHERE)], None),
        ([(1, ELSEWHERE)], None),
    ],
)
async def test_every_treatment_of_three_days_counts_for_the_lung(patient, treatments, title):
    for treatment in treatments:
        treat(patient, *treatment)
    texts = await said(patient)
    titles = ("lung-title", "lung-title-unknown")

    assert [t for t in titles if WORDS(f"warning.{t}") in texts] == ([title] if title else [])


async def test_the_signs_near_any_treatment_of_two_weeks_come_first(patient):
    treat(patient, 13 * 24, NEAR)
    treat(patient, 1, ELSEWHERE)
    order = [
        WORDS(f"warning.{one.sign.id}-title")
        for group in leaflet(signs(), [NEAR, ELSEWHERE], frozenset()).values()
        for one in group
    ]
    texts = await said(patient)

    assert sorted(order, key=texts.index) == order


async def test_each_treatment_is_told_with_its_own_time(patient):
    treat(patient, 90, "jaw.left")
    treat(patient, 20, LUNG)
    treat(patient, 1, ELSEWHERE)
    sentence = await told(patient)
    lung = within(WORDS, [LUNG])
    elsewhere = within(WORDS, [ELSEWHERE])

    assert f"in {elsewhere} today at" in sentence
    assert f"Also in {lung} yesterday at" in sentence
    assert within(WORDS, ["jaw.left"]) not in sentence


async def test_a_treatment_without_places_is_told_as_well(patient):
    treat(patient, 20)
    treat(patient, 1)

    assert "Also yesterday at" in await told(patient)


async def test_every_screen_has_the_signs_one_tap_away(demo):
    async with showing(demo) as screen:
        for route in routes_of(demo):
            if route.startswith("/warning"):
                continue
            await screen.go(route)
            await screen.measure()

            assert screen.has("app.safety"), route


@pytest.mark.parametrize(("country", "number"), [("", "112"), ("QQ", "112"), ("GB", "999")])
@pytest.mark.parametrize("route", ["/warning", "/warning/e1"])
async def test_a_number_that_may_be_of_another_country_asks_to_be_checked(
    patient, route, country, number
):
    settings = patient.library.settings.get()
    patient.library.settings.put(replace(settings, country=country))
    async with showing(patient, route) as screen:
        assert WORDS("call.emergency", number=number) in screen.texts()
        assert screen.has("call.check") is (country != "GB")
        if country != "GB":
            await screen.tap("call.check")
            assert screen.route == "/settings/country"


async def test_how_urgent_a_sign_is_can_be_told_without_colour(patient):
    shown = await said(patient)

    assert len(set(LEVEL_ICON.values())) == len(Level)
    for level in Level:
        assert WORDS(f"warning.level-{level.name.lower()}-title") in shown


async def test_the_clock_is_looked_at_when_the_signs_are_opened(patient, device):
    async with showing(patient, "/settings/country") as screen:
        device.pass_hours(5)
        await screen.go("/warning")
        clock = screen.state_of("WarningScreen", "clock")

    assert clock.now == device.now()


async def test_what_was_today_is_yesterday_when_a_sign_is_opened_the_next_day(patient, device):
    treat(patient, 1, ELSEWHERE)
    async with showing(patient, "/settings/country") as screen:
        device.pass_hours(20)
        await screen.go("/warning/e1")

        assert "yesterday at" in screen.text("sign.tell")
