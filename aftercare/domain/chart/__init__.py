"""What lies where in a chart? Lines, bars and points, without a screen and without paper."""
