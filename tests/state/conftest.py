"""What every test of the states may ask for."""

import pytest

from tests.state.home import Home


@pytest.fixture
def home() -> Home:
    return Home()
