# A report as its reader sees it, who is not the one that wrote it. Its reader treats people.
title = Report of a patient
made = Made { $moment }. { $n ->
    [0] No entries.
    [one] 1 entry.
   *[other] { $n } entries.
}
left-out = Left out by choice: { $parts }.
part-course = soreness
part-pain = usual pain
part-function = function (PSFS)
part-stretches = stretches
part-questions = questions
part-notes = notes and tags
not-kept = Nothing of it is kept on this device unless you choose to.
for-physiotherapist = This report is for a physiotherapist. Nothing of it was kept on this device.
i-treat = I am a physiotherapist
i-treat-note = If you are one: say so in the settings, then come back. You can then keep it with a patient.
desk-coming = One moment. The place of your patients is being loaded.
desk-missing = The place of your patients could not be loaded. You can read the report. To keep it, check the network.
to-start = To the start

course = Soreness from the needles
course-axis = 0–10, by hour after each treatment
course-none = No soreness was noted.
course-untreated = No treatment was noted, so nothing can be drawn by hour.
after = After { $day }: { $said }
after-none = After { $day }, the latest treatment, no soreness was noted.
treated = Treated { $moment }
own-range = Own earlier range
hour = Hour
score = Soreness
noted = Written down
noted-later = later
noted-then = at once
reading = Hour { $hour }: { $score }. { $later ->
    [yes] Written down later.
   *[no] Written down at once.
}
readings-of = Treated { $day }, number by number
courses-more = { $n ->
    [one] And 1 earlier treatment.
   *[other] And { $n } earlier treatments.
}
pain-axis = 0–10, day by day
pain-axis-weeks = 0–10, { $days } days in each bar
function = Function (PSFS)
stretches-more = Show all { $n } stretches
stretches-before = The report before: { $said }
questions = Questions for the visit
questions-none = No questions were noted.
noteless = A link seldom has room for notes. If there are any, the file of this report has them.
notes-more = Show all { $n } notes

# What was pasted or chosen and is no report.
no-link = No report stands in this text. Copy the whole message, or the whole link.
is-plan = This is a plan for a patient, not a report.
open-plan = Open the plan
file-newer = This file is from a newer Aftercare. Load Aftercare anew, then open the file again. Nothing was changed.
file-long = This file is too long to be a report. Nothing was changed.
file-none = This file holds no whole report. Ask for it again. Nothing was changed.
refused-title = It holds no report
