# A plan that a physiotherapist hands over as a link or a code.
#
#   card-<part>        what the page shows before the app has started (assets/web/index.html). The
#                      page has no Fluent: it fills the gaps in braces itself.
#   refused-<reason>   why a link holds no plan (formats/prescription_link.py); $version: the one
#                      that the link is written in
#   change-<change>    what a plan says otherwise than the one before it (domain/plan_change.py)
#   light-<light>      what the traffic light makes of today (domain/player/prescribed.py)
#   evidence-<topic>   what is known of a topic of the advice card (content/topics.toml)
card-title = Your plan from {"{clinic}"}
card-title-unnamed = Your plan
card-stretches-one = 1 stretch, {"{times}"}× a day
card-stretches-other = {"{n}"} stretches, up to {"{times}"}× a day
card-visit = Next visit: {"{when}"}
card-call = Call the clinic: {"{phone}"}
card-emergency = Chest pain or short of breath? Do not wait. Call your emergency number now.

refused-truncated = The end of this link is missing. Copy the whole link, or ask the clinic for a new one. Nothing was changed.
refused-checksum = Part of this link was changed on its way. Ask the clinic for a new link or code. Nothing was changed.
refused-too-long = This link is too long to be a plan. Ask the clinic for a new link or code. Nothing was changed.
refused-unreadable = This link does not hold a plan. Ask the clinic for a new link or code. Nothing was changed.
refused-newer = This plan needs a newer Aftercare, one that reads plans of version { $version }. Load Aftercare anew, then open the link again. Nothing was changed.
refused-out-of-bounds = A number in this plan cannot be right. Ask the clinic for a new link or code. Nothing was changed.
refused-unsafe-text = A text in this plan is not safe to show. Ask the clinic for a new link or code. Nothing was changed.
refused-unsafe-phone = The phone number in this plan is not safe to call. Ask the clinic for a new link or code. Nothing was changed.

no-link = There is no plan link in this. Copy the whole message from your clinic, then paste it here. Nothing was changed.
file-none = This file could not be read. Nothing was changed.

title = Your plan
from = From { $clinic }
treated = You were treated { $day } at { $time }.
more-than-usual = More soreness than usual is expected.
sore-days = { $days ->
    [one] Up to 1 day of soreness is expected.
   *[other] Up to { $days } days of soreness are expected.
}
stretches = { $n ->
    [one] 1 stretch, { $times }× a day
   *[other] { $n } stretches, up to { $times }× a day
}
stretches-newer = { $n ->
    [one] This plan has 1 stretch that this version does not know. It is left out. Load Aftercare anew to see it.
   *[other] This plan has { $n } stretches that this version does not know. They are left out. Load Aftercare anew to see them.
}
stretches-locked = { $n ->
    [one] 1 stretch is left out, for what you told of your health. Ask your physiotherapist.
   *[other] { $n } stretches are left out, for what you told of your health. Ask your physiotherapist.
}
left-out = Left out. Ask your physiotherapist first.
dose-hold = { $seconds } s, { $reps } ×{ $sides }
dose-move = { $reps } × slowly{ $sides }
dose-time = { $seconds } s{ $sides }
dose-sets-alone = { $n } rounds
dose-sets = , { $n } rounds
dose-times = , { $n } × a day
dose-from = From hour { $hour } after the treatment
dose-from-moment = From { $when }
dose-easier = the easier form
sides-none = {""}
sides-left = , left side
sides-right = , right side
sides-both = , each side
first-day = On the first day near the needles: the easier form, held 15 s at most.
advice-title = In the days after
topic-heat = Heat
topic-cold = Cold
topic-massage = Massage
topic-bath = A hot bath
topic-sport = Sport
topic-alcohol = Alcohol
topic-painkillers = Painkillers
topic-driving = Driving
topic-work = Work
answer-yes = Yes
answer-no = No
answer-ask = Ask first
answered = { $topic }: { $answer }
evidence-title = What is known
evidence-heat = Untested, but many find it pleasant: 10 to 15 minutes. Not on a fresh bruise, not on numb skin.
evidence-cold = It makes little difference. Wrapped in a cloth, 10 to 15 minutes, if it feels good. Not on numb skin.
evidence-massage = Firm pressure by a therapist helped in one trial. At home it is untested. Never on a bruise.
evidence-bath = Untested. Leave very hot baths out while a bruise is fresh.
evidence-sport = Easy movement soon after helped in one trial. Leave hard training until the soreness is mild.
evidence-alcohol = Best left out today, above all if you are drowsy, bruise easily or take painkillers.
evidence-painkillers = Ask a pharmacist or doctor before you take or change any. Keep taking what is prescribed.
evidence-driving = Do not drive until you are fully alert.
evidence-work = Light tasks are usual. Keep moving, and leave heavy lifting for now.
rule-title = How much, by how sore you are
rule-full = 0 to { $score }: all of it
rule-half = { $from } to { $score }: half the time
rule-gentle = Above { $score }: only the easier form, and short
visits-title = Your visits
visit = { $day } at { $time }
visit-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
note-title = From your physiotherapist
use = Use this plan
use-newer = Use the new plan
use-older = Use the older one
use-another = Add this plan
use-about = It keeps the plan, the clinic’s number and your treatment, on this device only.
use-ahead = By this device’s clock your treatment is still to come, so it cannot be noted yet. Check the clock, then tap again.
used = This plan is in use.
keep-newer = Keep the newer one
not-now = Not now
to-today = To Today
not-opened = This plan cannot be opened

