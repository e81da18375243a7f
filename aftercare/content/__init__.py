"""What do we know? Clinical facts as data files, each figure with its source."""
