"""The stretch library: found by region, by name and muscle, by posture; locked where it must be."""

from dataclasses import replace
from datetime import timedelta

import flet as ft
import pytest

import aftercare.app
from aftercare.content.code import codes
from aftercare.content.stretch import muscles, stretch, stretch_regions, stretches
from aftercare.content.stretch_figure import easier_is_drawn
from aftercare.device.flet_services import Told
from aftercare.domain.condition import Condition
from aftercare.domain.figure.rhythm import HOLDING
from aftercare.domain.figure.skin import SKINS
from aftercare.domain.settings import Role, Settings
from aftercare.domain.stretch import PLACES, Place, Posture
from aftercare.formats.prescription_link import encode
from aftercare.ui.parts import stretch_figure
from aftercare.ui.parts.stretch_figure import ROUNDS
from aftercare.ui.screens.stretches import AT_ONCE
from aftercare.ui.theme.figure_ink import figure_ink
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import ISSUED, USUAL

say = load_words("en", "GB")


def told(app, *conditions):
    settings = app.library.settings.get()
    app.library.settings.put(replace(settings, conditions=frozenset(conditions)))


def listed(screen):
    keys = screen.keys()
    return {one.id for one in stretches() if f"stretches.{one.id}" in keys}


async def test_every_region_opens_and_closes_with_its_own_stretches(demo):
    async with showing(demo, "/stretches") as screen:
        assert listed(screen) == set()
        for region in stretch_regions():
            await screen.tap(f"stretches.region.{region}")
            assert listed(screen) == {one.id for one in stretches() if one.region == region}
        await screen.tap(f"stretches.region.{stretch_regions()[-1]}")
        assert listed(screen) == set()


async def test_every_muscle_opens_with_the_stretches_for_it(demo):
    async with showing(demo, "/stretches") as screen:
        await screen.tap("stretches.by-muscle")
        for muscle in muscles():
            await screen.tap(f"stretches.muscle.{muscle}")
            assert listed(screen) == {one.id for one in stretches() if muscle in one.muscles}
        await screen.tap("stretches.by-region")
        assert screen.has("stretches.region.neck")


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("levator", {"ut3"}),
        ("LEVÁTOR", {"ut3"}),
        ("child", {"lb3"}),
        ("plantar", {"ft1", "ft2", "ft3", "ft4", "ca3"}),
        ("wall calf", {"ca1", "ca2"}),
        ("xyzzy", set()),
    ],
)
async def test_a_name_or_a_muscle_finds_it(demo, sought, found):
    async with showing(demo, "/stretches") as screen:
        await screen.change("stretches.search", sought)

        assert listed(screen) == found
        assert (say("stretch.none") in screen.texts()) is (not found)


async def test_the_cross_empties_the_search_and_is_there_only_for_that(demo):
    async with showing(demo, "/stretches") as screen:
        assert not screen.has("stretches.search.clear")
        await screen.change("stretches.search", "levator")
        named = [one.label for one in screen.controls() if isinstance(one, ft.Semantics)]
        assert say("app.search-clear") in named
        await screen.tap("stretches.search.clear")

        assert screen.find("stretches.search").value == ""
        assert screen.has("stretches.region.neck")
        assert not screen.has("stretches.search.clear")


@pytest.mark.parametrize(
    ("sought", "place", "why"),
    [("xyzzy", None, "none"), ("xyzzy", "sitting", "none-both"), ("jaw", "standing", "none-both")],
)
async def test_where_nothing_fits_one_tap_shows_all_again(demo, sought, place, why):
    async with showing(demo, "/stretches") as screen:
        await screen.change("stretches.search", sought)
        if place:
            await screen.tap(f"stretches.place.{place}")
        assert [
            key for key in ("none", "none-both") if say(f"stretch.{key}") in screen.texts()
        ] == [why]
        await screen.tap("stretches.forget")

        assert screen.find("stretches.search").value == ""
        assert screen.has("stretches.region.neck")


