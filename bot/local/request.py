"""A transport for python-telegram-bot that calls a `LocalTelegram` instead of a server."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from telegram.request import BaseRequest, RequestData

from bot.local.checks import Refusal

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput

    from bot.local.api import LocalTelegram
    from bot.local.chat import Upload


class LocalRequest(BaseRequest):
    """The transport, for `ApplicationBuilder.request` and `get_updates_request`."""

    def __init__(self, world: LocalTelegram) -> None:
        self._world = world

    @property
    def read_timeout(self) -> float | None:
        """None: there is no network to wait for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(  # noqa: PLR0913, PLR0917 - the signature is the library's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return the status and the body with which the Bot API would answer."""
        del read_timeout, write_timeout, connect_timeout, pool_timeout
        last = url.rpartition("/")[2]
        if method == "GET":
            return self._download(last)
        params = dict(request_data.parameters) if request_data else {}
        try:
            result = await self._world.call(last, params, _uploads(request_data))
        except Refusal as refusal:
            return _refuse(refusal.status, refusal.description)
        return 200, json.dumps({"ok": True, "result": result}).encode()

    def _download(self, file_id: str) -> tuple[int, bytes]:
        try:
            return 200, self._world.file(file_id).data
        except LookupError:
            return _refuse(400, "Bad Request: wrong file_id or the file is unavailable")


def _refuse(status: int, description: str) -> tuple[int, bytes]:
    body = {"ok": False, "error_code": status, "description": description}
    return status, json.dumps(body).encode()


def _uploads(request_data: RequestData | None) -> dict[str, Upload]:
    if request_data is None or not request_data.contains_files:
        return {}
    uploads: dict[str, Upload] = {}
    for field, (name, content, media_type) in request_data.multipart_data.items():
        data = content if isinstance(content, bytes) else content.read()
        uploads[field] = (name, data, media_type)
    return uploads
