"""The physiotherapist's patients: listed, sought, labelled, given plans, removed."""

import pytest

from aftercare.domain.settings import Role
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import USUAL
from tests.ui.desk import gives, lay, treats

say = load_words("en", "GB")
N = len(USUAL.doses)


def rows(screen):
    return [
        c.key
        for c in screen.controls()
        if str(getattr(c, "key", "")).startswith("patients.id-") and c.on_click
    ]


def many(desk, count):
    return [desk.patients.add(f"Patient {number}").id for number in range(count)]


@pytest.mark.parametrize(("role", "route"), [(Role.PHYSIOTHERAPIST, "/"), (Role.BOTH, "/patients")])
async def test_an_empty_tab_says_what_will_be_here(app, role, route):
    treats(app, role)
    async with showing(app, route) as screen:
        assert say("patient.empty-title") in screen.texts()
        assert not screen.has("patients.search")
        await screen.tap("patients.new")

        assert screen.route == "/patients/new"


async def test_each_row_says_what_was_given_last(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    async with showing(app) as screen:
        texts = screen.texts()

        assert rows(screen) == [f"patients.{one}" for one in (laid.new, laid.begun, laid.given)]
        assert say("patient.draft-waits") in texts
        assert say("patient.nothing-given") in texts
        assert say("patient.given-row", n=N, day="Wed 7 Jan") in texts


async def test_what_was_given_in_another_year_says_so(app, device):
    desk = treats(app)
    gives(desk, desk.patients.add("A").id)
    device.pass_hours(24 * 365)
    async with showing(app) as screen:
        assert say("patient.given-row", n=N, day="7 Jan 2026") in screen.texts()


async def test_many_are_sought_by_their_labels(app):
    desk = treats(app)
    many(desk, 8)
    async with showing(app) as screen:
        assert not screen.has("patients.search")
    wanted = desk.patients.add("Zoë O'Neill 14:30").id
    async with showing(app) as screen:
        for sought in ("zoe", "oneill", "30 14", "O'NEILL zo"):
            await screen.change("patients.search", sought)

            assert rows(screen) == [f"patients.{wanted}"], sought
        await screen.event("patients.search", "submit", None)
        assert screen.route == f"/patient/{wanted}"
        await screen.tap("app.back")
        assert rows(screen) == [f"patients.{wanted}"]
        await screen.change("patients.search", "patient")
        await screen.event("patients.search", "submit", None)
        assert len(rows(screen)) == 8  # which of them is meant is not known
        await screen.change("patients.search", "patient 7")
        assert len(rows(screen)) == 1
        await screen.change("patients.search", "nobody")
        assert say("patient.none-found") in screen.texts()
        await screen.tap("patients.search.clear")

        assert len(rows(screen)) == 9


async def test_of_five_hundred_the_first_are_shown_and_more_when_asked(app):
    desk = treats(app)
    many(desk, 500)
    async with showing(app) as screen:
        assert len(rows(screen)) == 60
        await screen.tap("patients.more")
        assert len(rows(screen)) == 120
        before = screen.client.bytes_sent
        await screen.change("patients.search", "499")

        assert len(rows(screen)) == 1
        assert not screen.has("patients.more")
        assert screen.client.bytes_sent - before < 40_000


async def test_a_new_patient_gets_a_label_and_a_draft_and_nobody_comes_back_to_the_form(app):
    desk = treats(app)
    async with showing(app) as screen:
        await screen.tap("patients.new")
        await screen.tap("label.done")
        assert say("patient.label-bad") in screen.texts()
        await screen.change("label.text", "  Room 2,   Tuesday ")
        await screen.go("/warning")
        await screen.tap("app.back")
        assert screen.find("label.text").value == "  Room 2,   Tuesday "
        await screen.tap("label.done")
        (patient,) = desk.patients.patients

        assert patient.label == "Room 2, Tuesday"
        assert desk.drafts.get(patient.id) is not None
        assert screen.route == f"/prescribe/{patient.id}"
        await screen.tap("app.back")
        assert screen.route == "/"
        await screen.tap("patients.new")
        assert screen.find("label.text").value == ""


async def test_two_taps_on_begin_are_one_patient_with_one_draft(app):
    desk = treats(app)
    async with showing(app) as screen:
        await screen.tap("patients.new")
        await screen.change("label.text", "Room 2")
        await screen.tap_twice("label.done")
        (patient,) = desk.patients.patients

        assert screen.route == f"/prescribe/{patient.id}"
        assert not screen.has("undo.undo")  # no draft was put in the place of another
        await screen.tap("app.back")
        assert screen.route == "/"


async def test_enter_in_the_label_is_as_the_button(app):
    desk = treats(app)
    async with showing(app) as screen:
        await screen.tap("patients.new")
        await screen.event("label.text", "submit", None)
        assert say("patient.label-bad") in screen.texts()
        await screen.change("label.text", "Room 2")
        await screen.event("label.text", "submit", None)
        (patient,) = desk.patients.patients

        assert screen.route == f"/prescribe/{patient.id}"
        await screen.go(f"/patient/{patient.id}")
        await screen.tap("patient.label")
        await screen.change("label.text", "Room 3")
        await screen.event("label.text", "submit", None)
        assert screen.text("app.title") == "Room 3"


async def test_the_browsers_back_button_finds_whose_plan_was_begun_and_no_empty_form(app):
    desk = treats(app)
    async with showing(app) as screen:
        await screen.tap("patients.new")
        await screen.change("label.text", "Room 2")
        await screen.tap("label.done")
        (patient,) = desk.patients.patients
        draft = desk.drafts.get(patient.id)
        await screen.go("/patients/new")  # as the browser does

        assert screen.text("app.title") == say("patient.label-title")
        assert screen.find("label.text").value == "Room 2"
        assert say("patient.label-taken") not in screen.texts()
        await screen.change("label.text", "Room 3")
        await screen.tap("label.done")
        assert screen.route == f"/prescribe/{patient.id}"
        assert [one.label for one in desk.patients.patients] == ["Room 3"]
        assert desk.drafts.get(patient.id) == draft
        await screen.go("/patients/new")
        await screen.tap("app.back")
        assert screen.route == "/"
        await screen.tap("patients.new")
        assert screen.find("label.text").value == ""
        await screen.change("label.text", "Room 4")
        await screen.tap("label.done")

    assert {one.label for one in desk.patients.patients} == {"Room 3", "Room 4"}


async def test_who_was_removed_is_not_found_in_the_form_and_does_come_back(app):
    desk = treats(app)
    async with showing(app) as screen:
        await screen.tap("patients.new")
        await screen.change("label.text", "Room 2")
        await screen.tap("label.done")
        (patient,) = desk.patients.patients
        await screen.go(f"/patient/{patient.id}")
        await screen.tap("patient.remove")
        await screen.go("/patients/new")
        assert screen.text("app.title") == say("patient.new-title")
        await screen.change("label.text", "Room 3")
        await screen.tap("label.done")
        await screen.tap("undo.undo")

    assert {one.label for one in desk.patients.patients} == {"Room 2", "Room 3"}


async def test_two_taps_begin_one_plan_from_wherever_it_is_begun(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    given = f"/patient/{laid.given}/plan/{laid.plan}"
    for route, key in (
        (f"/patient/{laid.new}", "patient.new-plan"),
        (f"/patient/{laid.given}", "patient.new-plan"),
        (given, "given.change"),
        (given, "given.another"),
    ):
        async with showing(app, route) as screen:
            await screen.tap_twice(key)

            assert screen.route.startswith("/prescribe/")
            assert not screen.has("undo.undo"), key
        desk.drafts.drop(laid.given)


async def test_a_draft_that_two_taps_replace_comes_back(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    before = desk.drafts.get(laid.begun)
    async with showing(app, f"/patient/{laid.begun}/plan/{laid.old}") as screen:
        await screen.tap("given.change")
        await screen.tap_twice("given.replace")
        assert desk.drafts.get(laid.begun).revises
        await screen.tap("undo.undo")

        assert desk.drafts.get(laid.begun) == before


async def test_two_taps_remove_a_patient_and_stay_with_the_list(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    async with showing(app, "/stretches") as screen:
        await screen.go("/")
        await screen.tap(f"patients.{laid.new}")
        await screen.tap_twice("patient.remove")

        assert screen.route == "/patients"
        assert len(rows(screen)) == 2


@pytest.mark.parametrize("typed", ["", "   ", "x" * 61, "a\u202eb"])
async def test_what_cannot_be_a_label_is_said_and_nobody_is_added(app, typed):
    desk = treats(app)
    async with showing(app, "/patients/new") as screen:
        await screen.change("label.text", typed)
        await screen.tap("label.done")

        assert say("patient.label-bad") in screen.texts()
    assert desk.patients.patients == ()


async def test_a_label_that_another_has_is_said_and_may_be_used_all_the_same(app):
    desk = treats(app)
    desk.patients.add("Room 2")
    async with showing(app, "/patients/new") as screen:
        await screen.change("label.text", "room 2")
        assert say("patient.label-taken") in screen.texts()
        assert screen.find("label.done").content == say("patient.use-anyway")
        await screen.tap("label.done")

    assert sorted(one.label for one in desk.patients.patients) == ["Room 2", "room 2"]


async def test_a_label_is_changed(app):
    desk = treats(app)
    patient = desk.patients.add("Room 2")
    async with showing(app, f"/patient/{patient.id}") as screen:
        await screen.tap("patient.label")
        assert screen.find("label.text").value == "Room 2"
        assert say("patient.label-taken") not in screen.texts()
        await screen.change("label.text", "Room 3")
        await screen.tap("label.done")

        assert screen.route == f"/patient/{patient.id}"
        assert screen.text("app.title") == "Room 3"
    assert desk.patients.get(patient.id).label == "Room 3"


@pytest.mark.parametrize(
    "route",
    ["/patient/nobody", "/patient/nobody/label", "/patient/nobody/plan/x", "/patient/{}/plan/x"],
)
async def test_an_address_of_nobody_leads_nowhere(app, route):
    desk = treats(app)
    patient = desk.patients.add("A")
    async with showing(app, route.format(patient.id)) as screen:
        assert say("app.not-found-title") in screen.texts()


async def test_the_first_plan_of_a_patient_begins_empty_at_once(app):
    desk = treats(app)
    patient = desk.patients.add("A")
    async with showing(app, f"/patient/{patient.id}") as screen:
        assert not screen.has("patient.begin.empty")
        await screen.tap("patient.new-plan")

        assert screen.route == f"/prescribe/{patient.id}"
    assert desk.drafts.get(patient.id).plan.doses == ()


@pytest.mark.parametrize(("way", "stretches"), [("last", N), ("template", 3), ("empty", 0)])
async def test_a_plan_begins_with_what_is_chosen(app, device, way, stretches):
    desk = treats(app)
    laid = lay(desk, device)
    async with showing(app, f"/patient/{laid.given}") as screen:
        await screen.tap(f"patient.begin.{way}")
        await screen.tap("patient.new-plan")

        assert screen.route == f"/prescribe/{laid.given}"
    draft = desk.drafts.get(laid.given)
    assert (len(draft.plan.doses), draft.plan.revision) == (stretches, 1)
    assert draft.plan.id != laid.plan


async def test_one_tap_begins_with_the_last_plan_and_one_of_two_templates_is_chosen(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    other = desk.templates.save("Other", USUAL)
    async with showing(app, f"/patient/{laid.given}") as screen:
        await screen.tap("patient.begin.template")
        await screen.tap(f"patient.template.{other.id}")
        await screen.tap("patient.new-plan")
    assert len(desk.drafts.get(laid.given).plan.doses) == N
    desk.drafts.drop(laid.given)
    async with showing(app, f"/patient/{laid.given}") as screen:
        await screen.tap("patient.new-plan")

    assert len(desk.drafts.get(laid.given).plan.doses) == N


async def test_a_draft_is_gone_on_with_or_dropped_and_comes_back(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    async with showing(app, f"/patient/{laid.begun}") as screen:
        assert say("patient.draft-about", n=0, day="Wed 7 Jan") in screen.texts()
        assert not screen.has("patient.new-plan")
        await screen.tap("patient.draft-drop")
        assert desk.drafts.get(laid.begun) is None
        assert say("undo.draft") in screen.texts()
        assert screen.has("patient.new-plan")
        await screen.tap("undo.undo")

        await screen.tap("patient.go-on")
        assert screen.route == f"/prescribe/{laid.begun}"
    assert desk.drafts.get(laid.begun) is not None


async def test_a_patient_is_removed_with_the_draft_and_both_come_back(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    async with showing(app) as screen:
        await screen.tap(f"patients.{laid.begun}")
        await screen.tap("patient.remove")
        assert screen.route == "/patients"
        assert len(rows(screen)) == 2
        assert desk.patients.get(laid.begun) is desk.drafts.get(laid.begun) is None
        await screen.tap("undo.undo")

        assert len(rows(screen)) == 3
    assert len(desk.patients.plans(laid.begun)) == 1
    assert desk.drafts.get(laid.begun) is not None


async def test_a_plan_that_was_given_is_shown_with_its_past(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    async with showing(app, f"/patient/{laid.given}") as screen:
        assert say("patient.plan-revised", n=N, revision="2") in screen.texts()
        await screen.tap(f"patient.plan.{laid.plan}")
        texts = " ".join(screen.texts())
        assert say(
            "patient.given-about", revision="2", day="Wednesday 7 January", time="10:00"
        ) in (texts)
        assert say("patient.earlier-row", revision="1", day="Wednesday 7 January") in texts
        assert say("plan.sore-days", days=3) in texts
        await screen.tap("given.again")

        assert screen.route == f"/patient/{laid.given}/hand-over/{laid.plan}"


async def test_a_plan_that_was_given_is_changed_or_used_again(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    for key, revision in (("given.change", 3), ("given.another", 1)):
        async with showing(app, f"/patient/{laid.given}/plan/{laid.plan}") as screen:
            await screen.tap(key)
            assert screen.route == f"/prescribe/{laid.given}"
        draft = desk.drafts.get(laid.given)

        assert draft.plan.revision == revision
        assert (draft.plan.id == laid.plan) is (revision == 3)
        desk.drafts.drop(laid.given)


async def test_a_draft_that_waits_is_not_replaced_unasked(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    before = desk.drafts.get(laid.begun)
    address = f"/patient/{laid.begun}/plan/{laid.old}"
    async with showing(app, address) as screen:
        await screen.tap("given.change")
        assert screen.route == address
        assert say("patient.replace-about") in screen.texts()
        assert desk.drafts.get(laid.begun) == before
        await screen.tap("given.go-on")
        assert desk.drafts.get(laid.begun) == before
        assert screen.route == f"/prescribe/{laid.begun}"
        await screen.go(address)
        await screen.tap("given.change")
        await screen.tap("given.replace")

        assert screen.route == f"/prescribe/{laid.begun}"
    assert desk.drafts.get(laid.begun).plan.id == laid.old
    assert desk.drafts.get(laid.begun).revises


async def test_a_plan_of_a_newer_version_is_told(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    table = app.library.database.table("patient")
    held = table.fetch(laid.new)
    table.put(laid.new, {**held, "given": [{"payload": "_" * 60, "given_at": held["added_at"]}]})
    async with showing(app) as screen:
        assert say("patient.given-newer", day="Wed 7 Jan") in screen.texts()
        await screen.tap(f"patients.{laid.new}")

        assert say("patient.plans-newer", n=1) in screen.texts()


async def test_after_deleting_everything_the_desk_shows_nobody(app, device):
    desk = treats(app)
    laid = lay(desk, device)
    async with showing(app, "/patients") as screen:
        await screen.go("/settings/delete")
        for noun, n in (("patients", 3), ("drafts", 1), ("templates", 1)):
            assert say(f"settings.gone-{noun}", n=n) in screen.texts()
        await screen.tap("deletion.now")
        await screen.go("/")
        await screen.tap("welcome.role-physiotherapist")
        await screen.tap("welcome.start")
        assert say("patient.empty-title") in screen.texts()
        await screen.go(f"/patient/{laid.given}")

        assert say("app.not-found-title") in screen.texts()
    assert desk.patients.patients == ()
    assert desk.drafts.get(laid.begun) is None
    assert desk.templates.templates == ()


async def test_a_label_that_is_being_typed_is_gone_when_all_is_deleted(app):
    treats(app)
    async with showing(app, "/patients/new") as screen:
        await screen.change("label.text", "secret")
        await screen.go("/settings/delete")
        await screen.tap("deletion.now")
        await screen.go("/")
        await screen.tap("welcome.role-physiotherapist")
        await screen.tap("welcome.start")
        await screen.tap("patients.new")

        assert screen.find("label.text").value == ""


async def test_another_page_sees_each_change(app):
    desk = treats(app)
    async with showing(app) as screen:
        patient = desk.patients.add("Seen")
        await screen.settle()
        assert rows(screen) == [f"patients.{patient.id}"]
        desk.drafts.begin(patient.id)
        await screen.settle()

        assert say("patient.draft-waits") in screen.texts()


async def test_a_draft_of_a_newer_version_is_said_in_the_list_and_at_the_patient(app):
    desk = treats(app)
    patient = desk.patients.add("Room 2").id
    desk.drafts.begin(patient)
    app.library.database.table("draft").update({"payload": "_" * 60}, doc_ids=[patient])
    async with showing(app) as screen:
        assert f"Room 2. {say('patient.draft-newer')}" in screen.texts()
        await screen.tap(f"patients.{patient}")
        assert say("prescribe.newer", label="Room 2") in screen.texts()
        assert not screen.has("patient.new-plan")
        await screen.tap("patient.go-on")

        assert screen.route == f"/prescribe/{patient}"
        assert screen.has("prescribe.drop")


async def test_one_can_write_a_label_at_once(app):
    desk = treats(app)
    async with showing(app) as screen:
        await screen.tap("patients.new")
        assert screen.find("label.text").autofocus
        await screen.go(f"/patient/{desk.patients.add('A').id}/label")

        assert screen.find("label.text").autofocus


async def test_who_types_fast_adds_a_patient_under_the_whole_label(app):
    desk = treats(app)
    async with showing(app) as screen:
        await screen.tap("patients.new")
        await screen.change("label.text", "Ro")
        await screen.enter("label.text", "Room 2, Monday")

    assert [one.label for one in desk.patients.patients] == ["Room 2, Monday"]
