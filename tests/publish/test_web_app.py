import json
import re
import struct
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from aftercare.formats.sound_files import sound_files
from aftercare.publish import web_app as publishing
from aftercare.publish.page import filled
from aftercare.publish.parcel import contents
from aftercare.publish.web_app import HEAVY, WrongBase, check_base, publish, web_app
from aftercare.words.words import load_words

say = load_words("en")


@pytest.fixture(scope="module")
def files():
    return web_app(say, base="/clinic/", clinic="Physio <Nord>")


class Page(HTMLParser):
    """The elements of a page by their names."""

    def __init__(self, page):
        super().__init__()
        self.elements = []
        self.feed(page)

    def handle_starttag(self, name, attributes):
        self.elements.append((name, dict(attributes)))

    def all(self, name):
        return [attributes for one, attributes in self.elements if one == name]


@pytest.fixture(scope="module")
def page(files):
    return Page(files["index.html"].decode())


def known(files):
    script = files["service-worker.js"].decode()
    return json.loads(re.search(r"const BUILD = (\{.*\});", script)[1])


def test_every_gap_of_the_page_is_filled_and_escaped(files, page):
    text = files["index.html"].decode()

    assert "{{" not in text
    assert "<!-- build -->" not in text
    assert "Physio &lt;Nord&gt;: Aftercare" in text
    assert page.all("base") == [{"href": "/clinic/"}]


def test_a_gap_that_nothing_fills_is_an_error():
    with pytest.raises(KeyError):
        filled("{{nothing}}", {}, say)
    with pytest.raises(KeyError):
        filled("{{web.no-such-words}}", {}, say)


def test_the_page_runs_no_script_but_files_of_its_own(files, page):
    scripts = page.all("script")
    policy = next(one["content"] for one in page.all("meta") if "http-equiv" in one)

    assert all("src" in one or one["type"] == "application/json" for one in scripts)
    assert all(one["src"] in files for one in scripts if "src" in one)
    assert re.search(r"default-src 'none'", policy)
    assert not re.search(r"https?:|\*|unsafe-eval(?<!wasm-unsafe-eval)", policy)


def test_every_file_that_the_page_names_is_there(files, page):
    named = [one.get("href") for one in page.all("link")]
    letters = re.findall(r'url\("(.+?)"\)', files["index.html"].decode())

    assert letters
    assert {*named, *letters} <= files.keys()


def test_no_text_of_ours_names_another_host(files):
    ours = [name for name in files if name.endswith(".js") and "/" not in name]
    texts = {name: files[name].decode() for name in [*ours, "index.html", "manifest.json"]}
    for known_stranger in ("main.dart.js", "flutter.js"):
        texts.pop(known_stranger)

    assert not {name for name, text in texts.items() if re.search(r"https?://", text)}


def test_the_worker_knows_the_hash_of_everything_that_it_keeps(files):
    build = known(files)
    canvas = {**build["canvas"]["full"], **build["canvas"]["chromium"]}
    kept = {**build["files"], **build["later"], **canvas}

    assert {"index.html", "app.bin", "main.dart.js", "pyodide/pyodide.asm.wasm"} <= kept.keys()
    for name, hashed in kept.items():
        digest = b64encode(sha256(files[name]).digest()).decode()

        assert hashed == f"sha256-{digest}"
    left = files.keys() - kept.keys()

    assert left == {"service-worker.js", "aftercare.json", "assets/NOTICES"}


def test_what_only_those_need_who_treat_is_not_kept_on_every_phone(files):
    build = known(files)
    parts = {name for part in contents().values() for name in part}

    assert build["later"].keys() == {"desk.bin", "paper.bin"} < parts
    assert parts - build["later"].keys() <= build["files"].keys()  # letters that the page has too
    assert not build["files"].keys() & build["later"].keys()


def test_the_cues_are_there_and_kept(files):
    wanted = {f"sounds/{name}": content for name, content in sound_files().items()}

    assert {name: files[name] for name in files if name.startswith("sounds/")} == wanted
    assert wanted.keys() <= known(files)["files"].keys()


def test_a_change_of_anything_is_another_build(files):
    other = web_app(say, base="/clinic/", clinic="Physio Süd")

    assert known(files)["build"] != known(other)["build"]
    assert known(files)["build"] in files["index.html"].decode()


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("POLICY", lambda before: f"{before};"),
        ("filled", lambda before: lambda *given: before(*given) + " "),
        ("_service_worker", lambda before: lambda *given: before(*given) + b" "),
        ("flutter_build", lambda before: lambda: before() | {"more": 1}),
    ],
)
def test_a_change_of_the_page_or_the_service_worker_is_another_build(
    files, monkeypatch, name, more
):
    monkeypatch.setattr(publishing, name, more(getattr(publishing, name)))
    other = web_app(say, base="/clinic/", clinic="Physio <Nord>")

    assert known(files)["build"] != known(other)["build"]


def test_the_same_app_is_the_same_build(files):
    assert web_app(say, base="/clinic/", clinic="Physio <Nord>") == files


def test_the_manifest_is_complete_and_its_icons_have_the_size_that_it_says(files):
    manifest = json.loads(files["manifest.json"])

    assert manifest["name"] == "Physio <Nord>: Aftercare"
    assert manifest["display"] == "standalone"
    assert (manifest["scope"], manifest["id"]) == ("./", "/clinic/")
    assert manifest["start_url"] == "./?icon"
    assert {one.get("purpose") for one in manifest["icons"]} == {None, "maskable"}
    assert {one["url"] for one in manifest["shortcuts"]} >= {"./#/check-in"}
    for icon in manifest["icons"]:
        picture = files[icon["src"]]
        size = struct.unpack(">II", picture[16:24])

        assert icon["sizes"] == f"{size[0]}x{size[1]}"


def test_what_the_page_counts_is_there(files):
    assert set(HEAVY) <= files.keys()


@pytest.mark.parametrize("base", ["/", "/aftercare/", "/a/b-c_d.e~f/"])
def test_a_path_can_be_served(base):
    check_base(base)


@pytest.mark.parametrize(
    "base",
    ["", "x", "/x", "x/", "//host/", "https://x/", '/"/', "/a b/", "/../", "/a/../b/", "/./"],
)
def test_what_is_not_the_path_of_a_folder_is_refused(base, tmp_path):
    with pytest.raises(WrongBase):
        publish(tmp_path / "out", say, base=base)

    assert not (tmp_path / "out").exists()


def test_it_is_written_as_a_whole_and_says_how_much(tmp_path):
    done = publish(tmp_path / "out", say)
    written = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]

    assert done.files == len(written)
    assert done.size_bytes == sum(path.stat().st_size for path in written)
    assert json.loads((tmp_path / "out" / "aftercare.json").read_text())["build"] == done.build
