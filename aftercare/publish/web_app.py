"""Publish the app as a folder that any web host can serve, and a phone can keep and use offline."""

import gzip
import json
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED

from aftercare.content.version import FILE as VERSION
from aftercare.content.version import version
from aftercare.device.web_client import assets_folder
from aftercare.publish import folder
from aftercare.publish.bare import bared
from aftercare.publish.bytecode import compiled
from aftercare.publish.client import client_files, flutter_build, pyodide_folder, pyodide_info
from aftercare.publish.locale_data import slim
from aftercare.publish.packing import archive, archives, members, zipped
from aftercare.publish.page import POLICY, Say, data_block, filled, manifest
from aftercare.publish.parcel import ASKED_FOR, OF_TREATING, PARCELS, contents
from aftercare.publish.stdlib import library_files

LIBRARY, ARCHIVE, UNPACKED = "pyodide/python_stdlib.zip", "app.bin", "unpacked.bin"
"""Python's own modules, those that are imported out of an archive, and those out of a folder."""
SCRIPTS = (
    *("page.js", "plan.js", "opening.js", "bridge.js", "offline.js", "manifest.js", "boot.js"),
    "worker.js",
)
_ASSETS = ("icons", "sounds")
_BASE = re.compile(r"/([A-Za-z0-9._~-]+/)*")
HEAVY = (
    *("main.dart.js", "pyodide/pyodide.asm.wasm", "pyodide/pyodide.asm.mjs"),
    *(LIBRARY, ARCHIVE, UNPACKED, "assets/fonts/MaterialIcons-Regular.otf"),
)
"""What the page counts to tell how far the loading is, in bytes as most hosts send them."""

_BUILD = "the build that this is"  # until it is known: it follows from everything
_LIBRARY = "library/"  # while it is compiled with the others
_ONLINE = ("assets/NOTICES", "canvaskit/")
"""Not kept offline by their names: the licences, and the canvas, of which a browser needs one."""


