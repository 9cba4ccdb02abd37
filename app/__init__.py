"""What the business does: rules and use cases, knowing neither windows nor SQL text."""
