"""The desk where it comes later: once, and if it cannot be used, that is said and tried again."""

import pytest

from aftercare.state.desk import PARCEL, Desk
from aftercare.state.paper import Paper


class Carrier:
    """Brings parts, or fails with what is *wrong*; ``brought`` lists them."""

    def __init__(self) -> None:
        self.wrong: Exception | None = None
        self.brought: list[str] = []

    async def fetch(self, name: str) -> None:
        if self.wrong:
            raise self.wrong
        self.brought.append(name)


class Workshop:
    """Makes a desk, or fails with what is *wrong*."""

    def __init__(self) -> None:
        self.wrong: Exception | None = None
        self.made = 0

    def __call__(self) -> object:
        if self.wrong:
            raise self.wrong
        self.made += 1
        return object()


@pytest.fixture
def carrier():
    return Carrier()


@pytest.fixture
def workshop():
    return Workshop()


@pytest.fixture
def desk(carrier, workshop):
    return Desk(carrier, workshop, Paper(carrier, lambda: ()))


async def test_it_comes_once(desk, carrier, workshop):
    assert desk.here is None
    await desk.fetch()
    first = desk.here
    await desk.fetch()

    assert first is desk.here is not None
    assert (carrier.brought, workshop.made, desk.failed) == ([PARCEL], 1, False)


async def test_what_did_not_come_is_said_and_asked_for_again(desk, carrier):
    carrier.wrong = OSError("no network")
    await desk.fetch()
    assert (desk.here, desk.failed) == (None, True)
    carrier.wrong = None
    await desk.fetch()

    assert (desk.here is not None, desk.failed) == (True, False)


@pytest.mark.parametrize("wrong", [ImportError("half of it"), ValueError("anything"), OSError()])
async def test_what_has_come_and_cannot_be_used_is_said_too(desk, workshop, wrong):
    workshop.wrong = wrong
    await desk.fetch()
    assert (desk.here, desk.failed) == (None, True)
    workshop.wrong = None
    await desk.fetch()

    assert (desk.here is not None, desk.failed) == (True, False)


async def test_an_address_that_is_being_typed_is_kept_until_all_is_forgotten(desk):
    desk.type_address("https://")
    assert desk.typed_address == "https://"
    desk.forget()

    assert desk.typed_address is None