arrival-newer = This is a newer version of your plan
arrival-older = You have a newer version of this plan
arrival-older-ask = This one is older. You need not take it. If your clinic asked you to go back, you can.
arrival-another = This is another plan
arrival-another-note = It comes beside the one that you have. You can switch between them at any time.
changes-none = It says the same as the one before.
change-added = New: { $name }
change-removed = No longer: { $name }
change-dose = Changed: { $name }, { $dose }
change-order = The stretches come in another order.
change-advice = { $topic }: { $answer }
change-no-advice = { $topic }: nothing is said any more
change-visit = Visit: { $visit }
change-no-visit = No visit any more: { $visit }
change-treated = The treatment it follows
change-course = How sore you may be
change-rule = How much to do when you are sore
change-clinic = The name of the clinic
change-phone = The phone number of the clinic
change-note = The note from your physiotherapist
unknown = a stretch that this version does not know

due = { $n ->
    [one] Due now: 1 stretch
   *[other] Due now: { $n } stretches
}
due-minutes = { $minutes ->
    [0] Less than a minute
    [one] About 1 minute
   *[other] About { $minutes } minutes
}
due-later = Next: { $when }
due-from = Your stretches begin { $when }
due-done = Done for today
due-done-note = Nothing more is due. Rest is part of it.
when-today = today at { $time }
when-tomorrow = tomorrow at { $time }
when-day = { $day } at { $time }
done-of = { $done } of { $times } done today
light-full = Sore { $score } of 10: all of it today.
light-half = Sore { $score } of 10: half the time today.
light-gentle = Sore { $score } of 10: only the easier form today.
light-ask = Say how sore you are first: it decides how much you do.
gentle = You were needled here less than a day ago: the easier form, held shorter.
start = Start
today-title = Your plan
more-answers = { $n ->
    [one] And 1 more answer
   *[other] And { $n } more answers
}
look = Advice, visits and the note
light-answer = Say how sore you are
start-without = Start without
other-plans = { $n ->
    [one] Another plan is here too: switch
   *[other] { $n } other plans are here too: switch
}
nothing-due = Nothing is due now
nothing-due-note = Your plan tells when it goes on.
prescribed = Prescribed for you
prescribed-note = These are your physiotherapist’s numbers.

plans-title = Your plans
plan-of = { $clinic }, { $day }
plan-unnamed = Plan of { $day }
history-title = Earlier versions
history-row = Version { $revision }, in use from { $day }
accepted = Version { $revision }, in use since { $day }
put-away = Put this plan away
put-away-note = Your diary, your treatments and the number of the clinic stay.
none-title = No plan yet
none = A plan comes from your physiotherapist as a code, a link or a file.

code = I have a code from my physiotherapist
code-support = Paste a link, or open a file
code-again = I have a new code
is-report = This is a report, not a plan. It is for a physiotherapist.
open-report = Open the report
paste-title = Open a plan
paste-intro = Paste the message or the link from your clinic. You see what is in it before anything is used.
paste-field = Link or message
paste-open = Show the plan
paste-file-title = Or a file
paste-file-note = A file whose name ends in .aftercare
paste-file = Choose a file
paste-camera = A code on paper or on a screen: open it with the camera of your phone, then copy the link here.
