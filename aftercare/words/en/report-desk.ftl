# Reports on the desk of a physiotherapist: taken in, kept with a patient, read beside the others.
come = A report has come
come-support = Paste its link, or choose its file
paste-title = Open a report
paste-intro = Paste the message or the link from your patient. You see it before anything is kept.
paste-camera = A code on the patient’s phone: scan it with the camera of this device. Its link opens here.
paste-field = Link or message
paste-open = Show the report
file-title = Or a file
file-note = The file that the patient’s Aftercare saved; its name ends in .json
file = Choose a file
file-unread = This file could not be read. Nothing was changed.

keep = Keep with a patient
keep-with = Keep with { $label }
keep-other = Another patient
kept-with = Kept with { $label }
to-kept = Show it beside the others
choose-title = With whom?
choose-about = Choose a patient, or type a new label.
suggested = Has the plan that this report is of
new-label = New label
add = Add and keep

note = Copy the chart note
note-support = Plain text for the clinic’s system
note-copied = Copied. Paste it in the clinic’s system. If nothing comes, tap here again.

title = Reports
row-support = Made { $day }, { $n ->
    [0] no entries
    [one] 1 entry
   *[other] { $n } entries
}
unread = { $n ->
    [one] 1 report cannot be read by this version of Aftercare. It is kept and not shown.
   *[other] { $n } reports cannot be read by this version of Aftercare. They are kept and not shown.
}
to-answer = To answer at the next visit
beside = { $n ->
    [one] Shown beside 1 report from before.
   *[other] Shown beside { $n } reports from before.
}
alone = No report from before to show it beside.
move = Move to another patient
remove = Remove this report
gone-title = This report is not here any more
gone = It was removed, or moved to another patient.
to-patient = To the patient
to-patients = To your patients
