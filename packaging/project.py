"""What the packages say of the program: one place for names, version and time."""

import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "photo-finder"
TITLE = "Photo Finder"
# Reverse-DNS name, as AppStream, Flatpak and macOS want it.
APP_ID = "org.photofinder.PhotoFinder"
AUTHORS = "The Photo Finder authors"
# Where Debian's tools send what concerns the package.
MAINTAINER = f"{AUTHORS} <photo-finder@localhost>"
SUMMARY = {
    "en": "Find, clean and sort photos by how they look, offline",
    "de": "Fotos nach ihrem Aussehen finden, aufräumen und ordnen, ohne Netz",
}
DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"


def version() -> str:
    """The version, which stands in the program alone."""
    return _said_by_the_program("__version__")


def home_page() -> str:
    """Address of the page where new versions are, empty as long as there is none; the program has it too."""
    return _said_by_the_program("HOME_PAGE")


def fill_in(text: str) -> str:
    """A text with @NAME@ in place of what the packages say."""
    values = {"APP_ID": APP_ID, "AUTHORS": AUTHORS, "VERSION": version(), "HOME_PAGE": home_page()}
    values["DATE"] = datetime.fromtimestamp(stamp(), UTC).date().isoformat()
    values["DOMAIN"] = APP_ID.rsplit(".", 1)[0]
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _said_by_the_program(name: str) -> str:
    text = (ROOT / "photo_finder" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(rf'^{name} = "([^"]*)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError(f"photo_finder/__init__.py has no {name}")
    return found.group(1)


def stamp() -> int:
    """Seconds since 1970 that all files of a package bear: those of the commit, so that builds are alike."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return int(told or 0)
