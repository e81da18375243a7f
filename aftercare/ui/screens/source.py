"""All works that the app's facts come from."""

import flet as ft

from aftercare.content.citing import Kind, citing
from aftercare.content.source import sources
from aftercare.domain.source import Source
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


@ft.component
def SourcesScreen() -> ft.Control:
    """List them to read; nothing here opens a site."""
    words = use_words()
    cited = sorted((s for s in sources() if s.citation), key=lambda s: s.citation.casefold())
    return Frame(
        words("about.all-sources"),
        [
            quiet(words("about.sources-intro"), kind.BODY),
            card(*(_work(words, one) for one in cited)),
        ],
        leave=Leave("/settings/about"),
    )


def _work(words: Words, source: Source) -> ft.Control:
    lines: list[ft.Control] = [say(source.citation, kind.SUPPORT)]
    if source.link:
        lines.append(quiet(source.link.removeprefix("https://")))
    kinds = [words(f"source.in-{one}") for one in Kind if one in citing().get(source.id, ())]
    if kinds:
        lines.append(quiet(words("source.used-in", where=words.listed(kinds)), kind.LABEL))
    return ft.Column(lines, spacing=layout.S1, tight=True)
