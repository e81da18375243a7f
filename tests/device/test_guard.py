import asyncio
from collections.abc import Iterable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aftercare.device.doorway import Doorway
from aftercare.device.guard import Guard

PORT = 51234
TOKEN = "T" * 32
HOSTS = (b"127.0.0.1:51234", b"localhost:51234", b"[::1]:51234")
ORIGINS = tuple(b"http://" + host for host in HOSTS)
INSIDE = b"inside"
ASCII = st.characters(codec="ascii")

Headers = Iterable[tuple[bytes, bytes]]


async def inside(scope, _receive, send):
    if scope["type"] == "websocket":
        await send({"type": "websocket.accept"})
        return
    body_kind = (b"content-type", b"text/plain")
    await send({"type": "http.response.start", "status": 200, "headers": [body_kind]})
    await send({"type": "http.response.body", "body": INSIDE})


class Answer:
    """What a connection to a guarded app came to."""

    def __init__(self, messages):
        self.first = messages[0]
        self.body = b"".join(message.get("body", b"") for message in messages)
        self.headers = dict(self.first.get("headers", []))
        self.status = self.first.get("status")
        self.let_in = self.first["type"] == "websocket.accept" or self.body == INSIDE


def ask(headers: Headers, *, path="/" + TOKEN + "/", kind="http", guard=None, **scope):
    messages = []

    async def receive():
        return {"type": f"{kind}.disconnect"}

    async def send(message):
        messages.append(message)

    scope = {"type": kind, "method": "GET", "client": ("127.0.0.1", 9), "path": path} | scope
    guard = guard or Guard(inside, Doorway(port=PORT, token=TOKEN))
    asyncio.run(guard(scope | {"headers": list(headers)}, receive, send))
    return Answer(messages)


@pytest.mark.parametrize("host", HOSTS)
def test_this_machines_own_page_is_let_in(host):
    assert ask([(b"host", host)]).let_in
    assert ask([(b"host", host), (b"origin", b"http://" + host)]).let_in
    assert ask([(b"host", host), (b"origin", b"http://" + host)], kind="websocket").let_in


@given(st.binary(max_size=60).filter(lambda host: host not in HOSTS))
def test_no_other_host_is_let_in(host):
    headers = [(b"host", host), (b"origin", b"http://" + host)]

    assert not ask(headers).let_in
    assert not ask(headers, kind="websocket").let_in


@given(st.binary(max_size=60).filter(lambda origin: origin != ORIGINS[0]))
def test_no_other_origin_is_let_in(origin):
    headers = [(b"host", HOSTS[0]), (b"origin", origin)]

    assert not ask(headers).let_in
    assert not ask(headers, kind="websocket").let_in


@given(st.text(ASCII, max_size=60).filter(lambda path: not path.startswith(f"/{TOKEN}/")))
@example(f"/{TOKEN}")
@example(f"//{TOKEN}/")
@example(f"/{TOKEN}\u0130/")
@example("/\udcff/")
@example(f"{TOKEN}/")
def test_no_other_path_is_let_in(path):
    headers = [(b"host", HOSTS[0]), (b"origin", ORIGINS[0])]

    assert not ask(headers, path=path).let_in
    assert not ask(headers, path=path, kind="websocket").let_in


@pytest.mark.parametrize(
    "host",
    [
        b"127.0.0.1",
        b"127.0.0.1:51235",
        b"127.0.0.1:51234.evil.example",
        b"127.0.0.1.evil.example:51234",
        b"localhost.:51234",
        b"LOCALHOST:51234",
        b"evil.example:51234",
        b"0.0.0.0:51234",
        b"2130706433:51234",
        b"[::ffff:127.0.0.1]:51234",
        b"127.0.0.1:51234@evil.example",
        b" 127.0.0.1:51234",
        b"",
    ],
)
def test_a_name_that_was_made_to_point_here_is_refused(host):
    assert not ask([(b"host", host)]).let_in


@pytest.mark.parametrize(
    "origin",
    [
        b"null",
        b"file://",
        b"https://127.0.0.1:51234",
        b"http://127.0.0.1",
        b"http://127.0.0.1:8080",
        b"http://localhost:51234",  # ours, but not the page that it says it asks
        b"http://127.0.0.1:51234/",
        b"http://127.0.0.1:51234, http://evil.example",
        b"",
    ],
)
@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_a_page_of_another_site_is_refused(origin, kind):
    assert not ask([(b"host", HOSTS[0]), (b"origin", origin)], kind=kind).let_in


