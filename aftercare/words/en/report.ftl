# A report for the physiotherapist: chosen, looked at, handed over, and read again.
#
#   reach-<reach>      from when on it is (state/report.py)
#   part-<part>        what may be in it (domain/report.py)
#   <way>-<how>        what has become of a way out of the phone, as in hand-over.ftl
#   refused-<reason>   why a link holds no report (formats/report_link.py); $version: the one that
#                      the link is written in

title = My report
about = For your physiotherapist. You choose what is in it, and you see it first.
since = From when on?
reach-visit = My last visit
reach-fortnight = 2 weeks
reach-month = 4 weeks
reach-quarter = 3 months
reach-own = A day I choose
what = What goes in?
part-course = Soreness
part-pain = Usual pain
part-function = What I can do
part-stretches = Stretches
part-questions = Questions
part-notes = Notes and tags
range = { $begin } to { $end }
says = This is what it says
nothing-title = There is nothing in it yet
nothing = Choose more, or an earlier day. What you note in the diary comes in by itself.
show = Show the code

course = { $n ->
    [0] No soreness was noted.
    [one] You noted your soreness once.
   *[other] You noted your soreness { $n } times.
}
later = { $n ->
    [one] One entry was added later. The report marks it.
   *[other] { $n } entries were added later. The report marks them.
}
treated = Treated { $day }
function = { $n ->
    [0] No score was given.
    [one] One thing was scored, from 0 (cannot do it) to 10 (as before).
   *[other] { $n } things were scored, from 0 (cannot do it) to 10 (as before).
}
days = { $due ->
    [0] None were due.
    [one] Done on { $done } of 1 day.
   *[other] Done on { $done } of { $due } days.
}
in-part = { $n ->
    [one] In part on 1 day.
   *[other] In part on { $n } days.
}
no-stretches = No stretches were noted.
done = { $n } done
partial = { $n } in part
skipped = { $n } left out
why = { $reason }: { $n }
hurt = { $n ->
    [one] hurt once
   *[other] hurt { $n } times
}
questions = { $n ->
    [0] No questions were noted for the visit.
    [one] One question.
   *[other] { $n } questions.
}
notes = { $n ->
    [0] No notes.
    [one] One note.
   *[other] { $n } notes.
}
times = { $n ->
    [one] once
   *[other] { $n } times
}

more-lines = { $n ->
    [one] And 1 more.
   *[other] And { $n } more.
}

code-title = Show it at my visit
code = Code of the report, for a phone’s camera. Tap to show it large
scan = Let your clinic scan it
scan-note = Nothing is sent to a server.
holds = Nothing leaves this phone unless you hand it over. Whoever has the code, the link or a file can read it.
shorter = The code and the link have the last 2 weeks. The file has all of it.
bare = A camera opens this code only where the Aftercare app is installed. Else use the link or the file.
noteless = Your notes have no room in the code. The file has them.
too-long-title = Too long for a code
too-long = A phone would not read it from a screen. Use the link or the file, or choose less.
no-link = Too long for a code or a link. Use the file, or choose less.
link = Copy the link
link-support = For a message or an e-mail
link-tried = Now paste it where it is to go. If nothing comes, tap here again.
share = Share
share-support = With an app on this device
file = Save as a file
file-support = All of it, word for word
file-done = Saved where you put it.
file-tried = Your browser saves it, most often with the downloads. If it is not there, tap here again.
table = Save as a table
table-support = What you wrote, for a spreadsheet
table-done = Saved where you put it.
table-tried = Your browser saves it, most often with the downloads. If it is not there, tap here again.
fhir = Save for a clinic’s program
fhir-support = FHIR R4: all of it, with the plan and the visits
fhir-done = Saved where you put it.
fhir-tried = Your browser saves it, most often with the downloads. If it is not there, tap here again.
paper = Save as a PDF
paper-support = One page to print or send
paper-coming = One moment. The page is being made.
paper-done = Saved where you put it.
paper-tried = Your browser saves it, most often with the downloads. If it is not there, tap here again.
paper-failed = It could not be made. Save it as a file instead.
fhir-name = aftercare-report-{ $date }.fhir.json
paper-name = aftercare-report-{ $date }.pdf
file-name = aftercare-report-{ $date }.json
table-name = aftercare-report-{ $date }.csv
message = This is my report. Open the link, or copy all of this into Aftercare.

refused-truncated = The end of this link is missing. Copy the whole link, or ask for a new one. Nothing was changed.
refused-checksum = Part of this link was changed on its way. Ask for a new link or code. Nothing was changed.
refused-too-long = This link is too long to be a report. Ask for a new link or a file. Nothing was changed.
refused-unreadable = This link does not hold a report. Ask for a new link or code. Nothing was changed.
refused-newer = This report needs a newer Aftercare, one that reads reports of version { $version }. Load Aftercare anew, then open the link again. Nothing was changed.
refused-out-of-bounds = A number in this report cannot be right. Ask for a new link or code. Nothing was changed.
refused-unsafe-text = A text in this report has hidden letters. Ask for a new link or code. Nothing was changed.

# The report on paper: formats/report_pdf.py; what is drawn is named here too.
paper-title = Report for my physiotherapist
paper-range = { $begin } to { $end }
paper-made = Made { $moment }.
paper-left-out = Left out by choice: { $parts }.
paper-part-course = soreness
paper-part-pain = usual pain
paper-part-function = what I can do
paper-part-stretches = stretches
paper-part-questions = questions
paper-part-notes = notes and tags
paper-honest = Noted by the patient. Not a diagnosis.

