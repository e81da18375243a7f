"""A worried person gets from Today to the answer, and a word is explained where it stands."""

import pytest

from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS

pytestmark = IN_A_PROCESS
say = load_words("en", "GB")
ASKED = {"my arm tingles": "My arm tingles. Is that bad?", "ibuprofen": "Is ibuprofen a problem?"}


@pytest.fixture
def person(world):
    """Somebody who was treated a day ago, at Today."""
    person = world.opens(world.starts("--demo").url)
    person.sees(say("today.ask-title"))
    return person


def test_two_taps_or_one_search_lead_to_the_answer_and_a_word_is_explained(person):
    person.reaches(say("today.learn"))
    person.taps(say("today.learn"))
    person.taps("Can I take a bath or a shower?")
    person.sees("Leave very hot baths, sauna and hot tub")
    person.back()
    for typed, question in ASKED.items():
        person.types(say("learn.search"), typed)
        person.taps(question)
        person.sees(say("learn.whole"))
        person.back()
    person.goes("/learn/lung")
    person.taps("Pneumothorax")
    person.sees(say("term.pneumothorax-about"))
    person.taps(say("learn.close"))
    person.misses(say("term.pneumothorax-about"))
