"""One file that runs on any Linux that is new enough; made where appimagetool is at hand."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

import linux_files
from project import DIST, NAME, TITLE, WORK, stamp, version

TOOL = "appimagetool"


def build(bundle: Path) -> Path | None:
    """Make the AppImage of a bundle; returns its file, or None where its tool is missing."""
    if shutil.which(TOOL) is None:
        return None
    folder = tree(bundle)
    file = DIST / f"{TITLE.replace(' ', '_')}-{version()}-{platform.machine()}.AppImage"
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(stamp()), "ARCH": platform.machine()}
    subprocess.run([TOOL, "--no-appstream", str(folder), str(file)], check=True, env=variables)
    return file


def tree(bundle: Path) -> Path:
    """The folder that becomes the AppImage: the program, and at its top menu entry, icon and AppRun."""
    root = WORK / "appimage" / f"{NAME}.AppDir"
    shutil.rmtree(root.parent, ignore_errors=True)
    root.parent.mkdir(parents=True)
    linux_files.copy_bundle(bundle, root)
    linux_files.write(root / "usr" / "share", bundle / NAME)
    shutil.copy2(root / "usr/share/applications/photo-finder.desktop", root / "photo-finder.desktop")
    shutil.copy2(root / "usr/share/icons/hicolor/256x256/apps/photo-finder.png", root / "photo-finder.png")
    (root / ".DirIcon").symlink_to("photo-finder.png")
    # With words it is the command line, without any the window: the same program does both.
    (root / "AppRun").symlink_to(NAME)
    linux_files.stamp_all(root)
    return root
