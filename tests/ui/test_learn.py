"""From Today to the answer in two taps, or in one search."""

import re
from datetime import date, timedelta

import flet as ft
import pytest

from aftercare.content.article import articles, often, terms, uses
from aftercare.content.hazard import hazards
from aftercare.content.stretch import stretch_regions
from aftercare.domain.article import Ago, ago_of
from aftercare.domain.warning import Level
from aftercare.formats.article_text import reading
from aftercare.ui.parts.sign_row import LEVEL_ICON
from aftercare.words.words import load_words
from tests.driver import showing

WORDS = load_words("en", "GB")
NEAR_THE_LUNG = {"neck", "upper-trapezius", "shoulder", "upper-back", "low-back"}


def is_chosen(screen, label):
    return any(
        isinstance(one, ft.Semantics) and one.label == label and one.selected
        for one in screen.controls()
    )


def icons_of(row):
    content = row.content.content
    return [one.icon for one in content.controls if isinstance(one, ft.Icon)]


async def test_two_taps_lead_from_today_to_each_answer_that_is_often_sought(demo):
    async with showing(demo) as screen:
        for place in often():
            text = reading(WORDS, place.article)
            await screen.go("/")
            await screen.measure()
            await screen.tap("today.learn")
            await screen.tap(f"learn.often.{place.article}.{place.passage}")

            assert screen.text("article.question") == text.passages[place.passage - 1].question
            assert screen.find("article.answer").value == text.passages[place.passage - 1].text


async def test_one_search_leads_to_the_answer(demo):
    async with showing(demo) as screen:
        await screen.go("/learn")
        await screen.change("learn.search", "can I take a bath")
        await screen.tap("learn.found.daily-life.1")

        assert screen.route == "/learn/daily-life/1"

        await screen.tap("app.back")

        assert screen.find("learn.search").value == "can I take a bath"

        await screen.change("learn.search", "xyzzy")

        assert screen.text("learn.none") == WORDS("learn.none")


@pytest.mark.parametrize(
    "typed", ["zebra", "ambulance", "should I go to hospital", "my arm tingles"]
)
async def test_a_search_never_ends_without_the_signs_and_whom_to_call(demo, typed):
    async with showing(demo) as screen:
        await screen.go("/learn")
        await screen.change("learn.search", typed)

        assert screen.has("learn.help.emergency")
        assert screen.has("learn.help.clinic") or screen.has("learn.help.add-clinic")

        await screen.tap("learn.help.signs")

        assert screen.route == "/warning"


@pytest.mark.parametrize(
    ("typed", "sign", "level"),
    [("breath", "e1", "emergency"), ("weak", "d4", "doctor"), ("easing soreness", "h1", "usual")],
)
@pytest.mark.parametrize("scale", [1.0, 2.0])
async def test_a_sign_that_is_found_tells_how_urgent_it_is_at_every_size(
    demo, typed, sign, level, scale
):
    async with showing(demo) as screen:
        await screen.go("/learn")
        await screen.measure(text_scale=scale)
        await screen.change("learn.search", typed)
        row = screen.find(f"learn.found.sign.{sign}")

        assert LEVEL_ICON[Level[level.upper()]] in icons_of(row)
        assert any(WORDS(f"warning.level-{level}-title") in text for text in screen.texts())


@pytest.mark.parametrize("start", ["/settings", "/warning"])
async def test_settings_and_the_signs_lead_to_it_too(demo, start):
    async with showing(demo) as screen:
        await screen.go(start)
        await screen.measure()
        await screen.tap(f"{start.strip('/')}.learn")

        assert screen.route == "/learn"


async def test_the_whole_article_stands_below_a_passage_and_a_term_is_explained_in_place(demo):
    async with showing(demo) as screen:
        await screen.go("/learn/lung/3")
        await screen.tap("article.whole")

        assert screen.route == "/learn/lung"

        await screen.event("article.beginning", "tap_link", "/term/pneumothorax")

        assert screen.text("term.about") == WORDS("term.pneumothorax-about")

        await screen.tap("term.close")

        await screen.tap("article.link./term/pneumothorax")

        assert screen.text("term.about") == WORDS("term.pneumothorax-about")

        await screen.tap("term.close")
        await screen.event("article.beginning", "tap_link", "https://example.org/")

        assert screen.route == "/learn/lung"


async def test_every_article_opens_with_its_sources_and_that_nobody_has_reviewed_it(demo):
    async with showing(demo) as screen:
        for one in articles():
            await screen.go(f"/learn/{one.id}")
            await screen.measure()

            assert screen.text("app.title") == reading(WORDS, one.id).title
            assert WORDS("learn.review") in screen.texts()


async def test_the_day_is_that_of_the_last_needles_until_another_is_chosen(demo):
    async with showing(demo) as screen:
        await screen.go("/learn")

        assert is_chosen(screen, WORDS("learn.when-yesterday"))

        await screen.tap(f"learn.when.{Ago.BEFORE}")

        assert is_chosen(screen, WORDS("learn.when-before"))
        assert screen.has("learn.day.serious")


@pytest.mark.parametrize("region", stretch_regions())
async def test_a_part_of_the_body_leads_to_what_is_treated_there_and_to_its_stretches(demo, region):
    async with showing(demo) as screen:
        await screen.go(f"/learn/region/{region}")
        for one in uses():
            assert screen.has(f"region.use.{one.id}") == (region in one.regions)

        assert screen.has("region.article.lung") == (region in NEAR_THE_LUNG)

        await screen.tap(f"region.stretches.{region}")

        assert screen.route == "/stretches"
        assert screen.state_of("_Own", "shelf").name == region


async def test_each_use_leads_to_stretches(demo):
    async with showing(demo) as screen:
        for one in uses():
            await screen.go(f"/learn/use/{one.id}")
            for region in one.regions or stretch_regions():
                assert screen.has(f"region.stretches.{region}")


async def test_a_warning_sign_leads_to_more_and_back(demo):
    async with showing(demo) as screen:
        await screen.go("/warning/e1")
        await screen.tap("sign.read")

        assert screen.route == "/learn/lung"

        await screen.tap("app.back")

        assert screen.route == "/warning/e1"


async def test_all_words_are_explained_in_one_list(demo):
    async with showing(demo) as screen:
        await screen.go("/learn/words")

        assert all(screen.has(f"words.{term}") for term in terms())


async def test_the_safety_file_unfolds_each_hazard(demo):
    async with showing(demo) as screen:
        await screen.go("/settings/about")
        await screen.tap("about.safety")
        for one in hazards():
            await screen.tap(f"hazard.{one.id}")

            assert screen.text(f"hazard.{one.id}.control") == WORDS(f"hazard.{one.id}-control")

        await screen.tap(f"hazard.{hazards()[-1].id}")

        assert not screen.has(f"hazard.{hazards()[-1].id}.control")


@pytest.mark.parametrize("route", ["nothing", "lung/x", "use/x", "region/x"])
async def test_what_is_not_there_is_said_to_be_not_found(demo, route):
    async with showing(demo) as screen:
        await screen.go(f"/learn/{route}")

        assert screen.has("not-found.home")


def test_ago_is_said_as_people_say_it():
    today = date(2026, 3, 10)

    assert [ago_of(today - timedelta(days=days), today) for days in (0, 1, 2, 400)] == [
        *(Ago.TODAY, Ago.YESTERDAY, Ago.BEFORE, Ago.BEFORE)
    ]


def test_small_words_are_those_of_questions():
    assert re.fullmatch(r"[a-z, ]+", WORDS("meaning.small"))
