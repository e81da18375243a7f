"""Every topic of an advice card says what is known, and where it is known from."""

import pytest

from aftercare.content.datafile import read
from aftercare.content.source import sources
from aftercare.content.topic import topic_sources
from aftercare.domain.prescription import Topic
from aftercare.words.words import load_words


@pytest.mark.parametrize("topic", Topic)
def test_a_topic_has_its_sentence_and_sources_that_there_are(topic):
    assert load_words("en")(f"plan.evidence-{topic}")
    assert topic_sources(topic)
    assert set(topic_sources(topic)) <= {one.id for one in sources()}


def test_there_are_no_other_topics():
    assert set(read("topics")) == set(Topic)
