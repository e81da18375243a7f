# Templates: what a physiotherapist prescribes often.
title = Templates
empty-title = No templates yet
empty = Save a plan as a template where you preview it. It can then begin a plan for anybody.
row = { $n ->
    [0] No stretches
    [one] 1 stretch
   *[other] { $n } stretches
}
newer = Of a newer version of Aftercare: kept, not offered
name = Name
name-bad = A name has 1 to 60 characters.
name-taken = Another template has this name. Choose a name of its own.
rename = Save the name
remove = Remove this template
