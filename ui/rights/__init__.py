"""Windows of the rights of persons."""
