import logging
import re
import socket
import threading
import time
from http.client import HTTPConnection

import flet as ft
import pytest

from aftercare.device.font import FONTS
from aftercare.device.local_server import LocalServer, PortTaken, listen
from aftercare.device.running import ask_for_invitation, find_running, noted, read_note
from aftercare.device.web_client import assets_folder

UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


def hello(page: ft.Page) -> None:
    page.add(ft.Button("Hello"))


@pytest.fixture(scope="module")
def server():
    served = LocalServer(hello)
    running = threading.Thread(target=served.run)
    running.start()
    yield served
    served.stop()
    running.join(timeout=5)

    assert not running.is_alive()


@pytest.fixture
def ask(server):
    """Send one request with exactly the headers given and return the answer, read to its end."""

    def asking(path, *, method="GET", host=f"127.0.0.1:{server.doorway.port}", **headers):
        connection = HTTPConnection("127.0.0.1", server.doorway.port, timeout=5)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in ({"Host": host} | headers).items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        answer.text = "" if answer.status == 101 else answer.read().decode("utf-8", "replace")
        connection.close()
        return answer

    return asking


@pytest.fixture
def root(server):
    return server.doorway.root


def test_the_start_page_is_ours_and_carries_the_policy(ask, root):
    answer = ask(f"{root}/")

    assert answer.status == 200
    assert "<title>Aftercare</title>" in answer.text
    assert f'<base href="{root}/">' in answer.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Server" not in answer.headers
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_the_page_has_only_scripts_that_the_policy_lets_run(ask, root):
    answer = ask(f"{root}/")
    inline = re.findall(r"<script>", answer.text)
    digests = re.findall(r"'sha256-", answer.headers["Content-Security-Policy"])

    assert len(inline) == len(digests) == 2
    assert " onclick=" not in answer.text
    assert "http" not in re.sub(r"http-equiv", "", answer.text)


CLIENT = """
    main.dart.wasm canvaskit/skwasm.wasm flutter_bootstrap.js python.js favicon.png manifest.json
    icons/icon-192.png icons/apple-touch-icon-192.png
    assets/fonts/roboto.woff2 assets/FontManifest.json
    assets/fonts/Manrope-Regular.ttf assets/fonts/Manrope-Medium.ttf
    assets/fonts/Manrope-SemiBold.ttf
"""
ELSE = """
    docs openapi.json oauth_callback upload assets/fonts/OFL.txt a%00b ../aftercare/__main__.py
    %2e%2e/%2e%2e/pyproject.toml fonts/..%2f..%2fx
"""


@pytest.mark.parametrize("file", CLIENT.split())
def test_every_file_of_the_client_comes_from_here(ask, root, file):
    assert ask(f"{root}/{file}", method="HEAD").status == 200


def test_scripts_and_compiled_code_have_the_type_that_browsers_insist_on(ask, root):
    for file, kind in (("python.js", "text/javascript"), ("main.dart.mjs", "text/javascript")):
        assert ask(f"{root}/{file}").headers["Content-Type"].startswith(kind)
    compiled = ask(f"{root}/main.dart.wasm", method="HEAD")

    assert compiled.headers["Content-Type"] == "application/wasm"


def test_the_fonts_are_those_of_their_package(ask, root):
    answer = ask(f"{root}/assets/fonts/Manrope-Medium.ttf", method="HEAD")

    assert int(answer.headers["Content-Length"]) == FONTS["Manrope Medium"].stat().st_size
    assert answer.headers["Content-Type"] == "font/ttf"


@pytest.mark.parametrize(
    "path",
    ["/", "/docs", "/openapi.json", "/index.html", "/favicon.ico", "/ws", "/" + "x" * 32 + "/"],
)
def test_outside_the_secret_path_there_is_nothing(ask, path):
    answer = ask(path)

    assert (answer.status, answer.text) == (404, "")


@pytest.mark.parametrize("path", ELSE.split())
def test_within_it_there_is_nothing_but_the_client(ask, root, path):
    assert ask(f"{root}/{path}").status == 404


def test_a_foreign_host_is_refused(ask, root, server):
    for host in ("evil.example", f"evil.example:{server.doorway.port}", "127.0.0.1"):
        assert ask(f"{root}/", host=host).status == 404
        assert ask(f"{root}/ws", host=host, Origin=f"http://{host}", **UPGRADE).status == 403


