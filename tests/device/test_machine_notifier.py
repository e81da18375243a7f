"""The notifications of a computer: what each of plyer's ways would make of a text, and "no"."""

import subprocess

import plyer
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device import machine_notifier as module
from aftercare.device.machine_notifier import LONGEST_BODY, LONGEST_TITLE, MachineNotifier, safe
from aftercare.device.ports import Notice, Permission
from tests.laws import law

NOTICE = Notice(title="Two questions, 1 minute", body="Open Aftercare.", tag="t", opens="/check-in")
SEND, PORTAL, WINDOWS = "NotifySendNotification", "NotifyDesktopPortals", "WindowsNotification"
texts = st.text(st.characters(categories=None) | st.sampled_from("-<>&'\"\\\n\x00\u202e😀"))


class Backend:
    """Stands in plyer's place under the name of one of its classes."""

    def __init__(self, fails=None):
        self.told, self._fails = [], fails

    def notify(self, **told):
        if self._fails:
            raise self._fails
        self.told.append(told)


def backend(monkeypatch, name, *given):
    one = type(name, (Backend,), {})(*given)
    monkeypatch.setattr(plyer, "notification", one)
    return one


@pytest.mark.parametrize(
    ("title", "body", "shown"),
    [
        ("-u critical", "--help", ("\u2010u critical", "\u2010-help")),
        ("<b>a</b>", "<b>a</b> & b", ("<b>a</b>", "&lt;b&gt;a&lt;/b&gt; &amp; b")),
        ("a\\n", "a\\n\\x41", ("a\\n", "a\\\\n\\\\x41")),
        ("a\nb\x00\x1b[1m", "a\r\nb\x07\tc\x9b", ("a b[1m", "a\nb c")),
        ("\ud83d", "a\udc00b", ("", "ab")),
        ("  -x", "  -x", ("\u2010x", "\u2010x")),
    ],
)
def test_what_notify_send_would_read_as_something_else_is_shown_as_it_is(title, body, shown):
    assert safe(title, body, SEND) == shown


@pytest.mark.parametrize("name", [SEND, "NotifyDbus", PORTAL, WINDOWS, "OSXNotification"])
def test_very_long_texts_are_cut(name):
    title, body = safe("t" * 10_000, "b" * 10_000, name)

    assert len(title) <= LONGEST_TITLE
    assert len(body) <= LONGEST_BODY
    assert title.endswith("t\u2026")
    assert body.endswith("b\u2026")


@law
@given(texts, texts)
def test_no_text_is_an_option_or_markup_or_too_much_for_a_process(title, body):
    shown = safe(title, body, SEND)

    assert not any(text.startswith("-") or "\x00" in text for text in shown)
    assert not {"<", ">"} & set(shown[1])
    assert "".join(shown).encode("utf-8").decode("utf-8") == "".join(shown)


@law
@given(texts, texts)
def test_no_text_ends_the_string_that_the_portal_is_given(title, body):
    for text in safe(title, body, PORTAL):
        assert "'" not in text
        assert "\n" not in text
        assert (len(text) - len(text.rstrip("\\"))) % 2 == 0


async def test_it_hands_over_what_plyer_takes(monkeypatch):
    one = backend(monkeypatch, WINDOWS)
    notifier = MachineNotifier()

    assert await notifier.permission() is await notifier.ask() is Permission.GRANTED
    assert await notifier.show(NOTICE)
    assert one.told == [{"title": NOTICE.title, "message": NOTICE.body, "app_name": "Aftercare"}]


@pytest.mark.parametrize("error", [NotImplementedError(), FileNotFoundError(), ImportError()])
async def test_a_machine_that_cannot_is_no_error(monkeypatch, error):
    backend(monkeypatch, WINDOWS, error)

    assert not await MachineNotifier().show(NOTICE)


async def test_a_machine_without_any_way_says_no(monkeypatch):
    one = backend(monkeypatch, "Notification")
    notifier = MachineNotifier()

    assert await notifier.permission() is Permission.NONE
    assert not await notifier.show(NOTICE)
    assert not await notifier.plan(())
    assert one.told == []


@pytest.mark.parametrize("bus", ["", "unix:path=/nowhere/at/all"])
async def test_without_a_bus_or_anybody_on_it_it_says_no(monkeypatch, bus):
    one = backend(monkeypatch, SEND)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(module.shutil, "which", lambda _name: "/bin/true")
    monkeypatch.setattr(
        module.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1, "")
    )

    assert await MachineNotifier().permission() is Permission.NONE
    assert not await MachineNotifier().show(NOTICE)
    assert one.told == []


async def test_where_no_tool_can_ask_the_bus_it_is_tried(monkeypatch):
    backend(monkeypatch, SEND)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    monkeypatch.setattr(module.shutil, "which", lambda _name: None)

    assert await MachineNotifier().permission() is Permission.GRANTED


async def test_a_bus_that_does_not_answer_is_not_waited_for(monkeypatch):
    backend(monkeypatch, SEND)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    monkeypatch.setattr(module.shutil, "which", lambda _name: "/bin/true")

    def never(command, **more):
        raise subprocess.TimeoutExpired(command, more["timeout"])

    monkeypatch.setattr(module.subprocess, "run", never)

    assert await MachineNotifier().permission() is Permission.NONE
