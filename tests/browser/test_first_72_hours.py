from aftercare.ui.area import area_label
from aftercare.words.words import load_words

say = load_words("en", "GB")
NECK = area_label(say, "neck_back")
SHOULDER = area_label(say, "shoulder.right")


def test_a_person_goes_through_the_first_72_hours(world):
    program = world.starts()
    person = world.opens(program.url)
    person.sees(say("welcome.title"))
    person.taps(say("welcome.start"))

    person.taps(say("today.treated"))
    person.taps(say("treatment.when-this-morning"))
    person.taps(say("treatment.as-list"))
    person.taps(NECK)
    person.taps(SHOULDER)
    person.taps(say("treatment.start"))

    person.sees(f"5 {say('today.hours', count=5)}")
    person.sees(say("phase.first-day-usual"))
    person.sees(say("today.chart-none", hour=5, of=72))

    person.taps(say("today.answer"))
    person.taps(say("checkin.expected-said"))
    person.taps(say("scale.of-ten", number=4))
    person.sees(say("checkin.saved"))
    person.taps(say("app.done"))
    person.sees(say("today.chart-inside", hour=5, of=72, score=4))
