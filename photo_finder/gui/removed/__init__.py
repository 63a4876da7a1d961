"""The place Removed: operations, what they hold, and the way back."""
