"""A stretch as it goes: moving, or start and hold side by side where nothing should move."""

from collections.abc import Callable
from time import monotonic

import flet as ft

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.figure import Side
from aftercare.domain.figure.rhythm import HOLDING, MOVING
from aftercare.domain.stretch import Stretch, Way
from aftercare.formats.stretch_words import muscles_of
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.figure_view import Scene, aspect
from aftercare.ui.parts.film import Film
from aftercare.ui.parts.frame import first_column
from aftercare.ui.parts.stretch_pair import stretch_pair
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout

ROUNDS = 3  # what moves by itself stops by itself: it draws the eye, and empties a battery


@ft.component
def StretchFigure(
    stretch: Stretch, side: Side, pose: str, feel: str, key: str | None = None
) -> ft.Control:
    """Show it; *pose* is what is heard, *feel* what is felt where the mark is."""
    look, words = use_look(), use_words()
    room = first_column(look) - 2 * layout.CARD_PADDING
    mark = ft.Container(
        width=12,
        height=12,
        border_radius=6,
        bgcolor=look.guise.ink["tint"],
        margin=ft.Margin.only(top=layout.S1),
    )
    muscles = quiet(words("stretch.muscles", muscles=muscles_of(words, stretch)))
    where = ft.Row(
        [mark, ft.Column([say(feel), muscles], spacing=layout.S1, expand=True, tight=True)],
        spacing=layout.S2,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    if look.still:
        return card(stretch_pair(stretch.id, side, pose, room), where)
    return card(_Moving(stretch, side, pose, room), where)


@ft.component
def _Moving(stretch: Stretch, side: Side, pose: str, room: float) -> ft.Control:
    words, look = use_words(), use_look()
    playing, play = ft.use_state(initial=True)
    began: list[float] = ft.use_memo(list, [])  # empty until the film is asked for
    height = min(layout.PICTURE, round(room / aspect(figure_of(stretch.id))))
    scene = Scene(stretch.id, side, height, look.guise)
    film = Film(
        scene,
        lambda: _share(stretch, began, lambda: play(False)) if playing else 1.0,  # noqa: FBT003
        running=playing,
        first=1.0,
        key=str(scene),
    )

    def turn() -> None:
        began.clear()
        play(not playing)

    button = plain(
        words("stretch.pause" if playing else "stretch.play"),
        turn,
        key="stretch.play",
        icon=ft.Icons.PAUSE_ROUNDED if playing else ft.Icons.PLAY_ARROW_ROUNDED,
    )
    return ft.Column(
        [
            ft.Semantics(
                label=pose,
                image=True,
                exclude_semantics=True,
                content=ft.Row([film], alignment=ft.MainAxisAlignment.CENTER),
            ),
            ft.Row([button], alignment=ft.MainAxisAlignment.CENTER),
        ],
        spacing=0,
        tight=True,
    )


def _share(stretch: Stretch, began: list[float], stop: Callable[[], None]) -> float:
    """Return how far the figure is; three rounds after it was first asked for, *stop* it."""
    if not began:
        began.append(monotonic())
    seconds = monotonic() - began[0]
    rhythm = HOLDING if stretch.dose.way is Way.HOLD else MOVING
    if seconds >= ROUNDS * rhythm.round:
        stop()
        return 1.0
    return rhythm.share(seconds)
