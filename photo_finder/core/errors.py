"""The two families of failure.

A ``PhotoFinderError`` means that the world failed: its text is one sentence for a person, and both
front ends show it as it stands. Anything else that is raised is a fault of the program itself.
"""


class PhotoFinderError(Exception):
    """The world failed; ``str(error)`` is one clear sentence for a person."""


class UsageError(PhotoFinderError):
    """What was asked for makes no sense as it was asked (exit code 2 on the command line)."""


class UnreadablePhotoError(PhotoFinderError):
    """A file that is no picture, or that no decoder here can read. The text is the reason alone."""


class VanishedPhotoError(UnreadablePhotoError):
    """A file that was there a moment ago and is no longer."""


class InaccessiblePhotoError(UnreadablePhotoError):
    """The system refuses the file: nothing is known of the picture, so the next run tries again."""


class FolderError(PhotoFinderError):
    """A folder that is missing, unreadable, or not one of the library's."""


class LibraryError(PhotoFinderError):
    """The library's own files cannot be used: busy, read-only, newer, or no space left."""


class LibraryBusyError(LibraryError):
    """Another Photo Finder is writing to this library."""


class ModelError(PhotoFinderError):
    """A model folder that is incomplete, damaged, or of a newer format."""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The user stopped a long step; what had been done until then is kept."""
