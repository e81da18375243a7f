"""The Content-Security-Policy that keeps every request of the app's page."""

from collections.abc import Iterable


def content_security_policy(
    *, connect: Iterable[str] = (), inline_scripts: Iterable[str] = (), **more: str
) -> str:
    """Return the policy of a page that may load and ask its own origin, and nothing else.

    *connect* names what else it may talk to, *inline_scripts* the hashes of scripts written in it,
    *more* further rules by their names with underscores. Flutter needs compiled WebAssembly,
    workers from blobs and styles that it writes itself. It also asks a foreign server for an
    animation library at every start: this is what refuses it.
    """
    rules = {
        "default-src": "'none'",
        "script-src": " ".join(("'self'", "'wasm-unsafe-eval'", *inline_scripts)),
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "media-src": "'self' data: blob:",
        "connect-src": " ".join(("'self'", *connect)),
        "worker-src": "'self' blob:",
        "manifest-src": "'self'",
        "base-uri": "'self'",
        "form-action": "'none'",
    } | {name.replace("_", "-"): value for name, value in more.items()}
    return "; ".join(f"{name} {value}" for name, value in rules.items())
