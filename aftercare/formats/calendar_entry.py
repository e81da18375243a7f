"""Appointments and reminders as entries of a calendar.

Calendars often drop alarms or change them. So a reminder is an entry of its own, which begins when
it is to ring; the alarm in it is for those who keep it. Titles are neutral: others may see them.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from aftercare.content.code import codes
from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.appointment import Appointment
from aftercare.domain.calendar import Alarm, Entry
from aftercare.domain.occasion import Local
from aftercare.domain.prescription import Dose
from aftercare.domain.question import Raised, own
from aftercare.domain.reminder import Kind, Quiet, Series, before_visit
from aftercare.domain.ringing import EVERY, Followed, Part, series, still_ahead
from aftercare.formats.dose_words import dose_line
from aftercare.formats.question_words import raised_line
from aftercare.formats.reminder_text import OPENS
from aftercare.formats.stretch_words import name_of, steps_of
from aftercare.words.words import Words

REMINDER = timedelta(minutes=5)  # how long the entry of one lasts


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """For whom entries are made: what is followed, in which words, by which clocks.

    *base* is the address of the web app that links lead to, "" for none; *asked* are, by the
    names of appointments, the questions that came of sets.
    """

    followed: Followed
    words: Words
    base: str
    now: datetime
    local: Local
    quiet: Quiet
    asked: dict[str, tuple[Raised, ...]]


def entries(calendar: Calendar, parts: Collection[Part] = EVERY) -> tuple[Entry, ...]:
    """Return all that is to stand in the calendar, of these *parts*."""
    found: list[Entry] = []
    if Part.VISITS in parts:
        for one in calendar.followed.appointments:
            if not one.is_over(calendar.now):
                found += _visit(calendar, one)
    if Part.CHECK_INS in parts:
        found += _after_treatment(calendar)
    if Part.STRETCHES in parts:
        found += _stretches(calendar)
    return tuple(found)


def visit_text(calendar: Calendar, one: Appointment) -> str:
    """Return what is to be known of an appointment, line by line."""
    words = calendar.words
    asked = [each.text for each in own(one)]
    asked += [raised_line(words, each, calendar.local) for each in calendar.asked.get(one.id, ())]
    lines = [
        words("calendar.phone", phone=one.phone) if one.phone else "",
        words("calendar.bring", things=one.bring) if one.bring else "",
        words("calendar.questions") if asked else "",
        *(words("calendar.question", question=each) for each in asked),
    ]
    return "\n".join(filter(None, lines))


def _visit(calendar: Calendar, one: Appointment) -> Iterator[Entry]:
    words = calendar.words
    title = words("calendar.visit" if one.takes_place else "calendar.visit-off")
    text = "\n".join(filter(None, [_link(calendar, f"/visit/{one.id}"), visit_text(calendar, one)]))
    yield Entry(
        name=one.id,
        part=Part.VISITS,
        title=title,
        begins=one.at,
        ends=one.ends_at,
        text=text,
        place=one.place,
        zone=one.zone,
        busy=one.takes_place,
        off=not one.takes_place,
    )
    if not one.takes_place:
        return
    when = words("calendar.when", day=words.date(one.at, "long"), time=words.time(one.at))
    told = "\n".join(filter(None, [when, one.place, text]))
    for each in before_visit(one.id, one.at, calendar.local, calendar.quiet):
        if each.at + REMINDER > calendar.now:
            title = words(f"calendar.{each.kind}")
            yield _reminder(each.id, Part.VISITS, title, each.at, told)


def _after_treatment(calendar: Calendar) -> Iterator[Entry]:
    since = calendar.now - REMINDER  # what rings just now is not called off
    for each in still_ahead(calendar.followed, since, calendar.local, calendar.quiet):
        title = calendar.words(f"calendar.{each.kind}")
        told = _link(calendar, OPENS[each.kind])
        yield _reminder(each.id, Part.CHECK_INS, title, each.at, told)


def _stretches(calendar: Calendar) -> Iterator[Entry]:
    one = calendar.followed.stretched
    steps = _steps(calendar.words, one.doses) if one else ()
    told = "\n\n".join([_link(calendar, OPENS[Kind.STRETCHES]), *steps])
    for each in series(calendar.followed, calendar.now, calendar.local):
        yield _daily(each, calendar.words("calendar.stretches"), told)


def _daily(one: Series, title: str, text: str) -> Entry:
    at = time(one.hour)  # without a zone: at eight, wherever one is
    begins = datetime.combine(one.first, at)
    return Entry(
        name=f"{Kind.STRETCHES}.{one.plan}.{one.hour:02}",
        part=Part.STRETCHES,
        title=title,
        begins=begins,
        ends=begins + REMINDER,
        text=text,
        last=datetime.combine(one.last, at),
        alarms=(Alarm(minutes=0, title=title),),
    )


def _reminder(name: str, part: Part, title: str, at: datetime, text: str) -> Entry:
    alarms = (Alarm(minutes=0, title=title),)
    return Entry(
        name=name, part=part, title=title, begins=at, ends=at + REMINDER, text=text, alarms=alarms
    )


def _steps(words: Words, doses: Iterable[Dose]) -> Iterable[str]:
    """Yield how the stretch of each of *doses* is done."""
    known = codes().stretch.ids
    for dose in doses:
        if dose.stretch in known:
            stretch = stretch_of(known[dose.stretch])
            head = words(
                "calendar.stretch",
                name=name_of(words, stretch),
                dose=dose_line(words, dose, stretch.dose.way),
            )
            numbered = (
                words("calendar.step", n=number, step=step)
                for number, step in enumerate(steps_of(words, stretch), 1)
            )
            yield "\n".join([head, *numbered])


def _link(calendar: Calendar, screen: str) -> str:
    """Return what leads to a *screen* of the app; it comes first, as long texts are cut."""
    if not calendar.base:
        return calendar.words("calendar.open-the-app")
    return calendar.words("calendar.open", link=f"{calendar.base}#{screen}")
