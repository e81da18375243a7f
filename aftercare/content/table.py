"""A table of a data file that is read key by key: what nobody asks for is a mistake in the file."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any


class BadContent(ValueError):
    """A file of ours that is not as it has to be: which, under which key, and why."""

    def __init__(self, source: str, key: str, reason: str) -> None:
        super().__init__(f"{source}: {key}: {reason}")
        self.source, self.key, self.reason = source, key, reason


class Table:
    """A mapping with its place in a file; each key is taken once, then `done` refuses the rest."""

    def __init__(self, data: object, source: str, key: str) -> None:
        self.source, self.key = source, key
        if not isinstance(data, Mapping):
            raise self.bad("", f"{data!r} is not a table")
        self.rest: dict[str, Any] = dict(data)

    def bad(self, key: str, reason: str) -> BadContent:
        """Return the error for a key of this table."""
        return BadContent(self.source, f"{self.key}.{key}".strip("."), reason)

    def has(self, key: str) -> bool:
        """Tell whether a key is there and not taken yet."""
        return key in self.rest

    def take(self, key: str, otherwise: Any = None) -> Any:  # noqa: ANN401 - TOML holds anything
        """Return what a key holds, or something else."""
        return self.rest.pop(key, otherwise)

    def need(self, key: str) -> Any:  # noqa: ANN401 - TOML holds anything
        """Return what a key holds; it must be there."""
        if key not in self.rest:
            raise self.bad(key, "is missing")
        return self.rest.pop(key)

    def word(self, key: str, among: Sequence[str], otherwise: str | None = None) -> str:
        """Return one of some words."""
        value = self.need(key) if otherwise is None else self.take(key, otherwise)
        if value not in among:
            raise self.bad(key, f"{value!r} is none of {', '.join(sorted(among))}")
        return str(value)

    def number(self, key: str, otherwise: float | None = None) -> float:
        """Return a number."""
        value = self.need(key) if otherwise is None else self.take(key, otherwise)
        return self.checked(key, value)

    def checked(self, key: str, value: object) -> float:
        """Return a value if it is a number."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.bad(key, f"{value!r} is not a number")
        return float(value)

    def flag(self, key: str) -> bool:
        """Return a yes or no; no if it is not there."""
        value = self.take(key, otherwise=False)
        if not isinstance(value, bool):
            raise self.bad(key, f"{value!r} is neither true nor false")
        return value

    def numbers(self, key: str, counts: Sequence[int], otherwise: Any = None) -> list[float]:  # noqa: ANN401
        """Return a list of so many numbers."""
        value = self.need(key) if otherwise is None else self.take(key, otherwise)
        if not isinstance(value, list | tuple) or len(value) not in counts:
            raise self.bad(
                key, f"{value!r} is not a list of {' or '.join(map(str, counts))} numbers"
            )
        return [self.checked(key, number) for number in value]

    def words(self, key: str) -> list[str]:
        """Return a list of words; one word may stand alone, and none if it is not there."""
        value = self.take(key, [])
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise self.bad(key, f"{value!r} is not a list of words")
        return items

    def each(self, key: str, among: Collection[str]) -> tuple[str, ...]:
        """Return a list of words, each one of some; none if it is not there."""
        found = tuple(self.words(key))
        for one in found:
            if one not in among:
                raise self.bad(key, f"{one!r} is unknown")
        return found

    def table(self, key: str) -> "Table":
        """Return a table under a key; an empty one if it is not there."""
        return Table(self.take(key, {}), self.source, f"{self.key}.{key}".strip("."))

    def tables(self, key: str) -> list["Table"]:
        """Return the tables of a list; none if it is not there."""
        rows = self.take(key, [])
        if not isinstance(rows, list):
            raise self.bad(key, f"{rows!r} is not a list of tables")
        place = f"{self.key}.{key}".strip(".")
        return [Table(row, self.source, f"{place}[{i}]") for i, row in enumerate(rows)]

    def done(self) -> None:
        """Refuse a key that nobody took."""
        for key in self.rest:
            raise self.bad(key, "is not known")


def over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Return a table with what differs laid over it; a list or a pin is replaced as a whole."""
    out = dict(below)
    for key, value in above.items():
        old = out.get(key)
        both = isinstance(old, Mapping) and isinstance(value, Mapping) and key != "pin"
        out[key] = over(old, value) if both and old is not None else value
    return out
