"""OpenCV's wheel for Linux brings FFmpeg and an old OpenSSL for films; Photo Finder opens none.

OpenCV asks for those libraries when it is loaded, so each is replaced by an empty one of the same name whose
functions end the process if they were ever called. That keeps 33 MB and all code for networks out of the
package.
"""

import re
import subprocess
import tempfile
from pathlib import Path

VIDEO = ("libavcodec", "libavformat", "libavutil", "libswscale")
NEEDED_BY_VIDEO_ALONE = ("libswresample", "libvpx", "libssl", "libcrypto", "libdrm")
_UNDEFINED = re.compile(r"\sUND\s+(\w+)@(LIB(?:AV|SW)\w+)")


def replace(site: Path) -> list[str]:
    """Put empty libraries in place of OpenCV's video libraries.

    Args:
        site: a folder site-packages of which only packages are made.

    Returns:
        Names of the files that were replaced or taken away.
    """
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
    """Functions of the video libraries that a library asks for, each with its version."""
    command = ["readelf", "--wide", "--dyn-syms", str(library)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return dict(_UNDEFINED.findall(shown))


def _belongs(group: str, kind: str) -> bool:
    return group.rsplit("_", 1)[0].lower() == kind


def _make_empty(library: Path, functions: dict[str, str]) -> None:
    if not functions:
        raise ValueError(f"OpenCV asks for nothing of {library.name}: look whether it is still needed")
    groups = sorted(set(functions.values()))
    code = "".join(f"void {name}(void) {{ __builtin_trap(); }}\n" for name in sorted(functions))
    versions = "".join(
        f"{group} {{ global: {'; '.join(sorted(n for n, g in functions.items() if g == group))}; }};\n"
        for group in groups
    )
    with tempfile.TemporaryDirectory() as folder:
        source, script = Path(folder, "empty.c"), Path(folder, "versions.map")
        source.write_text(code)
        script.write_text(versions)
        command = ["cc", "-shared", "-fPIC", "-O1", "-g0", "-nostdlib", f"-Wl,-soname,{library.name}"]
        command += [f"-Wl,--version-script,{script}", "-Wl,--build-id=none", str(source), "-o", str(library)]
        subprocess.run(command, check=True)
