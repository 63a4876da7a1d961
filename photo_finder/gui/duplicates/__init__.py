"""The place Duplicates: what becomes of a group (judging), what the user said (marks), and how it looks."""
