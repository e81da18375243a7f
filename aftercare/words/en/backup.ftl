# A copy of everything to keep elsewhere, and bringing it back.
title = A copy to keep

save-title = Save a copy
save-about = One file with everything: your diary, treatments and settings. Keep it elsewhere, as in your mail. Whoever opens it can read it.
save-about-desk = One file with everything: patients with their plans and reports, templates, your own diary, settings. Keep it where only you can open it: it holds the labels.
save = Save a copy now
file-name = aftercare-copy-{ $date }-{ $n }-records.txt
sealed-name = aftercare-copy-{ $date }-{ $n }-records.aftercare
saved = The copy is where your downloads are, or where you put it.
saved-unwritten = What still waits for room on this device is not in it.
last = Your last copy: { $day }
last-none = No copy was saved from this device yet.

seal = Put a passphrase on it
seal-about = Then nobody can open the copy without it, you neither. It is kept nowhere. If it is lost, the copy is lost too. A few plain words are best.
passphrase = Passphrase
passphrase-again = The same again
seal-save = Save it with this passphrase
seal-none = A copy with a passphrase cannot be made here: a part is missing on this computer.
moment = One moment.
refused-short = A passphrase has 8 to 200 characters. Nothing was saved.
refused-differs = The two are not the same. Nothing was saved. Please type them again.

back-title = Bring back a copy
back-about = It adds what is missing here. First you see what it would do. Nothing changes before you say so.
bring-back = Choose a copy
asks = This copy has a passphrase.
open = Open it
refused-passphrase = The copy did not open. The passphrase is another, or somebody changed the file. Nothing was changed. Please try again.
refused-no-sealer = A copy with a passphrase cannot be opened here: a part is missing on this computer. Nothing was changed.

review-title = What is in this copy
kind-diary = Diary
kind-treatment = Treatments
kind-practice = Sets of stretches
kind-plan = Plans
kind-appointment = Visits
kind-activity = What you want to do again
kind-rating = How well you could
kind-progress = A set that was left
kind-patient = Patients
kind-draft = Plans begun
kind-template = Templates
kind-report = Reports of patients
kind-other = More
count-new = { $n ->
    [one] 1 is new here.
   *[other] { $n } are new here.
}
count-same = { $n ->
    [one] 1 is here already.
   *[other] { $n } are here already.
}
count-different = { $n ->
    [one] 1 is not the same here.
   *[other] { $n } are not the same here.
}
newest = The latest: { $day }.
review-settings = Your settings come too, for nothing was noted here yet.
review-no-settings = Your settings here stay as they are.
review-nothing = All of this copy is here already. There is nothing to bring back.
differ-title = What is not the same
differ-later = { $n ->
    [0] Nobody can tell which was written later.
    [one] 1 was written later in the copy.
   *[other] { $n } were written later in the copy.
}
differ-here = Keep those here
differ-copy = Take those of the copy
differ-kept = What was written later here stays in any case.
bring = Bring it back
leave = Leave it

restored = { $n ->
    [0] Nothing was missing: all of this copy is here already.
    [one] 1 entry is back.
   *[other] { $n } entries are back.
}
replaced = { $n ->
    [one] 1 entry is now as in the copy.
   *[other] { $n } entries are now as in the copy.
}
restored-settings = Your settings came back too: your country, your clinic, what you told about your health. Please check them.
restored-no-settings = Your settings here stay as they are: your country, your clinic, what you told about your health. Please check them.
to-today = To Today

kept-title = Copies on this device
kept-about = Aftercare makes them by itself while you use it: up to one a day. They help if something is lost or deleted here. They do not help if the device is lost. What you delete stays in them for up to 4 weeks of use.
kept-none = There is none yet. The first one comes soon after something is noted.
kept-at = { $day }, { $time }
kept-day = One of the last 7 days
kept-week = One of the last 4 weeks
kept-more = Older copies

past-title = The last copy brought back
past = { $n ->
    [one] 1 entry here is from it.
   *[other] { $n } entries here are from it.
}
past-at = That was on { $day } at { $time }.
past-about = You can take that back. What you changed since then stays. A copy from before lies on this device for that.
take-back = Take it back
undone = { $n ->
    [0] Nothing was left to take back.
    [one] 1 entry is as it was before.
   *[other] { $n } entries are as they were before.
}
undone-kept = { $n ->
    [one] 1 entry was changed since, and stays.
   *[other] { $n } entries were changed since, and stay.
}

refused-foreign = This file is not a copy that Aftercare made. Nothing was changed. Please choose another.
refused-damaged = This copy is damaged, so none of it was used. Nothing was changed. Is there another copy?
refused-newer = A newer Aftercare made this copy. Nothing was changed. Get the new version, then try again.
refused-too-big = This file is too big to be a copy that Aftercare made. Nothing was changed.
refused-full = There is no room for it on this device. Nothing was changed. Make room, then try again.
refused-disk = That did not work: the disk refused. Nothing was changed. Please try again.
