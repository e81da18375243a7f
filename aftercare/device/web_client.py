"""Flet's ready-made web client, served from this machine only: its page, files, fonts and socket.

Made of Flet's own parts rather than of ``flet_web.fastapi.app``: that one also answers at
``/docs``, ``/openapi.json`` and ``/oauth_callback`` and allows every origin to read along.
"""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from importlib import import_module
from os import PathLike, stat_result
from pathlib import Path
from types import ModuleType

import flet as ft
from flet_web import get_package_web_dir
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope
from starlette.websockets import WebSocket

from aftercare.device.doorway import Doorway
from aftercare.device.font import FONTS, SPARE, font_manifest

Main = Callable[[ft.Page], Awaitable[None] | None]
"""What an app does with a newly opened page."""


def assets_folder() -> Path:
    """Return the folder ``assets``: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "assets"
    return inside if inside.is_dir() else package.parent / "assets"


def start_page(root: str, assets: Path) -> str:
    """Return ``index.html`` of *assets* for an app whose paths all begin with *root*."""
    settings = {
        "entrypointBaseUrl": f"{root}/",
        "assetBase": f"{root}/",
        "canvasKitBaseUrl": f"{root}/canvaskit/",
        "fontFallbackBaseUrl": "assets/fallback/",
        "webSocketEndpoint": f"{root}/ws",
    }
    script = f"<script>Object.assign(flet, {json.dumps(settings)});</script>"
    page = (assets / "index.html").read_text("utf-8")
    return page.replace('<base href="/">', f'<base href="{root}/">').replace(
        "<!-- fletAppConfig -->", script
    )


def web_client(
    main: Main, page: str, doorway: Doorway, assets: Path, preload: Sequence[str] = ()
) -> Starlette:
    """Return the application that shows *page* in *doorway* and runs *main* for each opened page.

    A second start of the program asks it for an invitation, to open the browser with. The modules
    *preload* are imported while the browser loads the client.
    """

    async def talk(websocket: WebSocket) -> None:
        session = await websocket.app.state.session
        await session.talk(websocket, main)

    async def index(_: Request) -> Response:
        return HTMLResponse(page)

    async def invitation(_: Request) -> Response:
        return PlainTextResponse(doorway.invite())

    client = Path(get_package_web_dir())
    fonts = font_manifest(client)

    async def manifest(_: Request) -> Response:
        return Response(fonts, media_type="application/json")

    routes = [
        Route("/", index),
        Route("/index.html", index),
        Route("/invitation", invitation),
        Route("/assets/FontManifest.json", manifest),
        *(Route(f"/assets/fonts/{path.name}", _font_route(path)) for path in FONTS.values()),
        # For letters that ours have not: the client asks again at every frame until a font comes.
        Route("/assets/fallback/{name:path}", _font_route(client / SPARE)),
        WebSocketRoute("/ws", talk),
        Mount("/", _Files(assets)),
    ]
    lifespan = partial(_lifespan, ("aftercare.device.web_session", *preload))
    return Starlette(routes=[Mount(doorway.root, routes=routes)], lifespan=lifespan)


def _font_route(path: Path) -> Callable[[Request], Awaitable[Response]]:
    async def font(_: Request) -> Response:
        return FileResponse(
            path,
        )

    return font


@asynccontextmanager
async def _lifespan(modules: Sequence[str], client: Starlette) -> AsyncIterator[None]:
    loading = asyncio.create_task(_load_session(modules))
    client.state.session = loading
    yield
    if loading.done():
        await loading.result().end()
    else:
        loading.cancel()


async def _load_session(modules: Sequence[str]) -> ModuleType:
    loop = asyncio.get_running_loop()
    loaded = asyncio.Event()

    def load() -> None:
        with suppress(ImportError):  # raised again below, where it is seen
            for name in modules:
                import_module(name)
        with suppress(RuntimeError):  # the server has ended meanwhile
            loop.call_soon_threadsafe(loaded.set)

    # A thread of a pool would be waited for when the program ends.
    threading.Thread(target=load, name="imports", daemon=True).start()
    await loaded.wait()
    session, *_ = [import_module(name) for name in modules]
    await session.begin()
    return session


_KINDS = {".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm"}
"""Files that a browser refuses under another name; Windows may know them by one."""


class _LargeFile(FileResponse):
    chunk_size = 1024 * 1024  # the client is 12 MB: 64 KB at a time costs a thread hop each


class _Files(StaticFiles):
    """Our assets first, then the files of Flet's client."""

    def __init__(self, assets: Path) -> None:
        super().__init__(directory=assets)
        self.all_directories.append(get_package_web_dir())

    def file_response(
        self,
        full_path: str | PathLike[str],
        stat_result: stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """Answer with a file, or with "not modified" if the browser holds it already."""
        kind = _KINDS.get(Path(full_path).suffix)
        response = _LargeFile(full_path, status_code, media_type=kind, stat_result=stat_result)
        if self.is_not_modified(response.headers, Headers(scope=scope)):
            return NotModifiedResponse(response.headers)
        return response
