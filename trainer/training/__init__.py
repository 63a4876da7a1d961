"""Fitting: from photos and a config to a run folder."""
