"""A person at the app: sees and acts through the accessibility tree alone.

What a test cannot find here, a screen reader cannot find either.
"""

import re
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Error, Locator, Page, Playwright, Request
from playwright.sync_api import TimeoutError as Unseen

from tests.browser.needs import CHROMIUM

PHONE, TABLET = (390, 844), (1024, 768)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
PATIENCE_SECONDS = 15.0
CALLS = """
window.called = [];
window.open = (url) => { window.called.push(String(url)); return null; };
"""
"""There is no telephone here: what the browser would dial is kept."""
TAPPED = """async () => {
  const [notification] = await self.registration.getNotifications();
  const event = new NotificationEvent('notificationclick', { notification });
  event.waitUntil = (shown) => shown.catch(() => {}); // it may focus no window without a real tap
  self.dispatchEvent(event);
}"""
NEVER_IDLE = "window.requestIdleCallback = () => 0;"
"""No time for what a page does when it has some: the picture of the memory costs a third more."""
TEXT_SIZE = """
const grow = () => {
  if (document.documentElement) { document.documentElement.style.fontSize = '%dpx'; }
};
grow();
document.addEventListener('readystatechange', grow);
"""
"""The text size of a browser is the size of its root's letters: Flutter reads it at the start."""


def open_browser(playwright: Playwright) -> Browser:
    """Return Chromium with nobody at it."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))


class Profile:
    """A browser that keeps all in *folder*, as that of a person: each window is a start of it."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self._kind, self._folder = browser.browser_type, folder

    def new_context(self, **options: Any) -> BrowserContext:
        """Start the browser on the folder."""
        return self._kind.launch_persistent_context(
            self._folder, executable_path=CHROMIUM, args=list(FLAGS), **options
        )


