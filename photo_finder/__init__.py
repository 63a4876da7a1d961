"""Photo Finder: find, clean and sort photos in ordinary folders, offline."""

__version__ = "0.1.0"
HOME_PAGE = ""
"""Address of the page where new versions are; empty as long as there is none."""
