# The hour line and what stands beside it.
you = You
most-people = Many people
last-time = Last time
night = night
now = now
hour-unit = h