async def test_who_comes_back_from_a_stretch_finds_the_search_as_it_was(demo):
    async with showing(demo, "/stretches") as screen:
        await screen.tap("stretches.place.sitting")
        await screen.change("stretches.search", "neck")
        before = listed(screen)
        await screen.tap("stretches.nk1")
        await screen.tap("app.back")

        assert screen.route == "/stretches"
        assert screen.find("stretches.search").value == "neck"
        assert listed(screen) == before != set()
        await screen.tap("stretches.search.clear")
        await screen.tap("stretches.all")
        await screen.tap("stretches.hp3")
        await screen.tap("app.back")
        assert screen.has("stretches.hp3")  # far down: all are shown again
        await screen.tap("stretches.place.sitting")
        assert screen.has("stretches.region.neck")


async def test_who_comes_back_from_a_stretch_finds_the_shelf_open(demo):
    async with showing(demo, "/stretches") as screen:
        await screen.tap("stretches.by-muscle")
        await screen.tap("stretches.muscle.scalenes")
        before = listed(screen)
        await screen.tap("stretches.nk5")
        await screen.tap("app.back")

        assert listed(screen) == before != set()
        await screen.tap("stretches.muscle.scalenes")
        assert listed(screen) == set()


async def test_another_page_has_its_own_search(demo):
    async with showing(demo, "/stretches") as screen:
        await screen.change("stretches.search", "levator")
    async with showing(demo, "/stretches") as screen:
        assert screen.find("stretches.search").value == ""


@pytest.mark.parametrize("place", [*PLACES, "desk"])
async def test_a_posture_shows_those_that_fit_it(demo, place):
    async with showing(demo, "/stretches") as screen:
        await screen.tap(f"stretches.place.{place}")
        if screen.has("stretches.all"):
            assert len(listed(screen)) == AT_ONCE
            await screen.tap("stretches.all")
        placed = {place, Posture.BED} if place is Posture.LYING else {place}
        fitting = {
            one.id
            for one in stretches()
            if (one.at_desk if place == "desk" else one.posture in placed)
        }

        assert listed(screen) == fitting != set()
        await screen.tap(f"stretches.place.{place}")
        assert listed(screen) == set()


@pytest.mark.parametrize("name", [one.id for one in stretches()])
async def test_a_stretch_says_all_that_is_known_of_it(demo, name):
    one = stretch(name)
    async with showing(demo, f"/stretch/{name}") as screen:
        texts = screen.texts()

    noun = f"stretch-{one.region}.{name}"
    parts = [f"-step-{n + 1}" for n in range(one.steps)]
    for part in ("", *parts, "-pose", "-feel", "-caution", "-not", "-easier"):
        assert say(f"{noun}{part}") in texts
    assert (say("stretch.stop-lung") in texts) is one.over_lung
    assert screen.has("stretch.side.left") is (one.dose.place is not Place.NONE)


async def test_a_locked_stretch_says_why_and_its_easier_form_is_not_offered_if_locked_too(demo):
    told(demo, Condition.DISC)
    async with showing(demo, "/stretch/ca1") as screen:
        assert say("stretch.locked") not in screen.texts()
        assert say("stretch.easier-locked") in screen.texts()  # ca4 is locked
        assert say("stretch-calf.ca1-easier") not in screen.texts()
        assert not screen.has("stretch.easier")
    async with showing(demo, "/stretch/ca4") as screen:
        assert say("condition.disc-why") in screen.texts()
    async with showing(demo, "/stretches") as screen:
        await screen.tap("stretches.region.calf")
        assert say("stretch.locked") in screen.texts()


async def test_a_locked_stretch_names_what_was_ticked_and_leads_to_where_it_is_changed(demo):
    told(demo, Condition.NECK, Condition.OSTEOPOROSIS)
    async with showing(demo, "/stretch/ut2") as screen:
        for one in (Condition.NECK, Condition.OSTEOPOROSIS):
            assert say("stretch.because", name=say(f"condition.{one}")) in screen.texts()
            assert say(f"condition.{one}-why") in screen.texts()
        assert not screen.has("stretch.do-now")
        await screen.tap("stretch.conditions")
        assert screen.route == "/stretches/conditions"
        await screen.tap("conditions.neck")
        await screen.tap("conditions.osteoporosis")
        await screen.tap("conditions.done")
        assert screen.route == "/stretch/ut2"
        assert screen.has("stretch.do-now")
        assert not screen.has("stretch.conditions")


