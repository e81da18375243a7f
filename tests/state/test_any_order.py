"""Nothing is lost in any order of verbs, full disks and other pages."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from aftercare.domain.treatment import in_order
from tests.laws import law
from tests.state.home import Home, Shown, shown

HOURS = st.integers(0, 200)
SCORES = st.none() | st.integers(0, 10)
NOTES = st.sampled_from(["", "a", "مؤلم 😀", '"\\\n', "x" * 2000])
PLACES = st.integers(0, 9)  # which one of those there are


class Life(RuleBasedStateMachine):
    """Somebody uses two pages; beside them a plain model of what must be there."""

    def __init__(self):
        super().__init__()
        self.home = Home()
        self.home.device.pass_hours(1000)
        self.state = self.home.state
        self.second = self.home.page("second")
        self.settings = self.state.settings.settings
        self.entries, self.treatments = {}, {}
        self.offer = None

    def teardown(self):
        self.home.make_room()

        assert self.state.saving.retry()
        assert self.home.kept() == shown(self.state) == shown(self.second) == self.expected()

    def expected(self):
        entries = sorted(self.entries.values(), key=lambda e: (e.occurred_at, e.id))
        return Shown(self.settings, in_order(self.treatments.values()), tuple(entries))

    def ago(self, hours):
        return self.home.device.now() - timedelta(hours=hours)

    @rule(hours=HOURS, soreness=SCORES, note=NOTES)
    def record_entry(self, hours, soreness, note):
        entry = self.state.diary.record(occurred_at=self.ago(hours), soreness=soreness, note=note)
        self.entries[entry.id] = entry

    @precondition(lambda self: self.entries)
    @rule(place=PLACES, soreness=SCORES, note=NOTES)
    def amend_entry(self, place, soreness, note):
        entry = chosen(self.entries, place)
        self.state.diary.amend(entry.id, soreness=soreness, note=note)
        self.entries[entry.id] = replace(entry, soreness=soreness, note=note)

    @precondition(lambda self: self.entries)
    @rule(place=PLACES, hours=HOURS)
    def move_entry(self, place, hours):
        entry, at = chosen(self.entries, place), self.ago(hours)
        self.state.diary.amend(entry.id, occurred_at=at)
        recorded_at = max(entry.recorded_at, at)
        self.entries[entry.id] = replace(entry, occurred_at=at, recorded_at=recorded_at)

    @precondition(lambda self: self.entries)
    @rule(place=PLACES)
    def remove_entry(self, place):
        entry = chosen(self.entries, place)
        self.state.diary.remove(entry.id)
        self.offer = (self.entries, self.entries.pop(entry.id))

    @rule(hours=HOURS)
    def record_treatment(self, hours):
        treatment = self.state.treatments.record(self.ago(hours), ("jaw.left",))
        self.treatments[treatment.id] = treatment

    @precondition(lambda self: self.treatments)
    @rule(place=PLACES, days=st.none() | st.integers(1, 14))
    def amend_treatment(self, place, days):
        treatment = chosen(self.treatments, place)
        self.state.treatments.amend(treatment.id, sore_up_to_days=days)
        self.treatments[treatment.id] = replace(treatment, sore_up_to_days=days)

    @precondition(lambda self: self.treatments)
    @rule(place=PLACES)
    def remove_treatment(self, place):
        treatment = chosen(self.treatments, place)
        self.state.treatments.remove(treatment.id)
        self.offer = (self.treatments, self.treatments.pop(treatment.id))

    @rule()
    def undo(self):
        self.state.undo.undo()
        if self.offer is not None:
            values, value = self.offer
            values[value.id] = value
            self.offer = None

    @rule(name=st.sampled_from(["", "Clinic", "x" * 120]), high_contrast=st.booleans())
    def change_settings(self, name, high_contrast):
        self.state.settings.change(clinic_name=name, high_contrast=high_contrast)
        self.settings = replace(self.settings, clinic_name=name, high_contrast=high_contrast)

    @rule(room=st.sampled_from([0, 300, 3000, None]))
    def leave_room(self, room):
        self.home.make_room()
        if room is not None:
            self.home.fill()
            self.home.medium.capacity += room

    @rule(hours=st.integers(0, 30), which=st.booleans())
    def try_again_later(self, hours, which):
        self.home.device.pass_hours(hours)
        page = self.state if which else self.second  # whose word makes the first refresh
        page.saving.retry()

    @invariant()
    def everything_is_on_the_screen(self):
        assert shown(self.state) == self.expected()

    @invariant()
    def without_trouble_everything_is_on_the_disk(self):
        if self.state.saving.trouble is None:
            assert self.home.kept() == shown(self.second) == self.expected()


def chosen(values, place):
    return list(values.values())[place % len(values)]


TestLife = Life.TestCase
TestLife.settings = settings(law, max_examples=12, stateful_step_count=25)
