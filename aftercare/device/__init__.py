"""What can this machine do? All that differs between computer, phone and browser."""
