"""What follows from it? Pure rules over frozen values: no clock, no disk, no screen."""
