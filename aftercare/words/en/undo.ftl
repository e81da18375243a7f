# The way back from a deletion.
entry = Entry deleted.
treatment = Treatment deleted. Your diary entries stay.
practice = Stretches deleted.
set = The set is put away.
undo = Undo
dismiss = Close this message
