"""What is asked before a visit: from the day before until it is over."""

from datetime import datetime, time, timedelta

from aftercare.domain.appointment import Appointment
from aftercare.domain.occasion import Local, at_clock


def asked_since(visit: Appointment | None, now: datetime, local: Local) -> datetime | None:
    """Return since when one is asked before *visit*: the beginning of the day before, here.

    None where it is not time for that, or no more: what was answered before counts no longer.
    """
    if visit is None or not visit.takes_place or visit.is_over(now):
        return None
    since = at_clock(local(visit.at).date() - timedelta(days=1), time(), now, local)
    return since if since.timestamp() <= now.timestamp() else None
