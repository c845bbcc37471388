"""Signed requests after the Standard Webhooks specification (standardwebhooks.com): id, time and HMAC-SHA256 over both and the body."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.setting_tables import GateSettings
from claimcheck.settings import SettingsError

PREFIX = "whsec_"
SHORTEST = 24  # bytes of a secret that the specification asks for
LONGEST_ID = 256
HEADERS = ("webhook-id", "webhook-timestamp", "webhook-signature")


class SignatureError(ValueError):
    """A request that is not signed as it must be. `status` and `code` are for the answer over HTTP; the message is one line."""

    def __init__(self, code: str, message: str, status: int = 401) -> None:
        super().__init__(message)
        self.code, self.status = code, status


@dataclass(frozen=True, slots=True)
class Signatures:
    """The secrets that sign, the newest first (all of them count while one takes the other's place), and how far clocks may differ."""

    secrets: tuple[bytes, ...]
    tolerance: float = 300.0

    @classmethod
    def of(cls, settings: GateSettings, environment: Mapping[str, str] = os.environ) -> Signatures:
        """The secrets in the environment variables that the settings name. Raises SettingsError on one that is no secret."""
        told = [(name, environment[name]) for name in settings.secrets if environment.get(name)]
        return cls(tuple(secret_from(value, name) for name, value in told), settings.tolerance)

    def verify(self, headers: Mapping[str, str], body: bytes, now: float) -> str:
        """The id of a request that is signed, whole and fresh. `now` in seconds since 1970. Raises SignatureError."""
        if not self.secrets:
            raise SignatureError("no_secret", "the server has no secret: see [gate] secrets", 503)
        id, time, told = (headers.get(name, "") for name in HEADERS)
        missing = [name for name, value in zip(HEADERS, (id, time, told), strict=True) if not value]
        if missing or len(id) > LONGEST_ID:
            raise SignatureError(
                "unsigned", f"the header {missing[0]} is missing" if missing else "the webhook-id is too long"
            )
        if not time.isascii() or not time.isdecimal() or len(time) > 12:
            raise SignatureError("unsigned", "webhook-timestamp is no number of seconds")
        if not self._is_signed(f"{id}.{time}.".encode("utf-8", "surrogateescape") + body, told.split(" ")):
            raise SignatureError(
                "forged", "no signature fits: check the secret, and that the body is sent as it was signed"
            )
        if abs(now - int(time)) > self.tolerance:
            raise SignatureError(
                "stale", f"the timestamp is more than {self.tolerance:g} s off: check the clocks, send it anew"
            )
        return id

    def _is_signed(self, content: bytes, told: Sequence[str]) -> bool:
        good = False
        for secret in self.secrets:
            wanted = base64.b64encode(hmac.new(secret, content, hashlib.sha256).digest())
            for one in told[:16]:
                version, _, given = one.partition(",")
                good |= version == "v1" and hmac.compare_digest(given.encode("utf-8", "surrogateescape"), wanted)
        return good


def secret_from(value: str, name: str) -> bytes:
    """The bytes of a secret such as "whsec_MfKQ...". Raises SettingsError, without the secret in it."""
    try:
        secret = base64.b64decode(value.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise SettingsError(f"${name}: expected {PREFIX} and base64: make one with 'openssl rand -base64 32'") from None
    if len(secret) < SHORTEST:
        raise SettingsError(f"${name}: a secret has at least {SHORTEST} bytes: make one with 'openssl rand -base64 32'")
    return secret
