# A report as a chart note: plain lines that a clinic's system takes. Its reader treats people.
# What is no letter of ASCII is written otherwise: formats/ascii_text.py.
head = Aftercare report { $begin } to { $end }
made = Noted by the patient, made { $moment }. { $n ->
    [0] No entries.
    [one] 1 entry
   *[other] { $n } entries
}{ $later ->
    [none] .
   *[some] , { $late } of them written down an hour or more later.
}
left-out = Left out by choice: { $parts }.
subjective = S (noted by the patient)
soreness = Soreness from the needles, 0-10:
untreated = Soreness from the needles: no treatment was noted.
treated = - Treated { $moment }{ $areas ->
    [none] :
   *[some] { " " }({ $where }):
} { $course }
band = - The band is what many people report: general figures, not this patient's.
middle = - { $sentence }
pain = Usual pain, 0-10: last { $last } ({ $day }), lowest { $lowest }, highest { $highest }, average { $average }; { $n ->
    [one] 1 score
   *[other] { $n } scores
} on { $days ->
    [one] 1 day.
   *[other] { $days } days.
}
pain-none = Usual pain: no score was noted.
function = PSFS, 0 (cannot) to 10 (as before), first and last:
function-none = PSFS: not scored.
activity = - { $name }: { $scores }
score = { $score } ({ $day })
from-to = { $first } to { $last }
noticed = - { $sentence }
whole = On the whole, -5 (much worse) to 5 (much better): { $change } ({ $day }){ $compared ->
    [none] {""}
   *[some] , compared with { $since }
}
questions = Questions:
questions-none = Questions: none noted.
question = { $n }. { $text }
stretches = Stretches at home, as noted in the app: { $sentence }
before = Stretches in the report before: { $sentence }
stretch = - { $name }: { $counted }
hurt = - { $name } hurt{ $side ->
    [left] , left
    [right] , right
   *[none] {""}
}, second { $second } ({ $day })
hurts-more = - { $name } hurt { $n ->
    [one] 1 more time before
   *[other] { $n } more times before
}
noteless = Notes: none came with the link. If there are any, the file of the report has them.
notes = Notes, not repeated here: { $n }.
tags = Also ticked, in so many entries: { $tags }.
tag = { $name } ({ $n })
foot = Not a diagnosis.
unwritten = Letters that could not be written here stand as "?". The report has them.
