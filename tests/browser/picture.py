"""The picture of Python's memory, made once in a run: most tests start the web app from it.

So a start costs a third of what it costs without one, as on a phone from the second start on.
"""

from playwright.sync_api import Browser

from tests.browser.page import Person
from tests.browser.site import Site, published
from tests.sharing import made_once

PATIENCE_SECONDS = 90.0
HANDS_OVER = """async () => {
  const [name] = (await caches.keys()).filter((name) => name.startsWith('picture of'));
  const cache = await caches.open(name);
  for (const key of await cache.keys()) {
    const body = await (await cache.match(key)).blob();
    await fetch(new URL(key.url).pathname, { method: 'POST', body });
  }
}"""
PICTURED = """async () => {
  const pictures = (await caches.keys()).filter((name) => name.startsWith('picture of'));
  const kept = await Promise.all(pictures.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().length > 1;
}"""
LOOKS_UP = b"cache?.match(name)"
FETCHES = b"fetch(new URL(name, import.meta.url)).then((one) => one.ok ? one : null)"


def is_pictured(person: Person) -> None:
    """Wait until the picture of the memory is made."""
    person.waits_until(
        lambda: person.runs(PICTURED), "no picture of the memory was made", PATIENCE_SECONDS
    )


def pictured(browser: Browser, outside: str) -> dict[str, bytes]:
    """Return the web app as it starts where it was opened before: from a picture that it brings.

    It keeps nothing offline: what has no service worker of its own needs no time for one.
    """
    files = published()
    for name, old, new in (
        ("worker.js", LOOKS_UP, FETCHES),
        ("offline.js", b"const FIRST_MS = 2000;", b"const FIRST_MS = 1e8;"),
    ):
        assert old in files[name]
        files[name] = files[name].replace(old, new)
    return files | made_once("picture", lambda: _made(browser, outside))


def _made(browser: Browser, outside: str) -> dict[str, bytes]:
    site = Site(published())
    person = Person(browser, site.url, outside=outside, idle=True, listening=False)
    try:
        is_pictured(person)
        person.runs(HANDS_OVER)
    finally:
        person.leaves()
        site.end()
    return {path.removeprefix("/"): body for path, body in site.given.items()}
