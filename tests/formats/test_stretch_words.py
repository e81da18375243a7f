"""A stretch of which a sentence is missing is not shown: what is missing is told."""

import pytest

from aftercare.content.stretch import stretch, stretches
from aftercare.content.table import BadContent
from aftercare.formats.stretch_words import told
from aftercare.words.words import load_words, packaged


def lacking(message):
    """Return the words of the app without one message."""

    def source(language, noun):
        return packaged(language, noun).replace(f"\n{message} = ", f"\n{message}-gone = ")

    return load_words("en", source=source)


@pytest.mark.parametrize("one", stretches(), ids=lambda one: one.id)
def test_every_stretch_can_be_told(one):
    assert told(load_words("en"), one) is one


@pytest.mark.parametrize(
    "key", ["ft2", *(f"ft2-{part}" for part in ("pose", "step-5", "feel", "caution", "not"))]
)
def test_a_missing_sentence_is_refused_with_its_file_and_key(key):
    with pytest.raises(BadContent) as refused:
        told(lacking(key), stretch("ft2"))

    assert str(refused.value) == f"words/en/stretch-foot.ftl: {key}: is missing"


def test_what_is_missing_of_another_stretch_is_no_matter():
    assert told(lacking("ft1-feel"), stretch("ft2")).id == "ft2"
