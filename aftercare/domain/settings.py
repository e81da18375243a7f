"""How a person wants the app to be, and what it should know about them."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypedDict

from aftercare.domain.condition import Condition
from aftercare.domain.country import ELSEWHERE
from aftercare.domain.figure.hair import Hair
from aftercare.domain.figure.skin import Skin
from aftercare.domain.moment import checked
from aftercare.domain.warning import Flag

TEXT_SCALES = (1.0, 1.15, 1.3, 1.6, 2.0)
LONGEST_LINE = 120  # characters in a name or number
LONGEST_ADDRESS = 200  # characters


_ONE_NUMBER = re.compile(
    r"(?:tel:)?[\d\s+\uff0b()\[\]./*#\-\u2010-\u2015\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]*",
    re.IGNORECASE,
)
_BEGUN = re.compile(r"(?:t|te|tel|tel:)?[\s+\uff0b(]*", re.IGNORECASE)
_DIGITS = 16  # 15 at most in the world, and a 0 in brackets


class Brightness(StrEnum):
    """Light or dark, or as the device has it."""

    DEVICE = "device"
    LIGHT = "light"
    DARK = "dark"


class Role(StrEnum):
    """For whom the app is on this device."""

    PATIENT = "patient"
    PHYSIOTHERAPIST = "physiotherapist"
    BOTH = "both"

    @property
    def treats(self) -> bool:
        """Whether the place of a physiotherapist is shown."""
        return self is not Role.PATIENT

    @property
    def is_treated(self) -> bool:
        """Whether the place of a patient is shown."""
        return self is not Role.PHYSIOTHERAPIST


class Rings(StrEnum):
    """What may ring, each of which can be silenced."""

    CHECK_INS = "check-ins"
    SIGNS = "signs"  # a further look at the warning signs, after needles near the lung
    STRETCHES = "stretches"
    VISITS = "visits"


VOLUMES = (30, 60, 100)  # per cent of what the device gives


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be changed in the settings; all of it may be left as it is."""

    role: Role = Role.PATIENT
    language: str = "en"
    country: str = ELSEWHERE
    brightness: Brightness = Brightness.DEVICE
    high_contrast: bool = False
    skin: Skin = "fair"  # of the drawn person, and its hair
    hair: Hair = "short"
    sound: bool = True  # while a set is led
    voice: bool = True
    volume: int = 100  # of both; one of VOLUMES
    text_scale: float = 1.0  # on top of the device's own; one of TEXT_SCALES
    clinic_name: str = ""
    clinic_phone: str = ""
    flags: frozenset[Flag] = frozenset()
    conditions: frozenset[Condition] = frozenset()
    welcomed: bool = False
    used_plan: str = ""  # the plan that was accepted last: "<id>.<revision>"
    plan: str = ""  # the id of the plan that is shown; of none that is kept: the latest
    base_address: str = ""  # of the web app that patients open; "": the one that this is, if it is
    quiet_begins: int = 22  # from this full hour on nothing rings, 0 to 23
    quiet_ends: int = 7  # up to this one; the same hour: there is no such time
    silent: frozenset[Rings] = frozenset()
    rings_by_name: bool = False  # what rings may name a part of the body, also on a locked screen
    looked_at: datetime | None = None  # when the warning signs were looked at, as a reminder asked
    no_activities: bool = False  # to name activities of one's own was offered and put away

    def __post_init__(self) -> None:
        """Refuse sizes that are not offered and lines that are too long."""
        if self.text_scale not in TEXT_SCALES:
            raise ValueError(f"text_scale must be one of {TEXT_SCALES}")
        if self.volume not in VOLUMES:
            raise ValueError(f"volume must be one of {VOLUMES}")
        if not (0 <= self.quiet_begins <= 23 and 0 <= self.quiet_ends <= 23):
            raise ValueError("an hour must be 0 to 23")
        if self.looked_at is not None:
            checked(self.looked_at)
        if max(len(self.clinic_name), len(self.clinic_phone)) > LONGEST_LINE:
            raise ValueError(f"a line may have {LONGEST_LINE} characters")
        if len(self.base_address) > LONGEST_ADDRESS:
            raise ValueError(f"an address may have {LONGEST_ADDRESS} characters")


class Choices(TypedDict, total=False):
    """The settings that a person may change."""

    role: Role
    language: str
    country: str
    brightness: Brightness
    high_contrast: bool
    skin: Skin
    hair: Hair
    sound: bool
    voice: bool
    volume: int
    text_scale: float
    clinic_name: str
    clinic_phone: str
    flags: frozenset[Flag]
    conditions: frozenset[Condition]
    welcomed: bool
    used_plan: str
    plan: str
    base_address: str
    quiet_begins: int
    quiet_ends: int
    silent: frozenset[Rings]
    rings_by_name: bool
    looked_at: datetime | None
    no_activities: bool


def is_begun(phone: str) -> bool:
    """Tell whether *phone* is no more than how a number begins: "+", "(", "tel:" or nothing."""
    return _BEGUN.fullmatch(phone) is not None


def dialled(phone: str) -> str:
    """Return *phone* as a tel: link takes it: digits and a leading plus; "" if it cannot be.

    It cannot where a letter, a word or a second number stands in it: nobody knows which is meant.
    """
    first = re.search(r"[\d*#]", phone)
    if first is None or not _ONE_NUMBER.fullmatch(phone) or len(re.findall(r"\d", phone)) > _DIGITS:
        return ""
    abroad = any(plus in phone[: first.start()] for plus in "+\uff0b")  # also in "(+44) 20 …"
    # "+44 (0)20": the 0 is for callers within the country only.
    said = re.sub(r"\(\s*0\s*\)", "", phone) if abroad else phone
    digits = "".join(c if c in "*#" else str(int(c)) for c in re.findall(r"[\d*#]", said))
    return ("+" if abroad else "") + digits if digits else ""
