"""What the store survives, counted: `python -m tests.proof` prints the table, in minutes."""
