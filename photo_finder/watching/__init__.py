"""Notices that something changed in the watched folders, and in which. It reads no photo and no catalog."""
