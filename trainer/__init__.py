"""The trainer: makes the embedder that the app loads. Never imports photo_finder."""
