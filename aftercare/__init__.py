"""The first 72 hours after a needling treatment: what to expect, what to watch for, how it went."""
