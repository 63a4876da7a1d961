"""Small and read-only disks, by mounting them where that is allowed."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FILLER = "filler"


def _mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


def can_mount() -> bool:
    """Whether this user may mount a disk in memory."""
    return (
        os.geteuid() == 0
        and subprocess.run(
            ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False
        ).returncode
        == 0
    )


@contextmanager
def small_disk(folder: Path, kibibytes: int) -> Iterator[None]:
    """Mount a disk of this size at a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    assert _mount("-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", str(folder))
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing below a folder can be written for a while."""
    if can_mount():
        assert _mount("--bind", str(folder), str(folder))
        assert _mount("-o", "remount,ro,bind", str(folder))
        try:
            yield
        finally:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)
        return
    modes = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


def fill(folder: Path, leave_bytes: int) -> Path:
    """Use up a disk but for so many bytes; deleting the returned file frees them."""
    status = os.statvfs(folder)
    path = folder / FILLER
    path.write_bytes(b"x" * max(0, status.f_bavail * status.f_frsize - leave_bytes))
    return path
