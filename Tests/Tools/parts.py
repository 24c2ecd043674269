"""A server of a folder that hands out parts of files, and compresses whole ones as `bilim publish` does."""

import contextlib
import gzip
import http.server
import pathlib
import re
import threading
import urllib.parse

import brotli

KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json"}


class Folder:
    """A folder below a path of its server, with a tally of the bytes that were sent, by file."""

    def __init__(self, folder, base="/"):
        self.folder, self.base, self.sent, self.copies = pathlib.Path(folder), base, {}, {}

    def file(self, path):
        path = urllib.parse.urlsplit(path).path
        if not path.startswith(self.base):
            return None
        file = self.folder / urllib.parse.unquote(path[len(self.base):])
        file = file / "index.html" if file.is_dir() else file
        return file if file.is_file() else None

    def packed(self, file, body, way):
        """A file compressed as well as can be, each once."""
        if (file, way) not in self.copies:
            self.copies[file, way] = (
                brotli.compress(body, quality=11, mode=brotli.MODE_TEXT) if way == "br" else gzip.compress(body, 9, mtime=0))
        return self.copies[file, way]

    @contextlib.contextmanager
    def served(self):
        """Serves the folder on the loopback interface; gives the address of its start."""
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler(self))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{self.base}"
        finally:
            server.shutdown()


def handler(site):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            file = site.file(self.path)
            if file is None:
                self.send_response(404)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            body = file.read_bytes()
            wanted = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range") or "")
            if wanted:
                whole, body = len(body), body[int(wanted[1]):int(wanted[2]) + 1]
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {wanted[1]}-{int(wanted[1]) + len(body) - 1}/{whole}")
            else:
                self.send_response(200)
                if len(body) >= 256 and file.suffix not in (".png",):
                    knows_brotli = re.search(r"\bbr\b", self.headers.get("Accept-Encoding") or "")
                    body = site.packed(file, body, "br" if knows_brotli else "gzip")
                    self.send_header("Content-Encoding", "br" if knows_brotli else "gzip")
            name = file.relative_to(site.folder).as_posix()
            site.sent[name] = site.sent.get(name, 0) + len(body)
            self.send_header("Content-Type", f"{KINDS.get(file.suffix, 'text/html')}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    return Handler
