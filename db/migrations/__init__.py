"""The steps by which a file of an older version becomes one of today's."""
