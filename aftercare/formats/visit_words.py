"""A visit as lines: when it is, how far ahead, and where."""

from datetime import datetime

from aftercare.domain.appointment import Appointment
from aftercare.domain.occasion import Local
from aftercare.words.words import Words


def when_line(words: Words, one: Appointment) -> str:
    """Return day and time, as the clinic's clock shows them."""
    return words("visit.when", day=words.date(one.at, "long"), time=words.time(one.at))


def here_line(words: Words, one: Appointment, local: Local) -> str:
    """Return day and time by the clock here; "" where that shows the same."""
    here = local(one.at)
    if here.utcoffset() == one.at.utcoffset():
        return ""
    return words("visit.here", day=words.date(here, "day"), time=words.time(here))


def countdown(words: Words, one: Appointment, now: datetime) -> str:
    """Return how far ahead it is, in days of the clinic's calendar; "" when it is over."""
    how, days = _ahead(one, now)
    return words(f"visit.{how}", days=days, time=words.time(one.at)) if how else ""


def next_line(words: Words, one: Appointment, now: datetime) -> str:
    """Return the same of the next visit, without the time; "" when it is over."""
    how, days = _ahead(one, now)
    return words(f"visit.next-{how}", days=days) if how else ""


def _ahead(one: Appointment, now: datetime) -> tuple[str, int]:
    """Return whether it is "now", "today", "tomorrow" or "in-days", and in how many; "": over."""
    if one.is_over(now):
        return "", 0
    if one.at.timestamp() <= now.timestamp():
        return "now", 0
    days = (one.at.date() - now.astimezone(one.at.tzinfo).date()).days
    return {0: "today", 1: "tomorrow"}.get(days, "in-days"), days


def about_line(words: Words, one: Appointment) -> str:
    """Return how long it takes and where it is; "" if neither was said."""
    length = words("visit.minutes", n=one.minutes) if one.minutes else ""
    return ", ".join(filter(None, [one.place, length]))
