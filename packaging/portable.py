"""A folder for any Linux that is new enough: unpack it, run ./start; nothing is installed."""

import platform
import shutil
import subprocess
from pathlib import Path

import elf
import linux_files
from project import DIST, NAME, TITLE, WORK, stamp, version


def build(bundle: Path) -> Path:
    """Make the archive of a bundle; returns its file."""
    name = f"{NAME}-{version()}-linux-{platform.machine()}"
    root = WORK / "portable" / name
    shutil.rmtree(root.parent, ignore_errors=True)
    root.parent.mkdir(parents=True)
    linux_files.copy_bundle(bundle, root)
    linux_files.write(root / "share", bundle / NAME)
    for script in ("start", "install"):
        shutil.copy2(linux_files.HERE / script, root / script)
    (root / "README.txt").write_text(read_me(bundle), encoding="utf-8")
    linux_files.stamp_all(root)
    DIST.mkdir(parents=True, exist_ok=True)
    file = DIST / f"{name}.tar.zst"
    command = [
        "tar",
        "--create",
        "--use-compress-program=zstd -q -12 -T2",
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
    ]
    command += [f"--mtime=@{stamp()}", "--format=gnu", "--hard-dereference"]
    command += ["--file", str(file), "--directory", str(root.parent), name]
    subprocess.run(command, check=True)
    return file


def read_me(bundle: Path) -> str:
    """What a person who unpacked it needs to know."""
    oldest = elf.oldest(bundle)["GLIBC"][0]
    return (
        f"{TITLE} {version()}\n\n"
        "./start            opens the window\n"
        "./start --help     tells what works without one\n"
        "./install          puts it into your menu, ./install --remove takes it out again\n\n"
        f"It needs a Linux with glibc {oldest} or newer (Ubuntu 22.04, Debian 12, Fedora 36) and a desktop.\n"
        "To update, unpack the new version and delete this folder. Your library of photos lies elsewhere\n"
        "(~/.local/share/photo-finder) and stays.\n\n"
        "Licences: program/licences/NOTICES.txt\n"
    )
