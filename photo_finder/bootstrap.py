"""Builds a Library from its places: the only spot that knows how the rooms are put together."""

import json
import logging
import os
from pathlib import Path

from photo_finder import settings
from photo_finder.catalog import Catalog, FeatureStore, ThumbnailStore
from photo_finder.catalog.catalog import set_aside
from photo_finder.catalog.database import DamagedError
from photo_finder.core.errors import LibraryError
from photo_finder.library import Library
from photo_finder.library.collection import REBUILD
from photo_finder.library.verdicts import kept_beside
from photo_finder.library.write_lock import WriteLock
from photo_finder.paths import AppPaths

log = logging.getLogger(__name__)


def open_library(paths: AppPaths) -> Library:
    """Open the library at these places, or make a new one.

    A damaged catalog is set aside and a new one made with the same folders (also when the catalog is
    missing while its list of folders is there); ``Library.notices`` says so, and
    ``Library.needs_rebuild`` is set until the next ``index``. A library that cannot be written is
    opened for reading.

    Raises: LibraryError if it can be neither opened nor made.
    """
    read_only = paths.catalog.exists() and not os.access(paths.library, os.W_OK)
    notices: list[str] = []
    try:
        catalog = _sound_catalog(paths, read_only=read_only)
    except DamagedError:
        if read_only:
            raise
        catalog, notices = _mended_catalog(paths)
    try:
        thumbnails = _thumbnails(paths, read_only=read_only)
        features = None if read_only else FeatureStore(paths.features)
        notices += _mended_settings(paths.settings)
        chosen = settings.load(paths.settings)
        return Library(paths, chosen, catalog, thumbnails, notices, features=features)
    except BaseException:
        catalog.close()
        raise


def _refuse_empty(paths: AppPaths) -> None:
    """SQLite takes an empty file for a new database; where folders are listed, there was one before."""
    present = paths.catalog.exists() and paths.catalog.stat().st_size > 0
    if not present and _folder_list(paths.folder_list):
        raise DamagedError(f"The file {paths.catalog} is empty or missing.")


def _sound_catalog(paths: AppPaths, *, read_only: bool) -> Catalog:
    _refuse_empty(paths)
    catalog = Catalog(paths.catalog, read_only=read_only)
    try:
        if not catalog.database.is_sound():
            raise DamagedError(f"The file {paths.catalog} is damaged.")
    except BaseException:
        catalog.close()
        raise
    return catalog


def _mended_catalog(paths: AppPaths) -> tuple[Catalog, list[str]]:
    """A sound catalog, and what there is to say of it; another start may have made it meanwhile."""
    with WriteLock(paths.library / "lock").held():
        try:
            return _sound_catalog(paths, read_only=False), []
        except DamagedError:
            catalog, notice = _replace_catalog(paths)
    return catalog, [notice]


def _replace_catalog(paths: AppPaths) -> tuple[Catalog, str]:
    """Set the catalog aside, if there is one, and put a new one with the same folders in its place."""
    fresh = _fresh_catalog(paths)
    try:
        was_there = paths.catalog.exists()
        kept = set_aside(paths.catalog)
        fresh.replace(paths.catalog)
    except OSError as error:
        raise LibraryError(
            f"The catalog {paths.catalog} is damaged and cannot be set aside: {error.strerror}."
        ) from error
    catalog = Catalog(paths.catalog)
    log.warning("the catalog was damaged or missing and is made anew; kept: %s", kept)
    if not was_there:
        return catalog, (
            "The catalog was missing. It is rebuilt from your photos; the photos themselves were not touched."
        )
    return catalog, (
        f"The catalog was damaged. It was set aside as {kept}, and is rebuilt from your photos; "
        "the photos themselves were not touched."
    )


def _fresh_catalog(paths: AppPaths) -> Path:
    """Made aside, so that there never is a catalog without its folders."""
    aside = paths.catalog.with_suffix(".new")
    aside.unlink(missing_ok=True)
    catalog = Catalog(aside)
    try:
        for folder in _folder_list(paths.folder_list):
            catalog.folders.add(folder)
        catalog.verdicts.put(kept_beside(paths.verdict_list))
        catalog.remember(REBUILD, "yes")
    finally:
        catalog.close()
    return aside


def _folder_list(path: Path) -> list[str]:
    try:
        found = json.loads(path.read_text(encoding="ascii"))
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        log.warning("the list of folders in %s cannot be read: %s", path, error)
        return []
    return [folder for folder in found if isinstance(folder, str)] if isinstance(found, list) else []


def _mended_settings(path: Path) -> list[str]:
    """Set damaged settings aside, so that they are not written over; what there is to say of it."""
    if not settings.is_damaged(path):
        return []
    try:
        kept = set_aside(path)
    except OSError as error:
        log.warning("damaged settings cannot be set aside: %s", error)
        return [f"The settings in {path} are damaged; the usual ones hold."]
    return [f"The settings were damaged. They were set aside as {kept}, and the usual ones hold."]


def _thumbnails(paths: AppPaths, *, read_only: bool) -> ThumbnailStore | None:
    read_only = read_only and not os.access(paths.cache, os.W_OK)
    if read_only and not paths.thumbnails.exists():
        return None
    try:
        return ThumbnailStore(paths.thumbnails, read_only=read_only)
    except DamagedError:  # and it cannot be made again here
        return None
