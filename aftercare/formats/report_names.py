"""Names in a report's link: by their numbers, and those that have none as they are."""

from aftercare.content.code import Code
from aftercare.domain.reduced import NAME
from aftercare.formats.bits import BitReader, BitWriter
from aftercare.formats.link_frame import BadLink
from aftercare.formats.varint import Unreadable


def put_names(bits: BitWriter, names: tuple[str, ...], code: Code, order: int) -> None:
    """Write how many *names* there are, and the number of each; 0 and the name if it has none."""
    bits.number(len(names))
    for name in names:
        put_name(bits, name, code, order)


def put_name(bits: BitWriter, name: str, code: Code, order: int) -> None:
    """Write the number of *name*; 0 and the name itself if it has none."""
    number = code.numbers.get(name, 0)
    bits.number(number, order)
    if not number:
        bits.text(name)


def read_names(bits: BitReader, code: Code, order: int, field: str) -> tuple[str, ...]:
    """Return so many names as were written."""
    return tuple(read_name(bits, code, order, field) for _ in range(bits.number()))


def read_name(bits: BitReader, code: Code, order: int, field: str) -> str:
    """Return the name of the number that stands next, or the name that does."""
    number = bits.number(order)
    if number:
        return known(code, number, field)
    name = bits.text()
    if not NAME.fullmatch(name) or name in code.numbers:
        raise Unreadable("a name is none")
    return name


def known(code: Code, number: int, field: str) -> str:
    """Return what *number* stands for; BadLink if this version does not know it."""
    if number not in code.ids:
        raise BadLink("out-of-bounds", field=field)
    return code.ids[number]
