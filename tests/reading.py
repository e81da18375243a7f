"""How hard a text is to read: sentences, syllables and the Flesch-Kincaid grade."""

import re
from functools import cache

from fluent.runtime import FluentResource

from aftercare.words.words import load_words, packaged

MET = {"physiotherapist": 2, "emergency": 2, "lymphoedema": 2, "acupuncture": 2}
"""Words that every reader here has met many times; they count as easy."""

SAMPLE = {
    "number": "112",
    "areas": "my neck and my right shoulder",
    "when": "today at 15:00",
    "day": "Tuesday",
    "time": "15:00",
    "now": "Now I am sore.",
    "side": "left",
    "whose": "me",
    "n": 2,
    "seconds": "10",
    "reps": "3",
    "muscles": "neck rotators",
    "posture": "Standing",
    "props": "wall",
    "name": "Neck turn",
    "score": 3,
    "from": 4,
    "times": "2",
    "done": "1",
    "days": 3,
    "hour": 24,
    "revision": "2",
    "version": "2.0",
    "topic": "Heat",
    "answer": "Yes",
    "dose": "30 s",
    "sides": "",
    "visit": "Monday 9 March at 15:00",
    "low": "4",
    "high": "5",
    "minutes": "3",
    "how": "Hold 30 seconds",
    "form": "Lie on your back and roll your head a little.",
    "mark": "o",
    "page": "1",
    "pages": "4",
    "clinic": "Riverside",
    "phone": "020 7946 0123",
    "things": "Your stretches",
    "where": "Upper back",
    "names": "Chin nods",
    "begins": "22:00",
    "ends": "7:00",
    "example": "Two questions, 1 minute",
    "before": 5,
    "after": 2,
    "risk": "major, unlikely: 3",
    "severity": "major",
    "likelihood": "unlikely",
    "title": "The lung",
    "of": "2",
    "first": "3",
    "last": "6",
    "count": 2,
    "points": "2.5",
    "marks": "Well sourced",
    "change": "Better by 2 of 5",
    "since": "Tuesday",
    "end": "10",
    "said": "as before",
}
"""What stands in the gaps while a text is measured."""


SILENT = re.compile(
    r"(?<=[^aeiou])e(?=(?:less|ness|ful|ly|ment)$)"  # sore-ness
    r"|(?<![td])ed$"  # pressed, but not treated
    r"|(?<![sxzcg])(?<![cs]h)(?<![^aeiou]l)es$"  # times, but not bruises, reaches, muscles
    r"|(?<![^aeiou]l)e$"  # ease, but not muscle
)
APART = re.compile(r"(?<![tscg])i[ao]|(?<![qg])ua|ui(?=d)|(?<=[aeou])ing$|(?<=ar)eas?$")
"""Vowels that stand side by side and are heard apart: di-abetes, us-ual, are-a."""


@cache
def messages(noun, language="en"):
    """Return every message of a file as the person reads it, by id."""
    words = load_words(language)
    ids = (
        entry.id.name for entry in FluentResource(packaged(language, noun)).body if _named(entry)
    )
    return {name: words(f"{noun}.{name}", **SAMPLE) for name in ids}


def _named(entry):
    return type(entry).__name__ == "Message"


def sentences(text):
    """Return the sentences of a text; a colon and a question mark end one as well."""
    return [part for part in re.split(r"(?<=[.?!:])\s+", text.strip()) if part]


def tokens(sentence):
    """Return the words of a sentence; a number is one of them, a dash is not."""
    return re.findall(r"[^\W_]+(?:['\u2019.:\u2013-][^\W_]+)*", sentence)


def syllables(word):
    """Return roughly how many syllables an English word has; a number counts as one."""
    plain = word.lower().replace("\u2019", "'")
    if plain in MET or plain.removesuffix("'s") in MET:
        return MET.get(plain, 2)
    if "-" in plain:
        return sum(map(syllables, plain.split("-")))
    heard = SILENT.sub("", plain.removesuffix("'s"), count=1)
    return max(1, len(re.findall(r"[aeiouy]+", heard)) + len(APART.findall(heard)))


def grade(parts):
    """Return the Flesch-Kincaid grade of sentences taken together: years at school."""
    count = [len(tokens(part)) for part in parts]
    heard = sum(syllables(word) for part in parts for word in tokens(part))
    total = sum(count)
    return 0.39 * total / len(parts) + 11.8 * heard / total - 15.59


def letter_grade(parts):
    """Return the automated readability index of sentences taken together: years at school.

    It counts letters where `grade` counts syllables, so one does not err where the other does.
    """
    words = [word for part in parts for word in tokens(part)]
    letters = sum(sum(map(str.isalnum, word)) for word in words)
    return 4.71 * letters / len(words) + 0.5 * len(words) / len(parts) - 21.43
