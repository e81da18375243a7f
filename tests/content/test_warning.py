import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.region import regions
from aftercare.content.warning import act_id, signs, touching
from aftercare.domain.region import split
from aftercare.domain.source import Mark
from aftercare.domain.warning import Flag, Level, Shown, leaflet, level_for
from tests.reading import messages, tokens

SIGNS = {sign.id: sign for sign in signs()}
SAID = messages("warning")
LUNG = {region.id for region in regions() if region.over_lung}
AREAS = st.frozensets(
    st.sampled_from([area for region in regions() for area in region.areas]), max_size=6
)
FLAGS = st.frozensets(st.sampled_from(Flag))


def ids(letter, last):
    return {f"{letter}{number}" for number in range(1, last + 1)}


def of_level(level):
    return {sign.id for sign in signs() if sign.level is level}


def test_every_row_of_the_clinical_list_is_there():
    assert SIGNS.keys() == ids("e", 19) | ids("d", 11) | ids("p", 6) | ids("h", 6)


def test_every_row_has_the_action_of_the_clinical_list():
    assert of_level(Level.EMERGENCY) == ids("e", 19)
    assert of_level(Level.DOCTOR) == ids("d", 11) - {"d6"}
    assert of_level(Level.PHYSIOTHERAPIST) == ids("p", 6) - {"p4"} | {"d6"}
    assert of_level(Level.USUAL) == ids("h", 6) | {"p4"}


def test_the_leaflet_is_kept_most_urgent_first():
    levels = [sign.level for sign in signs()]

    assert levels == sorted(levels, reverse=True)


def test_every_region_named_exists():
    known = {region.id for region in regions()}

    assert all(sign.regions <= known for sign in signs())


@pytest.mark.parametrize("name", ["e1", "e2", "e3"])
def test_the_signs_of_the_lung_belong_to_every_region_over_it(name):
    assert SIGNS[name].regions == LUNG


@given(AREAS, FLAGS)
def test_breathlessness_and_chest_pain_stand_first_for_everybody(areas, flags):
    first, second, *_ = leaflet(signs(), areas, flags)[Level.EMERGENCY]

    assert (first.sign.id, second.sign.id) == ("e1", "e2")


@given(AREAS, FLAGS)
def test_everybody_sees_every_sign_once(areas, flags):
    shown = [one.sign.id for group in leaflet(signs(), areas, flags).values() for one in group]

    assert sorted(shown) == sorted(SIGNS)


@given(st.sampled_from(signs()), FLAGS, FLAGS)
def test_a_flag_never_lowers_an_action(sign, flags, more):
    level = level_for(sign, flags)

    assert sign.level <= level <= level_for(sign, flags | more)
    assert sign.level is not Level.EMERGENCY or not sign.raised


@given(AREAS, FLAGS)
def test_a_raised_sign_says_why_it_is_more_urgent(areas, flags):
    for level, group in leaflet(signs(), areas, flags).items():
        for one in (one for one in group if one.sign.level is not level):
            why = touching(one.sign, flags)

            assert any(flag in one.sign.raised for flag in why)
            assert all(f"raised-{flag}" in SAID for flag in why)


@given(FLAGS)
def test_a_raised_sign_never_stands_before_what_is_an_emergency_for_everybody(flags):
    group = leaflet(signs(), (), flags)[Level.EMERGENCY]

    assert {one.sign.id for one in group[:19]} == ids("e", 19)


RAISED = {
    "d1": ({Flag.WEAK_IMMUNITY, Flag.DIABETES}, Level.EMERGENCY),
    "d2": ({Flag.WEAK_IMMUNITY, Flag.DIABETES}, Level.EMERGENCY),
    "d3": ({Flag.WEAK_IMMUNITY, Flag.DIABETES}, Level.EMERGENCY),
    "d6": ({Flag.BLOOD_THINNER, Flag.BLEEDING_DISORDER, Flag.LYMPHOEDEMA}, Level.DOCTOR),
    "d8": ({Flag.BLOOD_THINNER, Flag.BLEEDING_DISORDER}, Level.EMERGENCY),
    "h2": ({Flag.BLOOD_THINNER, Flag.BLEEDING_DISORDER}, Level.PHYSIOTHERAPIST),
    "h3": ({Flag.LYMPHOEDEMA}, Level.DOCTOR),
}