@pytest.mark.parametrize(
    ("name", "condition", "steady"),
    [
        ("qd2", Condition.KNEELING, False),  # lying
        ("qd1", Condition.KNEELING, True),  # standing
        ("ub4", Condition.BALANCE, True),  # getting down and up
    ],
)
async def test_care_is_asked_for_by_name_and_something_steady_only_where_one_may_fall(
    demo, name, condition, steady
):
    told(demo, condition)
    async with showing(demo, f"/stretch/{name}") as screen:
        care = [text for text in screen.texts() if text.startswith(say("stretch.careful"))]

        assert [say("stretch.steady") in text for text in care] == [steady]
        assert say("stretch.because", name=say(f"condition.{condition}")) in screen.texts()
        assert screen.has("stretch.do-now")
        assert screen.has("stretch.conditions")


async def test_what_is_ticked_is_kept(demo):
    async with showing(demo, "/stretches") as screen:
        await screen.tap("stretches.conditions")
        await screen.tap("conditions.balance")
        await screen.tap("conditions.done")
        assert screen.route == "/stretches"

    assert demo.library.settings.get().conditions == {Condition.BALANCE}


@pytest.mark.parametrize(
    ("name", "needs"),
    [
        ("nk2", "Lying down. You need: pillow or cushion."),
        ("nk1", "Lying down. You need: mat."),
        ("sh5", "Standing"),  # without its towel
        ("ca1", "On the floor. You need: mat and towel or strap."),  # it is ca4
        ("ft5", "Sitting up in bed"),
        ("jw2", None),  # placed as the stretch itself
    ],
)
async def test_the_easier_form_says_how_one_is_placed_where_that_differs(demo, name, needs):
    async with showing(demo, f"/stretch/{name}") as screen:
        found = screen.text("stretch.easier-needs") if screen.has("stretch.easier-needs") else None

    assert found == needs


@pytest.mark.parametrize(("name", "works"), [("wr1", 0), ("ft1", 2)])
async def test_a_stretch_without_a_source_says_so_and_opens_nothing(demo, name, works):
    async with showing(demo, f"/stretch/{name}") as screen:
        assert (say("stretch.no-source") in screen.texts()) is (works == 0)
        assert (say("call.sources", n=works) in screen.texts()) is (works > 0)
        assert screen.has("sign.sources") is (works > 0)


async def test_the_way_to_do_a_stretch_says_whose_it_is_to_give(demo):
    """As the library's own first sentence does; a locked one has no such way."""
    async with showing(demo, "/stretch/nk1") as screen:
        assert say("stretch.given") in screen.texts()
    told(demo, Condition.NECK)
    async with showing(demo, "/stretch/nk1") as screen:
        assert say("stretch.given") not in screen.texts()


async def test_what_is_done_in_bed_does_not_say_floor(demo):
    async with showing(demo, "/stretch/ft5") as screen:
        assert "Sitting up in bed. You need: towel or strap." in screen.texts()
        assert not [text for text in screen.texts() if "floor" in text.lower()]


async def test_an_unknown_stretch_leads_nowhere(demo):
    async with showing(demo, "/stretch/none") as screen:
        assert not screen.has("stretch.signs")


def pictures(screen):
    return [one for one in screen.controls() if isinstance(one, ft.Image)]


async def test_the_picture_moves_until_it_is_stopped_and_goes_on_when_asked(demo):
    async with showing(demo, "/stretch/qd1") as screen:
        assert screen.state_of("Film", "running")
        await screen.tap("stretch.play")
        assert not screen.state_of("Film", "running")
        await screen.tap("stretch.play")
        assert screen.state_of("Film", "running")


