"""What is drawn beside an article: the course, sizes of risk, where the lungs lie, a muscle."""

import flet as ft
import flet.canvas as cv

from aftercare.content.course import usual_curve
from aftercare.content.figure import body_map
from aftercare.domain.article import Figure
from aftercare.domain.figure.chart import Window
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.body_face import BodyInk, View, face_ground
from aftercare.ui.parts.card import card
from aftercare.ui.parts.hour_line import Axis, HourLine, axis_step
from aftercare.ui.parts.muscle_drawing import BAND_HEIGHT, STEPS, draw_muscle
from aftercare.ui.parts.risk_drawing import Grid, draw_risk
from aftercare.ui.parts.text import quiet
from aftercare.words.words import Words

HOURS = 72
TREATED_AT = 15  # hour of the clock in the drawn course
PANEL = 108  # logical pixels, the height of one step of the muscle
# The upper back of the body map, and one lung of it: picture units. The other is its mirror image.
BACK = Window("back", 30.0, 30.0, 100.0, 122.0)
LUNG = (
    ("M", (74.0, 60.0)),
    ("C", (69.0, 57.0, 64.5, 62.0, 61.0, 74.0)),
    ("C", (57.5, 88.0, 55.5, 104.0, 57.0, 116.0)),
    ("C", (62.0, 119.5, 70.0, 118.0, 75.5, 113.0)),
    ("C", (77.0, 98.0, 77.5, 76.0, 74.0, 60.0)),
)


@ft.component
def ArticleFigure(figure: Figure, key: str | None = None) -> ft.Control:
    """Draw it; a screen reader hears the same in words."""
    words, look = use_words(), use_look()
    match figure:
        case Figure.COURSE:
            return card(_course(words))
        case Figure.MUSCLE:
            return card(_muscle(words))
        case Figure.LUNGS:
            return card(_lungs(words, look))
        case Figure.THIRTEEN:
            return card(_risk(words, look, Grid(13, 7, 26), "thirteen"))
        case Figure.THOUSAND:
            return card(_risk(words, look, Grid(1000, 40, 7), "thousand"))


def _seen(words: Words, name: str, picture: ft.Control) -> ft.Control:
    said = words(f"learn.figure-{name}")
    return ft.Semantics(label=said, image=True, exclude_semantics=True, content=picture)


def _course(words: Words) -> ft.Control:
    days = tuple(words("learn.figure-day", n=n) for n in range(1, HOURS // 24 + 2))
    axis = Axis(
        hours=HOURS,
        started=TREATED_AT,
        days=days,
        every=axis_step(HOURS),
        night=words("chart.night"),
        now=words("chart.now"),
        hour_unit=words("chart.hour-unit"),
    )
    said = words("learn.figure-course")
    line = HourLine((), usual_curve(), axis, said)
    return ft.Column([line, quiet(said)], tight=True)


def _risk(words: Words, look: Look, grid: Grid, name: str) -> ft.Control:
    canvas = cv.Canvas(
        shapes=draw_risk(grid, look.palette), width=grid.width, height=grid.height, expand=False
    )
    told = quiet(words(f"learn.figure-{name}-short"))
    return ft.Column([_seen(words, name, ft.Row([canvas])), told], tight=True)


def _lungs(words: Words, look: Look) -> ft.Control:
    palette = look.palette
    ink = BodyInk(
        silhouette=palette.body,
        silhouette_edge=palette.body_edge,
        region=palette.body,
        region_edge=palette.body,
        chosen=palette.point,
        chosen_mark=palette.on_point,
        line=palette.body_edge,
    )
    scale = 2.2
    view = View(BACK, scale)
    shapes = [*face_ground(body_map(), view, ink), *_lung_pair(look, scale)]
    canvas = cv.Canvas(shapes=shapes, width=BACK.width * scale, height=BACK.height * scale)
    box = ft.Container(
        canvas,
        width=BACK.width * scale,
        height=BACK.height * scale,
        clip_behavior=ft.ClipBehavior.HARD_EDGE,
    )
    centred = ft.Row([_seen(words, "lungs", box)], alignment=ft.MainAxisAlignment.CENTER)
    return ft.Column([centred, quiet(words("learn.figure-lungs-short"))], tight=True)


def _lung_pair(look: Look, scale: float) -> list[cv.Shape]:
    middle = body_map().width
    shapes: list[cv.Shape] = []
    for mirrored in (False, True):

        def at(x: float, y: float, *, turned: bool = mirrored) -> tuple[float, float]:
            across = middle - x if turned else x
            return (across - BACK.left) * scale, (y - BACK.top) * scale

        steps: list[cv.Path.PathElement] = []
        for kind, numbers in LUNG:
            pairs = [at(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
            flat = [value for pair in pairs for value in pair]
            steps.append(cv.Path.MoveTo(*flat) if kind == "M" else cv.Path.CubicTo(*flat))
        steps.append(cv.Path.Close())
        fill = ft.Paint(color=ft.Colors.with_opacity(0.55, look.palette.point))
        edge = ft.Paint(color=look.palette.point, stroke_width=2, style=ft.PaintingStyle.STROKE)
        shapes += [cv.Path(steps, paint=fill), cv.Path(list(steps), paint=edge)]
    return shapes


def _muscle(words: Words) -> ft.Control:
    panels: list[ft.Control] = []
    for step in STEPS:
        panels.append(MusclePanel(step))
        panels.append(quiet(words(f"learn.figure-muscle-{step}")))
    return _seen(words, "muscle", ft.Column(panels, tight=True))


@ft.component
def MusclePanel(step: int, key: str | None = None) -> ft.Control:
    """Draw one *step* of what clinics say happens in a muscle, as wide as there is room."""
    look = use_look()
    width, measured = ft.use_state(0.0)
    shapes = draw_muscle(step, width, look.palette) if width else []
    canvas = cv.Canvas(shapes=shapes, expand=True, on_resize=lambda e: measured(e.width))
    return ft.Container(canvas, height=max(PANEL, BAND_HEIGHT))
