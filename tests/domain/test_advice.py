"""Advice for one person: all that is general, and what concerns them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.advice import Line, PhaseAdvice, advice_for
from aftercare.domain.course import Phase
from aftercare.domain.prescription import Topic
from aftercare.domain.warning import Flag
from tests.laws import law

FLAGS = st.frozensets(st.sampled_from([Flag.DIABETES, Flag.PREGNANCY]))
LINES = st.builds(
    Line,
    id=st.sampled_from("abcdef"),
    icon=st.just("walk"),
    sources=st.just(("L",)),
    flags=FLAGS,
    over_lung=st.booleans(),
)
ADVICE = st.builds(
    PhaseAdvice,
    phase=st.sampled_from(Phase),
    helps=st.lists(LINES, max_size=4, unique_by=lambda line: line.id).map(tuple),
    leave=st.lists(LINES, max_size=4, unique_by=lambda line: line.id).map(tuple),
)


@pytest.mark.parametrize(
    ("line_flags", "lung", "flags", "over_lung", "shown"),
    [
        ([], False, [], False, True),
        ([], False, [Flag.DIABETES], True, True),
        ([], True, [], False, False),
        ([], True, [], True, True),
        ([Flag.DIABETES], False, [], True, False),
        ([Flag.DIABETES], False, [Flag.PREGNANCY], True, False),
        ([Flag.DIABETES, Flag.PREGNANCY], False, [Flag.PREGNANCY], False, True),
        ([Flag.DIABETES], True, [Flag.DIABETES], False, False),
    ],
)
def test_a_line_is_for_those_whom_it_concerns(line_flags, lung, flags, over_lung, shown):
    line = Line(id="a", icon="walk", sources=(), flags=frozenset(line_flags), over_lung=lung)

    assert line.is_for(frozenset(flags), over_lung=over_lung) is shown


@law
@given(ADVICE, FLAGS, FLAGS, st.booleans())
def test_telling_more_of_oneself_never_takes_a_line_away(advice, flags, more, over_lung):
    fewer = advice_for(advice, flags, over_lung=over_lung)
    most = advice_for(advice, flags | more, over_lung=True)

    assert fewer.phase is advice.phase
    assert set(fewer.helps) <= set(most.helps) <= set(advice.helps)
    assert set(fewer.leave) <= set(most.leave) <= set(advice.leave)


@law
@given(ADVICE, FLAGS)
def test_what_was_added_for_a_person_comes_first_and_all_else_keeps_its_order(advice, flags):
    kept = advice_for(advice, flags, over_lung=True).helps
    ranks = [(not (line.flags or line.over_lung), advice.helps.index(line)) for line in kept]

    assert ranks == sorted(ranks)


def test_what_a_physiotherapist_doubts_is_not_said_to_help_and_warnings_stay():
    sport = Line(id="a", icon="sport", sources=("L",), topics=frozenset({Topic.SPORT}))
    walk = Line(id="b", icon="walk", sources=("L",))
    advice = PhaseAdvice(phase=Phase.BEYOND, helps=(sport, walk), leave=(sport,))
    found = advice_for(advice, frozenset(), over_lung=False, doubted=frozenset({Topic.SPORT}))

    assert (found.helps, found.leave) == ((walk,), (sport,))
