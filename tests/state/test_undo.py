"""The way back from the last deletion."""

from tests.state.home import shown


def test_a_removed_entry_comes_back_as_it_was(home):
    home.state.diary.record(soreness=3, note="word for word 😀")
    before = shown(home.state)
    home.state.diary.remove(before.entries[0].id)
    home.state.undo.undo()

    assert shown(home.state) == home.kept() == before
    assert home.state.undo.offer is None


def test_a_removed_treatment_comes_back_as_it_was(home):
    treatment = home.state.treatments.record(home.device.now(), ("jaw.left",))
    home.state.treatments.amend(treatment.id, sore_up_to_days=5)
    before = shown(home.state)
    home.state.treatments.remove(treatment.id)
    home.state.undo.undo()

    assert shown(home.state) == home.kept() == before


def test_each_deletion_can_be_undone_right_after_it(home):
    entries = [home.state.diary.record(soreness=score) for score in range(3)]
    before = shown(home.state)
    for entry in (*entries, *entries):
        home.state.diary.remove(entry.id)
        home.state.undo.undo()

        assert shown(home.state) == home.kept() == before


def test_of_two_deletions_only_the_last_can_be_undone(home):
    entry = home.state.diary.record(soreness=3)
    treatment = home.state.treatments.record(home.device.now(), ())
    home.state.diary.remove(entry.id)
    assert home.state.undo.offer.words_key == "undo.entry"
    home.state.treatments.remove(treatment.id)
    assert home.state.undo.offer.words_key == "undo.treatment"
    home.state.undo.undo()
    home.state.undo.undo()

    assert shown(home.state)[1:] == home.kept()[1:] == ((treatment,), ())


def test_an_offer_that_was_waved_away_is_gone(home):
    entry = home.state.diary.record(soreness=3)
    home.state.diary.remove(entry.id)
    home.state.undo.dismiss()
    home.state.undo.undo()

    assert shown(home.state).entries == home.kept().entries == ()


def test_undo_without_a_deletion_does_nothing(home):
    home.state.undo.undo()

    assert home.kept() == shown(home.state)


def test_what_was_written_after_a_deletion_is_not_undone_with_it(home):
    gone = home.state.diary.record(soreness=3)
    home.state.diary.remove(gone.id)
    home.device.pass_hours(1)
    new = home.state.diary.record(soreness=4)
    home.state.undo.undo()

    assert shown(home.state).entries == home.kept().entries == (gone, new)


def test_a_deletion_that_the_disk_refused_is_undone_without_a_trace(home):
    entry = home.state.diary.record(soreness=3)
    home.fill()
    home.state.diary.remove(entry.id)
    assert shown(home.state).entries == ()
    home.state.undo.undo()

    assert shown(home.state).entries == home.kept().entries == (entry,)
    assert home.state.saving.trouble is None
