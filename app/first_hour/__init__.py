"""The first hour: five questions about the business set its lawful defaults, and say what to do next."""
