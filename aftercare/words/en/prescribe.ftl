# The form in which a physiotherapist makes a plan. Its reader is the physiotherapist.
#
#   has-<condition>           what the patient has, as a chip (domain/condition.py)
#   mind-<condition>          what to mind in a stretch that is done with care, after its name
#   label-<way>, label-<field>, heard-<field>    a number of a dose, and as it is heard
#   refused-<field>-<reason>  why a text may not be in a code (domain/prescription.py: BadPart)
title = New plan
title-again = Version { $n } of the plan
for = For: { $label }
none-title = No plan is being made
none = Begin a plan for { $label }.
begin = Begin a plan
to-patient = To the patient
begin-last = Begin with the last plan
newer-title = This plan is of another version of Aftercare
newer = A plan for { $label } was begun with a newer Aftercare. It is kept as it is. Load Aftercare anew to go on with it.
newer-drop = Drop it, to begin another
saved = Each change is saved at once, on this device only.

where = Where was the treatment?
where-note = The sets that fit these areas then come first.
choose-areas = Choose the areas
just-now = Just now
treated-at = { $day }, { $time }
no-treatment = No treatment this time
no-treatment-note = The hours then count from the last treatment noted on their phone, else from when this is handed over.
note-one = Tap to note one
treated-title = The treatment
sides = Left and right are the patient’s own.

templates = Your templates
sets = Ready sets
sets-more = More sets
sets-fewer = Fewer sets
sets-fitting = Also for these areas
sets-regions = By region
sets-conditions = By condition
set-what = { $name }: { $what }

set-no-room = { $n ->
    [one] 1 stretch of this set had no room: { $most } are the most. It was left out.
   *[other] { $n } stretches of this set had no room: { $most } are the most. They were left out.
}

stretches = Stretches
stretches-none = None yet. Take a ready set, or add single stretches.
add = Add another stretch
full = 20 stretches are the most that a plan can have.
unknown = { $n ->
    [one] 1 stretch of this plan is of another version of Aftercare. It stays as it is.
   *[other] { $n } stretches of this plan are of another version of Aftercare. They stay as they are.
}
count = { $n ->
    [0] No stretches yet
    [one] 1 stretch
   *[other] { $n } stretches
}
minutes-a-day = { $n ->
    [one] 1 minute a day
   *[other] { $n } minutes a day
}
preview = Preview

label-hold = Hold, seconds
label-move = Each movement, seconds
label-time = In all, seconds
label-reps = Repeats
label-sets = Rounds
label-times-a-day = Times a day
label-from-hour = From hour
heard-hold-seconds = { $n ->
    [one] 1 second
   *[other] { $n } seconds
}
heard-reps = { $n ->
    [one] once
   *[other] { $n } times
}
heard-sets = { $n ->
    [one] 1 round
   *[other] { $n } rounds
}
heard-times-a-day = { $n ->
    [one] once a day
   *[other] { $n } times a day
}
heard-from-hour = hour { $n }
heard-score = { $score } of 10
stands = { $name }, { $value }
less = { $name }, { $value }, less
more = { $name }, { $value }, more
side-both = Each side
side-left = Left
side-right = Right
easier = Begin with the easier form
usual = Usual here: { $seconds } s, { $reps } ×, { $times } × a day. { $mark }.
up = Move up
down = Move down
remove = Remove
locked = Locked: { $names }
careful = Small and led by pain: { $names }
careful-how = In a small range, led by pain.
mind = { $name }: { $what }
mind-stenosis = do not bend the low back backwards.
mind-disc = do not bend or twist the back far.
mind-neck = keep the neck at ease, with no weight on it.
mind-loose-shoulder = no far pull and little weight on that shoulder.
mind-frozen-shoulder = a small range of that shoulder, led by pain.
mind-hip-replacement = no deep hip bend, no leg across the other.
mind-kneeling = bend that knee less, and put no weight on it.
mind-pregnancy = leave room for the belly. Flat on the back for a few minutes at most.
mind-balance = have something firm to hold on to, also when getting down and up.
mind-osteoporosis = no bend or twist of the spine under load.
locked-easier = This is for its easier form, which is another stretch: { $name }.
locked-not-easier = Its easier form is not locked: { $name }. You can tick it below.
all-the-same = Prescribe it all the same
despite = Prescribed all the same: { $names }
despite-title = Prescribed all the same
despite-line = { $stretch }: { $names }
despite-about = A patient can tick this in their own app too, under “{ $where }”. It then leaves the stretch out and says: “{ $said }” So tell them what you want them to do.
lock-again = Lock it again

