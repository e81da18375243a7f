"""Imports only look down, and each foreign package has one home."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "aftercare"
MAY_IMPORT = {
    "domain": set(),
    "words": set(),
    "device": set(),
    "content": {"domain"},
    "storage": {"domain"},
    "formats": {"domain", "content", "words"},
    "state": {"domain", "content", "words", "formats", "storage", "device"},
    "ui": {"domain", "content", "words", "formats", "state"},  # a picture is drawn as SVG
    "publish": {"content", "words", "device"},
}
HOMES = {
    "tinydb": {"storage"},
    "plyer": {"device"},
    "js": {"device"},
    "pyodide": {"device"},
    "aftercare_js": {"device"},
    "flet": {"ui", "state", "device", "app.py", "in_browser.py", "on_phone.py", "rehearsal.py"},
    "flet_notifications": {"device"},
    "flet_web": {"device", "publish"},
    "fpdf": {"formats"},
    "segno": {"formats"},
    "cryptography": {"device"},
    "babel": {"words"},
    "fluent": {"words"},
    "uvicorn": {"device"},
    "starlette": {"device"},
}
TOP_LEVEL = {
    "aftercare",
    "assets",
    "tests",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(ROOT.rglob("*.py")):
        yield path.relative_to(ROOT).parts[0], path


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("layer", MAY_IMPORT)
def test_a_layer_looks_only_down(layer):
    for path in (ROOT / layer).rglob("*.py"):
        for name in imports_of(path):
            top, _, rest = name.partition(".")
            other = rest.split(".")[0]
            if top == "aftercare" and other != layer:
                assert other in MAY_IMPORT[layer], f"{path} may not import {name}"
                if layer == "state" and other == "device":
                    assert name == "aftercare.device.ports", f"{path}: only its ports"


@pytest.mark.parametrize("package", HOMES)
def test_a_foreign_package_stays_in_its_home(package):
    strangers = [
        f"{path} imports {name}"
        for layer, path in modules()
        for name in imports_of(path)
        if name.split(".")[0] == package and layer not in HOMES[package]
    ]

    assert not strangers


def test_no_module_is_longer_than_300_lines():
    long = {path: len(path.read_text("utf-8").splitlines()) for _, path in modules()}

    assert not {path: lines for path, lines in long.items() if lines > 300}


def test_the_top_level_is_as_its_user_laid_it_down():
    found = {path.name for path in ROOT.parent.iterdir() if not path.name.startswith(".")}

    assert found <= TOP_LEVEL
