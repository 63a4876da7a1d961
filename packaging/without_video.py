"""OpenCV's wheels bring FFmpeg for films, and all that it brings along; Photo Finder opens none.

That of Linux has an old OpenSSL beside it, that of Macs with a processor of Apple the encoders x264 and x265,
which are under the GPL. That of Macs with a processor of Intel has none of it, that of Windows one file,
which contents.py leaves out. OpenCV asks for those libraries when it is loaded, so each is replaced by an
empty one of the same name whose functions end the process if they were ever called. That keeps 33 MB on
Linux and 74 on such Macs, and all code for networks, out of the package.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

VIDEO = ("libavcodec", "libavdevice", "libavformat", "libavutil", "libswscale")
NEEDED_BY_VIDEO_ALONE = ("libswresample", "libvpx", "libssl", "libcrypto", "libdrm")
# The tools of macOS; those of LLVM tell the same.
SYMBOLS, LIBRARIES = ("nm", "-m", "-u"), ("otool", "-L")
_UNDEFINED = re.compile(r"\sUND\s+(\w+)@(LIB(?:AV|SW)\w+)")
_UNDEFINED_ON_MACOS = re.compile(r"\(undefined\) (?:weak )?external _(\w+) \(from (lib(?:av|sw)[a-z]+)\.")
_COMPILER = ("cc", "-fPIC", "-O1", "-g0")


def replace(site: Path) -> list[str]:
    """Put empty libraries in place of OpenCV's video libraries.

    Args:
        site: a folder site-packages of which only packages are made.

    Returns:
        Names of the files that were replaced or taken away.
    """
    return _replace_on_macos(site) if sys.platform == "darwin" else _replace_on_linux(site)


def _replace_on_linux(site: Path) -> list[str]:
    folder = site / "opencv_python_headless.libs"
    wanted = asked_for(next((site / "cv2").glob("cv2*.so")))
    changed = []
    for library in sorted(folder.iterdir()):
        kind = library.name.split("-")[0]
        if kind in VIDEO:
            _make_empty(library, {name: group for name, group in wanted.items() if _belongs(group, kind)})
        elif kind in NEEDED_BY_VIDEO_ALONE:
            library.unlink()
        else:
            continue
        changed.append(library.name)
    return changed


def asked_for(library: Path) -> dict[str, str]:
    """Functions of the video libraries that a library of Linux asks for, each with its version."""
    return dict(_UNDEFINED.findall(_told("readelf", "--wide", "--dyn-syms", str(library))))


def _belongs(group: str, kind: str) -> bool:
    return group.rsplit("_", 1)[0].lower() == kind


def _make_empty(library: Path, functions: dict[str, str]) -> None:
    if not functions:
        raise ValueError(f"OpenCV asks for nothing of {library.name}: look whether it is still needed")
    groups = sorted(set(functions.values()))
    versions = "".join(
        f"{group} {{ global: {'; '.join(sorted(n for n, g in functions.items() if g == group))}; }};\n"
        for group in groups
    )
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "versions.map")
        script.write_text(versions)
        options = ["-shared", "-nostdlib", f"-Wl,-soname,{library.name}", f"-Wl,--version-script,{script}"]
        _compile(functions, [*options, "-Wl,--build-id=none"], library)


def _replace_on_macos(site: Path) -> list[str]:
    folder = site / "cv2" / ".dylibs"
    opencv = next((site / "cv2").glob("cv2*.so"))
    wanted = asked_for_on_macos(_told(*SYMBOLS, str(opencv)))
    changed = []
    for name in sorted(loaded_by(_told(*LIBRARIES, str(opencv)))):
        kind, *numbers = name.removesuffix(".dylib").split(".")
        if kind in VIDEO:
            options = ["-dynamiclib", "-mmacosx-version-min=11.0", "-install_name", f"@rpath/{name}"]
            options += ["-compatibility_version", f"{numbers[0]}.0", "-current_version", ".".join(numbers)]
            _compile(wanted[kind], options, folder / name)
            changed.append(name)
    kept = _reachable(opencv, folder)
    for library in sorted(folder.iterdir()):
        if library.name not in kept:
            library.unlink()
            changed.append(library.name)
    return changed


def asked_for_on_macos(symbols: str) -> dict[str, set[str]]:
    """Functions that a library of macOS asks for, by the video library that has them.

    Args:
        symbols: what ``nm -m -u`` says of it.
    """
    found: dict[str, set[str]] = {kind: set() for kind in VIDEO}
    for function, kind in _UNDEFINED_ON_MACOS.findall(symbols):
        if kind in found:
            found[kind].add(function)
    return found


def loaded_by(libraries: str) -> set[str]:
    """File names of the libraries that a library of macOS loads; ``libraries`` is what ``otool -L`` says."""
    lines = libraries.splitlines()[1:]
    return {PurePosixPath(line.split(" (")[0].strip()).name for line in lines if line.strip()}


def _reachable(start: Path, folder: Path) -> set[str]:
    """Names of the files of a folder that a library loads, and those that these load."""
    found: set[str] = set()
    ahead = [start]
    while ahead:
        for name in loaded_by(_told(*LIBRARIES, str(ahead.pop()))) - found:
            if (folder / name).is_file():
                found.add(name)
                ahead.append(folder / name)
    return found


def _compile(functions: set[str] | dict[str, str], options: Sequence[str], library: Path) -> None:
    """Make a library of functions that end the process."""
    code = "".join(f"void {name}(void) {{ __builtin_trap(); }}\n" for name in sorted(functions))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "empty.c")
        source.write_text(code)
        subprocess.run([*_COMPILER, *options, str(source), "-o", str(library)], check=True)


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
