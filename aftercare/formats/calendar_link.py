"""An appointment for calendars in the web, and as plain text to copy."""

from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from aftercare.domain.appointment import Appointment
from aftercare.formats.calendar_entry import Calendar, visit_text

GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose"
LONGEST = 1000  # characters of what is told: an address that is too long is refused


def links(calendar: Calendar, one: Appointment) -> Mapping[str, str]:
    """Return the addresses that add *one*, by "google" and "outlook"; it is told to them."""
    title, told = calendar.words("calendar.visit"), visit_text(calendar, one)[:LONGEST]
    google = {
        "action": "TEMPLATE",
        "text": title,
        "dates": "/".join(_utc(at, "%Y%m%dT%H%M%SZ") for at in (one.at, one.ends_at)),
        "details": told,
        "location": one.place,
    }
    outlook = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": title,
        "startdt": _utc(one.at),
        "enddt": _utc(one.ends_at),
        "body": told,
        "location": one.place,
    }
    return {
        "google": f"{GOOGLE}?{_query(google)}",
        "outlook": f"{OUTLOOK}?{_query(outlook)}",
    }


def _query(parts: Mapping[str, str]) -> str:
    return urlencode(parts, quote_via=quote)  # a plus would stand there as a plus


def _utc(at: datetime, form: str = "%Y-%m-%dT%H:%M:%SZ") -> str:
    return at.astimezone(UTC).strftime(form)


def plain(calendar: Calendar, one: Appointment) -> str:
    """Return *one* as lines: what, when, where and what to know."""
    words = calendar.words
    when = words("calendar.when", day=words.date(one.at, "long"), time=words.time(one.at))
    lines = [f"{words('calendar.visit')}: {when}", one.place, visit_text(calendar, one)]
    return "\n".join(filter(None, lines))
