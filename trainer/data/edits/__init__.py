"""Edits as people's libraries hold them: what copies of a picture look like, to train and to measure with."""
