"""What ``aftercare web`` and ``aftercare native`` answer: one sentence, whatever was typed."""

import json

import pytest

from aftercare.__main__ import main
from aftercare.publish import bytecode
from aftercare.publish.client import python_version


@pytest.fixture
def said(capsys):
    def answer(*argv):
        status = main(list(argv))
        out, err = capsys.readouterr()
        line, *more = (out + err).splitlines()
        assert not more or "take longer at its first start" in more[0]
        return status, line

    return answer


def test_the_web_app_is_written_under_its_base_and_name(said, tmp_path):
    out = tmp_path / "site"
    status, line = said("web", str(out), "--base-url", "/app/", "--name", "Clinic One")
    page = (out / "index.html").read_text("utf-8")

    assert status == 0
    assert line.startswith(f"The web app is in {out} (")
    assert '<base href="/app/">' in page
    assert "Clinic One" in page
    assert json.loads((out / "manifest.json").read_text("utf-8"))["name"].count("Clinic One") == 1


def test_where_nobody_can_compile_it_says_what_would_help(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bytecode, "compilers", lambda: iter(()))
    status = main(["web", str(tmp_path / "site")])
    out, _ = capsys.readouterr()

    assert status == 0
    assert f"install Node or Python {python_version()} here" in out.splitlines()[1]
    assert (
        json.loads((tmp_path / "site" / "aftercare.json").read_text("utf-8"))["compiled"] is False
    )


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["web"], "Name the folder to write to: aftercare web OUT"),
        (["native"], "Name the folder to write to: aftercare native OUT"),
        (["web", "OUT", "--base-url"], "--base-url needs a value"),
        (["web", "OUT", "--base-url", "app"], "app is not a path to serve at"),
        (["web", "OUT", "--base-url", "/app"], "/app is not a path to serve at"),
        (["web", "OUT", "--base-url", "/a/../b/"], "/a/../b/ is not a path to serve at"),
        (["web", "OUT", "--base-url", "https://x.org/"], "https://x.org/ is not a path"),
        (["web", "OUT", "--base-url", '/"><script>/'], '/"><script>/ is not a path'),
        (["web", "OUT", "--name", "x" * 61], "The name of the clinic can have 60"),
        (["web", "OUT", "--name", "a\u202eb"], "The name of the clinic can have 60"),
        (["web", "OUT", "--nmae", "x"], "There is no option --nmae"),
        (["web", "OUT", "more"], "There is no option more"),
        (["native", "OUT", "--base-url", "/"], "There is no option --base-url"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    said, tmp_path, monkeypatch, argv, sentence
):
    monkeypatch.chdir(tmp_path)
    status, line = said(*argv)

    assert status == 2
    assert line.startswith(sentence)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["web", "native"])
def test_a_folder_of_somebody_elses_is_left_as_it_is(said, tmp_path, kind):
    (tmp_path / "thesis.txt").write_text("years", "utf-8")
    status, line = said(kind, str(tmp_path))

    assert status == 2
    assert line.startswith(f"The folder {tmp_path} holds something")
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("kind", ["web", "native"])
def test_a_file_is_no_folder(said, tmp_path, kind):
    file = tmp_path / "file"
    file.touch()

    assert said(kind, str(file)) == (
        2,
        f"{file} is a file or a link, not a folder: name another one.",
    )


def test_a_place_that_cannot_be_written_is_a_sentence(said):
    status, line = said("native", "/proc/nowhere/out")

    assert status == 2
    assert line.startswith("The folder /proc/nowhere/out cannot be written, so nothing was changed")


def test_a_markup_in_the_name_is_text(said, tmp_path):
    said("web", str(tmp_path / "out"), "--name", "<b onload=x>&'\"")
    page = (tmp_path / "out" / "index.html").read_text("utf-8")

    assert "<b onload" not in page
