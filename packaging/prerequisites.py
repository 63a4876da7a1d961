"""What the machine must bring along: each lack is told in one sentence that says what to install."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

PYTHON = f"python3.{sys.version_info.minor}"

# What libQt6Core, libQt6Gui, libQt6Widgets and libQt6DBus of PySide6-Essentials are linked against.
QT = [
    "libEGL.so.1",
    "libGL.so.1",
    "libX11.so.6",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libglib-2.0.so.0",
    "libgthread-2.0.so.0",
    "libxkbcommon.so.0",
]
# What its platform plug-ins are linked against besides.
XCB = [
    "libX11-xcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-render.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
]
WAYLAND = ["libwayland-client.so.0", "libwayland-cursor.so.0"]

QT_DEBIAN = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libxkbcommon-x11-0 libx11-xcb1"
    " libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0"
    " libxcb-shape0 libxcb-util1 libxcb-xkb1 libwayland-cursor0"
)
QT_FEDORA = (
    "libglvnd-egl libglvnd-glx dbus-libs fontconfig freetype glib2 libxkbcommon-x11 libX11-xcb"
    " xcb-util xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm"
    " libwayland-cursor"
)


class Missing(Exception):  # noqa: N818 - a fact about the machine
    """The machine lacks something; the text is one sentence for the person at it."""


def require_python_modules() -> None:
    """Raise Missing where Python comes without venv or ensurepip, as on Debian."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    raise Missing(
        "Python's venv module is missing: install it (Debian and Ubuntu: "
        f"sudo apt install {PYTHON}-venv; Fedora: sudo dnf install python3; macOS: brew install python)."
    )


def require_compiler() -> None:
    """Raise Missing where no C++ program can be compiled against Python: hnswlib comes as source."""
    if os.name == "nt":
        return  # how to find Microsoft's compiler is pip's business
    compiler = next(filter(shutil.which, (os.environ.get("CXX", ""), "c++", "g++", "clang++")), None)
    if compiler and _compiles(compiler):
        return
    raise Missing(
        "A C++ compiler with Python's headers is needed to build hnswlib: install them (Debian and Ubuntu: "
        f"sudo apt install g++ {PYTHON}-dev; Fedora: sudo dnf install gcc-c++ python3-devel; "
        "macOS: xcode-select --install)."
    )


def _compiles(compiler: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "needs.cpp")
        source.write_text("#include <Python.h>\n#include <vector>\nint main() { return 0; }\n")
        command = [compiler, "-I", sysconfig.get_paths()["include"], "-c", source, "-o", f"{folder}/needs.o"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0


def require_qt(platform: str) -> None:
    """Raise Missing where Qt's libraries cannot be loaded; ``platform`` is Qt's name for the screen."""
    missing = missing_qt(platform)
    if missing:
        raise Missing(install_qt(missing))


def missing_qt(platform: str) -> list[str]:
    """Names of the system libraries that Qt needs and that cannot be loaded; none but on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    needed = QT + {"offscreen": [], "xcb": XCB, "wayland": WAYLAND}[platform]
    return [name for name in needed if not _loads(name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def install_qt(missing: list[str]) -> str:
    """One sentence: what lacks, and how it is installed."""
    return (
        f"The window needs system libraries that are missing ({', '.join(missing)}): install them "
        f"(Debian and Ubuntu: sudo apt install {QT_DEBIAN}; Fedora: sudo dnf install {QT_FEDORA}; "
        "macOS needs none)."
    )


def why_no_window() -> str:
    """Empty where the window can open, else one sentence on how to get it."""
    if not sys.platform.startswith("linux"):
        return ""
    screens = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    platforms = [platform for variable, platform in screens.items() if os.environ.get(variable)]
    if not platforms:
        return (
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): "
            "run the same command in a desktop session, or through `ssh -X`, to get the window."
        )
    lacking = [missing_qt(platform) for platform in platforms]
    return "" if [] in lacking else install_qt(lacking[-1])
