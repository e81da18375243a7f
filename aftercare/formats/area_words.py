"""The names of treated areas, as labels and inside sentences."""

from collections.abc import Iterable

from aftercare.domain.region import Area, split
from aftercare.words.words import Words


def area_label(words: Words, area: Area) -> str:
    """Return the name of *area* for a row or button: "Right shoulder".

    One that only another version knows is called by its id.
    """
    region, side = split(area)
    key = f"region.{region.replace('_', '-')}"
    return words(key, side=side or "none") if words.has(key) else area


def area_phrase(words: Words, areas: Iterable[Area], whose: str = "you") -> str:
    """Return *areas* inside a sentence: "your neck and your right shoulder"; *whose* "me": "my"."""
    return words.listed([_inside(words, area, whose) for area in areas])


def area_line(words: Words, areas: Iterable[Area]) -> str:
    """Return *areas* as one short line: "Back of the neck, right shoulder"."""
    labels = [area_label(words, area) for area in areas]
    return ", ".join([*labels[:1], *(label[:1].lower() + label[1:] for label in labels[1:])])


def _inside(words: Words, area: Area, whose: str) -> str:
    region, side = split(area)
    return words(f"region.{region.replace('_', '-')}-in", side=side or "none", whose=whose)
