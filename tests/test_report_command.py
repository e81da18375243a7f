"""``aftercare report``: a diary as a file or a link, and read again; what is wrong is one line."""

import csv
import io
import json
from datetime import UTC, datetime, timedelta

import pytest
from pypdf import PdfReader

from aftercare.__main__ import main
from aftercare.app import launch
from aftercare.content.code import codes
from aftercare.domain.diary import Entry
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.domain.treatment import Treatment
from aftercare.formats.report_json import from_json, to_json
from aftercare.formats.report_message import found_in
from aftercare.state.appointment import NEW
from tests.formats.reports import USUAL

NOWHERE = "/nowhere/at/all"
NOW = datetime.now(UTC).replace(microsecond=0)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
BASE = "https://clinic.example/app/"


@pytest.fixture
def diary(tmp_path):
    """The folder of somebody who was treated nine days ago, and has asked something since."""
    folder = tmp_path / "diary"
    folder.mkdir()
    app = launch(data=folder, demo=False)
    library = app.library
    at = NOW - 9 * DAY
    library.treatments.put(Treatment(id="t", at=at, recorded_at=at, areas=("neck_back",)))
    for name, before in (("old", 30 * DAY), ("first", 8 * DAY), ("last", HOUR)):
        at = NOW - before
        note = "=1+1" if name == "last" else ""
        library.diary.put(
            Entry(id=name, occurred_at=at, recorded_at=at + 2 * HOUR, soreness=3, note=note)
        )
    left = Practised(
        stretch="nk1",
        outcome=Outcome.SKIPPED,
        held_seconds=0,
        planned_seconds=60,
        reason=Reason.TIME,
    )
    at = NOW - 2 * DAY
    library.practices.put(Practice(id="p", started_at=at, ended_at=at, stretches=(left,)))
    visits = library.state("page").appointments
    visits.note()
    visits.ask(visits.appointments[0].id, "May I run?")
    assert NEW not in {one.id for one in visits.appointments}
    app.close()
    return folder


def run(capsys, *options):
    status = main(["report", *map(str, options)])
    return status, capsys.readouterr()


def test_all_that_was_noted_since_the_treatment_is_in_the_json(diary, tmp_path, capsys):
    out = tmp_path / "mine.json"
    status, told = run(capsys, "--data", diary, "--format", "json", "--out", out)
    found = from_json(out.read_bytes())

    assert (status, told.err) == (0, "")
    assert str(out) in told.out
    assert [one.id for one in found.entries] == ["first", "last"]
    assert [one.id for one in found.treatments] == ["t"]
    assert [(one.stretch, one.skipped) for one in found.practised] == [("nk1", 1)]
    assert found.questions == ("May I run?",)
    assert len(found.days) == 10


def test_the_table_has_the_entries_and_no_formula(diary, tmp_path, capsys):
    out = tmp_path / "mine.csv"
    status, _ = run(capsys, "--data", diary, "--format", "csv", "--out", out)
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"), newline="")))

    assert status == 0
    assert [one["note"] for one in rows] == ["", "'=1+1"]
    assert {one["added_later"] for one in rows} == {"yes"}


def test_the_link_is_printed_or_written_and_reads_as_the_report(diary, tmp_path, capsys):
    out = tmp_path / "link.txt"
    status, told = run(capsys, "--data", diary, "--format", "link", "--base", BASE)
    found = found_in(told.out, codes())
    run(capsys, "--data", diary, "--format", "link", "--out", out)

    assert status == 0
    assert found.base == BASE
    assert len(found.report.entries) == 2
    assert found_in(out.read_text(), codes()).report.questions == ("May I run?",)


def test_days_and_parts_can_be_chosen(diary, tmp_path, capsys):
    out = tmp_path / "mine.json"
    since, until = ((NOW - n * DAY).date() for n in (40, 20))
    options = ["--data", diary, "--format", "json", "--out", out]
    run(capsys, *options, "--since", since, "--until", until, "--parts", "course")
    found = from_json(out.read_bytes())

    assert [one.id for one in found.entries] == ["old"]
    assert (found.since.date(), found.until.date()) == (since, until)
    assert found.parts == {"course"}
    assert found.questions == ()


@pytest.mark.parametrize(("paper", "width"), [((), 595), (("--paper", "letter"), 612)])
def test_it_can_be_printed_on_paper_of_either_size(diary, tmp_path, capsys, paper, width):
    out = tmp_path / "mine.pdf"
    status, told = run(capsys, "--data", diary, "--format", "pdf", "--out", out, *paper)
    page = PdfReader(out).pages[0]

    assert (status, told.err) == (0, "")
    assert round(float(page.mediabox.width)) == width
    assert "May I run?" in page.extract_text()


