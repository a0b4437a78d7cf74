import json
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from conftest import open_world
from shop import notify

RAVI = "919999999921"
SEND = {"operation": "sendWhatsappTextMessage"}


def test_sends_a_message(world):
    notify(world.api, RAVI, "Your order is ready")
    assert [(sent["to"], sent["text"]) for sent in world.sent()] == [(RAVI, "Your order is ready")]


def test_the_window_closes_after_24_hours(world):
    world.write(RAVI, "Is it ready?")
    world.advance("23h59m")
    notify(world.api, RAVI, "Yes")
    world.advance("2m")
    with pytest.raises(httpx.HTTPStatusError, match="422"):
        notify(world.api, RAVI, "Are you coming?")
    assert len(world.sent()) == 1


def test_a_webhook_arrives(world, receiver):
    webhook = {
        "name": "inbox",
        "url": receiver.url,
        "method": "POST",
        "bodyFormat": "JSON",
        "wabaNumbers": ["919999999901"],
        "webhookEvents": ["MESSAGE_RECEIVED"],
    }
    assert world.api.post("/v2/webhook/register", json=webhook).is_success
    world.write(RAVI, "Is it ready?")
    payload = json.loads(receiver.requests.get(timeout=10))
    assert (payload["from"], payload["message"]["text"]) == (RAVI, "Is it ready?")


def test_waits_after_a_429(world):
    too_many = {"code": 429, "headers": {"retry-after": "0"}}
    world.control("POST", "/faults", json=[{"match": SEND, "times": 2, "effect": too_many}])
    notify(world.api, RAVI, "Your order is ready")
    assert len(world.sent()) == 1


@pytest.mark.parametrize("state", ["before", "after"])
def test_sends_once_when_the_answer_is_lost(world, state):
    lost = {"fault": "reset", "state": state}
    world.control("POST", "/faults", json=[{"match": SEND, "times": 1, "effect": lost}])
    notify(world.api, RAVI, "Your order is ready")
    assert len(world.sent()) == 1
    assert [rule["fired"] for rule in world.control("GET", "/faults")["rules"]] == [1]


def test_waits_for_an_event(world):
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(world.wait_for, "MESSAGE_RECEIVED", json.dumps({"from": RAVI}))
        world.write(RAVI, "Hello")
        assert waiting.result()["data"]["message"]["text"] == "Hello"


def test_worlds_do_not_meet():
    def send(text):
        with open_world() as world:
            notify(world.api, RAVI, text)
            return [sent["text"] for sent in world.sent()]

    texts = ["one", "two", "three", "four"]
    with ThreadPoolExecutor() as pool:
        assert list(pool.map(send, texts)) == [[text] for text in texts]
