"""One mock for the whole run, and a world for each test."""

import os
import re
import shlex
import subprocess
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue

import httpx
import pytest

COMMAND = os.environ.get("MOCK_COMMAND", "npx @doubletick-kit/mock-server")


def pytest_configure(config):
    """Starts the mock on a free port. Workers of pytest-xdist start after this and find its URL."""
    if "MOCK_URL" in os.environ:
        return
    mock = subprocess.Popen(shlex.split(COMMAND) + ["--port", "0"], stdout=subprocess.PIPE, text=True)
    config.add_cleanup(mock.wait)
    config.add_cleanup(mock.terminate)
    printed = ""
    for line in mock.stdout:
        printed += line
        url = re.search(r"http://127\.0\.0\.1:\d+", line)
        if url:
            os.environ["MOCK_URL"] = url.group()
            config.add_cleanup(lambda: os.environ.pop("MOCK_URL"))
            # Else the mock would wait as soon as the pipe is full.
            threading.Thread(target=mock.stdout.read, daemon=True).start()
            return
    advice = "Set MOCK_COMMAND to a command that starts a mock, or MOCK_URL to a mock that is running."
    raise pytest.UsageError(f"{COMMAND} ended before it printed its URL. {advice} {printed}")


class World:
    """An account in the mock: `api` is what your program sees, `control` is for the test."""

    def __init__(self, url: str, made: dict):
        self.url = url
        self.id = made["id"]
        self.key = made["key"]
        # Without the proxies of the environment, which do not know this machine.
        self.api = httpx.Client(base_url=url, headers={"authorization": self.key}, trust_env=False)
        self._control = httpx.Client(base_url=url, timeout=60, trust_env=False)

    def control(self, method: str, path: str, **options):
        """A request to the control API, such as `world.control("POST", "/clock", json={"advance": "25h"})`."""
        response = self._control.request(method, f"/__mock/worlds/{self.id}{path}", **options)
        assert response.is_success, response.text
        return response.json() if response.content else None

    def advance(self, duration: str):
        return self.control("POST", "/clock", json={"advance": duration})

    def write(self, customer: str, text: str):
        """A customer writes."""
        message = {"type": "TEXT", "from": customer, "to": "919999999901", "text": text}
        return self.control("POST", "/simulate", json=message)

    def wait_for(self, event: str, where: str = "{}") -> dict:
        """The first such event since the world was made, which may still have to happen."""
        found = self.control("GET", "/events", params={"event": event, "where": where, "wait": "10s"})
        assert found["events"], f"no {event} with {where}"
        return found["events"][0]

    def sent(self) -> list:
        """What the API has accepted."""
        events = self.control("GET", "/events", params={"event": "MESSAGE_ACCEPTED"})["events"]
        return [event["data"] for event in events]

    def close(self):
        self.control("DELETE", "")
        self.api.close()
        self._control.close()


@contextmanager
def open_world():
    url = os.environ["MOCK_URL"]
    response = httpx.post(f"{url}/__mock/worlds", json={}, trust_env=False)
    assert response.status_code == 201, response.text
    world = World(url, response.json())
    try:
        yield world
    finally:
        world.close()


@pytest.fixture
def world():
    with open_world() as made:
        yield made


class Receiver:
    """A server for webhooks on a free port. `requests` has the body of each."""

    def __init__(self):
        self.requests = Queue()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                receiver.requests.put(self.rfile.read(int(self.headers["content-length"])))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def receiver():
    made = Receiver()
    yield made
    made.server.shutdown()
    made.server.server_close()
