"""Bots of Bot Studio, exported as JSON, in a test without a browser."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

RAVI = "919999999921"
BOTS = Path(__file__).parent.parent / "bots"


def publish(world, name: str, server: str = "http://127.0.0.1:3000"):
    """Imports a bot, which calls `server` instead of the one in the file, and publishes it."""
    file = json.loads((BOTS / name).read_text().replace("http://127.0.0.1:3000", server))
    bot = world.control("POST", "/bots/import", json=file)
    assert world.control("POST", f"/bots/{bot['id']}/publish")["problems"] == []


def write(world, text: str):
    """Ravi writes, and the bot does what it does until it waits or ends."""
    world.write(RAVI, text)
    assert world.control("POST", "/settle", json={})["settled"]


def latest_run(world) -> dict:
    [run, *_] = world.control("GET", "/bot-runs")["runs"]
    return world.control("GET", f"/bot-runs/{run['id']}")


class Shop:
    """Knows the state of orders. It gives each request the next answer."""

    def __init__(self):
        self.answers = []
        self.asked = []
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                shop.asked.append(self.path)
                status, body = shop.answers.pop(0)
                content = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def shop():
    made = Shop()
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_assigns_the_chat_by_the_api(world):
    publish(world, "talk-to-a-person.json")
    write(world, "Can I talk to an agent?")
    assert [sent["text"] for sent in world.sent()] == ["Asha Rao will answer you."]
    [call] = [visit["call"] for visit in latest_run(world)["visits"] if visit["call"]]
    assert call["answer"]["status"] == 200
    assert world.key not in json.dumps(call)


def test_says_so_when_the_api_fails(world):
    publish(world, "talk-to-a-person.json")
    failing = {"match": {"operation": "assignTeamMemberToChat"}, "effect": {"code": 503}}
    world.control("POST", "/faults", json=[failing])
    write(world, "agent")
    assert [sent["text"] for sent in world.sent()] == ["Everybody is busy. We will write to you."]


def test_asks_branches_and_recovers(world, shop):
    publish(world, "order-status.json", shop.url)
    shop.answers = [(500, {}), (200, {"order": {"status": "shipped"}})]
    write(world, "Where is my order?")
    write(world, "the red one")
    write(world, "1042")
    assert latest_run(world)["waitsFor"] == "TIME"
    world.advance("1m")
    assert shop.asked == ["/orders/1042", "/orders/1042"]
    run = latest_run(world)
    assert (run["status"], run["answers"], run["results"]) == ("FINISHED", {"order": "1042"}, {"status": "shipped"})
    assert world.sent()[-1]["text"] == "Order 1042 is on its way, Ravi Kumar."


def test_starts_by_its_webhook_url(world):
    publish(world, "welcome-a-lead.json")
    # Other worlds of the mock have a bot with this URL too.
    hook = f"{world.url}/hooks/website-lead"
    lead = {"lead": {"phone": "919999999940", "city": "Pune"}}
    assert httpx.post(hook, params={"world": world.id}, json=lead, trust_env=False).status_code == 202
    assert [(sent["to"], sent["type"]) for sent in world.sent()] == [("919999999940", "TEMPLATE")]
