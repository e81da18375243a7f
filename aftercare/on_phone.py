"""Put the app together in a native build, where Flet's own shell runs Python on the phone."""

import os
from pathlib import Path

import flet as ft

from aftercare.app import App, launch
from aftercare.device.data_folder import prepare_folder
from aftercare.device.phone_notifier import PhoneNotifier
from aftercare.storage.refused import open_or_refuse
from aftercare.words.words import load_words

STORAGE = "FLET_APP_STORAGE_DATA"
"""The environment's name for the folder that is this app's own; Flet's shell sets it."""


def opened() -> App:
    """Open the diary in the app's own folder; MediumInUse or OSError if it cannot be had."""
    notifier = PhoneNotifier(load_words("en")("reminder.settings-title"))
    folder = prepare_folder(Path(os.environ[STORAGE], "diary"))
    return launch(data=folder, notifier=notifier, opening=open_or_refuse)


def begin() -> None:
    """Show the app until the phone ends it."""
    app = opened()
    try:
        ft.run(app.main)
    finally:
        app.close()
