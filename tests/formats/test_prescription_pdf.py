"""The sheet: what stands on it, in which order; the same bytes each time; nothing breaks it."""

import io
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from pathlib import Path
from shutil import which
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import ContentStream

from aftercare.content.code import codes
from aftercare.content.country import numbers
from aftercare.content.stretch import stretches
from aftercare.content.warning import signs
from aftercare.device.font import FONTS
from aftercare.domain.country import ELSEWHERE
from aftercare.domain.prescription import Prescription, Rule, Sides, Treated
from aftercare.domain.warning import Level
from aftercare.formats.prescription_message import link_of
from aftercare.formats.prescription_pdf import sheet
from aftercare.formats.sheet.paper import BOTTOM, HEIGHT, TOP, Typeface
from aftercare.formats.sheet.printable import MISSING, printable
from aftercare.words.words import load_words
from tests.formats.plans import CET, USUAL, prescriptions, texts
from tests.formats.vectors import BARE, FULLEST, GOOD
from tests.laws import law

GOLDEN = Path(__file__).parent / "goldens" / "sheet.txt"
CODES = codes()
FACE = Typeface(FONTS["Manrope"], FONTS["Manrope SemiBold"])
POINTS_A_MM = 72 / 25.4
CHOSEN = {
    "nk1": {"sides": Sides.BOTH, "easier": True},
    "ut1": {"sides": Sides.LEFT},
    "lb1": {"sides": Sides.NONE, "easier": True},
    "hp1": {"sides": Sides.RIGHT},
    "ca1": {"sides": Sides.BOTH, "sets": 2},
    "jw1": {"sides": Sides.NONE, "hold_seconds": 180},
    "wr2": {"sides": Sides.BOTH, "reps": 1},
    "ft1": {"sides": Sides.BOTH},
}
FULL = replace(
    USUAL,
    doses=tuple(
        replace(dose, stretch=CODES.stretch.numbers[name], **{"easier": False} | more)
        for dose, (name, more) in zip(USUAL.doses, CHOSEN.items(), strict=True)
    ),
    more_than_usual=True,
    note="Sleep on your back for two nights.\nZa\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105.",
)


def made(plan, country="GB", words=None):
    words = words or load_words("en", country)
    link = link_of(plan, CODES, "https://riverside.example/aftercare/")
    return sheet(
        plan,
        link,
        words,
        country=numbers(country),
        face=FACE,
        local=lambda at: at.astimezone(CET),
    )


def read(content):
    return PdfReader(io.BytesIO(content), strict=True)


def lines(content):
    """Return the lines of each page."""
    return [page.extract_text().splitlines() for page in read(content).pages]


def told(content):
    return " ".join(" ".join(page) for page in lines(content))


def golden():
    """Return what stands on the sheet, page by page, but for the link."""
    out = []
    for number, page in enumerate(lines(made(FULL)), 1):
        kept = [line for line in page if not re.fullmatch(r"(https://\S+|[\w-]{30,})", line)]
        out += [f"--- {number}", *kept, ""]
    return "\n".join(out)


@pytest.fixture(scope="module")
def full():
    return made(FULL)


def test_the_sheet_says_what_it_said():
    """After a wanted change: look at it, then `python -m tests.formats.test_prescription_pdf`."""
    assert golden() == GOLDEN.read_text("utf-8")


def test_the_same_plan_gives_the_same_bytes_in_another_process(full, tmp_path):
    out = tmp_path / "again.pdf"
    code = (
        "import sys; from pathlib import Path; from tests.formats.test_prescription_pdf import *; "
        f"Path({str(out)!r}).write_bytes(made(FULL))"
    )
    subprocess.run(
        [sys.executable, "-c", code], check=True, env={"PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo"}
    )

    assert out.read_bytes() == full
    assert read(full).metadata.creation_date == FULL.issued_at


@pytest.fixture(scope="module")
def pages(full):
    return lines(full)


