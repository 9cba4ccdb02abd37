"""May we contact? The decision table, objections, lists and mailing lists."""
