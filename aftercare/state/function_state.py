"""What a person can do, as the screens see it: their activities, and their answers."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

import flet as ft

from aftercare.device.ports import Clock, Ids
from aftercare.domain.function import (
    Activity,
    BadActivities,
    Rating,
    by_time,
    checked_name,
    fitting,
    goes_on,
    in_order,
    named,
    scored,
)
from aftercare.state.saving import Change, SavingState
from aftercare.state.undo import UndoState
from aftercare.storage.database import Database
from aftercare.storage.function import FunctionRepository

Kept = TypeVar("Kept", bound=Activity | Rating)


class FunctionState(ft.Observable):
    """Holds all activities, first added first, and all ratings, oldest first; verbs save at once.

    *changed* is called after each change.
    """

    activities: tuple[Activity, ...]
    ratings: tuple[Rating, ...]
    typed: str = ""  # an activity that is being named; survives a look elsewhere

    def __init__(
        self,
        repository: FunctionRepository,
        saving: SavingState,
        undo: UndoState,
        clock: Clock,
        ids: Ids,
        changed: Callable[[], None],
    ) -> None:
        self._repository, self._saving, self._undo = repository, saving, undo
        self._clock, self._ids, self._changed = clock, ids, changed
        self.activities, self.ratings = self._all()

    @property
    def unreadable(self) -> int:
        """How many documents are kept and not shown: another version wrote them."""
        return self._repository.unreadable

    @property
    def sitting(self) -> Rating | None:
        """The rating to which an answer of this moment belongs; None: a new one begins."""
        now = self._clock.now()
        return self.ratings[-1] if self.ratings and goes_on(self.ratings[-1], now) else None

    def get(self, activity_id: str) -> Activity | None:
        """Return an activity, or None."""
        return next((one for one in self.activities if one.id == activity_id), None)

    def rating(self, rating_id: str) -> Rating | None:
        """Return a rating, or None."""
        return next((one for one in self.ratings if one.id == rating_id), None)

    def type(self, text: str) -> None:
        """Keep what is typed of a new activity."""
        self.typed = text

    def add(self, typed: str) -> None:
        """Ask a further activity; BadName or BadActivities if it cannot be.

        One of that name that is not asked any more is taken up again, with its scores.
        """
        name = checked_name(typed)
        known = named(self.activities, name)
        if known and not known.is_asked:
            self.take_up(known.id)
            return
        new = Activity(id=self._ids.new(), name=name, added_at=self._clock.now())
        self._put(fitting(new, self.activities))

    def rename(self, activity_id: str, typed: str) -> None:
        """Call an activity otherwise; BadName or BadActivities, and nothing is changed, if not."""
        one = self.get(activity_id)
        if one is None:
            return
        after = replace(one, name=checked_name(typed))
        other = named([each for each in self.activities if each.id != one.id], after.name)
        if other:
            raise BadActivities("twice")
        if after != one:
            self._put(after)

    def drop(self, activity_id: str) -> None:
        """Ask an activity no more; its scores stay."""
        one = self.get(activity_id)
        if one is not None and one.is_asked:
            self._put(replace(one, dropped_at=self._clock.now()))

    def take_up(self, activity_id: str) -> None:
        """Ask one again that was dropped; BadActivities if there is no room for it."""
        one = self.get(activity_id)
        if one is not None and not one.is_asked:
            self._put(fitting(replace(one, dropped_at=None), self.activities))

    def remove(self, activity_id: str) -> None:
        """Delete an activity with its scores; they can be brought back."""
        one = self.get(activity_id)
        if one is None:
            return
        before = [each for each in self.ratings if each.of(one.id) is not None]
        self._stand(one, here=False, ratings=[scored(each, one.id, None) for each in before])

        def bring_back() -> None:
            ratings = [self._again(each, one.id) for each in before]
            self._stand(self._asked_if_room(one), here=True, ratings=ratings)

        self._undo.deleted("undo.activity", bring_back)

    def rate(self, rating_id: str, activity_id: str, score: int) -> None:
        """Answer how well an activity can be done; the same answer again takes it back.

        Without an id it belongs to this moment.
        """
        rating = self._answered(rating_id)
        same = rating.of(activity_id) == score
        self._put_rating(scored(rating, activity_id, None if same else score))

    def say(self, rating_id: str, since: datetime, change: int) -> None:
        """Answer how it is on the whole, -5 to 5, compared with *since*; taken back as ``rate``."""
        rating = self._answered(rating_id)
        if rating.change == change:
            self._put_rating(replace(rating, change=None, since=None))
        else:
            self._put_rating(replace(rating, change=change, since=rating.since or since))

    def remove_rating(self, rating_id: str) -> None:
        """Delete a rating; it can be brought back."""
        rating = self.rating(rating_id)
        if rating is None:
            return
        self._put_rating(replace(rating, scores=(), change=None))

        def bring_back() -> None:
            known = tuple(one for one in rating.scores if self.get(one.activity))
            self._put_rating(replace(rating, scores=known))

        self._undo.deleted("undo.rating", bring_back)

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self._show(*self._all())

    def forget(self) -> None:
        """Drop what only this page still holds: everything was deleted, for good."""
        self.typed = ""

    def _answered(self, rating_id: str) -> Rating:
        rating = self.rating(rating_id) if rating_id else self.sitting
        if rating is not None:
            return rating
        now = self._clock.now()
        return Rating(id=rating_id or self._ids.new(), occurred_at=now, recorded_at=now)

    def _again(self, before: Rating, activity_id: str) -> Rating:
        """Return the rating as it is now, with what it said *before* of an activity."""
        now = self.rating(before.id)
        if now is None or now == scored(before, activity_id, None):
            return before
        return scored(now, activity_id, before.of(activity_id))

    def _asked_if_room(self, one: Activity) -> Activity:
        """Return *one* as it was; dropped, if there is no room for it any more."""
        try:
            return fitting(one, self.activities) if one.is_asked else one
        except BadActivities:
            return replace(one, dropped_at=self._clock.now())

    def _put(self, activity: Activity) -> None:
        self._stand(activity, here=True, ratings=())

    def _stand(self, activity: Activity, *, here: bool, ratings: Iterable[Rating]) -> None:
        changed = tuple(ratings)
        value = activity if here else None
        alone = Change(lambda: self._repository.stand(activity, here=here, ratings=()), value)
        changes = {f"activity/{activity.id}": alone}
        for rating in changed:
            changes |= self._change_to(rating)
        self._saving.save_together(
            changes, lambda: self._repository.stand(activity, here=here, ratings=changed)
        )
        self._show(in_order(_replaced(self.activities, activity, here=here)), self._with(changed))

    def _put_rating(self, rating: Rating) -> None:
        ((name, change),) = self._change_to(rating).items()
        self._saving.save(name, change.write, change.value)
        self._show(self.activities, self._with([rating]))

    def _change_to(self, rating: Rating) -> dict[str, Change]:
        value = None if rating.is_empty else rating
        return {f"rating/{rating.id}": Change(lambda: self._repository.put(rating), value)}

    def _with(self, changed: Iterable[Rating]) -> tuple[Rating, ...]:
        ratings = self.ratings
        for one in changed:
            ratings = by_time(_replaced(ratings, one, here=not one.is_empty))
        return ratings

    def _all(self) -> tuple[tuple[Activity, ...], tuple[Rating, ...]]:
        kept = self._repository
        activities = _overlaid(kept.activities.all(), self._saving.waiting("activity"), Activity)
        ratings = _overlaid(kept.ratings.all(), self._saving.waiting("rating"), Rating)
        return in_order(activities), by_time(ratings)

    def _show(self, activities: tuple[Activity, ...], ratings: tuple[Rating, ...]) -> None:
        self.activities, self.ratings = activities, ratings
        self._changed()


def _replaced(values: Iterable[Kept], one: Kept, *, here: bool) -> list[Kept]:
    return [*(each for each in values if each.id != one.id), *([one] if here else [])]


def _overlaid(saved: Iterable[Kept], waiting: dict[str, object], kind: type[Kept]) -> list[Kept]:
    """Return what is on the disk with what waits for it; None of that: it is deleted."""
    found = [one for one in saved if one.id not in waiting]
    found += [one for one in waiting.values() if isinstance(one, kind)]
    return found


def function_state(
    database: Database,
    saving: SavingState,
    undo: UndoState,
    clock: Clock,
    ids: Ids,
    changed: Callable[[], None],
) -> FunctionState:
    """Return it over *database*; *changed* is called after each change."""
    return FunctionState(FunctionRepository(database), saving, undo, clock, ids, changed)
