"""What the app says: sentences, plural forms, numbers and dates of one language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pkgutil import get_data

from babel import Locale, localedata
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal

from aftercare.words.phrasebook import Phrasebook

LANGUAGES = ("en",)

Source = Callable[[str, str], str]
"""Returns the text of a language's file: ``source("en", "diary")``."""


@cache
def packaged(language: str, noun: str) -> str:
    """Read ``words/<language>/<noun>.ftl`` of this package; FileNotFoundError if there is none.

    A noun that ends in ".md" is a text by itself and has its file's name.
    """
    name = noun if noun.endswith(".md") else f"{noun}.ftl"
    return (get_data(__package__, f"{language}/{name}") or b"").decode()


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language, read file by file when they are first needed.

    A key is ``noun.message``: the file and the Fluent message in it. *locale* gives the forms of
    dates and numbers, which differ between countries of one language.
    """

    language: str
    locale: str
    source: Source = packaged
    _books: dict[str, Phrasebook] = field(default_factory=dict, compare=False, repr=False)

    def __call__(self, key: str, **values: object) -> str:
        """Return the sentence *key* with *values* in its gaps; KeyError if there is none."""
        noun, _, message = key.partition(".")
        try:
            return self._book(noun).say(message, **values)
        except KeyError as missing:
            raise KeyError(f"no words for {key!r} in {self.language!r}: {missing}") from None

    def has(self, key: str) -> bool:
        """Tell whether there is a sentence *key*."""
        noun, _, message = key.partition(".")
        try:
            return message in self._book(noun).ids
        except KeyError:
            return False

    def article(self, name: str) -> str:
        """Return the text of the article *name*, as Markdown; KeyError if there is none."""
        try:
            return self.source(self.language, f"article/{name}.md")
        except FileNotFoundError:
            raise KeyError(f"no article {name!r} in {self.language!r}") from None

    def time(self, at: datetime) -> str:
        """Return the time of day, as in "15:00" or "3:00 PM"."""
        return _drawable(format_time(at, "short", locale=self.locale))

    @property
    def counts_to_24(self) -> bool:
        """Whether the hours of a day are counted to 24 rather than twice to 12."""
        return "H" in Locale.parse(self.locale).time_formats["short"].pattern

    @property
    def week_begins(self) -> int:
        """On which day a week begins: 0 on Monday, 6 on Sunday."""
        return Locale.parse(self.locale).first_week_day

    @property
    def month_first(self) -> bool:
        """Whether a date in numbers begins with its month."""
        return str(Locale.parse(self.locale).date_formats["short"].pattern).startswith("M")

    def date(self, at: datetime, form: str) -> str:
        """Return a date in one of the forms of ``date.ftl``: weekday, day, long."""
        return _drawable(format_date(at, self(f"date.{form}"), locale=self.locale))

    def number(self, value: float) -> str:
        """Return *value* with this language's digits and marks."""
        return _drawable(format_decimal(value, locale=self.locale))

    def territory(self, code: str) -> str:
        """Return the name of the country *code*, "GB"; the code itself where Babel has none."""
        return str(Locale.parse(self.locale).territories.get(code, code))

    def listed(self, parts: Sequence[str]) -> str:
        """Return *parts* as one phrase, as in "neck, jaw and right shoulder"."""
        return format_list(list(parts), locale=self.locale) if parts else ""

    def _book(self, noun: str) -> Phrasebook:
        if noun not in self._books:
            try:
                text = self.source(self.language, noun)
            except FileNotFoundError:
                raise KeyError(noun) from None
            self._books[noun] = Phrasebook(text, self.locale)
        return self._books[noun]


def _drawable(text: str) -> str:
    """Return *text* with the narrow spaces, which the app's typeface has not, as plain ones."""
    return text.replace("\u202f", "\u00a0").replace("\u2009", "\u00a0")


def load_words(language: str, country: str = "", source: Source = packaged) -> Words:
    """Return the words of *language*, with the dates and numbers of *country* where known.

    A language that this version has no words in is answered in English.
    """
    if language not in LANGUAGES:
        language = LANGUAGES[0]
    regional = f"{language}_{country}"
    locale = regional if localedata.exists(regional) else _WORLD.get(language, language)
    return Words(language, locale, source)


_WORLD = {"en": "en_150"}  # English outside English-speaking countries: 15:00 rather than 3:00 PM
