"""What a report says of itself: right figures, in words that can be read at nine to eleven."""

from dataclasses import replace
from datetime import UTC

import pytest
from fluent.syntax import FluentParser, ast

from aftercare.domain.report import Part, only
from aftercare.formats.report_words import range_line, sections
from aftercare.words.words import load_words, packaged
from tests.formats.reports import USUAL
from tests.reading import SAMPLE, grade, sentences, tokens

say = load_words("en", "GB")
GAPS = {"begin": "Monday", "end": "Tuesday", "date": "2026-03-02", "reason": "No time", "due": 14}
ELSEWHERE = ("paper-", "fhir-")  # who reads those is the physiotherapist, or a program


def local(at):
    return at.astimezone(UTC)


def of(part, report=USUAL):
    (found,) = sections(say, only(report, {part}), local)
    return found


def texts():
    found = FluentParser().parse(packaged("en", "report")).body
    names = [one.id.name for one in found if isinstance(one, ast.Message)]
    shown = [one for one in names if not one.startswith(ELSEWHERE)]
    return {one: say(f"report.{one}", **{**SAMPLE, **GAPS}) for one in shown}


def test_there_is_a_section_for_each_part_that_was_chosen():
    assert [one.part for one in sections(say, USUAL, local)] == list(Part)
    assert sections(say, only(USUAL, ()), local) == ()


def test_each_treatment_says_what_became_of_it_the_latest_first():
    found = of(Part.COURSE)
    later = sum(one.added_later for one in USUAL.entries)

    assert [what for what, _ in found.lines] == ["Treated Mon 9 Mar", "Treated Mon 2 Mar"]
    assert all(figures for _, figures in found.lines)
    assert found.sentence.startswith("You noted your soreness 56 times.")
    assert f"{later} entries were added later." in found.sentence


def test_what_can_be_done_is_told_from_first_to_last_and_the_change_if_it_is_noticed():
    found = of(Part.FUNCTION)
    once = of(Part.FUNCTION, replace(USUAL, ratings=USUAL.ratings[:1]))

    assert found.lines == (
        ("turn my head while driving", "2 to 5"),
        ("sleep on my side", "3 to 6"),
        ("carry bags", "4 to 7"),
        ("On the whole", "Better by 3 of 5"),
    )
    assert "3 of 10 points" in found.sentence
    assert once.lines[0] == ("turn my head while driving", "2")
    assert "points" not in once.sentence


def test_stretches_are_counted_with_reasons_and_what_hurt():
    found = of(Part.STRETCHES)

    assert found.sentence == "Done on 8 of 14 days. In part on 3 days."
    assert found.lines[0] == (
        "Neck side-bend",
        "22 done · 2 left out · No time: 1 · It hurts: 1 · hurt once",
    )
    assert found.lines[4][0] == say("stretch-elbow.el1")


def test_questions_notes_tags_and_pain_are_there():
    assert of(Part.QUESTIONS).lines == tuple((one, "") for one in USUAL.questions)
    assert of(Part.NOTES).sentence == "One note."
    assert of(Part.NOTES).lines == (("Took a painkiller", "7 times"),)
    assert of(Part.PAIN).sentence.startswith("Between")
    assert range_line(say, USUAL, local) == "Mon 2 Mar to Mon 16 Mar"


def test_an_empty_part_says_that_nothing_was_noted():
    bare = replace(
        USUAL, entries=(), treatments=(), practised=(), days=(), ratings=(), questions=()
    )

    assert of(Part.STRETCHES, bare).sentence == "No stretches were noted."
    assert of(Part.COURSE, bare).sentence == "No soreness was noted."
    assert of(Part.FUNCTION, bare).sentence == "No score was given."
    assert of(Part.PAIN, bare).sentence == say("diary.usual-none")


def test_the_words_read_at_the_sixth_grade_or_below():
    parts = [part for text in texts().values() for part in sentences(text)]

    assert grade(parts) <= 6


@pytest.mark.parametrize("name", texts())
def test_each_sentence_is_short_and_easy(name):
    for part in sentences(texts()[name]):
        assert len(tokens(part)) <= 18
        assert len(tokens(part)) < 5 or grade([part]) <= 9
