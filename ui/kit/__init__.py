"""The widgets that every room shares."""
