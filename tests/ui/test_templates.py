"""A physiotherapist's templates: renamed and removed."""

import pytest

from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import USUAL
from tests.ui.desk import treats

say = load_words("en", "GB")


@pytest.fixture
def desk(app):
    return treats(app)


async def test_an_empty_list_says_how_a_template_comes_to_be(app, desk):
    async with showing(app) as screen:
        await screen.tap("patients.templates")

        assert screen.route == "/templates"
        assert say("template.empty") in screen.texts()
    assert desk.templates.templates == ()


async def test_a_template_is_renamed_in_place(app, desk):
    one = desk.templates.save("Neck", USUAL)
    async with showing(app, "/templates") as screen:
        assert say("template.row", n=len(USUAL.doses)) in screen.texts()
        await screen.tap(f"templates.{one.id}")
        await screen.change(f"template.{one.id}.name", "Neck and jaw")
        await screen.go("/warning")
        await screen.tap("app.back")
        assert screen.find(f"template.{one.id}.name").value == "Neck and jaw"
        await screen.tap(f"template.{one.id}.rename")

        assert not screen.has(f"template.{one.id}.name")
        assert "Neck and jaw" in screen.texts()
    assert desk.templates.get(one.id).name == "Neck and jaw"


@pytest.mark.parametrize(
    ("typed", "said"), [(" ", "name-bad"), ("x" * 61, "name-bad"), ("hip ", "name-taken")]
)
async def test_a_name_that_cannot_be_is_said_and_not_taken(app, desk, typed, said):
    one = desk.templates.save("Neck", USUAL)
    desk.templates.save("Hip", USUAL)
    async with showing(app, "/templates") as screen:
        await screen.tap(f"templates.{one.id}")
        await screen.change(f"template.{one.id}.name", typed)
        await screen.tap(f"template.{one.id}.rename")

        assert say(f"template.{said}") in screen.texts()
        await screen.tap(f"templates.{one.id}")
        assert not screen.has(f"template.{one.id}.name")
    assert desk.templates.get(one.id).name == "Neck"


async def test_a_template_is_removed_and_comes_back(app, desk):
    one = desk.templates.save("Neck", USUAL)
    async with showing(app, "/templates") as screen:
        await screen.tap(f"templates.{one.id}")
        await screen.tap(f"template.{one.id}.remove")
        assert desk.templates.templates == ()
        assert say("undo.template") in screen.texts()
        await screen.tap("undo.undo")

        assert screen.has(f"templates.{one.id}")
    assert desk.templates.templates == (one,)


async def test_a_template_of_a_newer_version_is_shown_and_offered_to_nobody(app, desk):
    one = desk.templates.save("Neck", USUAL)
    patient = desk.patients.add("A")
    app.library.database.table("template").update({"payload": "_" * 60}, doc_ids=[one.id])
    async with showing(app, "/templates") as screen:
        assert say("template.newer") in screen.texts()
        await screen.go(f"/patient/{patient.id}")

        assert not screen.has("patient.begin.template")


async def test_enter_saves_the_name_and_nothing_that_is_none(app, desk):
    one = desk.templates.save("Neck", USUAL)
    field = f"template.{one.id}.name"
    async with showing(app, "/templates") as screen:
        await screen.tap(f"templates.{one.id}")
        assert screen.find(field).autofocus
        await screen.change(field, " ")
        await screen.event(field, "submit", None)
        assert say("template.name-bad") in screen.texts()
        await screen.change(field, "Neck and jaw")
        await screen.event(field, "submit", None)

        assert not screen.has(field)
    assert desk.templates.get(one.id).name == "Neck and jaw"


async def test_who_types_fast_gives_it_the_whole_name(app, desk):
    one = desk.templates.save("Neck", USUAL)
    async with showing(app, "/templates") as screen:
        await screen.tap(f"templates.{one.id}")
        await screen.enter(f"template.{one.id}.name", "Neck and jaw")

    assert desk.templates.get(one.id).name == "Neck and jaw"
