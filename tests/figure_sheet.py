"""Every stretch on one picture, to be looked at: start, mid-way and hold.

`python -m tests.figure_sheet OUT.png [ids...] [--dark] [--easier] [--size 240] [--sides]
[--skin tan] [--hair tied] [--print]`. It builds one page and photographs it with Chromium.
"""

import argparse
from pathlib import Path

from playwright.sync_api import sync_playwright

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.domain.figure.skin import SKINS
from aftercare.formats.figure_svg import figure_svg
from aftercare.formats.print_ink import OPACITIES, PRINT
from aftercare.ui.theme.figure_ink import figure_ink

CHROMIUM = "/usr/bin/chromium"
FOLDER = Path(__file__).parents[1] / "aftercare" / "content" / "stretches"
STYLE = """
body { margin: 12px; font: 12px sans-serif; display: flex; flex-wrap: wrap; gap: 10px 18px; }
div { display: flex; gap: 6px; } figure { margin: 0; text-align: center; } svg { display: block; }
"""


def known() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def tile(stretch, t, side, ask):
    figure = figure_of(stretch, easier=ask.easier)
    width, height = frame_of(figure)
    ink = PRINT if ask.print else figure_ink(dark=ask.dark, skin=ask.skin)
    shapes = picture(figure, t, side=side, size=ask.size, hair=ask.hair)
    word = f"{stretch} {t:g}" + (" left" if side == "left" else "")
    svg = figure_svg(shapes, (width, height), ink, OPACITIES, word)
    sized = svg.replace(
        "<svg ", f'<svg width="{ask.size * width / height:.0f}" height="{ask.size}" ', 1
    )
    return f"<figure>{sized}{word}</figure>"


def page(ask) -> str:
    moments = [float(t) for t in ask.moments.split(",")]
    groups = []
    for stretch in ask.ids or known():
        tiles = [tile(stretch, t, "right", ask) for t in moments]
        if ask.sides:
            tiles.append(tile(stretch, 1.0, "left", ask))
        groups.append(f"<div>{''.join(tiles)}</div>")
    ground, word = ("#1A201E", "#CCC") if ask.dark else ("#FFF", "#444")
    colours = f"body {{ background: {ground}; color: {word}; }}"
    return f"<!doctype html><style>{STYLE}{colours}</style>{''.join(groups)}"


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("out", type=Path)
    reader.add_argument("ids", nargs="*")
    for flag in ("--dark", "--easier", "--sides", "--print"):
        reader.add_argument(flag, action="store_true")
    reader.add_argument("--size", type=int, default=240)
    reader.add_argument("--wide", type=int, default=1640)
    reader.add_argument("--skin", choices=SKINS, default="fair")
    reader.add_argument("--hair", choices=("short", "tied"), default="short")
    reader.add_argument("--moments", default="0,0.5,1")
    ask = reader.parse_args()
    html = page(ask)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": ask.wide, "height": 300})
        view.set_content(html)
        view.screenshot(path=ask.out, full_page=True)
        browser.close()


if __name__ == "__main__":
    main()
