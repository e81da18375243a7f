"""What a check has done and found, and the table that tells it."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Figures:
    """How often what was *done*, and what went *wrong*, in the check's own words."""

    done: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    told: dict[str, str] = field(default_factory=dict)
    """What is measured rather than counted."""

    def expects(self, true: object, otherwise: str) -> None:
        """Note *otherwise* as wrong unless *true*."""
        if not true:
            self.wrong[otherwise] += 1


@dataclass(frozen=True)
class Check:
    """A way to find out, done *briefly* in the suite and *fully* in the long run."""

    run: Callable[..., Figures]
    briefly: Mapping[str, int] = field(default_factory=dict)
    fully: Mapping[str, int] = field(default_factory=dict)

    def finds(self, folder: Path, how: Mapping[str, int]) -> Figures:
        """Run it in the empty *folder*; whatever it raises is wrong too."""
        try:
            return self.run(folder, **how)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            return Figures(wrong=Counter({f"{type(error).__name__}: {error}"[:200]: 1}))


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    figures: Figures
    seconds: float

    @property
    def told(self) -> str:
        """What was done, in one cell."""
        counted = [f"{number:,} {what}" for what, number in self.figures.done.items()]
        return "; ".join([*counted, *(f"{k} {v}" for k, v in self.figures.told.items())])

    @property
    def wrong(self) -> str:
        """What went wrong, in one cell: 0 if nothing did."""
        wrong = self.figures.wrong
        return "; ".join(f"{number:,} {what}" for what, number in wrong.items()) or "0"


def timed(name: str, run: Callable[[], Figures]) -> Row:
    """Return the row of *run*."""
    begun = time.perf_counter()
    figures = run()
    return Row(name, figures, time.perf_counter() - begun)


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return *rows* under *heads* as Markdown."""
    lines = [list(heads)]
    lines += [["---"] * len(lines[0]), *([f"{cell}" for cell in row] for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
