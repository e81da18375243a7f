"""A report that has come: read by whoever opens its link, kept by who treats, beside the others."""

from dataclasses import replace

import flet as ft
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.code import codes
from aftercare.domain.past import past_of
from aftercare.domain.reduced import reduced
from aftercare.domain.report import Part, only
from aftercare.domain.settings import Role, Settings
from aftercare.formats.chart_note import chart_note
from aftercare.formats.prescription_link import encode as plan_payload
from aftercare.formats.report_json import to_json
from aftercare.formats.report_link import encode
from aftercare.ui.parts.report_pain_card import pain_of
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import USUAL as PLAN
from tests.formats.reports import DAY, USUAL, ZONE, reports
from tests.laws import law
from tests.ui.desk import gives, treats

say = load_words("en", "GB")
CARRIED = reduced(USUAL, notes=True)
PAYLOAD = encode(CARRIED, codes())
LINK = f"https://clinic.example/#/r/{PAYLOAD}"
EARLIER = replace(
    USUAL,
    id="00000002",
    made_at=USUAL.made_at - 7 * DAY,
    until=USUAL.until - 7 * DAY,
    treatments=USUAL.treatments[:1],
    entries=tuple(one for one in USUAL.entries if one.occurred_at < USUAL.until - 7 * DAY),
    questions=(),
)


def a_file(content, name="report.json"):
    return [{"name": name, "id": 1, "size": len(content), "bytes": content}]


def clipboard(screen, key):
    (row,) = [one for one in screen.controls() if getattr(one, "key", None) == key]
    return next(
        one.action.data
        for one in [row, *inner(row)]
        if isinstance(getattr(one, "action", None), ft.CopyToClipboard)
    )


def inner(control):
    found = []
    for name in ("content", "controls"):
        value = getattr(control, name, None)
        for one in value if isinstance(value, list) else [value] if value else []:
            found += [one, *inner(one)]
    return found


@pytest.mark.parametrize("welcomed", [False, True])
async def test_whoever_opens_the_link_reads_it_and_nothing_is_kept(app, welcomed):
    app.library.settings.put(Settings(welcomed=welcomed, country="GB"))
    async with showing(app, f"/r/{PAYLOAD}") as screen:
        texts = " ".join(screen.texts())

        assert say("report-read.for-physiotherapist") in texts
        assert "May I run again?" in texts
        assert "Mon 2 Mar to Mon 16 Mar" in texts
        assert "Made 16 Mar 2026, " in texts
        assert not screen.has("report-desk.keep")
        await screen.tap("report-read.i-treat")
        assert screen.route == "/settings"
    assert app.library.documents == 0


@pytest.mark.parametrize("role", [Role.PATIENT, Role.PHYSIOTHERAPIST])
@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (PAYLOAD[:-9], "truncated"),
        (PAYLOAD[:40] + "A" + PAYLOAD[41:], "checksum"),
        ("broken", "truncated"),
        (plan_payload(PLAN, codes()), "unreadable"),
    ],
)
async def test_what_holds_no_report_is_said_with_what_to_do(app, role, payload, reason):
    treats(app, role)
    async with showing(app, f"/r/{payload}") as screen:
        assert say(f"report.refused-{reason}") in screen.texts()
        await screen.tap("report-read.to-start")
        assert screen.route == "/"


async def test_one_tap_keeps_it_with_who_was_given_the_plan(app):
    desk = treats(app)
    patient = desk.patients.add("Room 2").id
    plan = gives(desk, patient)
    payload = encode(replace(CARRIED, plan=plan), codes())
    async with showing(app, f"/r/{payload}") as screen:
        await screen.tap("report-desk.keep-with")
        assert screen.route.startswith(f"/patient/{patient}/report/")
        assert "Room 2" in screen.texts()
        await screen.tap("undo.undo")
        assert say("report-desk.gone-title") in screen.texts()
        await screen.tap("report-desk.to-patient")
        assert screen.route == f"/patient/{patient}"
    assert desk.reports.reports == ()


async def test_it_is_kept_with_a_new_label_and_two_taps_are_one_patient(app):
    desk = treats(app)
    async with showing(app, f"/r/{PAYLOAD}") as screen:
        await screen.tap("report-desk.keep")
        await screen.tap("choose.add")
        assert say("patient.label-bad") in screen.texts()
        await screen.change("choose.label", "Mo 9:00")
        await screen.tap("choose.add")
        assert "/report/" in screen.route
    (patient,) = desk.patients.patients
    (read,) = desk.reports.of(patient.id)

    assert patient.label == "Mo 9:00"
    assert read.report == CARRIED


