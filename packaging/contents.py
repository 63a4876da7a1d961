"""What belongs into the packaged program, and what must never be in it."""

import os
import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path, PurePath

from project import ROOT

# doctor tells these versions.
WITH_METADATA = (
    "numpy",
    "pillow",
    "pi-heif",
    "pylibjxl",
    "rawpy",
    "onnxruntime",
    "hnswlib",
    "opencv-python-headless",
)
# Loaded by name.
HIDDEN_IMPORTS = ("shellingham.posix", "shellingham.nt")
# The trainer and its frameworks, the tests, and what no line of the program needs: neither can it connect.
# sympy and its like come with old versions of onnxruntime (licences/known.toml).
FORBIDDEN = ("tensorflow", "keras", "jax", "jaxlib", "transformers", "torch", "tf2onnx", "onnx", "sklearn")
FORBIDDEN += ("scipy", "matplotlib", "pytest", "_pytest", "hypothesis", "mypy", "trainer", "PyInstaller")
FORBIDDEN += ("sympy", "mpmath", "coloredlogs", "humanfriendly")
# Libraries under the GPL that a wheel has brought along (OpenCV's for Macs), as parts of their names.
UNDER_THE_GPL = re.compile(
    r"(?:^|[/\\])(?:lib)?(x264|x265|xvidcore|rubberband|vidstab|postproc)[-.\d]", re.IGNORECASE
)
EXCLUDED_MODULES = (
    *FORBIDDEN,
    *(
        "ssl",
        "_ssl",
        "_hashlib",
        "_uuid",
        "tkinter",
        "_tkinter",
        "turtle",
        "curses",
        "_curses",
        "readline",
        "idlelib",
    ),
    *(
        "ensurepip",
        "lib2to3",
        "pip",
        "setuptools",
        "pkg_resources",
        "wheel",
        "unittest",
        "doctest",
        "pydoc_data",
    ),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtTest"),
    *("numpy.f2py", "numpy.testing", "cv2.gapi", "rawpy.enhance", "skimage"),
)
# Of Qt's plug-ins those are kept without which the window lacks something; all others are left out.
QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qxdgdesktopportal",),
    "imageformats": ("qjpeg", "qsvg", "qgif", "qwebp"),
    "iconengines": ("qsvgicon",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
}
QT_LIBRARIES = ("Core", "Gui", "Widgets", "Svg", "DBus", "XcbQpa", "WaylandClient")
# Qt's own words for the languages of the window; of Hindi it has none, so the program brings them.
QT_TRANSLATIONS = tuple(f"qtbase_{language}.qm" for language in ("de", "en", "es", "fr", "zh_CN"))
# Small helpers of X11 that many systems lack.
BUNDLED_SYSTEM = (
    *("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1"),
    *("libxcb-render-util.so.0", "libxcb-util.so.1", "libxkbcommon-x11.so.0", "libxkbcommon.so.0"),
    *("libffi.so.8", "libbz2.so.1.0", "liblzma.so.5", "libsqlite3.so.0"),
)
_PLUGIN = re.compile(r"/plugins/([^/]+)/(?:lib)?([^/.]+)\.(?:so|dll|dylib)$")
_QT_LIBRARY = re.compile(r"(?:^|/)(?:lib)?Qt6?([A-Za-z0-9]+)(?:\.so\.6|\.dll|\.framework(?:/.*)?|)$")
_SYSTEM_LIBRARY = re.compile(r"^lib[^/]*\.so(?:\.[0-9.]+)?$")


def assets() -> tuple[str, ...]:
    """Names of the folders of assets/ that the program needs: those that a wheel has."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return tuple(sorted(PurePath(place).name for place in included))


def is_wanted(place: str, platform: str) -> bool:
    """Whether a file goes into the package.

    Args:
        place: where it would lie in the bundle, relative.
        platform: ``sys.platform`` of the target.
    """
    path = place.replace(os.sep, "/")
    plugin = _PLUGIN.search(path)
    if "PySide6" in path and plugin is not None:
        return plugin.group(2) in QT_PLUGINS.get(plugin.group(1), ())
    if "/translations/" in path and "PySide6" in path:
        return PurePath(path).name in QT_TRANSLATIONS
    if "PySide6" in path and "/qml/" in path:
        return False
    library = _QT_LIBRARY.search(path)
    if "PySide6/Qt" in path and library is not None:
        return library.group(1) in QT_LIBRARIES
    if PurePath(path).suffix in {".pyi", ".h", ".pxd"} or _names_the_build(path):
        return False
    if "opencv_videoio_ffmpeg" in path:  # Windows' way of opening films
        return False
    if platform.startswith("linux") and _SYSTEM_LIBRARY.match(path):
        return path in BUNDLED_SYSTEM or path.startswith("libpython")
    return True


def _names_the_build(path: str) -> bool:
    """Notes of pip that hold folders of the machine it ran on, by which two builds would differ."""
    notes = {"RECORD", "direct_url.json", "INSTALLER", "REQUESTED"}
    return ".dist-info/" in path and PurePath(path).name in notes


def forbidden(names: Iterable[str]) -> set[str]:
    """Which packages that must not be in the bundle are among these modules or paths."""
    names = list(names)
    first = {re.split(r"[./\\]", name, maxsplit=1)[0] for name in names}
    found = (UNDER_THE_GPL.search(name) for name in names)
    return (first & set(FORBIDDEN)) | {library.group(1).lower() for library in found if library is not None}


def inside(bundle: Path) -> set[str]:
    """Names of all files in a bundle and of all modules in its archives, relative to its program folder."""
    from PyInstaller.archive.readers import CArchiveReader

    program = bundle / "program"
    names = {path.relative_to(program).as_posix() for path in program.rglob("*") if path.is_file()}
    for start in bundle.iterdir():
        if start.is_file():
            reader = CArchiveReader(str(start))
            for entry in reader.toc:
                names.add(entry)
                if entry.endswith(".pyz"):
                    names.update(reader.open_embedded_archive(entry).toc)
    return names


if __name__ == "__main__":
    strangers = forbidden(inside(Path(sys.argv[1])))
    if strangers:
        sys.exit(f"The bundle must not contain {', '.join(sorted(strangers))}.")
