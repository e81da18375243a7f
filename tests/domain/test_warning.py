"""Warning signs: fixed actions that can only be raised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.warning import Flag, Level, Sign, leaflet, level_for
from tests.laws import law

SOME = [Flag.DIABETES, Flag.PREGNANCY, Flag.BLOOD_THINNER]
FLAGS = st.frozensets(st.sampled_from(SOME))
LEVELS = st.sampled_from(Level)
REGIONS = ["jaw", "shoulder", "chest"]
AREAS = st.lists(st.sampled_from(["jaw.left", "shoulder.right", "chest", "nowhere"]))


@st.composite
def some_signs(draw):
    def sign(name):
        level = draw(LEVELS)
        raised = draw(st.dictionaries(st.sampled_from(SOME), LEVELS.map(lambda up: max(up, level))))
        return Sign(
            id=name,
            level=level,
            regions=draw(st.frozensets(st.sampled_from(REGIONS))),
            first=draw(st.booleans()),
            raised=raised,
            near=draw(FLAGS),
        )

    return [sign(f"s{number}") for number in range(draw(st.integers(0, 4)))]


@pytest.mark.parametrize(("own", "told"), [(Level.DOCTOR, Level.USUAL), (3, 2), (1, 0)])
def test_a_flag_that_would_lower_an_action_is_refused(own, told):
    with pytest.raises(ValueError, match="only raise"):
        Sign(id="s", level=Level(own), raised={Flag.PREGNANCY: Level(told)})


@law
@given(some_signs(), FLAGS, FLAGS)
def test_a_further_flag_never_lowers_a_level(signs, flags, more):
    for sign in signs:
        assert sign.level <= level_for(sign, flags) <= level_for(sign, flags | more)


def test_of_two_flags_the_graver_counts():
    raised = {Flag.DIABETES: Level.DOCTOR, Flag.WEAK_IMMUNITY: Level.EMERGENCY}
    sign = Sign(id="s", level=Level.PHYSIOTHERAPIST, raised=raised)

    assert level_for(sign, []) is Level.PHYSIOTHERAPIST
    assert level_for(sign, [Flag.PREGNANCY]) is Level.PHYSIOTHERAPIST
    assert level_for(sign, [Flag.DIABETES]) is Level.DOCTOR
    assert level_for(sign, [Flag.WEAK_IMMUNITY, Flag.DIABETES]) is Level.EMERGENCY


@law
@given(some_signs(), AREAS, FLAGS)
def test_the_leaflet_holds_every_sign_once_under_its_level(signs, areas, flags):
    pages = leaflet(signs, areas, flags)
    shown = [each for page in pages.values() for each in page]

    assert list(pages) == [Level.EMERGENCY, Level.DOCTOR, Level.PHYSIOTHERAPIST, Level.USUAL]
    assert sorted(each.sign.id for each in shown) == sorted(sign.id for sign in signs)
    assert all(each.level is level for level, page in pages.items() for each in page)


@law
@given(some_signs(), AREAS, FLAGS)
def test_the_person_s_own_signs_come_first_and_the_rest_keep_their_order(signs, areas, flags):
    for page in leaflet(signs, areas, flags).values():
        ranks = [(not each.sign.first, not each.near, each.sign.id) for each in page]

        assert ranks == sorted(ranks)


def test_a_sign_is_near_where_one_was_treated_or_what_one_told():
    sign = Sign(
        id="s",
        level=Level.DOCTOR,
        regions=frozenset({"shoulder"}),
        near=frozenset({Flag.DIABETES}),
    )

    def near(areas, flags):
        return leaflet([sign], areas, frozenset(flags))[Level.DOCTOR][0].near

    assert near(["shoulder.left"], [])
    assert near([], [Flag.DIABETES])
    assert not near(["jaw.left"], [Flag.PREGNANCY])
    assert not near([], [])
