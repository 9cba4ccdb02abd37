"""The PDFs and letters."""
