"""Entries as a calendar file (RFC 5545), to be read by any calendar."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Alarm as IcsAlarm
from icalendar import Calendar, Event, vRecur

from aftercare.domain.calendar import Alarm, Entry, Numbered

PRODUCT = "-//Aftercare//Aftercare//EN"
HOST = "aftercare.invalid"  # of the names of events; nobody answers there
LONGEST_TEXT = 8000  # characters of one property
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
"""Controls, and what turns the direction of letters: some calendars show or obey them."""


def calendar_file(found: Iterable[Numbered], name: str, now: datetime) -> bytes:
    """Return what was *found* as a file of the calendar *name*, made *now*."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", clean(name))
    zoned = []
    for one in found:
        event = _event(one.entry)
        event.add("dtstamp", now.astimezone(UTC))
        event.add("sequence", one.sequence)
        calendar.add_component(event)
        if _clocks(one.entry.zone):
            zoned.append(one.entry.begins.date())
    if zoned:
        year = timedelta(days=366)
        calendar.add_missing_timezones(min(zoned) - year, max(zoned) + year)
    return bytes(calendar.to_ical())


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", f"{entry.name}@{HOST}")
    event.add("summary", clean(entry.title))
    event.add("dtstart", _moment(entry.begins, entry.zone))
    event.add("dtend", _moment(entry.ends, entry.zone))
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if entry.busy else "TRANSPARENT")
    event.add("status", "CANCELLED" if entry.off else "CONFIRMED")
    if entry.text:
        event.add("description", clean(entry.text))
    if entry.place:
        event.add("location", clean(entry.place))
    if entry.last:
        event.add("rrule", vRecur(freq="DAILY", until=entry.last))
    for one in entry.alarms:
        event.add_component(_alarm(one))
    return event


def _moment(at: datetime, zone: str) -> datetime:
    """Return *at* as it is written: by the clocks of *zone*, without a zone, or in UTC."""
    if at.tzinfo is None:
        return at
    return at.astimezone(_clocks(zone) or UTC)


def _clocks(zone: str) -> ZoneInfo | None:
    """Return the clocks of *zone*; None for none, and for one that only another version knows."""
    try:
        return ZoneInfo(zone) if zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _alarm(one: Alarm) -> IcsAlarm:
    alarm = IcsAlarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", clean(one.title))
    alarm.add("trigger", timedelta(minutes=-one.minutes))
    return alarm


def clean(text: str) -> str:
    """Return *text* as a calendar may have it: no control characters, 8000 characters at most."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub("", lines)[:LONGEST_TEXT].strip()
