"""Names of files on their way through Qt.

On Linux a name is any bytes, and Python's text keeps those that are not UTF-8 (``surrogateescape``). Qt's
text cannot: it drops them, in a list as well, and what is left may be the name of another file. So a path
goes through a signal and into the data of a row as an object, or inside of one.
"""

PATH = object
"""What a signal that carries a path (text, as the library gives it) is declared with, instead of ``str``."""
