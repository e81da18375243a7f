"""The accessibility tree as the browser gets it: what axe-core would ask, asked by ourselves.

axe-core itself would have to be downloaded before each first run, and most of its rules look at
colours and landmarks, which a page painted on a canvas does not have; contrast is measured in
``tests/ui/test_contrast.py``.
"""

import pytest

from aftercare.words.words import load_words
from tests.browser.world import IN_A_PROCESS

ROUTES = (
    *("/", "/diary", "/check-in", "/treated", "/treatments", "/warning", "/warning/e1"),
    *("/settings", "/settings/country", "/settings/clinic", "/settings/flags"),
    *("/stretches", "/stretch/nk1", "/stretches/conditions"),
    *("/settings/delete", "/settings/about", "/settings/sources"),
)
ROLES = frozenset(
    (
        *("button", "link", "img", "text", "heading", "tab", "tablist", "group", "textbox"),
        *("checkbox", "switch", "radio", "dialog", "alert", "status", "list", "listitem"),
        *("region", "navigation", "search", "none", "generic", "combobox", "radiogroup"),
        *("alertdialog", "menu", "menuitem", "searchbox", "slider", "presentation"),
    )
)
LOOK = """() => [...document.querySelectorAll(
  'flutter-view flt-semantics, flutter-view flt-semantics input, flutter-view textarea')
].map((element) => {
  const box = element.getBoundingClientRect();
  return {
    role: element.getAttribute('role'),
    id: element.id,
    name: (element.getAttribute('aria-label') || element.innerText || '').trim(),
    focus: element.getAttribute('tabindex') === '0' || element.nodeName === 'INPUT',
    width: box.width, height: box.height,
    cut: box.bottom >= window.innerHeight - 1,
  };
})"""


@pytest.fixture
def person(world):
    person = world.opens(world.starts("--demo").url)
    person.sees(load_words("en", "GB")("today.ask-title"))
    return person


@IN_A_PROCESS
def test_the_tree_of_every_screen_is_sound(person):
    person.page.set_viewport_size({"width": 390, "height": 4000})  # else the edge cuts targets
    faults = []
    for route in ROUTES:
        person.goes_and_waits(route)
        faults += [f"{route}: {fault}" for fault in unsound(person.runs(LOOK))]

    assert not faults, "\n".join(faults)


def unsound(elements):
    """Yield what a screen reader would stumble over."""
    ids = [element["id"] for element in elements if element["id"]]
    if len(ids) != len(set(ids)):
        yield "an id is there twice"
    for element in elements:
        role, name = element["role"], element["name"]
        if role and role not in ROLES:
            yield f"{role} is no role ({name})"
        if element["focus"] and not name:
            yield f"a {role} that takes the focus has no name"
        if role == "img" and not name:
            yield "a picture has no name"
        if (
            role == "button"
            and not element["cut"]
            and min(element["width"], element["height"]) < 47.5
        ):
            yield f"{name!r} is {element['width']:.0f} x {element['height']:.0f}"


@IN_A_PROCESS
def test_the_page_says_its_language_and_its_name(person):
    says_its_language_and_name(person)


@IN_A_PROCESS
def test_each_screen_has_one_first_heading(person):
    wrong = {}
    for route in ROUTES:
        person.goes_and_waits(route)
        count = person.page.get_by_role("heading", level=1).count()
        if count != 1:
            wrong[route] = count

    assert wrong == {}


def says_its_language_and_name(person):
    """See what a screen reader is told first of all."""
    assert person.runs("document.documentElement.lang").startswith("en")
    person.waits_until(lambda: person.runs("document.title") == "Aftercare", "it has no name")


def test_an_unsound_tree_would_be_found():
    sized = {"width": 48, "height": 48, "cut": False}
    nameless = {"role": "button", "id": "a", "name": "", "focus": True, **sized}
    small = nameless | {"name": "Close", "height": 30}
    strange = nameless | {"name": "x", "role": "buton", "id": "b", "focus": False}

    assert len(list(unsound([nameless]))) == 1
    assert list(unsound([small])) == ["'Close' is 48 x 30"]
    assert len(list(unsound([strange, small]))) == 2
