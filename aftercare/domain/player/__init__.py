"""A set of stretches, led phase by phase: pure, with moments instead of ticks."""
