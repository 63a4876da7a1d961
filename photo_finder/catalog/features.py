"""Local features by content digest, in a database of their own: a cache that can be made again."""

from pathlib import Path

from photo_finder.catalog.side_store import SideStore


class FeatureStore(SideStore):
    """What is kept of a photo to compare it with others, about 20 KB each."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        super().__init__(path, "feature", "data", read_only=read_only)
