# What could harm somebody, and what was built against it. Hazards: content/hazards.toml.
#
#   <hazard>          the hazard
#   <hazard>-cause    how it can come to it
#   <hazard>-effect   what it can do
#   <hazard>-control  what was built against it
#   severity-<severity>, likelihood-<likelihood>: domain/hazard.py

title = Safety file
purpose-title = What it is for
purpose = It shows what a person's own physiotherapist prescribed, general facts with their sources and a fixed list of warning signs. It reminds, and it keeps a diary.
purpose-not = It does not diagnose, work out a risk or choose a treatment.
intro = { $n } ways in which it could harm, and what was built against each. The numbers are 1, small, to 5, large.
open = No clinical safety officer has signed this file yet.
ratings = Risk { $before }, now { $after }
cause = Cause
effect = What it can do
control = What was built against it
risk = Risk
risk-before = Before: { $risk }
risk-after = Now: { $risk }
of = { $severity }, { $likelihood }: { $n }
proved = { $n ->
    [one] Checked by 1 test.
   *[other] Checked by { $n } tests.
}
severity-minor = minor
severity-significant = significant
severity-considerable = considerable
severity-major = major
severity-catastrophic = catastrophic
likelihood-very-low = very unlikely
likelihood-low = unlikely
likelihood-medium = possible
likelihood-high = likely
likelihood-very-high = very likely

lung-area-unset = The lung is not thought of, as no area was noted
lung-area-unset-cause = Somebody did not mark the neck, the shoulder or the back.
lung-area-unset-effect = Chest pain is taken for soreness. A collapsed lung is found late.
lung-area-unset-control = The signs of the lung stand first for everybody, whatever was marked. Where nothing was marked, the lung counts as near.

lung-later = The lung is forgotten by the evening
lung-later-cause = Signs come hours or a day later, when nobody thinks of the needles.
lung-later-effect = Help is called too late.
lung-later-control = For three days the signs are one tap away on Today, and a look is asked for at 2 hours, in the evening and the next morning.

signs-out-of-reach = The warning signs cannot be reached
signs-out-of-reach-cause = The welcome, a damaged diary, a missing network or another screen is in the way.
signs-out-of-reach-effect = A person in need does not find the number.
signs-out-of-reach-control = They are one tap away on every screen, before the welcome, without a network and when the diary is damaged.

wrong-number = The emergency number is that of another country
wrong-number-cause = The phone's country is wrong, unknown or changed by travel.
wrong-number-effect = A call goes nowhere.
wrong-number-control = Each country has its number from a source. Where the country is not known, 112 is shown with the word to check it, one tap away.

sign-calms = A sign is answered too mildly
sign-calms-cause = A flag, such as a blood thinner, is not taken into account, or one lowers an action.
sign-calms-effect = Bleeding or an infection is watched at home for too long.
sign-calms-control = A flag can only raise an action. One that would lower it is refused when the file is read.

emergency-waits = Somebody waits for the clinic in an emergency
emergency-waits-cause = The text of a sign names the clinic first.
emergency-waits-effect = Help comes too late.
emergency-waits-control = No emergency names the clinic as the first step. Each says to call now.

false-calm = "That is usual" stands beside a very high score
false-calm-cause = The words follow the hour alone.
false-calm-effect = A severe pain is put up with.
false-calm-control = Beside a score that calls for more nothing is called usual. A score of 8 or more speaks at any hour.

band-hides = A wide band hides that it is severe
band-hides-cause = The physiotherapist said "more than usual", so the band is wider.
band-hides-effect = Severe soreness looks as expected.
band-hides-control = The widest band never hides a severe score.

old-course = The course of an old treatment is shown
old-course-cause = A new treatment was not noted, or two lie close together.
old-course-effect = The hour, the advice and the band are wrong.
old-course-control = A new treatment begins a new course at its very moment. After the course the app says that it is history and asks for a new one.

clock = Hours are counted wrongly
clock-cause = The clocks change, or the person travels.
clock-effect = Advice of the wrong hour is shown.
clock-control = Hours are real ones, whatever the clocks did. Rings keep their hour of the day.

locked-stretch = A stretch is done that does not go with an illness
locked-stretch-cause = Somebody with a new hip, a narrow spine or weak bones follows a set.
locked-stretch-effect = An injury, a fracture, a joint that slips out.
locked-stretch-control = What a person has told locks stretches. A locked one says why and is not led, nor is its easier form if that is locked too.

desk-unlocks = A physiotherapist prescribes what is locked without seeing it
desk-unlocks-cause = Conditions are many, and each locks other stretches.
desk-unlocks-effect = As above.
desk-unlocks-control = Each condition is asked for itself. "All the same" holds for that one alone, and the phone locks just what the desk locks.

first-day = A full stretch is done on the day of the needles
first-day-cause = The set is the same every day.
first-day-effect = More soreness, a bruise that grows.
first-day-control = On the first day it is the easier form, held shorter, unless the physiotherapist set it otherwise.

goes-on-in-pain = A set goes on although it hurts
goes-on-in-pain-cause = The player leads, and nobody likes to stop.
goes-on-in-pain-effect = An injury, or a sign that is missed.
goes-on-in-pain-control = "This hurts" is always there. It stops, notes stretch, side and second, and shows the rule and the way to the signs.