class Person:
    """Opens *url* in a window of their own; ``complaints`` lists all that went wrong there.

    *outside* is where every request goes that is not for this machine. *fineness* is how many
    device pixels a logical one of the screen has. Only an *idle* browser prepares the next start.
    ``console`` lists what the page or the browser has told there as an error.
    """

    def __init__(
        self,
        browser: Browser | Profile,
        url: str,
        *,
        outside: str,
        size: tuple[int, int] = PHONE,
        dark: bool = False,
        text_scale: float = 1.0,
        zone: str = "UTC",
        still: bool = False,
        patience_seconds: float = PATIENCE_SECONDS,
        listening: bool = True,
        fineness: float = 1.0,
        idle: bool = False,
    ) -> None:
        self.complaints: list[str] = []
        self.console: list[str] = []
        self._origins: set[str] = set()
        self._context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            device_scale_factor=fineness,
            color_scheme="dark" if dark else "light",
            locale="en-GB",
            timezone_id=zone,
            reduced_motion="reduce" if still else "no-preference",
            proxy={"server": outside, "bypass": "127.0.0.1"},
        )
        self._context.set_default_timeout(patience_seconds * 1000)
        self._context.add_init_script(CALLS)
        if not idle:
            self._context.add_init_script(NEVER_IDLE)
        if text_scale != 1.0:
            self._context.add_init_script(TEXT_SIZE % round(16 * text_scale))
        self.page = self._new_page()
        self.goes_to(url, listening=listening)

    def goes_to(self, url: str, *, listening: bool = True) -> None:
        """Open *url* anew and listen to it as a screen reader does, or only look at the page."""
        self._origins.add(re.match(r"\w+://[^/]+", url)[0])  # the last of a page that was left too
        self._url = url
        if self.page.url.split("#")[0] == url.split("#", maxsplit=1)[0]:
            self.page.goto("about:blank")  # else only the fragment would change
        self.page.goto(url, wait_until="load" if listening else "domcontentloaded")
        if listening:
            self.listens()

    def reloads(self) -> None:
        """Load the page again."""
        self.page.reload()
        self.listens()

    def loses_the_network(self) -> None:
        """Cut every connection of this window."""
        self._context.set_offline(offline=True)

    @property
    def url(self) -> str:
        """The address that was opened last."""
        return self._url

    def opens_second_tab(self, *, listening: bool = True) -> "Person":
        """Return the same person at another tab of the same window."""
        other = object.__new__(Person)
        other.complaints, other.console = self.complaints, self.console
        other._context, other._origins = self._context, self._origins
        other.page = other._new_page()
        if listening:
            other.goes_to(self._url)
        else:
            other._url = self._url
            other.page.goto(self._url)
        return other

    def sees(self, text: str) -> None:
        """Wait until *text* can be read or heard."""
        try:
            self._all(text).first.wait_for(state="attached")
        except Unseen:
            raise AssertionError(f"{text!r} is not there, only:\n{self.everything()}") from None

    def misses(self, text: str) -> None:
        """Wait until *text* can be found nowhere."""
        self.waits_until(lambda: self._all(text).count() == 0, f"{text!r} is still there")

    def taps(self, name: str, nth: int = 0) -> None:
        """Tap the button, link or tab called *name*."""
        try:
            self.button(name).nth(nth).click()
        except Unseen:
            raise AssertionError(f"{name!r} cannot be tapped among:\n{self.everything()}") from None

    def taps_what_says(self, text: str) -> None:
        """Tap the one thing in whose name *text* stands."""
        self.sees(text)
        self.page.get_by_role("button", name=re.compile(re.escape(text))).click()

    def reaches(self, name: str) -> None:
        """Find what is called *name* and bring it to where it could be used."""
        spoken = self.button(name).or_(self.page.get_by_label(name))
        try:
            spoken.first.click(trial=True)
        except Unseen:
            raise AssertionError(f"{name!r} is out of reach of:\n{self.everything()}") from None

    def button(self, name: str) -> Locator:
        """Return what can be tapped and is called *name*, or begins so and goes on after a stop."""
        called = re.compile(rf"^{re.escape(name)}(?:$|[.,:\n]| Tab )")
        roles = ("button", "link", "tab", "menuitem")
        found = [self.page.get_by_role(role, name=called) for role in roles]
        one = found[0]
        for other in found[1:]:
            one = one.or_(other)
        return one

    def types(self, label: str, text: str) -> None:
        """Replace what stands in the field called *label*."""
        field = self.page.get_by_label(label, exact=True).first
        for _ in range(3):  # Flutter does not always hear the first tap on a field that is new
            field.click()
            self.page.wait_for_timeout(100)
            if self.runs("/INPUT|TEXTAREA/.test(document.activeElement?.tagName)"):
                break
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text, delay=5)

    def back(self) -> None:
        """Go back with the browser's own button."""
        self.page.go_back(wait_until="commit")

    def presses(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def tabs_to(self, name: str, most: int = 60) -> None:
        """Press Tab until what is called *name* has the focus."""
        for _ in range(most):
            before = self.focused()
            self.page.keyboard.press("Tab")
            for _ in range(20):  # the browser's focus follows Flutter's a frame later
                self.page.wait_for_timeout(25)
                if self.focused() != before:
                    break
            if self.focused().startswith(name):
                return
        raise AssertionError(f"{most} times Tab did not reach {name!r}")

    def focused(self) -> str:
        """Return the name of what has the focus."""
        return self.page.evaluate(FOCUSED)

    def waits_until(
        self, holds: Callable[[], bool], otherwise: str, seconds: float = PATIENCE_SECONDS
    ) -> None:
        """Look again and again until *holds*; AssertionError with *otherwise* if it never does."""
        for _ in range(int(seconds / 0.05)):
            try:
                if holds():
                    return
            except Error as error:
                if "navigation" not in error.message:  # the page is just being loaded anew
                    raise
            self.page.wait_for_timeout(50)
        raise AssertionError(otherwise)

    def goes_and_waits(self, route: str) -> None:
        """Go to *route* and wait until what can be heard there has stopped to change."""
        before = self.everything()
        self.goes(route)
        self.rests(lambda heard: heard != before or route == "/")

    def rests(self, enough: Callable[[str], bool] = bool) -> None:
        """Wait until what can be heard has stopped to change, and is *enough*.

        Flutter drops a tap on what is replaced between finger down and finger up.
        """
        heard = self.everything()
        for _ in range(40):
            self.page.wait_for_timeout(150)
            if heard == (heard := self.everything()) and enough(heard):
                return

    def everything(self) -> str:
        """Return all that can be read or heard now: for the message of a failure."""
        return self.page.evaluate(HEARD)

    def forgives_the_silence(self) -> None:
        """Forget what Flet's client throws for as long as nobody answers it."""
        self.complaints[:] = [one for one in self.complaints if one != "page error: Exception"]

    def goes(self, route: str) -> None:
        """Go to *route* inside the app, as a followed link does."""
        self.page.evaluate("route => { location.hash = '#' + route; }", route)

    def allows(self, *permissions: str) -> None:
        """Let this window do what it would otherwise have to ask for."""
        self._context.grant_permissions(list(permissions))

    def taps_notification(self) -> None:
        """Tap the notification that is shown: what a desktop would tell the service worker."""
        self._context.service_workers[0].evaluate(TAPPED)

    def called(self) -> list[str]:
        """Return the addresses that were opened outside the page: ``tel:`` links."""
        return self.page.evaluate("window.called")

    def crashes(self) -> None:
        """Kill the process in which the page runs, and open an empty one in its window."""
        with suppress(Error):  # which is what it is for
            self.page.goto("chrome://crash", timeout=2000)
        self.page.close()
        self.page = self._new_page()

    def ended(self) -> bool:
        """Tell whether the page says that the program has ended."""
        return self.page.locator("#ended").is_visible()

    def colour_at(self, x: int, y: int) -> tuple[int, int, int]:
        """Return red, green and blue of one pixel."""
        dot = self.page.screenshot(clip={"x": x, "y": y, "width": 1, "height": 1})
        packed, place = b"", 33  # after the signature and the header
        while place < len(dot):
            length = int.from_bytes(dot[place : place + 4])
            if dot[place + 4 : place + 8] == b"IDAT":
                packed += dot[place + 8 : place + 8 + length]
            place += 12 + length
        row = zlib.decompress(packed)
        return row[1], row[2], row[3]

    def runs(self, script: str) -> Any:
        """Return what *script* says of the page."""
        return self.page.evaluate(script)

    def leaves(self) -> None:
        """Close the window."""
        self._context.close()

    def _all(self, text: str) -> Locator:
        return self.page.get_by_text(text).or_(self.page.get_by_label(text))

    def _new_page(self) -> Page:
        page = self._context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"page error: {error}"))
        page.on("console", lambda said: said.type == "error" and self.console.append(said.text))
        page.on("requestfinished", self._sent)
        page.on("requestfailed", self._sent)
        return page

    def _sent(self, request: Request) -> None:
        inside = request.url.startswith((*self._origins, "data:", "blob:", "about:"))
        refused_here = request.failure and "csp" in request.failure.lower()
        if not inside and not refused_here:
            self.complaints.append(f"asked outside: {request.url} ({request.failure})")

    def listens(self) -> None:
        """Have the page read out, as a screen reader does, as soon as it can be."""
        self.page.wait_for_selector(f"{DOOR}, flt-semantics", state="attached")
        try:
            self.page.evaluate(f"document.querySelector('{DOOR}')?.click()")
        except Error as error:
            if "navigation" not in error.message:
                raise
            self.listens()  # the page has just been loaded anew, by itself
            return
        self.page.wait_for_selector("flt-semantics", state="attached")


DOOR = "flt-semantics-placeholder"
"""What a screen reader presses to be given the tree."""
FOCUSED = """() => {
  const element = document.activeElement;
  return element ? element.getAttribute('aria-label') || element.textContent || '' : '';
}"""
HEARD = """() => [...document.querySelectorAll('flt-semantics')].map((element) => {
  const own = [...element.childNodes].filter((node) => node.nodeName !== 'FLT-SEMANTICS-CONTAINER');
  const text = own.map((node) => node.textContent).join('').trim();
  const said = element.getAttribute('aria-label') || text;
  return said ? `${element.getAttribute('role') || '-'}: ${said}` : '';
}).filter(Boolean).join('\\n')"""