async def test_two_reports_under_two_new_labels_are_of_two_patients(app):
    desk = treats(app)
    async with showing(app) as screen:
        for report, label in ((CARRIED, "K-17"), (EARLIER, "B-2")):
            await screen.go(f"/r/{encode(reduced(report, notes=True), codes())}")
            await screen.tap("report-desk.keep")
            await screen.change("choose.label", label)
            await screen.tap("choose.add")
            assert label in screen.texts()

    assert {one.label for one in desk.patients.patients} == {"K-17", "B-2"}
    assert [len(desk.reports.of(one.id)) for one in desk.patients.patients] == [1, 1]


async def test_the_course_says_of_which_treatment_it_is_if_the_latest_has_no_number(app):
    (first, last), desk = USUAL.treatments[-2:], treats(app)
    untold = replace(
        USUAL, entries=tuple(one for one in USUAL.entries if one.occurred_at < last.at)
    )
    name = desk.reports.keep(untold, desk.patients.add("A").id).id
    async with showing(app, f"/patient/{desk.patients.patients[0].id}/report/{name}") as screen:
        day, latest = (say.date(one.at.astimezone(ZONE), "short") for one in (first, last))

        assert screen.text("report-read.course-sentence").startswith(f"After {day}: ")
        assert say("report-read.after-none", day=latest) in screen.texts()


@pytest.mark.parametrize("notes", [True, False])
async def test_a_link_that_has_no_notes_says_where_they_are(app, notes):
    async with showing(app, f"/r/{encode(reduced(USUAL, notes=notes), codes())}") as screen:
        assert screen.has("report-read.noteless") is not notes


async def test_of_many_the_patient_is_sought(app):
    desk = treats(app)
    for number in range(70):
        desk.patients.add(f"Patient {number}")
    wanted = desk.patients.add("Zoë").id
    async with showing(app, f"/r/{PAYLOAD}") as screen:
        await screen.tap("report-desk.keep")
        await screen.tap("choose.more")
        await screen.change("choose.search", "zoe")
        await screen.tap(f"choose.{wanted}")
    assert len(desk.reports.of(wanted)) == 1


@pytest.mark.parametrize("by", ["arrow", "browser"])
@pytest.mark.parametrize("came", ["link", "pasted"])
async def test_choosing_is_left_without_losing_the_report(app, by, came):
    treats(app)
    async with showing(app, f"/r/{PAYLOAD}" if came == "link" else "/patients/report") as screen:
        if came == "pasted":
            await screen.change("report-desk.paste-field", LINK)
            await screen.tap("report-desk.paste-open")
        read = screen.route
        await screen.tap("report-desk.keep")
        assert screen.route == "/patients/whose"
        await (screen.tap("app.back") if by == "arrow" else screen.go(read))

        assert "May I run again?" in " ".join(screen.texts())
        assert screen.has("report-desk.keep")
    assert app.library.on_desk["report"] == 0


async def test_with_whom_says_which_report_is_meant(app):
    treats(app)
    later = replace(CARRIED, id="00000007", made_at=CARRIED.made_at + 400 * DAY, entries=())
    shown = []
    async with showing(app, f"/r/{PAYLOAD}") as screen:
        for payload in (PAYLOAD, encode(reduced(later), codes())):
            await screen.go(f"/r/{payload}")
            await screen.tap("report-desk.keep")
            shown.append(screen.text("choose.what"))

    assert shown[0] == "Mon 2 Mar to Mon 16 Mar. Made Mon 16 Mar, 56 entries"
    assert shown[1] == "Mon 2 Mar to Mon 16 Mar. Made 20 Apr 2027, no entries"


async def test_what_came_is_at_hand_under_an_address_that_says_nothing_of_it(app):
    treats(app)
    async with showing(app, f"/r/{PAYLOAD}") as screen:
        await screen.tap("report-desk.keep")
        await screen.go("/patients/come")  # which a browser's history has instead of the link
        assert screen.has("report-desk.keep")
    for place in ("/patients/come", "/patients/whose"):
        async with showing(app, place) as screen:
            assert screen.has("report-desk.paste-open")