@pytest.mark.parametrize("parts", [(), ("--parts", "course,notes")])
def test_it_goes_out_as_fhir_with_the_visit_that_is_asked_at(diary, tmp_path, capsys, parts):
    out = tmp_path / "mine.fhir.json"
    status, told = run(capsys, "--data", diary, "--format", "fhir", "--out", out, *parts)
    bundle = json.loads(out.read_text("utf-8"))
    kinds = {one["resource"]["resourceType"] for one in bundle["entry"]}

    assert (status, told.err) == (0, "")
    assert kinds >= {"Patient", "Procedure", "Observation", "QuestionnaireResponse"}
    assert ("Appointment" in kinds) == (not parts)


@pytest.mark.parametrize("way", ["file", "link", "message", "input", "json", "payload-file"])
def test_a_report_is_read_from_wherever_it_stands(diary, tmp_path, capsys, monkeypatch, way):
    out = tmp_path / "mine.json"
    _, told = run(capsys, "--data", diary, "--format", "link", "--base", BASE)
    link = told.out.strip()
    out.write_text(to_json(USUAL))
    given = {
        "file": str(out),
        "link": link,
        "message": f"Here it is:\n> {link[:80]}\n> {link[80:]}\nSee you.",
        "input": "-",
        "json": to_json(USUAL),
        "payload-file": str(tmp_path / "code.txt"),
    }[way]
    (tmp_path / "code.txt").write_text(link.rpartition("/")[2])
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(to_json(USUAL).encode())))
    status, told = run(capsys, "decode", given)
    found = from_json(told.out.encode())

    assert status == 0
    if way in {"file", "input", "json"}:
        assert found == USUAL
    else:
        assert found == found_in(link, codes()).report


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--data", "{diary}"], "--format csv / json / link"),
        (["--data", "{diary}", "--format", "pdff", "--out", "{out}"], "Say in which form"),
        (["--data", "{diary}", "--format", "json"], "Name the file"),
        (
            ["--data", "{diary}", "--format", "csv", "--out", "{out}", "--since", "soon"],
            "not a day",
        ),
        (
            ["--data", "{diary}", "--format", "csv", "--out", "{out}", "--parts", "all"],
            "all is no part",
        ),
        (
            ["--data", "{diary}", "--format", "csv", "--out", "{out}", "--since", "2119-01-01"],
            "ends after it begins",
        ),
        (
            ["--data", "{diary}", "--format", "csv", "--out", "{out}", "--since", "2020-01-01"],
            "a year back",
        ),
        (
            ["--data", "{diary}", "--format", "json", "--out", "{out}", "--parts", "function"],
            "Nothing of that",
        ),
        (["--data", "{diary}", "--format", "link", "--base", "nowhere"], "nowhere is not"),
        (["--data", NOWHERE, "--format", "link"], f"There is no diary in {NOWHERE}"),
        (
            ["--data", "{diary}", "--format", "csv", "--out", f"{NOWHERE}/x.csv"],
            "cannot be written",
        ),
        (
            ["--data", "{diary}", "--format", "pdf", "--out", "{out}", "--paper", "a5"],
            "no paper a5 here: give a4 / letter",
        ),
        (["--data", "{diary}", "--what"], "There is no option --what"),
        (["decode"], "Name the file or give the link"),
        (["decode", "nothing"], "does not hold a report"),
        (["decode", "https://a.example/#/r/EAB"], "The end of this link is missing"),
        (["decode", '{{"format": 1}}'], '"format" has to be "aftercare-report"'),
        (["decode", "{wrong}"], "made_at has to be a date"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_writes_nothing(diary, tmp_path, capsys, options, said):
    out = tmp_path / "mine.out"
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps(json.loads(to_json(USUAL)) | {"made_at": "yesterday"}))
    given = [one.format(diary=diary, out=out, wrong=wrong) for one in options]
    status, told = run(capsys, *given)

    assert (status, told.out) == (2, "")
    assert said in told.err
    assert len(told.err.splitlines()) == 1
    assert not out.exists()


def test_a_diary_that_is_open_elsewhere_is_left_alone(diary, capsys):
    app = launch(data=diary, demo=False)
    status, told = run(capsys, "--data", diary, "--format", "link")
    app.close()

    assert status == 2
    assert "open in another program" in told.err


def test_help_is_the_help_of_all(capsys):
    assert run(capsys, "--help")[0] == 0
