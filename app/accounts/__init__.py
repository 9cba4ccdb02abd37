"""Who opens the folder: roles, passwords, key slots, failed attempts."""