def test_flags_raise_what_the_clinical_list_says():
    raised = {sign.id: dict(sign.raised) for sign in signs() if sign.raised}

    assert raised == {name: dict.fromkeys(flags, level) for name, (flags, level) in RAISED.items()}


@pytest.mark.parametrize(
    ("flag", "brought"),
    [
        (Flag.BLOOD_THINNER, {"e7", "e8", "e11"}),
        (Flag.LUNG_DISEASE, {"e1", "e2", "e3", "e4"}),
        (Flag.PREGNANCY, {"e18"}),
    ],
)
def test_a_flag_brings_its_emergencies_forward(flag, brought):
    assert brought == {
        sign.id for sign in signs() if sign.level is Level.EMERGENCY and flag in sign.near
    }


def test_every_sign_has_its_marks():
    assert all(sign.marks for sign in signs())
    assert SIGNS["e12"].marks == (Mark.KNOWLEDGE,)


def test_every_sign_has_its_words_and_none_is_left_over():
    needed = {f"{name}-{part}" for name in SIGNS for part in ("title", "act", "tell", "why")}
    needed |= {
        act_id(Shown(sign=sign, level=level, near=True))
        for sign in signs()
        for level in sign.raised.values()
    }
    there = {name for name in SAID if re.match(r"[edph]\d+-", name)}

    assert there - needed <= {f"{name}-note" for name in SIGNS}
    assert needed <= there


def test_every_level_and_flag_has_its_words():
    heads = {f"level-{lv.name.lower()}-{part}" for lv in Level for part in ("title", "support")}
    flags = {f"{part}-{flag}" for flag in Flag for part in ("raised", "tell")}
    frame = {"intro", "limits", "limits-act", "sure", "tell", "tell-no-areas", "tell-no-treatment"}
    when = {"when", "when-today", "when-yesterday"}
    lung = {"lung-title", "lung-title-unknown"}
    lung |= {f"lung-text-{soon}" for soon in ("early", "day", "later")}

    assert heads | flags | frame | when | lung <= SAID.keys()


def test_every_flag_can_be_told_in_the_settings():
    rows = {f"{flag}{part}" for flag in Flag for part in ("", "-note")}

    assert messages("flag").keys() == rows | {"intro"}


def test_a_title_has_at_most_twelve_words():
    long = [name for name in SIGNS if len(tokens(SAID[f"{name}-title"])) > 12]

    assert not long


def test_an_emergency_always_tells_to_call_now_and_a_doctor_always_today():
    for sign in signs():
        for level in {sign.level, *sign.raised.values()}:
            act = SAID[act_id(Shown(sign=sign, level=level, near=False))]
            if level is Level.EMERGENCY:
                assert "now" in act
            if level is Level.DOCTOR:
                assert "today" in act


def test_no_emergency_waits_for_the_clinic():
    """Nor does a sign that a flag has raised to one."""
    acts = [SAID[f"{name}-act"] for name in of_level(Level.EMERGENCY)]
    acts += [text for name, text in SAID.items() if name.endswith("-act-emergency")]

    for act in acts:
        others = act.replace("Do not wait for your clinic.", "")
        assert not {"clinic", "physiotherapist"} & set(others.casefold().strip(".").split())
        assert any(call in act for call in ("emergency number now", "crisis line now", "Call 112"))


def test_it_is_said_that_the_list_is_not_complete_and_nothing_is_diagnosed():
    assert "does not diagnose" in SAID["limits"]
    assert "not complete" in SAID["limits"]
    assert "physiotherapist" in SAID["limits-act"]


def test_what_to_say_names_places_time_and_sign():
    assert SAID["tell"] == (
        "I had needles (dry needling) in my neck and my right shoulder today at 15:00. "
        "Now I am sore."
    )


def test_areas_of_the_lung_rule_split_from_their_side():
    near = leaflet(signs(), ["shoulder.left"], frozenset())[Level.EMERGENCY]

    assert split("shoulder.left")[0] in LUNG
    assert [one.sign.id for one in near if one.near][:3] == ["e1", "e2", "e3"]
