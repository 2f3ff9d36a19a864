"""A real HTTP server on this machine that can be told to misbehave."""

import hashlib
import re
import threading
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Web:
    """What the server serves, how it misbehaves, and what it did."""

    files: dict[str, bytes] = field(default_factory=dict)
    # Answers in order before the server behaves: a status code, or `cut` to break the connection
    # in the middle of what is left to send.
    faults: dict[str, list] = field(default_factory=dict)
    ranges: bool = True
    # Whether it tells versions apart, and whether it serves ranges of another version than asked.
    tags: bool = True
    careless: bool = False
    # Where paths send on to.
    moved: dict[str, str] = field(default_factory=dict)
    served: Counter = field(default_factory=Counter)
    requests: list = field(default_factory=list)
    address: str = ""

    def url(self, path: str) -> str:
        return f"{self.address}{path}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        web, path = self.server.web, self.path
        web.requests.append((path, self.headers.get("Range")))
        fault = web.faults.get(path, [None])
        fault = fault.pop(0) if fault else None
        if isinstance(fault, int):
            return self.answer(fault)
        if path in web.moved:
            return self.answer(302, Location=web.moved[path])
        if path not in web.files:
            return self.answer(404)
        return self.send_file(web.files[path], cut=fault == "cut")

    def answer(self, status, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def send_file(self, content, cut):
        web = self.server.web
        tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        asked = re.match(r"bytes=(\d+)-", self.headers.get("Range", ""))
        same = web.careless or self.headers.get("If-Range", tag) == tag
        start = int(asked.group(1)) if asked and same and web.ranges else 0
        if start and start >= len(content):
            return self.answer(416, Content_Range=f"bytes */{len(content)}")
        body = content[start:]
        self.send_response(206 if start else 200)
        if web.tags:
            self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(body)))
        if start:
            total = len(content)
            self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        self.end_headers()
        if cut:
            body = body[: len(body) // 2]
            self.close_connection = True
        # Before the client has all of it and the test looks.
        web.served[self.path] += len(body)
        self.wfile.write(body)
        return None


def serve(handler=Handler, tls=None):
    """Start a server in a thread, with TLS if given a context; use as a generator fixture."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    server.web = Web(address=f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.web
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
