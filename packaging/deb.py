"""The package for Debian, Ubuntu and what descends from them."""

import gzip
import os
import platform
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import elf
import linux_files
from notices import WHOLE
from project import AUTHORS, DIST, MAINTAINER, NAME, SUMMARY, TITLE, WORK, home_page, stamp, version

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

# Debian 12 and Ubuntu 22.04, the oldest that have the C library, can unpack it; xz takes eight times as long.
COMPRESSION = ("-Zzstd", "-z12")


def build(
    bundle: Path, number: str = "", folder: Path = DIST, compression: Sequence[str] = COMPRESSION
) -> Path:
    """Make the package of a bundle; returns its file.

    Args:
        bundle: the frozen program.
        number: the version, the program's own unless said.
        folder: where the file goes.
        compression: options of dpkg-deb.
    """
    number = number or version()
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    linux_files.copy_bundle(bundle, root / "usr" / "lib" / NAME)
    linux_files.write(share, bundle / NAME)
    _documents(share / "doc" / NAME, number)
    commands = root / "usr" / "bin"
    commands.mkdir()
    for name in (NAME, f"{NAME}-window"):
        (commands / name).symlink_to(f"../lib/{NAME}/{name}")
    linux_files.stamp_all(root)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_fields(bundle, number, _kilobytes(root)), encoding="utf-8")
    linux_files.stamp_all(root)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{NAME}_{number}_{architecture()}.deb"
    command = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(root), str(file)]
    subprocess.run(
        command, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(stamp())}, stdout=subprocess.DEVNULL
    )
    return file


def architecture() -> str:
    """Debian's name for this machine's processor."""
    return ARCHITECTURES[platform.machine()]


def control_fields(bundle: Path, number: str, kilobytes: int) -> str:
    """The text of DEBIAN/control; what it depends on is read from the libraries of the bundle."""
    oldest = elf.oldest(bundle)
    compiler = elf.compiler_of(oldest["GLIBCXX"][0])
    home = f"Homepage: {home_page()}\n" if home_page() else ""
    depends = elf.debian_packages(elf.needed(bundle), oldest["GLIBC"][0], compiler)
    return (
        f"Package: {NAME}\n"
        f"Version: {number}\n"
        f"Architecture: {architecture()}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(depends)}\n"
        "Recommends: xdg-desktop-portal\n"
        "Section: graphics\n"
        f"{home}"
        "Priority: optional\n"
        f"Description: {SUMMARY['en'][0].lower()}{SUMMARY['en'][1:]}\n"
        f" {TITLE} shows the photos that look like a given one, finds copies and duplicates\n"
        " in ordinary folders, and moves what is not needed out of the way and back again.\n"
        " .\n"
        " It works on this computer alone and opens no network connection.\n"
    )


def _documents(folder: Path, number: str) -> None:
    folder.mkdir(parents=True)
    day = format_datetime(datetime.fromtimestamp(stamp(), UTC))
    change = f"{NAME} ({number}) stable; urgency=low\n\n  * This version.\n\n -- {MAINTAINER}  {day}\n"
    (folder / "changelog.gz").write_bytes(gzip.compress(change.encode(), mtime=0))
    (folder / "copyright").write_text(copyright_text(), encoding="utf-8")


def copyright_text() -> str:
    """What Debian wants to be told of licences, in short; the notices beside the program hold all of it."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {NAME}\n"
        "\n"
        "Files: *\n"
        f"Copyright: {AUTHORS}, and the authors named in the notices\n"
        f"License: {WHOLE}\n"
        " The program itself is under the Apache License 2.0, /usr/share/common-licenses/Apache-2.0,\n"
        " libraries in it under the GNU LGPL, versions 2.1 and 3, /usr/share/common-licenses/LGPL-2.1\n"
        " and LGPL-3. Every part and its licence stands in\n"
        f" /usr/lib/{NAME}/program/licences/NOTICES.txt.\n"
    )


def _kilobytes(root: Path) -> int:
    return sum((path.lstat().st_size + 1023) // 1024 for path in root.rglob("*") if not path.is_dir())
