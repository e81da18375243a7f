"""The report on paper: one page with what counts, the notes behind it, in both sizes."""

import io
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from pypdf import PdfReader

from aftercare.device.font import ON_PAPER
from aftercare.domain.function import Activity
from aftercare.domain.report import Part, only
from aftercare.formats.report_pdf import written
from aftercare.formats.report_sheet.notes import MOST_PAGES
from aftercare.formats.sheet.paper import A4, BOTTOM, LETTER, SIDE, TOP, Typeface
from aftercare.formats.sheet.printable import MISSING
from aftercare.words.words import load_words
from tests.formats.reported import (
    ALL,
    CET,
    QUESTIONS,
    RATINGS,
    SINCE,
    UNTIL,
    at_the_bounds,
    fortnight,
    ninety_days,
    noted,
    report,
    reports,
    treated,
)
from tests.laws import law

GOLDEN = Path(__file__).parent / "goldens" / "report.txt"
FACE = Typeface(*ON_PAPER)
POINTS_A_MM = 72 / 25.4
SIZES = {"a4": A4, "letter": LETTER}
TITLES = (
    *("Soreness from the needles", "Usual pain, 0\u201310", "What I can do", "Stretches at home"),
    "My questions",
)


def made(one, paper="a4", words=None):
    words = words or load_words("en", "GB")
    return written(one, words, face=FACE, local=lambda at: at.astimezone(CET), paper=paper)


def read(content):
    return PdfReader(io.BytesIO(content), strict=True)


def pages(content):
    """Return the lines of each page."""
    return [page.extract_text().splitlines() for page in read(content).pages]


def told(content, page=0):
    return " ".join(pages(content)[page])


def placed(page):
    """Return every text of a page with its place in mm from the upper left corner."""
    height, found = float(page.mediabox.height), []

    def visit(text, _cm, matrix, *_):
        if text.strip():
            found.append((matrix[4] / POINTS_A_MM, (height - matrix[5]) / POINTS_A_MM, text))

    page.extract_text(visitor_text=visit)
    return found


def golden():
    """Return what stands on the usual report, page by page."""
    found = enumerate(pages(made(fortnight())), 1)
    return "\n".join(line for number, page in found for line in (f"--- {number}", *page, ""))


def without_notes(one):
    return only(one, ALL - {Part.NOTES})


def test_the_usual_report_says_what_it_said():
    """After a wanted change: look at it, then `python -m tests.formats.test_report_pdf`."""
    assert golden() == GOLDEN.read_text("utf-8")


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize(
    "one",
    [report(), fortnight(1), fortnight(2), fortnight(6), ninety_days(), ninety_days(4000)],
    ids=["empty", "one", "two", "six", "ninety", "crowded"],
)
def test_all_but_the_notes_stands_on_one_page_of_either_size(one, paper):
    reader = read(made(without_notes(one), paper))
    (page,) = reader.pages
    text = " ".join(page.extract_text().splitlines())

    assert all(title in text for title in TITLES)
    size = (float(page.mediabox.width), float(page.mediabox.height))
    assert size == pytest.approx([mm * POINTS_A_MM for mm in SIZES[paper][1:]], abs=0.1)


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("language", ["plain", "longer"])
def test_at_the_bounds_nothing_stands_in_the_margins_or_over_another(paper, language):
    from tests.words.pseudo import pseudo  # noqa: PLC0415

    words = load_words("en", "GB", pseudo) if language == "longer" else None
    size = SIZES[paper]
    for number, page in enumerate(read(made(at_the_bounds(), paper, words)).pages):
        texts = sorted(placed(page), key=lambda one: one[1])
        body = [one for one in texts if one[1] < size.height - BOTTOM]

        assert min(x for x, _, _ in texts) >= SIDE - 0.1
        assert max(x for x, _, _ in texts) <= size.width - SIDE
        assert min(y for _, y, _ in texts) >= TOP
        assert len(texts) - len(body) == 2, "the foot"
        if number == 0:
            left = [(y, text) for x, y, text in body if x < SIDE + 0.1]
            steps = [b[0] - a[0] for a, b in pairwise(left)]
            assert min(steps) > 3, left


def test_the_fonts_are_inside():
    reader = read(made(fortnight()))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            (inner,) = font["/DescendantFonts"]

            assert "/FontFile2" in inner.get_object()["/FontDescriptor"]


