"""Reports to try: a usual fortnight, any that may be, and any that a link carries."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random

from hypothesis import strategies as st

from aftercare.domain.diary import Compared, Entry
from aftercare.domain.function import Activity, Rating, Scored
from aftercare.domain.player.player import Reason
from aftercare.domain.report import Hurt, Part, Practised, PractisedDay, Report, Standing
from aftercare.domain.treatment import Treatment

ZONE = timezone(timedelta(hours=1))
MADE = datetime(2026, 3, 16, 16, 50, 21, tzinfo=ZONE)
SINCE = datetime(2026, 3, 2, 17, tzinfo=ZONE)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
READING_HOURS = (8, 13, 18, 22)


def usual_entries() -> tuple[Entry, ...]:
    """Return four entries a day of a fortnight, as somebody may write them."""
    chance, found = Random(7), []  # noqa: S311 - to be repeated, not to be secret
    for number in range(56):
        day, place = divmod(number + 2, 4)
        at = datetime(2026, 3, 2, tzinfo=ZONE) + day * DAY + READING_HOURS[place] * HOUR
        at += timedelta(minutes=chance.randrange(-25, 25), seconds=chance.randrange(60))
        since = day % 7
        sore = max(0, 6 - 2 * since + chance.choice((-1, 0, 0, 1)))
        usual = max(0, 5 - day // 4 + chance.choice((-1, 0, 0, 1)))
        later = chance.choice((0, 0, 0, 0, 0, 0, 3))
        found.append(
            Entry(
                id=f"{chance.randrange(1 << 128):032x}",
                occurred_at=at,
                recorded_at=at + later * HOUR + timedelta(seconds=20),
                compared=chance.choice((Compared.EXPECTED, Compared.EXPECTED, Compared.EASIER)),
                soreness=sore,
                usual_pain=usual,
                tags=("painkiller",) if number % 9 == 1 else (),
                note="It pulled a little when I turned." if number == 5 else "",
            )
        )
    return tuple(found)


def usual_practised() -> tuple[Practised, ...]:
    """Return eight stretches with reasons, some of which hurt."""
    hurts = {
        0: (Hurt(at=SINCE + 30 * HOUR, side="left", second=12),),
        3: (
            Hurt(at=SINCE + 60 * HOUR + 11 * MINUTE, side="right", second=4),
            Hurt(at=SINCE + 200 * HOUR, side="right", second=25),
        ),
        6: (Hurt(at=SINCE + 250 * HOUR, second=8),),
    }
    names = ("nk1", "nk4", "ut4", "jw5", "el1", "lb4", "ft2", "sh1")
    return tuple(
        Practised(
            stretch=name,
            done=22 - 2 * place,
            partial=place % 3,
            skipped=2 + place % 4,
            easier=3 * (place == 6),
            reasons=((Reason.TIME, 1 + place % 3), (Reason.PAIN, 1))[: 1 + (place in hurts)],
            hurts=hurts.get(place, ()),
        )
        for place, name in enumerate(names)
    )


def usual_days() -> tuple[PractisedDay, ...]:
    """Return what became of the stretches on each day."""
    standings = (Standing.DONE, Standing.DONE, Standing.PARTIAL, Standing.DONE, Standing.NOTHING)
    return tuple(
        PractisedDay(
            day=date(2026, 3, 2) + day * DAY,
            standing=standings[day % 5] if day else Standing.NOT_DUE,
            sets=(2, 2, 1, 2, 0)[day % 5] if day else 0,
        )
        for day in range(15)
    )


ACTIVITIES = tuple(
    Activity(id=f"a{place}", name=name, added_at=SINCE)
    for place, name in enumerate(("turn my head while driving", "sleep on my side", "carry bags"))
)
USUAL = Report(
    id="5f0c6ab1d2e34f56a7b8c9d0e1f20314",
    made_at=MADE,
    since=MADE - 14 * DAY + MINUTE,
    until=MADE,
    parts=frozenset(Part),
    clinic="Riverside Physiotherapy",
    plan="9f3c21d07a64be15",
    treatments=(
        Treatment(
            id="t1",
            at=SINCE + 12 * MINUTE,
            recorded_at=SINCE + HOUR,
            areas=("neck_back", "upper_trapezius.left", "upper_trapezius.right"),
            sore_up_to_days=3,
        ),
        Treatment(
            id="t2",
            at=SINCE + 7 * DAY,
            recorded_at=SINCE + 7 * DAY,
            areas=("neck_back", "upper_back.right"),
            more_than_usual=True,
        ),
    ),
    entries=usual_entries(),
    practised=usual_practised(),
    days=usual_days(),
    activities=ACTIVITIES,
    ratings=tuple(
        Rating(
            id=f"r{place}",
            occurred_at=SINCE + place * 13 * DAY,
            recorded_at=SINCE + place * 13 * DAY,
            scores=tuple(
                Scored(activity=one.id, score=min(10, 2 + 3 * place + number))
                for number, one in enumerate(ACTIVITIES)
            ),
            change=3 * place,
            since=SINCE + 12 * MINUTE if place else None,
        )
        for place in (0, 1)
    ),
    questions=("May I run again?", "Is the tingling usual?"),
)
"""14 days at four readings a day, with two treatments and all that may come with them."""

TEXTS = st.text(
    st.characters(codec="utf-8") | st.sampled_from("a =+-@'\"\r\n\t;,\u202e\u200d\u0301\u05d0"),
    max_size=30,
)
ZONES = st.integers(-720, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
YEAR = datetime(2020, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(), 366 * DAY).map(lambda passed: YEAR + passed)
NAMES = st.sampled_from(["nk1", "neck_back", "painkiller", "of-a-newer-version", "Not a name"])
IDS = st.sampled_from(["a", "b", "c", "d", "0011223344556677"])
SCORES = st.none() | st.integers(0, 10)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    at = draw(MOMENTS).astimezone(draw(ZONES))
    later = draw(st.sampled_from([-4 * MINUTE, 0 * MINUTE, 59 * MINUTE, HOUR, 31 * HOUR]))
    return Entry(
        id=draw(IDS),
        occurred_at=at,
        recorded_at=at + later,
        compared=draw(st.none() | st.sampled_from(Compared)),
        soreness=draw(SCORES),
        usual_pain=draw(SCORES),
        areas=tuple(draw(st.lists(NAMES, max_size=2))),
        tags=tuple(draw(st.lists(NAMES, max_size=2))),
        note=draw(TEXTS),
    )


@st.composite
def practised(draw: st.DrawFn) -> Practised:
    counts = [draw(st.integers(0, 40)) for _ in range(4)]
    reasons = draw(st.lists(st.sampled_from(Reason), unique=True))
    hurts = draw(
        st.lists(
            st.builds(
                Hurt,
                at=MOMENTS,
                side=st.sampled_from([None, "left", "right"]),
                second=st.integers(0, 3600),
            ),
            max_size=2,
        )
    )
    return Practised(
        stretch=draw(NAMES | TEXTS),
        done=counts[0],
        partial=counts[1],
        skipped=counts[2],
        easier=counts[3],
        reasons=tuple((one, draw(st.integers(0, 9))) for one in reasons),
        hurts=tuple(hurts),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Return any report that may be: what is in it does not have to fit its range."""
    since = draw(MOMENTS).astimezone(draw(ZONES))
    span = draw(st.integers(1, 20 * 86400) | st.just(366 * 86400))
    names = draw(st.lists(IDS, unique=True, max_size=3))
    activities = [
        Activity(
            id=name,
            name=draw(st.sampled_from(["drive", "carry \u00e9\u05d0\u4e16", "x" * 80])),
            added_at=draw(MOMENTS),
            dropped_at=draw(st.none() | MOMENTS),
        )
        for name in names
    ]
    ratings = []
    for at in draw(st.lists(MOMENTS, max_size=3)):
        scored = draw(st.lists(IDS, unique=True, max_size=3))
        scores = tuple(Scored(activity=one, score=draw(st.integers(0, 10))) for one in scored)
        change = draw(st.none() | st.integers(-5, 5))
        since_when = draw(st.sampled_from([None, at, at - 90 * DAY]))
        told = {"scores": scores, "change": change, "since": since_when}
        ratings.append(Rating(id="r", occurred_at=at, recorded_at=at, **told))
    days = draw(st.lists(st.dates(date(2020, 1, 1), date(2020, 3, 1)), unique=True, max_size=4))
    treated = draw(st.lists(st.tuples(MOMENTS, ZONES), max_size=3))
    return Report(
        id=draw(st.sampled_from(["0123abcd", USUAL.id]) | TEXTS),
        made_at=draw(MOMENTS).astimezone(draw(ZONES)),
        since=since,
        until=since + timedelta(seconds=span, microseconds=draw(st.integers(0, 10**6 - 1)))
        if span < 366 * 86400
        else since + timedelta(seconds=span),
        parts=frozenset(draw(st.sets(st.sampled_from(Part)))),
        clinic=draw(TEXTS),
        plan=draw(IDS),
        treatments=tuple(
            Treatment(
                id=draw(IDS),
                at=at.astimezone(zone),
                recorded_at=at + HOUR,
                areas=tuple(draw(st.lists(NAMES, max_size=2))),
                more_than_usual=draw(st.booleans()),
                sore_up_to_days=draw(st.none() | st.integers(1, 14)),
            )
            for at, zone in treated
        ),
        entries=tuple(draw(st.lists(entries(), max_size=4))),
        practised=tuple(draw(st.lists(practised(), max_size=3, unique_by=lambda p: p.stretch))),
        days=tuple(
            PractisedDay(
                day=day, standing=draw(st.sampled_from(Standing)), sets=draw(st.integers(0, 9))
            )
            for day in days
        ),
        activities=tuple(activities),
        ratings=tuple(ratings),
        questions=tuple(draw(st.lists(TEXTS, max_size=3))),
    )


def fitting(report: Report) -> Report:
    """Return *report* with a range in which its first entry lies: else little is left of it."""
    if not report.entries:
        return report
    at = report.entries[0].occurred_at
    return replace(report, since=at - 2 * DAY, until=at + 2 * DAY)
