"""Python's own library for the browser, without what nothing in a phone's worker can ever use."""

import zipfile
from io import BytesIO
from pathlib import Path

from aftercare.publish.bare import bare

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


def trimmed(library: Path) -> bytes:
    """Return the zip file *library* without `LEFT_OUT` and documentation, packed tightly."""
    out = BytesIO()
    with (
        zipfile.ZipFile(library) as whole,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as kept,
    ):
        for member in whole.infolist():
            if not member.filename.startswith(LEFT_OUT):
                content = whole.read(member)
                kept.writestr(
                    zipfile.ZipInfo(member.filename, member.date_time),
                    bare(content) if member.filename.endswith(".py") else content,
                    zipfile.ZIP_DEFLATED,
                )
    return out.getvalue()
