"""A folder is refused only for what keeps the diary from being read or written for good."""

import errno

import pytest

from aftercare.device import data_folder
from aftercare.device.data_folder import Fault, UnusableFolder, prepare_folder


class Refused:
    """A probe whose writing the disk refuses, at once or when it is closed."""

    def __init__(self, number, *, late):
        self._error, self._late = OSError(number, "told to fail"), late

    def __call__(self, **_):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._late:
            raise self._error

    def write(self, _):
        if not self._late:
            raise self._error


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("late", [False, True])
def test_a_full_disk_keeps_nobody_from_starting(tmp_path, monkeypatch, number, late):
    monkeypatch.setattr(data_folder, "TemporaryFile", Refused(number, late=late))

    assert prepare_folder(tmp_path) == tmp_path


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.EIO])
def test_a_folder_that_cannot_be_written_for_another_reason_is_refused(
    tmp_path, monkeypatch, number
):
    monkeypatch.setattr(data_folder, "TemporaryFile", Refused(number, late=False))
    with pytest.raises(UnusableFolder) as refused:
        prepare_folder(tmp_path)

    assert refused.value.fault is Fault.UNWRITABLE
