"""Makes what the system at hand can make of the program, into dist/."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import appimage
import deb
import freeze
import portable
from project import APP_ID, AUTHORS, DIST, NAME, ROOT, TITLE, WORK, fill_in, home_page, stamp, version

HERE = Path(__file__).parent


def package() -> list[Path]:
    """Make the packages, their checksums, notices and list of parts; returns the files."""
    bundle = freeze.freeze()
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir(parents=True)
    if sys.platform == "win32":
        files = [_windows(bundle)]
    elif sys.platform == "darwin":
        files = [_macos()]
    else:
        files = _linux(bundle)
    return [*files, *_papers(bundle, files)]


def _linux(bundle: Path) -> list[Path]:
    made: list[Path | None] = [portable.build(bundle), appimage.build(bundle)]
    if shutil.which("dpkg-deb"):
        made.append(deb.build(bundle))
        _flatpak_manifest()
    return [file for file in made if file is not None]


def _flatpak_manifest() -> None:
    """What flatpak-builder is told, under the name that it wants; it takes the tree of the .deb."""
    manifest = WORK / "flatpak" / f"{APP_ID}.yaml"
    manifest.parent.mkdir()
    manifest.write_text(
        fill_in((HERE / "linux" / "flatpak.yaml").read_text(encoding="utf-8")), encoding="utf-8"
    )


def _windows(bundle: Path) -> Path:
    """The installer; signed where SIGN_COMMAND says how, with $f for the file (windows/photo-finder.iss)."""
    name = f"{NAME}-{version()}-windows-{platform.machine().lower()}"
    command = ["iscc", "/Qp", f"/DVersion={version()}", f"/DPublisher={AUTHORS}", f"/DHomePage={home_page()}"]
    command += [f"/DBundle={bundle}", f"/DOutput={DIST}", f"/F{name}"]
    sign = os.environ.get("SIGN_COMMAND")
    command += [f"/Ssigner={sign}", "/DSigned=1"] if sign else []
    subprocess.run([*command, str(HERE / "windows" / "photo-finder.iss")], check=True)
    return DIST / f"{name}.exe"


def _macos() -> Path:
    """The disk image; signed and notarised where the credentials are set (macos/disk-image)."""
    file = DIST / f"{NAME}-{version()}-macos-{platform.machine()}.dmg"
    application = WORK / "dist" / f"{TITLE}.app"
    subprocess.run([str(HERE / "macos" / "disk-image"), str(application), str(file)], check=True)
    return file


def _papers(bundle: Path, files: list[Path]) -> list[Path]:
    # One name a system, as the release holds the files of all.
    base = f"{NAME}-{version()}-{sys.platform}-{platform.machine().lower()}"
    bill, texts, sums = (DIST / f"{base}{end}" for end in (".cdx.json", "-NOTICES.txt", ".sha256"))
    shutil.copyfile(WORK / "sbom.cdx.json", bill)
    shutil.copyfile(bundle / "program" / "licences" / "NOTICES.txt", texts)
    papers = [bill, texts]
    lines = [f"{_digest(file)}  {file.name}\n" for file in sorted([*files, *papers])]
    sums.write_text("".join(lines), encoding="utf-8")
    for file in (*files, *papers, sums):
        os.utime(file, (stamp(), stamp()))
    return [*papers, sums]


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def describe(files: list[Path]) -> str:
    """The files with their sizes, one a line."""
    return "\n".join(f"{file.stat().st_size / 1e6:8.1f} MB  {file.relative_to(ROOT)}" for file in files)
