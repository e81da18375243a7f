"""Examples to tap, and the size of change that is named."""

from aftercare.content.function import examples, examples_for, noticed
from aftercare.content.region import regions
from aftercare.content.source import sources
from aftercare.domain.function import (
    MOST_ACTIVITIES,
    NOTICED_MEAN,
    NOTICED_ONE,
    NOTICED_WHOLE,
    checked_name,
)
from aftercare.words.words import load_words


def test_each_example_has_its_words_and_stands_at_known_places():
    words, known = load_words("en"), {one.id for one in regions()}

    said = [words(f"function.example-{one.id}") for one in examples()]
    assert [checked_name(one) for one in said] == said
    assert len(set(said)) == len(said)
    assert all(one.regions and one.regions <= known for one in examples())


def test_for_every_place_there_is_one_and_those_come_first():
    for region in regions():
        found = examples_for(region.areas[:1])
        fits = [region.id in one.regions for one in found]
        assert fits == sorted(fits, reverse=True)
        assert fits[0]
        assert len(found) == len(examples()) > MOST_ACTIVITIES
    assert examples_for(()) == examples()


def test_the_sizes_are_those_that_the_rules_go_by_and_have_sources():
    known = {one.id for one in sources()}

    points = [noticed(name).points for name in ("mean", "one", "whole")]
    assert points == [NOTICED_MEAN, NOTICED_ONE, NOTICED_WHOLE]
    for name in ("mean", "one", "whole"):
        assert noticed(name).marks
        assert set(noticed(name).sources) <= known
