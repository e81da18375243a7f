"""A report as a chart note: lines of plain ASCII that any clinic's system takes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from statistics import mean

from aftercare.domain.function import courses
from aftercare.domain.occasion import Local
from aftercare.domain.own_band import earlier
from aftercare.domain.past import Past, past_of
from aftercare.domain.report import Hurt, Part, Report
from aftercare.domain.summary import Outcome
from aftercare.domain.taken import may_lack_notes
from aftercare.formats.area_words import area_line
from aftercare.formats.ascii_text import UNKNOWN, in_ascii
from aftercare.formats.report_course import Course, came_to, courses_of
from aftercare.formats.report_words import BETWEEN, function_section, section
from aftercare.formats.stretch_words import name_by_id
from aftercare.words.words import Words

MOST_HURTS = 4  # of one stretch
DAY, MINUTE = "%Y-%m-%d", "%Y-%m-%d %H:%M"


def chart_note(words: Words, reports: Sequence[Report], local: Local) -> str:
    """Return the first of *reports* as lines, beside what the others tell from before.

    Moments are ISO 8601 by the clock here. What was left out by choice is named as that. All of it
    is subjective, in the sense of SOAP: nobody but the patient has seen the stretches either.
    """
    report, *others = reports
    past = past_of(reports)
    note = _Note(words, report, past, local)
    before = next((one for one in others if Part.STRETCHES in one.parts and one.days), None)
    noted = [
        *(*note.course(), *note.pain(), *note.function(), *note.stretches(before)),
        *(*note.questions(), *note.tags(), *note.notes()),
    ]
    blocks = [
        note.head(),
        [words("chart-note.subjective"), *noted] if noted else [],
        [words("chart-note.foot")],
    ]
    lines = [in_ascii(line) for block in blocks if block for line in (*block, "")]
    told = [*report.questions, *(one.name for one in past.activities)]
    if any(UNKNOWN in in_ascii(one.replace(UNKNOWN, "")) for one in told):
        lines[-1:] = [words("chart-note.unwritten"), ""]
    return "\n".join(lines)


class _Note:
    """The parts of a note."""

    def __init__(self, words: Words, report: Report, past: Past, local: Local) -> None:
        self._words, self._report, self._past, self._local = words, report, past, local

    def head(self) -> list[str]:
        """Return what it is of, and what was left out."""
        words, report = self._words, self._report
        late = sum(one.added_later for one in report.entries)
        begin, end = self._at(report.since, DAY), self._at(report.until, DAY)
        made = words(
            "chart-note.made",
            moment=self._at(report.made_at, MINUTE),
            n=len(report.entries),
            later="some" if late else "none",
            late=late,
        )
        lines = [words("chart-note.head", begin=begin, end=end), made]
        if left := [one for one in Part if one not in report.parts]:
            parts = words.listed([words(f"report-read.part-{one}") for one in left])
            lines.append(words("chart-note.left-out", parts=parts))
        return lines

    def course(self) -> Iterator[str]:
        """Yield the treatments of the report, the newest first."""
        if Part.COURSE not in self._report.parts:
            return
        words = self._words
        every = courses_of(self._past.treatments, self._past.entries)
        since = min((one.at for one in self._report.treatments), default=None)
        own = [one for one in every if since and one.treatment.at >= since]
        if not own:
            yield words("chart-note.untreated")
            return
        yield words("chart-note.soreness")
        for one in reversed(own):
            before = every[one.number - 2] if one.number > 1 else None
            yield self._treated(one, before)
        if any(one.summary.outcome is Outcome.ABOVE for one in own):
            yield words("chart-note.band")
        known = earlier([one.readings for one in every[:-1]])
        if known.middle is not None:
            said = words("look-back.middle", n=known.count, hours=int(known.middle))
            yield words("chart-note.middle", sentence=said)

    def _treated(self, one: Course, before: Course | None) -> str:
        words, where = self._words, area_line(self._words, one.treatment.areas)
        return words(
            "chart-note.treated",
            moment=self._at(one.treatment.at, MINUTE),
            areas="some" if where else "none",
            where=where,
            course=came_to(words, one, before),
        )

    def pain(self) -> Iterator[str]:
        """Yield the usual pain of the report."""
        if Part.PAIN not in self._report.parts:
            return
        words, entries = self._words, self._report.entries
        noted = [(e.occurred_at, e.usual_pain) for e in entries if e.usual_pain is not None]
        if not noted:
            yield words("chart-note.pain-none")
            return
        scores, (at, last) = [score for _, score in noted], noted[-1]
        yield words(
            "chart-note.pain",
            last=last,
            day=self._at(at, DAY),
            lowest=min(scores),
            highest=max(scores),
            average=f"{mean(scores):.1f}",
            n=len(scores),
            days=len({self._at(when, DAY) for when, _ in noted}),
        )

    def function(self) -> Iterator[str]:
        """Yield each activity from its first to its last score, and the whole."""
        if Part.FUNCTION not in self._report.parts:
            return
        words, past = self._words, self._past
        found = courses(past.activities, past.ratings)
        yield words(f"chart-note.function{'' if found else '-none'}")
        for one in found:
            scored = [(r.of(one.activity.id), r.occurred_at) for r in past.ratings]
            said = [self._scored(score, at) for score, at in scored if score is not None]
            both = words("chart-note.from-to", first=said[0], last=said[-1])
            scores = both if len(said) > 1 else said[0]
            yield words("chart-note.activity", name=one.activity.name, scores=scores)
        _, *noticed = function_section(words, past.activities, past.ratings).told
        for sentence in noticed:
            yield words("chart-note.noticed", sentence=sentence)
        for rating in [one for one in past.ratings if one.change is not None][-1:]:
            yield words(
                "chart-note.whole",
                change=f"{rating.change:+d}" if rating.change else "0",
                day=self._at(rating.occurred_at, DAY),
                compared="some" if rating.since else "none",
                since=self._at(rating.since, DAY) if rating.since else "",
            )

    def _scored(self, score: int, at: datetime) -> str:
        return self._words("chart-note.score", score=score, day=self._at(at, DAY))

    def questions(self) -> Iterator[str]:
        """Yield the questions, numbered."""
        if Part.QUESTIONS not in self._report.parts:
            return
        words, asked = self._words, self._report.questions
        yield words(f"chart-note.questions{'' if asked else '-none'}")
        for n, text in enumerate(asked, 1):
            yield words("chart-note.question", n=n, text=text)

    def notes(self) -> Iterator[str]:
        """Yield how many notes there are, or that there may be some elsewhere."""
        report = self._report
        if may_lack_notes(report):
            yield self._words("chart-note.noteless")
        elif n := sum(bool(one.note) for one in report.entries):
            yield self._words("chart-note.notes", n=n)

    def tags(self) -> Iterator[str]:
        """Yield how often which tag was ticked."""
        counts = Counter(tag for one in self._report.entries for tag in one.tags)
        if not counts:
            return
        words = self._words
        told = [
            words("chart-note.tag", name=words(f"tag.{t}") if words.has(f"tag.{t}") else t, n=n)
            for t, n in counts.most_common()
        ]
        yield words("chart-note.tags", tags=words.listed(told))

    def stretches(self, before: Report | None) -> Iterator[str]:
        """Yield what became of the stretches, in this report and in the one *before*."""
        if Part.STRETCHES not in self._report.parts:
            return
        words, report, local = self._words, self._report, self._local
        told = section(words, report, local, Part.STRETCHES)
        yield words("chart-note.stretches", sentence=told.sentence)
        if before:
            last = section(words, before, local, Part.STRETCHES).sentence
            yield words("chart-note.before", sentence=last)
        for (name, counted), one in zip(told.lines, report.practised, strict=True):
            figures = ", ".join(counted.split(BETWEEN))
            yield words("chart-note.stretch", name=name, counted=figures)
            yield from self._hurts(name_by_id(words, one.stretch), one.hurts)

    def _hurts(self, name: str, hurts: Sequence[Hurt]) -> Iterator[str]:
        for one in hurts[-MOST_HURTS:]:
            yield self._words(
                "chart-note.hurt",
                name=name,
                side=one.side or "none",
                second=one.second,
                day=self._at(one.at, DAY),
            )
        if (more := len(hurts) - MOST_HURTS) > 0:
            yield self._words("chart-note.hurts-more", name=name, n=more)

    def _at(self, at: datetime, form: str) -> str:
        return self._local(at).strftime(form)
