"""The soak in short: mixed requests, hostile ones among them, and calls that fail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.soak import serve_pages, soak

pytestmark = pytest.mark.anyio

#: The long one's shares would not come to one fault in 200 calls.
_FAULTS = {"500": 0.02, "502": 0.02, "reset": 0.02, "slow": 0.02}


@pytest.mark.timeout(150)
async def test_under_mixed_load_and_faults_nothing_is_lost(telegram: Any, tmp_path: Path) -> None:
    # a machine that is slow today loses nothing by it
    await telegram.options(inline_ttl=600, callback_ttl=600)
    tallies = []

    async def with_site(site: str) -> None:
        tallies.append(await soak(telegram, site, 80, 60, tmp_path, _FAULTS))

    await serve_pages(with_site)
    (tally,) = tallies
    assert (tally.lost, tally.open, tally.unanswered, tally.broken) == ([], 0, 0, [])
    assert {"hostile", "text", "link", "group", "inline"} <= set(tally.kinds)
    assert len(tally.waits) == sum(tally.kinds.values())
    assert tally.faults
