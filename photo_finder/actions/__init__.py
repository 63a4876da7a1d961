"""Moving people's files out of the way and back: the only room that changes them.

No file is ever copied, and none is written: a file gets another name on its own volume, in one step that
never takes the place of another file. It leaves its holding folder for good by ``empty`` alone.
"""
