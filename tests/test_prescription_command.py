"""``aftercare prescription``: as a clinic's program calls it, in a process of its own and here."""

import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from aftercare.__main__ import main
from aftercare.content.code import codes
from aftercare.formats.prescription_json import from_json, to_json
from aftercare.formats.prescription_link import decode
from aftercare.formats.prescription_message import EXAMPLE_BASE, link_of
from tests.formats.plans import USUAL, prescriptions
from tests.formats.vectors import FULLEST
from tests.laws import law

CHECKOUT = Path(__file__).resolve().parents[1]
CODES = codes()
BASE = "https://riverside.example/aftercare/"
LINK = link_of(USUAL, CODES, BASE)
JSON = to_json(USUAL, CODES)
NOTED = replace(USUAL, note="W\u00e4rme tut gut \u4e16 \U0001f642")


class Typed(io.TextIOWrapper):
    """Standard input that holds *content*."""

    def __init__(self, content):
        super().__init__(io.BytesIO(content), encoding="ascii")


def run(*argv, given=b""):
    """Run the command in a process of its own; return status, output and errors."""
    command = [sys.executable, "-W", "error", "-m", "aftercare", "prescription", *argv]
    done = subprocess.run(command, cwd=CHECKOUT, input=given, capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def said(capsysbinary, monkeypatch):
    """Run the command here; return status, output and errors."""

    def saying(*argv, given=b""):
        monkeypatch.setattr("sys.stdin", Typed(given))
        status = main(["prescription", *argv])
        out, err = capsysbinary.readouterr()
        return status, out.decode(), err.decode()

    return saying


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "plan.json"
    path.write_text(JSON, "utf-8")
    return path


def test_a_file_becomes_a_link_and_the_link_the_same_file(file):
    status, link, errors = run("encode", str(file), "--base", BASE)
    back = run("decode", link.strip())

    assert (status, link, errors) == (0, f"{LINK}\n", "")
    assert back == (0, JSON, "")


def test_both_read_standard_input():
    status, link, _ = run("encode", "-", given=JSON.encode())
    message = f"Your plan:\r\n{link}\r\nBest wishes".encode()

    assert status == 0
    assert link.startswith(f"{EXAMPLE_BASE}#/p/")
    assert run("decode", "-", given=message) == (0, JSON, "")


def test_what_is_printed_is_utf_8_in_any_locale(monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    monkeypatch.setenv("PYTHONUTF8", "0")

    assert run("decode", link_of(NOTED, CODES, BASE)) == (0, to_json(NOTED, CODES), "")


def test_code_and_paper_are_written_beside_the_answer(tmp_path, file):
    png, svg, pdf = (tmp_path / f"out.{kind}" for kind in ("png", "svg", "pdf"))
    status, link, errors = run("encode", str(file), "--qr", str(png), "--pdf", str(pdf))
    again = run("decode", LINK, "--qr", str(svg))

    assert (status, errors) == (0, "")
    assert link.startswith(EXAMPLE_BASE)
    assert png.read_bytes().startswith(b"\x89PNG")
    assert svg.read_text("utf-8").startswith("<svg")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert again == (0, JSON, "")
    assert sorted(tmp_path.iterdir()) == sorted([file, png, svg, pdf])


def test_a_file_that_is_there_is_replaced_as_any_program_does(tmp_path, said):
    out = tmp_path / "Code.PNG"
    out.write_bytes(b"old")
    status, _, _ = said("decode", LINK, "--qr", str(out))

    assert status == 0
    assert out.read_bytes().startswith(b"\x89PNG")


def test_the_address_of_a_link_stays_unless_another_is_given(tmp_path, said):
    one, two, three = (tmp_path / f"{name}.svg" for name in "abc")
    said("decode", LINK, "--qr", str(one))
    said("decode", LINK.replace("riverside", "other"), "--base", BASE, "--qr", str(two))
    said("decode", LINK.split("/p/")[1], "--qr", str(three))

    assert one.read_bytes() == two.read_bytes()
    assert one.read_bytes() != three.read_bytes()


@law
@given(prescriptions())
def test_every_prescription_comes_back_through_the_command(plan):
    out = io.TextIOWrapper(io.BytesIO())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", out)
        patch.setattr("sys.stdin", Typed(to_json(plan, CODES).encode()))

        assert main(["prescription", "encode", "-", "--base", BASE]) == 0
        link = out.buffer.getvalue().decode().strip()
        out.buffer.seek(0)
        out.buffer.truncate()
        assert main(["prescription", "decode", link]) == 0
    back = out.buffer.getvalue()

    assert decode(link.removeprefix(f"{BASE}#/p/"), CODES) == plan
    assert from_json(back, CODES) == plan


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        ([], "Say what to do"),
        (["print"], "Say what to do"),
        (["encode"], "Name the JSON file"),
        (["decode"], "Name the JSON file"),
        (["encode", "nowhere.json"], "nowhere.json cannot be read"),
        (["encode", "."], ". cannot be read"),
        (["encode", "a\0b"], "a?b cannot be read"),
        (["encode", "x", "y"], "There is no option y"),
        (["decode", LINK, "--frob"], "There is no option --frob"),
        (["decode", LINK, "--qr"], "--qr needs a value"),
        (["decode", LINK, "--qr", "out.gif"], "--qr needs a file name that ends in .png / .svg"),
        (["decode", LINK, "--qr", ".png"], "--qr needs a file name"),
        (["decode", LINK, "--pdf", "out"], "--pdf needs a file name that ends in .pdf"),
        (["decode", LINK, "--pdf", "no/such/folder.pdf"], "no/such/folder.pdf cannot be written"),
        (["decode", LINK, "--pdf", "a\0.pdf"], "a?.pdf cannot be written"),
        (["decode", LINK, "--pdf", "/proc/x.pdf"], "/proc/x.pdf cannot be written"),
        (["decode", LINK, "--pdf", "folder.pdf"], "folder.pdf cannot be written"),
        (["decode", LINK, "--qr", "out.png", "--pdf", "folder.pdf"], "folder.pdf cannot"),
        (["decode", LINK, "--base", "javascript:alert(1)"], "javascript:alert(1) is not the"),
        (["decode", LINK, "--base", "https://x.org/\n\x1b[2J"], "https://x.org/??[2J is not the"),
        (["decode", LINK, "--country", "Atlantis"], "Atlantis is not a country"),
        (["decode", ""], "This link does not hold a plan"),
        (["decode", "Hello"], "This link does not hold a plan"),
        (["decode", LINK[:-9]], "The end of this link is missing"),
        (["decode", LINK[:-9], "--qr", "out.png", "--pdf", "out.pdf"], "The end of this link"),
        (["decode", LINK[:90] + "A" + LINK[91:]], "Part of this link was changed"),
        (["decode", "x" * 99_999], "This link is too long"),
        (["decode", link_of(FULLEST, CODES, BASE), "--qr", "out.png"], "This plan is too long for"),
    ],
    ids=range(28),
)  # fmt: skip
def test_what_cannot_be_is_one_line_and_nothing_is_written(
    tmp_path, monkeypatch, said, argv, sentence
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.pdf").mkdir()
    status, out, err = said(*argv)

    assert (status, out) == (2, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1
    assert err.endswith(".\n") or "\n" not in err[:-1]
    assert [one.name for one in tmp_path.iterdir()] == ["folder.pdf"]
    assert not list((tmp_path / "folder.pdf").iterdir())


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "This is not JSON"),
        (b"\xff\xfe{", "The JSON is not UTF-8"),
        (b"[" * 60_000, "The JSON is nested too deep"),
        (b" " * 10_000_000, "The JSON is too long"),
        (b"{}", "The JSON is not a prescription"),
        (JSON.replace('"nk1"', '"nk99"').encode(), 'stretches[0].stretch is "nk99"'),
        (JSON.replace('"reps": 3', '"reps": NaN', 1).encode(), "NaN is not a number"),
        (JSON.replace('"version": 1', '"version": 9').encode(), "The JSON needs a newer Aftercare"),
    ],
    ids=range(8),
)
def test_json_that_is_wrong_is_one_line_that_says_where(tmp_path, said, content, sentence):
    out = tmp_path / "out.pdf"
    status, printed, err = said("encode", "-", "--pdf", str(out), given=content)

    assert (status, printed) == (2, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1
    assert not out.exists()


def test_a_wrong_link_ends_a_real_process_without_a_traceback(tmp_path):
    out = tmp_path / "out.pdf"
    status, printed, errors = run("decode", LINK[:-4], "--pdf", str(out))

    assert (status, printed) == (2, "")
    assert errors.startswith("The end of this link is missing")
    assert errors.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fails_half_way_leaves_no_half_file(tmp_path, said, monkeypatch):
    png, pdf = tmp_path / "out.png", tmp_path / "out.pdf"
    pdf.write_bytes(b"the old sheet")
    real = Path.open

    def full(self, mode="r", *rest, **more):
        if ".pdf" in self.name and "x" in mode:
            raise OSError(28, "no space left")
        return real(self, mode, *rest, **more)

    monkeypatch.setattr(Path, "open", full)
    status, _, err = said("decode", LINK, "--qr", str(png), "--pdf", str(pdf))

    assert status == 2
    assert err == f"{pdf} cannot be written, so nothing was.\n"
    assert pdf.read_bytes() == b"the old sheet"
    assert list(tmp_path.iterdir()) == [pdf]


def test_codes_and_paper_are_loaded_only_when_they_are_asked_for(file):
    heavy = "('fpdf', 'fontTools', 'segno', 'flet', 'PIL')"
    check = f"print([one for one in {heavy} if one in sys.modules], file=sys.stderr)"
    call = f"main(['prescription', 'encode', {str(file)!r}])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; from aftercare.__main__ import main; {call}; {check}"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr == "[]\n"
    assert done.stdout.startswith("https://")


def test_help_names_the_command(capsys):
    main(["--help"])
    told = capsys.readouterr().out
    status = main(["prescription", "encode", "--help"])

    assert (status, capsys.readouterr().out) == (0, told)
    assert "aftercare prescription encode FILE.json" in told
    assert all(f"{option} " in told for option in ("--base", "--qr", "--pdf", "--country"))


def test_the_example_of_the_readme_is_a_plan():
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    example = readme.split("```json\n")[1].split("```")[0]
    plan = from_json(example.encode(), CODES)

    assert plan.clinic_name
    assert plan.doses
    assert json.loads(example)["format"] == "aftercare-prescription"