def test_the_same_report_gives_the_same_bytes_elsewhere_and_without_pillow(tmp_path):
    out = tmp_path / "again.pdf"
    code = f"""
import sys
class Without:
    def find_spec(self, name, *_):
        if name.split(".")[0] in ("PIL", "defusedxml", "numpy", "uharfbuzz", "flet"):
            raise ImportError(name)
sys.meta_path.insert(0, Without())
from pathlib import Path
from tests.formats.test_report_pdf import *
Path({str(out)!r}).write_bytes(made(fortnight()))
"""
    surroundings = {"PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo"}
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, env=surroundings)

    assert out.read_bytes() == made(fortnight())


def test_the_head_tells_range_clinic_and_what_it_is_not():
    text = told(made(fortnight()))

    assert "13 Nov to 27 Nov 2026" in text
    assert "Made Fri 27 Nov, 14:05. Noted by the patient. Not a diagnosis." in text
    assert "Riverside Physiotherapy" in text
    assert "Left out" not in text


def test_a_range_over_the_turn_of_a_year_names_both():
    text = told(made(report(since=UNTIL - timedelta(days=365))))

    assert "27 Nov 2025 to 27 Nov 2026" in text


@pytest.mark.parametrize("part", Part)
def test_a_part_that_was_not_chosen_is_named_and_not_there(part):
    names = {
        Part.COURSE: ("soreness", TITLES[0]),
        Part.PAIN: ("usual pain", TITLES[1]),
        Part.FUNCTION: ("what I can do", TITLES[2]),
        Part.STRETCHES: ("stretches", TITLES[3]),
        Part.QUESTIONS: ("questions", TITLES[4]),
        Part.NOTES: ("notes and tags", "Notes, word for word"),
    }
    name, title = names[part]
    text = " ".join(" ".join(page) for page in pages(made(only(fortnight(), ALL - {part}))))

    assert f"Left out by choice: {name}." in text
    assert title not in text


def test_what_a_course_came_to_stands_beside_it():
    text = told(made(fortnight()))

    assert "2 Fri 20 Nov, 06:05" in text
    assert "Most 8 at 21 h. Gone after 66 h." in text


def test_a_course_that_ended_above_the_band_says_so_and_one_inside_says_no_more():
    at = SINCE + timedelta(hours=1)
    texts = {}
    for score in (2, 9):
        entry = noted("e", at + timedelta(hours=30), soreness=score)
        texts[score] = told(made(report(treatments=(treated(at),), entries=(entry,))))

    assert "Most 9 at 30 h. Last 9 at 30 h, above the band." in texts[9]
    assert "Most 2 at 30 h. Last 2 at 30 h." in texts[2]


def test_what_was_written_down_later_is_counted_and_its_ring_is_named():
    late, prompt = (
        fortnight(),
        report(
            treatments=(treated(SINCE),),
            entries=(noted("e", SINCE + timedelta(hours=9), soreness=3, late=0.5),),
        ),
    )

    assert "2 of 30 entries were written down an hour or more after" in told(made(late))
    assert "written down later" in told(made(late))
    assert "written down" not in told(made(prompt))


def test_function_is_told_from_the_first_score_to_the_last():
    text = told(made(fortnight()))

    assert "Turn my head while driving 3 → 6" in text
    assert "Change in the mean: +2.3" in text
    assert "2 points or more. Source: General knowledge; Thoomes 2024" in text
    assert "On the whole: better, +3 of 5 (Thu 26 Nov)" in text
    assert "3 points or more. Source: Bobos 2020; Garrison 2012" in text


def test_a_change_that_nobody_would_notice_is_not_named_as_one():
    first, last = RATINGS
    last = replace(last, change=-2, scores=first.scores)
    text = told(made(replace(fortnight(), ratings=(first, last))))

    assert "Change in the mean: 0" in text
    assert "On the whole: worse, \u22122 of 5" in text
    assert "notice" not in text


def test_one_score_is_no_change():
    text = told(made(replace(fortnight(), ratings=RATINGS[:1])))

    assert "→" not in text
    assert "Change" not in text


