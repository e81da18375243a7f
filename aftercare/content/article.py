"""The articles: which there are, on which shelf, where from, and the ways into them.

A file that is not as it has to be stops the load: `BadContent` names the file and the key.
"""

from datetime import date
from functools import cache

from aftercare.content.datafile import read
from aftercare.content.source import sources
from aftercare.content.stretch import stretch_regions
from aftercare.content.table import BadContent, Table
from aftercare.domain.article import Ago, Article, Days, Figure, Group, Place, Use
from aftercare.domain.source import Mark

_FILE = "articles.toml"


@cache
def articles() -> tuple[Article, ...]:
    """Return all articles, shelf by shelf."""
    found = tuple(_article(Table(row, _FILE, "article")) for row in read("articles")["article"])
    if len({one.id for one in found}) != len(found):
        raise BadContent(_FILE, "article", "an id is there twice")
    return found


@cache
def article(name: str) -> Article | None:
    """Return the article *name*; None if there is none."""
    return next((one for one in articles() if one.id == name), None)


@cache
def often() -> tuple[Place, ...]:
    """Return what is asked most."""
    return tuple(map(_place, read("articles")["often"]))


@cache
def days() -> Days:
    """Return with which articles to begin, by how long ago the needles were."""
    table = Table(read("articles")["days"], _FILE, "days")
    known = [one.id for one in articles()]
    found = {one: table.each(one, known) for one in Ago}
    table.done()
    return found


@cache
def uses() -> tuple[Use, ...]:
    """Return what clinics use needles for, by their English names."""
    found = []
    for row in read("uses")["use"]:
        table = Table(row, "uses.toml", "use")
        name = str(table.need("id"))
        found.append(Use(id=name, regions=table.each("regions", stretch_regions())))
        table.done()
    return tuple(found)


@cache
def terms() -> tuple[str, ...]:
    """Return the words that are explained, by their English names."""
    return tuple(read("terms")["terms"])


def _article(table: Table) -> Article:
    dated = table.need("dated")
    if type(dated) is not date:
        raise table.bad("dated", f"{dated!r} is not a day")
    found = Article(
        id=str(table.need("id")),
        group=Group(table.word("group", tuple(Group))),
        sources=table.each("sources", [one.id for one in sources()]),
        marks=tuple(map(Mark, table.each("marks", tuple(Mark)))),
        dated=dated,
        figures=tuple(map(Figure, table.each("figures", tuple(Figure)))),
        over_lung=table.flag("over_lung"),
        reviewer=str(table.take("reviewer", "")),
    )
    for key in ("sources", "marks"):
        if not getattr(found, key):
            raise table.bad(key, "is missing")
    table.done()
    return found


def _place(text: str) -> Place:
    name, _, number = text.partition(".")
    if article(name) is None or not number.isdecimal():
        raise BadContent(_FILE, "often", f"{text!r} is no passage of an article")
    return Place(name, int(number))
