"""Find out what a medium holds, without changing it: which generation counts, and what it lost."""

from dataclasses import dataclass, field
from typing import Final

from aftercare.storage.damage import Damage, DamageReason
from aftercare.storage.generation import (
    FORMAT,
    Replay,
    Tables,
    apply,
    head_of,
    replay,
    tables_of,
)
from aftercare.storage.mark import Mark, read_mark
from aftercare.storage.medium import GENERATION_SLOTS, Medium
from aftercare.storage.snapshot import snapshot

_SECTOR: Final = 512


class NewerSchema(Exception):
    """The data was written by a newer app: schema *found*, while this app knows *known*."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"schema {found}, only {known} is known")
        self.found = found
        self.known = known


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What was found; *slot* is None if there is nothing yet, or nothing readable."""

    slot: str | None = None
    replay: Replay = field(default_factory=Replay)
    tables: Tables = field(default_factory=dict)
    mark: Mark | None = None
    newest: int = 0
    """The highest generation number seen anywhere."""
    highest: int = 0
    """The highest sequence number seen anywhere, the mark included."""
    damage: Damage | None = None
    damaged_slots: tuple[str, ...] = ()


def survey(medium: Medium, *, known: int) -> Survey:
    """Read all there is; NewerSchema if a schema above *known* is in use, OSError as the medium."""
    mark = read_mark(medium)
    raws = {name: raw for name in GENERATION_SLOTS if (raw := medium.read(name)) is not None}
    if (mark and mark.erasing) or (mark is None and _never_used(raws, known)):
        return Survey(mark=mark)
    seen = mark or Mark()
    replays = _quick(raws, seen) or {name: replay(raw) for name, raw in raws.items()}
    slot = _in_use(replays, seen)
    found = replays[slot] if slot else Replay()
    if found.schema > known or found.format > FORMAT:
        raise NewerSchema(max(found.schema, known + 1), known)
    healer = _healer(found, replays)
    tables = tables_of(healer) if healer else {}
    for record in found.records:
        if not healer or record[0] > found.base + found.lines:
            apply(tables, record)
    numbers = [seen.generation, *(head_of(raw).generation for raw in raws.values())]
    reached = [seen.sequence, *(one.last for one in replays.values())]
    reason = _reason(raws, slot, found, seen)
    return Survey(
        slot=slot,
        replay=found,
        tables=tables,
        mark=mark,
        newest=max([*numbers, *(one.generation for one in replays.values())]),
        highest=max(*reached, found.last),
        damage=None
        if reason is None
        else _damage(reason, found, tables, seen, healed=bool(healer)),
        damaged_slots=tuple(
            name
            for name, one in replays.items()
            if raws[name] and (not one.whole or reason is DamageReason.LOST_TAIL)
        ),
    )


def _quick(raws: dict[str, bytes], mark: Mark) -> dict[str, Replay] | None:
    """Replay only the generation that the mark names, if there is no doubt about it.

    The previous generation is as long; reading it too would double the time of every opening.
    """
    heads = {name: head_of(raw).generation for name, raw in raws.items()}
    if not heads or max(heads.values()) != mark.generation:
        return None
    slot = max(heads, key=lambda name: heads[name])
    found = replay(raws[slot])
    return {slot: found} if found.whole and found.last >= mark.sequence else None


def _healer(found: Replay, replays: dict[str, Replay]) -> Replay | None:
    """Return the whole generation from whose end a damaged snapshot was made, if it is there."""
    if found.complete or not found.generation:
        return None
    ended = (one for one in replays.values() if one.whole and one.last == found.base)
    return next(ended, None)


def _in_use(replays: dict[str, Replay], mark: Mark) -> str | None:
    """Return the slot of the generation that acknowledged the latest writes, None if none is left.

    A compaction that was killed leaves a newer generation incomplete; one that failed and could
    not be cleaned away may leave it complete, while writes went on in the older: neither counts.
    """
    order = sorted(
        replays, key=lambda name: (replays[name].base, replays[name].generation), reverse=True
    )
    best = max((one.generation for one in replays.values() if one.complete), default=0)
    for name in order:
        found = replays[name]
        marked = mark.generation >= found.generation if found.generation else mark.generation > best
        if not found.complete and (marked or (found.generation and found.changed)):
            return name if found.records or found.generation else None
        abandoned = not (marked or found.changed) and any(
            other.complete and other.last > found.base
            for other in replays.values()
            if other is not found
        )
        if found.complete and not abandoned:
            return name
    return max(order, key=lambda name: len(replays[name].records), default=None)


def _reason(
    raws: dict[str, bytes], slot: str | None, found: Replay, mark: Mark
) -> DamageReason | None:
    """Return what is wrong with the generation in use, None if nothing is."""
    if not raws:
        return DamageReason.MISSING
    if slot is None or not (found.records or found.generation):
        empty = not any(raw.strip(b"\0") for raw in raws.values())
        return DamageReason.EMPTY if empty else DamageReason.FOREIGN
    checks = (
        (mark.generation > found.generation > 0, DamageReason.OLDER_GENERATION),
        (not found.headed, DamageReason.BAD_HEAD),
        (not found.whole, DamageReason.BAD_LINES),
        (mark.sequence > found.last, DamageReason.LOST_TAIL),
    )
    return next((reason for wrong, reason in checks if wrong), None)


def _damage(
    reason: DamageReason, found: Replay, tables: Tables, mark: Mark, *, healed: bool
) -> Damage:
    """Return the damage for *reason*; *healed*: the snapshot came from the generation before."""
    readable = sum(map(len, tables.values()))
    if reason in (DamageReason.MISSING, DamageReason.EMPTY, DamageReason.FOREIGN):
        lost = mark.documents
    elif reason is DamageReason.OLDER_GENERATION:
        # The lost generation repeated every document in a line: those are not lost changes.
        lost = max(mark.documents - readable, mark.sequence - found.last - mark.documents, 0)
    else:
        start = found.base + (found.lines if healed else 0)
        lost = max(found.last, found.base + found.lines, mark.sequence) - start
        lost -= sum(record[0] > start for record in found.records)
    return Damage(reason=reason, readable=readable, lost=lost)


def _never_used(raws: dict[str, bytes], known: int) -> bool:
    """Tell whether nothing but the trace of a first opening that was cut off is there.

    The mark is made right after the first generation, so without one no write was acknowledged.
    """
    if any(len(raw) > _SECTOR for raw in raws.values()):
        return False
    firsts = [
        b"".join(snapshot({}, generation=1, base=0, schema=schema).chunks)
        for schema in range(1, known + 1)
    ]
    return all(
        any(first != raw and first.startswith(raw.rstrip(b"\0")) for first in firsts)
        for raw in raws.values()
    )
