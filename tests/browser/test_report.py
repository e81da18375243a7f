"""From a patient's phone to the physiotherapist's desk: by a code on a screen, and nothing else."""

from aftercare.content.code import codes
from aftercare.formats.report_course import came_to, courses_of
from aftercare.formats.report_json import from_json
from aftercare.formats.report_message import found_in
from aftercare.words.words import load_words
from tests.browser.world import IN_THE_PAGE
from tests.code_reader import read_codes

say = load_words("en", "GB")


KEPT = """Object.values(localStorage).map((kept) => {
    try { return atob(JSON.parse(kept).bytes) } catch { return kept }
})"""
"""What the page has kept beside the app's own store, which says how the app was begun."""


def code_of(person):
    """Return what stands in the code on the screen, once it has come to rest."""
    found = []

    def read():
        found[:] = read_codes(person.page.screenshot())
        return found

    person.waits_until(read, "there is no code that can be read", 30)
    return found[0]


def course_of(report):
    """Return what the newest course of a report came to, as it is said."""
    *_, newest = courses_of(report.treatments, report.entries)
    return came_to(say, newest)


def leaves_the_question_by_the_browser(clinic, read, link):
    """Ask with whom it is kept, go back by the browser's button to what was *read*, and ask again.

    The *link* is not in the address any more.
    """
    clinic.taps(say("report-desk.keep"))
    clinic.sees(say("report-desk.choose-title"))
    clinic.page.go_back()
    clinic.sees(read)
    assert link[-40:] not in clinic.runs("location.href")
    clinic.taps(say("report-desk.keep"))


@IN_THE_PAGE
def test_what_was_noted_is_shown_as_a_code_read_and_kept_at_the_clinic(world):
    site = world.starts()
    person = world.opens(site.url)
    person.taps(say("welcome.start"))
    person.sees(say("app.tab-diary"))
    person.goes("/treated")
    person.taps(say("treatment.start"))
    person.sees(say("app.tab-diary"))  # the app itself leads there: not after one has gone on
    person.goes("/check-in")
    person.taps(say("scale.of-ten", number=6))
    person.taps(say("app.done"))
    person.taps(say("app.tab-diary"))
    person.taps_what_says(say("diary.report"))
    person.taps(say("report.show"))
    link = code_of(person)
    with person.page.expect_download() as download:
        person.taps_what_says(say("report.file"))
    with person.page.expect_download(timeout=60_000) as sheet:
        person.taps_what_says(say("report.paper"))
    carried = found_in(link, codes()).report
    saved = from_json(download.value.path().read_bytes())

    assert [one.soreness for one in carried.entries] == [6]
    assert [one.soreness for one in saved.entries] == [6]
    assert saved.id.startswith(carried.id)
    assert sheet.value.path().read_bytes().startswith(b"%PDF-")
    assert "paper.bin" in str(site.asked)
    assert "desk.bin" not in str(site.asked)

    clinic = world.opens(site.url)
    clinic.taps(say("settings.role-physiotherapist"))
    clinic.taps(say("welcome.start"))
    clinic.sees(say("patient.new"))
    clinic.goes_to(link)
    clinic.sees(course_of(saved))
    leaves_the_question_by_the_browser(clinic, course_of(saved), link)
    clinic.types(say("report-desk.new-label"), "Room 2, Monday")
    clinic.taps(say("report-desk.add"))
    clinic.sees(say("report-desk.alone"))
    clinic.sees("Room 2, Monday")
    clinic.sees(course_of(saved))
    clinic.taps(say("diary.as-table"))
    clinic.sees(say("report-read.reading", hour=0, score="6", later="no"))
    clinic.allows("clipboard-read", "clipboard-write")
    clinic.taps_what_says(say("report-desk.note"))
    clinic.sees(say("report-desk.note-copied"))
    note = clinic.runs("navigator.clipboard.readText()")

    assert course_of(saved) in note
    assert note.isascii()
    assert not [path for path in site.asked if "/r/" in path]
    assert link[-40:] not in str(clinic.runs(KEPT))
    assert link[-40:] not in clinic.runs("location.href")
