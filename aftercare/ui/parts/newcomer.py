"""What a new person is told once: what stays here, who comes first, what awaits review."""

import flet as ft

from aftercare.ui.look import Look
from aftercare.ui.parts.card import badge, card
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

PRIVATE = ft.Icons.LOCK_OUTLINE_ROUNDED
LIMITS = ft.Icons.MEDICAL_INFORMATION_OUTLINED
REVIEW = ft.Icons.RATE_REVIEW_OUTLINED
TO_PATIENTS = (
    (PRIVATE, "welcome.private-title", "welcome.private"),
    (LIMITS, "welcome.limits-title", "welcome.limits"),
    (REVIEW, "welcome.review-title", "welcome.review"),
)
TO_WHO_TREATS = (
    (PRIVATE, "welcome.private-title", "welcome.private-treats"),
    (LIMITS, "welcome.limits-title-treats", "welcome.limits-treats"),
    (REVIEW, "welcome.review-title", "welcome.review-treats"),
)


def promises_card(words: Words, look: Look, *, treats: bool = False) -> ft.Control:
    """Return what is promised; *treats*: to who treats others alone."""
    told = [
        _promise(icon, words(title), words(sentence), plain=look.large)
        for icon, title, sentence in (TO_WHO_TREATS if treats else TO_PATIENTS)
    ]
    return card(*told, spacing=layout.S4)


def _promise(icon: ft.IconData, title: str, sentence: str, *, plain: bool) -> ft.Control:
    said = ft.Column(
        [say(title, kind.SUBTITLE), quiet(sentence)], spacing=2, expand=True, tight=True
    )
    return ft.Row(
        [said] if plain else [badge(icon), said],
        spacing=layout.S4,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