wrong-side = The wrong side is stretched or shown
wrong-side-cause = Left and right are mixed up in a picture, a voice or a code.
wrong-side-effect = The treated side is left out, the other is strained.
wrong-side-control = Sides are the person's own. Pictures are mirrored by rule, and the side is said in words.

impossible-pose = A picture shows what a body cannot do
impossible-pose-cause = A joint angle is wrong in a data file.
impossible-pose-effect = Somebody tries to do it.
impossible-pose-control = Angles outside what a joint can do are refused when the file is read, and bones keep their length.

wrong-dose = A dose is read wrongly from a code or a file
wrong-dose-cause = A link is damaged, cut short or made by hand.
wrong-dose-effect = Holds of hours, or a set of another person.
wrong-dose-control = Each code has a checksum and bounds for every number. What does not fit is refused with a sentence, and nothing changes.

old-plan = An old plan takes the place of a newer one
old-plan-cause = An old link is opened again.
old-plan-effect = Stretches that were stopped come back.
old-plan-control = An older revision says so and asks. What counted before is kept.

foreign-call = A code dials a costly or harmful number
foreign-call-cause = Somebody makes a plan with a number that dials a service.
foreign-call-effect = Cost, or a phone that is changed.
foreign-call-control = Only plain numbers may be dialled. Others are refused.

kept-silent = A reminder does not ring
kept-silent-cause = Phones and browsers stop what is not in sight.
kept-silent-effect = A stretch, a visit or a look at the signs is forgotten.
kept-silent-control = The app says what each way can do, and claims no more. It offers a test and a calendar, and Today catches up.

night = It rings at night
night-cause = Hours after the treatment fall into the night.
night-effect = Poor sleep; reminders are switched off for good.
night-control = What falls into quiet hours is moved, and never far.

lock-screen = Others read of an illness on the lock screen
lock-screen-cause = A notification names a part of the body or an illness.
lock-screen-effect = Shame, trouble at work.
lock-screen-control = Texts that ring name nothing, unless that is allowed in the settings.

lost-diary = What was typed is lost
lost-diary-cause = A kill, a full disk, an update or a cleared browser.
lost-diary-effect = The physiotherapist decides on half a story.
lost-diary-control = Every change is on the disk before it is shown as kept. What could not be kept is said. A cleared diary is told of.

mixed-scores = Soreness and the usual pain are mixed up
mixed-scores-cause = One question is asked for both.
mixed-scores-effect = A bad day is blamed on the needles, or the other way.
mixed-scores-control = They are two questions, always, with two pictures.

medicine = Somebody stops a medicine
medicine-cause = A text about bruises sounds as if blood thinners were bad.
medicine-effect = A stroke, a clot.
medicine-control = Each text that answers a question about a blood thinner says to go on with it. No text tells anybody to stop a medicine.

promise = A text promises too much
promise-cause = Leaflets say that pain disappears.
promise-effect = Help is sought too late; trust is lost.
promise-control = Words that promise or play down are refused in every text for patients.

search-calms = A search finds a calm text before a sign
search-calms-cause = Somebody types what they feel, in their own words or with a slip.
search-calms-effect = A general text is read, and the sign is passed over.
search-calms-control = For each sign that cannot wait there is a list of words that bring it to the first place, also with a slip. Nobody can list all words, so the signs and the numbers stand below each search.

search-empty = A search finds nothing, and nobody is called
search-empty-cause = A word is not known, or no text is about it.
search-empty-effect = Somebody who is ill gives up.
search-empty-control = Below every search, with or without an answer, stand the signs, the emergency number and the clinic.

text-wrong = A text about health is wrong or out of date
text-wrong-cause = No physiotherapist or doctor has reviewed the texts yet. Knowledge changes.
text-wrong-effect = Somebody does what harms them, or waits too long.
text-wrong-control = Each text names its sources and the day it was compared with them, and says that it awaits review. This is the largest risk that is left.

passage-alone = One passage is read without its warning
passage-alone-cause = A search opens the answer alone, not the whole text.
passage-alone-effect = A calm answer is read, and the sign is not.
passage-alone-control = Passages that may tell of an emergency say themselves whom to call. The signs are one tap away.

another-person = Another person or a child uses it
another-person-cause = A phone is lent, or a parent reads for a child.
another-person-effect = Advice for one body is followed by another.
another-person-control = It says that it is made for adults. The app can be locked, and a locked one still shows the signs.

not-understood = A text is not understood
not-understood-cause = Long sentences, rare words, a language that is not one's own.
not-understood-effect = A sign is passed over.
not-understood-control = Every text is measured by two formulas, and hard words are explained where they stand.

cannot-see = Somebody cannot see, hear or hit it
cannot-see-cause = Small targets, colour alone, text that is cut off.
cannot-see-effect = A sign is not found.
cannot-see-control = Everything that acts has a name and is large enough. Text grows to twice its size. Nothing is told by colour alone.

dizzy-driving = Somebody drives while drowsy
dizzy-driving-cause = They feel well in the clinic and tire on the road.
dizzy-driving-effect = An accident.
dizzy-driving-control = The advice of the first day says not to.

away = Holds are counted that nobody did
away-cause = The phone was locked or a call came.
away-effect = The physiotherapist sees stretches that were not done.
away-control = Who was away is asked. What was not seen is not counted without asking.

other-persons-data = Another program reads the diary
other-persons-data-cause = The app answers on a port of the computer.
other-persons-data-effect = Private notes become known.
other-persons-data-control = It answers this computer alone, at an address nobody can guess, and checks who asks.
