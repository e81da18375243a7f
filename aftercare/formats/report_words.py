"""What a report says, part by part, in a sentence and figures each."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from aftercare.content.course import usual_curve, widening
from aftercare.domain.course import Reading, curve_for
from aftercare.domain.function import Activity, Rating, courses, is_noticed, mean_change
from aftercare.domain.occasion import Local
from aftercare.domain.report import Part, Practised, Report, Standing
from aftercare.domain.summary import course_end, readings_of, summary
from aftercare.domain.treatment import Treatment
from aftercare.domain.usual_pain import pain_by_day
from aftercare.formats.diary_words import pain_sentence, summary_sentence
from aftercare.formats.stretch_words import name_by_id
from aftercare.words.words import Words

BETWEEN = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part: what is *told* of it, and *lines* of what, and its figures, "" if it has none."""

    part: Part
    told: tuple[str, ...]
    lines: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> str:
        """All that is told, as one text."""
        return " ".join(self.told)


def sections(words: Words, report: Report, local: Local) -> tuple[Section, ...]:
    """Return the parts of *report* that were chosen, by the clocks here."""
    return tuple(section(words, report, local, part) for part in Part if part in report.parts)


def section(words: Words, report: Report, local: Local, part: Part) -> Section:
    """Return one *part* of *report*, by the clocks here."""
    return _SECTIONS[part](words, report, local)


def range_line(words: Words, report: Report, local: Local) -> str:
    """Return from which to which day it is."""
    begin, end = (words.date(local(at), "day") for at in (report.since, report.until))
    return words("report.range", begin=begin, end=end)


def _course(words: Words, report: Report, local: Local) -> Section:
    scored = [one for one in report.entries if one.soreness is not None]
    later = sum(one.added_later for one in report.entries)
    told = [words("report.course", n=len(scored))]
    if later:
        told.append(words("report.later", n=later))
    lines = tuple(
        (words("report.treated", day=words.date(local(one.at), "day")), _gone(words, report, one))
        for one in reversed(report.treatments)
    )
    return Section(part=Part.COURSE, told=tuple(told), lines=lines)


def _gone(words: Words, report: Report, treatment: Treatment) -> str:
    """Return what became of the soreness after *treatment*."""

    def readings(one: Treatment) -> tuple[Reading, ...]:
        end = course_end(one, report.treatments)
        return readings_of([e for e in report.entries if e.occurred_at < end], one)

    place = report.treatments.index(treatment)
    before = readings(report.treatments[place - 1]) if place else ()
    curve = curve_for(treatment, usual_curve(), widening())
    return summary_sentence(words, summary(readings(treatment), curve, before))


def _pain(words: Words, report: Report, local: Local) -> Section:
    noted = pain_by_day(report.entries, local)
    return Section(part=Part.PAIN, told=(pain_sentence(words, noted),))


def _function(words: Words, report: Report, _local: Local) -> Section:
    return function_section(words, report.activities, report.ratings)


def function_section(
    words: Words, activities: Sequence[Activity], ratings: Sequence[Rating]
) -> Section:
    """Return how well *activities* can be done, by *ratings*, which come oldest first."""
    found = courses(activities, ratings)
    told = [words("report.function", n=len(found))]
    twice = [one for one in found if one.count > 1]
    mean = mean_change(twice)
    if mean is not None and is_noticed(found):
        points = words.number(round(abs(mean), 1))
        key = "function.better-by" if mean > 0 else "function.worse-by"
        told.append(words(key, points=points, count=len(twice)))
    lines = [
        (
            one.activity.name,
            words("function.both", first=one.first, last=one.last)
            if one.count > 1
            else words.number(one.last),
        )
        for one in found
    ]
    whole = [one.change for one in ratings if one.change is not None]
    if whole:
        how = "worse" if whole[-1] < 0 else "better" if whole[-1] else "same"
        change = words("function.change", how=how, n=abs(whole[-1]))
        lines.append((words("function.whole"), change))
    return Section(part=Part.FUNCTION, told=tuple(told), lines=tuple(lines))


def _stretches(words: Words, report: Report, _local: Local) -> Section:
    standings = Counter(one.standing for one in report.days)
    due = sum(count for one, count in standings.items() if one is not Standing.NOT_DUE)
    told = [words("report.days", done=standings[Standing.DONE], due=due)]
    if standings[Standing.PARTIAL]:
        told.append(words("report.in-part", n=standings[Standing.PARTIAL]))
    if not due and not report.practised:
        told = [words("report.no-stretches")]
    lines = tuple(
        (name_by_id(words, one.stretch), _counted(words, one)) for one in report.practised
    )
    return Section(part=Part.STRETCHES, told=tuple(told), lines=lines)


def _counted(words: Words, one: Practised) -> str:
    """Return how often a stretch was done, in part, left out and why, and how often it hurt."""
    told = [words("report.done", n=one.done)] if one.done else []
    if one.partial:
        told.append(words("report.partial", n=one.partial))
    if one.skipped:
        told.append(words("report.skipped", n=one.skipped))
    told += [
        words("report.why", reason=words(f"player.reason-{reason}"), n=count)
        for reason, count in one.reasons
    ]
    if one.hurts:
        told.append(words("report.hurt", n=len(one.hurts)))
    return BETWEEN.join(told)


def _questions(words: Words, report: Report, _local: Local) -> Section:
    sentence = words("report.questions", n=len(report.questions))
    lines = tuple((one, "") for one in report.questions)
    return Section(part=Part.QUESTIONS, told=(sentence,), lines=lines)


def _notes(words: Words, report: Report, _local: Local) -> Section:
    tags = Counter(tag for one in report.entries for tag in one.tags)
    sentence = words("report.notes", n=sum(bool(one.note) for one in report.entries))
    lines = tuple(
        (words(f"tag.{tag}") if words.has(f"tag.{tag}") else tag, words("report.times", n=count))
        for tag, count in tags.most_common()
    )
    return Section(part=Part.NOTES, told=(sentence,), lines=lines)


_SECTIONS: Mapping[Part, Callable[[Words, Report, Local], Section]] = {
    Part.COURSE: _course,
    Part.PAIN: _pain,
    Part.FUNCTION: _function,
    Part.STRETCHES: _stretches,
    Part.QUESTIONS: _questions,
    Part.NOTES: _notes,
}
