"""Finding what was typed: without case, accents, and the order of words."""

import unicodedata


def plain(text: str) -> str:
    """Return *text* as it is sought."""
    parts = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def found(sought: str, *texts: str) -> bool:
    """Tell whether every word of *sought* begins a word of *texts*."""
    heap = [word for text in texts for word in plain(text).replace("(", " ").split()]
    return all(any(word.startswith(part) for word in heap) for part in plain(sought).split())
