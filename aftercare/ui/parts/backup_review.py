"""What bringing back a copy would do, before it is done."""

from collections.abc import Callable
from typing import Protocol

import flet as ft

from aftercare.domain.restoring import Kind, Review
from aftercare.state.backup import BackupState
from aftercare.state.clock import ClockState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


class Bring(Protocol):
    """Brings the copy back."""

    def __call__(self, *, replacing: bool) -> None:
        """Do it; what differs becomes as in the copy if *replacing*."""


@ft.component
def ReviewCard(
    review: Review,
    clock: ClockState,
    bring: Bring,
    leave: Callable[[], None],
    key: str | None = None,
) -> ft.Control:
    """Count what it would add, replace or leave, and ask."""
    words = use_words()
    replacing, replace = ft.use_state(initial=False)
    nothing = not (review.new or review.replaceable or review.settings)
    came = words("backup.review-settings" if review.settings else "backup.review-no-settings")
    parts: list[ft.Control] = [
        heading(say(words("backup.review-title"), kind.SUBTITLE), 3),
        *(_kind(words, one, clock) for one in review.kinds),
        noted(ft.Icons.SETTINGS_OUTLINED, came),
    ]
    if review.replaceable:
        parts += _choice(words, review, replacing, replace)
    if nothing:
        parts.append(noted(ft.Icons.CHECK_ROUNDED, words("backup.review-nothing")))
    else:
        bringing = primary(
            words("backup.bring"), lambda: bring(replacing=replacing), key="backup.bring"
        )
        parts.append(bringing)
    parts.append(plain(words("backup.leave"), leave, key="backup.leave"))
    return ft.Column(
        parts,
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _kind(words: Words, one: Kind, clock: ClockState) -> ft.Control:
    name = f"backup.kind-{one.table}"
    counts = {"new": one.new, "same": one.same, "different": one.different}
    told = [words(f"backup.count-{what}", n=n) for what, n in counts.items() if n]
    if one.newest:
        day = words.date(clock.local(one.newest), "full")
        told.append(words("backup.newest", day=day))
    return ft.Column(
        [
            say(words(name if words.has(name) else "backup.kind-other"), kind.LABEL),
            quiet(" ".join(told)),
        ],
        spacing=0,
        tight=True,
    )


def _choice(
    words: Words,
    review: Review,
    replacing: bool,
    replace: Callable[[bool], None],
) -> list[ft.Control]:
    chips = [
        choice(
            words("backup.differ-here"),
            lambda: replace(False),  # noqa: FBT003 - a setter of Flet's takes the bare value
            key="backup.differ-here",
            chosen=not replacing,
        ),
        choice(
            words("backup.differ-copy"),
            lambda: replace(True),  # noqa: FBT003
            key="backup.differ-copy",
            chosen=replacing,
        ),
    ]
    return [
        heading(say(words("backup.differ-title"), kind.SUBTITLE), 3),
        quiet(words("backup.differ-later", n=review.later)),
        choices(chips),
        quiet(words("backup.differ-kept")),
    ]


def told(words: Words, backup: BackupState) -> list[ft.Control]:
    """Return how the last one went."""
    if backup.refused and backup.refused not in {"short", "differs"}:
        sentence = words(f"backup.refused-{backup.refused}")
        return [noted(ft.Icons.ERROR_OUTLINE_ROUNDED, sentence, ft.Colors.ERROR)]
    done: list[str] = []
    if backup.undone:
        done = [words("backup.undone", n=backup.undone.taken_back)]
        if backup.undone.kept:
            done.append(words("backup.undone-kept", n=backup.undone.kept))
    if backup.restored:
        done = [words("backup.restored", n=backup.restored.added)]
        if backup.restored.replaced:
            done.append(words("backup.replaced", n=backup.restored.replaced))
    lines: list[ft.Control] = [noted(ft.Icons.CHECK_ROUNDED, one) for one in done]
    if backup.restored:
        came = backup.restored.settings
        settings = words("backup.restored-settings" if came else "backup.restored-no-settings")
        lines.append(noted(ft.Icons.SETTINGS_OUTLINED, settings))
    return lines
