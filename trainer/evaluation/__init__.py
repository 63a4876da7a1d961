"""Retrieval metrics and the calibration of cosines."""
