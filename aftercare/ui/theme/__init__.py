"""How does it look? Every colour, size, weight, gap, corner and duration of the app."""
