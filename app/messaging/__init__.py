"""May this message go to this person? Objections, suppression list, mailing lists."""
