"""The rows of the library: names first, each picture a little later and sent once."""

import asyncio

import flet as ft
import msgpack
import pytest

from aftercare.content.stretch import stretches
from aftercare.formats.figure_png import SIGNATURE
from aftercare.ui import gradually
from aftercare.ui.look import Look
from aftercare.ui.parts.stretch_row import AT_ONCE, use_rows
from aftercare.words.words import load_words
from tests.driver import ENCODE, showing

say = load_words("en", "GB")
LISTED = stretches()[: 2 * AT_ONCE + 1]


@ft.component
def Stage():  # noqa: N802 - a component
    return ft.View(route="/", controls=use_rows(LISTED, say, Look(), (), lambda _: None))


@pytest.fixture(autouse=True)
def beats(monkeypatch):
    monkeypatch.setattr(gradually, "BREATH", 0.2)


def names(screen):
    return [one.id for one in LISTED if screen.has(f"stretches.{one.id}")]


async def test_names_come_first_and_pictures_next_each_sent_once():
    sent = []
    async with showing(lambda page: page.render_views(Stage)) as screen:
        first = names(screen)
        for _ in range(400):
            new = screen.client.patches[len(sent) :]
            sent += [msgpack.packb(patch, default=ENCODE).count(SIGNATURE) for patch in new]
            if sum(sent) == len(LISTED):
                break
            await asyncio.sleep(0.01)
            await screen.settle()
        last = names(screen)

    assert first == [one.id for one in LISTED[:AT_ONCE]]
    assert last == [one.id for one in LISTED]
    assert sent[0] == 0
    assert [pictures for pictures in sent if pictures] == [AT_ONCE, AT_ONCE, 1]
