"""The window: the only folder that imports PySide6.

It reaches the Library through one session object (``session``) and one task runner (``tasks``).
"""
