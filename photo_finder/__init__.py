"""Photo Finder: find, clean and sort photos in ordinary folders, offline."""

__version__ = "0.1.0"
