"""Babel's data without what the app never says: money, measures, names of languages and of zones.

It is a sixth of what a phone loads of Python's, and all of it would lie in its memory.
"""

import pickle
from collections.abc import Mapping

GLOBAL = "babel/global.dat"
_FOLDER = "babel/locale-data/"
NOT_OF_ALL = frozenset(
    {
        *("likely_subtags", "territory_languages", "territory_currencies", "territory_zones"),
        *("zone_territories", "zone_aliases", "meta_zones", "windows_zone_mapping"),
        *("all_currencies", "currency_fractions"),
    }
)
NOT_OF_ONE = frozenset(
    {
        *("unit_patterns", "unit_display_names", "compound_unit_patterns", "date_fields"),
        *("currency_names", "currency_names_plural", "currency_symbols", "currency_unit_patterns"),
        *("compact_currency_formats", "compact_decimal_formats", "scientific_formats"),
        *("languages", "scripts", "variants", "meta_zones", "time_zones", "interval_formats"),
    }
)


def slim(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return *files* with Babel's data among them made smaller, always the same bytes."""
    return {name: _slim(name, content) for name, content in files.items()}


def _slim(name: str, content: bytes) -> bytes:
    if name == GLOBAL:
        return _without(content, NOT_OF_ALL)
    if name.startswith(_FOLDER) and name.endswith(".dat"):
        return _without(content, NOT_OF_ONE)
    return content


def _without(content: bytes, keys: frozenset[str]) -> bytes:
    # The installed package's own files, which it reads in the same way.
    data: dict[str, object] = pickle.loads(content)  # noqa: S301
    return pickle.dumps({name: one for name, one in data.items() if name not in keys}, 2)
