"""Bytes to pixels: decoding, metadata and thumbnails. The only room that uses Pillow and its plug-ins.

It knows files and pictures; it must not know models beyond their ``InputSpec``, nor the catalog.
"""
