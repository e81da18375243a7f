"""The colours that Material has no role for: warning levels, chart inks, the body map."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from aftercare.domain.warning import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """A strong ground and its ink, a quiet ground and its ink, and an icon's ink on a card."""

    strong: str
    on_strong: str
    quiet: str
    on_quiet: str
    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours of one brightness; clay is only ever the person, teal the app and most people."""

    levels: Mapping[Level, Tone]
    band: str  # the expected band, filled
    band_edge: str  # its typical line
    night: str  # the hours of sleep behind the chart
    grid: str
    point: str  # the person's own readings and areas
    point_ring: str
    on_point: str  # a mark on the person's own colour
    earlier: str  # readings of the time before
    body: str  # the silhouette of the body map
    body_edge: str
    body_cell: str
    body_cell_edge: str
    edge: float = 0  # width of the line around sheets with a coloured head: high contrast only


LIGHT = Palette(
    levels={
        Level.EMERGENCY: Tone(
            strong="#A3211B",
            on_strong="#FFFFFF",
            quiet="#FBDDD8",
            on_quiet="#6A110C",
            icon="#A3211B",
        ),
        Level.DOCTOR: Tone(
            strong="#8A5300",
            on_strong="#FFFFFF",
            quiet="#FCE9C6",
            on_quiet="#553300",
            icon="#8A5300",
        ),
        Level.PHYSIOTHERAPIST: Tone(
            strong="#2B5597",
            on_strong="#FFFFFF",
            quiet="#DCE7F8",
            on_quiet="#163A70",
            icon="#2B5597",
        ),
        Level.USUAL: Tone(
            strong="#17605A",
            on_strong="#FFFFFF",
            quiet="#DCEDE8",
            on_quiet="#07403B",
            icon="#17605A",
        ),
    },
    band="#BFDFD8",
    band_edge="#4C8B84",
    night="#F4F1EA",
    grid="#E3E0D7",
    point="#A84A20",
    point_ring="#FFFFFF",
    on_point="#FFFFFF",
    earlier="#747F7A",
    body="#E0DBCF",
    body_edge="#B9B2A2",
    body_cell="#EFEBE2",
    body_cell_edge="#E0DBCF",
)

DARK = Palette(
    levels={
        Level.EMERGENCY: Tone(
            strong="#C42B22",
            on_strong="#FFFFFF",
            quiet="#5A1712",
            on_quiet="#FFDAD5",
            icon="#FF8F83",
        ),
        Level.DOCTOR: Tone(
            strong="#F2BE6A",
            on_strong="#432B00",
            quiet="#4A3310",
            on_quiet="#FFE2B5",
            icon="#F2BE6A",
        ),
        Level.PHYSIOTHERAPIST: Tone(
            strong="#A9C7FF",
            on_strong="#0A2F66",
            quiet="#1E355C",
            on_quiet="#D9E5FF",
            icon="#A9C7FF",
        ),
        Level.USUAL: Tone(
            strong="#8FD3CA",
            on_strong="#003732",
            quiet="#17403B",
            on_quiet="#C4EDE6",
            icon="#8FD3CA",
        ),
    },
    band="#21504A",
    band_edge="#79B7AE",
    night="#141917",
    grid="#2B3330",
    point="#FFA776",
    point_ring="#1A201E",
    on_point="#3A1A06",
    earlier="#87928D",
    body="#333B38",
    body_edge="#5F6B66",
    body_cell="#48524E",
    body_cell_edge="#333B38",
)

HIGH_CONTRAST_LIGHT = replace(
    LIGHT,
    levels={
        **LIGHT.levels,
        Level.DOCTOR: replace(LIGHT.levels[Level.DOCTOR], strong="#7A4900", icon="#7A4900"),
    },
    band="#A9D3CA",
    band_edge="#0B4A44",
    night="#ECECE7",
    grid="#8A938F",
    point="#8A3408",
    earlier="#2E3734",
    body="#D5D5CE",
    body_edge="#2E3734",
    body_cell="#C4C6BF",
    body_cell_edge="#2E3734",
    edge=1,
)

HIGH_CONTRAST_DARK = replace(
    DARK,
    band="#2A6A62",
    band_edge="#C4EDE6",
    night="#1A1F1D",
    grid="#6E7873",
    point="#FFC9A8",
    point_ring="#000000",
    earlier="#C3CCC7",
    body="#2B322F",
    body_edge="#C3CCC7",
    body_cell="#46504C",
    body_cell_edge="#C3CCC7",
    edge=1,
)


def palette(*, dark: bool, high_contrast: bool) -> Palette:
    """Return the palette of one brightness and contrast."""
    if high_contrast:
        return HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST_LIGHT
    return DARK if dark else LIGHT
