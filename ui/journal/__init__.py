"""The journal on the screen: its lines as sentences, its alarms, its code for paper."""
