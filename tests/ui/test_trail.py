"""The way back through the app."""

import pytest

from aftercare.ui.trail import Trail


@pytest.fixture
def went():
    return []


@pytest.fixture
def trail(went):
    return Trail(went.append)


def test_back_leads_to_where_one_came_from(trail, went):
    for place in ("/", "/patients", "/patient/a", "/patient/a"):
        trail.seen(place)
    trail.back()

    assert went == ["/patients"]


def test_who_began_here_goes_elsewhere(trail, went):
    trail.seen("/patient/a")
    trail.back("/patients")

    assert went == ["/patients"]


def test_the_browser_s_own_back_is_noticed(trail, went):
    for place in ("/", "/patients", "/patient/a", "/patients"):
        trail.seen(place)
    trail.back()

    assert went == ["/"]


def test_nobody_comes_back_to_what_was_left_though_it_is_drawn_once_more(trail, went):
    for place in ("/", "/patients/new"):
        trail.seen(place)
    trail.leave_for("/prescribe/a")
    for place in ("/patients/new", "/prescribe/a"):
        trail.seen(place)
    trail.back()

    assert went == ["/prescribe/a", "/"]


def test_what_was_left_can_be_gone_to_again(trail, went):
    for place in ("/", "/patients/new"):
        trail.seen(place)
    trail.leave_for("/prescribe/a")
    for place in ("/prescribe/a", "/patients/new", "/warning"):
        trail.seen(place)
    trail.back()

    assert went[-1] == "/patients/new"


def test_a_second_tap_on_the_way_out_leaves_nothing_more(trail, went):
    for place in ("/", "/patients", "/patients/new"):
        trail.seen(place)
    trail.leave_for("/prescribe/a")
    trail.leave_for("/prescribe/a")
    trail.seen("/prescribe/a")
    trail.back()

    assert went[-1] == "/patients"


def test_the_browser_s_own_way_back_to_what_was_left_is_a_way_back(trail, went):
    for place in ("/", "/patients/new"):
        trail.seen(place)
    trail.leave_for("/prescribe/a")
    for place in ("/prescribe/a", "/patients/new"):
        trail.seen(place)
    trail.back()

    assert went[-1] == "/"


def test_what_was_left_and_is_gone_to_by_a_tap_is_a_further_place(trail, went):
    for place in ("/", "/patient/a"):
        trail.seen(place)
    trail.leave_for("/patients")
    trail.seen("/patients")
    trail.go("/patient/a")
    trail.seen("/patient/a")
    trail.back()

    assert went[-1] == "/patients"
