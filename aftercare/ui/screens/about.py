"""What the app is for and what not, where its facts come from, what it is made of."""

import flet as ft

from aftercare.content.country import numbers
from aftercare.content.source import sources
from aftercare.content.version import version
from aftercare.domain.source import Mark
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.card import card, list_row, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import big, heading, quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

PURPOSE = ("purpose", "purpose-not", "purpose-order", "purpose-urgent", "purpose-review")
PRIVACY = ("private-device", "private-nobody", "private-call", "private-delete")
MADE_OF = (
    "manrope",
    "flet",
    "flutter",
    "server",
    "tinydb",
    "babel",
    "fluent",
    "cattrs",
    "platformdirs",
    "tzdata",
)


@ft.component
def AboutScreen(settings: SettingsState) -> ft.Control:
    """Tell plainly what this is, and what it is not."""
    words, look, trail = use_words(), use_look(), use_trail()
    number = numbers(settings.settings.country).emergency
    cited = sum(1 for source in sources() if source.citation)
    named = ft.Column(
        [
            heading(big(words("app.name"), kind.HEADLINE, look)),
            quiet(words("about.tagline"), kind.BODY),
            quiet(_version(words), key="about.version"),
        ],
        spacing=layout.S1,
        tight=True,
    )
    return Frame(
        words("settings.about"),
        [
            ft.Container(named, padding=ft.Padding.only(left=layout.S1, bottom=layout.S1)),
            _told(words, "purpose-title", [*PURPOSE, "purpose-device"], number),
            _told(words, "private-title", PRIVACY, number),
        ],
        aside=[
            section(words("about.facts-title"), first=look.wide),
            _marks(words),
            rows(
                [
                    list_row(
                        words("about.all-sources"),
                        words("about.all-sources-support", n=cited),
                        key="about.sources",
                        on_click=lambda: trail.go("/settings/sources"),
                    ),
                    list_row(
                        words("about.safety"),
                        words("about.safety-support"),
                        key="about.safety",
                        on_click=lambda: trail.go("/settings/safety"),
                    ),
                    list_row(
                        words("about.learn"),
                        words("about.learn-support"),
                        key="about.learn",
                        on_click=lambda: trail.go("/learn"),
                    ),
                ]
            ),
            section(words("about.licences-title")),
            _licences(words),
        ],
        leave=Leave("/settings"),
    )


def _version(words: Words) -> str:
    known = version()
    return words("about.version", version=known) if known else words("about.version-unknown")


def _told(
    words: Words, title: str, sentences: list[str] | tuple[str, ...], number: str
) -> ft.Control:
    return card(
        heading(say(words(f"about.{title}"), kind.TITLE)),
        *(say(words(f"about.{one}", number=number)) for one in sentences),
        spacing=layout.S2,
    )


def _pair(title: str, sentence: str) -> ft.Control:
    return ft.Column([say(title, kind.SUBTITLE), quiet(sentence)], spacing=0, tight=True)


def _marks(words: Words) -> ft.Control:
    return card(
        say(words("source.intro")),
        *(_pair(words(f"source.mark-{mark}-title"), words(f"source.mark-{mark}")) for mark in Mark),
    )


def _licences(words: Words) -> ft.Control:
    return card(
        say(words("about.licences-own")),
        quiet(words("about.licences-intro")),
        *(
            _pair(words(f"about.licence-{part}"), words(f"about.licence-{part}-terms"))
            for part in MADE_OF
        ),
    )
