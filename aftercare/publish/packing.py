"""Everything that Python imports in the browser: the app and what it stands on."""

import gzip
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

_CACHES = ("__pycache__", "*.pyc", "*.pyo", "*.so", "*.pyd", "*.dist-info", "*.pyi", "*.pyx", "*.c")
CONTENTS = "contents.txt"
"""The member of an archive that lists the others, one a line."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LANGUAGES = ("root", "en", "en_*")


class NotInstalled(Exception):
    """A package that has to be packed is missing: *name*."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Package:
    """An importable package by its *name*; *without* names what the app in a browser never needs.

    A pattern with a slash is one of paths inside the package, without one it is one of names.
    """

    name: str
    without: tuple[str, ...] = ()
    only: tuple[str, ...] = ()  # of data files, so many; code is always taken
    part: tuple[str, ...] = ()  # nothing but this, if it is named


_OF_A_COMPUTER = (
    *("__main__.py", "calendar_command.py", "command.py", "prescription_command.py"),
    *("device/memory.py", "report_command.py"),
    *(f"words/en/{one}.ftl" for one in ("command", "prescription", "web")),
    *("formats/prescription_json.py", "formats/sound_files.py"),
    *(f"device/{one}.py" for one in ("browser_opener", "desktop_window", "doorway", "font")),
    *(f"device/{one}.py" for one in ("guard", "half_open", "local_server", "machine_notifier")),
    "device/machine_sealer.py",
    *(f"device/{one}.py" for one in ("policy", "running", "web_client", "web_session")),
)
"""What a computer alone runs or says: the command line, the server, the making of web apps."""
OF_A_PHONE = (
    *("on_phone.py", "device/phone_notifier.py"),
    *("device/data_folder.py", "device/file_medium.py"),
)
"""Where a native build begins, and what no browser can."""
DESK = Package(
    "aftercare",
    part=(
        *("ui/screens/desk/*", "ui/parts/desk_*"),
        *(f"state/{one}.py" for one in ("desk_state", "draft", "patient", "shelf", "taken")),
        *("state/template.py", "ui/label_search.py", "formats/chart_note.py"),
        *("formats/ascii_text.py", "words/en/chart-note.ftl", "words/en/report-desk.ftl"),
        *("state/reading.py", "state/typed.py", "storage/desk.py"),
        *(f"domain/{one}.py" for one in ("dose", "draft", "patient", "ready_set", "template")),
        *("domain/lock.py", "domain/visiting.py"),
        *("content/ready_set.py", "content/prescriptions.toml"),
        *(f"words/en/{one}.ftl" for one in ("address", "patient", "prescribe")),
        *(f"words/en/{one}.ftl" for one in ("ready-set", "template")),
    ),
)
"""The physiotherapist's place."""
PAPER = Package(
    "aftercare",
    part=(
        *("formats/prescription_pdf.py", "formats/sheet/*", "words/en/sheet.ftl"),
        *("formats/report_pdf.py", "formats/report_sheet/*"),
    ),
)
"""What draws a plan or a report on paper."""
MORE = Package(
    "aftercare",
    part=(
        *("ui/screens/clinic.py", "ui/screens/country.py"),
        *("ui/screens/lost.py", "ui/screens/plan_kept.py", "ui/screens/plan_paste.py"),
        *("ui/screens/visit.py", "ui/screens/visits.py", "ui/screens/visit_*", "ui/parts/visit_*"),
        *("ui/screens/reminders.py", "ui/screens/reminder_settings.py"),
        *("domain/zone.py", "formats/prescription_message.py", "formats/question_words.py"),
        *("ui/screens/about.py", "ui/screens/person.py"),
        *("ui/screens/practice.py", "ui/screens/treatments.py"),
        *("ui/screens/entry.py", "ui/screens/conditions.py", "ui/screens/flags.py"),
        *("formats/calendar_entry.py", "formats/calendar_link.py", "words/en/calendar.ftl"),
        *("ui/screens/backup.py", "ui/screens/deletion.py", "ui/parts/backup_*"),
        *("ui/screens/settings.py", "ui/screens/treatment.py"),
        *("ui/screens/rescue.py", "ui/screens/refusal.py", "ui/parts/save_files.py"),
        *("words/en/rescue.ftl", "words/en/refusal.ftl"),
        # A migration keeps a copy first: once there is one, a start needs `copies`.
        *("state/upkeep.py", "storage/copies.py", "storage/upkeep.py"),
        *("state/backup.py", "storage/backup.py", "storage/review.py", "formats/sealed_copy.py"),
        *("ui/screens/app_lock.py", "ui/screens/locked.py", "ui/parts/secret_line.py"),
        "ui/parts/pin_told.py",
        *(
            "state/pin.py",
            "storage/pin.py",
            "domain/pin.py",
            "domain/restoring.py",
            "device/browser_sealer.py",
        ),
        *("words/en/backup.ftl", "words/en/app-lock.ftl"),
        *("ui/screens/function*", "ui/parts/function_*", "ui/parts/change_scale.py"),
        *(f"{layer}/function.py" for layer in ("content", "domain", "storage")),
        *("state/function_state.py", "content/function.toml", "words/en/function.ftl"),
        "words/en/about.ftl",
        *(f"ui/screens/diary_{one}.py" for one in ("find", "pain", "stretches", "treatments")),
        *("ui/parts/month_grid.py", "ui/parts/phone_line.py", "ui/parts/ticks.py"),
        *("ui/parts/overlay_*", "ui/parts/span_*", "ui/parts/paste.py"),
        *(f"domain/chart/{one}.py" for one in ("day", "overlay", "span")),
        *("ui/note_words.py", "ui/reading_on.py", "state/found.py", "state/month.py"),
        *(f"domain/{one}.py" for one in ("diary_index", "month", "own_band", "pain_span")),
        *(f"domain/{one}.py" for one in ("practised_day", "report", "tag_count")),
        *("content/asked.py", "words/en/look-back.ftl"),
    ),
)
"""What few ask for at first: visits, what rings, looking back, copies, settings, a lock."""
REPORT = Package(
    "aftercare",
    part=(
        *("ui/screens/report", "ui/parts/report_*", "ui/parts/link_*", "state/report.py"),
        *("state/report_paper.py", "state/report_reading.py"),
        *("domain/past.py", "domain/taken.py"),
        *(f"formats/report_{one}.py" for one in ("course", "kept")),
        *("domain/reporting.py", "domain/reduced.py", "formats/bits.py", "formats/qr.py"),
        *(f"formats/report_{one}.py" for one in ("csv", "entries", "given", "json", "link")),
        *(f"formats/report_{one}.py" for one in ("message", "names", "parts")),
        *("formats/report_words.py", "formats/strict_json.py", "formats/fhir_part.py"),
        *("formats/report_fhir.py", "formats/report_fhir_plan.py"),
        *(f"words/en/{one}.ftl" for one in ("hand-over", "report", "report-file", "report-read")),
    ),
)
"""A report for the physiotherapist, and codes of any link: both sides need them."""
LEARN = Package(
    "aftercare",
    part=(
        *("ui/screens/learn.py", "ui/screens/learn_*", "ui/screens/article.py"),
        *("ui/parts/article_*", "ui/parts/term.py", "ui/parts/risk_drawing.py"),
        *("ui/parts/muscle_drawing.py", "ui/learn_*", "ui/meaning.py"),
        *("content/article.py", "content/articles.toml", "content/uses.toml"),
        *("content/terms.toml", "domain/article.py", "formats/article_text.py"),
        *(
            "ui/screens/source.py",
            "content/citing.py",
            "ui/screens/hazards.py",
            "content/hazard.py",
            "content/hazards.toml",
        ),
        *("domain/hazard.py", "words/en/hazard.ftl"),
        *("words/en/article/*", "words/en/learn.ftl", "words/en/meaning.ftl"),
        *("words/en/term.ftl", "words/en/use.ftl"),
    ),
)
"""What can be read about needles, soreness and stretches."""
CALENDAR = Package("aftercare", part=("formats/calendar.py",))
"""What writes calendar files."""
APP = Package(
    "aftercare",
    (
        *("publish/*", "assets/*", "py.typed", "pyproject.toml"),
        *(*_OF_A_COMPUTER, *OF_A_PHONE, *DESK.part, *PAPER.part),
        *(*MORE.part, *REPORT.part, *CALENDAR.part, *LEARN.part),
    ),
)
PACKED = (
    APP,
    # `testing` drives a real device, `auth` and `fastapi` are for servers.
    Package("flet", ("testing/*", "auth/*", "fastapi/*", "cli.py", "pytest_plugin.py")),
    Package("flet_audio"),
    Package("repath"),
    Package("six"),
    Package("msgpack"),
    Package("tinydb"),
    Package("fluent"),
    Package("attr"),
    Package("attrs"),
    Package("cattrs", ("preconf/*",)),
    Package("typing_extensions"),
    # Its zones are another copy of tzdata: Fluent asks only for UTC.
    Package("pytz", ("zoneinfo/*",)),
    Package("babel", ("messages/*",), tuple(f"locale-data/{one}.dat" for one in _LANGUAGES)),
    Package("tzdata", ("zoneinfo/tzdata.zi", "zoneinfo/leapseconds", "zoneinfo/right/*")),
)
"""What every start needs. A test sees to it that no dependency of ours is forgotten."""
IN_A_FOLDER = ("babel/",)
"""Beginnings of what must lie in a folder, as its own package reads it with `open`."""


