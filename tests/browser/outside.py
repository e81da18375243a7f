"""The rest of the world, as far as Chromium can tell: it only notes who knocks."""

import socketserver
import threading


class Outside:
    """A proxy that lets nothing through; ``asked`` lists the first line of each request."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Knock(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                line = self.rfile.readline(2000).decode("latin-1").strip()
                if line:  # a connection that was only made ready asks for nothing
                    asked.append(line)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Knock)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """The address that a browser takes for its proxy."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
