"""The set being led: one word, one number, one picture; a tap anywhere stands still."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.figure.rhythm import MOVING
from aftercare.domain.player.phase import Kind, Phase
from aftercare.domain.player.player import Player
from aftercare.state.playing import Playing
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.figure_view import Scene, figure_view
from aftercare.ui.parts.film import Film
from aftercare.ui.parts.flash import Flash
from aftercare.ui.parts.player_dial import Dial
from aftercare.ui.parts.tappable import icon_button, tappable
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.parts.water import Water
from aftercare.ui.player_words import line, name
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

GOING = 1.0  # seconds into the hold and out of it
WATER = 0.7  # of the screen, when a phase begins
PICTURE = 0.24  # of the screen's height
SMALL, LARGE = 60, 84  # round buttons
COLOURS = {
    Kind.HOLD: ft.Colors.PRIMARY_CONTAINER,
    Kind.MOVE: ft.Colors.PRIMARY_CONTAINER,
    Kind.SWITCH: ft.Colors.TERTIARY_CONTAINER,
}


@ft.component
def Lead(playing: Playing, key: str | None = None) -> ft.Control:
    """Show the phase; drawn anew when another one begins or something is tapped."""
    look, words = use_look(), use_words()
    player, phase = playing.player, playing.player.phase
    if phase is None:
        return ft.Container()
    wide = look.width > look.height
    left = player.left(playing.now)
    column = look.width / 2 if wide else look.width
    water = Water(
        left,
        left / phase.seconds,
        height=look.height * WATER,
        colour=COLOURS.get(phase.kind, ft.Colors.SECONDARY_CONTAINER),
        running=player.running,
        key=f"{player.index}.{playing.step}",
    )
    picture = _picture(playing, player, phase, look, column)
    dial = Dial(playing, column - 2 * layout.GUTTER, key="player.dial")
    told = [
        _word(words, phase, look, standing=not player.running),
        ft.Container(dial, alignment=ft.Alignment.CENTER),
        _line(line(words, player, phase), look),
    ]
    foot = [_controls(playing, words, look), _hurts(playing, words, look)]
    if wide:
        body: list[ft.Control] = [
            ft.Row(
                [
                    ft.Column([picture, *foot], expand=True, alignment=ft.MainAxisAlignment.CENTER),
                    ft.Column(told, expand=True, alignment=ft.MainAxisAlignment.CENTER),
                ],
                expand=True,
            )
        ]
    else:
        body = [ft.Container(picture, expand=True, alignment=ft.Alignment.CENTER), *told, *foot]
    over = ft.Column(
        [_top(words, playing, look), _steps(player), *body],
        spacing=layout.S2,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.Stack(
        [
            ft.Container(water, left=0, right=0, bottom=0),
            ft.Container(
                Flash(playing), left=0, right=0, top=0, bottom=0, ignore_interactions=True
            ),
            ft.GestureDetector(
                ft.Container(expand=True),
                on_tap=playing.turn,
                exclude_from_semantics=True,
                left=0,
                right=0,
                top=0,
                bottom=0,
            ),
            ft.Container(
                over,
                padding=ft.Padding.only(
                    left=layout.GUTTER, right=layout.GUTTER, top=layout.S2, bottom=layout.S4
                ),
                left=0,
                right=0,
                top=0,
                bottom=0,
            ),
        ],
        expand=True,
    )


def _line(text: str, look: Look) -> ft.Control:
    """Return the sentence: it grows a little, and what is large anyway leaves room for the rest."""
    return ft.Text(
        text,
        style=look.capped(kind.TITLE, 1.2),
        color=ft.Colors.ON_SURFACE,
        text_align=ft.TextAlign.CENTER,
        max_lines=3,
        overflow=ft.TextOverflow.ELLIPSIS,
    )


def share(playing: Playing) -> float:
    """Return how far the figure is in its way: into the hold, held, out of it."""
    player = playing.player
    phase = player.phase
    if phase is None:
        return 0.0
    passed = player.passed(playing.now)
    match phase.kind:
        case Kind.HOLD:
            return min(1.0, passed / GOING)
        case Kind.RELEASE:
            return max(0.0, 1 - passed / GOING)
        case Kind.MOVE:
            begin = MOVING.held + MOVING.going + MOVING.rest  # each one goes into the hold first
            return MOVING.share(begin + passed)
    return 0.0


def _picture(
    playing: Playing, player: Player, phase: Phase, look: Look, column: float
) -> ft.Control:
    exercise = player.exercises[phase.exercise]
    scene = Scene(exercise.stretch, phase.side or "right", 100, look.guise)
    shape = scene.width / scene.height
    pictures = 2 if look.still else 1
    room = (column - 2 * layout.GUTTER) / pictures
    height = round(min(look.height * PICTURE, room / shape))
    scene = Scene(exercise.stretch, phase.side or "right", height, look.guise, exercise.easier)
    if look.still:
        both: list[ft.Control] = [figure_view(scene, 0.0), figure_view(scene, 1.0)]
        return ft.Row(both, alignment=ft.MainAxisAlignment.SPACE_EVENLY)
    film = Film(scene, lambda: share(playing), running=True, key=str(scene))
    return ft.Row([film], alignment=ft.MainAxisAlignment.CENTER)


def _top(words: Words, playing: Playing, look: Look) -> ft.Control:
    player, phase = playing.player, playing.player.phase
    trail = use_trail()
    exercise = player.exercises[phase.exercise] if phase else player.exercises[-1]
    number, count = (phase.exercise if phase else 0) + 1, len(player.exercises)
    place = words("player.of", number=number, count=count)
    if phase and phase.works:
        place = words(
            "player.of-rep", number=number, count=count, rep=phase.rep, reps=exercise.reps
        )
    titles: list[ft.Control] = [heading(say(name(words, exercise), kind.SUBTITLE), 1)]
    if not look.large:
        titles.append(quiet(place))
    return ft.Row(
        [
            icon_button(
                ft.Icons.CLOSE_ROUNDED, words("player.stop"), playing.finish, key="player.stop"
            ),
            ft.Column(titles, spacing=0, expand=True, tight=True),
            icon_button(
                ft.Icons.HEALTH_AND_SAFETY_OUTLINED,
                words("app.safety-label"),
                lambda: trail.go("/warning"),
                key="app.safety",
            ),
        ],
        spacing=layout.S1,
    )


def _steps(player: Player) -> ft.Control:
    """Show how much of the set is done: a line for each stretch."""
    here = player.phase.exercise if player.phase else len(player.exercises)
    lines: list[ft.Control] = [
        ft.Container(
            height=6,
            border_radius=3,
            expand=True,
            bgcolor=ft.Colors.ON_SURFACE
            if place < here
            else ft.Colors.with_opacity(0.55 if place == here else 0.18, ft.Colors.ON_SURFACE),
        )
        for place in range(len(player.exercises))
    ]
    return ft.Semantics(exclude_semantics=True, content=ft.Row(lines, spacing=6))


def _word(words: Words, phase: Phase, look: Look, *, standing: bool) -> ft.Control:
    said = words("player.paused") if standing else words(f"player.kind-{phase.kind}")
    style = look.capped(kind.DISPLAY, 1.0)
    word = ft.Text(said, style=style, color=ft.Colors.ON_SURFACE, expand=True)
    parts: list[ft.Control] = [ft.Semantics(live_region=True, expand=True, content=word)]
    if phase.side:
        parts.append(_badge(words, phase.side, look))
    return ft.Row(parts, vertical_alignment=ft.CrossAxisAlignment.CENTER)


def _badge(words: Words, side: str, look: Look) -> ft.Control:
    """Return left or right as word, letter and shape: round for left, square for right."""
    left = side == "left"
    letter = ft.Container(
        ft.Text(
            words(f"player.badge-{side}"),
            style=look.capped(kind.NUMERAL_SMALL, 1.0),
            color=ft.Colors.ON_SURFACE,
        ),
        width=44,
        height=44,
        bgcolor=ft.Colors.SURFACE,
        border_radius=22 if left else 8,
        alignment=ft.Alignment.CENTER,
    )
    word = ft.Text(
        words(f"player.side-{side}"), style=look.capped(kind.TITLE, 1.1), color=ft.Colors.SURFACE
    )
    return ft.Container(
        ft.Row([letter, word], spacing=10, tight=True),
        bgcolor=ft.Colors.ON_SURFACE,
        border_radius=28 if left else 12,
        padding=ft.Padding.only(left=6, right=16, top=6, bottom=6),
    )


def _controls(playing: Playing, words: Words, look: Look) -> ft.Control:
    running, skip, again = playing.player.running, words("player.skip"), words("player.again")
    middle = words("player.pause" if running else "player.resume")
    icon = ft.Icons.PAUSE_ROUNDED if running else ft.Icons.PLAY_ARROW_ROUNDED
    return ft.Row(
        [
            _round(ft.Icons.REPLAY_ROUNDED, again, playing.back, "player.again", look),
            _round(icon, middle, playing.turn, "player.pause", look, size=LARGE),
            _round(ft.Icons.SKIP_NEXT_ROUNDED, skip, playing.ask_why, "player.skip", look),
        ],
        alignment=ft.MainAxisAlignment.SPACE_EVENLY,
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
    )


def _round(
    icon: ft.IconData,
    label: str,
    on_click: Callable[[], None],
    key: str,
    look: Look,
    size: float = SMALL,
) -> ft.Control:
    filled = size == LARGE
    ink = ft.Colors.SURFACE if filled else ft.Colors.ON_SURFACE
    box = ft.Container(
        ft.Icon(icon, size=size * 0.46, color=ink),
        width=size,
        height=size,
        border_radius=size / 2,
        bgcolor=ft.Colors.ON_SURFACE if filled else ft.Colors.SURFACE_CONTAINER_LOWEST,
        alignment=ft.Alignment.CENTER,
        on_click=on_click,
    )
    word = ft.Text(label, style=look.capped(kind.SUPPORT, 1.2), color=ft.Colors.ON_SURFACE)
    below = ft.Semantics(exclude_semantics=True, content=word)
    return ft.Column(
        [tappable(label, box, key=key), below],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        tight=True,
    )


def _hurts(playing: Playing, words: Words, look: Look) -> ft.Control:
    tone = max(look.palette.levels.items())[1]
    button = ft.OutlinedButton(
        words("player.hurts"),
        icon=ft.Icons.FRONT_HAND_ROUNDED,
        on_click=playing.hurts,
        key="player.hurts",
        style=ft.ButtonStyle(
            color=tone.on_quiet,
            icon_color=tone.icon,
            bgcolor=ft.Colors.SURFACE_CONTAINER_LOWEST,
            side=ft.BorderSide(1.5, tone.icon),
        ),
        expand=True,
    )
    return ft.Row([button])