def test_a_web_socket_that_does_not_say_which_page_opened_it_is_refused():
    assert not ask([(b"host", HOSTS[0])], kind="websocket").let_in


def test_a_request_with_two_hosts_or_origins_or_none_is_refused():
    host, origin = (b"host", HOSTS[0]), (b"origin", ORIGINS[0])

    assert not ask([]).let_in
    assert not ask([host, host]).let_in
    assert not ask([host, origin, (b"origin", b"http://evil.example")]).let_in


@pytest.mark.parametrize("client", [("192.168.1.7", 9), ("::ffff:10.0.0.1", 9), ("", 0), None])
def test_another_machine_is_refused(client):
    assert not ask([(b"host", HOSTS[0])], client=client).let_in


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
def test_a_method_that_only_changes_things_is_refused(method):
    assert ask([(b"host", HOSTS[0])], method=method).status == 405


def test_every_refusal_looks_the_same():
    host = (b"host", HOSTS[0])
    wrong = [
        ask([(b"host", b"evil.example")]),
        ask([host, (b"origin", b"http://evil.example")]),
        ask([host], path="/"),
        ask([host], path=f"/{TOKEN}"),
        ask([host], path="/docs", method="POST"),
    ]

    assert {answer.status for answer in wrong} == {404}
    assert {answer.body for answer in wrong} == {b""}
    assert len({tuple(sorted(answer.headers.items())) for answer in wrong}) == 1


def test_the_policy_names_no_server_but_this_one():
    policy = ask([(b"host", HOSTS[1])]).headers[b"content-security-policy"].decode()

    assert "ws://localhost:51234" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "http:" not in policy
    assert "https:" not in policy
    assert "*" not in policy
    assert "script-src 'self' 'wasm-unsafe-eval';" in policy


def test_a_script_written_in_the_page_is_allowed_by_its_digest():
    page = "<p>Hello</p><script>let a = 1;</script>"
    guard = Guard(inside, Doorway(port=PORT, token=TOKEN), page)

    policy = ask([(b"host", HOSTS[0])], guard=guard).headers[b"content-security-policy"]

    assert b"'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck='" in policy


def test_every_answer_carries_the_security_headers_and_pages_are_not_stored():
    for answer in (ask([(b"host", HOSTS[0])]), ask([(b"host", b"evil.example")])):
        assert answer.headers[b"x-content-type-options"] == b"nosniff"
        assert answer.headers[b"x-frame-options"] == b"DENY"
        assert answer.headers[b"referrer-policy"] == b"no-referrer"
        assert answer.headers[b"cross-origin-opener-policy"] == b"same-origin"
        assert answer.headers[b"cross-origin-resource-policy"] == b"same-origin"
        assert answer.headers[b"cache-control"] == b"no-store"


def test_an_invitation_opens_the_app_once():
    doorway = Doorway(port=PORT, token=TOKEN)
    guard = Guard(inside, doorway)
    path = doorway.invite().removeprefix(f"http://127.0.0.1:{PORT}")

    first = ask([(b"host", HOSTS[0])], path=path, guard=guard)
    second = ask([(b"host", HOSTS[0])], path=path, guard=guard)

    assert (first.status, first.headers[b"location"]) == (303, f"/{TOKEN}/".encode())
    assert second.status == 404


def test_an_invitation_is_of_no_use_to_a_page_of_another_site():
    doorway = Doorway(port=PORT, token=TOKEN)
    guard = Guard(inside, doorway)
    path = doorway.invite().removeprefix(f"http://127.0.0.1:{PORT}")
    foreign = [(b"host", HOSTS[0]), (b"origin", b"http://evil.example")]

    assert ask(foreign, path=path, guard=guard).status == 404
    assert ask([(b"host", HOSTS[0])], path=path, guard=guard, method="HEAD").status == 404
    assert ask([(b"host", HOSTS[0])], path=path, guard=guard).status == 303


def test_the_secret_is_new_each_time_and_stays_out_of_logs():
    one, other = Doorway(port=PORT), Doorway(port=PORT)

    assert one.token != other.token
    assert len(one.token) == 32
    assert one.token not in repr(one)
