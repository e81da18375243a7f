# Looking back in the diary: treatments over each other, pain over time, a month of stretches, search.

compared-title = Treatments compared
compared-axis = Soreness 0–10, by hour since each treatment
compared-none-title = No treatment yet
compared-none = Note a treatment first. Then you can lay your treatments over each other here.
compared-one = With a second treatment you see both here, one over the other.
compared-soon = Your own range comes when two earlier treatments have enough numbers.
last-six = Last 6
all = All
others = { $n ->
    [one] 1 earlier time
   *[other] { $n } earlier times
}
own-range = Your earlier range
own-there = At this hour you had about { $low } to { $high } before.
own-there-one = At this hour you had about { $low } before.
last-gone = Last time it was gone after { $hours } h.
middle = In at least half of the { $n } times before it was gone after { $hours } h or sooner.
reading-on = Reading older entries …

column-treatment = Treated
column-highest = Highest
column-gone = Gone after
column-entries = Numbers
hours = { $hours } h
row-treatment = Treated { $day }. Highest { $highest }. { $gone ->
    [none] Not gone as far as noted.
   *[some] Gone after { $hours } h.
} { $n ->
    [one] 1 number.
   *[other] { $n } numbers.
}

next-day-title = The day after a treatment
next-day-said = { $tag }: on { $n } of { $days ->
    [one] 1 next day
   *[other] { $days } next days
}
next-day-row = { $n } of { $days }
next-day-none = Nothing was ticked on those days yet.
next-day-note = Counts only. So few days do not show what brings what about.

pain-title = Usual pain over time
pain-axis-days = Your usual pain, 0–10, day by day
pain-axis-weeks = Your usual pain, 0–10, { $days } days in each bar
range-short = 14 days
range-middle = 6 weeks
range-all = All
pain-column-day = Days
pain-column-lowest = Lowest
pain-column-highest = Highest
pain-column-last = Last
pain-row = { $day }. Lowest { $lowest }, highest { $highest }, last { $last }.
pain-same = { $score } each time.
pain-between = Between { $lowest } and { $highest }. The last one was { $last }.
pain-last = The last number
pain-span = From lowest to highest
pain-treatment = Treatment
pain-treated = { $n ->
    [one] 1 treatment in this time.
   *[other] { $n } treatments in this time.
}
span = { $first } to { $last }

month-title = Stretch calendar
month-done = Done on { $done } of { $due ->
    [one] 1 day
   *[other] { $due } days
}.
month-none = Nothing was due, and nothing was noted.
month-also = Also: { $parts }.
month-partial = { $n ->
    [one] 1 day partly done
   *[other] { $n } days partly done
}
month-skipped = { $n ->
    [one] 1 day left out
   *[other] { $n } days left out
}
month-nothing = { $n ->
    [one] 1 day with nothing noted
   *[other] { $n } days with nothing noted
}
month-no-plan = What is due comes from the plan of your physiotherapist. Without one, what you did stands here by itself.
month-back = The month before
month-on = The month after
standing-done = Done
standing-partial = Partly done
standing-skipped = Left out
standing-nothing = Nothing noted
standing-not-due = Not due
day-said = { $day }. { $standing }. { $sets ->
    [0] {""}
    [one] 1 set.
   *[other] { $sets } sets.
}
because = Why: { $reasons }
column-day = Day
column-standing = What became of it
column-why = Why
row-day = { $day }. { $standing }. { $why }

find-title = Find in the diary
find-search = Words in your notes
find-treatment = Treatment
find-area = Area
find-tag = Ticked
any = Any
set-to = { $what }: { $to }
more = More
found = { $n ->
    [0] Nothing found.
    [one] 1 entry
   *[other] { $n } entries
}
forget = Show all entries
find-none = Nothing in the diary yet
find-none-note = Your answers will be here. You can look for words, places and what you ticked.
