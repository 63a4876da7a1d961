"""What happens and what happened: notices, operations with the way back, the end of long work."""
