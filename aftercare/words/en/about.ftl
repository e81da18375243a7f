# What the app is for, where its facts come from, what it is made of.
version = Version { $version }
version-unknown = Version not known
tagline = For the first 72 hours after dry needling.

purpose-title = What it is for
purpose = Aftercare informs you and keeps your diary.
purpose-not = It does not diagnose, judge risk or choose treatment.
purpose-order = Your physiotherapist's word comes first, then your doctor's or pharmacist's.
purpose-urgent = Do not wait for the app when you feel very ill. Call { $number }.
purpose-review = Its texts await review by a physiotherapist.
purpose-device = It has not been tested or approved as a medical device.

facts-title = Where the facts come from
all-sources = All sources
all-sources-support = { $n ->
    [one] 1 work
   *[other] { $n } works
}
sources-intro = Nothing opens from here, so no site learns that you read it.

private-title = Your privacy
private-device = What you note stays on this device.
private-nobody = No account, no advertising, nobody counts what you do.
private-call = A call starts only when you tap a call button.
private-delete = You can delete everything in Settings.

licences-title = Made of
licences-own = Aftercare: MIT licence
licences-intro = Thanks to the people who share these.
licence-manrope = Manrope, the letters
licence-manrope-terms = SIL Open Font License 1.1
licence-flet = Flet, the screens
licence-flet-terms = Apache License 2.0
licence-flutter = Flutter, the drawing
licence-flutter-terms = BSD 3-Clause
licence-server = Starlette and Uvicorn, the way to your browser
licence-server-terms = BSD 3-Clause
licence-tinydb = TinyDB, the store
licence-tinydb-terms = MIT
licence-babel = Babel, dates and countries
licence-babel-terms = BSD 3-Clause
licence-fluent = Fluent, the sentences
licence-fluent-terms = Apache License 2.0
licence-cattrs = cattrs, the values
licence-cattrs-terms = MIT
licence-platformdirs = platformdirs, the folders
licence-platformdirs-terms = MIT
licence-tzdata = tzdata, the time zones
licence-tzdata-terms = Apache License 2.0

safety = Safety file
safety-support = What could harm, and what was built against it
learn = Learn
learn-support = Soreness, risks, sessions, stretching
