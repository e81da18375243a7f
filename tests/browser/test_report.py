"""On a phone without a server: what was noted becomes a code that another reads from the screen."""

from aftercare.content.code import codes
from aftercare.formats.report_json import from_json
from aftercare.formats.report_message import found_in
from aftercare.words.words import load_words
from tests.browser.world import IN_THE_PAGE
from tests.code_reader import read_codes

say = load_words("en", "GB")


def code_of(person):
    """Return what stands in the code on the screen, once it has come to rest."""
    found = []

    def read():
        found[:] = read_codes(person.page.screenshot())
        return found

    person.waits_until(read, "there is no code that can be read", 30)
    return found[0]


@IN_THE_PAGE
def test_what_was_noted_is_shown_as_a_code_and_saved_as_a_file(world):
    person = world.opens(world.starts().url)
    person.taps(say("welcome.start"))
    person.sees(say("app.tab-diary"))
    person.goes("/check-in")
    person.taps(say("scale.of-ten", number=6))
    person.taps(say("app.done"))
    person.taps(say("app.tab-diary"))
    person.taps_what_says(say("diary.report"))
    person.taps(say("report.show"))
    link = code_of(person)
    with person.page.expect_download() as download:
        person.taps_what_says(say("report.file"))
    carried = found_in(link, codes()).report
    saved = from_json(download.value.path().read_bytes())

    assert [one.soreness for one in carried.entries] == [6]
    assert [one.soreness for one in saved.entries] == [6]
    assert saved.id.startswith(carried.id)
