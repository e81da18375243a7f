"""What a worried person types finds its answer first, and a danger finds its sign first."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.warning import signs
from aftercare.domain.warning import Level
from aftercare.ui.learn_index import index
from aftercare.ui.learn_search import MOST, matching
from aftercare.ui.meaning import Lexicon, cut, lexicon, meanings
from aftercare.words.words import load_words
from tests.laws import law
from tests.reading import messages

WORDS = load_words("en", "GB")
ENDINGS = ("ness", "ing", "es", "s", "e")
QUICK_SECONDS = 0.02  # for a letter, in the middle; a browser takes some five times as long
ANSWERED = {
    "can I take a bath": "daily-life.1",
    "can I shower tonight": "daily-life.1",
    "can I swim": "daily-life.1",
    "when may I train again": "daily-life.2",
    "can I go running": "daily-life.2",
    "can i go to the gym tommorow": "daily-life.2",
    "can I go to work tomorrow": "daily-life.3",
    "can I drive": "daily-life.4",
    "can I have a drink": "daily-life.5",
    "can I drink wine tonight": "daily-life.5",
    "can I fly on holiday": "daily-life.6",
    "can i sleep after": "daily-life.10",
    "my arm tingles": "tingling.1",
    "pins and needles in my foot": "tingling.1",
    "is this bruise normal": "small-things.1",
    "it is bleeding": "small-things.2",
    "is it normal to be tired": "small-things.4",
    "I have a headache": "small-things.5",
    "the pain is worse than before": "small-things.7",
    "my muscle is twitching": "small-things.8",
    "I feel like crying": "small-things.9",
    "how many sessions for low back": "how-often.3",
    "how many sessions do I need": "how-often.2",
    "how often should I come": "how-often",
    "once or twice a week": "how-often.1",
    "does it work": "what-is-ims.3",
    "does it hurt": "what-is-ims.4",
    "what is IMS": "what-is-ims",
    "is it acupuncture": "acupuncture.1",
    "is it acupunture": "acupuncture.1",
    "what if I am on blood thinners": "medicines.3",
    "can I take paracetamol": "medicines.1",
    "is ibuprophen ok": "medicines.2",
    "heat or cold": "soreness-helps.1",
    "should I put ice on it": "soreness-helps.1",
    "should I use a foam roller": "soreness-helps.3",
    "why is it so sore": "after.1",
    "how long will I be sore": "after.4",
    "when do I call the doctor": "after.5",
    "does it flush toxins": "short-muscle.3",
    "will my pain come back": "add-up.2",
    "how long does a session take": "during.4",
    "who invented it": "where-from.1",
    "I am afraid of needles": "before.2",
    "what should I wear": "before.1",
    "is it safe": "serious",
    "am I allergic": "serious.6",
    "I missed my stretches": "stretching.4",
    "how long should I hold a stretch": "stretching.1",
    "how do I find a good physio": "practitioner",
    "how do I delete my diary": "privacy.5",
    "why two questions": "numbers.1",
    "what is a trigger point": "term.trigger-point",
    "haematoma": "term.haematoma",
    "slipped disc": "use.disc",
    "plantar fasciitis": "use.plantar-fasciitis",
    "rsi": "use.strain-injury",
    "I am pregnant and did not tell them": "my-health.1",
    "breastfeeding": "my-health.2",
    "I have diabetes": "my-health.3",
    "I take steroids": "my-health.4",
    "HIV": "my-health.6",
    "can my child have needles": "my-health.7",
    "I am worried and the clinic is closed": "closed.1",
    "nobody answers": "closed.1",
    "should i go to hospital": "closed.2",
    "ambulance": "closed.2",
    "999": "closed.2",
    "can I have sex": "daily-life.7",
    "can I smoke": "daily-life.8",
    "tattoo": "daily-life.9",
    "what does it cost": "before.4",
}
ENDANGERED = {
    "I feel short of breath": "e1",
    "cant catch my breath": "e1",
    "breathles": "e1",
    "chest hurts when I breathe": "e2",
    "coughing up blood": "e3",
    "my heart is racing": "e4",
    "my lips are blue": "e4",
    "I passed out": "e5",
    "lips are swelling": "e6",
    "stiff neck and headache": "e7",
    "unsteady on my feet": "e8",
    "my face is drooping": "e9",
    "I can't pee": "e10",
    "bleeding does not stop": "e11",
    "belly pain": "e14",
    "my eye hurts": "e16",
    "a needle is left inside": "e17",
    "I am pregnant and bleeding": "e18",
    "I want to kill myself": "e19",
    "redness spreading around needle point": "d1",
    "I have a fever": "d2",
    "I am shivering": "d2",
    "my knee is swollen": "d3",
    "my wrist drops": "d4",
    "my hand is numb": "d5",
    "my leg feels numb since the treatment yesterday": "d5",
    "my calf is swollen": "d7",
    "swolen calf": "d7",
    "blood in my pee": "d8",
    "my jaw is locked": "d9",
    "i cant sleep because of the pain": "d10",
    "I am still dizzy": "d11",
    "weezing": "e6",
    "panic attack": "e1",
    "my lung poped": "e1",
    "punctured lung": "e1",
    "pneumothorax": "e1",
    "pain in my ribs": "e2",
    "stabbing pain in ribs": "e2",
    "coffing blood": "e3",
    "heart attack": "e4",
    "hart attack": "e4",
    "collapsed lung": "e4",
    "cold sweats": "e4",
    "i feel like dying": "e4",
    "anaphylaxis": "e6",
    "bad headache": "e7",
    "bad hedache": "e7",
    "stif neck": "e7",
    "thunderclap": "e7",
    "my leg gave way": "e8",
    "cant move my arm": "e8",
    "walking funny": "e8",
    "cant poo": "e10",
    "incontinent": "e10",
    "i wet myself": "e10",
    "numb down below": "e10",
    "numb bum": "e10",
    "my back passage is numb": "e10",
    "blood wont stop": "e11",
    "it still bleeds": "e11",
    "haemorrhage": "e11",
    "hemorrhage": "e11",
    "swollen arm": "e12",
    "sepsis": "e13",
    "i feel really ill": "e13",
    "cant see": "e16",
    "miscarriage": "e18",
    "dont want to live anymore": "e19",
    "end it all": "e19",
    "overdose of paracetamol": "e19",
    "red line on my skin": "d1",
    "shaking": "d2",
    "my shoulder is swolen and hot": "d3",
    "throwing up": "d11",
    "bruise the size of my hand": "d6",
}
ALSO = {
    # a question of somebody who may be in danger: the sign first, then the answer
    "how rare is a collapsed lung": ("e4", "lung.1"),
    "my shoulder is swolen and hot": ("d3", "sign.d1"),
    "pneumothorax": ("e1", "term.pneumothorax"),
}


def names(typed):
    return [one.name for one in matching(WORDS, typed)]


@pytest.mark.parametrize(("typed", "wanted"), ANSWERED.items())
def test_a_question_finds_its_answer_at_the_first_place(typed, wanted):
    assert names(typed)[:1] == [wanted]


@pytest.mark.parametrize(("typed", "wanted"), ENDANGERED.items())
def test_a_danger_finds_its_sign_at_the_first_place(typed, wanted):
    first = matching(WORDS, typed)[0]

    assert (first.name, first.address) == (f"sign.{wanted}", f"/warning/{wanted}")
    assert first.sign == wanted


@pytest.mark.parametrize(("typed", "wanted"), ALSO.items())
def test_below_the_signs_that_are_called_for_stands_the_answer(typed, wanted):
    sign, answer = wanted
    first, *others = matching(WORDS, typed)
    rest = [one for one in others if one.name == answer or not one.sign]

    assert first.name == f"sign.{sign}"
    assert rest[0].name == answer


@pytest.mark.parametrize("typed", ["tea and coffee", "7", "50"])
def test_what_no_text_answers_finds_nothing_rather_than_something_else(typed):
    assert names(typed) == []


def test_every_sign_that_cannot_wait_can_be_called_for_and_is_by_each_of_its_sayings():
    cannot_wait = {one.id for one in signs() if one.level >= Level.DOCTOR}
    sayings = {
        name.removeprefix("urgent-"): text.split(",")
        for name, text in messages("meaning").items()
        if name.startswith("urgent-")
    }

    assert sayings.keys() >= cannot_wait
    for sign, said in sayings.items():
        for saying in said:
            found = matching(WORDS, f"since today: {saying}")
            assert f"sign.{sign}" in [one.name for one in found][:3], saying
            assert found[0].sign


@pytest.mark.parametrize("typed", ["ch", "br", "t", "can I t", "n"])
def test_a_beginning_that_may_become_anything_calls_for_no_sign(typed):
    assert not matching(WORDS, typed)[0].sign


@pytest.mark.parametrize("typed", ["", " ", "?", "xyzzy", "my xyzzy", "🙂", "a" * 10_000])
def test_what_nobody_could_know_finds_nothing(typed):
    assert names(typed) == []


@law
@given(st.text(max_size=60))
def test_whatever_is_typed_breaks_nothing_and_is_found_once(typed):
    found = names(typed)

    assert len(found) == len(set(found)) <= MOST


@law
@given(st.sampled_from(sorted(ANSWERED)), st.randoms())
def test_the_order_of_the_words_and_their_case_do_not_matter(typed, chance):
    parts = typed.upper().split()
    chance.shuffle(parts)

    assert names(" ".join(parts)) == names(typed)


def test_a_letter_is_answered_in_a_moment():
    index(WORDS)
    took = []
    for typed in (*ANSWERED, *ENDANGERED):
        began = time.process_time()
        matching(WORDS, typed)
        took.append(time.process_time() - began)

    assert sorted(took)[len(took) // 2] < QUICK_SECONDS


@pytest.mark.parametrize(
    ("word", "left"),
    [("tingling", "tingl"), ("tingles", "tingl"), ("soreness", "sor"), ("his", "his"), ("", "")],
)
def test_endings_are_cut_while_a_word_is_left(word, left):
    assert cut(word, ENDINGS) == left


def test_words_of_one_heap_mean_the_same_with_any_ending():
    how = meanings(ENDINGS, [["bath", "shower"], ["plane"], ["plan"]])

    assert how.of("showers") == how.of("baths") == how.of("bath")
    assert how.of("plane") != how.of("plan")
    with pytest.raises(ValueError, match="there twice: bath"):
        meanings(ENDINGS, [["bath"], ["bath"]])


@pytest.fixture(scope="module")
def known() -> Lexicon:
    return lexicon(["shower", "ibuprofen", "show"], meanings(ENDINGS, [["bath", "shower"]]))


@pytest.mark.parametrize(
    ("part", "meant"),
    [
        ("bath", {"bath"}),  # alike to a word that is there
        ("sho", {"bath", "show"}),  # the beginning of two
        ("shwoer", {"bath"}),  # a slip
        ("ibuprophen", {"ibuprofen"}),  # somebody who cannot spell
        ("mountain", set()),
    ],
)
def test_a_part_means_a_word_its_beginning_or_what_is_near(known, part, meant):
    assert known.meant(part) == meant


def test_a_beginning_is_not_yet_typed_and_a_slip_is(known):
    assert known.typed("sho") == frozenset()
    assert known.typed("shwoer") == {"bath"}
