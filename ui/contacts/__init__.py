"""The contact book: list beside page, forms, timeline."""