def test_stretches_tell_days_reasons_and_where_it_hurt_and_what_hurt_comes_first():
    text = told(made(fortnight()))

    assert "Done on 8 days, in part on 2, skipped on 1 and nothing noted on 1." in text
    assert "Why: no time (1) and it hurt (1)." in text
    assert "Hurt on the left, second 12 (Tue 24 Nov)." in text
    assert text.index("Hurt on the left") < text.index("Chin tuck") < text.index("Neck side-bend")


def test_questions_that_have_no_room_are_whole_behind():
    long = " ".join(f"word{n}" for n in range(250))
    asked = (*QUESTIONS, long, *QUESTIONS * 6)
    found = pages(made(replace(fortnight(), questions=asked)))
    first, second = (" ".join(page) for page in found[:2])

    assert "word249" not in first
    assert "see behind" in first
    assert "word249" in second


def test_stretches_that_have_no_room_are_summed_up_and_whole_behind():
    found = pages(made(at_the_bounds()))
    behind = " ".join(line for page in found[1:] for line in page)

    assert "See behind." in " ".join(found[0])
    assert behind.count("Hurt on the left, second 12") == 2


def test_notes_are_word_for_word_with_what_was_said_beside_them():
    text = told(made(fortnight()), 1)

    assert "Notes, word for word" in text
    assert "Sat 14 Nov, 20:05, hour 26 after treatment 1" in text
    assert "As expected · Soreness 6 · Usual pain 3" in text
    assert "Slept on my back. The left side pulled when I turned." in text


def test_a_note_before_every_treatment_has_no_hour():
    entry = noted("e", SINCE, note="First")
    text = told(
        made(report(treatments=(treated(SINCE + timedelta(hours=1)),), entries=(entry,))), 1
    )

    assert "Fri 13 Nov, 14:05 First" in text


@pytest.mark.parametrize(
    "note", ["x\n" * 300, "W" * 4000, "\u4e16" * 500, "{nb} %\t(\\) Tj ET endstream **b** --"]
)
def test_a_note_of_any_form_is_written_whole(note):
    found = pages(made(report(entries=(noted("e", SINCE, note=note),))))
    text = "".join(line for page in found[1:] for line in page)

    wanted = note.replace("\u4e16", MISSING)[0]
    assert text.count(wanted) >= note.count(note[0])
    assert ("shown as" in text) == ("\u4e16" in note)


def test_a_book_of_notes_is_cut_and_says_so():
    entries = tuple(
        noted(f"e{n}", SINCE + timedelta(minutes=n), note="Stiff again. " * 900) for n in range(70)
    )
    found = pages(made(report(entries=entries)))

    assert len(found) == MOST_PAGES
    assert "This is not all." in " ".join(found[-1])


def test_letters_that_the_typeface_lacks_are_seen_to_be_missing():
    text = told(made(report(questions=("\u05de\u05d4? \U0001f642 A\u011fr\u0131",))))

    assert f"{MISSING}{MISSING}? {MISSING} A\u011fr\u0131" in text
    assert f"shown as {MISSING}." in text
    assert "shown as" not in told(made(fortnight()))


def test_only_five_activities_are_named_those_still_asked_first():
    dropped = replace(fortnight().activities[0], dropped_at=UNTIL)
    more = tuple(Activity(id=f"m{n}", name=f"More {n}", added_at=SINCE) for n in range(4))
    first = fortnight().ratings[0]
    scores = tuple(replace(first.scores[0], activity=one.id) for one in (dropped, *more))
    text = told(
        made(
            replace(
                fortnight(),
                activities=(dropped, *more, *fortnight().activities[1:]),
                ratings=(replace(first, scores=(*scores, *first.scores[1:])),),
            )
        )
    )

    assert "and 2 more activities" in text
    assert "More 3" in text
    assert "Turn my head" not in text


def test_nothing_in_it_can_act():
    root = read(made(at_the_bounds())).trailer["/Root"]

    assert not {"/AA", "/AcroForm", "/Names"} & root.keys()
    assert not [page for page in read(made(at_the_bounds())).pages if page.get("/Annots")]


@settings(law, max_examples=8)
@given(reports())
def test_any_report_can_be_printed_with_its_first_page_on_one(one):
    for paper in SIZES:
        found = read(made(one, paper)).pages

        assert len(read(made(without_notes(one), paper)).pages) <= len(found)


if __name__ == "__main__":
    GOLDEN.write_text(golden(), "utf-8")
