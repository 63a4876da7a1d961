"""The rows of the settings that are more than a single field."""
