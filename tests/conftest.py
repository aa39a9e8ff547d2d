"""What every test may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The annotated data and the stand-in for Telegram, where they lie beside the project."""
    if not SHARED.is_dir():
        pytest.skip("needs the folder shared/ beside the project, which is not here")
    return SHARED
