from aftercare.formats.area_words import area_label
from aftercare.ui.parts.telling import within
from aftercare.words.words import load_words

say = load_words("en", "GB")
AREAS = ("neck_back", "shoulder.right")


def scored(compared, score):
    """Return how the diary calls an entry."""
    title = say("diary.sore", compared=compared)
    return say("diary.score-said", title=title, score=score)


def notes_the_treatment(person):
    person.taps(say("today.treated"))
    person.taps(say("when.hour-ago"))
    person.taps(say("treatment.as-list"))
    for area in AREAS:
        person.taps(area_label(say, area))
    person.taps(say("treatment.start"))


def answers(person, compared, score, when=None):
    person.taps(say("today.answer"))
    if when:
        person.taps(when)
    person.taps(say(f"checkin.{compared}-said"))
    person.taps(say("scale.of-ten", number=score))
    person.sees(say("checkin.saved"))
    person.taps(say("app.done"))


def looks_at_the_diary(person):
    person.taps(say("app.tab-diary"))
    person.sees(scored("expected", 4))
    person.sees(scored("worse", 5))
    person.taps(say("diary.as-table"))
    person.sees(say("diary.as-picture"))
    person.taps(say("diary.as-picture"))


def meets_a_warning_sign(person):
    person.taps(say("app.safety-label"))
    person.taps(say("warning.e1-title"))
    person.sees(say("warning.e1-act"))
    person.sees(within(say, AREAS))
    person.taps(say("call.emergency", number="999"))
    person.waits_until(lambda: person.called() == ["tel:999"], f"called {person.called()}")
    person.taps(say("app.back"))
    person.sees(say("warning.e19-title"))
    person.taps(say("app.back"))


def corrects_an_entry(person):
    person.taps_what_says(scored("expected", 4))
    person.taps(say("scale.of-ten", number=2))
    person.taps(say("app.done"))
    person.sees(scored("expected", 2))


def deletes_an_entry_and_brings_it_back(person):
    person.taps_what_says(scored("worse", 5))
    person.taps(say("checkin.delete"))
    person.sees(say("undo.entry"))
    person.misses(scored("worse", 5))
    person.rests()
    person.taps(say("undo.undo"))
    person.sees(scored("worse", 5))


def test_a_person_goes_through_the_first_72_hours(world):
    program = world.starts()
    person = world.opens(program.url)
    person.sees(say("welcome.title"))
    person.taps(say("welcome.start"))
    notes_the_treatment(person)
    person.sees(f"1 {say('today.hours', count=1)}")
    person.sees(say("phase.first-hours-usual"))
    person.sees(say("today.chart-none", hour=1, of=72))
    answers(person, "expected", 4)
    person.sees(say("today.chart-inside", hour=1, of=72, score=4))
    answers(person, "worse", 5, say("when.hour-ago"))
    looks_at_the_diary(person)
    meets_a_warning_sign(person)
    corrects_an_entry(person)
    deletes_an_entry_and_brings_it_back(person)

    world.cuts_the_power(program, person)
    person.sees(say("today.chart-inside", hour=1, of=72, score=2))
    person.taps(say("app.tab-diary"))
    person.sees(scored("expected", 2))
    person.sees(scored("worse", 5))

    program.start_again(hours_later=26)
    person.goes_to(program.url)
    person.sees(f"27 {say('today.hours', count=27)}")
    person.sees(say("phase.second-day-usual"))

    program.start_again(hours_later=75)
    person.goes_to(program.url)
    person.sees(f"76 {say('today.hours', count=76)}")
    person.sees(say("phase.beyond-usual"))
    person.sees(say("today.chart-over", of=72, score=2))
    person.forgives_the_silence()
