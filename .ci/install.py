"""Makes .venv/ from uv.lock with nothing but this Python: `python3 .ci/install.py`."""

from __future__ import annotations

import hashlib
import io
import platform
import subprocess
import sys
import urllib.request
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
UV = VENV / "bin" / "uv"


def main() -> None:
    """Make the environment, or bring it up to the lock file."""
    if sys.version_info < (3, 11):
        sys.exit(
            f"error: Nutgraf needs Python 3.11 or later, and this is {platform.python_version()}. "
            "Name a later one: make run PYTHON=python3.12"
        )
    if not UV.exists():
        print("Setting up .venv/ (once, about a minute)", flush=True)
        get_uv()
    sync = subprocess.run(
        [UV, "sync", "--frozen", "--quiet", "--python", VENV / "bin" / "python"],
        cwd=ROOT,
        check=False,
    )
    if sync.returncode:
        sys.exit("error: the packages could not be installed; see above. Then try again.")


def get_uv() -> None:
    """Put the uv that the lock file names into .venv/bin."""
    import tomllib  # not there before 3.11, which main() tells kindly

    locked = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    uv = next(package for package in locked["package"] if package["name"] == "uv")
    try:
        # Debian's python3 comes without ensurepip; it still makes an environment without pip.
        venv.create(VENV, with_pip=False, clear=True, symlinks=True)
        install_wheel(next(wheel for wheel in uv["wheels"] if fits(wheel["url"])))
    except (OSError, StopIteration) as problem:
        # A Python without certificates, or a system for which no wheel is listed: pip knows more.
        print(f"(uv could not be had directly: {problem}; trying pip)", flush=True)
        steps = (
            [sys.executable, "-m", "venv", "--clear", VENV],
            [VENV / "bin" / "python", "-m", "pip", "install", "-q", f"uv=={uv['version']}"],
        )
        for step in steps:
            if subprocess.run(step, cwd=ROOT, check=False).returncode:
                sys.exit("error: uv could not be installed: is this machine online?")


def fits(url: str) -> bool:
    """Tell whether the wheel at `url` runs on this machine."""
    machine = {"arm64": "aarch64", "amd64": "x86_64"}.get(
        platform.machine().lower(), platform.machine().lower()
    )
    name = url.rpartition("/")[2].replace("arm64", "aarch64")
    if sys.platform == "darwin":
        return "macosx" in name and machine in name
    libc = "manylinux" if platform.libc_ver()[0] == "glibc" else "musllinux"
    return libc in name and machine in name


def install_wheel(wheel: dict[str, str]) -> None:
    """Unpack the one program of uv's wheel, once its hash agrees with the lock file."""
    with urllib.request.urlopen(wheel["url"], timeout=60) as answer:
        body = answer.read()
    if f"sha256:{hashlib.sha256(body).hexdigest()}" != wheel["hash"]:
        sys.exit("error: the download of uv is damaged (its hash differs from the lock file's).")
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        member = next(name for name in archive.namelist() if name.endswith("/scripts/uv"))
        UV.write_bytes(archive.read(member))
    UV.chmod(0o755)


if __name__ == "__main__":
    main()
