"""The commands of ``photo-finder-train``, one small file each: parse, call, print."""
