# When something was felt. Moments: domain/occasion.py.
#
#   <moment>    a choice
title = When was this?
now = Now
hour-ago = 1 hour ago
two-hours-ago = 2 hours ago
this-morning = This morning
last-evening = Last evening
yesterday-noon = Yesterday noon
at = { $day }, { $time }
at-short = { $day } { $time }
refused = That time has not come yet. The time stays as it was.
pick-day = Day
pick-time = Time
unread = This is no day.
outside = This day cannot be chosen.
ok = OK
cancel = Cancel
hour = Hour
minute = Minute
