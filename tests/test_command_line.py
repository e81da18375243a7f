import os
import re
import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path

import flet as ft
import pytest

from aftercare.__main__ import main, read_options
from aftercare.device.file_medium import FileMedium
from aftercare.device.local_server import listen
from aftercare.storage.database import open_database
from aftercare.storage.migration import MIGRATIONS
from tests.storage.test_refused import of_tomorrow

CHECKOUT = Path(__file__).resolve().parents[1]
START = "import sys; from tests.test_command_line import *; sys.exit(main(launch=StandIn))"


class StandIn:
    """An app of one button: it holds the diary's lock and says in a file that it was closed."""

    def __init__(self, *, data, demo):
        self.medium = None if demo else FileMedium(data)
        self.folder = data

    def main(self, page: ft.Page):
        page.add(ft.Button("Hello"))

    def close(self):
        if self.medium:
            self.medium.close()
            (self.folder / "closed").touch()


class Program:
    """The program in a process of its own, with the address that it printed."""

    def __init__(self, *options):
        command = [sys.executable, "-W", "error", "-c", START, "--no-browser", *options]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen(command, cwd=CHECKOUT, **pipes)
        self.line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)(/[\w-]+/)", self.line)
        assert found, self.process.stderr.read()
        self.url, self.port, self.path = found[0], int(found[1]), found[2]

    def open_web_socket(self):
        """Return a connection on which the web socket is open and then says nothing more."""
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=5)
        lines = (
            f"GET {self.path}ws HTTP/1.1",
            f"Host: 127.0.0.1:{self.port}",
            f"Origin: http://127.0.0.1:{self.port}",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        )
        connection.sendall("\r\n".join((*lines, "", "")).encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 101")
        return connection

    def end(self, by=signal.SIGINT):
        """Send a signal; return the exit status, the rest of what was printed, and the seconds."""
        start = time.monotonic()
        self.process.send_signal(by)
        rest, errors = self.process.communicate(timeout=10)
        return self.process.returncode, rest + errors, time.monotonic() - start


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("diary") / "new" / "folder"


@pytest.fixture(scope="module")
def program(folder):
    started = Program("--data", str(folder))
    yield started
    started.process.kill()
    started.process.communicate()


@pytest.fixture
def said(capsys):
    """Run a command line here and return its exit status and its one sentence."""

    def saying(*argv, launch=StandIn):
        status = main(argv, launch=launch)
        out, err = capsys.readouterr()
        lines = (out + err).splitlines()

        assert len(lines) == 1
        assert bool(err) == (status == 2)
        return status, lines[0]

    return saying


def test_it_says_in_one_line_where_it_runs(program):
    assert re.fullmatch(
        r"Aftercare is running at http://127\.0\.0\.1:\d+/[\w-]{32}/\n", program.line
    )


def test_the_address_shows_the_app(program):
    connection = HTTPConnection("127.0.0.1", program.port, timeout=5)
    connection.request("GET", program.path)

    assert connection.getresponse().status == 200
    connection.close()


def test_the_folder_is_made_and_the_note_is_private(program, folder):
    note = folder / "running.json"

    assert folder.stat().st_mode & 0o777 == 0o700
    assert note.stat().st_mode & 0o777 == 0o600
    assert str(program.process.pid) in note.read_text()


def test_a_second_start_joins_the_first(program, folder, said):
    assert said("--data", str(folder), "--no-browser") == (
        0,
        f"Aftercare is already running at {program.url}",
    )


def test_a_second_start_joins_even_if_it_asks_for_the_same_port(program, folder, said):
    status, _ = said("--data", str(folder), "--no-browser", "--port", str(program.port))

    assert status == 0


def test_a_diary_held_by_something_silent_is_said_to_be_in_use(tmp_path, said, monkeypatch):
    monkeypatch.setattr("aftercare.__main__.PATIENCE_SECONDS", 0.1)
    held = FileMedium(tmp_path)
    status, sentence = said("--data", str(tmp_path), "--no-browser")
    held.close()

    assert status == 2
    assert sentence.startswith(f"The diary in {tmp_path} is open in another program")


def test_ctrl_c_ends_it_at_once_with_everything_closed(program, folder):
    page = program.open_web_socket()
    status, rest, seconds = program.end()
    page.close()

    assert (status, rest) == (0, "")
    assert seconds < 2
    assert (folder / "closed").exists()
    assert not (folder / "running.json").exists()


@pytest.mark.flaky(reruns=1)  # seen once to abort after its end, with nothing said; not in 40 tries
def test_the_demo_says_that_nothing_is_kept_and_ends_when_it_is_told_to():
    demo = Program("--demo")
    status, rest, seconds = demo.end(signal.SIGTERM)

    assert "nothing is kept" in demo.line
    assert (status, rest) == (0, "")
    assert seconds < 2


def test_a_taken_port_is_a_sentence_and_lets_go_of_the_diary(tmp_path, said):
    taken = listen(0)
    port = str(taken.getsockname()[1])
    status, sentence = said("--data", str(tmp_path), "--no-browser", "--port", port)
    taken.close()

    assert status == 2
    assert sentence.startswith(f"Port {port} of this computer cannot be used")
    assert (tmp_path / "closed").exists()


@pytest.mark.parametrize("below", ["", "sub", "sub/sub"])
def test_a_data_folder_that_is_a_file_is_a_sentence(tmp_path, said, below):
    file = tmp_path / "file"
    file.touch()
    status, sentence = said("--data", str(file / below))

    assert status == 2
    assert "is a file, not a folder" in sentence


@pytest.mark.parametrize("name", ["/proc/nowhere/diary", "a\0b", "~nobody-of-that-name/x"])
def test_a_data_folder_that_cannot_be_made_is_a_sentence(said, name):
    status, sentence = said("--data", name)

    assert status == 2
    assert "cannot be made" in sentence


def test_a_data_folder_that_cannot_be_written_is_a_sentence(said):
    status, sentence = said("--data", "/proc")

    assert status == 2
    assert sentence == "The folder /proc cannot be written: give another --data."


def test_data_of_a_newer_version_is_a_sentence_to_a_command(tmp_path, said):
    medium = FileMedium(tmp_path)
    open_database(medium, migrations=[*MIGRATIONS, of_tomorrow]).close()
    status, sentence = said("report", "--data", str(tmp_path), "--format", "csv", "--out", "x.csv")

    assert status == 2
    assert "was written by a newer Aftercare" in sentence


def test_data_that_cannot_be_read_is_a_sentence(tmp_path, said):
    def broken(**_):
        raise PermissionError(13, "denied")

    assert said("--data", str(tmp_path), launch=broken)[0] == 2


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["--frobnicate"], "There is no option --frobnicate"),
        (["--frobnicate=1"], "There is no option --frobnicate"),
        (["--dat", "x"], "There is no option --dat"),
        (["diary"], "There is no option diary"),
        (["-p", "1"], "There is no option -p"),
        (["--data"], "--data needs a value"),
        (["--port"], "--port needs a value"),
        (["--demo=yes"], "--demo is not used like that"),
        (["--port", "eighty"], "eighty is not a port"),
        (["--port", "65536"], "65536 is not a port"),
        (["--port=-1"], "-1 is not a port"),
        (["--port", "٣"], "٣ is not a port"),
        (["--demo", "--data", "x"], "--demo and --data do not go together"),
        (["--desktop", "--port", "80"], "--desktop and --port do not go together"),
        (["--desktop", "--no-browser"], "--desktop and --no-browser do not go together"),
    ],
)
def test_wrong_options_are_a_sentence(said, argv, sentence):
    status, answer = said(*argv)

    assert status == 2
    assert answer.startswith(sentence)


