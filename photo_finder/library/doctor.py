"""Whether program, database, folders and disk are sound."""

import platform
from collections.abc import Sequence
from importlib import metadata

from photo_finder import __version__
from photo_finder.catalog import Catalog
from photo_finder.core.reports import Check, Folder
from photo_finder.imaging import formats

_ENOUGH_BYTES = 500_000_000
_LIBRARIES = ("numpy", "pillow", "pi-heif", "pylibjxl", "rawpy", "onnxruntime", "hnswlib")


def examine(catalog: Catalog, folders: Sequence[Folder], free_bytes: int) -> tuple[Check, ...]:
    """What can be told without the model and the neighbour index."""
    return (
        Check("program", True, f"Photo Finder {__version__}, Python {platform.python_version()}"),
        _libraries(),
        _formats(),
        _catalog(catalog),
        *(_folder(folder) for folder in folders),
        Check("disk", free_bytes >= _ENOUGH_BYTES, f"{free_bytes / 1e9:.1f} GB free for the library"),
    )


def _libraries() -> Check:
    found = []
    for name in _LIBRARIES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:  # a packaged program carries no metadata
            continue
    return Check("libraries", True, ", ".join(found))


def _formats() -> Check:
    missing = formats.missing()
    detail = f"cannot read {', '.join(missing)}" if missing else "all picture formats can be read"
    return Check("formats", not missing, detail)


def _catalog(catalog: Catalog) -> Check:
    sound = catalog.database.is_sound()
    return Check("catalog", sound, f"{catalog.database.path} is {'sound' if sound else 'damaged'}")


def _folder(folder: Folder) -> Check:
    state = "is away" if folder.offline else f"{folder.photos} photos"
    return Check("folder", not folder.offline, f"{folder.path}: {state}")
