"""The numbers to call, country by country."""

from functools import cache

from aftercare.content.datafile import read
from aftercare.domain.country import ELSEWHERE, Country


@cache
def countries() -> tuple[Country, ...]:
    """Return all countries that the app knows, and "ZZ" for anywhere else."""
    return tuple(
        Country(
            code=row["code"],
            emergency=row["emergency"],
            same_day=row.get("same_day"),
            checked=row.get("checked", True),
        )
        for row in read("countries")["country"]
    )


def numbers(code: str) -> Country:
    """Return the numbers of the country *code*; those of "ZZ" where it is not known."""
    by_code = {country.code: country for country in countries()}
    return by_code.get(code, by_code[ELSEWHERE])
