"""Sentences with their gaps, and the dates and numbers of English in several countries."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.words.words import LANGUAGES, Words, load_words, packaged
from tests.laws import law

AFTERNOON = datetime(2026, 1, 7, 15, 5, tzinfo=UTC)
SPACE = "\u00a0"  # the space before its half; Babel's own is in no typeface of ours

FILE = """
plain = As it is
entries = { $count ->
    [0] No entries
    [one] One entry
   *[other] { $count } entries
}
two = { $one } and { $other }
broken = { no-such-message }
only-attribute =
    .title = A title
"""


def written(text):
    """Words whose every file says *text*."""
    return Words("en", "en_GB", lambda _language, _noun: text)


@pytest.mark.parametrize(
    ("country", "afternoon", "midnight"),
    [
        ("US", f"3:05{SPACE}PM", f"12:05{SPACE}AM"),
        ("CA", f"3:05{SPACE}p.m.", f"12:05{SPACE}a.m."),
        ("AU", f"3:05{SPACE}pm", f"12:05{SPACE}am"),
        ("GB", "15:05", "00:05"),
        ("IE", "15:05", "00:05"),
        ("DE", "15:05", "00:05"),
        ("ZZ", "15:05", "00:05"),
        ("", "15:05", "00:05"),
    ],
)
def test_the_time_of_day_is_written_as_in_the_country(country, afternoon, midnight):
    words = load_words("en", country)

    assert words.time(AFTERNOON) == afternoon
    assert words.time(AFTERNOON.replace(hour=0)) == midnight


def test_the_time_shown_is_that_of_the_moment_s_own_zone():
    there = AFTERNOON.astimezone(timezone(timedelta(hours=-8)))

    assert load_words("en", "GB").time(there) == "07:05"


@pytest.mark.parametrize("country", ["US", "GB", "ZZ"])
@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("weekday", "Wednesday"),
        ("day", "Wed 7 Jan"),
        ("long", "Wednesday 7 January"),
        ("full", "7 Jan 2026"),
    ],
)
def test_a_date_names_its_month_so_that_no_country_can_mistake_it(country, form, text):
    assert load_words("en", country).date(AFTERNOON, form) == text


def test_a_form_of_date_that_is_not_there_is_told():
    with pytest.raises(KeyError, match=r"date\.backwards"):
        load_words("en").date(AFTERNOON, "backwards")


@pytest.mark.parametrize(
    ("country", "text"),
    [("GB", "1,234.5"), ("US", "1,234.5"), ("DE", "1.234,5"), ("ZZ", "1,234.5")],
)
def test_a_number_has_the_marks_of_the_country(country, text):
    assert load_words("en", country).number(1234.5) == text
    assert load_words("en", country).number(3.0) == "3"


@pytest.mark.parametrize(
    ("parts", "british", "american"),
    [
        ([], "", ""),
        (["jaw"], "jaw", "jaw"),
        (["neck", "jaw"], "neck and jaw", "neck and jaw"),
        (["neck", "jaw", "calf"], "neck, jaw and calf", "neck, jaw, and calf"),
        (["a", "b", "c", "d"], "a, b, c and d", "a, b, c, and d"),
    ],
)
def test_parts_are_listed_as_one_phrase(parts, british, american):
    assert load_words("en", "GB").listed(parts) == british
    assert load_words("en", "US").listed(tuple(parts)) == american


@law
@given(st.lists(st.sampled_from(["{0}", "{", "%s", "neck", "{ $gap }"]), min_size=1, max_size=4))
def test_listing_says_every_part_as_it_is(parts):
    text = load_words("en", "GB").listed(parts)

    assert text.replace(" and ", ", ").split(", ") == parts


def test_a_country_has_its_name_and_an_unknown_one_its_code():
    words = load_words("en", "GB")

    assert words.territory("CA") == "Canada"
    assert words.territory("QQ") == "QQ"


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "No entries"),
        (1, "One entry"),
        (2, "2 entries"),
        (21, "21 entries"),
        (1000, "1,000 entries"),
    ],
)
def test_each_number_has_its_plural_form(count, text):
    assert written(FILE)("any.entries", count=count) == text


@pytest.mark.parametrize(
    ("waiting", "part"), [(1, "Your entry is still here"), (2, "Your 2 changes are still here")]
)
def test_the_plural_of_a_real_sentence_is_chosen(waiting, part):
    assert part in load_words("en", "GB")("saving.full", waiting=waiting)


@pytest.mark.parametrize("value", ["", "سؤال", "{ $other }", "\u2068x\u2069", "<b>", "😀", " "])
def test_what_fills_a_gap_is_said_as_it_is(value):
    assert written(FILE)("any.two", one=value, other="B") == f"{value} and B"


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("any.missing", {}),
        ("any.", {}),
        ("any", {}),
        ("", {}),
        ("any.two", {}),
        ("any.two", {"one": "A"}),
        ("any.entries", {}),
        ("any.broken", {}),
        ("any.only-attribute", {}),
        ("any.Not A Key!", {}),
    ],
)
def test_a_missing_key_or_gap_is_a_key_error_and_never_half_a_sentence(key, values):
    with pytest.raises(KeyError):
        written(FILE)(key, **values)


def test_a_value_without_a_gap_is_left_out():
    assert written(FILE)("any.plain", count=3) == "As it is"


def test_one_can_ask_whether_there_is_a_sentence():
    words = load_words("en", "GB")

    assert words.has("app.name")
    assert not words.has("app.no-such-sentence")


def test_a_file_is_read_when_it_is_first_needed_and_only_then():
    asked = []

    def source(language, noun):
        asked.append((language, noun))
        return FILE

    words = Words("en", "en_GB", source)
    assert asked == []
    words("diary.plain")
    words("diary.plain")

    assert asked == [("en", "diary")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_name_the_app(language):
    assert load_words(language)("app.name") == "Aftercare"
    assert packaged(language, "app")


def test_words_of_one_language_and_country_are_equal():
    used, unused = load_words("en", "GB"), load_words("en", "GB")
    used("app.name")

    assert used == unused
    assert used != load_words("en", "US")


def test_a_language_without_words_is_answered_in_english():
    words = load_words("tr", "TR")

    assert words("app.name") == load_words("en")("app.name")
    assert words.language == "en"


def test_an_unknown_noun_is_an_unknown_key():
    words = load_words("en")
    with pytest.raises(KeyError, match=r"nonsense\.name"):
        words("nonsense.name")

    assert not words.has("nonsense.name")


@pytest.mark.parametrize(("country", "to_24"), [("GB", True), ("US", False), ("", True)])
def test_a_clock_counts_as_its_country_does(country, to_24):
    assert load_words("en", country).counts_to_24 is to_24
