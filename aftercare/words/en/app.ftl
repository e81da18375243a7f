# What stands on every screen.
name = Aftercare
back = Back
close = Close
done = Done
safety = Safety
safety-label = Safety: warning signs and phone numbers
tab-today = Today
tab-diary = Diary
not-found-title = This page is not here
not-found = The address may be old. Nothing was lost.
to-today = Go to Today
demo = Demo: a made-up patient. Nothing is kept.
