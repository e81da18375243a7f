"""Write the cues as files: ``python -m aftercare.formats.sound_files assets/sounds``.

The client plays them by their paths; they are written anew when ``formats/sound.py`` changes.
"""

import sys
from pathlib import Path

from aftercare.domain.player.phase import Cue
from aftercare.formats.sound import cue_wav


def sound_files() -> dict[str, bytes]:
    """Return every cue as a WAV file, by its name."""
    return {f"{cue}.wav": cue_wav(cue) for cue in Cue}


def write(folder: Path) -> None:
    """Make *folder* hold the cues and nothing else; OSError if the disk refuses."""
    folder.mkdir(exist_ok=True)
    made = sound_files()
    for one in folder.iterdir():
        if one.name not in made:
            one.unlink()
    for name, content in made.items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