async def test_the_picture_stops_by_itself_in_the_hold(demo, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(stretch_figure, "monotonic", lambda: now[0])
    async with showing(demo, "/stretch/qd1") as screen:
        share = screen.state_of("Film", "share")
        assert share() == 1  # its time begins when it is first asked: all pictures are there
        now[0] += HOLDING.round - 0.5
        assert 0 < share() < 1
        now[0] += HOLDING.round * ROUNDS
        assert share() == 1
        await screen.settle()
        assert not screen.state_of("Film", "running")
        await screen.tap("stretch.play")
        assert screen.state_of("Film", "share")() == 1  # from the hold again


async def test_who_wants_less_motion_sees_start_and_hold_side_by_side(demo, monkeypatch):
    async def wishes(_page):
        return Told(still=True)

    monkeypatch.setattr(aftercare.app, "ask_device", wishes)
    async with showing(demo, "/stretch/nk1") as screen:
        texts = screen.texts()
        assert not screen.has("stretch.play")
        assert {say("stretch.begins"), say("stretch.held")} <= set(texts)


@pytest.mark.parametrize("name", ["ca1", "nk1"])
async def test_the_easier_form_is_shown_where_it_looks_different(demo, name):
    other = stretch(name).easier.stretch
    async with showing(demo, f"/stretch/{name}") as screen:
        labels = [one.label for one in screen.controls() if isinstance(one, ft.Semantics)]

    if other:
        heard = say(f"stretch-{stretch(other).region}.{other}-pose")
    else:
        heard = say("stretch.easier-picture")
    assert (heard in labels) is bool(other or easier_is_drawn(name))


async def test_each_skin_shows_its_colour_beside_its_name(demo):
    async with showing(demo, "/settings/person") as screen:
        chips = {one: screen.find(f"person.skin.{one}") for one in SKINS}
        inside = {
            one: {
                part.bgcolor
                for part in chip.content.content.controls
                if isinstance(part, ft.Container)
            }
            for one, chip in chips.items()
        }

    assert inside == {one: {figure_ink(skin=one)["skin-near"]} for one in SKINS}


async def test_hair_and_skin_are_chosen_once_for_every_picture(demo):
    async with showing(demo, "/settings/person") as screen:
        before = [one.src for one in pictures(screen)]
        await screen.tap("person.hair.tied")
        await screen.tap("person.skin.deep")
        after = [one.src for one in pictures(screen)]
        assert len(before) == len(after) == 3
        assert not set(before) & set(after)
        await screen.go("/stretch/qd1")
        assert screen.state_of("Film", "scene").guise[2:] == ("deep", "tied")

    assert demo.library.settings.get().skin == "deep"


INTROS = {
    (Role.PATIENT, False): "intro",
    (Role.PATIENT, True): "intro-plan",
    (Role.BOTH, False): "intro-both",
    (Role.BOTH, True): "intro-both-plan",
    (Role.PHYSIOTHERAPIST, False): "intro-treats",
    (Role.PHYSIOTHERAPIST, True): "intro-treats",
}


@pytest.mark.parametrize(("role", "planned"), INTROS)
async def test_what_the_stretches_are_for_is_said_to_each_as_it_is(app, device, role, planned):
    device.time = ISSUED + timedelta(hours=1)
    app.library.settings.put(Settings(welcomed=True, role=role))
    if planned:
        async with showing(app, f"/p/{encode(USUAL, codes())}") as screen:
            await screen.tap("plan.use")
    async with showing(app, "/stretches") as screen:
        said = {one for one in INTROS.values() if say(f"stretch.{one}") in screen.texts()}

        assert said == {INTROS[role, planned]}
        assert screen.has("stretches.plan") is (planned and role.is_treated)
        assert screen.has("stretches.conditions") is role.is_treated
        if screen.has("stretches.plan"):
            await screen.tap("stretches.plan")
            assert screen.route == "/plan"


@pytest.mark.parametrize("role", Role)
async def test_who_only_treats_is_not_spoken_to_as_a_patient_at_a_stretch(app, role):
    app.library.settings.put(Settings(welcomed=True, role=role))
    async with showing(app, "/stretch/nk1") as screen:
        shown = screen.texts()

    assert (say("stretch.given") in shown) is role.is_treated
    assert (say("stretch.dose-note") in shown) is role.is_treated
    assert (say("stretch.dose-note-treats") in shown) is not role.is_treated
