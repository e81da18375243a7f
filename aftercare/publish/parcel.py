"""Parts of the web app that are not there at its start: each is fetched when first asked for.

What patients need of it is kept on every phone. The rest is kept by the service worker from the
first time that it was asked for, over updates too. Whoever asks for the desk is one who treats and
will want all of it: from then on it is there without a network. A patient's phone loads of it what
a report on paper needs, if one is asked for, and never the desk.
"""

from dataclasses import dataclass
from pathlib import Path

from aftercare.device.font import ON_PAPER
from aftercare.publish.packing import CALENDAR, DESK, LEARN, MORE, PAPER, REPORT, Package, members
from aftercare.publish.stdlib import parts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """What one archive holds: *packages*, and of Python's own *library* what the start is without.

    Its screens and formats find it by its *name*, as ``Parcels`` does in ``device/ports.py``.
    """

    name: str
    packages: tuple[Package, ...]
    library: tuple[str, ...] = ()  # beginnings of paths
    after: tuple[str, ...] = ()  # names of those that it stands on
    files: tuple[str, ...] = ()  # of the published folder, to be read as they are
    for_patients: bool = False  # kept on every phone, so that it is there without a network
    of_treating: bool = False  # asked for by nobody else

    @property
    def archive(self) -> str:
        """Return the name of its file."""
        return f"{self.name}.bin"

    def members(self, library: Path) -> dict[str, bytes]:
        """Return its files by their paths, some of Python's whole *library*; or NotInstalled."""
        return members(self.packages) | parts_of(library, self.library)


PARCELS = (
    Parcel(name="more", packages=(MORE,), for_patients=True),
    Parcel(name="learn", packages=(LEARN,), for_patients=True),
    Parcel(
        name="report",
        packages=(REPORT, Package("segno", ("cli.py", "helpers.py"))),
        after=("more",),
        for_patients=True,
    ),
    Parcel(name="desk", packages=(DESK,), after=("report",), of_treating=True),
    Parcel(
        name="calendar",
        packages=(
            CALENDAR,
            Package("icalendar", ("tests/*", "cli.py", "py.typed", "fuzzing/*")),
            Package("dateutil", ("zoneinfo/*", "py.typed", "tests/*")),
        ),
        after=("more",),
        for_patients=True,
    ),
    Parcel(
        name="paper",
        packages=(
            PAPER,
            Package("fpdf", ("data/*", "py.typed")),
            # Of fontTools what reads and cuts one font; the rest makes, joins and compares them.
            Package(
                "fontTools",
                (
                    *("diff/*", "merge/*", "mtiLib/*", "qu2cu/*", "t1Lib/*", "ufoLib/*"),
                    *("voltLib/*", "afmLib.py", "fontBuilder.py", "tfmLib.py", "ttx.py"),
                    *("feaLib/builder.py", "feaLib/parser.py", "feaLib/lexer.py"),
                    *("varLib/interpolat*", "varLib/avar/*", "varLib/mutator.py"),
                    *("varLib/plot.py", "misc/filesystem/*", "misc/testTools.py"),
                    *("misc/symfont.py", "misc/macRes.py", "ttLib/woff2.py", "ttLib/scaleUpem.py"),
                    *("ttLib/removeOverlaps.py", "__main__.py", "py.typed", "*.txt"),
                ),
            ),
        ),
        library=("timeit.py", "unittest/"),  # which fontTools and fpdf2 import and hardly use
        after=("report",),
        files=tuple(f"assets/fonts/{path.name}" for path in ON_PAPER),
    ),
)


# Other files of theirs are the page's as well.
ASKED_FOR = sorted(one.archive for one in PARCELS if not one.for_patients)
"""The archives that no phone has before somebody asks for them."""
OF_TREATING = sorted(one.archive for one in PARCELS if one.of_treating)
"""Those of them that only those ask for who treat."""


def contents() -> dict[str, list[str]]:
    """Return which files of the published folder each parcel is, in the order of their use."""
    found: dict[str, list[str]] = {}
    for one in PARCELS:
        before = [name for other in one.after for name in found[other]]
        found[one.name] = [*before, one.archive, *one.files]
    return found
