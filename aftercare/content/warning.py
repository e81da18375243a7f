"""The warning signs, each with its fixed action."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from aftercare.content.datafile import read
from aftercare.content.region import regions
from aftercare.domain.source import Mark
from aftercare.domain.warning import Flag, Level, Shown, Sign


@cache
def signs() -> tuple[Sign, ...]:
    """Return all signs as they stand in the leaflet, most urgent first."""
    return tuple(map(_sign, read("warnings")["sign"]))


def _sign(row: dict[str, Any]) -> Sign:
    lung = {region.id for region in regions() if region.over_lung and row.get("over_lung")}
    return Sign(
        id=row["id"],
        level=Level[row["level"].upper()],
        regions=frozenset(row.get("regions", ())) | lung,
        first=row.get("first", False),
        raised={Flag(flag): Level[name.upper()] for flag, name in row.get("raised", {}).items()},
        near=frozenset(map(Flag, row.get("near", ()))),
        sources=tuple(row["sources"]),
        read=row.get("read", ""),
        marks=tuple(map(Mark, row["marks"])),
    )


def act_id(shown: Shown) -> str:
    """Return the message in ``warning.ftl`` that tells what to do at the level shown."""
    own = f"{shown.sign.id}-act"
    return own if shown.level is shown.sign.level else f"{own}-{shown.level.name.lower()}"


def touching(sign: Sign, flags: Iterable[Flag]) -> tuple[Flag, ...]:
    """Return those of *flags* that raise *sign* or bring it forward; words: ``raised-<flag>``."""
    return tuple(sorted(flag for flag in flags if flag in sign.raised or flag in sign.near))
