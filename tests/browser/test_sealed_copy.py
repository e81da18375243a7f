"""A copy under a passphrase between a computer and a phone, both ways; and all deleted there."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from aftercare.device.machine_sealer import MachineSealer
from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.diary import Entry
from aftercare.formats.sealed_copy import read_sealed, secret_of
from aftercare.state.backup import _opened, _sealed
from aftercare.storage.backup import backup, read_backup
from aftercare.storage.diary import DiaryRepository
from aftercare.words.words import load_words
from tests.browser.site import Site, published
from tests.browser.test_web_app import is_kept
from tests.browser.world import IN_THE_PAGE
from tests.storage.work import opened

say = load_words("en", "GB")
pytestmark = IN_THE_PAGE
PASSPHRASE = "kettle on the blue hob"  # noqa: S105 - of nobody
MARKER = "NOBODY-IS-TO-READ-THIS"
KEPT = """async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys()),
  ...(await indexedDB.databases()).map(({ name }) => name),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
].filter((name) => !name.startsWith("picture of"))"""
"""What a browser keeps of a site besides files. A picture of Python may be made anew: see below."""


def done(work):
    """Return what *work* gives: Playwright has a loop of its own in this thread."""
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(asyncio.run, work).result()


def a_diary():
    database = opened(MemoryMedium())
    at = datetime.now(UTC)
    DiaryRepository(database).put(
        Entry(id="a", occurred_at=at, recorded_at=at, soreness=3, note=f"{MARKER} " * 40)
    )
    return database


def holders(folder):
    """Return the files below *folder* in which the marker stands."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in found if MARKER.encode() in path.read_bytes()]


def chooses(person, file):
    with person.page.expect_file_chooser() as chooser:
        person.taps(say("backup.bring-back"))
    chooser.value.set_files(file)


def test_it_goes_both_ways_and_deleting_leaves_nothing_in_the_browser(world, tmp_path):
    diary, profile, sealer = a_diary(), tmp_path / "profile", MachineSealer()
    sealed = done(_sealed(sealer, secret_of(PASSPHRASE), backup(diary)))
    (file := tmp_path / "copy.aftercare").write_bytes(sealed)
    site = world.serves(Site(published()))
    person = world.opens(site.url, profile=profile, idle=True)
    person.taps(say("welcome.start"))
    is_kept(person)
    person.goes("/settings/backup")
    chooses(person, file)
    person.sees(say("backup.asks"))
    person.types(say("backup.passphrase"), "another one")
    person.taps(say("backup.open"))
    person.sees(say("backup.refused-passphrase"))
    person.types(say("backup.passphrase"), PASSPHRASE)
    person.taps(say("backup.open"))
    person.taps(say("backup.bring"))
    person.sees(say("backup.restored", n=1))

    assert holders(profile)

    person.taps(say("backup.seal"))
    person.types(say("backup.passphrase"), PASSPHRASE)
    person.types(say("backup.passphrase-again"), PASSPHRASE)
    with person.page.expect_download() as download:
        person.taps(say("backup.seal-save"))
    assert download.value.suggested_filename.endswith("-1-records.aftercare")
    seal, body = read_sealed(download.value.path().read_bytes())
    content = done(_opened(sealer, PASSPHRASE, seal, body))

    assert read_backup(content)["diary"] == read_backup(backup(diary))["diary"]

    person.goes("/settings/delete")
    person.taps(say("settings.gone-now"))
    person.sees(say("settings.gone-done"))
    person.waits_until(lambda: not person.runs(KEPT), "something is still kept")
    person.leaves()

    assert holders(profile) == []
