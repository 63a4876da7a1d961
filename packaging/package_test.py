"""Tries what was packaged as people will use it: installed in a bare system, without a network.

Needs root, and on Debian the packages appstream, debootstrap, desktop-file-utils, gcc, imagemagick, man-db,
qemu-user, xdotool and xvfb.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import appimage
import deb
import elf
import installed
import old_processor
import sandbox
import trials
from project import DIST, NAME, WORK, version
from sandbox import System

TOOLS = ("debootstrap", "unshare", "Xvfb", "xdotool", "import", "qemu-x86_64", "appstreamcli", "cc")
# The oldest Debian whose C library the bundle can do with, and the newest.
OLDEST, NEWEST = sandbox.FIRST, "trixie"
OLD_VERSION = "0.0.1"
INSTALL = "DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends"
SHOTS = sandbox.WORK / "screenshots"


def run() -> int:
    """Run all trials; returns the exit code."""
    if not sys.platform.startswith("linux"):
        return 0 if _passes("installed", installed.try_out) else 1
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if lacking or os.geteuid() != 0:
        print(
            "The packages are tried on Linux, by root, with "
            + ", ".join(TOOLS)
            + (f"; missing here: {', '.join(lacking)}." if lacking else ".")
        )
        return 1
    package = DIST / f"{NAME}_{version()}_{deb.architecture()}.deb"
    archive = next(iter(DIST.glob(f"{NAME}-{version()}-linux-*.tar.*")), None)
    if not package.exists() or archive is None:
        print("Nothing to try in dist/: run `make package` first.")
        return 1
    failed = [name for name, trial in _trials(package, archive).items() if not _passes(name, trial)]
    print("package-test: " + (f"failed: {', '.join(failed)}" if failed else "all good"))
    return 1 if failed else 0


def _trials(package: Path, archive: Path) -> dict[str, Callable[[], None]]:
    return {
        "papers": lambda: trials.papers(package),
        "the folder of the AppImage": lambda: appimage_folder(WORK / "dist" / NAME),
        "old processor": lambda: old_processor.try_out(WORK / "dist" / NAME),
        "Debian 12, .deb": lambda: debian_package(package),
        "Debian 13, portable archive": lambda: portable_archive(archive),
    }


def _passes(name: str, trial: Callable[[], None]) -> bool:
    print(f"--- {name}", flush=True)
    began = time.monotonic()
    try:
        trial()
    except (AssertionError, RuntimeError, OSError, ValueError, subprocess.SubprocessError) as error:
        print(f"    FAILED: {type(error).__name__}: {error}", flush=True)
        return False
    print(f"    passed in {time.monotonic() - began:.0f} s", flush=True)
    return True


def appimage_folder(bundle: Path) -> None:
    """What becomes the AppImage starts by its AppRun, whether or not its tool is at hand."""
    start = str(appimage.tree(bundle) / "AppRun")
    told = subprocess.run([start, "--version"], capture_output=True, text=True, check=True, cwd="/").stdout
    assert told.split() == [NAME, version()], told
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([start, "--library", folder, "doctor"], capture_output=True, check=True, cwd="/")


def debian_package(package: Path) -> None:
    """Install an older version, use it, upgrade, use it, remove it."""
    system = sandbox.fresh(OLDEST, "installed")
    old = deb.build(WORK / "dist" / NAME, OLD_VERSION, sandbox.WORK / "old", ("-Znone",))
    for file in (old, package):
        shutil.copy2(file, system.root / "root" / file.name)
    # What it depends on is fetched while there is a network; all that follows has none.
    fetched = f"apt-get -qq update && {INSTALL} --download-only /root/{package.name}"
    system.as_root(fetched, network=True)
    before = _files(system)
    system.as_root(f"{INSTALL} /root/{old.name}")
    assert system.as_root("command -v python3 || command -v python", check=False).returncode != 0
    program = f"/usr/bin/{NAME}"
    trials.is_read_only(system, f"/usr/lib/{NAME}")
    trials.command_line(system, [program])
    system.as_root(f"{INSTALL} /root/{package.name}")
    assert version() in system.as_root(f"dpkg-query -W {NAME}").stdout
    trials.is_still_known(system, [program])
    trials.window(system, [f"{program}-window"], "/usr/", SHOTS / "installed.png")
    system.as_root(f"apt-get purge -qq -y {NAME}")
    left = {path for path in _files(system) - before if NAME in path and not path.startswith("/home")}
    assert not left, left
    trials.library_is_left(system)
    shutil.rmtree(old.parent)
    sandbox.remove(system)


def portable_archive(archive: Path) -> None:
    """Unpack it into a folder with a space in its name, use it, put it into the menu and take it out."""
    system = sandbox.fresh(NEWEST, "portable")
    bundle = WORK / "dist" / NAME
    wanted = elf.debian_packages(elf.needed(bundle), "0", "0")
    names = " ".join(name.split(" (")[0].split(" | ")[-1] for name in wanted)
    # The libraries of a desktop, which the archive counts on.
    system.as_root(f"apt-get -qq update && {INSTALL} {names}", network=True)
    place = system.root / "opt" / "my programs"
    place.mkdir(parents=True)
    sandbox.run("tar", "--extract", "--file", archive, "--directory", place, "--no-same-owner")
    (folder,) = (f"/opt/my programs/{path.name}" for path in place.iterdir())
    trials.is_read_only(system, folder)
    trials.command_line(system, [f"{folder}/start"])
    trials.is_still_known(system, [f"{folder}/start"])
    trials.window(system, [f"{folder}/start"], folder, SHOTS / "portable.png")
    trials.menu(system, folder)
    trials.library_is_left(system)
    sandbox.remove(system)


def _files(system: System) -> set[str]:
    shown = system.as_root("find / -xdev -not -path '/proc/*' -not -path '/root/*'").stdout
    return {path for path in shown.splitlines() if not path.startswith(("/var/cache", "/var/log", "/tmp"))}
