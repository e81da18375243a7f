import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.phase import advice_of, phases
from aftercare.domain.advice import advice_for
from aftercare.domain.course import Phase
from aftercare.domain.warning import Flag
from tests.reading import messages

ICONS = {
    "walk", "warmth", "cold", "rest", "stretch", "drink", "drive", "lift", "sauna", "alcohol",
    "massage", "needle-points", "medicine", "sleep", "sport", "diary", "warning", "fly",
}  # fmt: skip
FLAGS = st.frozensets(st.sampled_from(Flag))
LINES = {line.id: line for advice in phases() for line in advice.helps + advice.leave}
TOLD = {"told-next", "told-late-usual"}
"""What is said in place of what is usual where the physiotherapist said for how long."""


def names(lines):
    return [line.id for line in lines]


def test_there_is_advice_for_every_phase_in_order():
    assert [advice.phase for advice in phases()] == list(Phase)
    assert all(advice_of(phase).phase is phase for phase in Phase)
    assert all(advice.helps for advice in phases())


def test_every_icon_is_one_of_the_plain_words():
    assert {line.icon for line in LINES.values()} <= ICONS


def test_every_phase_and_line_has_its_words_and_there_are_no_others():
    parts = {f"{phase}-{part}" for phase in Phase for part in ("title", "usual", "next")}

    assert messages("phase").keys() == parts | LINES.keys() | {"order", "gone", *TOLD}


def test_nothing_is_both_helpful_and_to_be_left():
    for advice in phases():
        assert not set(names(advice.helps)) & set(names(advice.leave))


@given(st.sampled_from(Phase), FLAGS, FLAGS, st.booleans())
def test_a_flag_only_ever_adds_advice(phase, flags, more, lung):
    fewer = advice_for(advice_of(phase), flags, over_lung=lung)
    longer = advice_for(advice_of(phase), flags | more, over_lung=True)

    assert set(fewer.helps) <= set(longer.helps)
    assert set(fewer.leave) <= set(longer.leave)


def test_nobody_is_told_of_flags_that_they_do_not_have():
    for advice in phases():
        plain = advice_for(advice, frozenset(), over_lung=False)

        assert not any(line.flags or line.over_lung for line in plain.helps + plain.leave)


@pytest.mark.parametrize(
    ("flag", "phase", "added"),
    [
        (Flag.BLOOD_THINNER, Phase.FIRST_DAY, {"keep-thinner", "firm-massage"}),
        (Flag.DIABETES, Phase.FIRST_DAY, {"check-feet", "warm-feet"}),
        (Flag.PREGNANCY, Phase.SECOND_DAY, {"heat-belly", "lie-flat"}),
        (Flag.LYMPHOEDEMA, Phase.FIRST_DAY, {"limb-at-risk", "limb-treated"}),
    ],
)
def test_a_flag_adds_its_own_lines(flag, phase, added):
    own = advice_for(advice_of(phase), {flag}, over_lung=False)

    assert added <= {line.id for line in own.helps + own.leave}


def test_flying_is_mentioned_only_where_the_lung_is_near():
    far = advice_for(advice_of(Phase.FIRST_DAY), frozenset(), over_lung=False)
    near = advice_for(advice_of(Phase.FIRST_DAY), frozenset(), over_lung=True)

    assert "fly-dive" not in names(far.leave)
    assert "fly-dive" in names(near.leave)


def test_driving_while_drowsy_is_left_on_the_first_day():
    for phase in (Phase.FIRST_HOURS, Phase.FIRST_DAY):
        assert "drive-drowsy" in names(advice_of(phase).leave)


def test_the_signs_are_pointed_at_in_every_phase_of_doubt():
    assert "read-signs" in names(advice_of(Phase.FIRST_HOURS).helps)
    assert "rising-look" in names(advice_of(Phase.SECOND_DAY).helps)
    assert "new-signs" in names(advice_of(Phase.BEYOND).helps)