paper-course = Soreness from the needles, 0–10, by hour after each treatment
paper-course-none = No soreness was noted.
paper-course-untreated = No treatment was noted.
paper-earlier = { $n ->
    [one] and 1 earlier treatment
   *[other] and { $n } earlier treatments
}
paper-most = Most { $soreness } at { $hour } h.
paper-last-inside = Last { $soreness } at { $hour } h.
paper-last-above = Last { $soreness } at { $hour } h, above the band.
paper-key-band = what many people report
paper-key-own = my own range before
paper-key-newest = treatment { $number }, the newest
paper-key-latest = treatment { $number }, the last with a score
paper-key-later = written down later

paper-pain = Usual pain, 0–10, by day
paper-pain-none = No score was noted.
paper-pain-same = { $n ->
    [one] { $last } on { $day }.
   *[other] { $last } on each of { $n } days. Last { $day }.
}
paper-pain-stretches = Usual pain, 0–10, and stretches, by day
paper-key-span = lowest to highest
paper-key-last = last of the day
paper-key-treated = treatment
paper-day-done = done
paper-day-partial = in part
paper-day-skipped = skipped
paper-day-nothing = nothing noted
paper-day-not-due = not due

paper-function = What I can do
paper-function-scale = 0 cannot do it, 10 as before. First and last score.
paper-function-none = No activity was scored.
paper-function-more = { $n ->
    [one] and 1 more activity
   *[other] and { $n } more activities
}
paper-from-to = { $first } → { $last }
paper-mean = Change in the mean: { $change }
paper-noticed = About the size that people notice: { $points } points or more. Source: { $works }.
paper-whole-better = On the whole: better, { $change } of 5 ({ $day })
paper-whole-worse = On the whole: worse, { $change } of 5 ({ $day })
paper-whole-same = On the whole: no change ({ $day })

paper-stretches = Stretches at home
paper-stretches-none = No stretches were noted.
paper-days = { $days }.
paper-days-done = { $n ->
    [one] done on 1 day
   *[other] done on { $n } days
}
paper-days-partial = in part on { $n }
paper-days-skipped = skipped on { $n }
paper-days-nothing = nothing noted on { $n }
paper-count-done = done
paper-count-partial = in part
paper-count-skipped = skipped
paper-reason-pain = it hurt ({ $n })
paper-reason-time = no time ({ $n })
paper-reason-unclear = not clear how ({ $n })
paper-reason-other = other ({ $n })
paper-why = Why: { $reasons }.
paper-easier = { $n ->
    [one] Once in the easier form.
   *[other] { $n } times in the easier form.
}
paper-hurt = { $side ->
    [left] Hurt on the left, second { $second } ({ $day }).
    [right] Hurt on the right, second { $second } ({ $day }).
   *[none] Hurt, second { $second } ({ $day }).
}
paper-hurt-more = { $n ->
    [one] Hurt once more before.
   *[other] Hurt { $n } times more before.
}
paper-stretches-more = { $n ->
    [one] and 1 more: done { $done }, in part { $partial }, skipped { $skipped }. See behind.
   *[other] and { $n } more: done { $done }, in part { $partial }, skipped { $skipped }. See behind.
}
paper-stretches-done = { $n ->
    [one] and 1 more, done { $done } times
   *[other] and { $n } more, done { $done } times in all
}

paper-questions = My questions
paper-questions-none = None.
paper-questions-more = { $n ->
    [one] and 1 more: see behind
   *[other] and { $n } more: see behind
}

paper-later = { $all ->
    [one] The one entry was written down an hour or more after it was felt.
   *[other] { $n } of { $all } entries were written down an hour or more after they were felt.
}
paper-tags = Also noted, in so many entries: { $tags }.

paper-notes = Notes, word for word
paper-notes-more = This is not all. What is missing here is in the file of the report.
paper-when = { $moment }, hour { $hour } after treatment { $number }
paper-soreness = Soreness { $score }
paper-written = written down { $moment }

# The report as FHIR, for a clinic's programs: formats/report_fhir.py.
fhir-plan = Stretches at home after dry needling
fhir-needling = Dry needling (intramuscular stimulation)
fhir-when = When was this felt?
fhir-soreness = Soreness from the needles
fhir-usual-pain = Usual pain
fhir-method-soreness = Asked apart from the usual pain: soreness from the needles, 0 to 10
fhir-method-usual-pain = Asked apart from soreness by needles: the pain that the person came with, 0 to 10
fhir-hours = Hours after the treatment
fhir-function = Patient-specific functional scale (PSFS): 0 cannot do it, 10 as before
fhir-change = Global rating of change (GROC): -5 much worse, 5 much better
fhir-day = Stretches of the day
fhir-sets = Sets
fhir-stretch = Stretch at home: { $name }
fhir-other-stretch = Stretch number { $number }
fhir-easier = In the easier form
fhir-why = Skipped or ended early: { $reason }
fhir-hurt = Hurt while stretching: { $name }
fhir-second = Second of the hold
fhir-rule = Soreness up to { $full }: stretches in full. Up to { $half }: held half as long. Above: the easier form only.
fhir-question = Question for the physiotherapist
