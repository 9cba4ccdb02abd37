"""The owner's desk: journal, purposes and texts, the data map."""
