"""Templates as the screens see them: what is on the screen is on the disk, or waits for it."""

from dataclasses import replace

import pytest

from aftercare.domain.patient import BadLabel
from aftercare.domain.prescription import Sides
from aftercare.state.reading import closed
from tests.formats.plans import USUAL
from tests.state.desk import after_a_crash, desk_of, on_desk


@pytest.fixture
def templates(home):
    return desk_of(home.state).templates


def names(templates):
    return [one.name for one in templates.templates]


def test_a_template_holds_what_is_for_anybody_and_nothing_of_one(home, templates):
    noted = replace(USUAL, note="Slowly.", more_than_usual=True)
    one = templates.save(" Neck ", noted)
    bare = replace(noted, clinic_name="", clinic_phone="", treated=None, visits=())

    assert templates.prescription(one.id) == bare
    assert names(templates) == ["Neck"]
    assert on_desk(home.state) == after_a_crash(home)
    assert templates.prescription("nothing") is None


def sides_of(doses):
    return {one.stretch: one.sides for one in doses}


def test_a_template_has_no_side_of_the_patient_whom_it_was_made_for(home, templates):
    left, right = (replace(USUAL.doses[4], sides=one) for one in (Sides.LEFT, Sides.RIGHT))
    other = replace(USUAL.doses[2], sides=Sides.RIGHT)
    both, none = USUAL.doses[0], replace(USUAL.doses[1], sides=Sides.NONE)
    one = templates.save("Any", replace(USUAL, doses=(left, right, other, both, none)))
    wanted = {left.stretch: Sides.BOTH, both.stretch: Sides.BOTH, none.stretch: Sides.NONE}

    def prescribed(*areas):
        return sides_of(templates.prescription(one.id, areas).doses)

    assert prescribed() == wanted | {other.stretch: Sides.BOTH}
    assert prescribed("upper_trapezius.left") == wanted | {other.stretch: Sides.LEFT}
    assert prescribed("upper_trapezius.right") == wanted | {other.stretch: Sides.RIGHT}
    assert prescribed("foot.right") == wanted | {other.stretch: Sides.BOTH}
    mirrored = replace(USUAL, doses=(replace(other, sides=Sides.LEFT),))
    again = templates.save("Mirrored", mirrored)
    same = templates.save("Same", replace(USUAL, doses=(other,)))
    assert again.payload == same.payload  # nothing in it tells left from right
    assert on_desk(home.state) == after_a_crash(home)


def test_the_side_of_a_template_that_was_kept_before_is_not_that_of_the_next_patient(
    home, templates
):
    other = replace(USUAL.doses[2], sides=Sides.RIGHT)
    one = templates.save("Old", USUAL)
    old = closed(replace(USUAL, doses=(other,), treated=None, visits=()))
    home.library.database.table("template").update({"payload": old}, doc_ids=[one.id])
    home.state.refresh()

    (dose,) = templates.prescription(one.id, ("upper_trapezius.left",)).doses
    assert dose.sides is Sides.LEFT


def test_they_stand_by_their_names_and_one_of_the_same_name_is_replaced(home, templates):
    for name in ("neck", "Back", "jaw"):
        templates.save(name, USUAL)
    first = templates.named("neck")
    home.device.pass_hours(1)
    again = templates.save("Neck", replace(USUAL, doses=USUAL.doses[:1]))

    assert names(templates) == ["Back", "jaw", "Neck"]
    assert home.state.undo.offer.words_key == "undo.template-replaced"
    assert again.id == first.id
    assert again.saved_at > first.saved_at
    assert len(templates.prescription(again.id).doses) == 1
    assert on_desk(home.state) == after_a_crash(home)


def test_a_template_is_renamed_but_not_to_the_name_of_another(home, templates):
    one, other = templates.save("Neck", USUAL), templates.save("Back", USUAL)
    templates.type(one.id, "neck ")
    templates.rename(one.id, "neck ")
    assert (names(templates), dict(templates.typed)) == (["Back", "neck"], {})
    for bad in (" back", "", "x" * 61):
        with pytest.raises(BadLabel):
            templates.rename(one.id, bad)
    templates.rename("nothing", "Jaw")

    assert templates.templates == (other, replace(one, name="neck"))
    assert on_desk(home.state) == after_a_crash(home)


def test_a_bad_name_saves_nothing(home, templates):
    with pytest.raises(BadLabel):
        templates.save(" ", USUAL)

    assert on_desk(home.state).templates == after_a_crash(home).templates == ()


def test_a_template_is_removed_and_comes_back_as_it_was(home, templates):
    one = templates.save("Neck", USUAL)
    table = home.library.database.table("template")
    table.update({"colour": "blue"}, doc_ids=[one.id])
    templates.remove(one.id)
    assert on_desk(home.state).templates == after_a_crash(home).templates == ()
    assert home.state.undo.offer.words_key == "undo.template"
    home.state.undo.undo()
    templates.remove("nothing")

    assert on_desk(home.state).templates == after_a_crash(home).templates == (one,)
    assert table.fetch(one.id)["colour"] == "blue"


def test_on_a_full_disk_all_waits_and_is_saved_at_last(home, templates):
    gone = templates.save("Gone", USUAL)
    home.fill()
    templates.save("Neck", USUAL)
    templates.remove(gone.id)
    assert names(templates) == ["Neck"]
    assert [one.name for one in after_a_crash(home).templates] == ["Gone"]
    home.make_room()

    assert home.state.saving.retry()
    assert on_desk(home.state) == after_a_crash(home)


def test_another_page_sees_the_same(home, templates):
    second = home.page("second")
    desk_of(second)
    one = templates.save("Neck", USUAL)
    assert on_desk(second) == on_desk(home.state)
    desk_of(second).templates.rename(one.id, "Back")

    assert on_desk(second) == on_desk(home.state) == after_a_crash(home)
    assert names(templates) == ["Back"]


def test_a_template_of_another_version_is_shown_and_not_read(home, templates):
    one = templates.save("Neck", USUAL)
    home.library.database.table("template").update({"payload": "_" * 60}, doc_ids=[one.id])
    home.state.refresh()

    assert names(templates) == ["Neck"]
    assert templates.prescription(one.id) is None


def test_a_template_that_was_replaced_comes_back_and_so_does_the_other(home, templates):
    first = templates.save("Neck", USUAL)
    table = home.library.database.table("template")
    table.update({"colour": "blue"}, doc_ids=[first.id])
    home.device.pass_hours(1)
    again = templates.save("neck", replace(USUAL, doses=USUAL.doses[:1]))
    assert "colour" not in table.fetch(first.id)  # it was said of what was replaced
    home.state.undo.undo()
    assert templates.templates == (first,)
    assert table.fetch(first.id)["colour"] == "blue"
    home.state.undo.undo()

    assert templates.templates == (again,)
    assert on_desk(home.state) == after_a_crash(home)


def test_a_name_that_is_typed_for_a_new_one_goes_when_it_is_saved(templates):
    templates.type(USUAL.id, "Neck")
    with pytest.raises(BadLabel):
        templates.save("", USUAL)
    assert templates.typed == {USUAL.id: "Neck"}
    templates.save("Neck", USUAL)

    assert templates.typed == {}
