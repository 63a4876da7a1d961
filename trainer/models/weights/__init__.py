"""Where a tower's weights come from: Hugging Face checkpoints, KerasHub presets, or a random generator."""
