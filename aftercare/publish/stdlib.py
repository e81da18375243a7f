"""Python's own library for the browser, without what nothing in a phone's worker can ever use."""

import zipfile
from pathlib import Path

LEFT_OUT = (
    # tools of a programmer
    *("pdb.py", "bdb.py", "cmd.py", "doctest.py", "pydoc.py", "pydoc_data/"),
    *("unittest/", "idlelib/", "ensurepip/", "venv/", "profile.py", "cProfile.py", "pstats.py"),
    *("profiling/", "trace.py", "tracemalloc.py", "pickletools.py", "timeit.py", "pyclbr.py"),
    *(
        "compileall.py",
        "py_compile.py",
        "tabnanny.py",
        "symtable.py",
        "modulefinder.py",
        "_pyrepl/",
    ),
    *("pyrepl/", "rlcompleter.py", "this.py", "antigravity.py", "zipapp.py"),
    *("_sysconfigdata", "lib2to3/", "turtledemo/", "turtle.py", "tkinter/", "curses/"),
    # servers, mail and other machines: a worker has no sockets
    *("imaplib.py", "smtplib.py", "poplib.py", "ftplib.py", "telnetlib.py", "nntplib.py"),
    *("mailbox.py", "xmlrpc/", "socketserver.py", "http/server.py", "wsgiref/", "webbrowser.py"),
    # other processes and terminals
    *("multiprocessing/", "concurrent/futures/process.py", "pty.py", "tty.py", "getpass.py"),
    *("asyncio/windows", "asyncio/proactor_events.py", "asyncio/tools.py"),
    *("ctypes/macholib/", "ctypes/wintypes.py", "ctypes/test", "dbm/", "sqlite3/", "test/"),
    # twins in Python of what this Python has compiled
    *("_pydatetime.py", "_pyio.py", "_pydecimal.py", "_pylong.py"),
)
"""Beginnings of paths. A test in the browser imports all of ours with what is left."""


def library_files(library: Path) -> dict[str, bytes]:
    """Return the files of the zip file *library* by their paths, without `LEFT_OUT`."""
    with zipfile.ZipFile(library) as whole:
        names = [name for name in whole.namelist() if not name.startswith(LEFT_OUT)]
        return {name: whole.read(name) for name in names}


def parts_of(library: Path, beginnings: tuple[str, ...]) -> dict[str, bytes]:
    """Return those files of the zip file *library* whose paths begin as one of *beginnings*."""
    with zipfile.ZipFile(library) as whole:
        names = [name for name in whole.namelist() if name.startswith(beginnings)]
        return {name: whole.read(name) for name in names if not name.endswith("/")}
