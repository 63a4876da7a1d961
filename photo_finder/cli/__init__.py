"""The command line: parse, call the Library, print. Knows the Library and core, and nothing below.

Slow modules are imported inside the commands that need them, so that ``--help`` is quick.
"""