async def test_undone_the_new_label_goes_with_the_report_unless_something_hangs_on_it(app):
    desk = treats(app)
    for later in (None, "draft", "report"):
        async with showing(app, f"/r/{PAYLOAD}") as screen:
            await screen.tap("report-desk.keep")
            await screen.change("choose.label", f"After {later}")
            await screen.tap("choose.add")
            patient = screen.route.split("/")[2]
            if later == "draft":
                desk.drafts.begin(patient)
            if later == "report":
                desk.reports.keep(EARLIER, patient)
            await screen.tap("undo.undo")

            assert (desk.patients.get(patient) is None) == (later is None)
            assert say("report-desk.gone-title") in screen.texts()
            if later is None:
                await screen.tap("report-desk.to-patients")
                assert screen.route == "/patients"


async def test_moved_to_a_new_label_and_undone_it_is_where_it_was(app, course):
    desk, patient, name = course
    async with showing(app, f"/patient/{patient}/report/{name}") as screen:
        await screen.tap("report-desk.move")
        await screen.tap("app.back")
        await screen.tap("report-desk.move")
        await screen.change("choose.label", "New")
        await screen.tap("choose.add")
        assert screen.text("app.title") == "New"
        await screen.tap("undo.undo")
    assert [one.label for one in desk.patients.patients] == ["A"]
    assert len(desk.reports.of(patient)) == 2


async def test_what_is_kept_already_leads_there(app):
    desk = treats(app)
    patient = desk.patients.add("A").id
    name = desk.reports.keep(USUAL, patient).id
    async with showing(app, f"/r/{PAYLOAD}") as screen:
        assert say("report-desk.kept-with", label="A") in screen.texts()
        assert not screen.has("report-desk.keep")
        await screen.tap("report-desk.to-kept")
        assert screen.route == f"/patient/{patient}/report/{name}"
    assert [one.report for one in desk.reports.of(patient)] == [USUAL]


@pytest.mark.parametrize("pasted", [LINK, f"Hello,\n> {LINK}.\nBye", PAYLOAD, to_json(CARRIED)])
async def test_a_message_is_pasted_at_the_desk(app, pasted):
    treats(app)
    async with showing(app, "/") as screen:
        await screen.tap("patients.report")
        await screen.change("report-desk.paste-field", pasted)
        await screen.tap("report-desk.paste-open")

        assert "May I run again?" in " ".join(screen.texts())
        assert screen.has("report-desk.keep")


@pytest.mark.parametrize("content", [to_json(USUAL).encode(), b"\xef\xbb\xbf" + LINK.encode()])
async def test_a_file_for_one_patient_is_kept_with_them_by_one_tap(app, content):
    desk = treats(app)
    patient = desk.patients.add("A").id
    async with showing(app, f"/patient/{patient}") as screen:
        await screen.tap("patient.report")
        await screen.pick("report-desk.paste-file", a_file(content))
        await screen.tap("report-desk.keep-with")
    assert len(desk.reports.of(patient)) == 1


BAD = {
    "nothing": (b"", say("report-read.no-link")),
    "other text": (b"Hello", say("report-read.no-link")),
    "another address": (b"https://example.org/#/x/abc", say("report-read.no-link")),
    "cut": (LINK[:-9].encode(), say("report.refused-truncated")),
    "UTF-16": (LINK.encode("utf-16"), say("report.refused-unreadable")),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", say("report.refused-unreadable")),
    "other JSON": (b'{"format": "aftercare-plan", "version": 1}', say("report-read.file-none")),
    "cut JSON": (to_json(USUAL).encode()[:-30], say("report-read.file-none")),
    "deep": (b'{"a":' * 100_000, say("report-read.file-none")),
    "newer": (
        b'{"format": "aftercare-report", "version": 2}',
        say("report-read.file-newer"),
    ),
    "far": (
        to_json(USUAL).replace("2026-03-05T", "9999-03-05T").encode(),
        say("report-read.file-none"),
    ),
    "no hour of UTC": (
        to_json(USUAL)
        .replace(USUAL.entries[0].recorded_at.isoformat(), "9999-12-31T23:59:00-01:00")
        .encode(),
        say("report-read.file-none"),
    ),
    "a sentence for a name": (
        to_json(USUAL).replace('"nk1"', '"Chin tuck: 40 done"').encode(),
        say("report-read.file-none"),
    ),
    "huge": (b"{" + b" " * 2**22, say("report-read.file-long")),
    "long text": (b"x" * 70_000, say("report.refused-too-long")),
    "not read": (None, say("report-desk.file-unread")),
}


