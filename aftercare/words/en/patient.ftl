# The patients of a physiotherapist, under labels of their own.
title = Patients
new = New patient
search = Find a patient
none-found = No label has all of these words.
more = Show more patients
templates = Templates
empty-title = No patients yet
empty = Each patient you add will stand here, with what you gave last. All of it stays on this device.

draft-waits = Plan begun, not handed over yet
draft-newer = A plan of a newer version of Aftercare is begun. It is kept
pending = Plan made, not handed over yet
nothing-given = Nothing given yet
given-newer = A plan of a newer version, { $day }
given-row = { $n ->
    [0] No stretches, { $day }
    [one] 1 stretch, { $day }
   *[other] { $n } stretches, { $day }
}

new-title = New patient
label-title = Change the label
label = Label
label-about = A label that you will know again, such as a room and time, or your file number. It stays on this device and is in no code.
label-bad = A label has 1 to 60 characters.
label-taken = You have another patient with this label.
begin = Begin the plan
label-save = Save the label
use-anyway = Use it all the same

begin-title = The new plan begins
from-last = From the last plan
from-template = From a template
empty-plan = Empty
templates-change = Change the templates
new-plan = New plan
go-on = Go on with the plan
draft-title = A plan is begun
draft-about = { $n ->
    [0] Begun { $day }, no stretches yet. Not handed over.
    [one] Begun { $day }, 1 stretch so far. Not handed over.
   *[other] Begun { $day }, { $n } stretches so far. Not handed over.
}
draft-drop = Drop it
plans-title = Plans
plan-row = { $n ->
    [0] No stretches
    [one] 1 stretch
   *[other] { $n } stretches
}
plan-revised = { plan-row }, version { $revision }
plan-pending = { $plan }. Not handed over yet
plans-newer = { $n ->
    [one] 1 plan is of a newer version of Aftercare. It is kept and not shown.
   *[other] { $n } plans are of a newer version of Aftercare. They are kept and not shown.
}
remove = Remove this patient
remove-note = Their plans and reports are removed here. What was handed over stays with them.

given-title = Handed over
given-about = Version { $revision }, handed over { $day } at { $time }
pending-title = Not handed over yet
pending-about = Version { $revision }, made { $day } at { $time }
given-as-read = What stands below is as the patient reads it.
hand-over-again = Hand over again
change = Change it
use-again = Use for a new plan
earlier-row = Version { $revision }, handed over { $day }
replace-title = Another plan is begun
replace-about = A plan for this patient is begun and not handed over. It would be replaced.
replace = Replace it
replace-not = Keep it, and go on with it
