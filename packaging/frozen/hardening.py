"""Runs before anything else of the packaged program: only what was packaged is ever loaded.

Libraries and plug-ins that lie in the working folder, in a folder of photos, or where a variable of the
environment points to, are none of the program's. What the user's desktop says of screen, language and
looks stays as it is.
"""

import os
import sys

# Each names a folder or a file from which a library of the bundle would load code.
LEADS_TO_CODE = (
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_GENERIC_PLUGINS",
    "QT_LOGGING_CONF",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
    "LIBHEIF_PLUGIN_PATH",
    "OPENCV_CORE_PLUGIN_PATH",
    "OPENCV_CORE_PARALLEL_PLUGIN_PATH",
    "OPENCV_PARALLEL_BACKEND",
    "OPENCV_VIDEOIO_PLUGIN_PATH",
    "OPENCV_DNN_PLUGIN_PATH",
    "GTK_PATH",
    "GTK_MODULES",
    "GIO_EXTRA_MODULES",
    "GIO_MODULE_DIR",
)
LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH")


def cleaned(variables: dict[str, str]) -> tuple[dict[str, str], bool]:
    """The environment without what leads to foreign code.

    Args:
        variables: the environment as the start-up program of the bundle left it: it keeps the user's own
            library path under the name with ``_ORIG``.

    Returns:
        What is left, and whether the process must be started again: the loader has read the user's library
        path already, and would look there for libraries.
    """
    # The start-up program's own notes go too: with them a child would take itself for already prepared.
    kept = {
        name: value
        for name, value in variables.items()
        if name not in LEADS_TO_CODE and not name.startswith("_PYI_")
    }
    again = False
    for name in LIBRARY_PATHS:
        again = again or bool(kept.pop(name + "_ORIG", ""))
        kept.pop(name, None)
    return kept, again


def harden() -> None:
    """Clean the environment and the module path; start once more where the loader needs it."""
    wanted, again = cleaned(dict(os.environ))
    if again and os.name == "posix":
        os.execve(sys.executable, [sys.executable, *sys.argv[1:]], wanted)
    for name in set(os.environ) - set(wanted):
        del os.environ[name]
    own = os.path.realpath(sys._MEIPASS)  # type: ignore[attr-defined]  # noqa: SLF001
    sys.path[:] = [place for place in sys.path if os.path.realpath(place).startswith(own)]
    _give_streams()


def _give_streams() -> None:
    """A window program of Windows has no standard streams; what is written to them goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


if getattr(sys, "frozen", False):
    harden()
