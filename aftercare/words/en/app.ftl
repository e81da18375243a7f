# What stands on every screen.
name = Aftercare
back = Back
close = Close
search-clear = Clear the search
done = Done
safety = Safety
safety-label = Safety: warning signs and phone numbers
tab-today = Today
tab-stretches = Stretches
tab-diary = Diary
tab-patients = Patients
part-coming = One moment.
part-missing-title = This part did not load
part-missing = It comes from the web once, and is then kept. Please check the connection. Nothing was lost.
part-again = Try again
not-found-title = This page is not here
not-found = The address may be old. Nothing was lost.
to-start = Go to the start
for-treating-title = For physiotherapists
for-treating = This page is for those who treat. If that is you, say so in Settings. Nothing was lost.
to-settings = Open Settings
kept-by-demo = Demo: a made-up patient. Nothing is kept.
kept-by-nobody = This browser keeps nothing: what you enter is gone when you close it.

update = A new version of Aftercare is ready. Your diary stays as it is.
update-now = Open it now
update-later = Later
