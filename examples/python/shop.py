"""The program that is tested: it tells a customer something, once."""

import time
import uuid

import httpx


def notify(api: httpx.Client, to: str, text: str) -> str:
    """Sends a message, and returns its id."""
    message = {"messageId": str(uuid.uuid4()), "from": "919999999901", "to": to, "content": {"text": text}}
    for _ in range(3):
        try:
            response = api.post("/whatsapp/message/text", json=message)
        except httpx.TransportError:
            # The answer was lost. The id tells whether the message was.
            if was_sent(api, message["messageId"]):
                return message["messageId"]
            continue
        if response.status_code == 429:
            time.sleep(float(response.headers["retry-after"]))
            continue
        response.raise_for_status()
        return message["messageId"]
    raise RuntimeError("The message could not be sent.")


def was_sent(api: httpx.Client, message_id: str) -> bool:
    return api.get("/whatsapp/message/status", params={"messageId": message_id}).status_code == 200
