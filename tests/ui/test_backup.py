"""Saving a copy and bringing one back, as the person does it."""

import pytest

from aftercare.words.words import load_words
from tests.driver import showing
from tests.ui.desk import lay, treats

say = load_words("en", "GB")


async def saves_a_copy(app):
    async with showing(app, "/settings/backup") as screen:
        await screen.tap("backup.save")

        assert say("backup.saved") in screen.texts()
        return next(told for name, told in screen.client.called if name == "save_file")


def picked(content):
    return [{"name": "copy.txt", "id": 1, "size": len(content), "bytes": content}]


async def brings_back(app, content):
    async with showing(app, "/settings/backup") as screen:
        await screen.pick("backup.bring-back", picked(content))
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

    assert "-5-records" in copy["file_name"]  # three patients, a draft, a template
    assert say("backup.restored", n=5) in await brings_back(app, copy["src_bytes"])
    assert app.library.on_desk == {"patient": 3, "draft": 1, "template": 1}


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
