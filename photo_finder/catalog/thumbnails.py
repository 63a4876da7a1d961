"""Thumbnails by content digest, in a database of their own: a cache that can be made again."""

from pathlib import Path

from photo_finder.catalog.side_store import SideStore


class ThumbnailStore(SideStore):
    """JPEG thumbnails."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        super().__init__(path, "thumbnail", "jpeg", read_only=read_only)
