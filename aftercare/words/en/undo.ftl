# The way back from a deletion.
entry = Entry deleted.
treatment = Treatment deleted. Your diary entries stay.
plan = Plan put away.
practice = Stretches deleted.
set = The set is put away.
appointment = Visit deleted.
activity = Activity deleted, with its scores.
rating = Answers deleted.
question = Question taken away.
patient = Patient removed.
draft = The plan that was begun is dropped.
template-replaced = The template of this name was replaced.
template = Template removed.
visit = Visit taken out.
undo = Undo
dismiss = Close this message
