"""What the packages say of the program: one place for names, version and time."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "photo-finder"
TITLE = "Photo Finder"
# Reverse-DNS name, as AppStream, Flatpak and macOS want it.
APP_ID = "org.photofinder.PhotoFinder"
SUMMARY = {
    "en": "Find, clean and sort photos by how they look, offline",
    "de": "Fotos nach ihrem Aussehen finden, aufräumen und ordnen, ohne Netz",
}
DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"


def version() -> str:
    """The version, which stands in the program alone."""
    text = (ROOT / "photo_finder" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("photo_finder/__init__.py has no __version__")
    return found.group(1)


def stamp() -> int:
    """Seconds since 1970 that all files of a package bear: those of the commit, so that builds are alike."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return int(told or 0)