@pytest.mark.parametrize(("content", "sentence"), BAD.values(), ids=BAD)
async def test_what_is_no_report_is_refused_and_the_form_stays(app, content, sentence):
    treats(app)
    async with showing(app, "/patients/report") as screen:
        file = [{"name": "f", "id": 1, "size": 1, "bytes": content}]
        await screen.pick("report-desk.paste-file", file)

        assert sentence in screen.texts()
        assert screen.has("report-desk.paste-open")
    assert app.library.on_desk["report"] == 0


@pytest.mark.parametrize("given", ["link", "payload", "cut"])
async def test_a_plan_that_is_pasted_there_is_led_to_its_place(app, given):
    treats(app, Role.BOTH)
    payload = plan_payload(PLAN, codes())
    shown = {"link": f"x#/p/{payload}", "payload": payload, "cut": f"x#/p/{payload[:-9]}"}[given]
    async with showing(app, "/patients/report") as screen:
        await screen.change("report-desk.paste-field", shown)
        await screen.tap("report-desk.paste-open")
        assert say("report-read.is-plan") in screen.texts()
        await screen.tap("report-desk.open-plan")

        assert screen.route.startswith("/p/")


async def test_a_report_that_is_pasted_as_a_plan_is_led_to_its_place(app):
    treats(app, Role.BOTH)
    async with showing(app, "/plan/paste") as screen:
        await screen.change("plan.paste-field", f"Here: {LINK}")
        await screen.tap("plan.paste-open")
        assert say("plan.is-report") in screen.texts()
        await screen.tap("plan.open-report")

        assert screen.route == f"/r/{PAYLOAD}"
        assert screen.has("report-desk.keep")


@pytest.mark.parametrize("way", ["pasted", "file", "long file"])
async def test_the_file_of_a_report_is_led_from_the_plans_place_to_where_it_is_read(app, way):
    treats(app, Role.BOTH)
    content = to_json(USUAL if way != "long file" else replace(USUAL, entries=USUAL.entries * 9))
    async with showing(app, "/plan/paste") as screen:
        if way == "pasted":
            await screen.change("plan.paste-field", content)
            await screen.tap("plan.paste-open")
        else:
            await screen.pick("plan.paste-file", a_file(b"\xef\xbb\xbf" + content.encode()))
        assert say("plan.is-report") in screen.texts()
        await screen.tap("plan.open-report")

        assert screen.route == "/patients/report"
        await screen.pick("report-desk.paste-file", a_file(content.encode()))
        assert screen.has("report-desk.keep")


async def test_the_desk_is_for_who_treats(app):
    app.library.settings.put(Settings(welcomed=True, country="GB"))
    async with showing(app, "/patients/report") as screen:
        assert screen.has("desk.to-settings")


@pytest.fixture
def course(app):
    """A patient with two reports."""
    desk = treats(app)
    patient = desk.patients.add("A").id
    desk.reports.keep(EARLIER, patient)
    name = desk.reports.keep(USUAL, patient).id
    return desk, patient, name


async def test_the_patient_shows_what_came_and_what_to_answer(app, course):
    _, patient, name = course
    async with showing(app, f"/patient/{patient}") as screen:
        texts = screen.texts()
        assert "\u201cMay I run again?\u201d" in texts
        rows = [
            key
            for one in screen.controls()
            if (key := str(getattr(one, "key", ""))).startswith("patient.report.") and one.on_click
        ]
        assert rows[0] == f"patient.report.{name}"
        assert len(rows) == 2
        await screen.tap(rows[0])

        assert screen.route == f"/patient/{patient}/report/{name}"


async def test_a_kept_report_stands_over_those_before_it(app, course):
    _, patient, name = course
    async with showing(app, f"/patient/{patient}/report/{name}") as screen:
        await screen.measure()
        texts = " ".join(screen.texts())

        assert say("report-desk.beside", n=1) in texts
        assert "7 at 164 h" in screen.text("report-read.course-sentence")
        assert say("report-read.stretches-before", said=say("report.days", done=8, due=14)) in texts
        for key in ("course", "pain", "function"):
            await screen.tap(f"report-read.{key}-table")
        texts = screen.texts()
        assert say("look-back.column-gone") in texts
        assert say("report-read.readings-of", day="9 Mar") in texts
        assert say("look-back.pain-column-lowest") in texts
        assert say("function.column-first") in texts


