"""What a Linux desktop needs besides the program: menu entry, icons, file actions, metadata, manual."""

import gzip
import os
import shutil
from pathlib import Path

import man_page
from project import APP_ID, NAME, ROOT, fill_in, home_page, stamp

HERE = Path(__file__).parent / "linux"
ICONS = ROOT / "assets" / "icons" / "app"
# Menu entry and what file managers offer for pictures: file here -> place below share/.
ENTRIES = {
    "photo-finder.desktop": "applications/photo-finder.desktop",
    "photo-finder-similar.desktop": "applications/photo-finder-similar.desktop",
    "photo-finder-kde.desktop": "kio/servicemenus/photo-finder.desktop",
    "photo-finder.nemo_action": "nemo/actions/photo-finder.nemo_action",
    "photo-finder-action.desktop": "file-manager/actions/photo-finder.desktop",
}


def write(share: Path, program: Path) -> None:
    """Write everything below a folder ``share``.

    Args:
        share: becomes /usr/share or the like.
        program: the console program, which is asked for its help.
    """
    for name, place in ENTRIES.items():
        _put(share / place, (HERE / name).read_bytes())
    _put(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo().encode())
    for icon in sorted(ICONS.glob("photo-finder-*.png")):
        side = icon.stem.rsplit("-", 1)[1]
        _put(share / f"icons/hicolor/{side}x{side}/apps/{NAME}.png", icon.read_bytes())
    _put(share / f"icons/hicolor/scalable/apps/{NAME}.svg", (ICONS / f"{NAME}.svg").read_bytes())
    _put(share / f"man/man1/{NAME}.1.gz", gzip.compress(man_page.page(program).encode(), mtime=0))


def metainfo() -> str:
    """The AppStream metadata of this version."""
    lines = (HERE / "metainfo.xml").read_text(encoding="utf-8").splitlines(keepends=True)
    # There is no empty address.
    return fill_in("".join(line for line in lines if home_page() or "@HOME_PAGE@" not in line))


def _put(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


def copy_bundle(bundle: Path, place: Path) -> None:
    """Copy a bundle; hard links where that can be done, as it is large."""
    shutil.copytree(bundle, place, symlinks=True, copy_function=_link)


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
    return target


def stamp_all(folder: Path) -> None:
    """Give a tree the commit's time and everyone the right to read it, so that two builds are alike."""
    moment = stamp()
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    os.utime(folder, (moment, moment))
