"""What is typed finds what is meant: everyday words, any order, one slip of a finger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.stretch import muscles, stretch_regions, stretches
from aftercare.domain.condition import Condition
from aftercare.domain.stretch import Posture
from aftercare.ui.search import LONG, meant, one_slip, words_of
from aftercare.ui.stretch_search import matching
from aftercare.words.words import load_words
from tests.laws import law
from tests.reading import messages

say = load_words("en", "GB")
LETTERS = "abcdxyz"


def found(sought, **asked):
    return [one.id for one in matching(say, sought, **asked)]


def of(*regions):
    return {one.id for one in stretches() if one.region in regions}


def pulling(*named):
    return {one.id for one in stretches() if set(named) & set(one.muscles)}


@pytest.mark.parametrize(
    ("sought", "first"),
    [
        ("stiff neck", "nk1"),
        ("back pain", "ub1"),
        ("low back pain", "lb1"),
        ("headache", "nk1"),
        ("tennis elbow", "el1"),
        ("golfer's elbow", "el2"),
        ("golfers elbow", "el2"),
        ("carpal tunnel", "el2"),
        ("heel pain", "ft1"),
        ("sciatica", "hp1"),
        ("hamstring", "ha1"),
        ("quads", "qd1"),
        ("glutes", "lb1"),
        ("lats", "sh6"),
        ("traps", "nk1"),
        ("groin", "lb5"),
        ("shin splints", "ca2"),
        ("knee", "hp4"),
        ("TMJ", "jw1"),
        ("RSI", "wr1"),
    ],
)
def test_everyday_words_find_what_they_mean(sought, first):
    assert found(sought)[:1] == [first]


def test_everyday_words_find_all_that_they_mean_and_nothing_else():
    assert set(found("tennis elbow")) == pulling("wrist-extensors")
    assert set(found("groin")) == pulling("adductors", "iliopsoas")
    assert set(found("sciatica")) == pulling("piriformis", "sciatic-nerve")
    assert of("neck") <= set(found("stiff neck")) <= of("neck", "upper-trapezius")
    assert of("low-back") <= set(found("pain in my lower back"))


@pytest.mark.parametrize(
    ("slipped", "right"),
    [
        ("sholder", "shoulder"),
        ("ankel", "ankle"),
        ("hamsting", "hamstring"),
        ("towle", "towel"),
        ("plantarr", "plantar"),
        ("levatpr", "levator"),
    ],
)
def test_one_slip_still_finds_it(slipped, right):
    assert found(slipped) == found(right) != []


@pytest.mark.parametrize("sought", ["xyzzy", "hsoulder", "shlder", "nekc"])
def test_what_is_not_there_finds_nothing(sought):
    """The first letter must be right, one slip is the most, and a short word has none."""
    assert found(sought) == []


def test_what_is_written_rightly_is_never_taken_for_a_slip():
    assert one_slip("wrist", "waist")

    assert "lb6" not in found("wrist")  # whose muscle is sought as "waist"
    assert "lb6" in found("waist")
    assert "wr1" not in found("waist")


@pytest.mark.parametrize("sought", ["", " ", "pain", "stretch", "stiff", "sti", "pain in the"])
def test_words_that_fit_everything_leave_out_nothing(sought):
    assert len(found(sought)) == len(stretches())


@pytest.mark.parametrize("sought", ["stiff neck", "calf wall", "pain in my lower back", "elbow"])
def test_the_order_of_words_does_not_matter(sought):
    turned = " ".join(reversed(sought.split()))

    assert found(turned) == found(sought) != []


def test_what_is_typed_and_where_one_can_be_placed_must_both_fit():
    lying = found("hip", posture=Posture.LYING)
    desk = found("neck", at_desk=True)

    assert lying == [one for one in found("hip") if one in lying]
    assert lying != found("hip")
    assert desk[:1] == ["nk1"]


@pytest.mark.parametrize("message", sorted(messages("search")))
def test_everyday_words_belong_to_what_the_library_has(message):
    kind, _, name = message.partition("-")

    assert name in {"region": stretch_regions(), "muscle": muscles()}.get(kind, ("",))
    assert words_of(messages("search")[message])


def test_no_search_word_leads_past_what_must_be_asked_first():
    """Whiplash is answered by locks; with sciatica a hamstring stretch is one of them."""
    locked = {one.id for one in stretches() if Condition.DISC in one.locks}

    assert found("whiplash") == []
    assert not set(found("sciatica")) & (locked & of("thigh-back"))


@law
@given(st.text(LETTERS, min_size=LONG, max_size=9), st.data())
def test_any_one_slip_is_one_slip_either_way(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from(LETTERS))
    slips = [
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    ]

    for slip in slips:
        if slip != word:
            assert one_slip(word, slip)
            assert one_slip(slip, word)
    assert not one_slip(word, word)
    assert not one_slip(word, f"{word}ef")


@law
@given(st.text(max_size=20))
def test_whatever_is_typed_is_answered(typed):
    assert set(found(typed)) <= {one.id for one in stretches()}


def test_what_begins_a_word_is_meant_before_what_nearly_does():
    assert meant("calves", {"calves", "calved"}) == {"calves"}
    assert meant("calfes", {"calves", "calms"}) == {"calves"}
