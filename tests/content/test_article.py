"""Articles can be read at nine to eleven, promise nothing, and lead nowhere that is not there."""

import re

import pytest

from aftercare.content.article import article, articles, days, often, terms, uses
from aftercare.content.citing import Kind, citing
from aftercare.content.datafile import read
from aftercare.content.source import sources
from aftercare.content.table import BadContent
from aftercare.content.warning import signs
from aftercare.domain.article import Figure
from aftercare.formats.article_text import links, plain, read_article, reading
from aftercare.words.words import LANGUAGES, load_words
from tests.content.test_reading import SHUNNED, TEXTS
from tests.reading import grade, letter_grade, messages, sentences, tokens

ALL = [one.id for one in articles()]
WORDS = load_words("en", "GB")
FEWEST, MOST = 100, 300  # words
HARD = {
    # names of muscles, illnesses and medicines that have no plain word
    *("pneumothorax", "lymphoedema", "acupuncture", "intramuscular", "stimulation", "rheumatoid"),
    *("arthritis", "ibuprofen", "diabetes", "endorphins", "physiotherapist", "physiotherapists"),
}
THINNERS = re.compile(r"blood thinner", re.IGNORECASE)
MEDICINE = r"(medicines?|tablets?|thinners?|aspirin|painkillers?|ibuprofen)"
STOPPING = re.compile(rf"\b(stop|skip|leave out|pause)\b[^.]*\b{MEDICINE}\b", re.IGNORECASE)
KEEPING = re.compile(rf"(never|do not|don't) (stop|skip)[^.]*\b{MEDICINE}\b|\?$", re.IGNORECASE)


def texts_of(name):
    text = reading(WORDS, name)
    return [text.beginning, *(part for one in text.passages for part in (one.question, one.text))]


def lines_of(name):
    """Return the sentences of an article; each point of a list is one."""
    return [
        sentence
        for text in texts_of(name)
        for line in plain(text).splitlines()
        for sentence in sentences(line.removeprefix("- "))
    ]


def easy(part):
    """Return a sentence with its unavoidable words replaced by one that everybody reads."""
    return re.sub(r"\w+", lambda m: "name" if m.group().casefold() in HARD else m.group(), part)


def links_of(name):
    return [address for text in texts_of(name) for _, address in links(text)]


@pytest.mark.parametrize("name", ALL)
def test_every_article_reads_at_the_sixth_grade_or_below_by_two_formulas(name):
    parts = [easy(part) for part in lines_of(name) if tokens(part)]

    assert grade(parts) <= 6
    assert letter_grade(parts) <= 6


@pytest.mark.parametrize("name", ALL)
def test_no_sentence_of_an_article_is_long(name):
    assert [part for part in lines_of(name) if len(tokens(part)) > 26] == []


@pytest.mark.parametrize("name", ALL)
def test_no_article_promises_shouts_or_calls_anything_normal(name):
    assert [text for text in texts_of(name) if SHUNNED.search(plain(text))] == []


@pytest.mark.parametrize("name", ALL)
def test_an_article_has_one_to_three_hundred_words(name):
    count = sum(len(tokens(part)) for part in lines_of(name))

    assert FEWEST <= count <= MOST


@pytest.mark.parametrize("noun", ["term", "use", "hazard", "learn"])
def test_words_uses_and_hazards_are_as_plain(noun):
    said = messages(noun)
    parts = [
        easy(part)
        for name, text in said.items()
        if not name.endswith("-sought") and name != "small"
        for part in sentences(text)
    ]

    assert grade(parts) <= 6
    assert letter_grade(parts) <= 6


def test_every_article_has_its_text_in_every_language_with_as_many_passages():
    counts = {one: len(reading(WORDS, one).passages) for one in ALL}
    for language in LANGUAGES:
        words = load_words(language)

        assert {one: len(reading(words, one).passages) for one in ALL} == counts


def test_every_link_of_a_text_leads_somewhere():
    known = {
        *(f"/learn/{one}" for one in ALL),
        *(f"/term/{one}" for one in terms()),
        *("/warning", "/diary", "/plan", "/visits"),
        *("/settings/flags", "/settings/backup", "/settings/delete"),
    }
    for name in ALL:
        assert set(links_of(name)) <= known, name


