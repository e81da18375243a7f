"""``aftercare calendar``: what is ahead of a diary, as a file; whatever is wrong is one line."""

from datetime import date, timedelta

import icalendar
import pytest

from aftercare.__main__ import main
from aftercare.app import launch
from aftercare.state.appointment import NEW

NOWHERE = "/nowhere/at/all"


@pytest.fixture
def diary(tmp_path):
    """The folder of somebody with a visit in a week."""
    folder = tmp_path / "diary"
    folder.mkdir()
    app = launch(data=folder, demo=False)
    visits = app.library.state("page").appointments
    visits.amend(NEW, place="Room 2", questions=())
    visits.note()
    app.close()
    return folder


def run(capsys, *options):
    status = main(["calendar", *map(str, options)])
    return status, capsys.readouterr()


def events(out):
    found = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    return {str(one["uid"]): one for one in found}


def test_what_is_ahead_is_in_the_file(diary, tmp_path, capsys):
    out = tmp_path / "mine.ics"
    status, told = run(capsys, "--data", diary, "--out", out)
    found = events(out)

    assert (status, told.err) == (0, "")
    assert str(out) in told.out
    assert "Room 2" in {one.get("location") for one in found.values()}
    assert all(one["sequence"] > 0 for one in found.values())


def test_what_was_changed_since_has_a_higher_number(diary, tmp_path, capsys):
    out = tmp_path / "mine.ics"
    run(capsys, "--data", diary, "--out", out)
    first = events(out)
    app = launch(data=diary, demo=False)
    visits = app.library.state("page").appointments
    (visit,) = visits.appointments
    visits.amend(visit.id, place="Room 3")
    app.close()
    run(capsys, "--data", diary, "--out", out)
    second = events(out)

    name = f"{visit.id}@aftercare.invalid"
    assert second[name]["sequence"] > first[name]["sequence"]
    assert second[name]["location"] == "Room 3"


def test_from_a_day_on_there_is_nothing_that_is_over_before(diary, tmp_path, capsys):
    late, later = (date.today() + timedelta(days=n) for n in (6, 30))  # noqa: DTZ011 - of here
    out = tmp_path / "mine.ics"

    assert run(capsys, "--data", diary, "--out", out, "--from", late)[0] == 0
    assert events(out)
    status, told = run(capsys, "--data", diary, "--out", tmp_path / "none.ics", "--from", later)
    assert status == 2
    assert "Nothing is ahead" in told.err
    assert not (tmp_path / "none.ics").exists()


def test_the_ending_may_be_in_capitals(diary, tmp_path, capsys):
    out = tmp_path / "MINE.ICS"

    assert run(capsys, "--data", diary, "--out", out)[0] == 0
    assert events(out)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--data", "{diary}"], "Name the file"),
        (["--data", "{diary}", "--out", "{out}", "--from", "soon"], "soon is not a day"),
        (["--data", "{diary}", "--out", "{out}", "--from", "2026-02-30"], "2026-02-30 is not"),
        (["--data", "{diary}", "--out", "{out}", "--from", "0001-01-01"], "0001-01-01 is not"),
        (["--data", "{diary}", "--out", "{out}.txt"], "--out needs a file name that ends in .ics"),
        (["--data", "{diary}", "--out", ""], "--out needs a file name that ends in .ics"),
        (["--data", "{diary}", "--out", "{out}", "--what"], "There is no option --what"),
        (["--data", NOWHERE, "--out", "{out}"], f"There is no diary in {NOWHERE}"),
        (["--data", "{diary}", "--out", f"{NOWHERE}/x.ics"], "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_writes_nothing(diary, tmp_path, capsys, options, said):
    out = tmp_path / "mine.ics"
    given = [one.format(diary=diary, out=out) for one in options]
    status, told = run(capsys, *given)

    assert (status, told.out) == (2, "")
    assert said in told.err
    assert len(told.err.splitlines()) == 1
    assert not out.exists()


def test_a_diary_that_is_open_elsewhere_is_left_alone(diary, tmp_path, capsys):
    app = launch(data=diary, demo=False)
    status, told = run(capsys, "--data", diary, "--out", tmp_path / "mine.ics")
    app.close()

    assert status == 2
    assert "open in another program" in told.err
