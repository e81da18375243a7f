"""How does it come in and go out? Values to text or bytes, and back."""
