"""The button that hands files over to be saved elsewhere, one after the other."""

from collections.abc import Callable, Mapping

import flet as ft

from aftercare.ui.look import use_words
from aftercare.ui.parts.text import quiet


@ft.component
def SaveFiles(label: str, files: Callable[[], Mapping[str, bytes]], ending: str = "") -> ft.Control:
    """Save what *files* returns, under their names and the *ending*, and say that it was done."""
    words = use_words()
    saved, save = ft.use_state(initial=False)

    async def hand_over() -> None:
        for name, content in files().items():
            await ft.FilePicker().save_file(file_name=f"{name}{ending}", src_bytes=content)
        save(True)  # noqa: FBT003 - a setter of Flet's takes the bare value

    button = ft.OutlinedButton(
        label, icon=ft.Icons.DOWNLOAD_ROUNDED, key="files.save", on_click=hand_over
    )
    told = [quiet(words("app.files-saved"), key="files.saved")] if saved else []
    return ft.Column(
        [button, *told], tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