@pytest.fixture(scope="module")
def drawn(full):
    """What is done on each page, operation by operation."""
    return [ContentStream(page.get_contents(), None).operations for page in read(full).pages]


def test_eight_stretches_with_everything_are_two_leaves(full):
    assert len(read(full).pages) == 4


def test_it_is_a_quarter_of_a_megabyte_at_most(full):
    assert len(full) < 250_000


def test_no_stretch_is_torn_between_pages(pages):
    pages = [" ".join(page) for page in pages]
    for number, name in enumerate(CHOSEN, 1):
        words = load_words("en")
        stretch = next(one for one in stretches() if one.id == name)
        noun = f"stretch-{stretch.region}.{name}"
        parts = [words(noun), words(f"{noun}-step-1"), words(f"{noun}-step-{stretch.steps}")]
        parts.append(words(f"{noun}-caution"))
        on = [{n for n, page in enumerate(pages) if part in page} for part in parts]

        assert set.union(*on) == set.intersection(*on), (number, name)
        assert len(on[0]) == 1


def test_every_page_has_its_number_and_the_clinic(pages):
    for number, page in enumerate(pages, 1):
        assert page[-1] == f"Riverside Physiotherapy, +44 20 7946 0123 Page {number} of 4"


def test_nothing_but_the_link_and_the_foot_is_smaller_than_an_arm_is_long(drawn):
    sizes = {}
    for page in drawn:
        size = None
        for operands, operator in page:
            if operator == b"Tf":
                size = float(operands[1])
            elif operator in {b"Tj", b"TJ"}:
                sizes[size] = sizes.get(size, 0) + 1

    assert {size for size in sizes if size < 10.5} == {7.5, 9}
    assert sizes[7.5] <= 8
    assert sizes[9] == 2 * 4


def test_nothing_stands_in_the_margins(full):
    for page in read(full).pages:
        places = []
        page.extract_text(
            visitor_text=lambda text, _cm, tm, *_, kept=places: (
                text.strip() and kept.append(tm[4:6])
            )
        )

        assert min(x for x, _ in places) >= 15.9 * POINTS_A_MM
        assert max(x for x, _ in places) <= 194 * POINTS_A_MM
        assert max(y for _, y in places) <= (HEIGHT - TOP) * POINTS_A_MM
        assert min(y for _, y in places) >= 5 * POINTS_A_MM
        body = sorted(y for _, y in places)[2:]  # without the foot
        assert body[0] >= (BOTTOM - 1) * POINTS_A_MM


def test_it_is_black_and_grey_only(drawn):
    for page in drawn:
        for operands, operator in page:
            if operator in {b"rg", b"RG"}:
                assert len({round(float(one), 3) for one in operands}) == 1


def test_the_fonts_are_inside_and_small(full):
    fonts = [one["/BaseFont"] for one in read(full).pages[0]["/Resources"]["/Font"].values()]

    assert {name.split("+")[1] for name in fonts} == {"Manrope", "ManropeSemiBold"}


def test_the_emergency_number_is_that_of_the_country():
    british, unknown = told(made(BARE, "GB")), told(made(BARE, ELSEWHERE))

    assert british.count("Call 999") >= 3
    assert "112" not in british
    assert "Call 112 now" in unknown
    assert "Look up the number there" in unknown
    assert "Look up the number there" not in british


def test_all_signs_that_ask_for_something_are_there(pages):
    words, page = load_words("en"), " ".join(pages[-1])
    for sign in signs():
        title = words(f"warning.{sign.id}-title")

        assert (title in page) == (sign.level is not Level.USUAL), title


def test_an_almost_empty_plan_is_a_sheet_all_the_same():
    pages = lines(made(BARE))

    assert "Your plan after dry needling" in pages[0]
    assert len(pages) <= 2


@pytest.mark.parametrize("plan", GOOD.values(), ids=GOOD)
def test_every_plan_of_the_vectors_can_be_printed(plan):
    usual = plan.doses == USUAL.doses

    assert read(made(replace(plan, doses=()) if usual else plan)).pages


