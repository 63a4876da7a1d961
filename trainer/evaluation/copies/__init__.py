"""How well edited copies of a photo are found, and how likely a similarity means one picture."""
