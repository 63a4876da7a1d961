"""Duplicates: files of one picture, which of them is kept, and the plan of what would go.

Knows the catalog's values and looks at files, but changes none. It must not know of the library, the
command line, the window, or of ``actions``, which carries a plan out.
"""
