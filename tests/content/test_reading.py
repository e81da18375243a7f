"""Patient texts can be read at nine to eleven, promise nothing and frighten nobody."""

import re

import pytest

from aftercare.content.stretch import stretch_regions
from tests.reading import grade, letter_grade, messages, sentences, syllables, tokens

TEXTS = (
    *(
        "warning",
        "phase",
        "flag",
        "concern",
        "source",
        "tag",
        "region",
        "condition",
        "stretch",
        "plan",
        "sheet",
        "reminder",
        "function",
    ),
    *(f"stretch-{region}" for region in stretch_regions()),
)
SHUNNED = re.compile(
    r"!|toxin|\bnormal|painless|\bcure|\bheals?\b(?! less)|guarantee|\bflush|\bworkout|probably"
    r"|\bfine\b(?<!shower is fine)|no pain",
    re.IGNORECASE,
)
SHORT = 5
"""Below this many words the measure says more about one long word than about the sentence."""


@pytest.mark.parametrize("noun", TEXTS)
def test_a_file_reads_at_the_sixth_grade_or_below_by_two_formulas(noun):
    parts = [part for text in messages(noun).values() for part in sentences(text)]

    assert grade(parts) <= 6
    assert letter_grade(parts) <= 6


@pytest.mark.parametrize("noun", TEXTS)
def test_no_single_sentence_reads_above_the_ninth_grade(noun):
    parts = [part for text in messages(noun).values() for part in sentences(text)]
    hard = [part for part in parts if len(tokens(part)) >= SHORT and grade([part]) > 9]

    assert not hard


@pytest.mark.parametrize("noun", TEXTS)
def test_sentences_and_titles_are_short(noun):
    said = messages(noun)
    long = [part for text in said.values() for part in sentences(text) if len(tokens(part)) > 18]
    titles = [text for name, text in said.items() if name.endswith("-title")]

    assert not long
    assert all(len(tokens(title)) <= 14 for title in titles)


@pytest.mark.parametrize("noun", TEXTS)
def test_nothing_is_promised_shouted_or_called_normal(noun):
    shunned = [text for text in messages(noun).values() if SHUNNED.search(text)]

    assert not shunned


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("breath", 1), ("needles", 2), ("stretches", 2), ("treated", 2), ("pressed", 1),
        ("soreness", 2), ("usual", 3), ("area", 3), ("infection", 3), ("physiotherapist", 2),
        ("light-headed", 3), ("112", 1), ("38", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_heard(word, count):
    assert syllables(word) == count


def test_a_hard_text_is_found_hard():
    hard = "Intramuscular stimulation precipitates inflammatory neuromuscular sensitivity."

    assert grade([hard]) > 12
    assert grade(["Call now."]) < 2
    assert sentences("Still sore? That is usual. Look: here.") == [
        "Still sore?",
        "That is usual.",
        "Look:",
        "here.",
    ]
