# Visits: when and where, what to bring, what to ask, and the way into a calendar.
title = Visits
add = Add a visit
new-title = A new visit
one-title = Your visit
save = Save this visit
empty-title = No visit yet
empty = Write down your next visit. Your physiotherapist sets the gap, often about a week.
next = Next visit
later = Later visits
past = Past visits
off = Called off
more = Show more
next-today = Next visit today
next-tomorrow = Next visit tomorrow
next-in-days = Next visit in { $days } days
next-now = Your visit is now
today = Today at { $time }
tomorrow = Tomorrow at { $time }
in-days = In { $days } days, at { $time }
now = Now, since { $time }
when = { $day } at { $time }
here = By your clock here: { $day } at { $time }
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
unsaid = Not said
unsaid-note = Where the length is not said, a calendar shows { $n } minutes.
length = How long
place = Where
phone = Phone of the clinic
bring = What to bring
bring-hint = Shorts, a list of your medicines
call = Call the clinic
by-hand = To dial yourself: { $phone }
map = Open a map
zone = Clock of the clinic
zone-here = The clock of this device
zone-title = Whose clock?
zone-search = Search a city
zone-none = No city of that name is known. Try a bigger one near it.
zone-about = Choose a city only if the clinic is in another time zone than you.
in-weeks = { $n ->
    [one] In a week
   *[other] In { $n } weeks
}
refused-past = That time is over. The visit stays as it was.
refused-taken = You have another visit at that time. This one stays as it was.
refused-moment = No calendar has that day. The visit stays as it was.
refused-zone = Nobody knows the clock of that place. The visit stays as it was.
refused-length = A visit takes from 1 minute to 10 hours. It stays as it was.
refused-text = That is too long. The visit stays as it was.
too-soon = This is less than 2 days after your last treatment. Please check with your clinic.
too-soon-treatment = Less than 2 days lie between two treatments of the same place. Please check with your clinic.
questions = My questions
questions-none = What do you want to ask? What hurt in your stretches comes here by itself.
question = A question of mine
question-add = Add
question-away = Take away: { $question }
asked-hurt = { $side ->
    [left] It hurt on the left: { $name }, { $day }
    [right] It hurt on the right: { $name }, { $day }
    [both] It hurt on both sides: { $name }, { $day }
   *[none] It hurt: { $name }, { $day }
}
asked-left = Left for pain: { $name }, { $day }
change = Change it
cancel = It is called off
cancel-note = It stays in this list. The next calendar file calls it off there too. Tell your clinic yourself.
restore = It takes place after all
is-cancelled = You have called this visit off.
is-withdrawn = The newer plan of your clinic has this visit no more.
delete = Delete this visit
calendar = Put it in my calendar
calendar-support = A calendar can ring when this app is closed
questions-count = { $n ->
    [one] 1 question noted
   *[other] { $n } questions noted
}
note-next = Note your next visit
note-next-support = Day, place and what you want to ask

file-title = My calendar
file-about = A file for the calendar of your phone. A calendar can ring when this app is closed.
file-parts = What to put in
part-visits = Visits
part-check-ins = How sore are you?
part-stretches = Stretches
file-save = Save the file
file-none = Nothing of this is ahead. Choose more, or note a visit first.
file-saved = Handed over. Open the file to add it to your calendar.
file-failed = What makes the file did not come. Nothing was lost. Check the network, then try again.
file-again = When something changes, save the file again and open it: it tells your calendar what is new, moved or called off.
file-neutral = The titles are neutral, as others may see your screen: "Appointment", "Stretches". The text below a title says more.
file-apple = iPhone and Mac: open the file, then tap "Add All".
file-google = Google Calendar: on a computer, Settings, then Import. It may ring by its own rule, often half an hour before.
file-outlook = Outlook: open the file.
file-unknown = Whether it rings is up to your calendar. Look there once.
file-name = aftercare.ics
one-by-one = Or one visit by itself
to-google = Add to Google Calendar
to-google-note = Goes to Google, with place, phone and questions.
to-outlook = Add to Outlook
to-outlook-note = Goes to Microsoft, with place, phone and questions.
copy = Copy as text
copy-note = For a message or another calendar
copied = Handed to the clipboard
