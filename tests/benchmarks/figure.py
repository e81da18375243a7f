"""How fast is a figure drawn, and how large is it? `python -m tests.benchmarks.figure`.

Prints, for the stretches that have a drawing, the time of one still picture (solve, paint, place)
beside that of a fixed piece of work, so that machines can be compared.
"""

from statistics import median
from time import perf_counter

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.blend import solve_at
from aftercare.domain.figure.picture import frame_of, frames, picture
from aftercare.formats.figure_svg import figure_svg
from aftercare.ui.theme.figure_ink import OPACITIES, figure_ink
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


def main() -> None:
    ids = known()
    begin = perf_counter()
    figures = [figure_of(stretch) for stretch in ids]
    (perf_counter() - begin) * 1000 / len(ids)
    begin = perf_counter()
    sizes = [frame_of(figure) for figure in figures]
    (perf_counter() - begin) * 1000 / len(ids)
    [milliseconds(lambda f=figure: picture(f, 1.0)) for figure in figures]
    [milliseconds(lambda f=figure: picture(f, 1.0, side="left")) for figure in figures]
    [milliseconds(lambda f=f: solve_at(f.body, f.motion, 1.0)) for f in figures]
    shapes = [picture(figure, 1.0) for figure in figures]
    [
        figure_svg(drawn, size, figure_ink(), OPACITIES, stretch)
        for drawn, size, stretch in zip(shapes, sizes, ids, strict=True)
    ]
    milliseconds(work)
    milliseconds(lambda: frames(figures[0], 12))


if __name__ == "__main__":
    main()
