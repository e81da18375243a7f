"""What the screens say of the store is true: what is kept and not shown, what was not deleted."""

import pytest

from aftercare.content.version import version
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")


def let_nothing_go(_):
    raise PermissionError(13, "told to fail")


async def test_deleting_that_did_not_finish_is_not_said_to_have_left_everything(demo, medium):
    async with showing(demo, "/settings/delete") as screen:
        medium.remove = let_nothing_go
        await screen.tap("deletion.now")

        assert say("settings.gone-unfinished") in screen.texts()
        assert say("settings.gone-failed") not in screen.texts()
        del medium.remove
        await screen.tap("deletion.now")
        assert say("settings.gone-done") in screen.texts()


async def test_deleting_that_could_not_begin_says_that_everything_is_still_here(demo, medium):
    async with showing(demo, "/settings/delete") as screen:
        medium.fail_at, medium.fails_on = medium.operations + 1, True
        await screen.tap("deletion.now")

        assert say("settings.gone-failed") in screen.texts()
        assert say("settings.gone-entries", n=len(demo.library.diary)) in screen.texts()
        assert len(demo.library.diary) > 0
        medium.fail_at = None


@pytest.mark.parametrize("count", [0, 1, 2])
async def test_settings_tell_what_another_version_wrote(demo, count):
    async with showing(demo, "/settings") as screen:
        store = screen.state_of("SettingsScreen", "store")
        store.unreadable = count
        await screen.settle()
        told = [text for text in screen.texts() if "another version" in text]

        assert told == ([say("settings.kept-unreadable", n=count)] if count else [])


async def test_a_language_of_another_version_is_kept_and_answered_in_english(demo):
    demo.library.database.table("settings").update({"language": "tr"})
    async with showing(demo) as screen:
        assert screen.has("app.tabs")
    demo.library.settings.put(demo.library.settings.get())

    assert demo.library.settings.get().language == "tr"


async def test_about_knows_the_version_of_a_checkout(demo):
    async with showing(demo, "/settings/about") as screen:
        assert screen.text("about.version") == say("about.version", version=version())
        assert version()
