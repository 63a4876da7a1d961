"""Every use case of the program, a file each, behind one door: Library.

Command line and window know that door alone. The use cases know core and the rooms below (catalog, search,
actions, …), and neither bootstrap, which builds them, nor who uses them.
"""

from photo_finder.library.library import Library

__all__ = ["Library"]
