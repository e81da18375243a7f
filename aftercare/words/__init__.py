"""How do we say it? Every sentence, in every language."""
