"""A report as a chart note: word for word, in plain letters, without what was left out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.reduced import reduced
from aftercare.domain.report import Part, only
from aftercare.formats.chart_note import chart_note
from aftercare.words.words import load_words
from tests.formats.reports import DAY, USUAL, ZONE, reports
from tests.laws import law

WORDS = load_words("en", "GB")
BEFORE = replace(
    USUAL,
    id="00000002",
    made_at=USUAL.made_at - 7 * DAY,
    until=USUAL.until - 7 * DAY,
    treatments=USUAL.treatments[:1],
)
NOTE = """\
Aftercare report 2026-03-02 to 2026-03-16
Noted by the patient, made 2026-03-16 16:50. 56 entries, 9 of them written down an hour or \
more later.

S (noted by the patient)
Soreness from the needles, 0-10:
- Treated 2026-03-09 17:00 (Back of the neck, upper back, right side): Most 7 at 164 h. Last 7 \
at 164 h, above the band.
- Treated 2026-03-02 17:12 (Back of the neck, top of the left shoulder, top of the right \
shoulder): Most 7 at 0 h. Last 6 at 163 h, above the band.
- The band is what many people report: general figures, not this patient's.
Usual pain, 0-10: last 2 (2026-03-16), lowest 1, highest 6, average 3.7; 56 scores on 15 days.
PSFS, 0 (cannot) to 10 (as before), first and last:
- turn my head while driving: 2 (2026-03-02) to 5 (2026-03-15)
- sleep on my side: 3 (2026-03-02) to 6 (2026-03-15)
- carry bags: 4 (2026-03-02) to 7 (2026-03-15)
- Better by 3 of 10 points, on average. That is about the size people notice.
On the whole, -5 (much worse) to 5 (much better): +3 (2026-03-15), compared with 2026-03-02
Stretches at home, as noted in the app: Done on 8 of 14 days. In part on 3 days.
Stretches in the report before: Done on 8 of 14 days. In part on 3 days.
- Neck side-bend: 22 done, 2 left out, No time: 1, It hurts: 1, hurt once
- Neck side-bend hurt, left, second 12 (2026-03-03)
- Neck forward bend: 20 done, 1 in part, 3 left out, No time: 2
- Shoulder-blade squeeze: 18 done, 2 in part, 4 left out, No time: 3
- Fingertip cheek stretch: 16 done, 5 left out, No time: 1, It hurts: 1, hurt 2 times
- Fingertip cheek stretch hurt, right, second 4 (2026-03-05)
- Fingertip cheek stretch hurt, right, second 25 (2026-03-11)
- Wrist bend, palm down: 14 done, 1 in part, 2 left out, No time: 2
- Pelvic tilt: 12 done, 2 in part, 3 left out, No time: 3
- Toe lean at the wall: 10 done, 4 left out, No time: 1, It hurts: 1, hurt once
- Toe lean at the wall hurt, second 8 (2026-03-13)
- Arm pendulum: 8 done, 1 in part, 5 left out, No time: 2
Questions:
1. May I run again?
2. Is the tingling usual?
Also ticked, in so many entries: Took a painkiller (7).
Notes, not repeated here: 1.

Not a diagnosis.
"""


def there(at):
    return at.astimezone(ZONE)


def test_a_note_word_for_word():
    assert chart_note(WORDS, (USUAL, BEFORE), there) == NOTE


@pytest.mark.parametrize(
    ("report", "told"),
    [
        (reduced(USUAL, notes=False), True),
        (reduced(USUAL, notes=True), False),
        (only(reduced(USUAL, notes=False), frozenset(Part) - {Part.NOTES}), False),
    ],
)
def test_a_link_that_has_no_notes_says_where_they_are(report, told):
    assert (WORDS("chart-note.noteless") in chart_note(WORDS, (report,), there)) is told


@law
@given(st.lists(reports(), min_size=1, max_size=3))
def test_whatever_is_reported_is_lines_of_plain_letters(several):
    note = chart_note(WORDS, several, there)

    assert note.isascii()
    assert all(line.isprintable() for line in note.split("\n"))
    assert note.startswith("Aftercare report ")


SAID = {
    Part.COURSE: "Soreness from the needles",
    Part.PAIN: "Usual pain, 0-10",
    Part.FUNCTION: "PSFS, 0",
    Part.STRETCHES: "Stretches at home",
    Part.QUESTIONS: "Questions:",
    Part.NOTES: "Also ticked",
}


def test_nothing_is_called_objective_that_no_clinician_has_seen():
    note = chart_note(WORDS, [USUAL], there)

    assert [line for line in note.split("\n") if line[1:3] == " ("] == [
        WORDS("chart-note.subjective")
    ]


def test_a_change_says_what_it_is_compared_with_where_that_is_known():
    first, last = USUAL.ratings
    for change, since, told in (
        (-2, None, "-2 (2026-03-15)"),
        (0, first.occurred_at, "0 (2026-03-15), compared with 2026-03-02"),
    ):
        rating = replace(last, change=change, since=since)
        note = chart_note(WORDS, [replace(USUAL, ratings=(first, rating))], there)

        assert f"(much better): {told}\n" in note


@pytest.mark.parametrize("part", Part)
def test_what_was_left_out_is_named_and_not_there(part):
    note = chart_note(WORDS, [only(USUAL, set(Part) - {part})], there)
    left = f"Left out by choice: {WORDS(f'report-read.part-{part}')}."

    assert left in note
    assert SAID[part] not in note
    assert SAID[part] in chart_note(WORDS, [USUAL], there)


def test_of_another_part_nothing_comes_from_the_reports_before():
    note = chart_note(WORDS, [only(USUAL, [Part.QUESTIONS]), BEFORE], there)

    assert not [one for part, one in SAID.items() if part is not Part.QUESTIONS and one in note]


def test_letters_that_cannot_be_written_are_told_of():
    plain = replace(USUAL, questions=("Really?",))
    other = replace(USUAL, questions=("\u041f\u043e\u0447\u0435\u043c\u0443?",))
    told = WORDS("chart-note.unwritten")

    assert told not in chart_note(WORDS, [plain], there)
    assert told in chart_note(WORDS, [other], there)


def test_the_middle_is_named_from_four_earlier_treatments_on():
    at = USUAL.until
    treatments = tuple(
        replace(USUAL.treatments[0], id=f"{n}", at=at - (6 - n) * 4 * DAY, recorded_at=at)
        for n in range(5)
    )
    entries = tuple(
        replace(
            USUAL.entries[0],
            id=f"{n}-{days}",
            occurred_at=one.at + days * DAY,
            recorded_at=at,
            soreness=score,
        )
        for n, one in enumerate(treatments)
        for days, score in ((0, 4), (1, 0), (2, 0))
    )
    for count, is_named in ((4, False), (5, True)):
        report = replace(USUAL, treatments=treatments[-count:], entries=entries)

        assert ("In at least half of the" in chart_note(WORDS, [report], there)) is is_named
