"""What a newer version of the app wrote is not lost by using this one."""

import pytest

from aftercare.domain.settings import Settings
from tests.state.home import shown
from tests.storage.work import opened


def write(home, table, doc_id, **extra):
    home.library.database.table(table).update(extra, doc_ids=[doc_id])


def on_disk(home, table, doc_id):
    return opened(home.medium).table(table).fetch(doc_id)


def test_unknown_fields_outlive_amending_through_the_states(home):
    entry = home.state.diary.record(soreness=3)
    treatment = home.state.treatments.record(home.device.now(), ())
    home.state.settings.change(country="GB")
    write(home, "diary", entry.id, mood={"now": ["fine", 1.5, None]})
    write(home, "treatment", treatment.id, needles=12)
    write(home, "settings", "settings", music="off")
    home.state.diary.amend(entry.id, note="amended")
    home.state.treatments.amend(treatment.id, sore_up_to_days=4)
    home.state.settings.change(country="US")

    assert on_disk(home, "diary", entry.id)["mood"] == {"now": ["fine", 1.5, None]}
    assert on_disk(home, "treatment", treatment.id)["needles"] == 12
    assert on_disk(home, "settings", "settings")["music"] == "off"
    assert home.kept() == shown(home.state)


def test_unknown_fields_outlive_removing_and_undoing(home):
    entry = home.state.diary.record(soreness=3)
    treatment = home.state.treatments.record(home.device.now(), ())
    write(home, "diary", entry.id, mood="fine")
    write(home, "treatment", treatment.id, needles=12)
    home.state.diary.remove(entry.id)
    home.state.undo.undo()
    home.state.treatments.remove(treatment.id)
    home.state.undo.undo()

    assert on_disk(home, "diary", entry.id)["mood"] == "fine"
    assert on_disk(home, "treatment", treatment.id)["needles"] == 12


@pytest.mark.parametrize("table", ["diary", "treatment"])
def test_what_cannot_be_read_is_not_shown_and_stays_through_all_verbs(home, table):
    strange = {"occurred_at": "2026-01-07T10:00:00+00:00", "soreness": "purple", "at": 7}
    home.library.database.table(table).put("strange", strange)
    home.library.diary.reread()
    home.state.refresh()
    kept = home.state.diary.record(soreness=1)
    home.state.diary.amend("strange", soreness=2)
    home.state.diary.remove("strange")
    home.state.treatments.amend("strange", more_than_usual=True)
    home.state.treatments.remove("strange")
    gone = home.state.treatments.record(home.device.now(), ())
    home.state.treatments.remove(gone.id)

    assert home.state.diary.newest(5) == (kept,)
    assert home.state.diary.get("strange") is None
    assert home.state.treatments.treatments == ()
    assert on_disk(home, table, "strange") == strange


def test_one_strange_setting_does_not_cost_the_clinic_s_number(home):
    home.state.settings.change(clinic_phone="020 1", country="GB")
    write(home, "settings", "settings", brightness="sepia")
    home.state.refresh()

    assert home.state.settings.settings == Settings(clinic_phone="020 1", country="GB")
    assert home.kept() == shown(home.state)
