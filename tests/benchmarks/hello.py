"""A bare Flet app in the browser: the measure for ours.

It is what ``flet publish --no-cdn`` of Flet 1.0.5 makes of a counter: the client out of flet-web,
its page and lists changed by flet-web's own functions, the app packed beside it. That command
itself is not run: it fetches a manifest and Pyodide from the internet, and its package, flet-cli,
is none of what ours needs. So Pyodide is the one in flet-web, of the same version. Two things
differ from what the command writes, because without them nothing would start where there is no
network: the address of Pyodide begins with "./", since a worker refuses it without, and Flet's
packages lie in ``__pypackages__`` in place of a list by which micropip would fetch them at every
start. They are whole, but for caches and what is compiled for this machine.
"""

import tarfile
import tempfile
from io import BytesIO
from pathlib import Path
from shutil import copytree

import flet as ft
from flet_web import (
    get_package_web_dir,
    patch_font_manifest_json,
    patch_index_html,
    patch_manifest_json,
)

from aftercare.publish.packing import Package, members

ARCHIVE = "app.tar.gz"
BUTTON = "Add one"
PACKAGES = tuple(Package(name) for name in ("flet", "repath", "six", "msgpack"))
COUNTER = """
import flet as ft


def main(page: ft.Page):
    count = ft.Text("Counted 0", data=0)

    def add(_):
        count.data += 1
        count.value = f"Counted {count.data}"

    page.add(count, ft.Button("Add one", on_click=add))


ft.run(main)
"""


def hello(base: str) -> dict[str, bytes]:
    """Return the files of the counter, published for *base*, by their paths."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "web")
        copytree(get_package_web_dir(), folder)
        _patch(folder, base)
        (folder / ARCHIVE).write_bytes(_archive())
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }


def _patch(folder: Path, base: str) -> None:
    """Change the client in *folder* as the command does."""
    page = folder / "index.html"
    patch_index_html(
        index_path=str(page),
        base_href=base.strip("/"),
        app_name="hello",
        pyodide=True,
        pyodide_script_path="main.py",
        pyodide_version="314",  # only that there is one counts, where it is beside the page
        app_package_url=ARCHIVE,
        web_renderer=ft.WebRenderer.CANVAS_KIT,
        route_url_strategy=ft.RouteUrlStrategy.PATH,
        no_cdn=True,
    )
    repaired = page.read_text("utf-8").replace('"pyodide/pyodide.mjs"', '"./pyodide/pyodide.mjs"')
    page.write_text(repaired, "utf-8")
    patch_manifest_json(str(folder / "manifest.json"), app_name="hello", app_short_name="hello")
    patch_font_manifest_json(str(folder / "assets" / "FontManifest.json"))


def _archive() -> bytes:
    files = {"main.py": COUNTER.encode()}
    files |= {f"__pypackages__/{name}": one for name, one in members(PACKAGES).items()}
    out = BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz", format=tarfile.GNU_FORMAT) as packed:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            packed.addfile(member, BytesIO(content))
    return out.getvalue()
