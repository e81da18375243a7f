"""What is said of a stretch: its sentences stand in the file of its region."""

from collections.abc import Collection

from aftercare.content.stretch import stretch as stretch_of
from aftercare.content.table import BadContent
from aftercare.domain.stretch import Posture, Prop, Stretch
from aftercare.words.words import Words


def name_of(words: Words, stretch: Stretch) -> str:
    """Return the name of *stretch*."""
    return words(f"stretch-{stretch.region}.{stretch.id}")


def name_by_id(words: Words, stretch_id: str) -> str:
    """Return the name of a stretch, or its id if only another version knows it."""
    try:
        return name_of(words, stretch_of(stretch_id))
    except KeyError:
        return stretch_id


def said_of(words: Words, stretch: Stretch, part: str) -> str:
    """Return a sentence of *stretch*: pose, step-1, feel, caution, not or easier."""
    return words(f"stretch-{stretch.region}.{stretch.id}-{part}")


def steps_of(words: Words, stretch: Stretch) -> list[str]:
    """Return how *stretch* is done, step by step."""
    return [said_of(words, stretch, f"step-{number + 1}") for number in range(stretch.steps)]


def told(words: Words, stretch: Stretch) -> Stretch:
    """Return *stretch*, of which every sentence is there; BadContent names file and key if not."""
    steps = [f"step-{number + 1}" for number in range(stretch.steps)]
    noun = f"stretch-{stretch.region}"
    for part in ("", "pose", *steps, "feel", "caution", "not", "easier"):
        key = f"{stretch.id}-{part}" if part else stretch.id
        if not words.has(f"{noun}.{key}"):
            raise BadContent(f"words/{words.language}/{noun}.ftl", key, "is missing")
    return stretch


def needs_of(words: Words, posture: Posture, props: Collection[Prop]) -> str:
    """Return how one is placed and what is needed."""
    placed = words(f"stretch.posture-{posture}")
    there = {Prop.BED} if posture is Posture.BED else set()
    needed = [words(f"stretch.prop-{one}").lower() for one in Prop if one in set(props) - there]
    if not needed:
        return placed
    return words("stretch.needs", posture=placed, props=words.listed(needed))


def muscles_of(words: Words, stretch: Stretch) -> str:
    """Return the muscles of *stretch*, as in a sentence, without what their brackets explain."""
    return words.listed([words(f"muscle.{one}").partition(" (")[0] for one in stretch.muscles])


def for_of(words: Words, stretch: Stretch) -> str:
    """Return the muscles of *stretch* as a line of its own."""
    return capital(muscles_of(words, stretch))


def capital(text: str) -> str:
    """Return *text* as the beginning of a line."""
    return text[:1].upper() + text[1:]
