"""What people see: windows, pages, wizards and item models, holding no rule and no query."""

from ui.kit.lasting_constants import outlast_references

outlast_references()
