import errno

import pytest

from aftercare.device.memory_medium import MemoryMedium


def test_it_fails_at_the_operation_it_was_told_to_and_does_half_of_it():
    medium = MemoryMedium(fail_at=2)
    medium.create("mark", [b"abc"])

    with pytest.raises(OSError, match="told to fail") as failed:
        medium.write("mark", b"defg", 3)
    assert failed.value.errno == errno.EIO
    assert medium.read("mark") == b"abcde"

    medium.truncate("mark", 3)

    assert medium.read("mark") == b"abc"


def test_it_can_go_on_failing():
    medium = MemoryMedium({"mark": b"abc"}, fail_at=1, fails_on=True)

    for _ in range(2):
        with pytest.raises(OSError, match="told to fail"):
            medium.truncate("mark", 0)
        with pytest.raises(OSError, match="told to fail"):
            medium.remove("mark")
    assert medium.read("mark") == b"abc"


def test_a_full_medium_takes_what_fits_and_says_that_it_is_full():
    medium = MemoryMedium({"mark": b"abc"}, capacity=5)

    with pytest.raises(OSError, match="no space") as failed:
        medium.write("mark", b"0123", 3)
    assert failed.value.errno == errno.ENOSPC
    assert medium.read("mark") == b"abc01"

    medium.write("mark", b"xyz", 0)

    assert medium.read("mark") == b"xyz01"
