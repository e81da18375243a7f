"""How fast is a figure drawn, and how large is it? `python -m tests.benchmarks.figure`.

Prints, for the stretches that have a drawing, the time of one still picture (solve, paint, place)
beside that of a fixed piece of work, so that machines can be compared.
"""

from statistics import mean, median
from time import perf_counter

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.blend import solve_at
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.formats.figure_svg import figure_svg
from aftercare.formats.print_ink import OPACITIES
from aftercare.ui.theme.figure_ink import figure_ink
from tests.figure_sheet import known

ROUNDS = 7
WORK = 100_000  # additions of the fixed piece of work


def milliseconds(task) -> float:
    """Return the median time of a task."""
    times = []
    for _ in range(ROUNDS):
        begin = perf_counter()
        task()
        times.append((perf_counter() - begin) * 1000)
    return median(times)


def work() -> float:
    total = 0.0
    for i in range(WORK):
        total += i * 0.5
    return total


def report() -> list[str]:
    """Return what was measured, a line each."""
    ids = known()
    begin = perf_counter()
    figures = [figure_of(stretch) for stretch in ids]
    read = perf_counter()
    sizes = [frame_of(figure) for figure in figures]
    fitted = perf_counter()
    stills = [milliseconds(lambda f=figure: picture(f, 1.0)) for figure in figures]
    lefts = [milliseconds(lambda f=figure: picture(f, 1.0, side="left")) for figure in figures]
    solved = [milliseconds(lambda f=f: solve_at(f.body, f.motion, 1.0)) for f in figures]
    shapes = [picture(figure, 1.0) for figure in figures]
    texts = [
        figure_svg(drawn, size, figure_ink(), OPACITIES, stretch)
        for drawn, size, stretch in zip(shapes, sizes, ids, strict=True)
    ]
    fixed = milliseconds(work)
    twelve = milliseconds(lambda: [picture(figures[0], i / 11) for i in range(12)])
    counts, kilobytes = [len(drawn) for drawn in shapes], [len(text) / 1000 for text in texts]
    once = [(read - begin) * 1000 / len(ids), (fitted - read) * 1000 / len(ids)]
    return [
        f"{len(ids)} figures; {WORK} additions take {fixed:.1f} ms here",
        f"read {once[0]:.1f} ms and fit {once[1]:.1f} ms, both once a figure",
        f"one still {mean(stills):.2f} ms (most {max(stills):.2f}), {mean(stills) / fixed:.2f} x",
        f"of it solved {mean(solved):.2f} ms; of the other side {mean(lefts):.2f} ms",
        f"12 in-betweens of {ids[0]} {twelve:.1f} ms",
        f"shapes {mean(counts):.0f} (most {max(counts)})",
        f"SVG {mean(kilobytes):.1f} kB (most {max(kilobytes):.1f})",
    ]


if __name__ == "__main__":
    print("\n".join(report()))  # noqa: T201
