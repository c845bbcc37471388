"""Signed requests: what is let in, and all that is not."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from claimcheck.gate.signatures import SignatureError, Signatures, secret_from
from claimcheck.settings import SettingsError

SECRET = b"0123456789abcdef0123456789abcdef"
OTHER = b"fedcba9876543210fedcba9876543210"
NOW = 1_700_000_000.0
BODY = b'{"headline": "Burglaries fall"}'


def signed(
    body: bytes = BODY, id: str = "msg_1", time: object = int(NOW), secret: bytes = SECRET, version: str = "v1"
) -> dict[str, str]:
    digest = hmac.new(secret, f"{id}.{time}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": id,
        "webhook-timestamp": str(time),
        "webhook-signature": f"{version},{base64.b64encode(digest).decode()}",
    }


GOOD = [
    signed(),
    signed(time=int(NOW) - 299),
    signed(time=int(NOW) + 299),
    signed() | {"webhook-signature": f"v1,bm9uc2Vuc2U= {signed()['webhook-signature']}"},
    signed() | {"webhook-signature": f"{signed()['webhook-signature']} v1a,other"},
    signed(secret=OTHER),
]


@pytest.mark.parametrize("headers", GOOD)
def test_let_in(headers: dict[str, str]) -> None:
    assert Signatures((SECRET, OTHER)).verify(headers, BODY, NOW) == "msg_1"


BAD = [
    ({}, "unsigned"),
    ({key: value for key, value in signed().items() if key != "webhook-id"}, "unsigned"),
    ({key: value for key, value in signed().items() if key != "webhook-timestamp"}, "unsigned"),
    ({key: value for key, value in signed().items() if key != "webhook-signature"}, "unsigned"),
    (signed() | {"webhook-id": "msg_2"}, "forged"),
    (signed() | {"webhook-timestamp": str(int(NOW) + 1)}, "forged"),
    (signed(body=BODY + b" "), "forged"),
    (signed(secret=b"x" * 32), "forged"),
    (signed(version="v2"), "forged"),
    (signed() | {"webhook-signature": signed()["webhook-signature"].removeprefix("v1,")}, "forged"),
    (signed() | {"webhook-signature": "v1,"}, "forged"),
    (signed() | {"webhook-signature": "v1,\u00e9\udce9"}, "forged"),
    (signed() | {"webhook-signature": " ".join(["v1,bm8="] * 100_000)}, "forged"),
    (signed(time=int(NOW) - 301), "stale"),
    (signed(time=int(NOW) + 301), "stale"),
    (signed(time=0), "stale"),
    (signed(time="-5"), "unsigned"),
    (signed(time="1e9"), "unsigned"),
    (signed(time="9" * 400), "unsigned"),
    (signed(time="\u0661\u0662"), "unsigned"),
    (signed(id="m" * 300), "unsigned"),
]


@pytest.mark.parametrize(("headers", "code"), BAD)
def test_kept_out(headers: dict[str, str], code: str) -> None:
    with pytest.raises(SignatureError) as error:
        Signatures((SECRET,)).verify(headers, BODY, NOW)
    assert (error.value.code, error.value.status) == (code, 401)


def test_without_a_secret_nobody_is_let_in() -> None:
    with pytest.raises(SignatureError) as error:
        Signatures(()).verify(signed(), BODY, NOW)
    assert error.value.status == 503


@pytest.mark.parametrize(
    "value", ["whsec_", "short", "whsec_c2hvcnQ=", "whsec_not base64 at all!!", "whsec_" + "é" * 30]
)
def test_a_bad_secret_is_told_without_it(value: str) -> None:
    with pytest.raises(SettingsError) as error:
        secret_from(value, "NAME")
    assert "$NAME" in str(error.value)
    assert len(value) < 8 or value not in str(error.value)


def test_the_standard_webhooks_package_signs_what_is_let_in() -> None:
    standardwebhooks = pytest.importorskip("standardwebhooks", reason="pip install standardwebhooks")
    import datetime

    secret = "whsec_" + base64.b64encode(SECRET).decode()
    at = datetime.datetime.fromtimestamp(NOW, tz=datetime.UTC)
    signature = standardwebhooks.Webhook(secret).sign("msg_9", at, BODY.decode())
    headers = {"webhook-id": "msg_9", "webhook-timestamp": str(int(NOW)), "webhook-signature": signature}
    assert Signatures((secret_from(secret, "X"),)).verify(headers, BODY, NOW) == "msg_9"
