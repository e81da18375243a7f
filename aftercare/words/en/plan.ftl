# A plan that a physiotherapist hands over as a link or a code.
#
#   card-<part>        what the page shows before the app has started (assets/web/index.html). The
#                      page has no Fluent: it fills the gaps in braces itself.
#   refused-<reason>   why a link holds no plan (formats/prescription_link.py); $version: the one
#                      that the link is written in
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
stretches-newer = This plan has a stretch that this version does not know. Load Aftercare anew to see it.
dose = { $seconds } s, { $reps } ×{ $sides }, { $times } × a day
sides-none = {""}
sides-left = , left side
sides-right = , right side
sides-both = , each side
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
visits-title = Your visits
visit = { $day } at { $time }
visit-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
note-title = From your physiotherapist
use = Use this plan
use-about = It saves the clinic’s number and notes your treatment, on this device only.
use-ahead = By this device’s clock your treatment is still to come, so it cannot be noted yet. Check the clock, then tap again.
used = This plan is in use: what it says of the clinic and your treatment is noted.
to-today = To Today
not-opened = This plan cannot be opened
