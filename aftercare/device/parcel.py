"""Parts of the app that come later: they are put into the archive that Python imports from."""

import asyncio
import zipfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from importlib import invalidate_caches
from io import BytesIO
from pathlib import Path
from zipimport import zipimporter

Bring = Callable[[str], Awaitable[bytes]]
"""Returns a file of the folder that the app was loaded from; OSError if it did not come."""
PACKED = ".bin"
"""How the names of archives end, which are zip files; other files are to be read as they are."""


class FetchedParcels:
    """Puts what it fetches into the zip file *archive*, which is on the path, and into *folder*.

    *contents* names the files of each part, in the order in which they are to be there.
    """

    def __init__(
        self, contents: Mapping[str, Sequence[str]], bring: Bring, archive: Path, folder: Path
    ) -> None:
        self._contents, self._bring = contents, bring
        self._archive, self._folder = archive, folder
        self._here: set[str] = set()
        self._turn = asyncio.Lock()  # two may ask at once: the second finds what the first fetched

    async def fetch(self, name: str) -> None:
        """Return when the modules of the part *name* can be imported; OSError if it did not come.

        It comes wholly or not at all, and once.
        """
        async with self._turn:
            lacking = [one for one in self._contents[name] if one not in self._here]
            for one, content in zip(lacking, await _all(map(self._bring, lacking)), strict=True):
                self._put(one, content)
                self._here.add(one)

    def kept_as(self, name: str) -> Path:
        """Return where the file *name* lies once it has come."""
        return self._folder / Path(name).name

    def _put(self, name: str, content: bytes) -> None:
        if name.endswith(PACKED):
            add(content, self._archive)
        else:
            self.kept_as(name).write_bytes(content)


async def _all(asked: "map[Awaitable[bytes]]") -> list[bytes]:
    """Return what all of *asked* gave; the first error when each has ended."""
    ended = await asyncio.gather(*asked, return_exceptions=True)
    for one in ended:
        if isinstance(one, BaseException):
            raise one
    return [one for one in ended if isinstance(one, bytes)]


def add(more: bytes, archive: Path) -> None:
    """Make the modules and data of *more*, a zip file, importable out of the zip file *archive*.

    OSError if *more* is no whole zip file: then *archive* is as it was.
    """
    try:
        with zipfile.ZipFile(BytesIO(more)) as packed:
            members = {name: packed.read(name) for name in packed.namelist()}
    except zipfile.BadZipFile as broken:
        raise OSError(f"no archive: {broken}") from None
    with zipfile.ZipFile(archive, "a") as whole:
        for name in members.keys() - set(whole.namelist()):
            whole.writestr(name, members[name])
    look_again(archive)


def look_again(archive: Path) -> None:
    """Let imports, and who lists modules or reads data, see what is in the zip file *archive*."""
    zipimporter(str(archive)).invalidate_caches()  # also where nothing was imported from it yet
    invalidate_caches()
    zipimporter(str(archive))  # reads what there is, for all
