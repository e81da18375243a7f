"""How does it reach a phone? Builds the installable web app, a folder for any web host."""
