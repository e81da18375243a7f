"""The page that is opened first, the manifest by which it is installed, and what they say."""

import json
import re
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from aftercare.device.policy import content_security_policy

Say = Callable[..., str]
"""Returns a sentence by its key."""

_GAP = re.compile(r"\{\{([\w.-]+)\}\}")
POLICY = content_security_policy(manifest_src="'self' data:")
"""What the page may load and ask: its own origin, nothing else."""


def filled(template: str, values: Mapping[str, str], say: Say) -> str:
    """Return *template* with its gaps filled: ``{{title}}`` from *values*, ``{{web.x}}`` by *say*.

    KeyError for a gap that nothing fills. Everything is escaped for HTML. What only the page's
    script will know stays a gap in braces.
    """

    def fill(gap: re.Match[str]) -> str:
        name = gap[1]
        return escape(say(name, version="{version}") if "." in name else values[name])

    return _GAP.sub(fill, template)


def data_block(value: object) -> str:
    """Return *value* as JSON that may stand inside a script element of a page."""
    return json.dumps(value).replace("<", "\\u003c")


def manifest(say: Say, title: str, base: str) -> dict[str, Any]:
    """Return the web app manifest of the folder *base*; all but its id is relative to it.

    An id is taken from the host's root: by "./" all copies on a host would be one app.
    """
    icons = [
        {"src": f"icons/icon-{kind}{size}.png", "sizes": f"{size}x{size}", "type": "image/png"}
        | ({"purpose": "maskable"} if kind else {})
        for kind in ("", "maskable-")
        for size in (192, 512)
    ]
    return {
        "id": base,
        "name": title,
        "short_name": say("app.name"),
        "description": say("web.description"),
        "lang": "en",
        "start_url": "./?icon",  # in_browser.py: a plan that was used is not shown each time
        "scope": "./",
        "display": "standalone",
        "background_color": "#F5F2EB",
        "theme_color": "#F5F2EB",
        "categories": ["health", "medical"],
        "icons": icons,
        "shortcuts": [
            {"name": say("web.shortcut-check-in"), "url": "./#/check-in", "icons": icons[:1]},
            {"name": say("web.shortcut-stretches"), "url": "./#/stretches", "icons": icons[:1]},
        ],
    }