def test_a_foreign_origin_is_refused(ask, root):
    for origin in ("http://evil.example", "null", "http://127.0.0.1:1"):
        assert ask(f"{root}/", Origin=origin).status == 404
        assert ask(f"{root}/ws", Origin=origin, **UPGRADE).status == 403


def test_a_web_socket_without_origin_is_refused(ask, root):
    assert ask(f"{root}/ws", **UPGRADE).status == 403


def test_a_web_socket_of_our_own_page_is_opened(ask, root, server):
    origin = f"http://127.0.0.1:{server.doorway.port}"

    assert ask(f"{root}/ws", Origin=origin, **UPGRADE).status == 101
    assert ask("/ws", Origin=origin, **UPGRADE).status == 403


def test_a_forwarded_address_changes_nothing(ask, root):
    assert ask(f"{root}/", X_Forwarded_For="203.0.113.9").status == 200
    assert ask("/", X_Forwarded_For="127.0.0.1", X_Forwarded_Host="localhost").status == 404


def test_only_reading_is_answered(ask, root):
    assert ask(f"{root}/", method="POST").status == 405
    assert ask(f"{root}/main.dart.js", method="DELETE").status == 405


def test_a_file_that_the_browser_holds_is_not_sent_again(ask, root):
    first = ask(f"{root}/python.js")
    again = ask(f"{root}/python.js", If_None_Match=first.headers["ETag"])

    assert (again.status, again.text) == (304, "")
    assert first.headers["Cache-Control"] == again.headers["Cache-Control"]
    assert first.headers["Cache-Control"].startswith("private")


def test_it_listens_on_the_loopback_address_only(server):
    assert server._socket.getsockname()[0] == "127.0.0.1"
    with pytest.raises(OSError, match=r"."):
        socket.create_connection(("127.0.0.2", server.doorway.port), timeout=1)


def test_a_port_that_another_program_has_is_an_error(server):
    with pytest.raises(PortTaken) as caught:
        listen(server.doorway.port)

    assert caught.value.port == server.doorway.port


def test_an_invitation_leads_into_the_app_once(ask, root, server):
    invitation = ask_for_invitation(server.url)
    path = "/" + invitation.rpartition("/")[2]

    assert root not in invitation
    assert ask(path).headers["Location"] == f"{root}/"
    assert ask(path).status == 404


def test_a_running_server_is_found_by_its_note(server, tmp_path):
    with noted(tmp_path, server.url):
        mode = (tmp_path / "running.json").stat().st_mode & 0o777
        found = find_running(tmp_path, patience_seconds=0)

    assert mode == 0o600
    assert found is not None
    assert found[0] == server.url
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"url": 1}',
        '{"url": "http://evil.example/"}',
        '{"url": "http://127.0.0.1:80@evil.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"}',
        '{"url": "http://127.0.0.1:1/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"}',
    ],
)
def test_a_note_that_leads_nowhere_is_no_note(tmp_path, text):
    (tmp_path / "running.json").write_text(text)

    assert find_running(tmp_path, patience_seconds=0) is None


def test_a_note_that_cannot_be_written_stops_nothing(server, tmp_path):
    with noted(tmp_path / "gone", server.url):
        pass


def test_a_missing_note_is_none(tmp_path):
    assert read_note(tmp_path) is None


def test_a_start_that_is_still_under_way_is_waited_for(server, tmp_path):
    found = []
    seeker = threading.Thread(target=lambda: found.append(find_running(tmp_path, 3)))
    seeker.start()
    time.sleep(0.2)
    with noted(tmp_path, server.url):
        seeker.join()

    assert found[0][0] == server.url


def test_nothing_is_logged_about_who_asks(ask, root, caplog):
    caplog.set_level(logging.DEBUG, logger="uvicorn.access")
    ask(f"{root}/")

    assert not [record for record in caplog.records if root in record.getMessage()]


def test_the_assets_are_found_and_say_what_they_should(server):
    page = (assets_folder() / "index.html").read_text("utf-8")

    assert server.url.endswith("/")
    for needed in ('<base href="/">', "<!-- fletAppConfig -->", "#F5F2EB", "#111514"):
        assert needed in page
