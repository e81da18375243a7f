from pathlib import Path

import pytest

from aftercare.publish import folder
from aftercare.publish.folder import NOTE, Fault, Kind, NotOurs, check, note


def ours(kind=Kind.WEB, **files):
    files = {name.replace("__", "/").replace("_", "."): one for name, one in files.items()}
    return files | {NOTE: note(kind, files)}


OURS = ours(index_html=b"new", assets__font=b"f")


def write(out, files):
    folder.write(out, files, Kind.WEB)


def everything(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_new_folder_is_made_with_those_above_it(tmp_path):
    out = tmp_path / "a" / "b"
    write(out, OURS)

    assert everything(out) == OURS


def test_an_empty_folder_is_filled(tmp_path):
    write(tmp_path / "out", OURS)

    assert everything(tmp_path / "out") == OURS


def test_an_earlier_one_of_ours_is_replaced_wholly(tmp_path):
    out = tmp_path / "out"
    write(out, ours(old_js=b"old", folder__older_js=b"older"))
    write(out, OURS)

    assert everything(out) == OURS
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", ["notes.txt", ".git"])
def test_a_folder_with_anything_else_is_left_alone(tmp_path, name):
    (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(NotOurs) as refused:
        write(tmp_path, OURS)

    assert refused.value.fault is Fault.FOREIGN
    assert everything(tmp_path) == {name: b"mine"}


@pytest.mark.parametrize(
    "said",
    [
        b"{}",
        b"[1]",
        b"not json",
        b'{"app": "other", "kind": "web"}',
        b'{"app": "aftercare", "kind": "web", "files": 3}',
    ],
)
def test_a_note_that_is_not_ours_makes_no_folder_ours(tmp_path, said):
    (tmp_path / NOTE).write_bytes(said)
    with pytest.raises(NotOurs) as refused:
        write(tmp_path, OURS)

    assert refused.value.fault is Fault.FOREIGN
    assert everything(tmp_path) == {NOTE: said}


@pytest.mark.parametrize("name", ["CNAME", ".git/HEAD", "assets/mine"])
def test_what_was_put_into_a_folder_of_ours_is_named_and_stays(tmp_path, name):
    out = tmp_path / "out"
    write(out, OURS)
    (out / name).parent.mkdir(exist_ok=True)
    (out / name).write_bytes(b"mine")
    with pytest.raises(NotOurs) as refused:
        write(out, OURS | {"index.html": b"newer"})

    assert (refused.value.fault, refused.value.what) == (Fault.MORE, name)
    assert everything(out) == OURS | {name: b"mine"}


def test_a_folder_for_another_purpose_is_left_alone(tmp_path):
    there = ours(Kind.NATIVE, main_py=b"begin()")
    folder.write(tmp_path / "out", there, Kind.NATIVE)
    with pytest.raises(NotOurs) as refused:
        write(tmp_path / "out", OURS)

    assert refused.value.fault is Fault.OTHER
    assert everything(tmp_path / "out") == there


def test_a_file_or_a_link_in_its_place_is_left_alone(tmp_path):
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_bytes(b"mine")
    (tmp_path / "folder").mkdir()
    link.symlink_to(tmp_path / "folder")
    for place in (file, link):
        with pytest.raises(NotOurs) as refused:
            check(place, Kind.WEB)

        assert refused.value.fault is Fault.FILE


def test_what_cannot_be_written_leaves_what_was_there(tmp_path):
    out = tmp_path / "out"
    write(out, OURS)
    with pytest.raises(OSError, match="exists"):
        write(out, {NOTE: b"{}", "a": b"file", "a/b": b"below a file"})

    assert everything(out) == OURS
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    "error", [OSError(28, "no space left"), OSError(16, "device busy"), KeyboardInterrupt()]
)
@pytest.mark.parametrize("step", ["out", "made"])
def test_what_was_there_comes_back_if_the_new_one_cannot_be_put_in_its_place(
    tmp_path, monkeypatch, error, step
):
    out = tmp_path / "out"
    write(out, OURS)
    rename = Path.rename

    def refusing(source, target):
        if source.name == step:
            raise error
        return rename(source, target)

    monkeypatch.setattr(Path, "rename", refusing)
    with pytest.raises(type(error)):
        write(out, OURS | {"index.html": b"newer"})

    assert everything(out) == OURS
