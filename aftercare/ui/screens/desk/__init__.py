"""The screens of a physiotherapist; in a browser they come when they are first asked for."""
