# SPDX-License-Identifier: Apache-2.0
"""Somebody else's pages on this machine: another port, so another origin, to which a browser sends the cookies of
127.0.0.1 all the same."""
import html
import http.server
import threading

CAME = "<!doctype html><title>Elsewhere</title><main>It came</main>"


class Elsewhere:
    def __init__(self):
        self.pages = {}
        self.cookies = []  # of each form that was sent here
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02})
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def show(self, page, policy=None):
        """The next page, and what it may load: its path."""
        path = f"/{len(self.pages)}"
        self.pages[path] = (page, policy)
        return path

    def show_form(self, target, fields):
        """A page that sends a form as soon as somebody looks at it: its path."""
        inputs = "".join(f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
                         for name, value in fields.items())
        return self.show(f'<!doctype html><title>Elsewhere</title><form method="post" action="{html.escape(target)}">'
                         f"{inputs}</form><script>document.forms[0].submit()</script>")

    def handler(self):
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                if self.path in outer.pages:
                    self.answer(200, *outer.pages[self.path])
                else:
                    self.answer(404, "")

            def do_POST(self):
                self.rfile.read(int(self.headers["Content-Length"]))
                outer.cookies.append(self.headers.get("Cookie", ""))
                self.answer(200, CAME)

            def answer(self, status, page, policy=None):
                octets = page.encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(octets)))
                if policy:
                    self.send_header("Content-Security-Policy", policy)
                self.end_headers()
                self.wfile.write(octets)

            def log_message(self, *_):
                pass

        return Handler
