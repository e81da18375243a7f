"""Reports to print and to hand over: small, usual, long, odd, and any that may be."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from aftercare.content.code import codes
from aftercare.content.diary import tags
from aftercare.content.stretch import stretches
from aftercare.domain.diary import Compared, Entry
from aftercare.domain.function import Activity, Rating, Scored, checked_name
from aftercare.domain.player.player import Reason
from aftercare.domain.report import (
    LONGEST_CLINIC,
    LONGEST_QUESTION,
    MOST_QUESTIONS,
    Hurt,
    Part,
    Practised,
    PractisedDay,
    Report,
    Standing,
)
from aftercare.domain.treatment import Treatment

CET = timezone(timedelta(hours=1))
UNTIL = datetime(2026, 11, 27, 14, 5, tzinfo=CET)
SINCE = UNTIL - timedelta(days=14)
ALL = frozenset(Part)
COURSE = (2, 3, 4, 5, 6, 5, 4, 4, 3, 2, 2, 1, 1, 0, 0)
"""Soreness every five hours or so after a treatment."""
AREAS = ("neck_back", "upper_trapezius.left", "upper_back.right")


def treated(at: datetime, number: int = 1, **parts: object) -> Treatment:
    """Return a treatment of the neck."""
    return Treatment(id=f"t{number}", at=at, recorded_at=at, **{"areas": AREAS} | parts)


def noted(name: str, at: datetime, *, late: float = 0, **parts: object) -> Entry:
    """Return an entry that was written down so many hours *late*."""
    recorded = at + timedelta(hours=late)
    return Entry(id=name, occurred_at=at, recorded_at=recorded, **parts)


def course(treatment: Treatment, *, more: int = 0, every: float = 5) -> list[Entry]:
    """Return the entries after *treatment*, one of them written down late."""
    return [
        noted(
            f"{treatment.id}-{place}",
            treatment.at + timedelta(hours=1 + every * place),
            late=4 if place == 3 else 0,
            soreness=min(10, score + more) if score else 0,
            usual_pain=3 if place % 4 == 1 else None,
            compared=Compared.EXPECTED,
            tags=("painkiller",) if place == 3 else (),
            note="Slept on my back. The left side pulled when I turned." if place == 5 else "",
        )
        for place, score in enumerate(COURSE)
    ]


def report(**parts: object) -> Report:
    """Return a report of a fortnight with *parts* in the place of nothing."""
    usual = {"id": "r1", "made_at": UNTIL, "since": SINCE, "until": UNTIL, "parts": ALL}
    return Report(**usual | parts)


def standing_of(place: int) -> Standing:
    """Return what became of the stretches of a day."""
    of = {3: Standing.SKIPPED, 5: Standing.PARTIAL, 8: Standing.NOTHING, 9: Standing.PARTIAL}
    return Standing.NOT_DUE if place % 14 < 2 else of.get(place % 14, Standing.DONE)


def practised_days(first: date, count: int) -> tuple[PractisedDay, ...]:
    """Return *count* days of stretches."""
    return tuple(
        PractisedDay(day=first + timedelta(days=place), standing=standing_of(place), sets=1)
        for place in range(count)
    )


def practised(at: datetime, count: int = 8) -> tuple[Practised, ...]:
    """Return what became of *count* stretches, of which two hurt."""
    hurts = (
        Hurt(at=at, side="left", second=12),
        Hurt(at=at + timedelta(days=1), side="right", second=3),
    )
    return tuple(
        Practised(
            stretch=one.id,
            done=9 - place % 3,
            partial=place % 3,
            skipped=2 if place % 4 == 1 else 0,
            easier=2 if place == 2 else 0,
            reasons=((Reason.TIME, 1), (Reason.PAIN, 1)) if place % 4 == 1 else (),
            hurts=hurts if place == 1 else hurts[:1] if place == 6 else (),
        )
        for place, one in enumerate(stretches()[:count])
    )


ACTIVITIES = tuple(
    Activity(id=f"a{number}", name=name, added_at=SINCE)
    for number, name in enumerate(
        ("Turn my head while driving", "Carry my daughter", "Sleep through the night")
    )
)
RATINGS = tuple(
    Rating(
        id=f"f{number}",
        occurred_at=at,
        recorded_at=at,
        scores=tuple(
            Scored(activity=one.id, score=score)
            for one, score in zip(ACTIVITIES, scores, strict=True)
        ),
        change=change,
    )
    for number, (at, scores, change) in enumerate(
        ((SINCE, (3, 2, 5), None), (UNTIL - timedelta(hours=20), (6, 5, 6), 3))
    )
)
QUESTIONS = (
    "May I swim again, and from when on?",
    "The tingling in my thumb on Tuesday: is that from the neck?",
)


def fortnight(treatments: int = 2) -> Report:
    """Return the usual report: two weeks, eight stretches, three activities, two questions."""
    gap = timedelta(days=13) / max(1, treatments)
    found = [
        treated(SINCE + timedelta(hours=4) + number * gap, number) for number in range(treatments)
    ]
    entries: list[Entry] = []
    ends = [*(one.at for one in found[1:]), UNTIL]
    for number, (one, end) in enumerate(zip(found, ends, strict=True)):
        entries += [e for e in course(one, more=(number + 1) % 3) if e.occurred_at < end]
    return report(
        clinic="Riverside Physiotherapy",
        treatments=tuple(found),
        entries=tuple(entries),
        practised=practised(UNTIL - timedelta(days=3)),
        days=practised_days(SINCE.date(), 15),
        activities=ACTIVITIES,
        ratings=RATINGS,
        questions=QUESTIONS,
    )


def ninety_days(count: int = 400, note: str = "Slept well, stiff in the morning.") -> Report:
    """Return a report of 90 days with *count* entries and 12 treatments."""
    since = UNTIL - timedelta(days=90)
    found = [treated(since + timedelta(days=7.5 * n, hours=3), n) for n in range(12)]
    begins = [one.at for one in found]
    entries = []
    for place in range(count):
        at = since + timedelta(days=90) * (place + 0.5) / count
        hours = min([(at - b) / timedelta(hours=1) for b in begins if b <= at], default=200.0)
        entries.append(
            noted(
                f"e{place}",
                at,
                late=5 if place % 17 == 0 else 0,
                soreness=max(0, round(6 - abs(hours - 24) / 12)) if hours < 120 else None,
                usual_pain=(2 + place * 7 % 5) if place % 2 else None,
                compared=Compared.EXPECTED if place % 3 else None,
                tags=(tags()[place % 5].id,) if place % 4 == 0 else (),
                note=note if place % 2 else "",
            )
        )
    return report(
        since=since,
        clinic="Riverside Physiotherapy",
        treatments=tuple(found),
        entries=tuple(entries),
        practised=practised(UNTIL - timedelta(days=3), 14),
        days=practised_days(since.date(), 91),
        activities=ACTIVITIES,
        ratings=RATINGS,
        questions=QUESTIONS,
    )


def at_the_bounds() -> Report:
    """Return a report in which everything is as long and as much as it may be."""
    usual = fortnight(6)
    names = [("W" * 80, "Carry " * 12 + "it")[n % 2] for n in range(7)]
    activities = tuple(
        Activity(id=f"b{n}", name=name, added_at=SINCE) for n, name in enumerate(names)
    )
    ratings = tuple(
        Rating(
            id=f"q{n}",
            occurred_at=at,
            recorded_at=at,
            scores=tuple(Scored(activity=one.id, score=score) for one in activities),
            change=change,
        )
        for n, (at, score, change) in enumerate(((SINCE, 3, -5), (UNTIL, 6, -4)))
    )
    return replace(
        usual,
        clinic=("Clinic of the " * 20)[:LONGEST_CLINIC],
        treatments=tuple(
            replace(one, areas=tuple(sorted(codes().area.numbers))[:40]) for one in usual.treatments
        ),
        practised=practised(UNTIL - timedelta(days=3), 60),
        activities=activities,
        ratings=ratings,
        questions=(("Is it so that " * 150)[:LONGEST_QUESTION],) * MOST_QUESTIONS,
    )


LETTERS = st.characters(max_codepoint=0x1F9FF)
"""Any letter that a person, a clock or a broken program may bring: halves of pairs as well."""
words = st.text(LETTERS, max_size=40)
zones = st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.builds(
    lambda seconds, zone: (
        datetime(2020, 1, 2, tzinfo=UTC) + timedelta(seconds=seconds)
    ).astimezone(zone),
    st.integers(0, 3_000_000_000),
    zones,
)
scores = st.none() | st.integers(0, 10)
names = (
    st.text(min_size=1, max_size=80)
    .filter(lambda one: " ".join(one.split()) and " ".join(one.split()).isprintable())
    .map(checked_name)
)
ids = st.uuids().map(lambda one: one.hex) | st.integers(0, 9).map(str)


def many(strategy, most=4, key=lambda one: one.id):
    """Return tuples of different things, in no order."""
    return st.lists(strategy, max_size=most, unique_by=key).map(tuple)


areas = st.lists(st.sampled_from(sorted(codes().area.numbers)), unique=True, max_size=3).map(tuple)
delays = st.integers(0, 100_000).map(lambda seconds: timedelta(seconds=seconds))
entries = st.builds(
    lambda name, at, delay, **parts: Entry(
        id=name, occurred_at=at, recorded_at=at + delay, **parts
    ),
    name=ids,
    at=moments,
    delay=delays,
    compared=st.none() | st.sampled_from(Compared),
    soreness=scores,
    usual_pain=scores,
    areas=areas,
    tags=st.lists(st.sampled_from([tags()[0].id, "newer"]) | words, max_size=3).map(tuple),
    note=words,
)
treatments = st.builds(
    lambda name, at, **parts: Treatment(id=name, at=at, recorded_at=at, **parts),
    name=ids,
    at=moments,
    areas=areas,
    more_than_usual=st.booleans(),
    sore_up_to_days=st.none() | st.integers(1, 14),
)
hurts = st.builds(
    Hurt, at=moments, side=st.sampled_from([None, "left", "right"]), second=st.integers(0, 3600)
)
counts = st.integers(0, 100_000)
any_practised = st.builds(
    Practised,
    stretch=st.sampled_from([one.id for one in stretches()]) | words,
    done=counts,
    partial=counts,
    skipped=counts,
    easier=counts,
    reasons=st.lists(
        st.tuples(st.sampled_from(Reason), counts), unique_by=lambda one: one[0], max_size=4
    ).map(tuple),
    hurts=st.lists(hurts, max_size=3).map(tuple),
)
any_days = st.builds(
    PractisedDay,
    day=st.dates(date(2020, 1, 1), date(2119, 1, 1)),
    standing=st.sampled_from(Standing),
    sets=st.integers(0, 20),
)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Return any report that may be."""
    activities = draw(many(st.builds(Activity, id=ids, name=names, added_at=moments), 6))
    scored = st.lists(
        st.builds(
            Scored,
            activity=st.sampled_from([*(a.id for a in activities), "gone"]),
            score=st.integers(0, 10),
        ),
        unique_by=lambda one: one.activity,
        max_size=4,
    ).map(tuple)
    ratings = st.builds(
        lambda name, at, delay, **parts: Rating(
            id=name, occurred_at=at, recorded_at=at + delay, **parts
        ),
        name=ids,
        at=moments,
        delay=delays,
        scores=scored,
        change=st.none() | st.integers(-5, 5),
    )
    since = draw(moments)
    return Report(
        id=draw(ids),
        made_at=draw(moments),
        since=since,
        until=since + draw(st.integers(1, 366 * 86400).map(lambda s: timedelta(seconds=s))),
        parts=frozenset(draw(st.sets(st.sampled_from(Part)))),
        clinic=draw(words),
        treatments=draw(many(treatments)),
        entries=draw(many(entries, 8)),
        practised=draw(many(any_practised, 4, lambda one: one.stretch)),
        days=draw(many(any_days, 5, lambda one: one.day)),
        activities=activities,
        ratings=draw(many(ratings, 3)),
        questions=tuple(draw(st.lists(words, max_size=3))),
    )
