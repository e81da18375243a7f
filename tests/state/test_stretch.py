"""How the library is looked through is held for the page, and let go with everything else."""


def test_what_already_stands_is_taken_off_and_what_is_new_is_not_shown_whole(home):
    library = home.state.stretches
    library.show_all()
    library.put("sitting")
    assert (library.place, library.whole) == ("sitting", False)
    library.put("sitting")
    library.unfold("neck")
    library.unfold("neck")

    assert (library.place, library.opened) == ("", "")


def test_what_was_sought_is_gone_when_everything_is_deleted(home):
    library = home.state.stretches
    library.seek("stiff neck")
    library.put("lying")
    home.state.store.erase()

    assert (library.sought, library.place) == ("", "")