def test_a_window_that_cannot_be_had_is_a_sentence(said, monkeypatch):
    monkeypatch.setenv("FLET_FORCE_WEB_SERVER", "1")
    status, sentence = said("--desktop")

    assert status == 2
    assert "window" in sentence


def test_version_and_help_need_nothing_heavy(capsys):
    loaded = "import sys; from aftercare.__main__ import main; main(['--help']);"
    check = "print([name for name in ('flet', 'uvicorn', 'tinydb') if name in sys.modules])"
    printed = subprocess.check_output(
        [sys.executable, "-c", loaded + check], cwd=CHECKOUT, text=True
    )
    status = main(["--version"])

    assert printed.splitlines()[-1] == "[]"
    assert all(f"{option} " in printed for option in ("--data", "--port", "--demo", "--desktop"))
    assert status == 0
    assert re.fullmatch(r"aftercare \d+\.\d+\.\S+\n", capsys.readouterr().out)


def test_it_can_be_run_as_a_module():
    ended = subprocess.run(
        [sys.executable, "-m", "aftercare", "--versoin"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONWARNINGS": "error"},
    )

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "There is no option --versoin: aftercare --help lists those there are.\n"


def test_options_have_the_defaults_that_help_tells():
    options = read_options([])

    assert (options.data, options.port, options.demo) == (None, 0, False)
