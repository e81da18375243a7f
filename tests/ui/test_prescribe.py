"""The form in which a physiotherapist makes a plan, used from its first tap to the hand-over."""

import sys
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import flet as ft
import pytest

from aftercare.content.code import codes
from aftercare.content.ready_set import doses_for, ready_sets
from aftercare.domain.condition import Condition
from aftercare.domain.prescription import Answer, Rule, Sides, Topic, Treated
from aftercare.domain.settings import Role, Settings
from aftercare.words.words import load_words
from tests.driver import showing
from tests.formats.plans import USUAL

say = load_words("en", "GB")
NUMBERS = codes().stretch.numbers
NECK = next(one for one in ready_sets() if one.id == "neck")
FIRST = NECK.doses[0].stretch


@pytest.fixture
def treating(app):
    """Somebody who treats."""
    app.library.settings.put(
        Settings(
            welcomed=True,
            country="GB",
            role=Role.PHYSIOTHERAPIST,
            clinic_name="Riverside Physiotherapy",
            clinic_phone="020 7946 0123",
        )
    )
    return app


@pytest.fixture(autouse=True)
def _a_place_to_hand_over(monkeypatch):
    """Stand in for the screen behind the form."""
    name = "aftercare.ui.screens.desk.hand_over"
    monkeypatch.setitem(sys.modules, name, SimpleNamespace(HandOverScreen=lambda *_: ft.Text("")))


def desk_of(app):
    """Return the desk over the data of *app*, as another page sees it."""
    return app.library.state(object()).desk.here


@pytest.fixture
def begun(treating):
    """A patient, whose plan is begun and empty; its id."""
    desk = desk_of(treating)
    patient = desk.patients.add("Tuesday 3 pm")
    desk.drafts.begin(patient.id)
    return patient.id


def draft_of(app, name):
    """Return the draft as it is on the disk."""
    return desk_of(app).drafts.get(name)


def texts(screen):
    return " ".join(screen.texts())


async def test_a_plan_is_made_in_few_taps(treating, begun):
    taps = 0

    async with showing(treating, f"/prescribe/{begun}") as screen:

        async def tap(key):
            nonlocal taps
            taps += 1
            await screen.tap(key)

        await tap("prescribe.treated")
        await tap("treatment.as-list")
        await tap("treatment.area.neck_back")
        await tap("prescribe.treated-done")
        await tap("prescribe.set.neck")
        await tap(f"prescribe.dose.{FIRST}")
        await tap(f"prescribe.dose.{FIRST}.reps-more")
        await tap("prescribe.advice.heat.yes")
        await tap("prescribe.advice.sport.no")
        await tap("prescribe.visit.in-1")
        await tap("prescribe.preview")
        await tap("prescribe.hand-over")
        route = screen.route

    (plan,) = desk_of(treating).patients.plans(begun)
    given = plan.prescription
    assert route == f"/patient/{begun}/hand-over/{given.id}"
    assert taps <= 16
    assert given.treated.areas == ("neck_back",)
    assert given.doses[0].reps == NECK.doses[0].reps + 1
    assert given.doses[1:] == doses_for(NECK, ("neck_back",))[1:]
    assert {one.topic: one.answer for one in given.advice} == {
        Topic.HEAT: Answer.YES,
        Topic.SPORT: Answer.NO,
    }
    assert given.visits[0].at - given.issued_at == timedelta(days=7)
    assert given.clinic_name == "Riverside Physiotherapy"
    assert draft_of(treating, begun) is None
