"""Patients found by their labels."""

from collections.abc import Iterable

from aftercare.domain.patient import Patient
from aftercare.ui.search import APOSTROPHES, plain, words_of


def matching(patients: Iterable[Patient], sought: str) -> tuple[Patient, ...]:
    """Return those in whose label each part of what is *sought* stands, in their order."""
    asked = words_of(sought)
    if not asked:
        return tuple(patients)
    labels = ((one, APOSTROPHES.sub("", plain(one.label))) for one in patients)
    return tuple(one for one, label in labels if all(part in label for part in asked))