class WrongBase(Exception):
    """*base* is not the path of a folder: it must begin and end with a slash."""

    def __init__(self, base: str) -> None:
        super().__init__(base)
        self.base = base


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What was written: how many files, and how many bytes they are."""

    files: int
    size_bytes: int
    build: str  # changes with every byte of it
    compiled: bool  # else every phone does it at its first start


def publish(out: Path, say: Say, *, base: str = "/", clinic: str = "") -> Published:
    """Write the app to the folder *out*, for a host that serves it at the path *base*.

    WrongBase, folder.NotOurs, packing.NotInstalled or client.UnknownClient say why not; OSError if
    the disk refuses. Nothing is fetched from anywhere.
    """
    check_base(base)
    folder.check(out, folder.Kind.WEB)
    files = web_app(say, base=base, clinic=clinic)
    folder.write(out, files, folder.Kind.WEB)
    note = json.loads(files[folder.NOTE])
    return Published(
        files=len(files),
        size_bytes=sum(map(len, files.values())),
        build=note["build"],
        compiled=note["compiled"],
    )


def check_base(base: str) -> None:
    """Refuse, by WrongBase, what is not the path of a folder on a host."""
    if not _BASE.fullmatch(base) or "/../" in base or "/./" in base:
        raise WrongBase(base)


def web_app(say: Say, *, base: str, clinic: str) -> dict[str, bytes]:
    """Return all files of the published app by their paths."""
    assets = assets_folder()
    title = say("web.name-with-clinic", clinic=clinic) if clinic else say("app.name")
    modules, places = _modules()
    files = client_files() | _packed(modules, places)
    for part in _ASSETS:
        files |= {f"{part}/{one.name}": one.read_bytes() for one in (assets / part).iterdir()}
    files["favicon.png"] = (assets / "favicon.png").read_bytes()
    files |= {name: (assets / "web" / name).read_bytes() for name in SCRIPTS}
    files["manifest.json"] = json.dumps(manifest(say, title, base), indent=1).encode()
    template = (assets / "web" / "index.html").read_text("utf-8")
    page = filled(template, {"base": base, "title": title, "policy": POLICY, "build": _BUILD}, say)
    settings = {
        "build": _BUILD,
        "archive": ARCHIVE,
        "unpacked": UNPACKED,
        "hashes": {name: _integrity(files[name]) for name in (ARCHIVE, UNPACKED, LIBRARY)},
        "parcels": contents(),
        "later": {name: _integrity(files[name]) for part in contents().values() for name in part},
        "treating": OF_TREATING,
        "pyodide": pyodide_info(),
        "flutter": flutter_build(),
        "sizes": {name: len(gzip.compress(files[name], 6)) for name in HEAVY},
    }
    files["index.html"] = page.replace("<!-- build -->", data_block(settings)).encode()
    build = _build_of(files | {"service-worker.js": _service_worker(assets, files, _BUILD)})
    files["index.html"] = files["index.html"].replace(_BUILD.encode(), build.encode())
    files["service-worker.js"] = _service_worker(assets, files, build)
    files[folder.NOTE] = folder.note(
        folder.Kind.WEB,
        files,
        version=version(),
        build=build,
        base=base,
        compiled="aftercare/app.pyc" in modules,
    )
    return files


def _modules() -> tuple[dict[str, bytes], dict[str, str]]:
    """Return all that Python imports by its path, and the archive of each source that comes later.

    Its own library is in a folder of its own.
    """
    library = pyodide_folder() / "python_stdlib.zip"
    files = slim(members()) | {f"aftercare/content/{VERSION}": version().encode()}
    files |= {f"{_LIBRARY}{name}": one for name, one in library_files(library).items()}
    places: dict[str, str] = {}
    for parcel in PARCELS:
        later = parcel.members(library)
        files |= later
        places |= dict.fromkeys(later, parcel.archive)
    return compiled(bared(files)), places


def _packed(modules: Mapping[str, bytes], places: Mapping[str, str]) -> dict[str, bytes]:
    """Return the archives of *modules*, of whose sources some have *places* of their own."""
    parts: dict[str, dict[str, bytes]] = {name: {} for name in (ARCHIVE, LIBRARY, *places.values())}
    for name, content in modules.items():
        source = name.removesuffix("c") if name.endswith(".pyc") else name
        place = LIBRARY if name.startswith(_LIBRARY) else places.get(source, ARCHIVE)
        parts[place][name.removeprefix(_LIBRARY)] = content
    library = zipped(parts.pop(LIBRARY), ZIP_DEFLATED)
    inside, unpacked = archives(parts.pop(ARCHIVE))
    later = {name: archive(files) for name, files in parts.items()}
    return {ARCHIVE: inside, UNPACKED: unpacked, LIBRARY: library, **later}


def _build_of(files: Mapping[str, bytes]) -> str:
    whole = sha256()
    for name, content in sorted(files.items()):
        whole.update(name.encode() + b"\0" + sha256(content).digest())
    return whole.hexdigest()[:16]


def _service_worker(assets: Path, files: Mapping[str, bytes], build: str) -> bytes:
    script = (assets / "web" / "service-worker.js").read_text("utf-8")
    hashes = {name: _integrity(content) for name, content in sorted(files.items())}
    canvas = {name: one for name, one in hashes.items() if name.startswith("canvaskit/")}
    known = {
        "build": build,
        "policy": POLICY,
        "files": {
            name: one
            for name, one in hashes.items()
            if not name.startswith(_ONLINE) and name not in ASKED_FOR
        },
        "later": {name: one for name, one in hashes.items() if name in ASKED_FOR},
        "canvas": {
            "chromium": {n: one for n, one in canvas.items() if "/chromium/" in n},
            "full": {n: one for n, one in canvas.items() if "/chromium/" not in n},
        },
    }
    filled_in = script.replace("const BUILD = null;", f"const BUILD = {json.dumps(known)};")
    return filled_in.encode()


def _integrity(content: bytes) -> str:
    return f"sha256-{b64encode(sha256(content).digest()).decode()}"
