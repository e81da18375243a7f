"""What do we remember? Documents in one small database that survives a power cut."""
