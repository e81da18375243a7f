"""A worried person gets from Today to the answer, and a word is explained where it stands."""

import pytest

from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS

pytestmark = IN_A_PROCESS
say = load_words("en", "GB")
TAPPED = {
    "Can I take a bath or a shower?": "Leave very hot baths, sauna and hot tub",
    "Is this bruise usual?": "about 1 in 13 treatments",
}
TYPED = {
    # what is typed, what is found first, and what then stands there
    "my arm tingels": ("My arm tingles. Is that bad?", "Does it last longer?"),
    "how many sessions for low back": ("How many for low back pain?", "6 to 8"),
    "can I have a drink": ("Can I drink alcohol?", "Nobody has tested it."),
    "does it work": ("Does it help?", "some relief of pain"),
    "is it acupunture": ("What is the difference?", "a force that flows"),
    "I feel short of breath": (say("warning.e1-title"), say("warning.e1-act")),
    "when may I train again": ("Can I do sport?", "3 of 10 or less"),
    "what if I am on blood thinners": (
        "I take a blood thinner. Should I stop it?",
        "Never stop or skip a medicine",
    ),
    "is it normal to be tired": ("I am so tired", "About 1 in 5 people"),
}


@pytest.fixture
def person(world):
    """Somebody who was treated a day ago, at Today."""
    person = world.opens(world.starts("--demo").url)
    person.sees(say("today.ask-title"))
    return person


def test_two_taps_or_one_search_lead_from_today_to_the_answer_of_each_question(person):
    for question, answer in TAPPED.items():
        person.reaches(say("today.learn"))
        person.taps(say("today.learn"))
        person.taps(question)
        person.sees(answer)
        person.goes("/")
    for typed, (found, answer) in TYPED.items():
        person.reaches(say("today.learn"))
        person.taps(say("today.learn"))
        person.types(say("learn.search"), typed)
        person.rests()  # what is found changes with each letter
        person.taps(found)
        person.sees(answer)
        person.goes("/")
    person.goes("/learn/lung")
    person.taps("Pneumothorax")
    person.sees(say("term.pneumothorax-about"))
    person.taps(say("learn.close"))
    person.misses(say("term.pneumothorax-about"))
