"""Names of files on their way through Qt.

On Linux a name is any bytes, and Python's text keeps those that are not UTF-8 (``surrogateescape``). Qt's
text cannot: it drops them, in a list as well, and what is left may be the name of another file. So a path
goes through a signal and into the data of a row as an object, or inside of one, and into a URL by its bytes.
"""

import os
from urllib.parse import quote, unquote_to_bytes

from PySide6.QtCore import QUrl

PATH = object
"""What a signal that carries a path (text, as the library gives it) is declared with, instead of ``str``."""


def url_of(path: str) -> QUrl:
    """The URL of a file or folder, from its whole path."""
    if os.name != "posix":
        return QUrl.fromLocalFile(path)
    return QUrl.fromEncoded(f"file://{quote(os.fsencode(path))}".encode("ascii"))


def path_in(url: QUrl) -> str:
    """The path in a ``file:`` URL."""
    if os.name != "posix" or url.host():
        return url.toLocalFile()
    return os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))