def test_every_term_is_explained_and_none_is_left_over():
    assert messages("term").keys() == {part for t in terms() for part in (t, f"{t}-about")}
    assert list(terms()) == sorted(terms(), key=lambda one: WORDS(f"term.{one}").casefold())


def test_every_use_is_named_and_explained_and_none_is_left_over():
    needed = {part for use in uses() for part in (use.id, f"{use.id}-about")}
    said = messages("use").keys()

    assert needed <= said
    assert said - needed <= {f"{use.id}-sought" for use in uses()}


def test_every_question_that_is_asked_often_has_its_passage():
    for place in often():
        assert 1 <= place.passage <= len(reading(WORDS, place.article).passages)
    assert all(len(own) >= 3 for own in days().values())


def test_every_sign_that_tells_of_more_leads_to_an_article_that_exists():
    named = {sign.read for sign in signs() if sign.read}

    assert named
    assert named <= set(ALL)


def test_every_figure_is_drawn_somewhere():
    assert {figure for one in articles() for figure in one.figures} == set(Figure)


def test_nothing_is_cited_that_is_not_known_and_nothing_is_known_that_is_not_cited():
    known = {one.id for one in sources()}

    assert set(citing()) == known
    assert {kind for counts in citing().values() for kind in counts} == set(Kind)


def test_whatever_answers_about_a_blood_thinner_says_to_go_on():
    answers = [
        passage.text
        for name in ALL
        for passage in reading(WORDS, name).passages
        if THINNERS.search(passage.question)
    ]

    assert len(answers) == 2
    assert all("Never stop or skip a medicine" in text for text in answers)


def test_nothing_that_a_patient_reads_tells_to_stop_a_medicine():
    said = [part for name in ALL for part in lines_of(name)]
    said += [part for noun in TEXTS for text in messages(noun).values() for part in sentences(text)]
    bad = [one for one in said if STOPPING.search(one) and not KEEPING.search(one)]

    assert len([one for one in said if KEEPING.search(one)]) >= 3
    assert bad == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No title\n\nText\n\n## Q?\n\nA.",
        "# T\n\n## Q?\n\nA.",
        "# T\n\nText",
        "# T\n\nB\n\n## Q?",
    ],
)
def test_a_text_that_lacks_a_part_is_refused(text):
    with pytest.raises(ValueError, match=r"^an? (article|passage) has"):
        read_article(text)


def test_a_language_without_the_article_is_an_error():
    with pytest.raises(KeyError, match="no article 'nothing'"):
        WORDS.article("nothing")

    assert article("nothing") is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("group", "elsewhere"),
        ("sources", ["R0"]),
        ("sources", []),
        ("marks", []),
        ("figures", ["cat"]),
        ("dated", "yesterday"),
        ("unknown", 1),
    ],
)
def test_a_bad_row_is_told_with_its_file_and_key(monkeypatch, key, value):
    row = {**read("articles")["article"][0], key: value}
    monkeypatch.setattr("aftercare.content.article.read", lambda _: {"article": [row]})

    with pytest.raises(BadContent, match=rf"articles\.toml: article\.{key}"):
        articles.__wrapped__()


def test_links_are_heard_as_their_words():
    assert plain("See [the lung](/learn/lung) **now**.\n- One") == "See the lung now.\nOne"
    assert links("See [the lung](/learn/lung) [now](/x).") == (
        ("the lung", "/learn/lung"),
        ("now", "/x"),
    )


@pytest.mark.parametrize(
    ("name", "passage"),
    [
        *(("lung", 3), ("lung", 4), ("tingling", 2), ("tingling", 3), ("small-things", 2)),
        *(("small-things", 5), ("serious", 1), ("serious", 3), ("serious", 6), ("medicines", 3)),
        *(("closed", 1), ("closed", 2), ("closed", 4), ("my-health", 1)),
    ],
)
def test_a_passage_that_may_tell_of_an_emergency_says_to_call(name, passage):
    text = plain(reading(WORDS, name).passages[passage - 1].text)

    assert re.search(
        r"[Cc]all (your maternity unit or )?(the emergency number|for help at once)", text
    )
