# Today: where I am in the course, and what is due.
minutes = { $count ->
    [one] minute since your treatment
   *[other] minutes since your treatment
}
hours = { $count ->
    [one] hour since your treatment
   *[other] hours since your treatment
}
days = { $count ->
    [one] day since your treatment
   *[other] days since your treatment
}
chart-none = You are at hour { $hour } of { $of }. You have not given a number yet.
chart-inside = You are at hour { $hour } of { $of }. Your last score is { $score } of 10. Many people report that at this hour.
chart-above = You are at hour { $hour } of { $of }. Your last score is { $score } of 10. Fewer people report that at this hour.
chart-over = The { $of } hours are over. Your last score was { $score } of 10.
chart-over-none = The { $of } hours are over.
cleared = Your soreness was gone after { $hours } h.
yours-may-differ = A wide guide. Yours may differ.
widened-more = Your physiotherapist expects more soreness than usual.
widened-days = { $days ->
    [one] Your physiotherapist expects up to 1 day of soreness.
   *[other] Your physiotherapist expects up to { $days } days of soreness.
}
widened-until = { $days ->
    [one] Your physiotherapist expects up to 1 day of soreness, so until { $day }.
   *[other] Your physiotherapist expects up to { $days } days of soreness, so until { $day }.
}
ask-title = How sore are you?
ask-none = No answer yet. Two taps.
ask-minutes = { $count ->
    [0] Answered just now.
    [one] Last answer 1 minute ago.
   *[other] Last answer { $count } minutes ago.
}
ask-hours = { $count ->
    [one] Last answer 1 hour ago. Two taps.
   *[other] Last answer { $count } hours ago. Two taps.
}
ask-days = { $count ->
    [one] Last answer 1 day ago. Two taps.
   *[other] Last answer { $count } days ago. Two taps.
}
answer = Answer now
lung-title = Chest pain? Short of breath?
lung-note = You had needles near your lungs. Look at the warning signs.
safety-note = Look at the warning signs.
now-title = What to do now
helps = Helps now
leave = Leave for now
treatment-title = Your treatment
treated-again = I was treated again
treated = I was treated
history = All treatments
empty-title = Were you treated with needles?
empty = Say when and where. You will see what is usual, hour by hour, for 3 days.
empty-signs = See the warning signs
old-title = { $days ->
    [one] Your last treatment was 1 day ago
   *[other] Your last treatment was { $days } days ago
}
unfold = Show everything
fold = Show less

learn = Learn
learn-support = Is this usual? Ask, search or read
function = What I can do
function-note = How it was at first, and how it is now
function-before = Before your visit: what can you do?
function-before-note = You can show it there.
function-title = What do you want to do again?
function-offer = Name three to five things that are hard now. The app asks about them before a visit.
function-choose = Choose
function-away = Not now

# Once a month, if there is something to lose
copy-none = There is no copy of your diary yet.
copy-old = Your last copy is from { $day }.
copy-why = If this device is lost, a copy brings it all back.
copy-save = To the copies
copy-later = Not now
