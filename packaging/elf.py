"""What the libraries and programs of a Linux bundle ask of the system they run on."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

# Where each library that the bundle leaves to the system comes from, on Debian and Ubuntu.
PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libmvec.so.1": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgomp.so.1": "libgomp1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
}
# The keyboard layouts that the bundled libxkbcommon reads.
DATA_PACKAGES = ("xkb-data",)
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_VERSION = re.compile(r"\b(GLIBC|GLIBCXX)_([0-9]+(?:\.[0-9]+)+)")


def binaries(bundle: Path) -> Iterator[Path]:
    """All ELF files of a bundle, in order."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needed(bundle: Path) -> set[str]:
    """Names of the libraries that a bundle asks for and does not bring."""
    own = {path.name for path in bundle.rglob("*.so*")}
    asked: set[str] = set()
    for path in binaries(bundle):
        asked.update(_NEEDED.findall(_readelf("--dynamic", path)))
    return asked - own


def oldest(bundle: Path) -> dict[str, tuple[str, str]]:
    """The versions of glibc and of the C++ library that a bundle needs at least.

    Returns:
        For GLIBC and GLIBCXX the version, and the name of a file that needs it; none where it is no newer
        than what all supported systems have.
    """
    found = {"GLIBC": ("2.28", ""), "GLIBCXX": ("3.4.28", "")}
    for path in binaries(bundle):
        for kind, version in _VERSION.findall(_readelf("--version-info", path)):
            if _numbers(version) > _numbers(found[kind][0]):
                found[kind] = (version, path.name)
    return found


def debian_packages(names: set[str], glibc: str, compiler: str) -> list[str]:
    """What a Debian package that asks for these libraries depends on.

    Args:
        names: of libraries.
        glibc: its oldest version.
        compiler: the oldest version of GCC whose C++ library will do.

    Raises: KeyError, with the name of a library that nobody has assigned to a package.
    """
    packages = {PACKAGES[name] for name in names} | set(DATA_PACKAGES)
    oldest_allowed = {"libc6": glibc, "libstdc++6": compiler}
    return [
        f"{name} (>= {oldest_allowed[name]})" if name in oldest_allowed else name for name in sorted(packages)
    ]


def compiler_of(glibcxx: str) -> str:
    """The version of GCC that first brought a version of the C++ library (its manual's table of ABIs)."""
    first = {28: "9", 29: "11", 30: "12", 31: "13.1", 32: "13.2", 33: "14", 34: "15"}
    number = _numbers(glibcxx)[2]
    return first[number]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _readelf(option: str, path: Path) -> str:
    command = ["readelf", "--wide", option, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
