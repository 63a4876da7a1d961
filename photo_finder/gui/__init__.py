"""The window: the only folder that imports PySide6.

It reaches the Library through one session object (``session``) and one task runner (``tasks``).
"""

import builtins

import PySide6.QtCore  # noqa: F401 - changes what is changed back here

# From its own import on, PySide reads and keeps the source text of every module that is imported, on the
# interface thread too, to see whether it wants names in another style. None here does.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
