# Reminders: what rings, what is said of it, and the screens about them.
#
#   ring-<kind>, body-<kind>   the notification. Others may read it on a locked screen, so there is
#                              no part of the body in it, and no illness
#   named-<kind>               its title for a person who wants that
#   kind-<kind>                the same inside the app
#   channel-<channel>…         by what notifications are shown (device/ports.py)
ring-check-in = Two questions, 1 minute
ring-look-again = A short look at a list
ring-stretches = Your stretches
ring-visit-eve = Tomorrow: appointment
ring-visit-soon = Today: appointment
body-check-in = Open Aftercare to answer.
body-look-again = Open Aftercare to look.
body-stretches = Open Aftercare to begin.
body-visit = At { $time }.
body-also = Also: { $things }.
named-check-in = How sore? { $where }
named-look-again = Signs to look at: { $where }
named-stretches = Stretches: { $names }
ring-test = This is the test
body-test = Aftercare can ring here.

# What is due, on the cards of Today
since = Asked at { $time }.
since-late = Asked at { $time }. Your answer still helps.
since-signs = It is time to look again.
since-signs-late = A look was due at { $time }. It still helps.
since-stretches = Reminder at { $time }.
since-stretches-late = Reminder at { $time }. Later is all right.
next = Next reminder: { $when }
next-note = Will it ring here? See, and try it.

# The screen about what will ring
title = What will ring
title-support = What comes next, and a trial
intro = Aftercare cannot know whether you hear it. Try it once, here.
here-title = On this device
channel-page = Notifications, while open
channel-computer = Notifications of this computer
channel-phone = Notifications of this phone
page-granted = Allowed. They come while this page is open, behind others too. A phone that sleeps may hold them back. None come once it is closed.
page-ask = Not allowed yet. They would come while this page is open, and not once it is closed.
page-denied = Not allowed. To change that, open the settings of your browser for this page.
page-none = This browser shows none. On an iPhone, put Aftercare on the Home Screen first and open it there.
computer-granted = They come while Aftercare is open in a page. A computer that is asleep or set to “do not disturb” shows none.
computer-ask = Not allowed yet.
computer-denied = Not allowed. To change that, open the settings of this computer.
computer-none = This computer shows none: it has no such service, or Aftercare cannot reach it.
phone-granted = Allowed. They come while Aftercare is closed too, for the next two days. Open Aftercare now and then: it plans them anew. Some phones are up to an hour late.
phone-ask = Not allowed yet. They would come while Aftercare is closed too.
phone-denied = Not allowed. To change that, open the settings of this phone, then Aftercare, then notifications.
phone-none = This build of Aftercare shows none.
looking = Asking this device …
allow = Allow notifications
today = Today in Aftercare
today-note = Shows what was missed, for as long as it helps.
calendar = Your calendar
calendar-note = The surest way: it rings by itself, with Aftercare closed. How it rings is set in the calendar.
next-title = Next
next-empty = Nothing is ahead. Reminders come with a treatment, a plan or a visit.
next-silent = All reminders are switched off.
kind-check-in = How sore are you?
kind-look-again = A look at the warning signs
kind-stretches = Your stretches
kind-visit-eve = Visit: the evening before
kind-visit-soon = Visit: 2 hours before
test-title = Try it
test = Ring in one minute
test-again = Ring once more in one minute
test-waiting = It is to ring at { $time }. Look at something else, or lock the screen. Leave Aftercare open.
test-planned = It is to ring at { $time }. You may close Aftercare.
test-handed = At { $time } it was handed to this device. Did it ring?
test-none = There is nothing to try: this device shows none.
test-denied = There is nothing to try until notifications are allowed.
test-refused = This device did not take it. See below.
silent-title = If it stays silent
silent-sound = Is the sound on, and “do not disturb” off?
silent-allow = Are notifications allowed, here and in the settings of the device?
silent-open = Was Aftercare still open? Closed, it cannot ring here.
silent-saving = Does the phone save power? Take Aftercare out of that in its settings.
without-title = What you can do
silent-service = Such a service can be added. On Linux it is notify-send, and dunst or that of your desktop. Then start Aftercare again.
silent-browser = Another browser may show them.
silent-calendar = Put the reminders in your calendar: it rings by itself.
choose = When and what may ring
choose-support = Quiet from { $begins } to { $ends }
choose-support-never = No quiet time

# What may ring, in the settings
settings-title = Reminders
what-title = What may ring
what-check-ins = How sore are you?
what-check-ins-note = Up to six times in three days
what-signs = A look at the warning signs
what-signs-note = After needles near your lungs, up to the next morning
what-stretches = Your stretches
what-stretches-note = As often as your plan says, up to your next visit
what-visits = Your visits
what-visits-note = The evening before, and 2 hours before
quiet-title = Quiet time
quiet-begins = Quiet from { $time }
quiet-ends = Until { $time }
quiet-note = What falls into it rings just before or after.
quiet-never = From and until are the same, so there is no quiet time.
earlier = Earlier
later = Later
screen-title = On the locked screen
by-name = Name the body part
by-name-note = Others may read it. Off: “{ $example }”.
