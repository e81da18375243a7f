"""Saving a copy and bringing one back, as the person does it."""

from dataclasses import replace

import pytest

from aftercare.storage.review import _WHEN
from aftercare.words.words import load_words
from tests.driver import showing
from tests.sealer import QuickSealer
from tests.ui.desk import lay, treats

say = load_words("en", "GB")


async def saves_a_copy(app):
    async with showing(app, "/settings/backup") as screen:
        await screen.tap("backup.save")

        assert say("backup.saved") in screen.texts()
        return next(told for name, told in screen.client.called if name == "save_file")


def picked(content):
    return [{"name": "copy.txt", "id": 1, "size": len(content), "bytes": content}]


async def brings_back(app, content, *taps):
    """Choose a copy, bring it back if it can be, and return what is said then."""
    async with showing(app, "/settings/backup") as screen:
        await screen.pick("backup.bring-back", picked(content))
        for key in (*taps, "backup.bring"):
            if screen.has(key):
                await screen.tap(key)
        return screen.texts()


async def test_a_copy_carries_its_day_and_what_it_holds_in_its_name(demo, device):
    copy = await saves_a_copy(demo)
    n = demo.library.documents

    assert copy["file_name"] == f"aftercare-copy-{device.now().date()}-{n}-records.txt"
    assert len(copy["src_bytes"]) > 1000


async def test_a_copy_brings_everything_back_to_an_empty_app(demo, app):
    copy = await saves_a_copy(demo)
    n = demo.library.documents
    demo.library.database.erase()
    demo.library.diary.reread()
    texts = await brings_back(app, copy["src_bytes"])

    assert say("backup.restored", n=n) in texts
    assert demo.library.documents == n


async def test_settings_come_back_with_it(demo):
    demo.library.settings.put(demo.library.settings.get())
    copy = await saves_a_copy(demo)
    before = demo.library.settings.get()
    async with showing(demo, "/settings/delete") as screen:
        await screen.tap("deletion.now")
    await brings_back(demo, copy["src_bytes"])

    assert demo.library.settings.get() == before


@pytest.mark.parametrize(
    ("content", "reason"), [(b"", "foreign"), (b"{}\n", "foreign"), (None, "damaged")]
)
async def test_another_file_is_refused_with_a_reason_and_nothing_changes(demo, content, reason):
    whole = (await saves_a_copy(demo))["src_bytes"]
    n = demo.library.documents
    texts = await brings_back(demo, whole[:-20] if content is None else content)

    assert say(f"backup.refused-{reason}") in texts
    assert demo.library.documents == n


async def test_who_treats_is_told_that_patients_and_templates_are_in_it(app):
    lay(treats(app), app.library.around.clock)
    copy = await saves_a_copy(app)
    async with showing(app, "/settings/backup") as screen:
        assert say("backup.save-about-desk") in screen.texts()
        assert say("backup.save-about") not in screen.texts()
    app.library.database.erase()

    assert "-6-records" in copy["file_name"]  # three patients, a draft, a template, a report
    assert say("backup.restored", n=6) in await brings_back(app, copy["src_bytes"])
    assert app.library.on_desk == {"patient": 3, "draft": 1, "template": 1, "report": 1}


async def test_choosing_nothing_says_nothing(demo):
    async with showing(demo, "/settings/backup") as screen:
        before = screen.texts()
        await screen.pick("backup.bring-back", [])

        assert screen.texts() == before


async def test_a_copy_made_while_the_disk_is_full_says_what_is_not_in_it(demo, medium):
    async with showing(demo) as screen:
        medium.capacity = 0
        await screen.go("/check-in")
        await screen.tap("entry.soreness.4")
        await screen.go("/settings/backup")
        await screen.tap("backup.save")

        assert say("backup.saved-unwritten") in screen.texts()
    medium.capacity = None


PASSPHRASE = "kettle on the blue hob"  # noqa: S105 - of nobody


@pytest.fixture
def quick(app):
    """The demo's app, with a sealer that nobody waits for."""
    app.library.around = replace(app.library.around, sealer=QuickSealer)
    return app


async def test_first_it_says_what_it_would_do_and_nothing_changes_before(demo, medium):
    copy = (await saves_a_copy(demo))["src_bytes"]
    (entry,) = demo.library.diary.newest(1)
    demo.library.diary.remove(entry.id)
    before = dict(medium.files)
    async with showing(demo, "/settings/backup") as screen:
        await screen.pick("backup.bring-back", picked(copy))
        told = " ".join(screen.texts())

        assert say("backup.review-title") in told
        assert say("backup.kind-diary") in told
        assert say("backup.count-new", n=1) in told
        assert say("backup.count-same", n=len(demo.library.diary)) in told
        assert say("backup.review-no-settings") in told
        assert not screen.has("backup.differ-copy")
        assert medium.files == before

        await screen.tap("backup.leave")

        assert not screen.has("backup.bring")
        assert medium.files == before

        await screen.pick("backup.bring-back", picked(copy))
        await screen.tap("backup.bring")

        assert say("backup.restored", n=1) in screen.texts()
        assert demo.library.diary.get(entry.id) == entry


async def test_where_nothing_is_missing_there_is_nothing_to_bring_back(demo):
    copy = (await saves_a_copy(demo))["src_bytes"]
    async with showing(demo, "/settings/backup") as screen:
        await screen.pick("backup.bring-back", picked(copy))

        assert say("backup.review-nothing") in screen.texts()
        assert not screen.has("backup.bring")


