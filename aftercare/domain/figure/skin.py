"""The tones of skin in which a person may be drawn; a theme gives them their colours."""

from typing import Literal

Skin = Literal["light", "fair", "tan", "brown", "deep"]
SKINS: tuple[Skin, ...] = ("light", "fair", "tan", "brown", "deep")
