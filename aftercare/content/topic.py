"""Where what is known of the topics of an advice card comes from."""

from functools import cache

from aftercare.content.datafile import read
from aftercare.domain.prescription import Topic


@cache
def topic_sources(topic: Topic) -> tuple[str, ...]:
    """Return the ids of the sources of what is known of *topic*, marks among them."""
    return tuple(read("topics")[topic])
