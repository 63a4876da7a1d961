"""The program's exit codes."""

DONE = 0
FAILED = 1
WRONG_USAGE = 2
SOME_UNREADABLE = 3
INTERRUPTED = 130
