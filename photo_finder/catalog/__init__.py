"""The catalog: everything that cannot be made again cheaply, in SQLite.

The only room that knows SQL. It knows nothing of pictures, models or neighbour indexes.
"""

from photo_finder.catalog.catalog import Catalog
from photo_finder.catalog.features import FeatureStore
from photo_finder.catalog.thumbnails import ThumbnailStore

__all__ = ["Catalog", "FeatureStore", "ThumbnailStore"]
