# Settings, and the screens behind them.
title = Settings

role = You use it as
role-patient = A patient
role-physiotherapist = A physiotherapist
role-both = Both
desk-title = Your patients
address = Address of your web app
address-none = Not set: your patients cannot scan a code yet
templates = Templates
templates-support = What you prescribe often

call-title = Whom to call
country = Country
country-number = { $country }. Emergency number: { $number }
country-other = Another country
country-check = Not set. Emergency number: { $number }, please check
country-intro = Which emergency number should the app call?
country-search = Search for a country
country-none = No country of that name here. Choose “{ $other }” and check its number.
country-row = Emergency number: { $number }
country-row-same-day = Emergency number: { $number }. Advice today: { $same_day }
country-row-check = { $number } works in many countries. Check it for yours.

clinic = Your clinic
clinic-none = No phone number yet
clinic-intro = Then the clinic is one tap away on every warning sign.
clinic-intro-treats = It stands in each plan that you hand over, with its number to call.
clinic-name = Name of the clinic
clinic-phone = Phone number
clinic-saved = Saved as you type, on this device only.

flags = Your health
flags-none = Nothing told. You need not.
flags-some = { $n ->
    [one] 1 thing told
   *[other] { $n } things told
}
flags-private = Kept on this device only.

look-title = Look and language
brightness = Light or dark
brightness-device = As this device
brightness-light = Light
brightness-dark = Dark
contrast = High contrast
contrast-support = Stronger lines and ink
text-size = Text size
text-size-value = { $percent } %
text-size-sample = Still sore? That is usual now.
person = The person in the pictures
person-support = Hair and skin
person-intro = Every stretch is drawn with this person.
hair = Hair
hair-short = Short
hair-tied = Tied back
skin = Skin
skin-light = Light
skin-fair = Fair
skin-tan = Tan
skin-brown = Brown
skin-deep = Deep
language = Language
language-only = English. Other languages are not ready yet.

data-title = Your data
treatments = Treatments
treatments-support = See, change or delete them
kept = Where it is kept
kept-by-demo = In memory only. This is a demo, so it ends with it.
kept-by-nobody = Nowhere: this browser refuses to keep anything. A private window does so, mostly.
kept-by-browser = In this browser, on this device only
kept-size = Size: { $size }
kept-unreadable = { $n ->
    [one] 1 entry was written by another version. It is kept, not shown.
   *[other] { $n } entries were written by another version. They are kept, not shown.
}
kilobytes = { $n } kB
megabytes = { $n } MB
backup = A copy to keep
backup-last = Your last copy: { $day }
backup-none = In case this device loses what you noted
lock = App lock
lock-on = On
lock-off = Off. Anybody with this device can open the app.
delete = Delete everything
delete-support = First you see what will be gone

about = About Aftercare
about-support = What it is for, sources, licences

# Deleting everything
gone-title = This will be gone for good
gone-treatments = { $n ->
    [one] 1 treatment
   *[other] { $n } treatments
}
gone-entries = { $n ->
    [one] 1 diary entry
   *[other] { $n } diary entries
}
gone-practices = { $n ->
    [one] 1 set of stretches
   *[other] { $n } sets of stretches
}
gone-plans = { $n ->
    [one] 1 plan from a clinic
   *[other] { $n } plans from clinics
}
gone-visits = { $n ->
    [one] 1 visit, with your questions
   *[other] { $n } visits, with your questions
}
gone-activities = { $n ->
    [one] 1 activity of yours
   *[other] { $n } activities of yours
}
gone-ratings = { $n ->
    [one] 1 answer on what you can do
   *[other] { $n } answers on what you can do
}
gone-patients = { $n ->
    [one] 1 patient, with what you gave them
   *[other] { $n } patients, with what you gave them
}
gone-drafts = { $n ->
    [one] 1 plan begun and not handed over
   *[other] { $n } plans begun and not handed over
}
gone-templates = { $n ->
    [one] 1 template
   *[other] { $n } templates
}
gone-reports = { $n ->
    [one] 1 report from a patient
   *[other] { $n } reports from patients
}
gone-settings = Your country, clinic and health answers
gone-look = How the app looks
gone-unsaved = What the disk has not taken yet
gone-warning = There is no way back, but for a copy that you have saved.
gone-keep = Keep everything
gone-now = Delete everything now
gone-failed = That did not work: the disk refused. Everything is still here. Please try again.
gone-unfinished = Deleting did not finish. What is left will be deleted at the next start. You can also try again now.
gone-done-title = Everything is deleted
gone-done = Nothing that you told Aftercare is left on this device.
gone-again = Begin again
