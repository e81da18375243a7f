"""What the charts of the diary say in one sentence."""

from datetime import datetime

from aftercare.domain.summary import Outcome, Summary
from aftercare.domain.usual_pain import PainDays, span_of
from aftercare.words.words import Words


def summary_sentence(words: Words, found: Summary) -> str:
    """Return the one sentence about a course."""
    hours, last = int(found.hours), found.last_time
    if found.outcome is Outcome.GONE and last is not None:
        return words("diary.gone-again", hours=hours, last=int(last))
    return words(f"diary.{found.outcome}", hours=hours, soreness=found.soreness)


def pain_sentence(words: Words, noted: PainDays) -> str:
    """Return the one sentence about the usual pain."""
    if not noted:
        return words("diary.usual-none")
    lowest, highest = span_of(noted)
    day = words.date(datetime.combine(noted[-1].day, datetime.min.time()), "day")
    if lowest == highest:
        return words("diary.usual-one", last=noted[-1].last, day=day)
    return words("diary.usual-span", lowest=lowest, highest=highest, last=noted[-1].last, day=day)