has = What the patient has
has-none = Nothing ticked. What you tick locks what does not suit it.
has-note = Only for the locks. It stays on this device and is in no code.
has-stenosis = Lumbar stenosis
has-disc = Sciatica or disc
has-neck = Whiplash, unstable or operated neck
has-loose-shoulder = Unstable or operated shoulder
has-frozen-shoulder = Frozen shoulder
has-hip-replacement = Hip replacement
has-kneeling = New knee, or kneeling hurts
has-pregnancy = Later pregnancy
has-balance = Poor balance
has-osteoporosis = Osteoporosis

advice = Advice
answer-yes = Yes
answer-no = No
answer-ask = Ask
known = { $topic }: what is known

course = Expected course
as-usual = As usual
more-than-usual = More than usual
sore-days = Days of soreness
not-said = Not said
rule = Less when sore
rule-note = The patient does all, half or only the easier form, by how sore they are.
rule-full = All of it up to
rule-half = Half the time up to

visits = Next visits
in-weeks = { $n ->
    [one] In 1 week
   *[other] In { $n } weeks
}
pick-day = Pick a day
visits-full = 6 visits are the most that a plan can have.
visit-past = That time has passed. Pick a day or time to come.
visit-taken = There is a visit at that time already.
visit-full = 6 visits are the most that a plan can have.
visit-over = This time has passed
minutes = Minutes
place = Place
place-unsafe-text = This place may not be in a code: take out links, markup and hidden characters. It is kept as you typed it.
place-out-of-bounds = This place is too long for a code: 80 characters are the most. It is kept as you typed it.

note-title = Note to the patient
note = Note
note-hint = In your own words. No name and no diagnosis.
note-length = { $n } of { $most } characters
refused-note-unsafe-text = This note may not be in a code: take out links, markup and hidden characters. It is kept as you typed it.
refused-note-out-of-bounds = This note is too long for a code. It is kept as you typed it.

clinic = Whom the patient calls
refused-clinic-name-unsafe-text = The name of the clinic may not be in a code: take out links, markup and hidden characters.
refused-clinic-name-out-of-bounds = The name of the clinic is too long for a code: 60 characters are the most.
refused-clinic-phone-unsafe-phone = This number may not be in a code: write one plain number, as one dials it.
refused-clinic-phone-out-of-bounds = The number of the clinic is too long for a code: 30 characters are the most.

add-title = Add stretches
in-plan = { $n } in the plan
found-more = There are more. Type another word to narrow them down.

as-seen = This is what the patient will see.
change = Change it
hand-over = Hand over
stop-title = This plan cannot be handed over yet
stop-empty = There is nothing in it. Add stretches, advice or a visit first.
stop-stretches = Locked by what the patient has: { $names }. Remove what is locked, or open it and prescribe it all the same.
stop-note = The note may not be in a code. It says there what to take out.
stop-place = The place of a visit may not be in a code. It says there what to take out.
stop-clinic-name = The name of the clinic may not be in a code. Change it in the settings.
stop-clinic-phone = The number of the clinic may not be in a code. Write it as one dials it, in the settings.
stop-other = The date of this device cannot be right. Set its clock, then come back.
template = Save as a template
template-name = Name of the template
template-note = Stretches, advice, course and note are kept. The treatment and its side are not, nor the visits.
template-same = There is a template of this name. Saving replaces it.
template-save = Save
template-bad = Give it a name of up to 60 letters, on one line.
template-saved = Saved as “{ $name }”.