@pytest.mark.parametrize("taken", [False, True])
async def test_what_is_not_the_same_is_asked_for(demo, taken):
    copy = (await saves_a_copy(demo))["src_bytes"]
    (entry,) = demo.library.diary.newest(1)
    demo.library.diary.put(replace(entry, note="written since"))
    texts = await brings_back(demo, copy, *(["backup.differ-copy"] if taken else []))

    assert (say("backup.replaced", n=1) in texts) == taken
    assert (demo.library.diary.get(entry.id).note == "written since") != taken


async def test_what_was_brought_back_can_be_taken_back_later(demo):
    copy = (await saves_a_copy(demo))["src_bytes"]
    n = demo.library.documents
    demo.library.database.erase()
    demo.library.diary.reread()
    await brings_back(demo, copy)
    async with showing(demo, "/settings/backup") as screen:
        assert say("backup.past-title") in screen.texts()
        await screen.tap("backup.take-back")

        assert say("backup.undone", n=n) in screen.texts()
        assert not screen.has("backup.take-back")
    assert demo.library.documents == 0


async def test_a_copy_under_a_passphrase_goes_out_and_comes_back(demo, quick):
    async with showing(quick, "/settings/backup") as screen:
        await screen.tap("backup.seal")
        await screen.change("backup.seal-one", PASSPHRASE)
        await screen.change("backup.seal-two", "another one")
        await screen.tap("backup.seal-save")
        assert say("backup.refused-differs") in screen.texts()
        await screen.change("backup.seal-two", PASSPHRASE)
        await screen.tap("backup.seal-save")
        assert say("backup.saved") in screen.texts()
        (copy,) = (told for name, told in screen.client.called if name == "save_file")
    n = demo.library.documents
    assert copy["file_name"].endswith(f"-{n}-records.aftercare")
    demo.library.database.erase()
    demo.library.diary.reread()
    async with showing(quick, "/settings/backup") as screen:
        await screen.pick("backup.bring-back", picked(copy["src_bytes"]))
        await screen.change("backup.passphrase", "wrong one")
        await screen.tap("backup.open")
        assert say("backup.refused-passphrase") in screen.texts()
        await screen.change("backup.passphrase", PASSPHRASE)
        await screen.tap("backup.open")
        await screen.tap("backup.bring")
        assert say("backup.restored", n=n) in screen.texts()
        assert PASSPHRASE not in " ".join(screen.texts())
    assert demo.library.documents == n


async def test_the_day_of_the_last_copy_stands_there_and_in_the_settings(demo, device):
    async with showing(demo, "/settings/backup") as screen:
        assert say("backup.last-none") in screen.texts()
        await screen.tap("backup.save")
        day = say.date(device.now(), "full")
        assert say("backup.last", day=day) in screen.texts()
        await screen.go("/settings")
        assert say("settings.backup-last", day=day) in screen.texts()


async def test_once_a_month_today_says_that_a_copy_would_be_good(demo, device):
    async with showing(demo) as screen:
        assert not screen.has("today.copy-save")
    device.pass_hours(24 * 30)
    async with showing(demo) as screen:
        assert any(say("today.copy-none") in text for text in screen.texts())
        await screen.tap("today.copy-later")
        assert not screen.has("today.copy-save")
    device.pass_hours(24 * 30)
    async with showing(demo) as screen:
        await screen.tap("today.copy-save")
        assert screen.route == "/settings/backup"


def test_each_kind_of_record_has_a_name_in_a_review():
    for table in _WHEN:
        assert say(f"backup.kind-{table}")


def copied(app, device, days=1):
    """Have the app make its own copies, on so many days."""
    for _ in range(days):
        app.library.caretaker.finish()
        device.pass_hours(24)
        entry = app.library.diary.newest(1)[0]
        app.library.diary.put(replace(entry, note=f"{entry.note}."))


async def test_a_copy_that_the_app_made_brings_back_what_was_deleted(demo, device):
    (entry,) = demo.library.diary.newest(1)
    copied(demo, device)
    demo.library.diary.remove(entry.id)
    async with showing(demo, "/settings/backup") as screen:
        await screen.tap("backup.kept.0")
        told = " ".join(screen.texts())

        assert say("backup.count-new", n=1) in told
        assert demo.library.diary.get(entry.id) is None

        await screen.tap("backup.bring")

        assert screen.texts().count(say("backup.restored", n=1)) == 1
        assert demo.library.diary.get(entry.id) == entry

        await screen.tap("backup.take-back")

        assert demo.library.diary.get(entry.id) is None


async def test_older_copies_are_shown_when_somebody_asks(demo, device):
    copied(demo, device, days=9)
    async with showing(demo, "/settings/backup") as screen:
        assert not screen.has("backup.kept.3")
        await screen.tap("backup.kept-more")

        assert screen.has("backup.kept.8")
        assert not screen.has("backup.kept-more")
        assert screen.texts().count(say("backup.kept-week")) == 2


async def test_a_copy_of_the_apps_own_that_is_damaged_says_so_where_it_stands(demo, device, medium):
    copied(demo, device)
    medium.files["copy-1"][-20] ^= 1
    async with showing(demo, "/settings/backup") as screen:
        await screen.tap("backup.kept.0")

        assert screen.texts().count(say("backup.refused-damaged")) == 1
        assert not screen.has("backup.bring")


async def test_where_there_is_no_copy_yet_it_says_when_there_will_be(demo):
    async with showing(demo, "/settings/backup") as screen:
        assert say("backup.kept-none") in screen.texts()