@pytest.mark.parametrize("count", range(4))
def test_the_link_is_never_alone_on_a_page(count):
    pages = lines(made(replace(FULL, doses=FULL.doses[4 : 4 + count])))
    (on,) = (page for page in pages if "The same plan as a link" in page)

    assert on.index("The same plan as a link") > 2


def test_without_an_address_there_is_no_code_and_nothing_is_said_of_one():
    there = {"country": numbers("GB"), "face": FACE, "local": lambda at: at}
    content = sheet(FULL, "", load_words("en", "GB"), **there)
    text = told(content)

    assert not any(said in text for said in ("Scan the code", "as a link", "too long for a code"))
    assert "Warning signs" in text
    assert not [page for page in read(content).pages if page.get("/Annots")]


def test_a_plan_that_no_code_holds_says_so():
    text = told(made(FULLEST))

    assert "too long for a code" in text
    assert "Scan the code" not in text
    assert text.count("is not printed here") == 20


@pytest.mark.parametrize(
    "note", ["x\n" * 249 + "x", "x" * 500, "W" * 500, "\u4e16" * 500, "{nb} %"]
)
def test_a_note_of_any_form_is_written_whole(note):
    text = told(made(replace(BARE, note=note)))
    letters = note.replace("\u4e16", MISSING).replace("\n", "")

    assert text.count(letters[0]) >= letters.count(letters[0])
    assert ("shown as" in text) == ("\u4e16" in note)


def test_braces_and_operators_of_the_format_are_only_letters():
    note = "{nb} (\\) ) Tj ET endstream endobj << /JS (app.alert) >> $1 **bold** __x__ --"

    assert note in told(made(replace(BARE, note=note)))


def test_nothing_in_it_can_act(full):
    for content in (full, made(replace(BARE, note="mailto:x@y.z or call +44 1234567"))):
        reader = read(content)
        actions = [
            note.get_object()["/A"] for page in reader.pages for note in page.get("/Annots", [])
        ]

        assert {one["/S"] for one in actions} == {"/URI"}
        assert {one["/URI"].split("#")[0] for one in actions} == {
            "https://riverside.example/aftercare/"
        }
        assert not {"/AA", "/AcroForm", "/Names"} & reader.trailer["/Root"].keys()
        assert reader.trailer["/Root"]["/OpenAction"][1] == "/FitH"  # how it is shown, no deed


@settings(law, max_examples=10)
@given(texts(60), texts(80), st.text(max_size=200))
def test_no_text_that_may_be_breaks_it(name, place, note):
    try:
        plan = replace(USUAL, doses=(), clinic_name=name, note=note)
    except ValueError:
        plan = replace(USUAL, doses=(), clinic_name=name)
    visit = replace(USUAL.visits[0], place=place)

    assert read(made(replace(plan, visits=(visit,)))).pages


@settings(law, max_examples=5)
@given(prescriptions())
def test_any_prescription_can_be_printed(plan):
    assert isinstance(plan, Prescription)
    assert read(made(plan)).pages


def test_a_letter_that_the_typeface_lacks_is_seen_to_be_missing():
    letters = {ord(one) for one in "abce\u00e9 "}

    assert printable("e\u0301", letters) == "\u00e9"
    assert printable("a\u4e16b\U0001f642", letters) == f"a{MISSING}b{MISSING}"
    assert printable("a\u2009b\u3000c\nc", letters) == "a b c\nc"
    assert printable("a\u200db\ufe0f", letters) == "ab"


