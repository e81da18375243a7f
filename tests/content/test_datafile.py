"""Every fact names a source, and every source is known."""

import tomllib
from pathlib import Path

import pytest

import aftercare.content
from aftercare.content.citing import Kind
from aftercare.content.datafile import read
from aftercare.content.source import sources
from aftercare.domain.source import Mark, Source
from tests.reading import messages

FOLDER = Path(aftercare.content.__file__).parent
FACTS = ("regions", "course", "phases", "warnings", "countries")
KNOWN = {source.id for source in sources()}


def rows(noun):
    for value in read(noun).values():
        yield from value if isinstance(value, list) else [value]


@pytest.mark.parametrize("noun", FACTS)
def test_every_row_of_facts_names_sources_that_exist(noun):
    bare = [row for row in rows(noun) if "helps" not in row]  # a phase only lists its lines

    assert bare
    for row in bare:
        assert row["sources"], row
        assert set(row["sources"]) <= KNOWN, row
        assert len(set(row["sources"])) == len(row["sources"]), row


@pytest.mark.parametrize("noun", [*FACTS, "sources", "diary"])
def test_every_id_stands_once(noun):
    for table in (t for t in read(noun).values() if isinstance(t, list)):
        ids = [row.get("id", row.get("code", row.get("hours"))) for row in table]

        assert len(set(ids)) == len(ids)
        assert None not in ids


def test_every_data_file_of_this_folder_is_sound_toml():
    for path in FOLDER.glob("*.toml"):
        assert tomllib.loads(path.read_text("utf-8")), path


def test_a_source_is_a_work_or_a_mark():
    for source in sources():
        assert source.citation or source.id in {"K", "L"}
        assert not source.link or source.link.startswith("https://")

    with pytest.raises(ValueError, match="needs a citation"):
        Source(id="R1")


def test_every_mark_is_explained():
    expected = {f"mark-{mark}{part}" for mark in Mark for part in ("", "-title")}

    kinds = {f"in-{kind}" for kind in Kind}

    assert messages("source").keys() == expected | kinds | {"intro", "used-in"}