def members(packages: tuple[Package, ...] = PACKED) -> dict[str, bytes]:
    """Return the files of *packages* by their paths; NotInstalled if a package is missing."""
    return {name: path.read_bytes() for one in packages for name, path in _files(one)}


def archives(files: Mapping[str, bytes]) -> tuple[bytes, bytes]:
    """Return *files* as two archives: what is imported where it is, and what is unpacked first."""
    inside = {name: one for name, one in files.items() if not name.startswith(IN_A_FOLDER)}
    return archive(inside), archive({name: files[name] for name in files.keys() - inside.keys()})


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return a gzipped zip file whose members are not compressed by themselves.

    So it is a third smaller than a zip file of its own, whatever the web host compresses, and
    Python reads modules from it without inflating each.
    """
    contents = "\n".join(sorted(files)).encode()
    return gzip.compress(zipped({**files, CONTENTS: contents}), mtime=0)


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    """Return *files* as a zip file, the same bytes for the same files."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method, compresslevel=9) as packed:
        for name, content in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(name, _EPOCH), content, method)
    return out.getvalue()


def _files(package: Package) -> Iterator[tuple[str, Path]]:
    spec = find_spec(package.name)
    if spec is None:
        raise NotInstalled(package.name)
    if not spec.submodule_search_locations:  # six, once imported, calls itself an empty package
        path = Path(str(spec.origin))
        yield path.name, path
        return
    for location in spec.submodule_search_locations:
        folder = Path(location)
        for path in sorted(folder.rglob("*")):
            inside = path.relative_to(folder)
            if path.is_file() and _belongs(package, inside):
                yield f"{package.name}/{inside.as_posix()}", path


def _belongs(package: Package, inside: Path) -> bool:
    if package.part and not any(part_matches(inside, pattern) for pattern in package.part):
        return False
    if any(part_matches(inside, pattern) for pattern in (*_CACHES, *package.without)):
        return False
    if not package.only or inside.suffix == ".py" or len(inside.parts) == 1:
        return True
    return any(inside.match(pattern) for pattern in package.only)


def part_matches(inside: Path, pattern: str) -> bool:
    """Tell whether *pattern* names *inside* or a folder that it lies in."""
    if "/" in pattern:
        return inside.as_posix().startswith(pattern.removesuffix("*"))
    return any(fnmatchcase(part, pattern) for part in inside.parts)
