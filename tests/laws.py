"""How often a law is tried: the same way each time, and not hurried on a busy machine."""

from hypothesis import settings

law = settings(max_examples=20, deadline=None, derandomize=True)