async def test_the_chart_note_is_copied_and_it_is_said(app, course):
    _, patient, name = course
    async with showing(app, f"/patient/{patient}/report/{name}") as screen:
        note = clipboard(screen, "report-desk.note")
        await screen.tap("report-desk.note")

        assert say("report-desk.note-copied") in screen.texts()
    assert note == chart_note(say, (USUAL, EARLIER), app.library.around.clock.local)
    assert note.isascii()


async def test_a_kept_report_is_moved_and_removed_and_comes_back(app, course):
    desk, patient, name = course
    other = desk.patients.add("B").id
    async with showing(app, f"/patient/{patient}/report/{name}") as screen:
        await screen.tap("report-desk.move")
        assert not screen.has(f"choose.{patient}")
        await screen.tap(f"choose.{other}")
        assert screen.route == f"/patient/{other}/report/{name}"
        await screen.tap("report-desk.remove")
        assert screen.route == f"/patient/{other}"
        assert not screen.has(f"patient.report.{name}")
        await screen.tap("undo.undo")
        assert screen.has(f"patient.report.{name}")


async def test_what_a_newer_version_wrote_is_counted(app, course):
    desk, patient, name = course
    app.library.database.table("report").update({"version": 2, "content": "?"}, doc_ids=[name])
    desk.reports.refresh()
    async with showing(app, f"/patient/{patient}") as screen:
        assert say("report-desk.unread", n=1) in screen.texts()


@pytest.mark.parametrize("part", Part)
async def test_what_was_left_out_is_not_shown(app, part):
    payload = encode(reduced(only(USUAL, set(Part) - {part})), codes())
    async with showing(app, f"/r/{payload}") as screen:
        left = say("report-read.left-out", parts=say(f"report-read.part-{part}"))

        assert left in screen.texts()


@pytest.mark.parametrize("part", [Part.COURSE, Part.PAIN, Part.FUNCTION])
async def test_of_what_was_left_out_nothing_is_shown_from_the_reports_before(app, part):
    desk = treats(app)
    patient = desk.patients.add("A").id
    desk.reports.keep(EARLIER, patient)
    name = desk.reports.keep(only(USUAL, set(Part) - {part}), patient).id
    keys = {f"report-read.{one}-table" for one in ("course", "pain", "function")}
    async with showing(app, f"/patient/{patient}/report/{name}") as screen:
        await screen.measure()

        assert keys - screen.keys() == {f"report-read.{part}-table"}


@pytest.mark.parametrize("part", Part)
async def test_each_part_stands_alone_also_with_nothing_in_it(app, part):
    bare = replace(
        *(only(USUAL, {part}),),
        treatments=(),
        entries=(),
        practised=(),
        days=(),
        activities=(),
        ratings=(),
        questions=(),
    )
    for report in (only(USUAL, {part}), bare):
        async with showing(app, f"/r/{encode(reduced(report), codes())}") as screen:
            await screen.measure()
            assert screen.has("report-read.made")


@law
@given(st.lists(reports(), min_size=1, max_size=3))
def test_of_whatever_is_reported_the_pain_is_drawn_in_order(several):
    past, report = past_of(several), several[0]
    found = pain_of(past, report.until, lambda at: at.astimezone(ZONE))
    scores = [one.usual_pain for one in past.entries if one.usual_pain is not None]

    assert (found is None) == (not scores)
    if found:
        assert sum(one.count for one in found.spans) == len(scores)
        assert list(found.starts) == sorted(found.starts)


async def test_what_only_another_version_knows_is_called_by_its_id(app):
    strange = replace(
        USUAL,
        treatments=(replace(USUAL.treatments[0], areas=("moon.left",)),),
        practised=(replace(USUAL.practised[0], stretch="mn9"),),
        entries=(replace(USUAL.entries[5], tags=("howling",)),),
    )
    async with showing(app, f"/r/{encode(reduced(strange), codes())}") as screen:
        await screen.measure()

        assert {"moon.left", "mn9", "howling"} <= set(screen.texts())
