"""What people see: windows, pages, wizards and item models, holding no rule and no query."""
