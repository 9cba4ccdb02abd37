"""The first hour: five questions, what they change, and what to do next."""