@pytest.mark.parametrize(
    ("rule", "rows"),
    [
        (Rule(full_up_to=3, half_up_to=5), ["0 to 3", "4 to 5", "6 to 10"]),
        (Rule(full_up_to=0, half_up_to=0), ["0", "1 to 10"]),
        (Rule(full_up_to=4, half_up_to=4), ["0 to 4", "5 to 10"]),
        (Rule(full_up_to=3, half_up_to=10), ["0 to 3", "4 to 10"]),
        (Rule(full_up_to=8, half_up_to=9), ["0 to 8", "9", "10"]),
        (Rule(full_up_to=10, half_up_to=10), ["0 to 10"]),
    ],
)
def test_the_traffic_light_names_every_score_once(rule, rows):
    page = lines(made(replace(BARE, rule=rule)))[0]
    begin = next(place for place, line in enumerate(page) if "from 0 to 10?" in line) + 1
    scores = [re.match(r"\d+( to \d+)?", line)[0] for line in page[begin:] if re.match(r"\d", line)]

    assert scores == rows


def test_a_dose_is_said_in_words(pages):
    text = " ".join(" ".join(page) for page in pages)

    assert "Hold 30 seconds, 3 times on each side. 2 times a day." in text
    assert "Hold 30 seconds, 3 times on the left side." in text
    assert "Keep on for 3 minutes, 3 times in a row. Once a day." in text
    assert "Hold 30 seconds, once on each side. Once a day." in text
    assert "2 rounds, with a rest in between." in text
    assert "Not before Tuesday 3 March at 15:45." in text
    assert "Begin with the easier form: Lie on your back" in text


def test_without_a_treatment_hours_are_counted():
    text = told(made(replace(FULL, doses=FULL.doses[4:5], treated=None)))

    assert "Not in the first 24 hours after the treatment." in text


def test_a_visit_keeps_the_clock_of_the_clinic():
    west = timezone(timedelta(hours=-5))
    visit = replace(USUAL.visits[0], at=USUAL.visits[0].at.astimezone(west))
    treated = Treated(at=USUAL.issued_at.astimezone(UTC))
    text = told(made(replace(BARE, visits=(visit,), treated=treated)))

    assert "Monday 9 March at 11:30, 30 minutes" in text
    assert "Monday 2 March at 16:20" in text


def test_every_sentence_of_a_sheet_may_be_half_as_long_again():
    from tests.words.pseudo import pseudo  # noqa: PLC0415

    assert read(made(FULL, words=load_words("en", "GB", pseudo))).pages


def test_it_needs_neither_pillow_nor_defusedxml(tmp_path):
    code = f"""
import sys
class Without:
    def find_spec(self, name, *_):
        if name.split(".")[0] in ("PIL", "defusedxml", "numpy", "uharfbuzz"):
            raise ImportError(name)
sys.meta_path.insert(0, Without())
from aftercare.__main__ import main
from tests.formats.plans import USUAL
from tests.formats.test_prescription_pdf import FULL, CODES, link_of
link = link_of(FULL, CODES, "https://a.example/")
sys.exit(main(["prescription", "decode", link, "--pdf", {str(tmp_path / "out.pdf")!r}]))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert len(read((tmp_path / "out.pdf").read_bytes()).pages) == 4


def test_a_sheet_takes_no_more_than_some_seconds(full):
    begun = process_time()
    made(FULL)

    assert process_time() - begun < 8
    assert full


@pytest.mark.skipif(not which("pdftoppm"), reason="nothing here draws a PDF")
def test_a_real_reader_reads_the_code_from_the_paper(full, tmp_path):
    from tests.code_reader import read_codes  # noqa: PLC0415 - it needs Pillow: see above

    (tmp_path / "sheet.pdf").write_bytes(full)
    draw = ["pdftoppm", "-r", "150", "-l", "1", "-png", "sheet.pdf", "page"]
    subprocess.run(draw, cwd=tmp_path, check=True)
    (page,) = tmp_path.glob("page*.png")

    link = link_of(FULL, CODES, "https://riverside.example/aftercare/")
    assert read_codes(page.read_bytes()) == [link]


if __name__ == "__main__":
    GOLDEN.write_text(golden(), "utf-8")
