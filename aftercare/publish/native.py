"""Write the folder from which ``flet build`` makes a native app: our package, icons, settings."""

from pathlib import Path

from aftercare.device.web_client import assets_folder
from aftercare.publish import folder
from aftercare.publish.packing import (
    APP,
    CALENDAR,
    DESK,
    LEARN,
    MORE,
    OF_A_PHONE,
    PAPER,
    REPORT,
    NotInstalled,
    Package,
    members,
)

_MAIN = b'"""Where the native app begins."""\n\nfrom aftercare.on_phone import begin\n\nbegin()\n'
_FONTS = Package("aftercare", part=("device/font.py",))  # what paper is written with
_PHONE = Package("aftercare", part=OF_A_PHONE)
_ICONS = {
    "icon.png": "icons/icon-512.png",
    "icon_android.png": "icons/icon-maskable-512.png",
    "splash.png": "icons/icon-512.png",
}


def stage(out: Path) -> int:
    """Write the folder *out* and return how many files it has.

    folder.NotOurs or packing.NotInstalled say why not; OSError if the disk refuses.
    """
    folder.check(out, folder.Kind.NATIVE)
    files = staged()
    folder.write(out, files, folder.Kind.NATIVE)
    return len(files)


def staged() -> dict[str, bytes]:
    """Return the files by their paths; NotInstalled if the settings are missing."""
    assets = assets_folder()
    settings = assets.parent / "pyproject.toml"  # beside the assets, also in a wheel
    if not settings.is_file():
        raise NotInstalled("pyproject.toml")
    files = {
        "main.py": _MAIN,
        "pyproject.toml": settings.read_bytes(),
        **{f"assets/{name}": (assets / icon).read_bytes() for name, icon in _ICONS.items()},
        **{f"assets/sounds/{s.name}": s.read_bytes() for s in (assets / "sounds").iterdir()},
        **members((APP, MORE, LEARN, REPORT, CALENDAR, DESK, PAPER, _FONTS, _PHONE)),
    }
    return files | {folder.NOTE: folder.note(folder.Kind.NATIVE, files)}
