"""Notifications of a native build: what its Python half would send to the phone, and a no.

The package is the real one; the phone's half, which only a build has, is played here.
"""

import asyncio
import sys
import tomllib
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace

import flet_notifications as package
import pytest

from aftercare.device.phone_notifier import NOW, PhoneNotifier
from aftercare.device.ports import Notice, Permission, Timed

ROOT = Path(__file__).parents[2]
NOTICE = Notice(title="Two questions", body="Open Aftercare.", tag="t", opens="/check-in")
AT = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Phone:
    """Answers what was set, keeps what it was told, and shows *pending* as a phone would."""

    def __init__(self):
        self.enabled, self.agrees, self.exact = "true", True, "true"
        self.refuses: set[str] = set()
        self.told = []
        self.pending = {}
        self.asked_for = None

    async def invoke(self, service, method, given=None, timeout=None):  # noqa: ARG002, ASYNC109
        self.told.append((method, given))
        await asyncio.sleep(0)
        if method in self.refuses:
            return f"error:{method}_failed:not here"
        if method == "schedule":
            self.pending[given["id"]] = given
        elif method == "cancel_pending":
            self.pending = {}
        elif method == "request_permissions":
            self.asked_for = (service.request_alert_permission, service.request_badge_permission)
            self.enabled = str(self.agrees).lower()
            return self.enabled
        answers = {
            "are_notifications_enabled": self.enabled,
            "can_schedule_exact_notifications": self.exact,
        }
        return answers.get(method)

    def methods(self):
        return [method for method, _ in self.told]


@pytest.fixture
def phone(monkeypatch):
    one = Phone()

    async def invoke(service, *given, **more):
        return await one.invoke(service, *given, **more)

    monkeypatch.setattr(package.LocalNotifications, "_invoke_method", invoke)
    return one


@pytest.fixture
def notifier(phone):  # noqa: ARG001 - it is the other half
    return PhoneNotifier("Reminders")


def timed(count):
    return [Timed(AT + hour * timedelta(hours=1), NOTICE) for hour in range(count)]


async def test_what_is_planned_takes_the_place_of_what_was(phone, notifier):
    assert await notifier.plan(timed(3))
    assert await notifier.plan(timed(2))

    assert sorted(phone.pending) == [0, 1]
    first = phone.pending[0]
    assert (first["title"], first["body"], first["payload"]) == (
        NOTICE.title,
        NOTICE.body,
        "/check-in",
    )
    assert datetime.fromisoformat(first["when"]["iso"]) == AT
    assert first["schedule_mode"] == "exactAllowWhileIdle"
    assert first["channel_id"] == "reminders"


async def test_two_plans_at_once_do_not_mix(phone, notifier):
    await asyncio.gather(notifier.plan(timed(9)), notifier.plan(timed(1)))

    assert sorted(phone.pending) == [0]


async def test_nothing_is_planned_where_nothing_is_left(phone, notifier):
    await notifier.plan(timed(2))

    assert await notifier.plan(())
    assert phone.pending == {}


async def test_a_phone_that_is_not_exact_is_asked_for_what_it_can(phone, notifier):
    phone.exact = "false"
    await notifier.plan(timed(1))

    assert phone.pending[0]["schedule_mode"] == "inexactAllowWhileIdle"


async def test_it_asks_at_the_tap_and_not_when_it_begins(phone, notifier):
    phone.enabled = "false"
    notifier.listen(print)
    service = notifier._service
    begun = (service.request_alert_permission, service.request_sound_permission)
    assert await notifier.permission() is Permission.ASK
    assert "request_permissions" not in phone.methods()

    assert await notifier.ask() is Permission.GRANTED
    assert begun == (False, False)
    assert phone.asked_for == (True, False)  # no red counter on the icon


async def test_a_no_is_a_no(phone, notifier):
    phone.enabled, phone.agrees = "false", False

    assert await notifier.ask() is Permission.DENIED
    assert not await notifier.show(NOTICE)
    assert not await notifier.plan(timed(1))
    assert not {"show", "schedule"} & set(phone.methods())


async def test_what_is_shown_now_is_none_of_those_planned(phone, notifier):
    assert await notifier.show(NOTICE)
    (shown,) = [given for method, given in phone.told if method == "show"]

    assert (shown["id"], shown["title"], shown["payload"]) == (NOW, NOTICE.title, "/check-in")


@pytest.mark.parametrize("method", ["schedule", "cancel_pending", "are_notifications_enabled"])
async def test_what_the_phone_refuses_is_a_no_and_no_error(phone, notifier, method):
    phone.refuses = {method}

    assert not await notifier.plan(timed(1))


async def test_channels_are_androids_alone(phone, notifier):
    phone.refuses = {"create_notification_channel"}

    assert await notifier.plan(timed(1))
    assert len(phone.pending) == 1


@pytest.mark.parametrize("error", [TimeoutError(), RuntimeError("it is on no page")])
async def test_a_phone_that_does_not_answer_is_one_that_cannot(notifier, monkeypatch, error):
    async def never(*_given, **_more):
        raise error

    monkeypatch.setattr(package.LocalNotifications, "_invoke_method", never)

    assert await notifier.permission() is Permission.NONE


async def test_a_build_without_it_answers_no(monkeypatch):
    monkeypatch.setitem(sys.modules, "flet_notifications", None)
    notifier = PhoneNotifier("Reminders")
    notifier.listen(print)

    assert await notifier.permission() is await notifier.ask() is Permission.NONE
    assert not await notifier.show(NOTICE)
    assert not await notifier.plan(timed(1))


async def test_a_tap_leads_to_the_screen(notifier):
    opened = []
    notifier.listen(opened.append)
    notifier._service.on_tap(SimpleNamespace(payload="/warning"))
    notifier._service.on_tap(SimpleNamespace(payload=""))

    assert opened == ["/warning", "/"]


def test_it_is_built_in_where_there_are_phones_and_tested_as_it_is_built_in():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    flet = settings["tool"]["flet"]
    wanted = f"flet-notifications=={version('flet-notifications')}"

    assert flet["android"]["dependencies"] == flet["ios"]["dependencies"] == [wanted]
    assert wanted in settings["project"]["optional-dependencies"]["test"]
    assert not any("notifications" in one for one in settings["project"]["dependencies"])
    assert flet["android"]["permission"]["android.permission.RECEIVE_BOOT_COMPLETED"]
