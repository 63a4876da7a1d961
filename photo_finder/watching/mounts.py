"""Drives: what tells that one came or went, and which are other computers' ones.

Only Linux tells of mounted drives in a file; elsewhere a folder's own identity has to do.
"""

import ctypes
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photo_finder.core.watching import Unwatched

MOUNTS = Path("/proc/self/mountinfo")

_REMOTE = (
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre", "davfs"),
    *("vboxsf", "vmhgfs", "virtiofs", "prl_fs"),
)
_REMOTE_FUSE = (
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs",
    "fuse.s3fs",
    "fuse.gvfsd",
    "fuse.vmhgfs",
    "fuse.smb",
)
WINDOWS_DRIVES: dict[int, Unwatched] = {2: "removable", 4: "network"}
"""What GetDriveType tells. Windows gives no drive out in which a folder is watched."""

_ESCAPED = re.compile(rb"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """A mounted drive: where, its number, its kind of file system."""

    path: str
    number: str
    kind: str

    @property
    def is_remote(self) -> bool:
        """Whether others may change it without this system being told."""
        return self.kind in _REMOTE or self.kind.startswith(_REMOTE_FUSE)


def mounts(table: Path = MOUNTS) -> tuple[Mount, ...]:
    """All mounted drives; none where the system does not tell."""
    try:
        lines = table.read_bytes().splitlines()
    except OSError:
        return ()
    return tuple(found for line in lines if (found := _mount(line)) is not None)


def _mount(line: bytes) -> Mount | None:
    """See proc(5): id, parent, major:minor, root, mount point, options, optional fields, -, kind, source."""
    before, _, after = line.partition(b" - ")
    fields, kind = before.split(), after.split()
    if len(fields) < 5 or not kind:
        return None
    path = _ESCAPED.sub(lambda match: bytes([int(match.group(1), 8)]), fields[4])
    return Mount(os.fsdecode(path), os.fsdecode(fields[2]), os.fsdecode(kind[0]))


def sign(root: str, mounted: Sequence[Mount]) -> object:
    """Changes when the folder, or a drive in it, comes, goes, or is another; None while it is not there."""
    try:
        status = os.stat(root)
    except OSError:
        return None
    inside = tuple(mount for mount in mounted if is_inside(mount.path, root))
    return status.st_dev, status.st_ino, inside


def is_on_network(path: str, mounted: Sequence[Mount]) -> bool:
    """Whether a folder lies on another computer's drive."""
    around = [mount for mount in mounted if is_inside(os.path.realpath(path), mount.path)]
    return bool(around) and max(around, key=lambda mount: len(mount.path)).is_remote


def unwatchable(path: str, mounted: Sequence[Mount]) -> Unwatched | None:
    """Why the system cannot be asked to tell what changes in a folder; None: it can."""
    if is_on_network(path, mounted):
        return "network"
    if sys.platform == "win32":
        top = os.path.join(os.path.splitdrive(os.path.abspath(path))[0], os.sep)
        return WINDOWS_DRIVES.get(ctypes.windll.kernel32.GetDriveTypeW(top))
    return None


def is_inside(path: str, top: str) -> bool:
    """Whether a path is this folder or lies in it."""
    return path == top or path.startswith(top.rstrip(os.sep) + os.sep)
