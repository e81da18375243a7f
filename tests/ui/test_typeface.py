"""Every letter that the app itself writes is in its typeface: the client would look for it online.

And at each frame anew, because it does not find it.
"""

import ast
from datetime import UTC, datetime
from pathlib import Path

import pytest
from babel import Locale
from fontTools.ttLib import TTFont

import aftercare
from aftercare.content.country import countries
from aftercare.device.font import FONTS
from aftercare.words.words import load_words

PACKAGE = Path(aftercare.__file__).parent
COUNTRIES = [country.code for country in countries()]
MOMENT = datetime(2026, 11, 21, 15, 5, tzinfo=UTC)


def written(path: Path) -> str:
    """Return the text of *path* that may come on a screen; of a module its values, unescaped."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        return text
    values = (node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
    return "".join(value for value in values if isinstance(value, str))


@pytest.mark.parametrize("family", FONTS)
def test_every_letter_is_in_the_typeface(family):
    ours = {chr(code) for code in TTFont(FONTS[family]).getBestCmap()} | {"\n"}
    files = [
        path
        for folder in ("ui", "state", "content", "words")
        for path in (PACKAGE / folder).rglob("*")
        if path.suffix in (".py", ".ftl", ".toml")
        and path.parts[-2:] != ("words", "words.py")  # which takes the wrong spaces away
    ]
    missing = {(letter, path.name) for path in files for letter in set(written(path)) - ours}

    assert len(files) > 100
    assert not missing


@pytest.mark.parametrize("family", FONTS)
def test_every_time_date_number_and_country_is_in_the_typeface(family):
    ours = {chr(code) for code in TTFont(FONTS[family]).getBestCmap()}
    said = ""
    for country in COUNTRIES:
        words = load_words("en", country)
        dates = [words.date(MOMENT, form) for form in ("weekday", "day", "long")]
        said += words.time(MOMENT) + "".join(dates) + words.number(-12345.6)
        said += words.territory(country)

    assert len(COUNTRIES) > 20
    assert Locale.parse("en_US").time_formats["short"].pattern.isascii() is False
    assert not set(said) - ours
