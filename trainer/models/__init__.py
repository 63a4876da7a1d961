"""Backbones and heads in Keras 3, and the reading of their published weights."""
