"""Windows of the archive vault."""
