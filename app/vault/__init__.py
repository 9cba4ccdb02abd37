"""The archive vault: sealing, opening, reasoned consultation."""
