"""Activities and how they were scored, as documents."""

from collections.abc import Iterable

from aftercare.domain.function import Activity, Rating, by_time, in_order
from aftercare.storage.database import Change, Database
from aftercare.storage.document import name_by_id
from aftercare.storage.handful import Handful

name_by_id(Activity)
name_by_id(Rating)


class FunctionRepository:
    """Read and write activities, in the order in which they were added, and ratings by time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.activities = Handful(database, Activity, "activity", in_order)
        self.ratings = Handful(database, Rating, "rating", by_time)

    @property
    def unreadable(self) -> int:
        """How many documents no version of the app would have written, when they were read last."""
        return self.activities.unreadable + self.ratings.unreadable

    def stand(self, activity: Activity, *, here: bool, ratings: Iterable[Rating]) -> None:
        """Save *activity*, or forget it, together with *ratings*; OSError if the disk refuses.

        Those of them that say nothing are forgotten.
        """
        whole = self.activities
        changes = [whole.change_to(activity) if here else whole.change_to_none(activity)]
        changes += [self._change_to(rating) for rating in ratings]
        self._database.write_together(changes)

    def put(self, rating: Rating) -> None:
        """Save *rating*, or forget it if it says nothing; OSError if the disk refuses."""
        if rating.is_empty:
            self.ratings.remove(rating)
        else:
            self.ratings.put(rating)

    def _change_to(self, rating: Rating) -> Change:
        if rating.is_empty:
            return self.ratings.change_to_none(rating)
        return self.ratings.change_to(rating)
