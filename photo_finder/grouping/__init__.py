"""Groups of photos: what belongs together by time, place and looks, and what to call it.

Pure functions of plain values; touches no file and no catalog.
"""
