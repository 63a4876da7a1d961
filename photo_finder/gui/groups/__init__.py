"""The place Groups: folders that are proposed, changed by hand, and made."""
