"""The diary as it is searched: read on little by little, so that nobody waits for years of it."""

import asyncio
from collections.abc import Callable, Iterable

import flet as ft

from aftercare.domain.diary_index import DiaryIndex
from aftercare.state.diary import DiaryState

STEP = 100  # entries read at once: on a phone about 20 ms
SHOWN = 10  # steps after which what was found meanwhile is shown
ROWS, MORE = 20, 40  # entries drawn at first, and added each time; drawing is the slow part

Split = Callable[[str], Iterable[str]]


class FoundState(ft.Observable):
    """What is sought in a diary, and the index in which it is looked up.

    ``version`` moves on when more of the diary was read or something of it has changed.
    """

    text: str = ""
    tag: str = ""
    area: str = ""
    treatment: str = ""  # the id of the one whose course is meant
    most: int = ROWS  # entries shown
    version: int = 0
    complete: bool = False  # all was read

    def __init__(self, diary: DiaryState, split: Split) -> None:
        self._diary, self._split = diary, split
        self._begin()

    @property
    def index(self) -> DiaryIndex:
        """What was read so far."""
        return self._index

    def seek(self, text: str) -> None:
        """Look for *text* in the notes."""
        self.text, self.most = text, ROWS

    def choose_tag(self, tag: str) -> None:
        """Look for what was ticked; "": anything."""
        self.tag, self.most = tag, ROWS

    def choose_area(self, area: str) -> None:
        """Look for a part of the body; "": any."""
        self.area, self.most = area, ROWS

    def choose_treatment(self, treatment_id: str) -> None:
        """Look at the course of one treatment; "": at all."""
        self.treatment, self.most = treatment_id, ROWS

    def forget(self) -> None:
        """Seek nothing."""
        self.text = self.tag = self.area = self.treatment = ""
        self.most = ROWS

    def show_more(self) -> None:
        """Show more of what was found."""
        self.most += MORE

    def catch_up(self) -> None:
        """Take over what was changed in the diary since it was read."""
        changed = self._diary.changed(self._seen)
        self._seen += len(changed)
        if not changed:
            return
        if "" in changed:
            self._begin()
            self.complete = False
        else:
            for entry_id in dict.fromkeys(changed):
                self._take(entry_id)
        self.version += 1

    async def follow(self) -> None:
        """Read on until all is read: each entry once, however many ask for it."""
        step = 0
        while self._left:
            self._read_on()
            step += 1
            if step == 1 or step % SHOWN == 0:
                self.version += 1
            await asyncio.sleep(0)
        self.complete = True

    def _begin(self) -> None:
        self._index = DiaryIndex(self._split)
        self._left = list(reversed(self._diary.ids))
        self._seen = len(self._diary.changed(0))

    def _read_on(self) -> None:
        for _ in range(min(STEP, len(self._left))):
            self._take(self._left.pop())

    def _take(self, entry_id: str) -> None:
        entry = self._diary.get(entry_id)
        if entry is None:
            self._index.discard(entry_id)
        else:
            self._index.put(entry)
