# A plan on paper, for the patient: formats/prescription_pdf.py. What it shares with the screens
# comes from plan.ftl, stretch.ftl, warning.ftl and call.ftl.

title = Your plan after dry needling
given = Given on { $day }
given-again = Given on { $day }. It takes the place of your older sheets.
code = Scan the code, and this plan opens on your phone.
code-none = This plan is too long for a code. Ask your clinic for the link.
link = The same plan as a link
emergency = Chest pain or short of breath? Do not wait. Call { $number } now.
emergency-check = Outside your own country? Look up the number there first.
signs-behind = All warning signs are at the end of this sheet.

treated = You were treated
expect = What to expect
visits-one = Your next visit
rule = Before you stretch
rule-how = How sore are you, from 0 to 10?
rule-full = Do your stretches in full.
rule-half = Hold only half as long.
rule-gentle = Do only the easier form, and short.
first-day = On the first day near the needles: the easier form, held 15 s at most.
scores = { $low } to { $high }
visit-length = { $day } at { $time }, { $minutes }
treated-at = { $day } at { $time }

hold = { $seconds ->
    [one] Hold 1 second
   *[other] Hold { $seconds } seconds
}
move = { $seconds ->
    [one] Move slowly, 1 second each
   *[other] Move slowly, { $seconds } seconds each
}
time = { $seconds ->
    [one] Keep on for 1 second
   *[other] Keep on for { $seconds } seconds
}
time-minutes = { $minutes ->
    [one] Keep on for 1 minute
   *[other] Keep on for { $minutes } minutes
}
reps = { $reps ->
    [one] once
   *[other] { $reps } times in a row
}
reps-left = { $reps ->
    [one] once on the left side
   *[other] { $reps } times on the left side
}
reps-right = { $reps ->
    [one] once on the right side
   *[other] { $reps } times on the right side
}
reps-both = { $reps ->
    [one] once on each side
   *[other] { $reps } times on each side
}
dose = { $how }, { $reps }.
sets = { $n ->
    [one] 1 round.
   *[other] { $n } rounds, with a rest in between.
}
a-day = { $n ->
    [one] Once a day.
   *[other] { $n } times a day.
}
from-moment = Not before { $day } at { $time }.
from-hour = { $n ->
    [one] Not in the first hour after the treatment.
   *[other] Not in the first { $n } hours after the treatment.
}
easier = Begin with the easier form: { $form }
easier-picture = Easier
other-stretch = One more stretch is not printed here, as it is newer than this sheet. Ask your clinic.
foot = { $clinic }, { $phone }
page = Page { $page } of { $pages }
missing = Some letters could not be printed and are shown as { $mark }.
