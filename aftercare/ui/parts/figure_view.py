"""A drawn person on the screen: one picture of a stretch, in the theme's colours."""

from dataclasses import dataclass
from functools import lru_cache

import flet as ft

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.figure import Figure, Side
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.domain.figure.raster import raster
from aftercare.formats.figure_png import figure_png
from aftercare.formats.figure_svg import figure_svg
from aftercare.formats.print_ink import OPACITIES
from aftercare.ui.theme.figure_ink import USUAL, Guise

FINENESS = 4  # places of a logical pixel on which a line may lie, or samples of a painted one
SMALL = 100  # logical pixels: lower pictures are painted here, as clients are slow at many paths


@dataclass(frozen=True, slots=True)
class Scene:
    """What a picture or a film is of, and what it looks like."""

    stretch: str
    side: Side = "right"
    height: float = 100  # logical pixels
    guise: Guise = USUAL
    easier: bool = False

    @property
    def figure(self) -> Figure:
        """Who is drawn."""
        return figure_of(self.stretch, easier=self.easier)

    @property
    def width(self) -> float:
        """Logical pixels."""
        return self.height * aspect(self.figure)

    def drawn(self, t: float) -> bytes:
        """Return the picture at *t* (0 start, 1 hold), drawn now: as SVG, small ones as PNG."""
        shapes = picture(self.figure, t, side=self.side, size=self.height, hair=self.guise.hair)
        frame = frame_of(self.figure)
        step = frame.height / self.height / FINENESS
        ink = self.guise.ink
        if self.height >= SMALL:
            return figure_svg(shapes, frame, ink, OPACITIES, "", step).encode()
        size = (round(frame.width / step), round(frame.height / step))
        return figure_png(*raster(shapes, size, 1 / step, OPACITIES), size[0], ink, OPACITIES)


def aspect(figure: Figure) -> float:
    """Return the width of a figure's pictures in parts of their height."""
    frame = frame_of(figure)
    return frame.width / frame.height


def figure_view(
    scene: Scene, t: float = 1.0, *, square: float | None = None, opacity: float = 1.0
) -> ft.Control:
    """Return the picture at *t*, in the middle of a *square* if there is one; it is not heard."""
    return ft.Image(
        _kept(scene, t),
        width=square or scene.width,
        height=square or scene.height,
        fit=ft.BoxFit.CONTAIN,
        opacity=opacity,
        gapless_playback=True,
        exclude_from_semantics=True,
    )


def draw_ahead(scene: Scene) -> None:
    """Draw the picture at the hold now, so that it is there when it is asked for."""
    _kept(scene, 1.0)


@lru_cache(maxsize=160)
def _kept(scene: Scene, t: float) -> bytes:
    return scene.drawn(t)
