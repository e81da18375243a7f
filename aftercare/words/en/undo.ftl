# The way back from a deletion.
entry = Entry deleted.
treatment = Treatment deleted. Your diary entries stay.
undo = Undo
dismiss = Close this message
