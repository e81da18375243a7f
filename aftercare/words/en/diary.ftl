# The diary: the charts with their sentences, and the entries.
new = New entry
empty-title = Nothing written yet
empty = Your answers will be here, hour by hour. You can change or delete each one.
begin = Write the first entry

filter-all = All
filter-more = More

way-treatments = Compare
way-stretches = Stretches
way-find = Find

chart-usual = Usual pain
axis-since = Soreness 0–10, by hour since { $day }
as-table = As a table
as-picture = As a picture
no-treatment = Note a treatment first. Then you see your soreness by hour.
treated = I was treated
differs = What many people report. Yours may differ.

# Outcomes of a course: domain/summary.py.
no-number = No number yet.
never-sore = No soreness so far.
gone = Gone after { $hours } h.
gone-again = Gone after { $hours } h. Last time { $last } h.
inside = Last { $soreness }, at hour { $hours }. Inside what many people report.
above = Last { $soreness }, at hour { $hours }. More than many people report.

column-hour = Hour
column-time = Time
column-soreness = Sore
column-expected = Many people up to
column-usual = Usual pain
nothing = –
not-noted = not noted
row = Hour { $hour }, { $time }. Soreness { $soreness }. Many people up to { $expected }. Usual pain { $usual }.

report = Show it at my visit
report-note = What you choose, as a code or a file

usual-none = No number yet.
usual-one = { $last } on { $day }.
usual-span = Between { $lowest } and { $highest }. Last { $last }, { $day }.

today = Today
yesterday = Yesterday
earlier = Show earlier

# The title of an entry. $compared: easier, expected, worse or none.
sore = { $compared ->
    [easier] Soreness, easier
    [expected] Soreness, as expected
    [worse] Soreness, worse
   *[none] Soreness
}
not-sore = { $compared ->
    [easier] No soreness, easier
    [expected] No soreness, as expected
    [worse] No soreness, worse
   *[none] No soreness
}
compared = { $compared ->
    [easier] Easier than expected
    [worse] Worse than expected
   *[expected] As expected
}
only-note = Note
nothing-said = Nothing noted
usual = Usual pain { $score }
hour = Hour { $hour }
added-later = Added later
score-said = { $title }: { $score } of 10
