"""Appointments and reminders as a calendar file (RFC 5545), to be read by any calendar.

Calendars often drop alarms or change them. So a reminder is an event of its own, which begins when
it is to ring; the alarm in it is for those who keep it. Titles are neutral: others may see them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event, vRecur

from aftercare.domain.appointment import Appointment, Standing
from aftercare.domain.reminder import Kind, Reminder, Series
from aftercare.words.words import Words

PRODUCT = "-//Aftercare//Aftercare//EN"
HOST = "aftercare.invalid"  # of event names; nobody answers there
REMINDER = timedelta(minutes=5)
LONGEST_TEXT = 2500  # characters of one property
ROUTES = {
    Kind.CHECK_IN: "/check-in",
    Kind.LOOK_AGAIN: "/warning",
    Kind.STRETCHES: "/practise/plan",
    Kind.VISIT_EVE: "/visits",
    Kind.VISIT_SOON: "/visits",
}
"""Which screen of the app a reminder opens."""
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
"""Controls, and what turns the direction of letters: some calendars show or obey them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rings:
    """What is to stand in a calendar."""

    appointments: tuple[Appointment, ...] = ()
    reminders: tuple[Reminder, ...] = ()  # of treatments; those of visits are alarms of their own
    series: tuple[Series, ...] = ()


def calendar_file(rings: Rings, words: Words, base: str, now: datetime) -> bytes:
    """Return *rings* as a file, made *now*; links lead to the web app at *base*, "" for none.

    The same appointment has the same name in every file, and a higher number where it has changed;
    what was cancelled says so.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words("calendar.name"))
    for event in _events(rings, words, base):
        event.add("dtstamp", now.astimezone(UTC))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _events(rings: Rings, words: Words, base: str) -> Iterable[Event]:
    for appointment in rings.appointments:
        yield _visit(appointment, words, base)
    for reminder in rings.reminders:
        title = words(f"calendar.{reminder.kind}")
        event = _event(f"{reminder.id}", title, _link(reminder.kind, words, base))
        event.add("dtstart", reminder.at.astimezone(UTC))
        event.add("duration", REMINDER)
        event.add_component(_alarm(title, timedelta()))
        yield event
    for one in rings.series:
        title = words("calendar.stretches")
        name = f"{Kind.STRETCHES}.{one.plan}.{one.hour:02}"
        event = _event(name, title, _link(Kind.STRETCHES, words, base))
        # Without a zone: at eight, wherever one is.
        event.add("dtstart", datetime.combine(one.first, time(one.hour)))
        event.add("duration", REMINDER)
        until = datetime.combine(one.last, time(one.hour))
        event.add("rrule", vRecur(freq="DAILY", until=until))
        event.add_component(_alarm(title, timedelta()))
        yield event


def _visit(one: Appointment, words: Words, base: str) -> Event:
    title = words("calendar.visit")
    lines = [
        words("calendar.phone", phone=one.phone) if one.phone else "",
        words("calendar.bring", things=one.bring) if one.bring else "",
        words("calendar.questions") if one.questions else "",
        *(words("calendar.question", question=each.text) for each in one.questions),
        _link(Kind.VISIT_SOON, words, base),
    ]
    event = _event(one.id, title, "\n".join(filter(None, lines)))
    event.add("dtstart", one.at.astimezone(UTC))
    event.add("dtend", one.ends_at.astimezone(UTC))
    event.add("sequence", one.version)
    event.add("last-modified", one.made_at.astimezone(UTC))
    if one.place:
        event.add("location", clean(one.place))
    off = one.standing is not Standing.PLANNED
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    if not off:
        event.add_component(_alarm(words("calendar.visit-eve"), timedelta(hours=-20)))
        event.add_component(_alarm(title, timedelta(hours=-2)))
    return event


def _event(name: str, title: str, about: str) -> Event:
    event = Event()
    event.add("uid", f"{name}@{HOST}")
    event.add("summary", clean(title))
    event.add("description", clean(about))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event


def _alarm(title: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", clean(title))
    alarm.add("trigger", before)
    return alarm


def _link(kind: Kind, words: Words, base: str) -> str:
    if not base:
        return words("calendar.open-the-app")
    return words("calendar.open", link=f"{base}#{ROUTES[kind]}")


def clean(text: str) -> str:
    """Return *text* as a calendar may have it: no control characters, 2500 characters at most."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub("", lines)[:LONGEST_TEXT].strip()
