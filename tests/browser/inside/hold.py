"""Holds the files until told to let go, or says why it was not given them."""

from pyodide.ffi import JsException

from tests.browser.inside.files import medium_in, tell, word


async def main(given: str) -> None:
    try:
        medium = await medium_in("held")
    except JsException as refused:
        tell("refused", refused.name)
        return
    medium.create("mark", [given.encode()])
    tell("holds", given)
    await word("use")
    medium.close()
    tell("let-go", given)
