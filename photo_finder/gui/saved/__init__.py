"""Saved searches in the window: what is kept, what is new in each, and how they are shown."""
