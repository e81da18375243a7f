"""How a stretch of a set is done: its steps, or its easier form first."""

import flet as ft

from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.player.exercise import Exercise
from aftercare.formats.stretch_words import said_of, steps_of
from aftercare.ui.parts.card import card
from aftercare.ui.parts.stretch_said import steps_card
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


def how(words: Words, exercise: Exercise) -> ft.Control:
    """Return the steps of *exercise*; those of its easier form begin with what is easier."""
    stretch = stretch_of(exercise.stretch)
    steps = steps_card(steps_of(words, stretch), words)
    if not exercise.easier:
        return steps
    easier = card(
        heading(say(words("stretch.easier"), kind.SUBTITLE)),
        say(said_of(words, stretch, "easier")),
        spacing=layout.S1,
    )
    return ft.Column(
        [easier, steps],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
